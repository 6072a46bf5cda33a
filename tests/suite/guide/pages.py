"""The README and the pages of the guide, taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).parents[3]
DOCS = REPOSITORY / "docs"

# What is made from code is checked against it by tests of its own, and what is for
# contributors has no examples.
MADE_FROM_CODE = ("botocore.md", "diagnostics.md", "wire-matrix.md")
FOR_CONTRIBUTORS = ("design.md",)

_FENCE = re.compile(
    r"^(?P<fence>`{3,})(?P<language>\w*)(?: title=\"(?P<title>[^\"]+)\")?[ ]*\n"
    r"(?P<text>.*?)^(?P=fence)[ ]*$",
    re.MULTILINE | re.DOTALL,
)


class Block(NamedTuple):
    """A fenced block of code; `title` is the name of the file that it is, if any."""

    page: Path
    line: int
    language: str
    title: str
    text: str

    @property
    def place(self) -> str:
        """The place of the first line of its text."""
        return f"{self.page.relative_to(REPOSITORY)}:{self.line}"

    @property
    def file_name(self) -> str:
        """The name of the file that the block is kept in."""
        stem = re.sub(r"\W", "_", self.page.stem.lower())
        return self.title or f"{stem}_line_{self.line}.py"


def all_pages() -> list[Path]:
    """Return the pages whose links are checked."""
    return [REPOSITORY / "README.md", *sorted(DOCS.rglob("*.md"))]


def executed_pages() -> list[Path]:
    """Return the pages whose blocks are executed."""
    others = (*MADE_FROM_CODE, *FOR_CONTRIBUTORS)
    return [page for page in all_pages() if page.name not in others]


def blocks(page: Path) -> Iterator[Block]:
    """Yield the fenced blocks of a page, in order."""
    text = page.read_text("utf-8")
    for found in _FENCE.finditer(text):
        line = text.count("\n", 0, found.start("text")) + 1
        yield Block(page, line, found["language"], found["title"] or "", found["text"])


def without_code(page: Path) -> str:
    """Return the prose of a page."""
    prose = _FENCE.sub("", page.read_text("utf-8"))
    return re.sub(r"`[^`\n]+`", "", prose)
