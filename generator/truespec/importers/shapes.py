"""The shapes of a service model as the schemas of the document."""

from __future__ import annotations

from typing import Any

from truespec.importers.faults import ModelRefused
from truespec.importers.model import ServiceModel, Traits
from truespec.importers.wording import paging_descriptions, shape_descriptions

Schema = dict[str, Any]

TYPES: dict[str, Schema] = {
    "blob": {"type": "string", "contentEncoding": "base64"},
    "boolean": {"type": "boolean"},
    "double": {"type": "number", "format": "double"},
    "float": {"type": "number", "format": "float"},
    "integer": {"type": "integer", "format": "int32"},
    "list": {"type": "array"},
    "long": {"type": "integer", "format": "int64"},
    "map": {"type": "object"},
    "string": {"type": "string"},
    "structure": {"type": "object"},
    "timestamp": {"type": "string", "format": "date-time"},
}

LIMITS = {
    "blob": ("minLength", "maxLength"),
    "list": ("minItems", "maxItems"),
    "map": ("minProperties", "maxProperties"),
    "string": ("minLength", "maxLength"),
    **dict.fromkeys(("double", "float", "integer", "long"), ("minimum", "maximum")),
}

# The types that `format: password` fits (OpenAPI 3.1, 4.4); others get an extension.
_HIDEABLE = {"blob", "string"}

# What the server answers with where the model names no status (AWS JSON protocols).
CLIENT_FAULT, SERVER_FAULT = 400, 500


def reference(name: str) -> Schema:
    """Return a reference to the schema of a shape."""
    return {"$ref": f"#/components/schemas/{name}"}


def wire_name(name: str, member: Traits) -> str:
    """Return how a member of a structure is called on the wire."""
    return str(member.get("locationName", name))


def use(member: Traits, description: str = "") -> Schema:
    """Return the schema of a place that holds a shape, with the place's own traits."""
    schema = reference(member["shape"])
    if description:
        schema["description"] = description
    if member.get("deprecated"):
        schema["deprecated"] = True
    schema |= {key: member[key] for key in ("enum", "pattern") if key in member}
    if member.get("jsonvalue"):
        in_header = member.get("location") == "header"
        schema |= {"contentEncoding": "base64"} if in_header else {}
        schema["contentMediaType"] = "application/json"
    if member.get("idempotencyToken"):
        schema["x-truespec-idempotency-token"] = True
    return schema


def body_members(shape: Traits) -> dict[str, Traits]:
    """Return the members of a structure that travel in the JSON of a body."""
    return {
        name: member
        for name, member in shape["members"].items()
        if "location" not in member and name != shape.get("payload")
    }


def schemas(model: ServiceModel) -> dict[str, Schema]:
    """Return the schema of every shape, in the order of the model.

    A structure whose members all travel outside of the JSON of a body has none. Raises
    ModelRefused for a type of shape that is not in `TYPES`.
    """
    descriptions = shape_descriptions(model)
    paging = paging_descriptions(model)
    return {
        name: _schema(model, name, descriptions.get(name, ""), paging)
        for name, shape in model.shapes.items()
        if not shape.get("members") or body_members(shape)
    }


def _schema(
    model: ServiceModel,
    name: str,
    description: str,
    paging: dict[tuple[str, str], str],
) -> Schema:
    shape = model.shapes[name]
    kind = shape["type"]
    if kind not in TYPES:
        raise ModelRefused(f"{name} is of the type {kind!r}, which JSON does not have")
    schema = _type(shape)
    if description:
        schema["description"] = description
    if shape.get("deprecated"):
        schema["deprecated"] = True
    schema |= {key: shape[key] for key in ("enum", "pattern") if key in shape}
    schema |= _limits(shape)
    if kind == "list":
        schema["items"] = _held(shape, shape["member"])
    elif kind == "map":
        schema |= _map(model, shape)
    elif kind == "structure" and not shape.get("document"):
        schema |= _structure(name, shape, paging)
    return schema | _extensions(name, shape, schema)


def _type(shape: Traits) -> Schema:
    """Return what the type of a shape alone says."""
    # A document shape is any JSON value (Smithy 2.0, simple types, document).
    if shape.get("document"):
        return {}
    base = TYPES[shape["type"]]
    hidden = shape.get("sensitive") and shape["type"] in _HIDEABLE
    return {**base, "format": "password"} if hidden else dict(base)


def _limits(shape: Traits) -> Schema:
    found: Schema = {}
    keywords = LIMITS.get(shape["type"], ())
    for trait, keyword in zip(("min", "max"), keywords, strict=False):
        if trait in shape:
            limit = shape[trait]
            found[keyword] = _encoded(limit) if shape["type"] == "blob" else limit
    return found


def _encoded(length: int) -> int:
    """Return how many characters that many bytes have in base64 (RFC 4648, 4)."""
    return -(-length // 3) * 4


def _map(model: ServiceModel, shape: Traits) -> Schema:
    key = model.shapes[shape["key"]["shape"]]
    narrow = any(trait in key for trait in ("min", "max", "pattern", "enum"))
    names = {"propertyNames": use(shape["key"])} if narrow else {}
    return {**names, "additionalProperties": _held(shape, shape["value"])}


def _held(shape: Traits, member: Traits) -> Schema:
    """Return what a list or map holds: null as well if it is sparse (Smithy 2.0)."""
    held = use(member)
    return {"anyOf": [held, {"type": "null"}]} if shape.get("sparse") else held


def _structure(name: str, shape: Traits, paging: dict[tuple[str, str], str]) -> Schema:
    members = body_members(shape)
    required = [
        wire_name(member, members[member])
        for member in shape.get("required", ())
        if member in members
    ]
    schema: Schema = {"required": required} if required else {}
    # A union has exactly one of its members (Smithy 2.0, aggregate types, union).
    if shape.get("union"):
        schema |= {"minProperties": 1, "maxProperties": 1}
    schema["properties"] = {
        wire_name(member, traits): use(traits, paging.get((name, member), ""))
        for member, traits in members.items()
    }
    return schema


def _extensions(name: str, shape: Traits, schema: Schema) -> Schema:
    """Return what is said of a shape outside of the vocabulary of JSON Schema."""
    extra: Schema = {}
    if shape.get("sensitive") and schema.get("format") != "password":
        extra["x-truespec-sensitive"] = True
    if "timestampFormat" in shape:
        extra["x-truespec-timestamp-format"] = shape["timestampFormat"]
    if shape.get("exception"):
        extra["x-truespec-error"] = _error(name, shape)
    return extra


def _error(name: str, shape: Traits) -> Schema:
    error = shape.get("error", {})
    usual = SERVER_FAULT if shape.get("fault") else CLIENT_FAULT
    said: Schema = {"status": error.get("httpStatusCode", usual)}
    if error.get("code", name) != name:
        said["code"] = error["code"]
    if "retryable" in shape:
        said["retryable"] = True
        said["throttling"] = bool(shape["retryable"].get("throttling"))
    return said
