"""A document with the media types, statuses and places that real ones seldom have."""

from __future__ import annotations

from typing import Any

_PET = {"$ref": "#/components/schemas/Pet"}
_PETS = {"type": "array", "items": _PET}
_FAULT = {
    "application/problem+json": {"schema": {"$ref": "#/components/schemas/Fault"}}
}

# What a message carries, by the id of the operation that sends it back.
_MESSAGES: dict[str, dict[str, Any]] = {
    "json": {"application/json": {"schema": _PETS}},
    "untyped": {"application/json": {}},
    "suffix": {"application/vnd.pets+json; version=2": {"schema": _PET}},
    "text": {"text/plain": {"schema": {"type": "string"}}},
    "latin": {
        "text/plain; charset=iso-8859-1": {
            "schema": {"type": "string", "pattern": "^[ -~\u00e9]*$"}
        }
    },
    "number": {"text/plain": {"schema": {"type": "integer"}}},
    "octets": {"application/octet-stream": {}},
    "picture": {"image/*": {"schema": {"type": "string", "format": "binary"}}},
    "anyText": {"*/*": {"schema": {"type": "string"}}},
    "anyObject": {"application/*": {"schema": _PET}},
    "anySuffix": {"application/*+json": {"schema": _PET}},
    "xml": {"application/xml": {"schema": _PET}},
    "wrapped": {"text/xml": {"schema": {"$ref": "#/components/schemas/Herd"}}},
    "form": {"application/x-www-form-urlencoded": {"schema": _PET}},
    "styledForm": {
        "application/x-www-form-urlencoded": {
            "schema": {
                "type": "object",
                "properties": {
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "size": {"$ref": "#/components/schemas/Size"},
                    "pet": _PET,
                },
                "additionalProperties": False,
            },
            "encoding": {
                "tags": {"style": "pipeDelimited", "explode": False},
                "size": {"style": "deepObject", "explode": True},
                "pet": {"contentType": "application/json"},
            },
        }
    },
    "multipart": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["file"],
                "properties": {
                    "file": {"type": "string", "format": "binary"},
                    "files": {
                        "type": "array",
                        "items": {"type": "string", "contentMediaType": "image/png"},
                    },
                    "count": {"type": "integer"},
                    "when": {"type": "string", "format": "date-time"},
                    "pets": _PETS,
                    "note": {"type": ["string", "null"]},
                },
                "additionalProperties": False,
            },
            "encoding": {"files": {"contentType": "image/png"}},
        }
    },
    "positions": {
        "multipart/mixed": {
            "schema": {
                "type": "array",
                "prefixItems": [_PET, {"type": "integer"}],
                "items": {"type": "string"},
                "minItems": 2,
            },
            "prefixEncoding": [{"contentType": "application/json"}, {}],
        }
    },
    "lines": {"application/jsonl": {"itemSchema": _PET}},
    "sequence": {"application/json-seq": {"itemSchema": _PET}},
    "newlines": {"application/x-ndjson": {"schema": _PETS}},
    "events": {
        "text/event-stream": {
            "itemSchema": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": {"type": "string"},
                    "event": {"type": "string", "minLength": 1},
                    "id": {"type": "string", "pattern": "^[0-9]+$"},
                },
                "additionalProperties": False,
            }
        }
    },
    "anyEvents": {"text/event-stream": {}},
    "data": {"text/event-stream": {"schema": _PET}},
    "several": {
        "application/json": {"schema": _PET},
        "application/xml": {"schema": _PET},
        "application/x-www-form-urlencoded": {"schema": _PET},
        "text/csv": {"schema": {"type": "string"}},
    },
}


def _schema(name: str, **more: Any) -> dict[str, Any]:
    return {"schema": {"$ref": f"#/components/schemas/{name}"}, **more}


_HEADERS = {
    "X-Count": {"schema": {"type": "integer"}, "required": True},
    "X-When": {"schema": {"type": "string", "format": "date-time"}},
    "X-Tags": {"schema": {"type": "array", "items": {"type": "integer"}}},
    "X-Size": {**_schema("Size"), "explode": True},
    "X-Pet": {"content": {"application/json": {"schema": _PET}}},
    "Set-Cookie": {
        "schema": {
            "type": "array",
            "items": {"type": "string", "pattern": "^[a-z]=[0-9]$"},
            "minItems": 1,
        }
    },
    "Content-Type": {"schema": {"type": "string", "enum": ["nothing/at-all"]}},
}


def _parameter(where: str, name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", **more}


_STRINGS = {
    "schema": {"type": "array", "items": {"type": "string", "pattern": "^\\w+$"}}
}
_NUMBERS = {"schema": {"type": "array", "items": {"type": "number"}, "minItems": 1}}

_PLACES = [
    _parameter("path", "label", **_schema("Size", style="label", explode=True)),
    _parameter("path", "matrix", **_NUMBERS, style="matrix"),
    _parameter("path", "base", schema={"type": "string"}),
    _parameter("path", "head", schema={"type": "string"}),
    _parameter("query", "filter", **_schema("Size", style="deepObject", explode=True)),
    _parameter("query", "ids", **_NUMBERS, style="spaceDelimited", explode=False),
    _parameter("query", "sort", **_STRINGS, style="pipeDelimited", explode=False),
    _parameter("query", "sizes", **_schema("Size")),
    _parameter("query", "day", schema={"type": "string", "format": "date"}),
    _parameter("query", "none", schema={"type": ["boolean", "null"]}),
    _parameter("query", "mode", schema={"type": "string", "enum": ["01", 9]}),
    _parameter("query", "limit", schema={"type": "integer", "default": 10}),
    _parameter("query", "where", content={"application/json": {"schema": _PET}}),
    _parameter("header", "X-Numbers", **_NUMBERS),
    _parameter("header", "Content-Length", schema={"type": "integer"}),
    _parameter("header", "X-Size", **_schema("Size", explode=True)),
    _parameter("header", "X-Pet", content={"application/json": {"schema": _PET}}),
    _parameter("cookie", "session", schema={"type": "string"}),
    _parameter("cookie", "flags", **_STRINGS, style="cookie"),
]


def _response(content: Any = None, **more: Any) -> dict[str, Any]:
    found = {} if content is None else {"content": content}
    return {"description": "It is so.", **found, **more}


def _echo(name: str, content: dict[str, Any]) -> dict[str, Any]:
    return {
        "post": {
            "operationId": name,
            "requestBody": {"required": True, "content": content},
            "responses": {"200": _response(content), "4XX": _response(_FAULT)},
        }
    }


def _path_item(method: str, name: str, **more: Any) -> dict[str, Any]:
    return {method: {"operationId": name, **more}}


_OPTIONAL = {"application/json": {"schema": {"oneOf": [_PET, {"type": "null"}]}}}

DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "All that is seldom seen", "version": "1"},
    "paths": {
        **{f"/{name}": _echo(name, content) for name, content in _MESSAGES.items()},
        "/places/{label}/{matrix}/{base}...{head}": _path_item(
            "get",
            "places",
            parameters=_PLACES,
            responses={"200": _response(headers=_HEADERS)},
        ),
        "/whole": _path_item(
            "query",
            "whole",
            parameters=[
                {
                    "name": "whole",
                    "in": "querystring",
                    "required": True,
                    "content": {"application/x-www-form-urlencoded": _schema("Size")},
                }
            ],
            responses={
                "2XX": _response(_MESSAGES["json"]),
                "default": _response(_FAULT),
            },
        ),
        "/maybe": _path_item(
            "put",
            "maybe",
            requestBody={"content": _OPTIONAL},
            responses={
                "200": _response(_OPTIONAL),
                "204": _response(_MESSAGES["json"]),
            },
        ),
        "/kept": {
            **_path_item(
                "get",
                "kept",
                responses={
                    "200": _response(_MESSAGES["json"], headers=_HEADERS),
                    "304": _response(_FAULT),
                    "404": _response(_FAULT, headers={"X-Count": _HEADERS["X-Count"]}),
                    "409": _response(_MESSAGES["several"]),
                    "5XX": _response(_MESSAGES["text"]),
                },
            ),
            **_path_item(
                "head",
                "keptHead",
                responses={
                    "200": _response(_MESSAGES["json"]),
                    "404": _response(_FAULT),
                },
            ),
        },
        "/rest?method=one": _path_item("get", "one", responses={"204": _response()}),
        "/rest?method=two": _path_item("get", "two", responses={"204": _response()}),
        "/only-default": _path_item(
            "get", "onlyDefault", responses={"default": _response(_MESSAGES["json"])}
        ),
        "/moved": _path_item(
            "get",
            "moved",
            responses={
                "302": _response(
                    headers={
                        "Location": {"schema": {"type": "string", "format": "uri"}}
                    }
                )
            },
        ),
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "minLength": 1},
                    "age": {"type": "integer"},
                    "weight": {"type": "number"},
                    "tame": {"type": "boolean"},
                    "born": {"type": "string", "format": "date-time"},
                    "kinds": {"type": "array", "items": {"enum": ["cat", "dog"]}},
                },
                "additionalProperties": False,
            },
            "Herd": {
                "type": "object",
                "properties": {
                    "id": {"type": "integer", "xml": {"attribute": True}},
                    "pets": {**_PETS, "xml": {"wrapped": True, "name": "all"}},
                },
                "required": ["id", "pets"],
                "additionalProperties": False,
            },
            "Size": {
                "type": "object",
                "properties": {"w": {"type": "integer"}, "h": {"type": "integer"}},
                "required": ["w"],
                "additionalProperties": False,
            },
            "Fault": {
                "type": "object",
                "required": ["detail"],
                "properties": {
                    "detail": {"type": "string"},
                    "code": {"type": "integer"},
                },
            },
        }
    },
}
