"""The patterns of a service model, which Java reads, as patterns of ECMA-262."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from truespec.regex.errors import PatternError
from truespec.regex.translate import translate

_ANY = r"[\s\S]"
# An escape, a class or a dot; a class of Java may hold others, which are invalid here.
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\.", re.DOTALL)


def settle_patterns(schemas: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Rewrite the patterns of schemas, and remove those that ECMA-262 has no words for.

    Yields a sentence for each of these.
    """
    for name, schema in schemas.items():
        for place in _nested(schema):
            pattern = place.get("pattern")
            if not isinstance(pattern, str):
                continue
            place["pattern"] = _rewritten(pattern)
            try:
                translate(place["pattern"])
            except PatternError as error:
                del place["pattern"]
                yield f"the pattern of {name} is left out: {error.message}"


def _rewritten(pattern: str) -> str:
    """Return a pattern without the flag ``s``, by which a dot is any character."""
    rest = pattern.removeprefix("^")
    if not rest.startswith("(?s)"):
        return pattern
    start = pattern[: len(pattern) - len(rest)]
    body = rest.removeprefix("(?s)")
    return start + _TOKEN.sub(lambda one: _ANY if one[0] == "." else one[0], body)


def _nested(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a schema and those inside it; the schemas of the import refer to others."""
    yield schema
    for keyword in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(keyword), dict):
            yield from _nested(schema[keyword])
    for one in (*schema.get("properties", {}).values(), *schema.get("anyOf", ())):
        yield from _nested(one)
