"""Values that remember how they were written.

One value has many spellings: a UUID in capitals, a time with a zero at its end. What was
read is written again as it came, as long as it is that very value: what is computed from
it, or set in its place, is written in the usual way.
"""

from __future__ import annotations

import copyreg
from contextlib import suppress
from typing import Any, TypeVar
from weakref import ref

T = TypeVar("T")


# Modules whose types are immutable, or what is written could be out of date.
_STANDARD = frozenset(
    {"builtins", "datetime", "decimal", "ipaddress", "urllib.parse", "uuid"}
)
_written: dict[int, tuple[ref[Any], object]] = {}


class Remembered:
    """The base of values with a JSON value that they were read from.

    `plain` is the value without it.
    """

    plain: Any
    written: Any

    def to_json(self) -> Any:
        """Return the JSON value as it was read."""
        return self.written

    def __repr__(self) -> str:
        return repr(self.plain)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return remember, (self.plain, self.written)


def remember(value: T, written: object) -> T:
    """Return a value that is equal to another one and is written in its own way.

    A value of the standard library is made anew, in a type that remembers. One of the
    user's types stays what it is, and copies of it do not remember: see `written_as`.
    """
    if type(value).__module__ in _STANDARD:
        return _made_to_remember(value, written)
    place = id(value)
    with suppress(TypeError):  # Some types have no room for weak references.
        _written[place] = ref(value, lambda _: _written.pop(place, None)), written
    return value


def written_as(value: object) -> Any:
    """Return the JSON value that an object of the user's was read from, None for one that
    was not read, or that is written as it was."""
    found = _written.get(id(value))
    return found[1] if found is not None and found[0]() is value else None


def _made_to_remember(value: T, written: object) -> T:
    plain: Any = value
    kind = _remembering(type(plain))
    make, arguments, *state = plain.__reduce_ex__(2)
    if make is copyreg.__newobj__:  # type: ignore[attr-defined]
        made: Any = kind.__new__(kind, *arguments[1:])
    else:
        made = kind(*arguments)
    if state and state[0] is not None:
        made.__setstate__(state[0])
    # Some types refuse to set attributes in the usual way.
    object.__setattr__(made, "plain", value)
    object.__setattr__(made, "written", written)
    found: T = made
    return found


_kinds: dict[type[Any], type[Any]] = {}


def _remembering(kind: type[Any]) -> type[Any]:
    """Return a type that is like another, and remembers."""
    if kind not in _kinds:
        described = {"__module__": kind.__module__}
        _kinds[kind] = type(kind.__name__, (Remembered, kind), described)
    return _kinds[kind]
