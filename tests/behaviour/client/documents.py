"""Parts of OpenAPI documents, in short."""

from __future__ import annotations

from typing import Any

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def api(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return an OpenAPI document; `schemas` and `schemes` are those of its components."""
    components = {
        "schemas": more.pop("schemas", {}),
        "securitySchemes": more.pop("schemes", {}),
    }
    return {
        "openapi": "3.2.0",
        "info": {"title": "Test", "version": "1"},
        "paths": paths,
        "components": components,
        **more,
    }


def record(required: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    """Return the schema of an object."""
    found: dict[str, Any] = {"type": "object", "properties": properties}
    return found | ({"required": list(required)} if required else {})


def of(name: str) -> dict[str, Any]:
    """Return a reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Any, media: str = "application/json") -> dict[str, Any]:
    """Return the content of a body."""
    return {media: {"schema": schema}}


def response(schema: Any = None, media: str = "application/json") -> dict[str, Any]:
    """Return a response, without a body where there is no schema."""
    found: dict[str, Any] = {"description": ""}
    return found if schema is None else found | {"content": content(schema, media)}


def operation(
    id: str, answer: Any = None, /, media: str = "application/json", **more: Any
) -> dict[str, Any]:
    """Return an operation that is answered by a schema; `errors` are further responses."""
    errors = more.pop("errors", {})
    return {
        "operationId": id,
        "responses": {"200": response(answer, media), **errors},
        **more,
    }


def body(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    """Return a request body that is required."""
    return {"required": True, "content": content(schema, media)} | more


def parameter(where: str, name: str, schema: Any = None, **more: Any) -> dict[str, Any]:
    """Return a parameter; those in paths are required."""
    required = {"required": True} if where == "path" else {}
    return {"in": where, "name": name, "schema": schema or STRING, **required, **more}
