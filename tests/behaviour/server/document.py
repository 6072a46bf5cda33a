"""The document of the servers that are tried here."""

from __future__ import annotations

from typing import Any


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": _ref(name)}}


def _answer(content: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    found = {"description": "It is so.", **more}
    return found if content is None else {**found, "content": content}


def _body(content: dict[str, Any], required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": content}


_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
_LIMIT = {
    "name": "limit",
    "in": "query",
    "schema": {"type": "integer", "minimum": 1, "maximum": 10},
}
_TAGS = {
    "name": "tags",
    "in": "query",
    "schema": {"type": "array", "items": {"type": "string", "minLength": 2}},
}
_TOTAL = {"X-Total": {"required": True, "schema": {"type": "integer"}}}
_OCTETS: dict[str, Any] = {"application/octet-stream": {}}
_LINES = {"application/jsonl": {"itemSchema": _ref("Pet")}}
_EVENTS = {"text/event-stream": {"itemSchema": {"type": "object"}}}
_KIND = {
    "name": "kind",
    "in": "query",
    "required": True,
    "schema": {"type": "string", "enum": ["a b"]},
}

DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "parameters": [_LIMIT, _TAGS],
                "responses": {
                    "200": _answer(
                        {
                            "application/json": {
                                "schema": {"type": "array", "items": _ref("Pet")}
                            }
                        },
                        headers=_TOTAL,
                    )
                },
            },
            "post": {
                "operationId": "addPet",
                "requestBody": _body(_json("Pet")),
                "responses": {
                    "201": _answer(_json("Pet")),
                    "202": _answer(_json("Ticket")),
                    "409": _answer(_json("Fault")),
                    "default": _answer(_json("Fault")),
                },
            },
        },
        "/pets/{id}": {
            "get": {
                "operationId": "getPet",
                "parameters": [_ID],
                "responses": {
                    "200": _answer(
                        {
                            **_json("Pet"),
                            "application/xml": {"schema": _ref("Pet")},
                        }
                    ),
                    "404": _answer(_json("Fault")),
                },
            },
            "delete": {
                "operationId": "deletePet",
                "parameters": [_ID],
                "responses": {"204": _answer()},
            },
        },
        "/pets/mine": {
            "get": {
                "operationId": "getMine",
                "responses": {"200": _answer({"text/plain": {}})},
            }
        },
        "/upload": {
            "post": {
                "operationId": "upload",
                "requestBody": _body(
                    {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {
                                    "file": {"type": "string", "format": "binary"},
                                    "count": {"type": "integer"},
                                },
                            }
                        }
                    }
                ),
                "responses": {"200": _answer({"text/plain": {}})},
            }
        },
        "/form": {
            "post": {
                "operationId": "sendForm",
                "requestBody": _body(
                    {"application/x-www-form-urlencoded": {"schema": _ref("Pet")}}
                ),
                "responses": {"200": _answer(_json("Pet"))},
            }
        },
        "/octets": {
            "post": {
                "operationId": "echoOctets",
                "requestBody": _body(_OCTETS),
                "responses": {"200": _answer(_OCTETS)},
            }
        },
        "/lines": {
            "post": {
                "operationId": "echoLines",
                "requestBody": _body(_LINES),
                "responses": {"200": _answer(_LINES)},
            }
        },
        "/events": {
            "get": {
                "operationId": "listenEvents",
                "responses": {"200": _answer(_EVENTS)},
            }
        },
        "/note": {
            "put": {
                "operationId": "putNote",
                "requestBody": _body({"text/plain": {}}, required=False),
                "responses": {"200": _answer({"text/plain": {}})},
            }
        },
        "/chosen#1": {
            "get": {
                "operationId": "chooseFirst",
                "parameters": [{**_KIND, "schema": {"enum": ["first"]}}],
                "responses": {"204": _answer()},
            }
        },
        "/chosen#2": {
            "get": {
                "operationId": "chooseSecond",
                "parameters": [_KIND],
                "responses": {"204": _answer()},
            }
        },
        "/secret": {
            "get": {
                "operationId": "getSecret",
                "security": [{"key": [], "token": ["read"]}, {"basic": []}],
                "responses": {"200": _answer({"text/plain": {}})},
            }
        },
        "/closed": {
            "get": {
                "operationId": "getClosed",
                "security": [{"other": []}],
                "responses": {"204": _answer()},
            }
        },
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "minLength": 1, "maxLength": 20},
                    "age": {"type": "integer", "minimum": 0},
                    "born": {"type": "string", "format": "date-time"},
                },
            },
            "Ticket": {
                "type": "object",
                "required": ["ticket"],
                "properties": {"ticket": {"type": "integer"}},
            },
            "Fault": {
                "type": "object",
                "required": ["message"],
                "properties": {"message": {"type": "string"}},
            },
        },
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "other": {"type": "apiKey", "in": "query", "name": "key"},
            "token": {"type": "http", "scheme": "bearer"},
            "basic": {"type": "http", "scheme": "basic"},
        },
    },
}
