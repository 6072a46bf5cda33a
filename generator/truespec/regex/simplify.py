"""The cheapest test in Python that decides whether a pattern is found."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.regex.lookbehind import fix_widths
from truespec.regex.parse import parse
from truespec.regex.printer import source
from truespec.regex.quick import initials, literal_first, without_retries
from truespec.regex.references import resolve
from truespec.regex.syntax import (
    EMPTY,
    Assertion,
    Node,
    Reference,
    Sequence,
    sequence,
    walk,
)
from truespec.regex.trim import trim
from truespec.regex.words import anchored_words, words


@dataclass(frozen=True, slots=True)
class Always:
    """Every string passes."""


@dataclass(frozen=True, slots=True)
class Contains:
    """A string passes that has `literal` in it."""

    literal: str


@dataclass(frozen=True, slots=True)
class Equals:
    """Only `literal` passes."""

    literal: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of the literals passes, nothing else; they are distinct, two or more."""

    literals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StartsWith:
    """A string passes that starts with `literal`."""

    literal: str


@dataclass(frozen=True, slots=True)
class EndsWith:
    """A string passes that ends with `literal`."""

    literal: str


@dataclass(frozen=True, slots=True)
class Search:
    """A string passes in which `compile_pattern(source)` finds something.

    One that starts with any of the `initials` does; for others that is open.
    """

    source: str
    initials: str = ""


Test = Always | Contains | Equals | OneOf | StartsWith | EndsWith | Search


def search_form(pattern: str) -> Test:
    """Return a test that every string passes in which the pattern is found.

    No other string does: the verdict is that of ECMA-262. Raises what `translate` of
    `truespec.regex.translate` raises.
    """
    tree = searched(pattern)
    if tree == EMPTY:
        return Always()
    if anchored := anchored_words(tree):
        return Equals(anchored[0]) if len(anchored) == 1 else OneOf(anchored)
    return _literal(tree) or Search(
        source(without_retries(fix_widths(literal_first(tree)))), initials(tree)
    )


def searched(pattern: str) -> Node:
    """Return the tree of a pattern, without what a search need not look at.

    Raises PatternError for what is no pattern, or cannot be expressed exactly.
    """
    tree = resolve(parse(pattern))
    if any(isinstance(node, Reference) for node in walk(tree)):
        return tree
    return trim(tree, left=True, right=True)


def _literal(tree: Node) -> Test | None:
    parts = tree.parts if isinstance(tree, Sequence) else (tree,)
    test: type[Contains | StartsWith | EndsWith] = Contains
    if parts[0] is Assertion.START:
        test, parts = StartsWith, parts[1:]
    elif parts[-1] is Assertion.END:
        test, parts = EndsWith, parts[:-1]
    found = words(sequence(parts))
    return test(found[0]) if found is not None and len(found) == 1 else None
