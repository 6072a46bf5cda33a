"""How much of a document is read before it is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds that keep a hostile file from taking the machine.

    `size` counts the bytes of one file, `depth` its nested mappings and lists, and
    `aliased` the values that YAML aliases repeat, each counted as often as it is
    repeated.
    """

    size: int = 64 * 1024 * 1024
    depth: int = 500
    aliased: int = 1_000_000
