"""A document with a parameter in every place, style and type, and bodies of every kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_VALUE = {"type": "integer", "minimum": 1, "maximum": 99}
_SCHEMAS: dict[str, dict[str, Any]] = {
    "scalar": _VALUE,
    "text": {"type": "string", "pattern": "^[a-z]{2,8}$"},
    "array": {"type": "array", "items": _VALUE, "minItems": 1, "maxItems": 4},
    "object": {
        "type": "object",
        "required": ["a"],
        "properties": {"a": _VALUE, "b": {"type": "string", "pattern": "^[x-z]+$"}},
        "additionalProperties": False,
    },
}
# Which styles there are in a place, and for what (OpenAPI 3.2, 4.12.2.2 and 4.12.3).
_EVERY = ("scalar", "text", "array", "object")
_STYLES: dict[str, dict[str, tuple[str, ...]]] = {
    "path": {"simple": _EVERY, "label": _EVERY, "matrix": _EVERY},
    "query": {
        "form": _EVERY,
        "spaceDelimited": ("array",),
        "pipeDelimited": ("array",),
        "deepObject": ("object",),
    },
    "header": {"simple": _EVERY},
    "cookie": {"form": ("scalar", "text")},
}
# schemathesis encodes the commas between the properties, and %2C is a comma inside of
# one (RFC 6570, 3.2.8).
_NOT_SENT = ("query", "form", "object", False)

_ENTRY = {
    "type": "object",
    "required": ["id", "kind"],
    "properties": {
        "id": {"type": "integer", "minimum": 1, "example": 7},
        "kind": {"enum": ["small", "large"]},
        "at": {"type": "string", "format": "date-time"},
        "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        "next": {"$ref": "#/components/schemas/Entry"},
    },
}
_JSON = {"application/json": {"schema": {"$ref": "#/components/schemas/Entry"}}}
_FLAT = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "count": {"type": "integer", "minimum": 0},
    },
    "additionalProperties": False,
}
_BODIES: dict[str, dict[str, Any]] = {
    "json": _JSON,
    "form": {"application/x-www-form-urlencoded": {"schema": _FLAT}},
    "multipart": {"multipart/form-data": {"schema": _FLAT}},
    "text": {"text/plain": {"schema": {"type": "string"}}},
    "octets": {"application/octet-stream": {}},
}
_ANSWERS: dict[str, dict[str, Any]] = {
    "json": _JSON,
    "xml": {
        "application/xml": {
            "schema": {
                "type": "object",
                "xml": {"name": "entry"},
                "required": ["id"],
                "properties": {"id": {"type": "integer"}},
            }
        }
    },
    "text": {"text/plain": {"schema": {"type": "string", "minLength": 3}}},
    "octets": {"image/png": {}},
}


def document() -> dict[str, Any]:
    """Return the document, in OpenAPI 3.1."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Every style", "version": "1"},
        "paths": dict([*_parameters(), *_bodies(), *_answers(), *_others()]),
        "components": {
            "schemas": {"Entry": _ENTRY},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "basic": {"type": "http", "scheme": "basic"},
            },
        },
    }


def _parameters() -> Iterator[tuple[str, Any]]:
    for where, styles in _STYLES.items():
        for style, kinds in styles.items():
            for kind in kinds:
                for explode in (
                    (False, True) if kind in ("array", "object") else (False,)
                ):
                    if style in ("spaceDelimited", "pipeDelimited") and explode:
                        continue
                    if style == "deepObject" and not explode:
                        continue
                    if (where, style, kind, explode) == _NOT_SENT:
                        continue
                    name = f"{where}_{style}_{kind}_{explode}".lower()
                    yield _place(name, where, style, kind, explode)


def _place(
    name: str, where: str, style: str, kind: str, explode: bool
) -> tuple[str, Any]:
    parameter = {
        "name": "X-Value" if where == "header" else "value",
        "in": where,
        "required": True,
        "style": style,
        "explode": explode,
        "schema": _SCHEMAS[kind],
    }
    path = f"/{name}/{{value}}" if where == "path" else f"/{name}"
    return path, {"get": _operation(name, parameters=[parameter])}


def _bodies() -> Iterator[tuple[str, Any]]:
    for name, content in _BODIES.items():
        body = {"required": True, "content": content}
        yield f"/send/{name}", {"post": _operation(f"send_{name}", requestBody=body)}


def _answers() -> Iterator[tuple[str, Any]]:
    for name, content in _ANSWERS.items():
        headers = {"X-Count": {"required": True, "schema": _VALUE}}
        answer = {"description": "It is so.", "headers": headers, "content": content}
        operation = _operation(f"answer_{name}")
        operation["responses"]["200"] = answer
        yield f"/answers/{name}", {"get": operation}


def _others() -> Iterator[tuple[str, Any]]:
    gone = _operation("nothing", responses={"204": {"description": "It is gone."}})
    yield "/nothing", {"delete": gone}
    yield "/key", {"get": _operation("with_key", security=[{"key": []}])}
    yield "/basic", {"get": _operation("with_basic", security=[{"basic": []}])}


def _operation(name: str, **more: Any) -> dict[str, Any]:
    answer = {"description": "It is so.", "content": _JSON}
    return {"operationId": name, "responses": {"200": answer}, **more}
