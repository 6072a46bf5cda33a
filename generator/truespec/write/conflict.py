"""Files in which a merge of two generated packages left a conflict."""

from __future__ import annotations

import subprocess
from collections.abc import Collection
from pathlib import Path

from truespec.write.manifest import digest, sides


def is_conflict(file: Path, content: bytes, hashes: Collection[str]) -> bool:
    """Whether a file is an unresolved merge of generated ones, and nothing else.

    Its two sides are those of the conflict, or those that Git keeps of it in its index
    (stages 2 and 3); the manifest must know the hashes of both.
    """
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    parted = sides(text)
    if parted is None:
        return False
    if all(digest(side.encode()) in hashes for side in parted):
        return True
    stages = [_stage(file, number) for number in (2, 3)]
    return all(stage is not None and digest(stage) in hashes for stage in stages)


def _stage(file: Path, number: int) -> bytes | None:
    command = ["git", "show", f":{number}:./{file.name}"]
    try:
        done = subprocess.run(
            command, cwd=file.parent, capture_output=True, check=True, timeout=20
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
