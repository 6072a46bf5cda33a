"""One change of a document, and what it means for those who use the service."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from truespec.diff.kinds import KINDS
from truespec.ir.schemas import Direction


class Level(StrEnum):
    """How much a change matters, the most important first.

    A breaking change refuses what was accepted, or answers what was not foreseen; a
    compatible one adds something; an internal one changes no message.
    """

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    `kind` is a key of `KINDS`, `operation` what it belongs to, `path` the way from there
    to the value, and `old` and `new` are the addresses in the two documents ("" where
    nothing is there). `before` and `after` are the values, written as JSON.
    """

    kind: str
    direction: Direction
    operation: str
    path: str
    old: str
    new: str
    before: str = ""
    after: str = ""

    @property
    def level(self) -> Level:
        """How much the change matters in its direction."""
        kind = KINDS[self.kind]
        is_request = self.direction is Direction.REQUEST
        return Level(kind.request if is_request else kind.answer)

    @property
    def message(self) -> str:
        """One sentence that says what changed."""
        text = KINDS[self.kind].text.format(before=self.before, after=self.after)
        return f"{self.path}: {text}" if self.path else text


_ADVICE = {Level.BREAKING: "major", Level.COMPATIBLE: "minor", Level.INTERNAL: "patch"}


def advice(changes: Iterable[Change]) -> str:
    """Return which part of a version number is due: ``major``, ``minor``, ``patch``, or
    ``none`` without changes (Semantic Versioning 2.0.0, 6 to 8)."""
    found = {one.level for one in changes}
    return next((_ADVICE[level] for level in Level if level in found), "none")
