"""``unevaluatedProperties`` and ``unevaluatedItems`` (2020-12 core, 11).

What a schema evaluates is found by functions of their own, which run only where one of
these keywords asks: they go over the instance once more and return the set of names or
indices that the adjacent keywords, and the schemas that hold, have spoken of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema.rewriting import asked
from truespec.schema.scope import Scope
from truespec.schema.statements import Collect, Let, Loop, Statement, When

PROPERTIES = "properties"
ITEMS = "items"

_EVERYTHING = {
    PROPERTIES: (
        frozenset({"additionalProperties", "unevaluatedProperties"}),
        "{}",
    ),
    ITEMS: (frozenset({"items", "unevaluatedItems"}), "range(len({}))"),
}


def unevaluated_properties(scope: Scope) -> Iterable[Statement]:
    """Hold the properties that nothing else has evaluated to a schema."""
    check = scope.checks["unevaluatedProperties"]
    key, item = Code("key"), Code("item")
    return _rest(
        scope,
        PROPERTIES,
        check.value,
        key,
        scope.below_property(item, key),
        Loop(code("{}, {}", key, item), code("{}.items()", scope.value), ()),
    )


def unevaluated_items(scope: Scope) -> Iterable[Statement]:
    """Hold the items that nothing else has evaluated to a schema."""
    check = scope.checks["unevaluatedItems"]
    index, item = Code("index"), Code("item")
    return _rest(
        scope,
        ITEMS,
        check.value,
        index,
        scope.below(item, index),
        Loop(code("{}, {}", index, item), code("enumerate({})", scope.value), ()),
    )


def _rest(
    scope: Scope, what: str, at: str, key: Code, inner: Scope, loop: Loop
) -> Iterator[Statement]:
    keyword = "unevaluatedProperties" if what == PROPERTIES else "unevaluatedItems"
    schema = scope.compiler.schema(at, scope)
    if any(check.keyword == "false" for check in schema.checks):
        body: tuple[Statement, ...] = (
            scope.fail(scope.checks[keyword], inner.key, key=inner.key),
        )
    else:
        body = scope.compiler.apply(at, inner)
    if not body:
        return
    seen = Code(f"evaluated_{what}")
    found = scope.compiler.evaluated(scope.schema.at, scope, what, own=False)
    yield Let(seen, found or Code("()"))
    rest = When(code("{} not in {}", key, seen), asked(body))
    yield Loop(loop.target, loop.iterable, (rest,))


def collected(scope: Scope, what: str, *, own: bool) -> list[Statement]:
    """Return the statements that collect what a schema evaluates in an instance.

    With `own`, its own ``unevaluated...`` keyword counts: it evaluates the rest.
    """
    everything, names = _EVERYTHING[what]
    keywords = set(scope.checks)
    if not own:
        keywords -= {"unevaluatedProperties", "unevaluatedItems"}
    if everything & keywords:
        return [Collect(code(names, scope.value))]
    adjacent = _properties if what == PROPERTIES else _items
    return [*adjacent(scope), *_in_place(scope, what)]


def _properties(scope: Scope) -> Iterator[Statement]:
    checks = scope.checks
    if "properties" in checks and checks["properties"].value:
        yield Collect(literal(tuple(checks["properties"].value)))
    if "patternProperties" not in checks:
        return
    for pattern in checks["patternProperties"].value:
        match = scope.compiler.match(pattern, scope.schema, Code("key"))
        condition = Code("True") if match is None else match.positive
        yield Collect(code("[key for key in {} if {}]", scope.value, condition))


def _items(scope: Scope) -> Iterator[Statement]:
    checks = scope.checks
    if "prefixItems" in checks:
        yield Collect(code("range({})", literal(len(checks["prefixItems"].value))))
    if "contains" in checks:
        call = scope.compiler.call(checks["contains"].value, Code("item"), scope)
        found = "[index for index, item in enumerate({}) if {} is None]"
        yield Collect(code(found, scope.value, call))


def _in_place(scope: Scope, what: str) -> Iterator[Statement]:
    checks, compiler = scope.checks, scope.compiler

    def all_of(at: str) -> tuple[Statement, ...]:
        found = compiler.evaluated(at, scope, what, own=True)
        return (Collect(found),) if found else ()

    def valid(at: str) -> Code:
        return code("{} is None", compiler.call(at, scope.value, scope))

    if "$ref" in checks:
        yield from all_of(checks["$ref"].value)
    if "$dynamicRef" in checks:
        yield from all_of(scope.dynamic_target())
    for at in checks["allOf"].value if "allOf" in checks else ():
        yield from all_of(at)
    for keyword in ("anyOf", "oneOf"):
        for at in checks[keyword].value if keyword in checks else ():
            if found := all_of(at):
                yield When(valid(at), found)
    if "dependentSchemas" in checks:
        for name, at in checks["dependentSchemas"].value.items():
            if found := all_of(at):
                yield When(code("{} in {}", literal(name), scope.value), found)
    if "if" in checks:
        condition = checks["if"].value
        branches = [
            all_of(checks[keyword].value) if keyword in checks else ()
            for keyword in ("then", "else")
        ]
        held = (*all_of(condition), *branches[0])
        if held or branches[1]:
            yield When(valid(condition), held or (Collect(Code("()")),), branches[1])
