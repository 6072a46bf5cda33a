"""Which patterns of ``patternProperties`` are found in the names of properties."""

from __future__ import annotations

from functools import cache

from truespec.regex.errors import PatternError
from truespec.regex.hazard import backtracking
from truespec.regex.translate import translate
from truespec.runtime.patterns import compile_pattern


@cache
def finds(pattern: str, name: str) -> bool | None:
    """Whether a pattern is found in a name; None where that cannot be told."""
    try:
        if backtracking(pattern) is not None:
            return None
        return compile_pattern(translate(pattern).source)(name) is not None
    except (PatternError, KeyError):
        return None
