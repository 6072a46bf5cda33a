"""Keywords that look into arrays (2020-12 core, 10.3.1; validation, 6.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema.rewriting import asked, by_item
from truespec.schema.scope import Scope
from truespec.schema.statements import Let, Loop, Statement, When
from truespec.schema.vocabulary.unevaluated import unevaluated_items

Emit = Callable[[Scope], Iterable[Statement]]

_INDEX = Code("index")
_ITEM = Code("item")


def _items(scope: Scope) -> Iterable[Statement]:
    """``prefixItems``, then ``items`` for what follows them."""
    checks = scope.checks
    prefix = checks["prefixItems"].value if "prefixItems" in checks else ()
    for index, at in enumerate(prefix):
        place = literal(index)
        inner = scope.compiler.apply(at, scope.below(_ITEM, place))
        if inner:
            item = Let(_ITEM, code("{}[{}]", scope.value, place))
            yield When(code("len({}) > {}", scope.value, place), (item, *inner))
    if "items" not in checks:
        return
    inner = scope.compiler.apply(checks["items"].value, scope.below(_ITEM, _INDEX))
    if not inner:
        return
    inner = asked(inner)
    both = code("{}, {}", _INDEX, _ITEM)
    if prefix:
        start = literal(len(prefix))
        rest = code("enumerate({}[{}:], {})", scope.value, start, start)
        yield Loop(both, rest, inner)
    elif plain := by_item(inner, scope.value, _ITEM, _INDEX):
        yield Loop(_ITEM, scope.value, plain)
    else:
        yield Loop(both, code("enumerate({})", scope.value), inner)


def _contains(scope: Scope) -> Iterable[Statement]:
    checks = scope.checks
    if "contains" not in checks:
        return
    check = checks["contains"]
    least = checks["minContains"].value if "minContains" in checks else 1
    most = checks["maxContains"].value if "maxContains" in checks else None
    if least == 0 and most is None:
        return
    call = scope.compiler.call(check.value, _ITEM, scope)
    matches = Code("matches")
    yield Let(matches, code("sum({} is None for {} in {})", call, _ITEM, scope.value))
    if least:
        yield When(
            code("{} < {}", matches, literal(least)),
            (scope.fail(checks.get("minContains", check), least),),
        )
    if most is not None:
        yield When(
            code("{} > {}", matches, literal(most)),
            (scope.fail(checks["maxContains"], most),),
        )


ARRAYS: tuple[tuple[frozenset[str], Emit], ...] = (
    (frozenset({"prefixItems", "items"}), _items),
    (frozenset({"contains", "minContains", "maxContains"}), _contains),
    (frozenset({"unevaluatedItems"}), unevaluated_items),
)
