"""What the readers of this stage hand back, or give up with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from truespec.load.limits import Limits
from truespec.load.positions import Index


@dataclass(frozen=True, slots=True)
class Remark:
    """Something odd that leaves the meaning clear; line and column count from one."""

    code: str
    message: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """The value of a text; `repeats` says that some mapping has a key twice."""

    tree: Any
    remarks: list[Remark]
    repeats: bool
    index: Callable[[], Index]


class Refusal(Exception):
    """A text cannot be read; `line` and `column` count from one."""

    def __init__(
        self, code: str, message: str, line: int, column: int, hint: str = ""
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.line = line
        self.column = column
        self.hint = hint


def too_deep(limits: Limits, line: int, column: int) -> Refusal:
    """Return the refusal of a text whose values are nested too deeply."""
    message = f"the values of the file are nested more than {limits.depth} deep"
    return Refusal("too-deep", message, line, column)


def too_long(digits: str, line: int, column: int) -> Refusal:
    """Return the refusal of a number that Python does not convert."""
    return Refusal(
        "number-too-long",
        f"the number {shorten(digits)} is longer than can be read",
        line,
        column,
        "quote it if it is a text",
    )


def beyond_float(digits: str, line: int, column: int) -> Remark:
    """Return the remark on a number that is larger than a float can be."""
    message = (
        f"the number {shorten(digits)} is larger than a float can be; it is read as the"
        " integer that it stands for"
    )
    return Remark("number-beyond-float", message, line, column)


def shorten(text: str) -> str:
    """Return the beginning of a long text, as a message shows it."""
    return text if len(text) <= 200 else f"{text[:60]}... ({len(text)} characters)"


def exceeds_depth(tree: Any, depth: int) -> bool:
    """Return whether mappings and lists are nested more than `depth` deep.

    A value that stands in several places is looked at once a level, so that the time
    is bounded whatever is shared.
    """
    level = {id(tree): tree} if type(tree) in (dict, list) else {}
    for _ in range(depth):
        level = {
            id(value): value
            for one in level.values()
            for value in (one.values() if type(one) is dict else one)
            if type(value) in (dict, list)
        }
    return bool(level)
