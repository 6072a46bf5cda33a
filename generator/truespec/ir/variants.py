"""Which variants of a union can only be told apart by what is inside of a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from truespec.ir.schemas import (
    Alias,
    Anything,
    Array,
    Map,
    Nullable,
    Record,
    Schema,
    Shape,
    Union,
)

Schemas = Mapping[str, Schema]


def judged_variants(schemas: Schemas) -> Iterator[str]:
    """Yield the variants of all unions of which validators have to judge a value."""
    for schema in schemas.values():
        shape = core(schema.shape)
        if isinstance(shape, Union):
            if needs_judgement(shape, schemas):
                yield from shape.variants
            yield from other_variants(shape)


def other_variants(union: Union) -> tuple[str, ...]:
    """Return which variants may allow an object though its tag names another one.

    Variants that list values for the tag allow no others.
    """
    tag = union.tag
    if tag is None or not tag.declared or not tag.mapping:
        return ()
    default = () if tag.default is None else (tag.default,)
    return tuple(dict.fromkeys((*default, *tag.undecided)))


def needs_judgement(union: Union, schemas: Schemas) -> bool:
    """Whether several variants of a union may read one value.

    Where a tag is always there, it decides alone.
    """
    kinds = [set(_kinds(at, schemas, frozenset())) for at in union.variants]
    several = any(sum(kind in one for one in kinds) > 1 for kind in (Record, Array))
    return several and not _tag_decides(union, schemas)


def _tag_decides(union: Union, schemas: Schemas) -> bool:
    tag = union.tag
    if tag is None or tag.undecided:
        return False
    if tag.default is not None:
        return True
    return all(_has(at, tag.wire, schemas, frozenset()) for at in union.variants)


def _has(at: str, wire: str, schemas: Schemas, seen: frozenset[str]) -> bool:
    """Whether a property is in all objects that a schema allows."""
    shape = final(at, schemas)
    if isinstance(shape, Record):
        return any(one.wire == wire and one.required for one in shape.fields)
    if isinstance(shape, Union) and at not in seen:
        return all(_has(one, wire, schemas, seen | {at}) for one in shape.variants)
    return not isinstance(shape, Map | Anything | Union)


def _kinds(at: str, schemas: Schemas, seen: frozenset[str]) -> Iterator[type]:
    shape = final(at, schemas)
    match shape:
        case Record() | Map():
            yield Record
        case Array():
            yield Array
        case Union(variants) if at not in seen:
            for variant in variants:
                yield from _kinds(variant, schemas, seen | {at})
        case Anything():
            yield from (Record, Array)
        case _:
            pass


def core(shape: Shape) -> Shape:
    """Return a shape without the null that it may also be."""
    return core(shape.item) if isinstance(shape, Nullable) else shape


def final(at: str, schemas: Schemas) -> Shape:
    """Return the shape of a schema behind its aliases, without null."""
    seen = {at}
    while isinstance(shape := core(schemas[at].shape), Alias):
        if shape.target in seen:
            break
        seen.add(at := shape.target)
    return shape
