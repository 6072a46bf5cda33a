"""The keywords of each JSON Schema dialect, and the dialects' own names.

Every table lists what its specification defines, in the notation of
`truespec.resolve.tables`: JSON Schema drafts 4, 6, 7, 2019-09 and 2020-12, the Schema
Objects of Swagger 2.0 and OpenAPI 3.0, and the OpenAPI 3.1 dialect. ``items2.0`` is the
subset of keywords that Swagger 2.0 gives to parameters, headers and their items.

A list of ``items`` is in the tables of OpenAPI too: documents have it, and mean what older
drafts say of it.
"""

from __future__ import annotations

_ASSERTIONS = dict.fromkeys(
    (
        *("type", "enum", "format", "multipleOf", "maximum", "exclusiveMaximum"),
        *("minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern"),
        *("maxItems", "minItems", "uniqueItems"),
    ),
    "",
)
_OBJECTS = dict.fromkeys(("maxProperties", "minProperties", "required"), "")
_COMBINATIONS = dict.fromkeys(("allOf", "anyOf", "oneOf"), "[schema]") | {
    "not": "schema"
}

_DRAFT4 = {
    **dict.fromkeys(("$schema", "id", "$ref", "title", "description", "default"), ""),
    **_ASSERTIONS,
    **_OBJECTS,
    **_COMBINATIONS,
    "items": "schema|[]",
    "additionalItems": "schema",
    "properties": "{schema}",
    "patternProperties": "{schema}",
    "additionalProperties": "schema",
    "dependencies": "{schema|plain}",
    "definitions": "{schema}",
}
_DRAFT6 = {name: holds for name, holds in _DRAFT4.items() if name != "id"} | {
    **dict.fromkeys(("$id", "const", "examples"), ""),
    "contains": "schema",
    "propertyNames": "schema",
}
_DRAFT7 = _DRAFT6 | {
    **dict.fromkeys(("$comment", "readOnly", "writeOnly"), ""),
    **dict.fromkeys(("contentEncoding", "contentMediaType"), ""),
    **dict.fromkeys(("if", "then", "else"), "schema"),
}
_DRAFT2019 = {
    name: holds for name, holds in _DRAFT7.items() if name != "dependencies"
} | {
    **dict.fromkeys(("$anchor", "$vocabulary", "$recursiveRef"), ""),
    **dict.fromkeys(("$recursiveAnchor", "deprecated", "dependentRequired"), ""),
    **dict.fromkeys(("minContains", "maxContains"), ""),
    "$defs": "{schema}",
    "dependentSchemas": "{schema}",
    "unevaluatedItems": "schema",
    "unevaluatedProperties": "schema",
    "contentSchema": "schema",
}
_DRAFT2020 = {
    name: holds
    for name, holds in _DRAFT2019.items()
    if name not in ("additionalItems", "$recursiveRef", "$recursiveAnchor")
} | {
    **dict.fromkeys(("$dynamicRef", "$dynamicAnchor"), ""),
    "prefixItems": "[schema]",
    "items": "schema",
}
_OPENAPI_VOCABULARY = {
    "discriminator": "discriminator",
    "xml": "xml",
    "externalDocs": "external-documentation",
    "example": "",
}
_SWAGGER = {
    **dict.fromkeys(("$ref", "title", "description", "default", "readOnly"), ""),
    **_ASSERTIONS,
    **_OBJECTS,
    **_OPENAPI_VOCABULARY,
    "discriminator": "",
    "allOf": "[schema]",
    "items": "schema|[]",
    "properties": "{schema}",
    "additionalProperties": "schema",
}

KEYWORDS: dict[str, dict[str, str]] = {
    "draft4": _DRAFT4,
    "draft6": _DRAFT6,
    "draft7": _DRAFT7,
    "2019-09": _DRAFT2019,
    "2020-12": _DRAFT2020,
    "oas2.0": _SWAGGER,
    "oas3.0": _SWAGGER
    | _COMBINATIONS
    | _OPENAPI_VOCABULARY
    | dict.fromkeys(("nullable", "writeOnly", "deprecated"), ""),
    "oas3.1": _DRAFT2020 | _OPENAPI_VOCABULARY | {"items": "schema|[]"},
    "items2.0": _ASSERTIONS
    | {"items": "items|[]", "collectionFormat": "", "default": ""},
}

DIALECT_OF_VERSION = {
    "2.0": "oas2.0",
    "3.0": "oas3.0",
    "3.1": "oas3.1",
    "3.2": "oas3.1",
}
"""The dialect of an OpenAPI document that names none."""

DIALECT_OF_URI = {
    "http://json-schema.org/draft-04/schema": "draft4",
    "http://json-schema.org/draft-06/schema": "draft6",
    "http://json-schema.org/draft-07/schema": "draft7",
    "https://json-schema.org/draft/2019-09/schema": "2019-09",
    "https://json-schema.org/draft/2020-12/schema": "2020-12",
    "https://spec.openapis.org/oas/3.1/dialect/base": "oas3.1",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10": "oas3.1",
    "https://spec.openapis.org/oas/3.2/dialect/2025-09-17": "oas3.1",
}
"""The dialects by the URI of their meta-schema, without an empty fragment."""

IDENTIFIER = {"draft4": "id", "oas2.0": "", "oas3.0": ""}
"""The keyword that names a schema in the dialects where it is not ``$id``."""

REFERENCE_ALONE = frozenset({"draft4", "draft6", "draft7", "oas2.0", "oas3.0"})
"""The dialects in which the siblings of ``$ref`` are ignored."""

VOCABULARIES: dict[str, frozenset[str]] = {
    "applicator": frozenset(
        (
            *("prefixItems", "items", "additionalItems", "contains"),
            *("additionalProperties", "properties", "patternProperties"),
            *("dependentSchemas", "propertyNames", "if", "then", "else"),
            *("allOf", "anyOf", "oneOf", "not"),
        )
    ),
    "unevaluated": frozenset({"unevaluatedItems", "unevaluatedProperties"}),
    "validation": frozenset(
        (
            *("type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum"),
            *("minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern"),
            *("maxItems", "minItems", "uniqueItems", "maxContains", "minContains"),
            *("maxProperties", "minProperties", "required", "dependentRequired"),
        )
    ),
}
"""The asserting vocabularies of 2019-09 and 2020-12: the last word of their URI, and
the keywords that mean nothing where a meta-schema leaves the vocabulary out. (In
2019-09 the unevaluated keywords belong to the applicators.)"""


def vocabulary_of(keyword: str, dialect: str) -> str:
    """Return the asserting vocabulary of a keyword in a dialect, "" for none."""
    for name, keywords in VOCABULARIES.items():
        if keyword in keywords:
            old = name == "unevaluated" and dialect == "2019-09"
            return "applicator" if old else name
    return ""
