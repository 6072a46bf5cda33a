"""What was read from the network before, to tell what has changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Lock:
    """The hashes of remote files that are recorded, by URL.

    With `locked` nothing else may be read, with `update` changes are taken without a
    word.
    """

    recorded: Mapping[str, str] = field(default_factory=dict)
    locked: bool = False
    update: bool = False

    def compare(self, read: Mapping[str, str], url: str) -> str:
        """Return how what was read at a URL differs from what is recorded, "" if not."""
        before, now = self.recorded.get(url), read[url]
        if before == now:
            return ""
        if before is None:
            return f'"{url}" is not recorded' if self.locked else ""
        return f'"{url}" has changed: it was {before[:12]}, now it is {now[:12]}'
