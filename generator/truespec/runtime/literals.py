"""Values of which the document lists all, and which have no class of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from .reading import (
    read_boolean,
    read_integer,
    read_null,
    read_number,
    read_string,
)
from .shape_error import ShapeError

_READERS: dict[type, Callable[[object], Any]] = {
    str: read_string,
    bool: read_boolean,
    int: read_integer,
    float: read_number,
    type(None): read_null,
}


# Among other things that are equal, 1 is told from True.
@lru_cache(maxsize=None, typed=True)
def literal_reader(*listed: Any) -> Callable[[object], Any]:
    """Return a function that reads one of the listed values.

    It is as open as an enumeration: another value of the same types is kept as it came,
    and one of another type raises ShapeError. So at run time a service may send what the
    `Literal` of the annotation does not list, until `responses="strict"` refuses it.
    """
    readers = tuple(dict.fromkeys(_READERS[type(value)] for value in listed))
    if len(readers) == 1:
        return readers[0]
    expected = f"one of {', '.join(map(repr, listed))}"

    def read(value: object) -> Any:
        for reader in readers:
            try:
                return reader(value)
            except ShapeError:
                continue
        raise ShapeError((), expected, value)

    return read
