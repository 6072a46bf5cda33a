"""The position automaton of a pattern: which character may come after which.

Its states are the characters of the pattern (Glushkov 1961), with one difference: an
edge is counted as often as the pattern gives a reason for it, for a backtracking engine
tries each of them. Assertions and lookarounds are taken to hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from truespec.regex.syntax import (
    EMPTY,
    Characters,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    children,
    choice,
    sequence,
    walk,
)

_MANY_ROUNDS = 5
_MOST_COPIES = 50
_MOST_POSITIONS = 500


@dataclass(frozen=True, slots=True)
class Position:
    """A character of the pattern, and the number of the outermost loop it is in."""

    characters: Characters
    loop: int | None


@dataclass(frozen=True, slots=True)
class _Fragment:
    nullable: bool
    first: tuple[int, ...]
    last: tuple[int, ...]


_NOTHING = _Fragment(True, (), ())


@dataclass(slots=True)
class Automaton:
    """The positions of a pattern, how often each follows which, and its loops.

    A loop is an outermost repetition without limit: from each of its positions every
    other one of it can be reached.
    """

    positions: list[Position] = field(default_factory=list)
    follow: dict[int, Counter[int]] = field(default_factory=dict)
    loops: list[Repeat] = field(default_factory=list)

    def add(self, node: Node, loop: int | None = None) -> _Fragment:
        """Add the positions of a node and return where it starts and ends."""
        match node:
            case Characters():
                number = len(self.positions)
                self.positions.append(Position(node, loop))
                self.follow[number] = Counter()
                return _Fragment(False, (number,), (number,))
            case Sequence(parts):
                return self._sequence([self.add(part, loop) for part in parts])
            case Choice(options):
                return _union([self.add(option, loop) for option in options])
            case Group(body):
                return self.add(body, loop)
            case Repeat(body, _, None):
                if loop is None:
                    loop = len(self.loops)
                    self.loops.append(node)
                inner = self.add(body, loop)
                self._connect(inner, inner)
                nullable = inner.nullable or node.least == 0
                return _Fragment(nullable, inner.first, inner.last)
            case Repeat():
                return self.add(_copies(node), loop)
            case _:
                return _NOTHING

    def _sequence(self, fragments: list[_Fragment]) -> _Fragment:
        whole = _NOTHING
        for part in fragments:
            self._connect(whole, part)
            whole = _Fragment(
                whole.nullable and part.nullable,
                whole.first + part.first * whole.nullable,
                part.last + whole.last * part.nullable,
            )
        return whole

    def _connect(self, one: _Fragment, other: _Fragment) -> None:
        for last, first in product(one.last, other.first):
            self.follow[last][first] += 1


def automata(tree: Node) -> Iterator[Automaton]:
    """Yield the automaton of a tree, and that of each lookaround in it."""
    bodies = [node.body for node in walk(tree) if isinstance(node, Look)]
    for body in (tree, *bodies):
        automaton = Automaton()
        automaton.add(body)
        yield automaton


def _union(fragments: list[_Fragment]) -> _Fragment:
    return _Fragment(
        any(part.nullable for part in fragments),
        tuple(first for part in fragments for first in part.first),
        tuple(last for part in fragments for last in part.last),
    )


def _copies(node: Repeat) -> Node:
    """Return a limited repetition as copies of its body, or roughly the same.

    Many rounds are as bad as any number of them, so they count as that. Where their
    number is fixed there is but one way to count them: one copy stands for all.
    """
    body, least, most = node.body, node.least, node.most or 0
    many = most >= _MANY_ROUNDS
    if many and _loops(body):
        return Repeat(body, least, None)
    if most > 1 and most * _size(body) > (_MOST_COPIES if many else _MOST_POSITIONS):
        return body if least == most else Repeat(body, least, None)
    rest: Node = EMPTY
    for _ in range(most - least):
        rest = choice((sequence((body, rest)), EMPTY))
    return sequence((*[body] * least, rest))


def _loops(node: Node) -> bool:
    return any(isinstance(inner, Repeat) and inner.most is None for inner in walk(node))


def _size(node: Node) -> int:
    """Return the number of positions that a node would take."""
    if isinstance(node, Characters):
        return 1
    times = (node.most or 1) if isinstance(node, Repeat) else 1
    return min(times, _MOST_POSITIONS) * sum(map(_size, children(node)))
