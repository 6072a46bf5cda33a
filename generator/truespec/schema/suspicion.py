"""Cheap conditions that hold for every invalid value of a leaf.

Where a leaf is applied, one condition tells almost every valid value, and only where
that holds the keywords are gone through: at once if the value may be valid all the same,
else when somebody asks what is wrong with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from truespec.ir.schemas import Check
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.runtime.formats import RANGES
from truespec.schema import allowed
from truespec.schema.conditions import any_of
from truespec.schema.leaf import is_leaf, violation
from truespec.schema.scope import Scope
from truespec.schema.types import declared_types, group_of_type, wrong
from truespec.schema.vocabulary.format import unusual

_LENGTHS = ("minLength", "maxLength")
_LIMITS = ("minimum", "maximum")
_TOGETHER = {"string": (*_LENGTHS, "pattern"), "number": _LIMITS}


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A condition that holds for every invalid value.

    One that `is_certain` holds for no valid value.
    """

    condition: Code
    is_certain: bool = True


def suspicion(scope: Scope) -> Suspicion | None:
    """Return a cheap condition that holds for every invalid value, or None.

    It may hold for some valid strings as well: those that only a search shows to match
    their pattern, and unusual ones of a format.
    """
    if not is_leaf(scope):
        return None
    types = declared_types(scope.schema)
    if any(keyword in scope.checks for keyword in allowed.KEYWORDS):
        listed = allowed.not_allowed(scope)
        return None if listed is None else Suspicion(listed)
    inner = [name for name in types if name != "null"]
    if len(inner) != 1:
        bare = inner and len(scope.schema.checks) == 1 and "number" not in types
        return Suspicion(wrong(types, scope.value)) if bare else None
    other = wrong(tuple(inner), scope.value)
    violations = _violations(scope, group_of_type(inner[0]))
    if violations and " and " in other:
        other = code("({})", other)
    condition = any_of([other, *(one.condition for one in violations)])
    if "null" in types:
        inside = code("({})", condition) if violations else condition
        condition = code("{} is not None and {}", scope.value, inside)
    return Suspicion(condition, all(one.is_certain for one in violations))


def _violations(scope: Scope, group: str) -> list[Suspicion]:
    """Return conditions, one of which holds if a value of the group is invalid."""
    parts: list[Suspicion] = []
    if group == "string":
        parts = _string(scope)
    elif group == "number":
        parts = _outside(*_values(scope, _LIMITS), scope.value)
    for check in scope.schema.checks:
        if check.keyword in _TOGETHER.get(group, ()) or _implied(scope, check):
            continue
        condition = violation(scope, check, group)
        if condition is not None:
            usual = unusual(scope, check, group)
            parts.append(Suspicion(usual or condition, usual is None))
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


def _string(scope: Scope) -> list[Suspicion]:
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
        return [*_length(scope.value, low, high), Suspicion(match.negative)]
    # There is a first character only if there is one at all.
    unlikely = code("{}[0] not in {}", scope.value, match.initials)
    return [*_length(scope.value, low or 1, high), Suspicion(unlikely, False)]


def _length(value: Code, low: Any, high: Any) -> list[Suspicion]:
    length = code("len({})", value)
    if low == 1:
        return [Suspicion(code("not {}", value)), *_outside(None, high, length)]
    return _outside(low, high, length)


def _values(scope: Scope, keywords: tuple[str, str]) -> tuple[Any, Any]:
    checks = scope.checks
    low, high = (
        checks[keyword].value if keyword in checks else None for keyword in keywords
    )
    return low, high


def _outside(low: Any, high: Any, measure: Code) -> list[Suspicion]:
    """Return the condition that a number is outside its limits, if it has any."""
    if low is None and high is None:
        return []
    if high is None:
        outside = code("{} < {}", measure, literal(low))
    elif low is None:
        outside = code("{} > {}", measure, literal(high))
    else:
        outside = code("not {} <= {} <= {}", literal(low), measure, literal(high))
    return [Suspicion(outside)]
