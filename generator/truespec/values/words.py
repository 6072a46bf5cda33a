"""Words that texts are made of."""

from __future__ import annotations

WORDS = (
    *("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet"),
    *("juniper", "larch", "maple", "north", "ocean", "pearl", "river", "slate"),
)
