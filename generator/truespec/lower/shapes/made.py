"""Schemas that the document implies and nowhere writes."""

from __future__ import annotations

from dataclasses import dataclass

from truespec import pointer
from truespec.ir.schemas import Check, Shape


@dataclass(frozen=True, slots=True)
class Home:
    """Where schemas are made: below the address `at` of a schema, for the node `root`.

    `words` are naming words, behind those of the root.
    """

    root: str
    at: str
    words: tuple[str, ...] = ()
    depth: int = 0

    def below(self, *tokens: str | int, words: tuple[str, ...] = ()) -> Home:
        """Return the place of a schema inside of the one that is made here."""
        at = pointer.join(self.at, *tokens)
        return Home(self.root, at, self.words + words, self.depth + 1)


@dataclass(frozen=True, slots=True)
class MadeSchema:
    """A schema that has an address and no node; `words` follow those of its root."""

    at: str
    words: tuple[str, ...]
    checks: tuple[Check, ...]
    shape: Shape
    anchors: tuple[tuple[str, str], ...] = ()
