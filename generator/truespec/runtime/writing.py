"""How the values of models become JSON values again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from .date_time import write_date, write_date_time, write_time
from .nesting import convert_deep

PLAIN = frozenset({str, int, float, bool, type(None)})
"""The types whose values are JSON values as they are."""

WRITERS: dict[type[Any], Callable[[Any], Any]] = {}
"""What writes values of other types where their place does not say how."""


def write(value: Any) -> Any:
    """Return any value of a model as a JSON value.

    Objects that have a `to_json` are asked; dates and times (RFC 3339) and UUIDs become
    text.
    """
    kind = type(value)
    if kind in PLAIN:
        return value
    if kind is list:
        try:
            return [item if type(item) in PLAIN else write(item) for item in value]
        except RecursionError:
            return convert_deep(write, value)
    if kind is datetime:
        return write_date_time(value)
    to_json = getattr(value, "to_json", None)
    if to_json is not None:
        return to_json()
    if isinstance(value, datetime):
        return write_date_time(value)
    if isinstance(value, date):
        return write_date(value)
    if isinstance(value, time):
        return write_time(value)
    # The module takes a while to import, and most packages have no UUIDs.
    if kind.__name__ == "UUID" and kind.__module__ == "uuid":
        return str(value)
    if kind in WRITERS:
        return WRITERS[kind](value)
    if isinstance(value, dict):
        return write_object(value)
    if isinstance(value, list | tuple):
        try:
            return [write(item) for item in value]
        except RecursionError:
            return convert_deep(write, value)
    return value


def write_object(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of some properties as JSON values."""
    try:
        return {
            key: value if type(value) in PLAIN else write(value)
            for key, value in values.items()
        }
    except RecursionError:
        return convert_deep(write_object, values)
