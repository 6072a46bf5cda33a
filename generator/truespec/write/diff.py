"""Showing what generating a package would change."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff as difflib_unified_diff

from truespec.write.comparison import Change, Comparison

NO_FILE = "/dev/null"
NO_NEWLINE = "\\ No newline at end of file"

# The colours that git has for the lines of a diff, by how the lines begin.
_COLOURS = {"---": "1", "+++": "1", "@@": "36", "+": "32", "-": "31"}


def unified_diff(comparison: Comparison, *, colour: bool = False) -> Iterator[str]:
    """Yield the lines of a unified diff from what is there to what should be.

    The lines have no newline at the end. With `colour` they carry terminal colours.
    """
    for change in comparison.changes:
        file = (comparison.directory / change.path).as_posix()
        lines = _lines_of_change(change, file)
        yield from map(_coloured, lines) if colour else lines


def _lines_of_change(change: Change, file: str) -> Iterator[str]:
    if b"\0" in (change.before or b""):
        yield f"Binary file {file} is to be removed"
        return
    lines = difflib_unified_diff(
        _lines(change.before),
        _lines(change.after),
        NO_FILE if change.before is None else file,
        NO_FILE if change.after is None else file,
        lineterm="",
    )
    for line in lines:
        yield from line.split("\n", 1)


def _lines(content: bytes | None) -> list[str]:
    """Return the lines of a file; only a newline ends a line."""
    lines = (content or b"").decode(errors="backslashreplace").split("\n")
    last = lines.pop()
    return [*lines, f"{last}\n{NO_NEWLINE}"] if last else lines


def _coloured(line: str) -> str:
    colour = next((_COLOURS[start] for start in _COLOURS if line.startswith(start)), "")
    return f"\x1b[{colour}m{line}\x1b[0m" if colour else line
