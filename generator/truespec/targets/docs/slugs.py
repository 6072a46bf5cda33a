"""Names of files, which the addresses of pages consist of."""

from __future__ import annotations

import re
from collections.abc import Iterable

# What every file system and every URL takes as it is.
_OTHER = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80
# Names that Windows keeps for devices, and the page of a folder itself.
_KEPT = frozenset(
    {"con", "prn", "aux", "nul", "index"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in range(10)}
)


def slug(text: str) -> str:
    """Return a text as a name of a file, without an ending."""
    plain = _OTHER.sub("-", text).strip("-.")[:_LONGEST] or "unnamed"
    return f"{plain}-page" if plain.partition(".")[0].lower() in _KEPT else plain


def slugs(wishes: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a name for each key, which has asked for one like a text.

    The names differ by more than case. A later key gets a number behind its name, and
    renames none of those before it.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, text in wishes:
        first = name = slug(text)
        number = 1
        while name.lower() in taken:
            number += 1
            name = f"{first}-{number}"
        taken.add(name.lower())
        names[key] = name
    return names
