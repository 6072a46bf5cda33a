"""Where values may be octets, which JSON does not have."""

from __future__ import annotations

from truespec.ir.api import Api
from truespec.ir.schemas import Alias, Anything, Array, Record, Scalar, Shape
from truespec.name.reach import all_operations, core

_OCTETS = Scalar("string", "binary")


def carries_files(api: Api) -> bool:
    """Whether a request has a body of octets, or a value of a schema may be some."""
    bodies = (one.body for one in all_operations(api) if one.body is not None)
    codecs = {content.codec for body in bodies for content in body.contents}
    return bool(codecs & {"binary", "multipart"}) or any(
        core(schema.shape) == _OCTETS for schema in api.schemas.values()
    )


def free_parts(api: Api) -> frozenset[str]:
    """Return the addresses of schemas ``{}`` that stand for parts of multipart bodies.

    Such a part is ``application/octet-stream`` (OpenAPI 3.2, 4.15.1.1). They are the
    properties of a body, the items of these, and the items of a body that is an array.
    """
    found = set()
    for operation in all_operations(api):
        for content in operation.body.contents if operation.body else ():
            if content.codec != "multipart":
                continue
            roots = {content.type, content.item} - {None}
            for at in map(str, roots):
                found.update(_parts(at, api))
    return frozenset(at for at in found if isinstance(api.schemas[at].shape, Anything))


def _parts(at: str, api: Api) -> set[str]:
    shape = _final(at, api)
    if not isinstance(shape, Record):
        return {at} | _items(shape)
    types = {field.type for field in shape.fields}
    return types.union(*(_items(_final(one, api)) for one in types))


def _items(shape: Shape) -> set[str]:
    if not isinstance(shape, Array):
        return set()
    return {*shape.prefix, *([] if shape.item is None else [shape.item])}


def _final(at: str, api: Api) -> Shape:
    """Return the shape of a schema behind any aliases."""
    seen = {at}
    while isinstance(shape := core(api.schemas[at].shape), Alias):
        if shape.target in seen:
            break
        seen.add(at := shape.target)
    return shape
