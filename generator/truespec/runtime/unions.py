"""How a value is read that may have one of several shapes, and how it is written."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from .json_types import UNSET
from .malformed import Malformed, MalformedText
from .model import Model, UnknownVariant
from .open_enum import OpenEnum
from .shape_error import NestingError, ShapeError
from .values import are_equal

Variants = tuple[Callable[[object], object], ...]


class _Memory(threading.local):
    """What unions have read of the value that is being read in a thread.

    Without it, a union that contains itself in two of its variants would read the value
    inside twice, the one inside that four times, and so on.
    """

    read: dict[tuple[int, Variants], tuple[Any, int] | None] | None = None
    unknown: dict[int, int] | None = None


_memory = _Memory()


def read_union(
    value: object, expected: str, *variants: Callable[[object], object]
) -> Any:
    """Return what the best of the variants makes of a value.

    That is the first of those that know all of it, and else of those that know most.
    `expected` names the union in the ShapeError that is raised if no variant can read
    the value.
    """
    if not isinstance(value, dict | list):
        best = _best(value, variants)
    elif _memory.read is None:
        _memory.read, _memory.unknown = {}, {}
        try:
            best = _best(value, variants)
        finally:
            _memory.read = _memory.unknown = None
    else:
        best = _remembered(value, variants, _memory.read)
    if best is None:
        fault = MalformedText if _reads_format(value, variants) else ShapeError
        raise fault((), expected, value)
    return best[0]


def _remembered(
    value: object,
    variants: Variants,
    known: dict[tuple[int, Variants], tuple[Any, int] | None],
) -> tuple[Any, int] | None:
    key = id(value), variants
    if key not in known:
        best = known[key] = _best(value, variants)
        if best is not None and _memory.unknown is not None:
            _memory.unknown[id(best[0])] = best[1]
    return known[key]


def _best(value: object, variants: Variants) -> tuple[Any, int] | None:
    """Return what was read, and how much of it is unknown; None where nothing was."""
    best: tuple[Any, int] | None = None
    for read in variants:
        try:
            found = read(value)
        except NestingError:
            raise
        except ShapeError:
            continue
        unknown = _unknown(found)
        if best is None or unknown < best[1]:
            best = found, unknown
        if not unknown:
            break
    return best


def tag_of(value: object, name: str) -> str | None:
    """Return the string under `name` of an object, None where there is none."""
    if isinstance(value, dict):
        tag = value.get(name)
        if isinstance(tag, str):
            return tag
    return None


def _unknown(value: object) -> int:
    """Count what the document does not know in a value that was read."""
    counted = _memory.unknown or {}
    number = 0
    pending = [value]
    while pending:
        one = pending.pop()
        if id(one) in counted:
            number += counted[id(one)]
        elif isinstance(one, Model):
            number += len(one.extra_fields) + _unexpected(one)
            pending += one._parts().values()
        elif isinstance(one, list):
            pending += one
        elif isinstance(one, dict):
            pending += one.values()
        elif isinstance(one, OpenEnum):
            number += not one.is_known
        else:
            number += isinstance(one, UnknownVariant | Malformed)
    return number


def _unexpected(model: Model) -> int:
    """Count the constants of an object that are not what they have to be."""
    constants = [
        (name, spec.default) for name, spec in model._specs.items() if spec.is_constant
    ]
    return sum(
        not are_equal(found, expected)
        for name, expected in constants
        if (found := model._kept(name)) is not None and found is not UNSET
    )


def _reads_format(value: object, variants: Variants) -> bool:
    """Whether a variant would take a text if it had its format."""
    for read in variants:
        try:
            read(value)
        except MalformedText:
            return True
        except ShapeError:
            continue
    return False
