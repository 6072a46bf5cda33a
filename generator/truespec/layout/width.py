"""How wide a line is, and how wide it may be."""

from __future__ import annotations

import re

LIMIT = 88
# Letters and punctuation that take one column each: Latin, Greek, Cyrillic, dashes and
# quotes. It is what descriptions hold beside ASCII for the most part.
_NARROW = re.compile(
    "[ -~\xa0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*"
)


def width(text: str) -> int:
    """Return the columns that a line takes, as black counts them: wide characters of
    East Asia two, combining characters none."""
    if text.isascii() or _NARROW.fullmatch(text):
        return len(text)
    # Importing black takes longer than laying out most modules.
    from black.strings import str_width

    return str_width(text)


def fits(text: str) -> bool:
    """Return whether a line is within the limit."""
    if text.isascii():
        return len(text) <= LIMIT
    return 2 * len(text) <= LIMIT or width(text) <= LIMIT
