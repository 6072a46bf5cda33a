"""Cheap conditions that hold for every invalid value of a leaf.

Where a leaf is applied, one condition tells almost every valid value, and only where
that holds the keywords are gone through.
"""

from __future__ import annotations

from typing import Any

from truespec.ir.schemas import Check
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.runtime.formats import RANGES
from truespec.schema import allowed
from truespec.schema.conditions import any_of
from truespec.schema.leaf import is_leaf, violation
from truespec.schema.scope import Scope
from truespec.schema.types import declared_types, group_of_type, unlike, wrong
from truespec.schema.vocabulary.format import format_suspicion

_LENGTHS = ("minLength", "maxLength")
_LIMITS = ("minimum", "maximum")
_TOGETHER = {"string": (*_LENGTHS, "pattern"), "number": _LIMITS}


def suspicion(scope: Scope) -> Code | None:
    """Return a cheap condition that holds for every invalid value, or None.

    It may hold for some valid values as well: those that `truespec.schema.types` calls
    unlike their type, and strings that only a search shows to match their pattern.
    """
    if not is_leaf(scope):
        return None
    types = declared_types(scope.schema)
    if any(keyword in scope.checks for keyword in allowed.KEYWORDS):
        return allowed.unlike_allowed(scope)
    inner = [name for name in types if name != "null"]
    if len(inner) != 1:
        bare = inner and len(scope.schema.checks) == 1 and "number" not in types
        return wrong(types, scope.value) if bare else None
    unlikely = unlike(inner[0], scope.value)
    if " and " in unlikely:
        unlikely = code("({})", unlikely)
    parts = [unlikely, *_violations(scope, group_of_type(inner[0]))]
    condition = any_of(parts)
    if "null" not in types:
        return condition
    inside = code("({})", condition) if len(parts) > 1 else condition
    return code("{} is not None and {}", scope.value, inside)


def _violations(scope: Scope, group: str) -> list[Code]:
    """Return conditions, one of which holds if a value of the group is invalid."""
    parts = []
    if group == "string":
        parts = _string(scope)
    elif group == "number":
        parts = _outside(*_values(scope, _LIMITS), scope.value)
    for check in scope.schema.checks:
        if check.keyword not in _TOGETHER.get(group, ()) and not _implied(scope, check):
            judge = format_suspicion if check.keyword == "format" else violation
            condition = judge(scope, check, group)
            if condition is not None:
                parts.append(condition)
    return parts


def _implied(scope: Scope, check: Check) -> bool:
    """Whether what a format allows has wider limits than the schema itself."""
    values = RANGES.get(check.value) if check.keyword == "format" else None
    low, high = _values(scope, _LIMITS)
    if values is None or low is None or high is None:
        return False
    inside = bool(values.least <= low and high <= values.most)
    return inside and (
        declared_types(scope.schema) == ("integer",) or not values.integral
    )


def _string(scope: Scope) -> list[Code]:
    """Return conditions on length and pattern, without what the pattern implies."""
    low, high = _values(scope, _LENGTHS)
    low = low or None
    match = None
    if "pattern" in scope.checks:
        pattern = scope.checks["pattern"].value
        match = scope.compiler.match(pattern, scope.schema, scope.value)
    if match is None:
        return _length(scope.value, low, high)
    least, most = match.lengths
    high = None if None not in (most, high) and most <= high else high
    if match.initials is None:
        low = None if low is not None and low <= least else low
        return [*_length(scope.value, low, high), match.negative]
    # There is a first character only if there is one at all.
    unlikely = code("{}[0] not in {}", scope.value, match.initials)
    return [*_length(scope.value, low or 1, high), unlikely]


def _length(value: Code, low: Any, high: Any) -> list[Code]:
    length = code("len({})", value)
    if low == 1:
        return [code("not {}", value), *_outside(None, high, length)]
    return _outside(low, high, length)


def _values(scope: Scope, keywords: tuple[str, str]) -> tuple[Any, Any]:
    checks = scope.checks
    low, high = (
        checks[keyword].value if keyword in checks else None for keyword in keywords
    )
    return low, high


def _outside(low: Any, high: Any, measure: Code) -> list[Code]:
    """Return the condition that a number is outside its limits, if it has any."""
    if low is not None and high is not None:
        return [code("not {} <= {} <= {}", literal(low), measure, literal(high))]
    if low is not None:
        return [code("{} < {}", measure, literal(low))]
    return [] if high is None else [code("{} > {}", measure, literal(high))]
