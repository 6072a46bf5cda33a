"""JSON values as JSON Schema sees them (2020-12 core, 4.2)."""

from __future__ import annotations

from collections.abc import Hashable
from fractions import Fraction
from math import isfinite
from typing import TypeGuard

JsonValue = object


def is_integer(value: object) -> TypeGuard[int]:
    """Whether a value is a number without a fractional part; true is no number."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())


def is_number(value: object) -> TypeGuard[float]:
    """Whether a value is a number; true is none, and neither are NaN and Infinity."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and isfinite(value))


def is_multiple(value: float, factor: float) -> bool:
    """Whether a number is a multiple of another, both read as they are written."""
    if isinstance(value, int) and isinstance(factor, int):
        return value % factor == 0
    return Fraction(str(value)) % Fraction(str(factor)) == 0


def _key(value: object) -> Hashable:
    """Return a hashable that is equal for equal JSON values and only for those."""
    if isinstance(value, bool):
        return (bool, value)
    if isinstance(value, list):
        return (list, tuple(_key(item) for item in value))
    if isinstance(value, dict):
        return (dict, frozenset((name, _key(item)) for name, item in value.items()))
    return value


def are_equal(left: object, right: object) -> bool:
    """Whether two JSON values are equal: 1 equals 1.0, and 1 is not true."""
    return _key(left) == _key(right)


def is_one_of(value: object, allowed: tuple[object, ...]) -> bool:
    """Whether a JSON value equals one of those allowed."""
    key = _key(value)
    return any(key == _key(one) for one in allowed)


def is_unique(items: list[object]) -> bool:
    """Whether no two items of a list are equal."""
    return len({_key(item) for item in items}) == len(items)
