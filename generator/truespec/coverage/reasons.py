"""Why a field that the specification knows is not carried into the model."""

from __future__ import annotations

_PROSE = "tells people about the document, and nothing about the interface"
_LINKED = "a link to documentation elsewhere"
_GONE = "has done its work when references are resolved"
_NAMES = "serves editors and viewers of the document"

IGNORED_FIELDS: dict[str, dict[str, str]] = {
    "openapi": {
        "tags": _NAMES,
        "externalDocs": _LINKED,
        "$self": _GONE,
        "jsonSchemaDialect": _GONE,
    },
    "info": dict.fromkeys(("contact", "license", "termsOfService", "summary"), _PROSE),
    "server": {"name": _NAMES},
    "server-variable": {"description": _PROSE},
    "operation": {"externalDocs": _LINKED},
    "parameter": {"allowEmptyValue": "deprecated, and superseded by the schema"},
    "header": {"allowEmptyValue": "deprecated, and superseded by the schema"},
    "encoding": dict.fromkeys(
        ("encoding", "prefixEncoding", "itemEncoding"),
        "nested multipart bodies are not supported",
    ),
    "response": {"summary": _PROSE},
    "example": {
        **dict.fromkeys(("summary", "description"), _PROSE),
        "externalValue": "an example elsewhere",
        "serializedValue": "an example of the text, not of the value",
    },
    "link": {"server": "links are followed on the server of the operation"},
    "schema": {
        **dict.fromkeys(("$id", "$schema", "$anchor", "$dynamicAnchor"), _GONE),
        **dict.fromkeys(("id", "$vocabulary", "$recursiveAnchor"), _GONE),
        "$comment": _PROSE,
        "externalDocs": _LINKED,
        "contentSchema": "the content of a string is not looked into",
    },
}

IGNORED_HEADERS = {"content-type": "the media type says it"}
"""Why a header of a response or a part is not carried into the model, by its name."""
