"""Requests and responses of the protocol ``rest-json``: members all over HTTP."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from truespec.importers.faults import ModelRefused
from truespec.importers.model import ServiceModel, Traits
from truespec.importers.shapes import body_members, reference, use, wire_name

MEDIA = "application/json"

_WHERE = {"uri": "path", "querystring": "query", "header": "header"}

# The media types of a payload that is not JSON (Smithy 2.0, httpPayload trait).
_PAYLOADS: dict[str, tuple[str, bool]] = {
    "blob": ("application/octet-stream", False),
    "string": ("text/plain", True),
}


def request(model: ServiceModel, name: str, operation: Traits) -> dict[str, Any]:
    """Return the parameters and the body of an operation's request.

    Raises ModelRefused where members travel as OpenAPI cannot say.
    """
    address = urlsplit(operation["http"]["requestUri"])
    if "+}" in address.path:
        raise ModelRefused(f"{name} has a path parameter that spans several segments")
    parameters = [
        _constant(*pair) for pair in parse_qsl(address.query, keep_blank_values=True)
    ]
    taken = operation.get("input")
    if taken is None:
        return {"parameters": parameters} if parameters else {}
    shape = model.shapes[taken["shape"]]
    parameters += [
        _parameter(model, name, shape, member)
        for member, traits in shape["members"].items()
        if "location" in traits
    ]
    found: dict[str, Any] = {"parameters": parameters} if parameters else {}
    content = _content(model, taken["shape"])
    if content:
        payload = shape.get("payload")
        inside = (payload,) if payload else body_members(shape)
        required = any(member in shape.get("required", ()) for member in inside)
        found["requestBody"] = {"required": required, "content": content}
    return found


def response(model: ServiceModel, name: str) -> dict[str, Any]:
    """Return the headers and the content of a response that has the shape `name`."""
    shape = model.shapes[name]
    headers: dict[str, Any] = {}
    for member, traits in shape["members"].items():
        if traits.get("location") == "header":
            required = member in shape.get("required", ())
            headers[wire_name(member, traits)] = {
                **({"required": True} if required else {}),
                "schema": use(traits),
                **_timestamp(model, traits),
            }
        elif traits.get("location", "statusCode") != "statusCode":
            raise ModelRefused(f"{name}.{member} is spread over many headers")
    content = _content(model, name)
    return {
        **({"headers": headers} if headers else {}),
        **({"content": content} if content else {}),
    }


def _constant(name: str, value: str) -> dict[str, Any]:
    schema = {"type": "string", "enum": [value]}
    return {"name": name, "in": "query", "required": True, "schema": schema}


def _parameter(
    model: ServiceModel, name: str, shape: Traits, member: str
) -> dict[str, Any]:
    traits = shape["members"][member]
    where = _WHERE.get(traits["location"])
    if where is None:
        raise ModelRefused(f"{name} spreads its member {member!r} over many headers")
    required = where == "path" or member in shape.get("required", ())
    return {
        "name": wire_name(member, traits),
        "in": where,
        "required": required,
        "schema": use(traits),
        **(_timestamp(model, traits) if where == "header" else {}),
    }


def _timestamp(model: ServiceModel, member: Traits) -> dict[str, Any]:
    """Return how a header says a time where its shape leaves that to the protocol."""
    shape = model.shapes[member["shape"]]
    unsaid = shape["type"] == "timestamp" and "timestampFormat" not in shape
    return {"x-truespec-timestamp-format": "rfc822"} if unsaid else {}


def _content(model: ServiceModel, name: str) -> dict[str, Any]:
    """Return the content of a body: a payload member, or the JSON of the others."""
    shape = model.shapes[name]
    payload = shape.get("payload")
    if payload is None:
        # An output without any member is still an object in the body.
        if shape["members"] and not body_members(shape):
            return {}
        return {MEDIA: {"schema": reference(name)}}
    member = shape["members"][payload]
    kind = model.shapes[member["shape"]]["type"]
    media, with_schema = _PAYLOADS.get(kind, (MEDIA, True))
    return {media: {"schema": use(member)} if with_schema else {}}
