"""How many characters a pattern can match."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from truespec.regex import syntax
from truespec.regex.syntax import (
    Assertion,
    Characters,
    Choice,
    Group,
    Look,
    Node,
    Reference,
    Repeat,
    Sequence,
)

Width = tuple[int, int | None]
"""The least and the greatest number of code points; None where there is no limit."""


def width(node: Node) -> Width:
    """Return bounds of the length of what a node matches."""
    match node:
        # `re` writes a character that there is none of as a lookahead.
        case Assertion() | Look() | syntax.NEVER:
            return 0, 0
        case Characters():
            return 1, 1
        case Reference():
            return 0, None
        case Group(body):
            return width(body)
        case Repeat(body, least, most):
            low, high = width(body)
            return low * least, _times(high, most)
        case Sequence(parts):
            return _total(width(part) for part in parts)
        case Choice(options):
            return widest(width(option) for option in options)
    assert_never(node)


def widest(widths: Iterable[Width]) -> Width:
    """Return the bounds that hold where one of several does."""
    lows, highs = zip(*widths, strict=True)
    return min(lows), None if None in highs else max(highs)


def _total(widths: Iterable[Width]) -> Width:
    least, most = 0, 0
    unlimited = False
    for low, high in widths:
        least += low
        unlimited |= high is None
        most += high or 0
    return least, None if unlimited else most


def _times(high: int | None, most: int | None) -> int | None:
    if high == 0:
        return 0
    return None if high is None or most is None else high * most
