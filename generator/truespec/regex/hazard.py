"""Find patterns that a backtracking engine can take exponential time for.

A repetition is dangerous if two ways through it lead from one character back to that
character over the same text: each turn then doubles the number of ways, and all of them
are tried before the search fails (exponential degree of ambiguity: Weber and Seidl, On
the degree of ambiguity of finite automata, 1991).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from truespec.regex.automaton import Automaton, automata
from truespec.regex.characters import overlap
from truespec.regex.lookbehind import fix_widths
from truespec.regex.printer import source
from truespec.regex.simplify import searched
from truespec.regex.syntax import (
    Assertion,
    Characters,
    Group,
    Node,
    Repeat,
    Sequence,
    walk,
)

_MOST_POSITIONS = 2000
_MOST_PAIRS = 20000
_SHOWN = 60

# So many turns that may be left out are too many.
_MANY = 10
_MOST_IN_A_ROW = 3


def backtracking(pattern: str) -> str | None:
    """Return why searching for a pattern can take exponential time, or None.

    The pattern is judged as `truespec.regex.simplify.search_form` has it searched for.
    So are many repetitions of what may be empty, and three repetitions without limit in
    a row that can share a text out among them: a search counts for one where it may begin
    anywhere. What it does not find: squares of time, and ambiguity that needs more states
    than are worth looking at. Raises what `search_form` raises.
    """
    tree = searched(pattern)
    slow = _many_times_nothing(tree) or _overlapping(tree)
    if slow:
        return (
            f"{_short(source(fix_widths(slow)))} can match the same text in many ways"
        )
    for automaton in automata(tree):
        loop = _ambiguous(automaton)
        if loop:
            return f"{_short(source(fix_widths(loop)))} can match the same text in many ways"
    return None


def _many_times_nothing(tree: Node) -> Node | None:
    """Return a bounded repetition of what may be empty: each turn may be left out."""
    for node in walk(tree):
        if isinstance(node, Repeat) and node.most is not None and node.most >= _MANY:
            body = Automaton().add(node.body)
            if body.nullable and body.first:
                return node
    return None


def _overlapping(tree: Node) -> Node | None:
    """Return the last of three repetitions in a row of which each can take what the one
    before it could, with something behind them that may be missing."""
    parts = [*_parts(tree)]
    chain = int(not parts or parts[0] is not Assertion.START)
    before: Characters | None = None
    between: list[Characters] = []
    found: Node | None = None
    for part in parts:
        if found is not None:
            return found
        repeated = _repeated(part)
        if repeated is not None:
            shares = before is None or overlap(before, repeated)
            if not (shares and all(overlap(one, repeated) for one in between)):
                chain = 0
            chain, before, between = chain + 1, repeated, []
            found = part if chain >= _MOST_IN_A_ROW else None
        elif isinstance(part, Characters) and (before is None or overlap(before, part)):
            between.append(part)
        elif not isinstance(part, Assertion):
            chain, before, between = 0, None, []
    return None


def _parts(node: Node) -> Iterator[Node]:
    """Yield what a pattern asks for one after the other, whatever groups it is in."""
    if isinstance(node, Sequence):
        for part in node.parts:
            yield from _parts(part)
    elif isinstance(node, Group):
        yield from _parts(node.body)
    else:
        yield node


def _repeated(node: Node) -> Characters | None:
    """Return the characters that a part repeats without limit, if that is all it does."""
    if not isinstance(node, Repeat) or node.most is not None or node.possessive:
        return None
    body = node.body
    while isinstance(body, Group):
        body = body.body
    return body if isinstance(body, Characters) else None


def _ambiguous(automaton: Automaton) -> Repeat | None:
    """Return a loop with two ways from a position back to it over the same text."""
    positions = automaton.positions
    if len(positions) > _MOST_POSITIONS:
        return None
    inside = {
        position: [
            other
            for other in following
            if positions[position].loop == positions[other].loop is not None
        ]
        for position, following in automaton.follow.items()
    }
    for position, following in inside.items():
        if any(automaton.follow[position][other] > 1 for other in following):
            return automaton.loops[positions[position].loop or 0]
    return _rejoining(automaton, inside)


def _rejoining(automaton: Automaton, inside: dict[int, list[int]]) -> Repeat | None:
    """Follow pairs of ways that have parted, and return the loop of two that meet.

    All positions of a loop reach each other, so where they part does not matter.
    """
    positions = automaton.positions
    kinds = list(dict.fromkeys(position.characters for position in positions))
    kind = [kinds.index(position.characters) for position in positions]

    @cache
    def meet(one: int, other: int) -> bool:
        return overlap(kinds[one], kinds[other])

    def steps(pair: tuple[int, int]) -> Iterable[tuple[int, int]]:
        for one, other in product(inside[pair[0]], inside[pair[1]]):
            if meet(kind[one], kind[other]):
                yield min(one, other), max(one, other)

    waiting = [
        pair
        for position in inside
        for pair in steps((position, position))
        if pair[0] != pair[1]
    ]
    seen = set(waiting)
    while waiting and len(seen) < _MOST_PAIRS:
        for pair in steps(waiting.pop()):
            if pair[0] == pair[1]:
                return automaton.loops[positions[pair[0]].loop or 0]
            if pair not in seen:
                seen.add(pair)
                waiting.append(pair)
    return None


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
