"""How one schema reads where some properties are not sent and others lead elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from truespec.ir.schemas import (
    Access,
    Alias,
    Array,
    Check,
    Map,
    Nullable,
    Record,
    Schema,
    Shape,
    Tag,
    Union,
)
from truespec.lower.marks import places_of

AS_WRITTEN = ("not", "if", "propertyNames")
"""The keywords whose schemas are questions, and read as they are written."""


def targets_of(schema: Schema) -> Iterator[str]:
    """Yield all addresses that a schema refers to, some of them more than once."""
    for check in schema.checks:
        if check.keyword not in AS_WRITTEN:
            yield from places_of(check)
    for target, _ in parts_of(schema.shape):
        yield target
    for _, target in schema.anchors:
        yield target


def has_marked_field(shape: Shape) -> bool:
    """Whether a shape has a property that only one side sends."""
    inner = shape.item if isinstance(shape, Nullable) else shape
    return isinstance(inner, Record) and any(
        field.access is not Access.BOTH for field in inner.fields
    )


def parts_of(shape: Shape) -> Iterator[tuple[str, bool]]:
    """Yield the addresses in a shape, and whether they are about the same value."""
    match shape:
        case Nullable(item):
            yield from parts_of(item)
        case Alias(target):
            yield target, True
        case Union(variants, tag):
            yield from ((target, True) for target in variants)
            yield from ((target, True) for _, target in (tag.mapping if tag else ()))
        case Array(item, prefix):
            yield from ((target, False) for target in (item, *prefix) if target)
        case Map(value):
            yield from ((target, False) for target in (value,) if target)
        case Record(fields, extra, _, patterns):
            yield from ((field.type, False) for field in fields)
            yield from ((target, False) for target in (extra,) if target)
            yield from ((target, False) for _, target in patterns)


def read_shape(
    shape: Shape, unsent: frozenset[str], read: Callable[[str], str]
) -> Shape:
    """Return a shape with its addresses as they are read, without what is not sent."""

    def maybe(at: str | None) -> str | None:
        return None if at is None else read(at)

    match shape:
        case Nullable(item):
            return Nullable(read_shape(item, unsent, read))
        case Alias(target):
            return Alias(read(target))
        case Union(variants, tag):
            return replace(
                shape,
                variants=tuple(map(read, variants)),
                tag=None if tag is None else _read_tag(tag, read),
            )
        case Array(item, prefix):
            return replace(shape, item=maybe(item), prefix=tuple(map(read, prefix)))
        case Map(value):
            return replace(shape, value=maybe(value))
        case Record(fields, extra, _, patterns):
            return replace(
                shape,
                fields=tuple(
                    replace(field, type=read(field.type))
                    for field in fields
                    if field.wire not in unsent
                ),
                extra=maybe(extra),
                patterns=tuple((text, read(at)) for text, at in patterns),
            )
    return shape


def _read_tag(tag: Tag, read: Callable[[str], str]) -> Tag:
    return replace(
        tag,
        mapping=tuple((value, read(at)) for value, at in tag.mapping),
        default=None if tag.default is None else read(tag.default),
        undecided=tuple(map(read, tag.undecided)),
    )


def read_checks(
    schema: Schema, unsent: frozenset[str], read: Callable[[str], str]
) -> Iterator[Check]:
    """Yield the checks of a schema with their addresses as they are read, and without the
    demand for what is not sent."""
    for check in schema.checks:
        relaxed = relax(check, unsent)
        if check.keyword in AS_WRITTEN:
            yield check
        elif relaxed is not None:
            yield replace(relaxed, value=_with_addresses(relaxed, read))


def relax(check: Check, unsent: frozenset[str]) -> Check | None:
    """Return a check without the demand for properties, None where nothing is left."""
    if check.keyword == "required":
        if unsent.isdisjoint(check.value):
            return check
        names = [name for name in check.value if name not in unsent]
        return replace(check, value=names) if names else None
    if check.keyword == "dependentRequired":
        value = {
            name: [one for one in names if one not in unsent]
            for name, names in check.value.items()
        }
        return check if value == check.value else replace(check, value=value)
    return check


def _with_addresses(check: Check, read: Callable[[str], str]) -> Any:
    """Return the value of a check with its addresses as they are read."""
    value = check.value
    if not any(True for _ in places_of(check)):
        return value
    if isinstance(value, str):
        return read(value)
    if isinstance(value, dict):
        return {name: read(at) for name, at in value.items()}
    if check.keyword == "$dynamicRef":
        return read(value[0]), value[1]
    return tuple(map(read, value))
