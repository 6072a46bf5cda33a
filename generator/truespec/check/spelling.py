"""Whether a value of the wrong type still says what it means."""

from __future__ import annotations

import json
from typing import Any

from truespec.check.values import has_type


def is_clear(value: Any, types: list[str]) -> bool:
    """Return whether a person sees at once which value of the types is meant.

    Real documents quote numbers and booleans, forget to quote texts, write null for
    "none", and put what belongs to the items of a list on the list itself.
    """
    if value is None or ("array" in types and not (value and isinstance(value, dict))):
        return True
    if isinstance(value, bool):
        return any(has_type(one, name) for one in ("", int(value)) for name in types)
    if isinstance(value, int | float):
        return "string" in types or ("boolean" in types and value in (0, 1))
    return isinstance(value, str) and any(_spells(value, name) for name in types)


def _spells(text: str, name: str) -> bool:
    """Return whether a text is how a value of the type is written."""
    if name == "boolean" and text in ("0", "1"):
        return True
    try:
        return name != "string" and has_type(json.loads(text.lower()), name)
    except ValueError:
        return False
