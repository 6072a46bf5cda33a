"""How much of a document is read before it is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds that keep a hostile file from taking the machine.

    `size` counts the bytes of one file, `depth` its nested mappings and lists, and
    `aliased` the values that YAML aliases repeat, each counted as often as it is
    repeated; a file may have more if they are at most `aliased_share` times those that
    it writes out before. For what is read from the network in one run, `remote_seconds`
    is the time, `remote_files` the number of files and `remote_total` their bytes.
    """

    size: int = 64 * 1024 * 1024
    depth: int = 500
    aliased: int = 50_000
    aliased_share: int = 10
    remote_seconds: float = 60
    remote_files: int = 200
    remote_total: int = 64 * 1024 * 1024
