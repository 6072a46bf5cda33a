"""Files that are looked at until they change."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

INTERVAL = 0.3
"""How many seconds there are between two looks."""

_State = tuple[int, int] | None


async def watch(
    files: Iterable[Path], changed: Callable[[], Awaitable[Iterable[Path]]]
) -> None:
    """Look at files until it is cancelled, and await `changed` whenever one has changed.

    `changed` returns the files to look at from then on; what changes while it runs is a
    change, too. A file that is not there, as editors have it for a moment, is no error.
    """
    seen = _states(files)
    while True:
        await asyncio.sleep(INTERVAL)
        now = _states(seen)
        if now != seen:
            files = await changed()
            seen = {path: now[path] if path in now else _state(path) for path in files}


def _states(files: Iterable[Path]) -> dict[Path, _State]:
    return {path: _state(path) for path in files}


def _state(path: Path) -> _State:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
