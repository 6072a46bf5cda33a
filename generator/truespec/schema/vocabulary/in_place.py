"""Keywords that apply schemas to the same instance (2020-12 core, 8.2.3 and 10.2)."""

from __future__ import annotations

from collections.abc import Callable

from truespec.ir.schemas import Check, Nullable, Union
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema.scope import Scope
from truespec.schema.statements import Fail, Let, Nearest, Statement, When

Emit = Callable[[Scope], list[Statement]]


def _reference(scope: Scope) -> list[Statement]:
    return [*scope.compiler.apply(scope.checks["$ref"].value, scope)]


def _dynamic_reference(scope: Scope) -> list[Statement]:
    return [*scope.compiler.apply(scope.dynamic_target(), scope)]


def _all_of(scope: Scope) -> list[Statement]:
    return [
        statement
        for at in scope.checks["allOf"].value
        for statement in scope.compiler.apply(at, scope)
    ]


def _any_of(scope: Scope) -> list[Statement]:
    check = scope.checks["anyOf"]
    if not check.value:
        return [scope.fail(check)]
    calls = [scope.compiler.call(at, scope.value, scope) for at in check.value]
    found = [Code(f"branch_{number}") for number in range(1, len(calls) + 1)]
    binding = "({} := {})" if len(calls) > 1 else "{} := {}"
    condition = Code(
        " and ".join(
            code(binding, name, call) for name, call in zip(found, calls, strict=True)
        )
    )
    if not calls:  # no branch is there to hold
        condition = Code("True")
    branches = Code("[" + ", ".join(found) + "]")
    nearest = Nearest(scope.problem(check), branches, _tag(scope, check))
    return [When(condition, (nearest,))]


def _one_of(scope: Scope) -> list[Statement]:
    check = scope.checks["oneOf"]
    if not check.value:
        return [scope.fail(check)]
    calls = [scope.compiler.call(at, scope.value, scope) for at in check.value]
    branches = Code("branches")
    return [
        Let(branches, Code("[" + ", ".join(calls) + "]")),
        When(
            code("{}.count(None) != 1", branches),
            (Nearest(scope.problem(check), branches, _tag(scope, check)),),
        ),
    ]


def _tag(scope: Scope, check: Check) -> Code | None:
    """Return a discriminator: its property, and the number of the branch by its values.

    It picks the branch that is reported, and has no say in what is valid (OpenAPI 3.2.0,
    4.25). Values that are no texts are left to the constants of the branches.
    """
    shape = scope.schema.shape
    shape = shape.item if isinstance(shape, Nullable) else shape
    if not isinstance(shape, Union) or shape.tag is None:
        return None
    numbers = {at: number for number, at in enumerate(check.value)}
    named = {
        value: numbers[at]
        for value, at in shape.tag.mapping
        if at in numbers and isinstance(value, str)
    }
    return literal((shape.tag.wire, named)) if named else None


def _not(scope: Scope) -> list[Statement]:
    check = scope.checks["not"]
    call = scope.compiler.call(check.value, scope.value, scope)
    return [When(code("{} is None", call), (scope.fail(check),))]


def _conditional(scope: Scope) -> list[Statement]:
    checks = scope.checks
    then, otherwise = (
        scope.compiler.apply(checks[keyword].value, scope) if keyword in checks else ()
        for keyword in ("then", "else")
    )
    if not then and not otherwise:
        return []
    call = scope.compiler.call(checks["if"].value, scope.value, scope)
    if not then:
        return [When(call, otherwise)]
    return [When(code("{} is None", call), then, otherwise)]


def _false(scope: Scope) -> list[Statement]:
    return [Fail(scope.problem(scope.checks["false"], literal(False)))]


IN_PLACE: dict[str, Emit] = {
    "false": _false,
    "$ref": _reference,
    "$dynamicRef": _dynamic_reference,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _conditional,
}
