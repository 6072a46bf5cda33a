"""Strings that meet a regular expression, and strings that just miss it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from random import Random

from truespec.regex.characters import spans
from truespec.regex.errors import PatternError
from truespec.regex.hazard import backtracking
from truespec.regex.parse import parse
from truespec.regex.syntax import (
    Characters,
    Choice,
    Group,
    Node,
    Reference,
    Repeat,
    Sequence,
)
from truespec.regex.translate import translate
from truespec.runtime.patterns import compile_pattern

# The characters to prefer in a sample, one taste after the other.
_TASTES = ("a", "0", "Z9-", "_ .", "\u00e9", "\u0663", "\U0001f600", "")

# What engines see differently: ends of lines, Unicode's digits, letters and spaces.
_ODD = ("\n", " ", "-", "_", "\u00e9", "\u0663", "\u2028", "\x1c", "\u00a0", "\ufeff")
_RARE = ("\x00", "\r", "\u0130", "\u200d", "\U0001f600", "\u212a")

# Strings that satisfy the lookaheads people write for passwords, and fillers.
_FILLERS = ("Aa0!", "a", "0", "A", " ")

# Beyond these lengths a search that fails may take too long: one is for patterns that
# take exponential time, the other for the rest, which may take quadratic time.
_LONGEST_EXPONENTIAL = 20
_LONGEST_MISS = 500

_UNSTABLE = ("Cn", "Cs", "Co")


@cache
def searcher(pattern: str) -> Callable[[str], bool] | None:
    """Return whether a pattern is found in a string, as our own translation says.

    None for what is no regular expression of ECMA-262 or cannot be translated.
    """
    try:
        search = compile_pattern(translate(pattern).source)
    except (PatternError, KeyError):
        return None
    return lambda text: search(text) is not None


@cache
def matching(patterns: tuple[str, ...], length: int | None) -> str | None:
    """Return a string that meets all patterns, None if none is found.

    `length` is the number of characters it must have; None for the shortest found.
    """
    searches = [search for one in patterns if (search := searcher(one)) is not None]
    if length is not None and length > longest(patterns):
        return None
    return next(
        (
            text
            for text in _candidates(patterns, length)
            if length in (None, len(text)) and all(search(text) for search in searches)
        ),
        None,
    )


@cache
def longest(patterns: tuple[str, ...]) -> int:
    """Return how long a string may be that is tried against the patterns."""
    try:
        hazardous = any(backtracking(pattern) for pattern in patterns)
    except (PatternError, KeyError):
        hazardous = True
    return _LONGEST_EXPONENTIAL if hazardous else 1_000_000


def around(pattern: str, text: str, *, thorough: bool) -> Iterator[str]:
    """Yield strings that meet a pattern in another way than `text`, or nearly do."""
    tree = syntax_tree(pattern)
    for taste in _TASTES if thorough else _TASTES[1:3]:
        if tree is not None:
            yield _Writer(taste, 0).text(tree)
            yield _Writer(taste, 3).text(tree)
    text = text[: min(_LONGEST_MISS, longest((pattern,)))]
    for odd in (*_ODD, *_RARE) if thorough else _ODD[:2]:
        yield odd * max(1, len(text))
        yield text + odd
        if thorough:
            yield odd + text
            yield text[: len(text) // 2] + odd + text[len(text) // 2 + 1 :]
    yield text[1:]
    yield text[:-1]


def varied(pattern: str, random: Random, room: int) -> str:
    """Return a random string that a pattern describes, its assertions left aside.

    Repetitions add up to `room` characters.
    """
    tree = syntax_tree(pattern)
    if tree is None:
        return ""
    return _Writer(random.choice(_TASTES), random.randint(0, room)).text(tree)


def _candidates(patterns: tuple[str, ...], length: int | None) -> Iterator[str]:
    for pattern in patterns:
        tree = syntax_tree(pattern)
        if tree is None:
            continue
        for taste in _TASTES:
            shortest = _Writer(taste, 0).text(tree)
            yield shortest
            if length is not None and length > len(shortest):
                room = length - len(shortest)
                yield _Writer(taste, room).text(tree)
                yield shortest + "a" * room
                yield "a" * room + shortest
    wanted = 8 if length is None else length
    if wanted <= _LONGEST_MISS:
        for filler in _FILLERS:
            yield (filler * wanted)[:wanted]


@cache
def syntax_tree(pattern: str) -> Node | None:
    """Return the syntax tree of a pattern, None for what is no regular expression."""
    try:
        return parse(pattern).tree
    except PatternError:
        return None


@dataclass(slots=True)
class _Writer:
    """Writes a text that a syntax tree describes, assertions left aside.

    `room` is how many characters repetitions may add to the shortest such text.
    """

    taste: str
    room: int
    groups: dict[int, str] = field(default_factory=dict)

    def text(self, node: Node) -> str:
        """Return the text of one node."""
        match node:
            case Characters():
                return _member(node, self.taste)
            case Sequence(parts):
                return "".join([self.text(part) for part in parts])
            case Choice(options):
                return self._choice(options)
            case Group(body, number):
                self.groups[number] = self.text(body)
                return self.groups[number]
            case Reference(target) if isinstance(target, int):
                return self.groups.get(target, "")
            case Repeat():
                return self._repeat(node)
        return ""

    def _choice(self, options: Iterable[Node]) -> str:
        texts = [(len(_Writer(self.taste, 0).text(one)), one) for one in options]
        if not self.room:
            return self.text(min(texts, key=lambda pair: pair[0])[1])
        grown = [_Writer(self.taste, self.room).text(one) for _, one in texts]
        self.room = 0
        return max(grown, key=len)

    def _repeat(self, node: Repeat) -> str:
        shortest = _Writer(self.taste, 0, dict(self.groups)).text(node.body)
        count = node.least
        if self.room and shortest:
            free = self.room // len(shortest)
            more = free if node.most is None else min(free, node.most - count)
            count += more
            self.room -= more * len(shortest)
        if not count and (shortest or not self.room):
            return ""
        # The last one takes the room that the number of repetitions has left.
        last = self.text(node.body) if self.room else shortest
        return shortest * (max(count, 1) - 1) + last


@cache
def _member(characters: Characters, taste: str) -> str:
    """Return a character of a class: one to the taste, else one that is common."""
    allowed = spans(characters)
    for wanted in (*taste, *"a0 -A"):
        if any(span.first <= ord(wanted) <= span.last for span in allowed):
            return wanted if taste else _last(characters)
    return _last(characters)


def _last(characters: Characters) -> str:
    """Return the last character of a class that every version of Unicode knows."""
    for span in reversed(spans(characters)):
        last = chr(min(span.last, 0xFFFF))
        if span.first <= 0xFFFF and unicodedata.category(last) not in _UNSTABLE:
            return last
    return chr(spans(characters)[0].first) if spans(characters) else ""
