"""Lookbehinds of one width each, which is what `re` asks for."""

from __future__ import annotations

from itertools import product
from math import prod

from truespec.regex.errors import UnsupportedPatternError
from truespec.regex.syntax import (
    Choice,
    Look,
    Node,
    Repeat,
    Sequence,
    choice,
    rebuild,
    repeat,
    sequence,
)
from truespec.regex.trim import trim
from truespec.regex.widths import width

_MOST = 100


def fix_widths(node: Node) -> Node:
    """Return the node with each lookbehind made of lookbehinds of a fixed width.

    Raises UnsupportedPatternError for one of unlimited width, or of too many widths.
    """
    changed = rebuild(node, fix_widths)
    if not isinstance(changed, Look) or not changed.behind:
        return changed
    body = trim(changed.body, left=True, right=False)
    variants = _variants(body)
    if not 1 <= len(variants) <= _MOST:
        raise UnsupportedPatternError(
            "a lookbehind of variable width is not supported", changed.offset
        )
    looks = [Look(body, True, changed.negated, changed.offset) for body in variants]
    return sequence(looks) if changed.negated else choice(looks)


def _variants(node: Node) -> list[Node]:
    """Return bodies of a fixed width that together match what the node matches.

    There are none where the width has no limit, or where they would be too many.
    """
    least, most = width(node)
    if least == most:
        return [node]
    match node:
        case Choice(options):
            each = [_variants(option) for option in options]
            return [body for bodies in each for body in bodies] if all(each) else []
        case Sequence(parts):
            return _product([_variants(part) for part in parts])
        case Repeat(body, low, int(high)) if high - low < _MOST:
            bodies = _variants(body)
            times = [_times(bodies, count) for count in range(low, high + 1)]
            return [way for ways in times for way in ways] if all(times) else []
        case _:
            return []


def _times(bodies: list[Node], count: int) -> list[Node]:
    if len(bodies) == 1:
        return [repeat(bodies[0], count, count)]
    return _product([bodies] * count)


def _product(each: list[list[Node]]) -> list[Node]:
    if prod(map(len, each)) > _MOST:
        return []
    return [sequence(way) for way in product(*each)]
