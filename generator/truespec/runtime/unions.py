"""How a value is read that may have one of several shapes, and how it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .model import Model, UnknownVariant
from .open_enum import OpenEnum
from .shape_error import ShapeError


def read_union(
    value: object, expected: str, *variants: Callable[[object], object]
) -> Any:
    """Return what the best of the variants makes of a value.

    That is the first of those that know all of it, and else of those that know most.
    `expected` names the union in the ShapeError that is raised if no variant can read
    the value.
    """
    found: list[object] = []
    for read in variants:
        try:
            read_value = read(value)
        except ShapeError:
            continue
        if not _unknown(read_value):
            return read_value
        found.append(read_value)
    if found:
        return min(found, key=_unknown)
    raise ShapeError((), expected, value)


def tag_of(value: object, name: str) -> str | None:
    """Return the string under `name` of an object, None where there is none."""
    if isinstance(value, dict):
        tag = value.get(name)
        if isinstance(tag, str):
            return tag
    return None


def _unknown(value: object) -> int:
    """Count what the document does not know in a value that was read."""
    if isinstance(value, Model):
        fields = (getattr(value, name) for name in value.__slots__)
        return len(value.extra_fields) + sum(map(_unknown, fields))
    if isinstance(value, list):
        return sum(map(_unknown, value))
    if isinstance(value, dict):
        return sum(map(_unknown, value.values()))
    if isinstance(value, OpenEnum):
        return not value.is_known
    return isinstance(value, UnknownVariant)
