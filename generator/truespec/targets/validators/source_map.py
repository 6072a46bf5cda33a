"""The data of ``source_map.json``; `truespec.runtime.source_map` reads it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from truespec import pointer

# Down to components/schemas/<name> each entry has a line of its own, for readable diffs.
_SPREAD = 4


def source_map(addresses: Iterable[str], line: Callable[[str], int]) -> str:
    """Return the JSON text that gives the line of each address."""
    tree: dict[str, Any] = {}
    for at in addresses:
        file, tokens = pointer.split(at)
        branch = tree.setdefault(file, {})
        for token in tokens:
            branch = branch.setdefault(pointer.escape(token), {})
    files = {
        file: _entries(f"{file}#", below, 0, line)[0]
        for file, below in sorted(tree.items())
    }
    return _spread(files, 0) + "\n"


def _entries(
    prefix: str, below: dict[str, Any], previous: int, line: Callable[[str], int]
) -> tuple[dict[str, Any], int]:
    """Return the entries below one address, and the line of the last of them."""
    placed = sorted(
        ((line(f"{prefix}/{token}"), token) for token in below),
    )
    entries: dict[str, Any] = {}
    for number, token in placed:
        step = number - previous
        inner, previous = _entries(f"{prefix}/{token}", below[token], number, line)
        entries[token] = [step, inner] if inner else step
    return entries, previous


def _spread(value: Any, depth: int) -> str:
    entries = value[1] if isinstance(value, list) else value
    if depth >= _SPREAD or not isinstance(entries, dict) or not entries:
        return _quoted(value)
    pad = " " * (depth + 1)
    lines = ",\n".join(
        f"{pad}{_quoted(token)}: {_spread(entry, depth + 1)}"
        for token, entry in entries.items()
    )
    text = f"{{\n{lines}\n{' ' * depth}}}"
    return f"[{value[0]}, {text}]" if isinstance(value, list) else text


def _quoted(value: Any) -> str:
    """Return JSON text in which all that does not show is escaped."""
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(value)
