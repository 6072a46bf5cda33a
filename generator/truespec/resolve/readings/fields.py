"""Plain fields of OpenAPI's objects whose values are of another type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from truespec.resolve.readings.report import Reporter

_WORDS = {"true": True, "false": False}


def _flag(value: Any) -> Any:
    return _WORDS.get(value.lower(), value) if isinstance(value, str) else value


def _texts(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _text(value: Any) -> Any:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else value


def _word(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value


def _place(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    lower = value.strip().lower()
    return "formData" if lower == "formdata" else lower


_Fields = dict[str, Callable[[Any], Any]]

_PARAMETER: _Fields = {
    "name": _text,
    "in": _place,
    **dict.fromkeys(("required", "explode", "deprecated", "allowReserved"), _flag),
}

READINGS: dict[str, _Fields] = {
    "parameter": _PARAMETER,
    "header": dict.fromkeys(("required", "explode", "deprecated"), _flag),
    "encoding": dict.fromkeys(("explode", "allowReserved"), _flag),
    "request-body": {"required": _flag},
    "operation": {
        "operationId": _text,
        "deprecated": _flag,
        **dict.fromkeys(("tags", "consumes", "produces", "schemes"), _texts),
    },
    "openapi": dict.fromkeys(("consumes", "produces", "schemes"), _texts),
    "security-scheme": {"in": _word},
}
"""For each kind of object the fields that are read, and how."""


def read_fields(kind: str, content: dict[str, Any], report: Reporter) -> None:
    """Rewrite the plain fields of an object that say clearly what they mean."""
    for name, read in READINGS.get(kind, {}).items():
        if name not in content:
            continue
        value = read(content[name])
        if value != content[name] or type(value) is not type(content[name]):
            written = content[name]
            content[name] = value
            report.warn(
                name,
                "wrong-field-value",
                f"{written!r} is not what {name} should be; it is read as {value!r}",
                f"write {value!r}",
            )


_TEXTS = (
    *("summary", "description", "operationId", "url", "host", "basePath", "style"),
    *("contentType", "scheme", "bearerFormat", "openIdConnectUrl", "authorizationUrl"),
    *("tokenUrl", "refreshUrl", "flow", "operationRef", "propertyName"),
    *("collectionFormat", "termsOfService", "email", "externalValue", "namespace"),
    *("prefix", "defaultMapping"),
)
_FLAGS = ("deprecated", "allowEmptyValue", "explode", "allowReserved", "required")
_LISTS = ("tags", "schemes", "consumes", "produces")

TYPES: dict[str, type] = {
    **dict.fromkeys(_TEXTS, str),
    **dict.fromkeys((*_FLAGS, "attribute", "wrapped"), bool),
    **dict.fromkeys(_LISTS, list),
    **dict.fromkeys(("scopes", "mapping"), dict),
}
"""What plain fields hold, wherever they are; one of another type is left out."""

_OF_KIND: dict[tuple[str, str], type] = {
    ("server-variable", "enum"): list,
    ("link", "parameters"): dict,
    ("security-scheme", "type"): str,
    ("xml", "name"): str,
    ("xml", "nodeType"): str,
}


def expected_type(kind: str, name: str) -> type | None:
    """Return the type of a plain field, None where any value will do."""
    return TYPES.get(name) or _OF_KIND.get((kind, name))
