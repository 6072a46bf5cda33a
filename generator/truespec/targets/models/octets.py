"""Where values may be octets, which JSON does not have."""

from __future__ import annotations

from collections.abc import Iterator

from truespec.ir.api import Api
from truespec.ir.schemas import Anything, Array, Record, Scalar, Shape
from truespec.ir.variants import final
from truespec.name.reach import all_operations, core, parts
from truespec.schema.applicators import reached

_OCTETS = Scalar("string", "binary")


# What octets are sent in as they are; every other codec has texts alone.
_WITH_OCTETS = ("binary", "form", "multipart")


def carries_files(api: Api) -> bool:
    """Whether a request has a body of octets, or a value of a schema may be some."""
    bodies = (one.body for one in all_operations(api) if one.body is not None)
    codecs = {content.codec for body in bodies for content in body.contents}
    texts = octets_as_texts(api)
    return bool(codecs & {"binary", "multipart"}) or any(
        core(schema.shape) == _OCTETS and at not in texts
        for at, schema in api.schemas.items()
    )


def octets_as_texts(api: Api) -> frozenset[str]:
    """Return the addresses of schemas of octets that are sent in JSON, XML and texts and
    in nothing else: there octets are a string, and the document does not say which."""
    octets = {at for at, one in api.schemas.items() if core(one.shape) == _OCTETS}
    if not octets:
        return frozenset()
    used: dict[bool, set[str]] = {False: set(), True: set()}
    for operation in all_operations(api):
        bodies = [*(operation.body.contents if operation.body else ())]
        bodies += [one for each in operation.responses for one in each.contents]
        for content in bodies:
            starts = [one for one in (content.type, content.item) if one is not None]
            used[content.codec in _WITH_OCTETS].update(starts)

    def parts_at(at: str) -> Iterator[str]:
        return parts(api.schemas[at].shape)

    as_they_are = reached(used[True], parts_at)
    return frozenset((octets & reached(used[False], parts_at)) - as_they_are)


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
    shape = final(at, api.schemas)
    if not isinstance(shape, Record):
        return {at} | _items(shape)
    types = {field.type for field in shape.fields}
    return types.union(*(_items(final(one, api.schemas)) for one in types))


def _items(shape: Shape) -> set[str]:
    if not isinstance(shape, Array):
        return set()
    return {*shape.prefix, *([] if shape.item is None else [shape.item])}
