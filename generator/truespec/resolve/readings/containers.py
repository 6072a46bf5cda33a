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

_SINGLE_WORDS = {
    "external-documentation": "url",
    "server": "url",
    "tag": "name",
    "response": "description",
}
"""The field of each kind that a text alone is read as."""


def read_list(kind: str, value: Any) -> list[Any] | None:
    """Return the list that another value means where objects of a kind are listed."""
    if not isinstance(value, dict):
        return None
    if not value:
        return []
    marks = _ONE_OF_A_LIST.get(kind, frozenset())
    if kind == "security-requirement" or marks & value.keys():
        return [value]
    named = all(isinstance(one, dict) for one in value.values())
    if kind == "parameter" and named:
        # A parameter that does not say its name is called by its key.
        return [
            one if "$ref" in one else {"name": name} | one
            for name, one in value.items()
        ]
    return None


def read_mapping(kind: str, value: Any) -> dict[str, Any] | None:
    """Return the mapping that another value means where objects of a kind are named."""
    if not isinstance(value, list):
        return None
    if kind == "example":
        return {str(index): one for index, one in enumerate(value, 1)}
    named = _properties(value) if kind == "schema" and value else None
    if named is not None:
        return named
    merged: dict[str, Any] = {}
    for one in value:
        if not isinstance(one, dict) or len(one) != 1 or merged.keys() & one.keys():
            return None
        merged |= one
    return merged


def _properties(listed: list[Any]) -> dict[str, Any] | None:
    """Return the schemas that a list names: by texts, or each by its own ``name``."""
    found: dict[str, Any] = {}
    for one in listed:
        name = one.get("name") if isinstance(one, dict) else one
        if not isinstance(name, str) or name in found:
            return None
        schema = one if isinstance(one, dict) else {}
        found[name] = {key: value for key, value in schema.items() if key != "name"}
    return found


def read_object(kind: str, value: Any) -> dict[str, Any] | None:
    """Return the object of a kind that another value means."""
    if kind == "example":
        if not isinstance(value, dict):
            return {"value": value}
        named = any(name in _EXAMPLE or name.startswith("x-") for name in value)
        return None if named or not value else {"value": value}
    if kind == "schema" and isinstance(value, str) and value in TYPES:
        return {"type": value}
    if kind in _SINGLE_WORDS and isinstance(value, str):
        return {_SINGLE_WORDS[kind]: value}
    return {} if value == [] else None
