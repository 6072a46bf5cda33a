r"""Leave away what cannot change whether a pattern is found.

Only for patterns of which nobody reads the groups. A search may start and end where it
likes, so at an end that is free ``X{2,9}`` asks no more than ``X{2}`` does, and ``X*``
nothing at all. The same goes for the far ends of lookaheads and lookbehinds. Between
``^`` and ``$`` neither end is free, but where anything may stand next to them, line
terminators included, they say nothing themselves: ``^[^]*a`` asks for an ``a``.
"""

from __future__ import annotations

from truespec.regex.syntax import (
    ANY,
    EMPTY,
    NEVER,
    Assertion,
    Choice,
    Look,
    Node,
    Repeat,
    Sequence,
    choice,
    repeat,
    sequence,
)

_ANCHORS = (Assertion.START, Assertion.END)


def trim(node: Node, *, left: bool, right: bool) -> Node:
    """Return a node that is found where the given one is, at the ends that are free.

    `left` says that nothing stands before the node and it may start anywhere, `right`
    the same of what follows. The node must not hold references.
    """
    match node:
        case Choice(options):
            trimmed = choice(trim(one, left=left, right=right) for one in options)
            some = trimmed.options if isinstance(trimmed, Choice) else ()
            return EMPTY if EMPTY in some and (left or right) else trimmed
        case Repeat():
            return _repeat(node, left, right)
        case Sequence(parts):
            node = _sequence(parts, left, right)
        case Look(body, behind, negated, offset):
            body = trim(body, left=behind, right=not behind)
            if body == EMPTY:
                return NEVER if negated else EMPTY
            return Look(body, behind, negated, offset)
    return EMPTY if left and right and node in _ANCHORS else node


def _repeat(node: Repeat, left: bool, right: bool) -> Node:
    if not (left or right):
        body = trim(node.body, left=False, right=False)
        return repeat(body, node.least, node.most, node.lazy)
    if node.least == 0:
        return EMPTY
    once = node.least == 1
    body = trim(node.body, left=left and once, right=right and once)
    return repeat(body, node.least, node.least)


def _sequence(parts: tuple[Node, ...], left: bool, right: bool) -> Node:
    some = [trim(part, left=False, right=False) for part in parts]
    if left:
        some = _free(some, Assertion.START)
    if right:
        some = _free(some[::-1], Assertion.END)[::-1]
    return sequence(some)


def _free(parts: list[Node], anchor: Assertion) -> list[Node]:
    """Trim a sequence at its free end, which is the start of the list."""
    left = anchor is Assertion.START
    while parts:
        match parts:
            case [first, Repeat(body, least, None), *rest] if (first, body) == (
                anchor,
                ANY,
            ):
                parts = [repeat(ANY, least, least), *rest]
        first = trim(parts[0], left=left, right=not left)
        if first != EMPTY:
            return [first, *parts[1:]]
        parts = parts[1:]
    return parts
