"""Keywords that judge a value by itself, without looking into it.

A schema that has only such keywords is a *leaf*.
"""

from __future__ import annotations

from collections.abc import Callable

from truespec.ir.schemas import Check
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.regex.hazard import backtracking
from truespec.schema import allowed
from truespec.schema.scope import Scope
from truespec.schema.statements import Statement, When
from truespec.schema.types import GROUP_OF_KEYWORD
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

_LEAST_SIZES = ("minLength", "minItems", "minProperties")

Violation = Callable[[Scope, Check], Code | None]


def _by_template(scope: Scope, check: Check) -> Code | None:
    if check.keyword in _LEAST_SIZES:
        if not check.value:
            return None
        if check.value == 1:
            return code("not {}", scope.value)
    return code(_TEMPLATES[check.keyword], scope.value, literal(check.value))


# Any pattern is searched for in so many characters soon enough.
_SHORT = 16


def _pattern(scope: Scope, check: Check) -> Code | None:
    match = scope.compiler.match(check.value, scope.schema, scope.value)
    if match is None:
        return None
    most = [one.value for one in scope.schema.checks if one.keyword == "maxLength"]
    if not most or backtracking(check.value) is None:
        return match.negative
    # It is not searched for in a text that is too long already: that may take for ever.
    longest = literal(max(int(min(most)), _SHORT))
    return code("len({}) <= {} and {}", scope.value, longest, match.negative)


def _unique(scope: Scope, check: Check) -> Code | None:
    return code("not is_unique({})", scope.value) if check.value else None


VIOLATIONS: dict[str, Violation] = {
    **dict.fromkeys(_TEMPLATES, _by_template),
    "pattern": _pattern,
    "uniqueItems": _unique,
}


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
        condition = violation(scope, check, group)
        if condition is not None:
            statements.append(When(condition, (scope.fail(check, check.value),)))
    return statements


def violation(scope: Scope, check: Check, group: str) -> Code | None:
    """Return the condition that a value of one type violates a keyword, if it can."""
    if check.keyword == "format":
        return format_violation(scope, check, group)
    if check.keyword in VIOLATIONS and GROUP_OF_KEYWORD[check.keyword] == group:
        return VIOLATIONS[check.keyword](scope, check)
    return None
