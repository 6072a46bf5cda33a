"""The operations of a service model as the paths of the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from truespec.importers import rest
from truespec.importers.faults import ModelRefused
from truespec.importers.model import ServiceModel, Traits
from truespec.importers.shapes import reference
from truespec.importers.wording import sentence

# The errors of an operation are told apart by their names, not by their status, so
# each is given a number of its own from here on, in the order of the model.
FIRST_ERROR, LAST_STATUS = 480, 599

_PAGING = (
    "input_token",
    "output_token",
    "more_results",
    "result_key",
    "non_aggregate_keys",
    "limit_key",
)


def paths(model: ServiceModel, left_out: list[str] | None = None) -> dict[str, Any]:
    """Return the paths object: every operation of the model, in its order.

    An operation that a path cannot describe raises ModelRefused; with a list `left_out`
    it leaves the model, and the list says why, unless there is no other operation.
    """
    found: dict[str, Any] = {}
    for name, operation in list(model.operations.items()):
        try:
            _refuse_streams(model, name, operation)
            path, method, binding = _bind(model, name, operation)
            written = _operation(model, name, operation, binding)
        except ModelRefused as refusal:
            if left_out is None or len(model.operations) == 1:
                raise
            left_out.append(f"the operation {name} is left out: {refusal}")
            del model.operations[name]
            continue
        if method in found.get(path, {}):
            path += f"#{name}"
        found.setdefault(path, {})[method] = written
    return found


def without_unused_shapes(model: ServiceModel) -> ServiceModel:
    """Return a model with the shapes alone that its operations lead to."""
    pending = [
        one["shape"]
        for operation in model.operations.values()
        for one in (*_ends(operation), *operation.get("errors", ()))
    ]
    used: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in used:
            used.add(name)
            pending += [one["shape"] for one in _parts(model.shapes[name])]
    shapes = {name: shape for name, shape in model.shapes.items() if name in used}
    return replace(model, root={**model.root, "shapes": shapes})


def _ends(operation: Traits) -> list[Traits]:
    return [operation[end] for end in ("input", "output") if end in operation]


def _parts(shape: Traits) -> Iterator[Traits]:
    yield from shape.get("members", {}).values()
    yield from (shape[role] for role in ("key", "value", "member") if role in shape)


def _refuse_streams(model: ServiceModel, name: str, operation: Traits) -> None:
    for end in _ends(operation):
        for member in _parts(model.shapes[end["shape"]]):
            if model.shapes[member["shape"]].get("eventstream"):
                raise ModelRefused(
                    f"{name} has a stream of events in the AWS encoding, which a"
                    " document cannot describe"
                )


def server(model: ServiceModel, prefix: str = "") -> dict[str, Any]:
    """Return where the service answers, under a prefix to its usual host name."""
    metadata = model.metadata
    if "globalEndpoint" in metadata:
        return {"url": f"https://{prefix}{metadata['globalEndpoint']}"}
    return {
        "url": f"https://{prefix}{metadata['endpointPrefix']}.{{region}}.amazonaws.com",
        "variables": {
            "region": {"default": "us-east-1", "description": "Name of an AWS region."}
        },
    }


def json_media(model: ServiceModel) -> str:
    """Return the media type of the bodies of requests and responses."""
    if model.protocol == "rest-json":
        return "application/json"
    return f"application/x-amz-json-{model.metadata.get('jsonVersion', '1.0')}"


def _bind(
    model: ServiceModel, name: str, operation: Traits
) -> tuple[str, str, dict[str, Any]]:
    """Return the path and the method of an operation, and what its request carries."""
    method = operation["http"]["method"].lower()
    if model.protocol == "rest-json":
        address = urlsplit(operation["http"]["requestUri"])
        return address.path, method, rest.request(model, name, operation)
    if "targetPrefix" not in model.metadata:
        raise ModelRefused(f"{name} has no target, which the protocol needs")
    target = f"{model.metadata['targetPrefix']}.{name}"
    header = {
        "name": "X-Amz-Target",
        "in": "header",
        "required": True,
        "schema": {"type": "string", "enum": [target]},
    }
    # Without an input the body is still there: an empty object.
    taken = operation.get("input")
    schema = reference(taken["shape"]) if taken else {"type": "object"}
    binding = {
        "parameters": [header],
        "requestBody": {
            "required": True,
            "content": {json_media(model): {"schema": schema}},
        },
    }
    return f"/#X-Amz-Target={target}", method, binding


def _operation(
    model: ServiceModel, name: str, operation: Traits, binding: dict[str, Any]
) -> dict[str, Any]:
    written: dict[str, Any] = {"operationId": name, "summary": sentence(name)}
    if operation.get("deprecated"):
        written["deprecated"] = True
    return (
        written
        | binding
        | {"responses": _responses(model, name, operation)}
        | _security(name, operation)
        | _servers(model, name, operation)
        | _extensions(model, name, operation)
    )


def _responses(model: ServiceModel, name: str, operation: Traits) -> dict[str, Any]:
    success = str(operation["http"].get("responseCode", 200))
    errors = operation.get("errors", ())
    if FIRST_ERROR + len(errors) - 1 > LAST_STATUS:
        raise ModelRefused(f"{name} has {len(errors)} errors, too many to number")
    given = operation.get("output")
    found = {success: _response(model, "Success", given["shape"] if given else None)}
    for status, error in enumerate(errors, FIRST_ERROR):
        found[str(status)] = _response(model, error["shape"], error["shape"])
    return found


def _response(
    model: ServiceModel, description: str, shape: str | None
) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": description}
    if shape is None:
        return answer
    if model.protocol == "rest-json":
        return answer | rest.response(model, shape)
    return answer | {"content": {json_media(model): {"schema": reference(shape)}}}


_AUTHENTICATION: dict[str, dict[str, Any]] = {
    "none": {"security": []},
    "v4": {},
    "v4-unsigned-body": {"x-truespec-unsigned-body": True},
}


def _security(name: str, operation: Traits) -> dict[str, Any]:
    kind = operation.get("authtype", "v4")
    if kind not in _AUTHENTICATION:
        raise ModelRefused(f"{name} is authenticated by {kind!r}, which is not known")
    return _AUTHENTICATION[kind]


def _servers(model: ServiceModel, name: str, operation: Traits) -> dict[str, Any]:
    prefix = operation.get("endpoint", {}).get("hostPrefix", "")
    if "{" in prefix:
        raise ModelRefused(f"{name} has members of its request in its host name")
    return {"servers": [server(model, prefix)]} if prefix else {}


def _extensions(model: ServiceModel, name: str, operation: Traits) -> dict[str, Any]:
    extra: dict[str, Any] = {}
    if operation.get("idempotent"):
        extra["x-truespec-idempotent"] = True
    if operation.get("endpointdiscovery", {}).get("required"):
        extra["x-truespec-endpoint-discovery"] = "required"
    if name in model.paging:
        paging = model.paging[name]
        if unknown := paging.keys() - set(_PAGING):
            raise ModelRefused(f"{name} is paged by {sorted(unknown)}, not known")
        extra["x-truespec-paging"] = {
            key: paging[key] for key in _PAGING if key in paging
        }
    return extra
