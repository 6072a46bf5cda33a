"""The list of the files that a package was generated with, kept inside the package."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from truespec.diagnostics import Diagnostics, Position

MANIFEST = ".truespec.json"
FORMAT = 1


def digest(content: bytes) -> str:
    """Return the SHA-256 hash of a file's bytes as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def is_inside(path: str) -> bool:
    """Whether a path names a file strictly below the folder it is relative to.

    The path has to be written in the one normal way, with ``/`` between its parts, and
    has to mean the same on every operating system.
    """
    parts = PurePosixPath(path).parts
    return (
        bool(parts)
        and "/".join(parts) == path
        and not path.startswith("/")
        and ".." not in parts
        and not set(path) & {"\\", "\0", ":"}
    )


def dump_manifest(hashes: Mapping[str, Iterable[str]]) -> bytes:
    """Return a manifest's bytes: one line a file, sorted by path.

    A file has one hash; it has two while it is being replaced by another.
    """
    files = {path: " ".join(sorted(hashes[path])) for path in sorted(hashes)}
    return (json.dumps({"format": FORMAT, "files": files}, indent=2) + "\n").encode()


def load_manifest(
    path: Path, diagnostics: Diagnostics
) -> dict[str, frozenset[str]] | None:
    """Return the hashes that a manifest gives for each file, or None if it is unusable.

    A manifest that cannot be trusted is recorded as the error ``bad-manifest``.
    """
    try:
        content = json.loads(path.read_bytes())
        files = content["files"]
        if content["format"] != FORMAT or not all(map(is_inside, files)):
            raise ValueError("not a format of ours, or it names files elsewhere")
        return {name: frozenset(hashes.split()) for name, hashes in files.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        diagnostics.error(
            "bad-manifest",
            Position(str(path), 0, 0),
            "this is not a manifest that this version can read",
            "restore it from version control, or remove the whole folder and generate "
            "it again",
        )
        return None
