"""What the values of the keywords of a schema can be (JSON Schema 2020-12)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from truespec.check.values import TYPES, has_type
from truespec.resolve.document import Node

_Test = tuple[Callable[[Any], bool], str]


def _is_number(value: Any) -> bool:
    return has_type(value, "number")


def _is_size(value: Any) -> bool:
    return has_type(value, "integer") and value >= 0


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_type(value: Any) -> bool:
    names = value if isinstance(value, list) else [value]
    return all(isinstance(one, str) and one in TYPES for one in names)


_NUMBER: _Test = (_is_number, "a number")
_SIZE: _Test = (_is_size, "an integer, at least 0")
_NAMES: _Test = (_is_names, "a list of strings")
_TESTS: dict[str, _Test] = {
    "type": (_is_type, f"one of {', '.join(sorted(TYPES))}, or a list of them"),
    "enum": (lambda value: isinstance(value, list), "a list"),
    "multipleOf": (lambda value: _is_number(value) and value > 0, "a number above 0"),
    "maximum": _NUMBER,
    "exclusiveMaximum": _NUMBER,
    "minimum": _NUMBER,
    "exclusiveMinimum": _NUMBER,
    "maxLength": _SIZE,
    "minLength": _SIZE,
    "pattern": (lambda value: isinstance(value, str), "a string"),
    "format": (lambda value: isinstance(value, str), "a string"),
    "maxItems": _SIZE,
    "minItems": _SIZE,
    "maxContains": _SIZE,
    "minContains": _SIZE,
    "uniqueItems": (lambda value: isinstance(value, bool), "true or false"),
    "maxProperties": _SIZE,
    "minProperties": _SIZE,
    "required": _NAMES,
    "dependentRequired": (
        lambda value: isinstance(value, dict) and all(map(_is_names, value.values())),
        "an object of lists of strings",
    ),
}


EMPTY = ("anyOf", "oneOf")
"""The keywords that nothing can meet where they are empty lists."""


def wrong_keywords(schema: Node) -> dict[str, str]:
    """Return the keywords whose value cannot be theirs, each with what it should be."""
    return {
        keyword: _TESTS[keyword][1]
        for keyword, value in schema.fields.items()
        if keyword in _TESTS and not _TESTS[keyword][0](value)
    }
