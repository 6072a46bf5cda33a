"""Lower bounds are not above upper ones (JSON Schema Validation 2020-12, 6.2 to 6.5)."""

from __future__ import annotations

from typing import Any, NamedTuple

from truespec.check.subject import Subject
from truespec.check.values import has_type
from truespec.resolve.document import Node


class _Pair(NamedTuple):
    """Two keywords that bound one quantity, and whether a bound itself is left out."""

    lower: str
    upper: str
    what: str
    is_strict: bool = False


_PAIRS = (
    _Pair("minLength", "maxLength", "text"),
    _Pair("minItems", "maxItems", "array"),
    _Pair("minProperties", "maxProperties", "object"),
    _Pair("minContains", "maxContains", "array"),
    _Pair("minimum", "maximum", "number"),
    _Pair("minimum", "exclusiveMaximum", "number", is_strict=True),
    _Pair("exclusiveMinimum", "maximum", "number", is_strict=True),
    _Pair("exclusiveMinimum", "exclusiveMaximum", "number", is_strict=True),
)


_Bounds = dict[str, tuple[Any, str]]
"""The narrowest value of each keyword, and where it stands."""

_KEYWORDS = {pair.lower: max for pair in _PAIRS} | {pair.upper: min for pair in _PAIRS}


def impossible_bounds(subject: Subject) -> None:
    """Report bounds that nothing can keep, of one schema or of the parts of an ``allOf``
    (``impossible-bounds``)."""
    reported: set[str] = set()
    known: dict[str, _Bounds] = {}
    for schema in subject.of_kind("schema"):
        bounds = _bounds(subject, schema, known)
        for pair in _PAIRS if len(bounds) > 1 else ():
            _compare(subject, bounds, pair, reported)


def _compare(
    subject: Subject, bounds: _Bounds, pair: _Pair, reported: set[str]
) -> None:
    if pair.lower not in bounds or pair.upper not in bounds:
        return
    (lower, _), (upper, at) = bounds[pair.lower], bounds[pair.upper]
    if lower < upper or (lower == upper and not pair.is_strict) or at in reported:
        return
    reported.add(at)
    subject.diagnostics.warning(
        "impossible-bounds",
        at,
        f"no {pair.what} is allowed: {pair.lower} is {lower}, and {pair.upper} {upper}",
        "correct one of the bounds",
    )


def _bounds(subject: Subject, schema: Node, known: dict[str, _Bounds]) -> _Bounds:
    """Return the bounds of a schema and its parts, each schema looked at once.

    Without recursion, since documents can chain more schemas than Python can call.
    """
    waiting, opened = [schema], set[str]()
    while waiting:
        node = waiting[-1]
        parts = subject.parts(node)
        if node.at not in opened:
            opened.add(node.at)
            waiting += [
                one for one in parts if one.at not in known and one.at not in opened
            ]
            continue
        waiting.pop()
        known[node.at] = _merge(node, [known.get(one.at, {}) for one in parts])
    return known[schema.at]


def _merge(node: Node, inherited: list[_Bounds]) -> _Bounds:
    own: _Bounds = {
        keyword: (node.fields[keyword], node.origin(keyword))
        for keyword in _KEYWORDS
        if has_type(node.fields.get(keyword), "number")
    }
    full = [one for one in (own, *inherited) if one]
    if len(full) < 2:
        return full[0] if full else {}
    return {
        keyword: narrowest(
            (one[keyword] for one in full if keyword in one), key=lambda pair: pair[0]
        )
        for keyword, narrowest in _KEYWORDS.items()
        if any(keyword in one for one in full)
    }
