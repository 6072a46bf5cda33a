"""Find patterns that a backtracking engine can take exponential time for.

A repetition is dangerous if two ways through it lead from one character back to that
character over the same text: each turn then doubles the number of ways, and all of them
are tried before the search fails (exponential degree of ambiguity: Weber and Seidl, On
the degree of ambiguity of finite automata, 1991).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import product

from truespec.regex.automaton import Automaton, automata
from truespec.regex.characters import overlap
from truespec.regex.lookbehind import fix_widths
from truespec.regex.printer import source
from truespec.regex.simplify import searched
from truespec.regex.syntax import Repeat

_MOST_POSITIONS = 2000
_MOST_PAIRS = 20000
_SHOWN = 60


def backtracking(pattern: str) -> str | None:
    """Return why searching for a pattern can take exponential time, or None.

    The pattern is judged as `truespec.regex.simplify.search_form` has it searched for.
    What it does not find: polynomial time, and ambiguity that needs more states than
    are worth looking at. Raises what `search_form` raises.
    """
    for automaton in automata(searched(pattern)):
        loop = _ambiguous(automaton)
        if loop:
            return f"{_short(source(fix_widths(loop)))} can match the same text in many ways"
    return None


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
