"""Keywords that judge a value by itself, without looking into it.

A schema that has only such keywords is a *leaf*: where it is applied, one condition
tells almost every valid value, and only where that fails the keywords are gone through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from truespec.ir.schemas import Check
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema import allowed
from truespec.schema.scope import Scope, any_of
from truespec.schema.statements import Statement, When
from truespec.schema.types import (
    GROUP_OF_KEYWORD,
    declared_types,
    group_of_type,
    unlike,
    wrong,
)
from truespec.schema.vocabulary.format import format_violation

_TEMPLATES: dict[str, str] = {
    "minLength": "len({}) < {}",
    "maxLength": "len({}) > {}",
    "minimum": "{} < {}",
    "maximum": "{} > {}",
    "exclusiveMinimum": "{} <= {}",
    "exclusiveMaximum": "{} >= {}",
    "multipleOf": "not is_multiple({}, {})",
    "minItems": "len({}) < {}",
    "maxItems": "len({}) > {}",
    "minProperties": "len({}) < {}",
    "maxProperties": "len({}) > {}",
}

Violation = Callable[[Scope, Check], Code | None]


def _by_template(scope: Scope, check: Check) -> Code | None:
    if (
        check.keyword.startswith("min")
        and check.keyword != "minimum"
        and not check.value
    ):
        return None
    return code(_TEMPLATES[check.keyword], scope.value, literal(check.value))


def _pattern(scope: Scope, check: Check) -> Code | None:
    match = scope.compiler.match(check.value, scope.schema, scope.value)
    return None if match is None else match.negative


def _unique(scope: Scope, check: Check) -> Code | None:
    return code("not is_unique({})", scope.value) if check.value else None


VIOLATIONS: dict[str, Violation] = {
    **dict.fromkeys(_TEMPLATES, _by_template),
    "pattern": _pattern,
    "uniqueItems": _unique,
}


@dataclass(frozen=True, slots=True)
class _Bounds:
    low: str
    high: str
    measure: str


_BOUNDS = (
    _Bounds("minLength", "maxLength", "len({})"),
    _Bounds("minimum", "maximum", "{}"),
)


def is_leaf(scope: Scope) -> bool:
    """Whether a schema has only keywords that judge a value by itself."""
    return all(
        check.keyword in ("type", "format")
        or check.keyword in VIOLATIONS
        or check.keyword in allowed.KEYWORDS
        for check in scope.schema.checks
    )


def violations(scope: Scope, group: str) -> list[Statement]:
    """Return the statements for the keywords that look at one type of value."""
    statements: list[Statement] = []
    for check in scope.schema.checks:
        condition = _violation(scope, check, group)
        if condition is not None:
            statements.append(When(condition, (scope.fail(check, check.value),)))
    return statements


def _violation(scope: Scope, check: Check, group: str) -> Code | None:
    """Return the condition that a value of one type violates a keyword, if it can."""
    if check.keyword == "format":
        return format_violation(scope, check, group)
    if check.keyword in VIOLATIONS and GROUP_OF_KEYWORD[check.keyword] == group:
        return VIOLATIONS[check.keyword](scope, check)
    return None


def suspicion(scope: Scope) -> Code | None:
    """Return a cheap condition that holds for every invalid value, or None.

    It may hold for a few valid values as well; `truespec.schema.types` says which.
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
    parts = [unlikely, *_merged(scope, group_of_type(inner[0]))]
    condition = any_of(parts)
    if "null" not in types:
        return condition
    inside = code("({})", condition) if len(parts) > 1 else condition
    return code("{} is not None and {}", scope.value, inside)


def _merged(scope: Scope, group: str) -> list[Code]:
    """Return the violations of a group, a lower and an upper bound as one."""
    checks = dict(scope.checks)
    parts = []
    for bounds in _BOUNDS:
        low, high = checks.get(bounds.low), checks.get(bounds.high)
        if low and high and low.value and GROUP_OF_KEYWORD[bounds.low] == group:
            del checks[bounds.low], checks[bounds.high]
            measure = code(bounds.measure, scope.value)
            parts.append(
                code(
                    "not {} <= {} <= {}",
                    literal(low.value),
                    measure,
                    literal(high.value),
                )
            )
    for check in checks.values():
        condition = _violation(scope, check, group)
        if condition is not None:
            parts.append(condition)
    return parts
