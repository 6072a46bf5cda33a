"""The kinds of values: what a text has to be read as.

A text says nothing of its type: ``5`` is a number or a string. A kind tells, and is

- the name of a scalar: ``string``, ``integer``, ``number``, ``boolean`` or ``null``, or
  ``any``, whose texts stay strings;
- `ArrayKind` or `ObjectKind`;
- a tuple of kinds, of which one fits: ``("null", "integer")`` may be null. Of the kinds
  that a text can be, strings come last: where null is allowed, ``null`` is no string.

A text that is not of its kind stays a string: so a validator can say what is wrong with
it, together with all else that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Final, TypeAlias, TypeVar

from ..json_types import UNSET, JsonValue, Unset
from .texts import json_value

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class ArrayKind:
    """An array: the kind of its items, after those whose kinds are in `prefix`."""

    __slots__ = ("item", "prefix")

    def __init__(self, item: Kind = "any", prefix: tuple[Kind, ...] = ()) -> None:
        self.item: Final = item
        self.prefix: Final = prefix

    def kind_at(self, index: int) -> Kind:
        """Return the kind of the item at an index."""
        return self.prefix[index] if index < len(self.prefix) else self.item

    def __repr__(self) -> str:
        return f"ArrayKind({self.item!r}, {self.prefix!r})"


class ObjectKind:
    """An object: the kinds of its properties by name, and of all `others`.

    With None, others are not looked for where they cannot be told from what belongs to
    somebody else, as among the names of a query; elsewhere they are ``any``.
    """

    __slots__ = ("others", "properties")

    def __init__(
        self, properties: Mapping[str, Kind] | None = None, others: Kind | None = None
    ) -> None:
        self.properties: Final = properties or {}
        self.others: Final = others

    def kind_of(self, name: str) -> Kind:
        """Return the kind of a property."""
        return self.properties.get(name, self.others or "any")

    def __repr__(self) -> str:
        return f"ObjectKind({dict(self.properties)!r}, {self.others!r})"


Kind: TypeAlias = "str | ArrayKind | ObjectKind | tuple[Kind, ...]"
"""What values are; see the module."""

Scalar: TypeAlias = "str | int | float | bool | None"

Structure = TypeVar("Structure", ArrayKind, ObjectKind)


def alternatives(kind: Kind) -> tuple[str | ArrayKind | ObjectKind, ...]:
    """Return the kinds that a value may have, none of which is a tuple."""
    if not isinstance(kind, tuple):
        return (kind,)
    return tuple(one for inner in kind for one in alternatives(inner))


def exact_scalar_of(text: str, kind: Kind) -> Scalar | Unset:
    """Return a text as the first scalar of a kind that it can be, other than a string.

    The result is `UNSET` where none fits.
    """
    for name in alternatives(kind):
        read = _READERS.get(name) if isinstance(name, str) else None
        if read is not None:
            found = read(text)
            if found is not UNSET:
                return found
    return UNSET


def structure_of(kind: Kind, structure: type[Structure]) -> Structure | None:
    """Return the first array or object that values of a kind may be, None if none."""
    for one in alternatives(kind):
        if isinstance(one, structure):
            return one
    return None


def text_as(text: str, kind: Kind) -> JsonValue:
    """Return a text as the scalar that it is, itself where it is none of that kind."""
    if kind == "string":
        return text
    found = exact_scalar_of(text, kind)
    return text if found is UNSET else found


def item_as(text: str, kind: Kind) -> JsonValue:
    """Return what stands inside of an array or object, where others are JSON texts."""
    if text.startswith("[") and structure_of(kind, ArrayKind):
        inner = json_value(text)
        return inner if isinstance(inner, list) else text
    if text.startswith("{") and structure_of(kind, ObjectKind):
        inner = json_value(text)
        return inner if isinstance(inner, dict) else text
    return text_as(text, kind)


def _integer(text: str) -> int | Unset:
    number = _number(text)
    if isinstance(number, float):
        return int(number) if number.is_integer() else UNSET
    return number


def _number(text: str) -> float | Unset:
    match = _NUMBER.fullmatch(text)
    if match is None:
        return UNSET
    if match.lastindex is not None:
        number = float(text)
        return number if isfinite(number) else UNSET
    try:
        return int(text)
    except ValueError:  # Python reads no integers of many thousands of digits.
        return UNSET


_READERS: dict[str, Callable[[str], Scalar | Unset]] = {
    "boolean": lambda text: {"true": True, "false": False}.get(text, UNSET),
    "integer": _integer,
    "null": lambda text: None if text == "null" else UNSET,
    "number": _number,
}
