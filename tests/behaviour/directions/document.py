"""Documents in which one side sends what the other does not."""

from __future__ import annotations

from typing import Any

ID = {"type": "integer", "readOnly": True}
PASSWORD = {"type": "string", "writeOnly": True}

USER = {
    "type": "object",
    "required": ["id", "name", "password"],
    "properties": {
        "id": ID,
        "name": {"type": "string"},
        "password": PASSWORD,
    },
}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def body(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    """Return a body of one media type, for a request or a response."""
    return {"content": {media: {"schema": schema, **more}}}


def answer(schema: Any, **more: Any) -> dict[str, Any]:
    return {"description": "done", **body(schema, **more)}


def service(*names: str, version: str = "3.0.3", **schemas: Any) -> dict[str, Any]:
    """Return a document that takes and gives back a value of each of some schemas.

    The operation of the schema `User` is called `putUser`.
    """
    paths = {
        f"/{name}": {
            "put": {
                "operationId": f"put{name}",
                "requestBody": {"required": True, **body(ref(name))},
                "responses": {"200": answer(ref(name))},
            }
        }
        for name in names
    }
    return {
        "openapi": version,
        "info": {"title": "Directions", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def swagger(name: str, schema: Any) -> dict[str, Any]:
    """Return the same for one schema, in Swagger 2.0."""
    reference = {"$ref": f"#/definitions/{name}"}
    parameter = {"name": "body", "in": "body", "required": True, "schema": reference}
    return {
        "swagger": "2.0",
        "info": {"title": "Directions", "version": "1"},
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": {
            f"/{name}": {
                "put": {
                    "operationId": f"put{name}",
                    "parameters": [parameter],
                    "responses": {"200": {"description": "done", "schema": reference}},
                }
            }
        },
        "definitions": {name: schema},
    }
