"""The document's line for every keyword, from the package's ``source_map.json``.

The file mirrors the document: each entry is a number, or a number and the entries
below it. The number counts lines from the entry before, in the order of the document,
so that a change of the document changes the numbers beside it and no others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

# `typing` takes as long to import as all of a package's validators.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def source_map(module: str) -> Callable[[], Mapping[str, int]]:
    """Return a function that gives the line of each schema pointer.

    `module` is the name of a module in the package; the file is read at the first call.
    """

    found: dict[str, int] = {}

    def lines() -> Mapping[str, int]:
        if not found:
            found.update(_read(module.rpartition(".")[0]))
        return found

    return lines


def _read(package: str) -> dict[str, int]:
    import json
    import pkgutil

    try:
        data = pkgutil.get_data(package, "source_map.json") if package else None
    except OSError:  # some builds of wheels leave out what is not Python
        data = None
    found: dict[str, int] = {}
    for file, entries in json.loads(data or "{}").items():
        _collect(f"{file}#", entries, 0, found)
    return found


def _collect(
    prefix: str, entries: dict[str, Any], line: int, found: dict[str, int]
) -> int:
    for token, entry in entries.items():
        pointer = f"{prefix}/{token}"
        step, below = entry if isinstance(entry, list) else (entry, {})
        line += step
        found[pointer] = line
        line = _collect(pointer, below, line, found)
    return line
