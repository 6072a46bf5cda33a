"""Whether a value has the shape that a model reads.

A schema may allow more than its shape says: ``{properties: ...}`` without ``type``
allows a string, which no record reads. Models may refuse such values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from truespec.ir.schemas import (
    Alias,
    Anything,
    Array,
    Enum,
    Map,
    Never,
    Nullable,
    Record,
    Scalar,
    Schema,
    Shape,
    Union,
)
from truespec.verify.times import is_date, is_date_time
from truespec.verify.undecided import Undecided

Schemas = Mapping[str, Schema]


def fits(
    at: str | None, value: Any, schemas: Schemas, seen: frozenset[str] = frozenset()
) -> bool:
    """Whether a value has the shape of the schema at an address (None: any shape).

    `seen` are the schemas that are known to hold for the same value: one that leads to
    itself through nothing but aliases and unions has no shape.
    """
    if at is None:
        return True
    return at not in seen and _fits(schemas[at].shape, value, schemas, seen | {at})


def _fits(shape: Shape, value: Any, schemas: Schemas, seen: frozenset[str]) -> bool:
    match shape:
        case Anything():
            return True
        case Never():
            return False
        case Alias(target):
            return fits(target, value, schemas, seen)
        case Nullable(item):
            return value is None or _fits(item, value, schemas, seen)
        case Scalar(kind, format):
            return _KINDS[kind](value) and _FORMATS.get(format, _any_text)(value)
        case Enum(_, kind):
            return not kind or _KINDS[kind](value)
        case Union(variants):
            return any(fits(at, value, schemas, seen) for at in variants)
        case Array(item, prefix):
            return isinstance(value, list) and all(
                fits(prefix[index] if index < len(prefix) else item, one, schemas)
                for index, one in enumerate(value)
            )
        case Map(item):
            return isinstance(value, dict) and all(
                fits(item, one, schemas) for one in value.values()
            )
        case Record():
            return isinstance(value, dict) and _fits_record(shape, value, schemas)


def _fits_record(shape: Record, value: dict[str, Any], schemas: Schemas) -> bool:
    types = {one.wire: one.type for one in shape.fields}
    return all(one.wire in value for one in shape.fields if one.required) and all(
        fits(types.get(name, shape.extra), item, schemas)
        for name, item in value.items()
    )


def _any_text(value: Any) -> bool:
    return True


def _has(judge: Callable[[str], bool]) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        try:
            return isinstance(value, str) and judge(value)
        except Undecided:
            return False

    return check


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_KINDS: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: _is_number(value) and value == value // 1,
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}

# The formats that models read into types of Python.
_FORMATS: dict[str, Callable[[Any], bool]] = {
    "date-time": _has(is_date_time),
    "date": _has(is_date),
}
