"""A new text each time that meets regular expressions."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from random import Random

from truespec.regex.characters import spans
from truespec.regex.syntax import (
    Characters,
    Choice,
    Group,
    Node,
    Reference,
    Repeat,
    Sequence,
    Span,
)
from truespec.values.patterns import longest, searcher, syntax_tree

# How often a text is written anew until all patterns are found in it.
_TRIES = 60
_MORE = 12
_LONGEST = 2000
# How often a letter or a digit is written where something else may stand, too.
_LETTERS = 0.85

# What is printable, by what people tell apart.
_COMMON = (
    *(Span(0x61, 0x7A), Span(0x41, 0x5A), Span(0x30, 0x39)),
    *(Span(0x2D, 0x2D), Span(0x5F, 0x5F), Span(0x21, 0x7E), Span(0x20, 0x20)),
)


def varied_match(
    patterns: tuple[str, ...], random: Random, least: int = 0, most: int | None = None
) -> str | None:
    """Return a text of `least` to `most` characters in which all patterns are found.

    None if none was found in a number of tries; lookaheads and further patterns are met
    by chance alone.
    """
    trees = [tree for one in patterns if (tree := syntax_tree(one)) is not None]
    searches = [search for one in patterns if (search := searcher(one)) is not None]
    if not trees:
        return None
    limit = min(_LONGEST, longest(patterns), _LONGEST if most is None else most)
    for attempt in range(_TRIES):
        tree = trees[attempt % len(trees)]
        text = _Writer(random, _room(random, attempt, least, limit)).text(tree)
        if len(text) < least and not _is_closed(tree):
            text += "".join(random.choices("abcdefghij0123456789", k=least - len(text)))
        if least <= len(text) <= limit and all(search(text) for search in searches):
            return text
    return None


def _room(random: Random, attempt: int, least: int, limit: int) -> int:
    """Return how much the repetitions of a text may add to it: less and less, where
    limits are not met by chance."""
    if attempt % 3 == 2:
        return least
    return min(limit, max(least, random.randint(1, _MORE)))


def _is_closed(tree: Node) -> bool:
    """Whether nothing may stand after what a tree describes."""
    parts = tree.parts if isinstance(tree, Sequence) else (tree,)
    return bool(parts) and str(getattr(parts[-1], "value", "")) == "$"


@dataclass(slots=True)
class _Writer:
    """Writes a text that a syntax tree describes, assertions left aside.

    Repetitions have `room` for so many characters beyond the least.
    """

    random: Random
    room: int
    groups: dict[int, str] = field(default_factory=dict)

    def text(self, node: Node) -> str:
        """Return the text of one node."""
        match node:
            case Characters():
                return self._member(node)
            case Sequence(parts):
                return "".join([self.text(part) for part in parts])
            case Choice(options):
                return self.text(self.random.choice(options))
            case Group(body, number):
                self.groups[number] = self.text(body)
                return self.groups[number]
            case Reference(target) if isinstance(target, int):
                return self.groups.get(target, "")
            case Repeat(body, least, most):
                return self._repeat(body, least, most)
        return ""

    def _repeat(self, body: Node, least: int, most: int | None) -> str:
        free = self.room if most is None else min(self.room, most - least)
        count = min(least + self.random.randint(0, max(0, free)), _LONGEST)
        written = [self.text(body) for _ in range(count)]
        self.room = max(0, self.room - sum(map(len, written[least:])))
        return "".join(written)

    def _member(self, characters: Characters) -> str:
        letters, others, rest = _choices(characters)
        if letters and (not others or self.random.random() < _LETTERS):
            span = self.random.choice(letters)
        elif others:
            span = self.random.choice(others)
        elif rest:
            span = rest[0]
        else:
            return ""
        return chr(self.random.randint(span.first, min(span.last, span.first + 255)))


@cache
def _choices(characters: Characters) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of a class: of letters and digits, of what else is printable, and
    all of them."""
    allowed = spans(characters)
    common = []
    for kind in _COMMON:
        for span in allowed:
            first, last = max(kind.first, span.first), min(kind.last, span.last)
            if first <= last:
                common.append(Span(first, last))
    letters = tuple(one for one in common if chr(one.first).isalnum())
    others = tuple(one for one in common if not chr(one.first).isalnum())
    return letters, others, tuple(allowed)
