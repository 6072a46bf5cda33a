"""Where the places of a report come from: the files that were read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from truespec.cli.report import Places
from truespec.diagnostics import Position
from truespec.load.limits import Limits
from truespec.load.source import Source

_LARGEST = Limits().size
"""How many bytes a file has at most that lines are shown of."""


def places_in(sources: Mapping[str, Source]) -> Places:
    """Return the places in the files of a document, by the file part of an address.

    A file that is not among them, as it could not be understood or is no document, is
    read again for its text.
    """
    by_name = {source.name: source for source in sources.values()}
    # Files change from one report to the next, but not within one.
    read = cache(_lines)

    def locate(address: str, on_key: bool) -> Position:
        file, _, pointer = address.partition("#")
        source = sources.get(file)
        if source is None:
            return Position(file, 0, 0)
        return source.locate(pointer, on_key=on_key)

    def line(name: str, number: int) -> str | None:
        if name in by_name:
            return by_name[name].excerpt(number)
        lines = read(name)
        return lines[number - 1] if 0 < number <= len(lines) else None

    return Places(locate, line)


def _lines(name: str) -> list[str]:
    try:
        path = Path(name)
        # A pipe or a device would give something else now, or never end.
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return []
        text = path.read_bytes().decode(errors="replace")
    except (OSError, ValueError):
        return []
    return re.split(r"\r\n|\r|\n", text)
