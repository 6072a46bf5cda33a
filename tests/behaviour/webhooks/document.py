"""The documents of the services whose webhooks and callbacks are tried here."""

from __future__ import annotations

from typing import Any


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def body(name: str, required: bool = True) -> dict[str, Any]:
    """Return a body of JSON."""
    content = {"application/json": {"schema": _ref(name)}}
    return {"required": required, "content": content}


def answer(name: str = "") -> dict[str, Any]:
    """Return a response, of JSON or empty."""
    found: dict[str, Any] = {"description": "It is so."}
    return {**found, "content": body(name)["content"]} if name else found


_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
_URL = {"name": "url", "in": "query", "schema": {"type": "string"}}
_SIGNATURE = {
    "name": "X-Signature",
    "in": "header",
    "required": True,
    "schema": {"type": "string", "minLength": 3},
}
_TAGS = {
    "name": "tags",
    "in": "query",
    "schema": {"type": "array", "items": {"type": "string"}},
}
_EVENTS = {"application/jsonl": {"itemSchema": _ref("Event")}}

SCHEMAS: dict[str, Any] = {
    "Event": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["new", "gone"]},
            "count": {"type": "integer", "minimum": 1},
            "at": {"type": "string", "format": "date-time"},
        },
    },
    "Subscription": {
        "type": "object",
        "required": ["callbackUrl"],
        "properties": {
            "callbackUrl": {"type": "string"},
            "id": {"type": "string"},
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
}

DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "http://127.0.0.1:1"}],
    "security": [{"token": []}],
    "paths": {
        "/subscriptions/{id}": {
            "post": {
                "operationId": "subscribe",
                "security": [],
                "parameters": [_ID, _URL],
                "requestBody": body("Subscription"),
                "responses": {"201": answer("Ticket")},
                "callbacks": {
                    "onEvent": {"$ref": "#/components/callbacks/OnEvent"},
                    "confirm": {
                        "{$request.query.url}/of/{id}?t={$response.body#/ticket}": {
                            "parameters": [_ID],
                            "put": {
                                "requestBody": body("Event"),
                                "responses": {"204": answer()},
                            },
                            "delete": {"responses": {"204": answer()}},
                        }
                    },
                },
            }
        },
        "/others": {
            "post": {
                "operationId": "watch",
                "security": [],
                "requestBody": body("Subscription"),
                "responses": {"204": answer()},
                "callbacks": {
                    "onEvent": {"$ref": "#/components/callbacks/OnEvent"},
                    # The same name for something else.
                    "confirm": {
                        "http://127.0.0.1:1/fixed": {
                            "post": {"responses": {"204": answer()}}
                        }
                    },
                },
            }
        },
    },
    "webhooks": {
        "newPet": {
            "post": {
                "operationId": "announce",
                "parameters": [_SIGNATURE, _TAGS, _URL],
                "requestBody": body("Event"),
                "responses": {
                    "200": answer("Ticket"),
                    "204": answer(),
                    "409": answer("Fault"),
                },
            },
            "additionalOperations": {
                "NOTIFY": {
                    "requestBody": body("Event"),
                    "responses": {"204": answer()},
                }
            },
        },
        "pets.gone": {"$ref": "#/components/pathItems/Gone"},
        "secured": {
            "post": {
                "security": [{"key": []}],
                "requestBody": body("Event", required=False),
                "responses": {"204": answer()},
            }
        },
        "stream": {
            "post": {
                "requestBody": {"required": True, "content": _EVENTS},
                "responses": {"200": {"description": "Items.", "content": _EVENTS}},
            }
        },
    },
    "components": {
        "schemas": SCHEMAS,
        "pathItems": {
            "Gone": {
                "get": {
                    "parameters": [_TAGS],
                    "responses": {"200": answer("Event")},
                }
            }
        },
        "callbacks": {
            "OnEvent": {
                "{$request.body#/callbackUrl}": {
                    "post": {
                        "requestBody": body("Event"),
                        "responses": {"200": answer("Subscription")},
                        "callbacks": {
                            # This one leads back to itself.
                            "again": {"$ref": "#/components/callbacks/OnEvent"},
                            "onAnswer": {
                                "{$response.body#/callbackUrl}": {
                                    "post": {
                                        "operationId": "nested",
                                        "requestBody": body("Ticket"),
                                        "responses": {"204": answer()},
                                    }
                                }
                            },
                        },
                    }
                }
            }
        },
        "securitySchemes": {
            "token": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
    },
}
"""Webhooks of OpenAPI 3.2, and callbacks of every kind."""
