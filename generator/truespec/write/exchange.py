"""Two folders change places in one step, where the system can do that."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def exchange(first: Path, second: Path) -> bool:
    """Exchange two folders in one step, and say whether that was possible.

    It is not where they are on different devices or one of them is a mount point.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is None:
        return False
    names = (_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second))
    return bool(rename(*names, _RENAME_EXCHANGE) == 0)


def mirror(folder: Path, copy: Path, changes: Mapping[str, bytes | None]) -> bool:
    """Make a copy of a folder in which some files differ, and say whether it is whole.

    `changes` maps paths below the folder to content, None for a file that is to be
    missing. Everything else is linked, not copied, so that it stays what it is.
    """
    try:
        _link(folder, copy, "", changes)
        for path, content in changes.items():
            if content is not None:
                file = copy / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
    except OSError:
        return False
    return True


def _link(
    folder: Path, copy: Path, prefix: str, changes: Mapping[str, bytes | None]
) -> None:
    copy.mkdir()
    with os.scandir(folder) as entries:
        for entry in entries:
            path = prefix + entry.name
            target = copy / entry.name
            if entry.is_dir(follow_symlinks=False):
                if os.path.ismount(entry.path):
                    raise OSError(f"{entry.path} is a mount point")
                _link(Path(entry.path), target, f"{path}/", changes)
            elif path not in changes:
                os.link(entry.path, target, follow_symlinks=False)
    shutil.copystat(folder, copy)


def take_over(old: Path, new: Path, known: Callable[[str], bool]) -> None:
    """Move what appeared in the old folder while the new one was made."""
    for file in old.rglob("*"):
        path = file.relative_to(old).as_posix()
        if file.is_dir() and not file.is_symlink():
            continue
        if not known(path) and not os.path.lexists(new / path):
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(file, new / path)
