"""Sets of characters: what the escapes of a class stand for, and how sets compare."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from truespec.regex.syntax import (
    ANY,
    NEVER,
    Characters,
    ClassEscape,
    Item,
    Node,
    Property,
    Span,
)
from truespec.runtime.patterns import property_spans

LAST = 0x10FFFF

DIGITS = (Span(0x30, 0x39),)
WORD = (*DIGITS, Span(0x41, 0x5A), Span(0x5F, 0x5F), Span(0x61, 0x7A))
LINE_TERMINATORS = (Span(0x0A, 0x0A), Span(0x0D, 0x0D), Span(0x2028, 0x2029))
"""LineTerminator (ECMA-262, 12.3): what ``.`` does not match."""

SPACE = (
    *(Span(0x09, 0x0D), Span(0x20, 0x20), Span(0xA0, 0xA0), Span(0x1680, 0x1680)),
    *(Span(0x2000, 0x200A), Span(0x2028, 0x2029), Span(0x202F, 0x202F)),
    *(Span(0x205F, 0x205F), Span(0x3000, 0x3000), Span(0xFEFF, 0xFEFF)),
)
r"""WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3): what ``\s`` matches."""

_CLASSES = {"d": DIGITS, "w": WORD, "s": SPACE}


def complement(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return every code point that is in none of the spans, ascending."""
    gaps = []
    start = 0
    for span in sorted(spans, key=lambda span: span.first):
        if span.first > start:
            gaps.append(Span(start, span.first - 1))
        start = max(start, span.last + 1)
    if start <= LAST:
        gaps.append(Span(start, LAST))
    return tuple(gaps)


def item_spans(item: Item) -> tuple[Span, ...]:
    """Return the code points that an item of a class stands for."""
    match item:
        case Span():
            return (item,)
        case ClassEscape(letter):
            spans, negated = _CLASSES[letter.lower()], letter.isupper()
        case Property(name, negated):
            spans = tuple(Span(*pair) for pair in property_spans(name))
    return complement(spans) if negated else spans


@cache
def spans(characters: Characters) -> tuple[Span, ...]:
    """Return the code points that a node matches, ascending and without overlap."""
    found = [span for item in characters.items for span in item_spans(item)]
    outside = complement(found)
    return outside if characters.negated else complement(outside)


def overlap(one: Characters, other: Characters) -> bool:
    """Whether there is a character that both match."""
    left, right = list(spans(one)), list(spans(other))
    while left and right:
        if left[-1].first > right[-1].last:
            left.pop()
        elif right[-1].first > left[-1].last:
            right.pop()
        else:
            return True
    return False


def reduce(node: Node) -> Node:
    """Return `ANY` or `NEVER` for a class that matches everything or nothing."""
    if not isinstance(node, Characters):
        return node
    if not complement(spans(node)):
        return ANY
    return node if spans(node) else NEVER
