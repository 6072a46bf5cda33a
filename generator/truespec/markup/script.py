"""JavaScript that is known to be safe to emit: literals of plain data."""

from __future__ import annotations

import json


class Script(str):
    """Text that this generator made as JavaScript."""

    __slots__ = ()


def script_literal(value: object) -> Script:
    """Return JSON-able data as a literal that is safe in a file of its own and between
    the tags of an element: every character beyond ASCII is escaped, and ``<`` too."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return Script(text.replace("<", "\\u003c"))
