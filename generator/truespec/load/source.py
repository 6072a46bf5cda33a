"""A loaded file: its plain tree and the way back from a pointer to a line."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from truespec.diagnostics import Position


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a document.

    `name` is how diagnostics call the file, `path` where it was read (None for data
    that came from memory), `tree` its content as plain Python values with string keys.
    `has_not_finite` says that some of its nulls were written as infinities or NaN.
    """

    name: str
    path: Path | None
    text: str
    tree: object
    locator: Callable[[str, bool], Position]
    has_not_finite: bool = False

    def locate(self, pointer: str, *, on_key: bool = False) -> Position:
        """Return where the value at a JSON Pointer stands (or its key).

        A pointer that leads nowhere gives the place of its nearest existing ancestor.
        """
        return self.locator(pointer, on_key)

    def excerpt(self, line: int) -> str:
        """Return the text of a line, counted from one; "" where there is none."""
        lines = _lines(self.text)
        return lines[line - 1] if 0 < line <= len(lines) else ""


@lru_cache(maxsize=4)
def _lines(text: str) -> list[str]:
    """Return the lines of a text; only CR and LF break lines (YAML 1.2.2, 5.4)."""
    return re.split(r"\r\n|\r|\n", text)
