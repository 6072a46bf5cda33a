"""What Git knows of generated files."""

from __future__ import annotations

import subprocess
from pathlib import Path

from truespec.cli.usage import UsageError


def untracked_files(folder: Path) -> list[str]:
    """Return the files below a folder that Git neither tracks nor ignores, by their
    paths from there. Raises UsageError where there is no Git, or no repository."""
    if not folder.is_dir():
        return []
    words = ["git", "ls-files", "-z", "--others", "--exclude-standard"]
    try:
        found = subprocess.run(words, cwd=folder, capture_output=True, check=True)
    except FileNotFoundError:
        raise UsageError("--tracked needs git") from None
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip()
        raise UsageError(f"--tracked: {reason}") from None
    return [name for name in found.stdout.decode().split("\0") if name]
