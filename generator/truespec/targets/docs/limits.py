"""The limits of a schema as people read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from truespec.targets.docs.meaning import Meaning

# For each pair of keywords, what is counted: `>= 1 characters`.
_COUNTED = (
    ("minLength", "maxLength", " characters"),
    ("minItems", "maxItems", " items"),
    ("minProperties", "maxProperties", " properties"),
    ("minContains", "maxContains", " items that match"),
    ("minimum", "maximum", ""),
)


def limits(meaning: Meaning, at: str) -> Iterator[str]:
    """Yield the limits of a schema, such as ``>= 1 characters`` and ``<= 55
    characters``, the narrower where several hold."""

    def bound(keyword: str, choose: Callable[[list[Any]], Any]) -> Any:
        found = [one for one in meaning.values(at, keyword) if _is_number(one)]
        return choose(found) if found else None

    for lower, upper, unit in _COUNTED:
        least, most = bound(lower, max), bound(upper, min)
        if least is not None:
            yield f">= {number(least)}{unit}"
        if most is not None:
            yield f"<= {number(most)}{unit}"
    above, below = bound("exclusiveMinimum", max), bound("exclusiveMaximum", min)
    if above is not None:
        yield f"> {number(above)}"
    if below is not None:
        yield f"< {number(below)}"
    for factor in dict.fromkeys(map(number, meaning.values(at, "multipleOf"))):
        yield f"multiple of {factor}"
    if True in meaning.values(at, "uniqueItems"):
        yield "all items differ"
    for keyword in ("contentEncoding", "contentMediaType"):
        for value in meaning.values(at, keyword):
            yield f"{'encoded as' if keyword == 'contentEncoding' else 'holds'} {value}"


def patterns(meaning: Meaning, at: str) -> list[str]:
    """Return the patterns that a string has to match, each once."""
    return list(dict.fromkeys(map(str, meaning.values(at, "pattern"))))


def number(value: Any) -> str:
    """Return a number as JSON has it, a whole one without a fraction."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return json.dumps(value)


def json_text(value: Any, *, indent: int | None = None) -> str:
    """Return a value as JSON that people read."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=str)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
