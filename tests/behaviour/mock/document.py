"""The document whose mock is tried here."""

from __future__ import annotations

from typing import Any

_PET = {
    "type": "object",
    "required": ["name", "kind"],
    "properties": {
        "name": {"type": "string", "minLength": 2, "example": "Bo"},
        "kind": {"enum": ["cat", "dog"]},
        "legs": {"type": "integer", "default": 4},
        "chip": {"type": "string", "pattern": "^[0-9]{6}$", "example": "none"},
        "password": {"type": "string", "writeOnly": True},
        "friend": {"$ref": "#/components/schemas/Pet"},
    },
}
_PROBLEM = {
    "type": "object",
    "required": ["reason"],
    "properties": {"reason": {"enum": ["it is asleep"]}},
}
_REF = {"$ref": "#/components/schemas/Pet"}


def _get(name: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    for response in responses.values():
        response.setdefault("description", "It is so.")
    return {"get": {"operationId": name, "responses": responses, **more}}


def _ok(content: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"content": content}}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pet": _get(
            "getPet",
            {
                "202": {"content": {"application/json": {"schema": {"type": "null"}}}},
                "200": {
                    "headers": {
                        "X-Count": {"required": True, "schema": {"minimum": 3}},
                        "X-Note": {"schema": {"type": "string"}, "example": "hello"},
                        "X-Other": {"schema": {"type": "string"}},
                        "Content-Length": {"schema": {"type": "integer"}, "example": 1},
                    },
                    "content": {
                        "application/json": {"schema": _REF},
                        "application/xml": {"schema": _REF},
                    },
                },
                "409": {"content": {"application/json": {"schema": _PROBLEM}}},
                "4XX": {"content": {"application/json": {"schema": _PROBLEM}}},
                "default": {},
            },
            parameters=[{"name": "size", "in": "query", "schema": {"type": "integer"}}],
        ),
        "/named": _get(
            "getNamed",
            {
                "200": {
                    "content": {
                        "application/json": {
                            "schema": _REF,
                            "examples": {
                                "wrong": {"value": {"name": "B"}},
                                "ada": {"value": {"name": "Ada", "kind": "cat"}},
                                "text": {
                                    "serializedValue": '{"name": "Cleo", "kind": "dog"}'
                                },
                            },
                        },
                        "application/xml": {
                            "schema": _REF,
                            "examples": {
                                "xml": {
                                    "value": "<Pet><name>Xa</name><kind>cat</kind></Pet>"
                                }
                            },
                        },
                    }
                },
                "404": {
                    "content": {
                        "application/json": {
                            "schema": _PROBLEM,
                            "examples": {
                                "asleep": {"value": {"reason": "it is asleep"}}
                            },
                        }
                    }
                },
            },
        ),
        "/events": _get(
            "getEvents",
            _ok(
                {
                    "text/event-stream": {
                        "itemSchema": {
                            "type": "object",
                            "required": ["data"],
                            "properties": {"data": {"type": "string"}},
                        }
                    }
                }
            ),
        ),
        "/lines": _get("getLines", _ok({"application/jsonl": {"itemSchema": _REF}})),
        "/octets": _get("getOctets", _ok({"image/*": {}})),
        "/parts": _get("getParts", _ok({"multipart/mixed": {"schema": _REF}})),
        "/silent": _get("getSilent", {"404": {}}),
        "/moved": _get(
            "getMoved",
            {
                "302": {
                    "headers": {
                        "Location": {
                            "required": True,
                            "schema": {"type": "string", "format": "uri"},
                        }
                    }
                }
            },
        ),
        "/impossible": _get(
            "getImpossible",
            _ok(
                {
                    "application/json": {
                        "schema": {"type": "string", "minLength": 3, "maxLength": 2}
                    }
                }
            ),
        ),
        "/gone": {
            "delete": {
                "operationId": "deleteIt",
                "responses": {"204": {"description": "It is gone."}},
            },
            "head": {
                "operationId": "headIt",
                "responses": _ok({"application/json": {"schema": _REF}})
                | {"200": {"description": "It is so."}},
            },
        },
        "/sent": {
            "post": {
                "operationId": "sendIt",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/jsonl": {"itemSchema": _REF},
                        "application/octet-stream": {},
                    },
                },
                "responses": {"204": {"description": "It was taken."}},
            }
        },
        "/secret": _get("getSecret", _ok({"text/plain": {}}), security=[{"basic": []}]),
        "/certified": _get(
            "getCertified", _ok({"text/plain": {}}), security=[{"tls": []}]
        ),
    },
    "webhooks": {"born": {"post": {"responses": {"200": {"description": "Yes."}}}}},
    "components": {
        "schemas": {"Pet": _PET},
        "securitySchemes": {
            "basic": {"type": "http", "scheme": "basic"},
            "tls": {"type": "mutualTLS"},
        },
    },
}
