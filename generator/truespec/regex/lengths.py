"""What a pattern says about the length of a string."""

from __future__ import annotations

from truespec.regex.parse import parse
from truespec.regex.references import resolve
from truespec.regex.syntax import (
    Assertion,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
)
from truespec.regex.widths import Width, widest, width


def length_bounds(pattern: str) -> Width:
    """Return the least and the greatest length of the strings a pattern is found in.

    Lengths count code points, as those of JSON Schema do; the greatest is None where
    there is no limit. The bounds hold, they need not be the tightest. Raises what
    `translate` of `truespec.regex.translate` raises.
    """
    return _bounds(resolve(parse(pattern)))


def _bounds(node: Node) -> Width:
    if isinstance(node, Choice):
        return widest(_bounds(option) for option in node.options)
    least, most = width(node)
    if not (_holds(node, Assertion.START) and _holds(node, Assertion.END)):
        most = None
    for look in _demands(node):
        low, high = _bounds(look.body)
        least = max(least, low)
        most = high if most is None else most if high is None else min(most, high)
    return least, most


def _demands(node: Node) -> list[Look]:
    """Return the lookarounds that must succeed, wherever the node is found."""
    parts = node.parts if isinstance(node, Sequence) else (node,)
    return [part for part in parts if isinstance(part, Look) and not part.negated]


def _holds(node: Node, anchor: Assertion) -> bool:
    """Whether a match of the node must begin, or end, where the anchor says."""
    match node:
        case Assertion():
            return node is anchor
        case Group(body):
            return _holds(body, anchor)
        case Repeat(body, least):
            return least > 0 and _holds(body, anchor)
        case Choice(options):
            return all(_holds(option, anchor) for option in options)
        case Sequence(parts):
            return _sequence_holds(parts, anchor)
        case _:
            return False


def _sequence_holds(parts: tuple[Node, ...], anchor: Assertion) -> bool:
    for part in parts if anchor is Assertion.START else reversed(parts):
        if _holds(part, anchor):
            return True
        if width(part) != (0, 0):
            return False
    return False
