"""Keywords that look into objects (2020-12 core, 10.3.2; validation, 6.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema.conditions import any_of
from truespec.schema.rewriting import asked, only_if
from truespec.schema.scope import Scope
from truespec.schema.statements import (
    Let,
    Loop,
    Merge,
    MergeFound,
    Statement,
    When,
)
from truespec.schema.suspicion import suspicion
from truespec.schema.vocabulary.unevaluated import unevaluated_properties

Emit = Callable[[Scope], Iterable[Statement]]

_KEY = Code("key")
_ITEM = Code("item")
_INNER = Code("inner")
_VALUE = Code("value")


def _properties(scope: Scope) -> Iterable[Statement]:
    """``properties`` and ``required`` together: each name is looked up once."""
    checks = scope.checks
    properties: dict[str, str] = (
        checks["properties"].value if "properties" in checks else {}
    )
    required = checks["required"].value if "required" in checks else ()
    for name, at in properties.items():
        yield from _property(scope, name, at, name in required)
    for name in required:
        if name not in properties:
            yield When(_absent(scope, name), (scope.fail(checks["required"], name),))


def _property(scope: Scope, name: str, at: str, required: bool) -> Iterable[Statement]:
    inner = _looked_up(scope, name, at)
    if required:
        missing = (scope.fail(scope.checks["required"], name),)
        yield When(_absent(scope, name), missing, inner)
    elif inner:
        yield only_if(code("{} in {}", literal(name), scope.value), inner)


def _looked_up(scope: Scope, name: str, at: str) -> tuple[Statement, ...]:
    """Return the statements that hold the value of a property to a schema.

    A value that is needed once is not bound, else it is where it is first looked at.
    """
    key = literal(name)
    lookup = code("{}[{}]", scope.value, key)
    inner = scope.compiler.apply(at, scope.below(lookup, key))
    if not inner or (isinstance(inner[0], MergeFound) and not inner[0].is_wide):
        return inner
    inner = scope.compiler.apply(at, scope.below(_VALUE, key))
    first = inner[0]
    if len(inner) == 1 and isinstance(first, When):
        condition = _binding(first.condition, lookup)
        if condition is not None:
            return (replace(first, condition=condition),)
    return (Let(_VALUE, lookup), *inner)


def _binding(condition: Code, value: Code) -> Code | None:
    """Return a condition that looks at a value first, made to bind it to its name."""
    for start, bound in (
        (code("type({})", _VALUE), code("type({} := {})", _VALUE, value)),
        (
            code("not isinstance({}, ", _VALUE),
            code("not isinstance({} := {}, ", _VALUE, value),
        ),
        (code("{} ", _VALUE), code("({} := {}) ", _VALUE, value)),
    ):
        for opening in ("", "("):
            if condition.startswith(opening + start):
                return Code(condition.replace(start, bound, 1))
    return None


def _absent(scope: Scope, name: str) -> Code:
    return code("{} not in {}", literal(name), scope.value)


def _other_properties(scope: Scope) -> Iterable[Statement]:
    """``patternProperties`` and ``additionalProperties``: one pass over the items."""
    checks = scope.checks
    inner = scope.below_property(_ITEM, _KEY)
    body: list[Statement] = []
    known: list[Code] = []
    if "properties" in checks and checks["properties"].value:
        known.append(code("{} in {}", _KEY, _name_set(checks["properties"].value)))
    patterns = (
        checks["patternProperties"].value if "patternProperties" in checks else {}
    )
    for pattern, at in patterns.items():
        match = scope.compiler.match(pattern, scope.schema, _KEY)
        matched = Code("True") if match is None else match.positive
        known.append(matched)
        statements = scope.compiler.apply(at, inner)
        if statements:
            body += statements if match is None else [only_if(matched, statements)]
    if "additionalProperties" in checks and "True" not in known:
        extra = _extra(scope, inner)
        if extra and known:
            body.append(only_if(_none_of(known), extra))
        else:
            body += extra
    if body:
        items = code("{}.items()", scope.value)
        yield Loop(code("{}, {}", _KEY, _ITEM), items, asked(tuple(body)))


def _extra(scope: Scope, inner: Scope) -> tuple[Statement, ...]:
    """Return the statements for a property that only ``additionalProperties`` meets."""
    check = scope.checks["additionalProperties"]
    schema = scope.compiler.schema(check.value, scope)
    if any(one.keyword == "false" for one in schema.checks):
        return (scope.fail(check, inner.key, key=inner.key),)
    return scope.compiler.apply(check.value, inner)


def _none_of(conditions: list[Code]) -> Code:
    if len(conditions) == 1 and " in " in conditions[0]:
        return Code(conditions[0].replace(" in ", " not in ", 1))
    return code("not ({})", any_of(conditions))


def _name_set(names: Iterable[str]) -> Code:
    return Code("{" + ", ".join(literal(name) for name in sorted(names)) + "}")


def _property_names(scope: Scope) -> Iterable[Statement]:
    # What is secret in the object is not in its names, unless that is all of it.
    names = replace(scope, telling=scope.compiler.secrets.around(scope.telling))
    at = scope.checks["propertyNames"].value
    call = scope.compiler.call(at, _KEY, names)
    schema = scope.compiler.schema(at, names)
    suspected = suspicion(replace(names, schema=schema, value=_KEY))
    found = call if suspected else _INNER
    merge = Merge(code("of_name({})", found), scope.shown(_KEY))
    condition = suspected.condition if suspected else code("{} := {}", _INNER, call)
    yield Loop(_KEY, scope.value, (When(condition, (merge,)),))


def _dependent_required(scope: Scope) -> Iterable[Statement]:
    check = scope.checks["dependentRequired"]
    for name, others in check.value.items():
        if others:
            yield When(
                code("{} in {}", literal(name), scope.value),
                tuple(
                    When(_absent(scope, other), (scope.fail(check, (name, other)),))
                    for other in others
                ),
            )


def _dependent_schemas(scope: Scope) -> Iterable[Statement]:
    for name, at in scope.checks["dependentSchemas"].value.items():
        inner = scope.compiler.apply(at, scope)
        if inner:
            yield only_if(code("{} in {}", literal(name), scope.value), inner)


OBJECTS: tuple[tuple[frozenset[str], Emit], ...] = (
    (frozenset({"properties", "required"}), _properties),
    (frozenset({"patternProperties", "additionalProperties"}), _other_properties),
    (frozenset({"propertyNames"}), _property_names),
    (frozenset({"dependentRequired"}), _dependent_required),
    (frozenset({"dependentSchemas"}), _dependent_schemas),
    (frozenset({"unevaluatedProperties"}), unevaluated_properties),
)
