"""How wide a line is, and how wide it may be."""

from __future__ import annotations

LIMIT = 88


def width(text: str) -> int:
    """Return the columns that a line takes, as black counts them: wide characters of
    East Asia two, combining characters none."""
    if text.isascii():
        return len(text)
    # Importing black takes longer than laying out most modules.
    from black.strings import str_width

    return str_width(text)


def fits(text: str) -> bool:
    """Return whether a line is within the limit."""
    if text.isascii():
        return len(text) <= LIMIT
    return 2 * len(text) <= LIMIT or width(text) <= LIMIT
