"""Text of a document on a terminal: harmless, and of a known width."""

from __future__ import annotations

import sys
import unicodedata

TAB = "    "
ELLIPSIS = "..."

# Control and format characters could drive the terminal or reorder the line; lone
# surrogates, private and unassigned characters have no agreed picture.
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def say(text: str) -> None:
    """Print a line for people: on standard error, and visible."""
    print(visible(text), file=sys.stderr)


def visible(text: str) -> str:
    """Return text with every character that does not show spelled as an escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_visible_character, text))


def _visible_character(character: str) -> str:
    if character == "\t":
        return TAB
    if unicodedata.category(character) in _UNSEEN:
        return character.encode("unicode_escape").decode()
    return character


def width(text: str) -> int:
    """Return how many columns a terminal gives to visible text (UAX #11)."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def excerpt(line: str, column: int, limit: int) -> tuple[str, int]:
    """Return the part of a line around a column, and where the column is in it.

    `column` counts characters from one. The part is `limit` characters of the line at
    most, is visible, and shows with ``...`` where it was cut; the column returned
    counts terminal columns from zero.
    """
    at = min(max(column - 1, 0), len(line))
    start = 0 if len(line) <= limit else min(max(at - limit // 2, 0), len(line) - limit)
    end = min(start + limit, len(line))
    head = (ELLIPSIS if start else "") + visible(line[start:at])
    tail = visible(line[at:end]) + (ELLIPSIS if end < len(line) else "")
    return (head + tail).rstrip(), width(head)
