"""JSON values as JSON Schema sees them (2020-12 core, 4.2).

Nothing here calls itself: values may be nested deeper than Python's stack is.
"""

from __future__ import annotations

from collections.abc import Hashable
from math import isfinite

# `typing` takes as long to import as all of a package's validators.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeGuard

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
    """Whether a number is a multiple of another, both read as they are written.

    Zero, which no schema may ask for, has one multiple.
    """
    if not factor:
        return not value
    if isinstance(value, int) and isinstance(factor, int):
        return value % factor == 0
    numerator, denominator = _ratio(value)
    factor_numerator, factor_denominator = _ratio(factor)
    return numerator * factor_denominator % (denominator * factor_numerator) == 0


def _ratio(number: float) -> tuple[int, int]:
    """Return a number as a ratio: 0.1 is 1/10, and not the binary fraction nearby."""
    if isinstance(number, float):
        from decimal import Decimal

        return Decimal(float.__repr__(number)).as_integer_ratio()
    return number, 1


def are_equal(left: object, right: object) -> bool:
    """Whether two JSON values are equal: 1 equals 1.0, and 1 is not true."""
    pending: list[tuple[Any, Any]] = [(left, right)]
    while pending:
        one, other = pending.pop()
        if isinstance(one, list):
            if not isinstance(other, list) or len(one) != len(other):
                return False
            pending.extend(zip(one, other, strict=True))
        elif isinstance(one, dict):
            if not isinstance(other, dict) or one.keys() != other.keys():
                return False
            pending.extend((item, other[name]) for name, item in one.items())
        elif isinstance(one, bool) or isinstance(other, bool):
            if one is not other:
                return False
        elif one != other:
            return False
    return True


def is_one_of(value: object, allowed: tuple[object, ...]) -> bool:
    """Whether a JSON value equals one of those allowed."""
    return any(are_equal(value, one) for one in allowed)


def is_unique(items: list[object]) -> bool:
    """Whether no two items of a list are equal."""
    keys = items if set(map(type, items)) <= {str} else map(_key, items)
    return len(set(keys)) == len(items)


def first_equal(items: list[object]) -> tuple[int, int] | None:
    """Return the indices of the first two items that are equal, if any are."""
    seen: dict[Hashable, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(_key(item), index)
        if first != index:
            return first, index
    return None


# Integers from here on have the hash of a smaller one.
_MODULUS = 2**61 - 1


def _key(value: object) -> Hashable:
    """Return a hashable that is equal for equal JSON values and only for those.

    It lists the value from the outside in, each array and object led by its size or its
    names, so that it is itself not nested.
    """
    if isinstance(value, str):
        return value
    found: list[Hashable] = []
    pending = [value]
    while pending:
        one = pending.pop()
        if isinstance(one, list):
            found.append((list, len(one)))
            pending.extend(one)
        elif isinstance(one, dict):
            names = sorted(one)
            found.append((dict, *names))
            pending.extend(one[name] for name in names)
        elif isinstance(one, bool):
            found.append((bool, one))
        else:
            found.append(_number_key(one) if isinstance(one, int | float) else one)
    return found[0] if len(found) == 1 else tuple(found)


def _number_key(number: float) -> Hashable:
    """Return a hashable for a number.

    Any number of integers can be found that have one hash, and a set of them takes
    forever; the hashes of texts cannot be foreseen.
    """
    if -_MODULUS < number < _MODULUS or not is_integer(number):
        return number
    return (int, hex(int(number)))
