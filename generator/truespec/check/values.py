"""Whether a value is of a type (JSON Schema Validation 2020-12, 6.1.1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

TYPES: dict[str, Callable[[Any], bool]] = {
    "array": lambda value: isinstance(value, list),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and (isinstance(value, int) or value.is_integer())
    ),
    "null": lambda value: value is None,
    "number": lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool)
    ),
    "object": lambda value: isinstance(value, dict),
    "string": lambda value: isinstance(value, str),
}


def has_type(value: Any, name: str) -> bool:
    """Return whether a value is of the type of that name; an unknown name has none."""
    return name in TYPES and TYPES[name](value)


def types_of(declared: object) -> list[str] | None:
    """Return the types that a keyword ``type`` lists, None where it is no such thing."""
    names = declared if isinstance(declared, list) else [declared]
    known = [name for name in names if isinstance(name, str) and name in TYPES]
    return known if known and len(known) == len(names) else None
