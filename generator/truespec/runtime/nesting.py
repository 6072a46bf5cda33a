"""What is done with values that are nested deeper than Python's stack is.

Functions that call themselves come here from a RecursionError, so that other values do
not pay. `are_same` and `shown` do not call themselves, `convert_deep` makes room.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .room import require_room, with_room
from .shape_error import NestingError

T = TypeVar("T")


def convert_deep(convert: Callable[[Any], T], value: object) -> T:
    """Return what a function makes of a value, called where calls nest deeper.

    Raises NestingError where that is not deep enough either, and RecursionError if the
    stack is full already: then a caller with more room is to come here.
    """
    require_room()
    try:
        return with_room(convert, value)
    except RecursionError:
        raise NestingError(value) from None


def are_same(left: object, right: object) -> bool:
    """Whether two values of models are equal."""
    pending: list[tuple[Any, Any]] = [(left, right)]
    while pending:
        one, other = pending.pop()
        if one is other:
            continue
        inside, outside = _parts(one), _parts(other)
        if inside is None or outside is None:
            if one != other:
                return False
        elif type(one) is not type(other) or inside.keys() != outside.keys():
            return False
        else:
            pending += [(inside[key], outside[key]) for key in inside]
    return True


def copied(value: Any, memo: dict[int, Any]) -> Any:
    """Return a deep copy of a value of models; see `copy.deepcopy`."""
    if type(value) in _ATOMS:
        return value
    if id(value) in memo:
        return memo[id(value)]
    try:
        if type(value) is list:
            items = memo[id(value)] = []
            items += [copied(one, memo) for one in value]
            return items
        if type(value) is dict:
            entries = memo[id(value)] = {}
            for key, one in value.items():
                entries[key] = copied(one, memo)
            return entries
        from copy import deepcopy

        return deepcopy(value, memo)
    except RecursionError:
        memo.pop(id(value), None)
        return convert_deep(lambda deep: copied(deep, memo), value)


_ATOMS = frozenset({str, int, float, bool, type(None)})


def shown(value: object) -> str:
    """Return the `repr` of a value of models."""
    texts: list[str] = []
    pending: list[tuple[bool, Any]] = [(False, value)]
    while pending:
        is_text, one = pending.pop()
        parts = None if is_text else _parts(one, shown=True)
        if is_text or parts is None:
            texts.append(one if is_text else repr(one))
            continue
        opening, closing = _BRACKETS.get(type(one), (f"{type(one).__name__}(", ")"))
        texts.append(opening)
        pending.append((True, closing))
        for number, (key, part) in reversed(list(enumerate(parts.items()))):
            name = _name(key, type(one))
            pending += [(False, part), (True, f", {name}" if number else name)]
    return "".join(texts)


_BRACKETS: dict[type, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    dict: ("{", "}"),
}


def _name(key: object, kind: type) -> str:
    """Return how a part of a value is led in."""
    if kind in (list, tuple) or key == "":
        return ""
    return f"{key!r}: " if kind is dict else f"{key}="


def _parts(value: Any, *, shown: bool = False) -> dict[Any, Any] | None:
    """Return what is directly inside a value, None for one that holds no others."""
    if type(value) in (list, tuple):
        return dict(enumerate(value))
    if type(value) is dict:
        return value
    parts = getattr(value, "_shown" if shown else "_parts", None)
    return None if parts is None else parts()
