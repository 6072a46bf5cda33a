"""Scalars as texts, and the texts of arrays and objects that stand inside of others."""

from __future__ import annotations

import json

from ..json_types import JsonValue
from .json_text import JsonTextError, read_json

# From here on JavaScript, whose way most have, writes an exponent (ECMA-262, 6.1.6.1.20).
_EXPONENT = 1e21


def text_of(value: JsonValue) -> str:
    """Return a scalar as text: ``null``, ``true``, ``false``, a number as JSON has it.

    A number without a fractional part is an integer: 1.0 is ``1``. Arrays and objects
    become JSON. Raises ValueError for NaN and infinity, which JSON does not have.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, float) and abs(value) < _EXPONENT and value.is_integer():
        return str(int(value))
    return json_text(value)


def json_text(value: JsonValue, *, ascii_only: bool = False) -> str:
    """Return a value as JSON (RFC 8259) without white space.

    With `ascii_only` other characters are written as escapes. Raises ValueError for NaN
    and infinity, which JSON does not have.
    """
    return json.dumps(
        value, ensure_ascii=ascii_only, allow_nan=False, separators=(",", ":")
    )


def json_value(text: str) -> JsonValue:
    """Return what a JSON text says; a text that is not JSON is returned as it is."""
    try:
        return read_json(text)
    except JsonTextError:
        return text
