"""Lower bounds are not above upper ones (JSON Schema Validation 2020-12, 6.2 to 6.5)."""

from __future__ import annotations

from collections.abc import Iterator
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


def impossible_bounds(subject: Subject) -> None:
    """Report bounds that nothing can keep, of one schema or of the parts of an ``allOf``
    (``impossible-bounds``)."""
    reported: set[str] = set()
    for schema in subject.of_kind("schema"):
        for pair in _PAIRS:
            _compare(subject, schema, pair, reported)


def _compare(subject: Subject, schema: Node, pair: _Pair, reported: set[str]) -> None:
    if not isinstance(schema.fields.get("allOf"), list) and (
        pair.lower not in schema.fields or pair.upper not in schema.fields
    ):
        return
    parts = list(_parts(subject, schema))
    lowest = max(_bounds(parts, pair.lower), default=None, key=lambda one: one[0])
    highest = min(_bounds(parts, pair.upper), default=None, key=lambda one: one[0])
    if lowest is None or highest is None:
        return
    (lower, _), (upper, at) = lowest, highest
    if lower < upper or (lower == upper and not pair.is_strict) or at in reported:
        return
    reported.add(at)
    subject.diagnostics.warning(
        "impossible-bounds",
        at,
        f"no {pair.what} is allowed: {pair.lower} is {lower}, and {pair.upper} {upper}",
        "correct one of the bounds",
    )


def _bounds(parts: list[Node], keyword: str) -> Iterator[tuple[Any, str]]:
    for part in parts:
        value = part.fields.get(keyword)
        if has_type(value, "number"):
            yield value, part.origin(keyword)


def _parts(subject: Subject, schema: Node) -> Iterator[Node]:
    pending, seen = [schema], {schema.at}
    while pending:
        node = pending.pop()
        yield node
        target = subject.target(node)
        members = node.fields.get("allOf")
        for one in (
            *([] if target is None else [target]),
            *(members if isinstance(members, list) else []),
        ):
            if one.at not in seen:
                seen.add(one.at)
                pending.append(one)
