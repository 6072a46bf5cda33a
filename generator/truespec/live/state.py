"""What is served: the pages of the last good reading, and what is wrong with the newest."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Pages = Mapping[str, Callable[[], str]]


@dataclass(frozen=True, slots=True)
class Fault:
    """A diagnostic as a page shows it."""

    severity: str
    message: str
    place: str
    hint: str


class State:
    """Shared by the thread that reads the document and those that answer requests."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._version = 0
        self._pages: Pages = {}
        self._made: dict[str, str] = {}
        self._faults: tuple[Fault, ...] = ()

    def replace(self, pages: Pages | None, faults: tuple[Fault, ...]) -> None:
        """Serve other pages; the old ones stay where the document has errors (None)."""
        with self._changed:
            if pages is not None:
                self._pages, self._made = pages, {}
            self._faults = faults
            self._version += 1
            self._changed.notify_all()

    def page(self, path: str) -> str | None:
        """Return the text of a page, made when it is first asked for."""
        with self._changed:
            if path not in self._made:
                make = self._pages.get(path)
                if make is None:
                    return None
                self._made[path] = make()
            return self._made[path]

    def wait(self, seen: int, patience: float) -> tuple[int, tuple[Fault, ...]]:
        """Return the number of the newest reading and its faults, once it is not the one
        that was `seen`, or the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._version != seen, patience)
            return self._version, self._faults
