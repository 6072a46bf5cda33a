"""A list where a mapping is due, a mapping where a list is, and the like."""

from __future__ import annotations

from typing import Any

from truespec.resolve.readings.types import TYPES

# What tells one object of a kind, written where a list of them is due.
_ONE_OF_A_LIST = {
    "server": frozenset(("url",)),
    "tag": frozenset(("name",)),
    "parameter": frozenset(("in", "$ref")),
    "schema": frozenset(
        ("type", "$ref", "properties", "items", "allOf", "anyOf", "oneOf", "enum")
    ),
}
_EXAMPLE = frozenset(
    (
        *("summary", "description", "value", "externalValue", "dataValue"),
        *("serializedValue", "$ref"),
    )
)


def read_list(kind: str, value: Any) -> list[Any] | None:
    """Return the list that another value means where objects of a kind are listed."""
    if not isinstance(value, dict):
        return None
    if not value:
        return []
    marks = _ONE_OF_A_LIST.get(kind, frozenset())
    return [value] if kind == "security-requirement" or marks & value.keys() else None


def read_mapping(kind: str, value: Any) -> dict[str, Any] | None:
    """Return the mapping that another value means where objects of a kind are named."""
    if not isinstance(value, list):
        return None
    if kind == "example":
        return {str(index): one for index, one in enumerate(value, 1)}
    merged: dict[str, Any] = {}
    for one in value:
        if not isinstance(one, dict) or len(one) != 1 or merged.keys() & one.keys():
            return None
        merged |= one
    return merged


def read_object(kind: str, value: Any) -> dict[str, Any] | None:
    """Return the object of a kind that another value means."""
    if kind == "example":
        if not isinstance(value, dict):
            return {"value": value}
        named = any(name in _EXAMPLE or name.startswith("x-") for name in value)
        return None if named or not value else {"value": value}
    if kind == "schema" and isinstance(value, str) and value in TYPES:
        return {"type": value}
    if kind == "external-documentation" and isinstance(value, str):
        return {"url": value}
    return {} if value == [] else None
