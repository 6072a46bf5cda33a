"""The changes between two documents as text, JSON or Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from truespec.diagnostics import Position
from truespec.diff.change import Change, Level, advice

Place = Callable[[str], Position | None]
"""Finds an address in a document; None where nothing is there."""


def as_json(changes: Iterable[Change], old: Place, new: Place) -> dict[str, object]:
    """Return the changes as JSON data, with the version number that is due."""
    found = list(changes)
    return {
        "advice": advice(found),
        "changes": [
            {
                "kind": one.kind,
                "level": str(one.level),
                "direction": str(one.direction),
                "operation": one.operation,
                "message": one.message,
                "old": _place_data(one.old, old),
                "new": _place_data(one.new, new),
            }
            for one in _sorted(found)
        ],
    }


def as_text(
    changes: Iterable[Change],
    old: Place,
    new: Place,
    line: Callable[[str, int], str | None],
) -> Iterator[str]:
    """Yield the changes as lines for a terminal, each with both lines of the documents."""
    found = list(changes)
    for one in _sorted(found):
        yield f"{one.level}[{one.kind}]: {one.operation}, {one.direction}: {one.message}"
        for sign, address, place in (("-", one.old, old), ("+", one.new, new)):
            position = place(address) if address else None
            if position is not None:
                text = line(position.file, position.line)
                shown = f": {text.strip()}" if text else ""
                yield f"  {sign} {position.file}:{position.line}{shown}"
    yield summary(found)


def as_markdown(changes: Iterable[Change], old: Place, new: Place) -> Iterator[str]:
    """Yield the changes as Markdown, for a pull request."""
    found = list(changes)
    yield f"**{summary(found)}**"
    for level, group in groupby(_sorted(found), key=lambda one: one.level):
        yield f"\n### {str(level).capitalize()}\n"
        for one in group:
            position = new(one.new) if one.new else old(one.old)
            where = f" ({position.file}:{position.line})" if position else ""
            operation, message = _inert(one.operation), _inert(one.message)
            yield f"- {operation}, {one.direction}: {message}{_inert(where)}"


def summary(changes: Iterable[Change]) -> str:
    """Return one line: how many changes of each level, and the version that is due."""
    found = list(changes)
    if not found:
        return "no changes"
    counts = [(level, sum(one.level == level for one in found)) for level in Level]
    words = ", ".join(f"{count} {level}" for level, count in counts if count)
    return f"{words}: a {advice(found)} version"


def _sorted(changes: Iterable[Change]) -> list[Change]:
    order = list(Level)
    return sorted(
        changes,
        key=lambda one: (order.index(one.level), one.operation, one.path, one.kind),
    )


def _place_data(address: str, place: Place) -> dict[str, object] | None:
    position = place(address) if address else None
    if position is None:
        return None
    return {"file": position.file, "line": position.line, "address": address}


def _inert(text: str) -> str:
    """Return a text that Markdown shows as it is (CommonMark 0.31, 2.4)."""
    flat = " ".join(text.split())
    return "".join(f"\\{one}" if one in "\\`*_{}[]<>#|!&@~" else one for one in flat)
