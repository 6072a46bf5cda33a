"""``enum`` and ``const`` (JSON Schema 2020-12 validation, 6.1.2 and 6.1.3)."""

from __future__ import annotations

from typing import Any

from truespec.ir.schemas import Check
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema.scope import Scope
from truespec.schema.statements import Statement, When
from truespec.schema.types import declared_types, wrong

KEYWORDS = ("enum", "const")


def allowed_values(scope: Scope) -> list[Statement]:
    """Return the statements that hold the value to those that the schema lists."""
    return [
        When(_exactly(scope, check), (scope.fail(check, _limit(scope, check)),))
        for check in scope.schema.checks
        if check.keyword in KEYWORDS
    ]


def not_allowed(scope: Scope) -> Code | None:
    """Return a cheap condition that holds for the values that are not listed.

    None where there is no cheap one: strings and null are cheap to compare, and other
    keywords beside these are too rare to be worth it.
    """
    check = scope.checks.get("enum") or scope.checks["const"]
    strings = _strings(check)
    if strings is None or scope.checks.keys() - {"type", check.keyword}:
        return None
    types = declared_types(scope.schema)
    if types and "string" not in types:
        return None
    if check.keyword == "const":
        return code("{} != {}", scope.value, literal(check.value))
    condition = code(
        "{} or {} not in {}",
        wrong(("string",), scope.value),
        scope.value,
        _limit(scope, check),
    )
    null = None in check.value and (not types or "null" in types)
    return (
        code("{} is not None and ({})", scope.value, condition) if null else condition
    )


def _strings(check: Check) -> list[str] | None:
    """Return the listed strings, None where anything but strings and null is listed."""
    values = check.value if check.keyword == "enum" else [check.value]
    if check.keyword == "enum":
        values = [value for value in values if value is not None]
    return values if all(isinstance(value, str) for value in values) else None


def _exactly(scope: Scope, check: Check) -> Code:
    """Return the condition that a value is none of those listed."""
    limit = _limit(scope, check)
    if check.keyword == "const":
        # Strings equal nothing but strings, so Python's own comparison is exact.
        own = isinstance(check.value, str)
        template = "{} != {}" if own else "not are_equal({}, {})"
        return code(template, scope.value, limit)
    if not _only_strings(check.value):
        return code("not is_one_of({}, {})", scope.value, limit)
    missing = code("{} not in {}", scope.value, limit)
    if declared_types(scope.schema) == ("string",):
        return missing
    return code("not isinstance({}, str) or {}", scope.value, missing)


def _limit(scope: Scope, check: Check) -> Code:
    if check.keyword == "const":
        return literal(check.value)
    values = check.value
    listed = frozenset(values) if _only_strings(values) else tuple(values)
    return scope.compiler.constant(listed, scope.schema)


def _only_strings(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)
