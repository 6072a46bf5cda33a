"""Docstrings that hold a description of a document."""

from __future__ import annotations

import textwrap

from truespec.python.code import Code
from truespec.python.prose import plain, wrap

WIDTH = 88
_QUOTES = '"""'


def docstring(text: str, indent: int = 0) -> Code:
    """Return a description as a docstring whose first line is not indented.

    The text is stripped of HTML and filled to 88 columns; the docstring is one line
    where it fits (PEP 257) and is what black leaves as it is. A text without a word
    gives empty `Code`.
    """
    prose = plain(text)
    room = WIDTH - indent
    lines = wrap(prose, room, room - len(_QUOTES))
    if not any(lines):
        return Code("")
    if len(lines) == 1:
        # black never puts the closing quotes of a single line on another one.
        lines = wrap(prose, room, room - 2 * len(_QUOTES))
    lines = _escape("\n".join(_dedent(lines))).split("\n")
    if len(lines) == 1:
        # A space keeps a quote apart from the closing ones.
        line = lines[0] + (" " if lines[0].endswith('"') else "")
        return Code(_QUOTES + line + _QUOTES)
    margin = " " * indent
    rest = "".join(f"{margin}{line}\n" if line else "\n" for line in lines[1:])
    return Code(f"{_QUOTES}{lines[0]}\n{rest}{margin}{_QUOTES}")


def _dedent(lines: list[str]) -> list[str]:
    """Take from the lines after the first the indent that all of them share, as
    `inspect.cleandoc` and black do."""
    return [lines[0].lstrip(), *textwrap.dedent("\n".join(lines[1:])).split("\n")][
        : len(lines)
    ]


def _escape(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(_QUOTES, '\\"\\"\\"')
    return f" {escaped}" if escaped.startswith('"') else escaped
