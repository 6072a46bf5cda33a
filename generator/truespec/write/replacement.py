"""Bringing a package directory to its new content, as a whole or not at all."""

from __future__ import annotations

import glob
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import mkdtemp

from truespec.write.comparison import Change, Comparison
from truespec.write.exchange import exchange, mirror, take_over
from truespec.write.exclusive import orderly_end
from truespec.write.manifest import MANIFEST

_STAGING = ".truespec"
"""How the names of temporary folders end beside a package, and begin inside it."""


def replace_package(comparison: Comparison) -> None:
    """Write what a comparison found to differ.

    The new package is completed beside the old one and takes its place in one step, so
    that whoever looks, and a process that is killed, finds one of the two. Where the
    system cannot do that, or the package is a mount point, files are moved one by one:
    a move that fails or is interrupted undoes those before it, and what a killed process
    leaves is recognized and completed by the next. Files that do not differ are not
    touched. Raises OSError, with the old package in place, if the disk refuses.
    """
    directory = comparison.directory.resolve()
    _remove_stale(directory)
    if not comparison.changes:
        return
    directory.parent.mkdir(parents=True, exist_ok=True)
    with orderly_end(lambda: _remove_stale(directory)):
        if not _replace_whole(directory, comparison):
            _replace_parts(directory, comparison)


def _remove_stale(directory: Path) -> None:
    """Remove temporary folders that killed runs have left."""
    beside = f".{glob.escape(directory.name)}.*"
    left = [
        *directory.parent.glob(f"{beside}{_STAGING}"),
        *(one for one in directory.parent.glob(beside) if _is_old_staging(one)),
        *(directory.glob(f"{_STAGING}.*/") if directory.is_dir() else ()),
    ]
    for folder in left:
        if folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)


def _is_old_staging(folder: Path) -> bool:
    """Whether a folder is one that version 0.1.0 staged a package in."""
    if folder.is_symlink() or not folder.is_dir() or len(folder.suffix) != 9:
        return False
    names = {one.name for one in folder.iterdir()}
    return bool(names) and names <= {"new", "old", MANIFEST}


@contextmanager
def _staging(folder: Path, prefix: str, suffix: str = "") -> Iterator[Path]:
    staging = Path(mkdtemp(prefix=prefix, suffix=suffix, dir=folder))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _replace_whole(directory: Path, comparison: Comparison) -> bool:
    """Put a new package in the place of the old in one step, if that is possible."""
    changes = {one.path: one.after for one in comparison.changes}
    try:
        with _staging(directory.parent, f".{directory.name}.", _STAGING) as staging:
            new = staging / "new"
            if not directory.exists():
                _stage(new, comparison.changes)
                new.rename(directory)
                return True
            if not mirror(directory, new, changes):
                return False
            for path in comparison.gone:
                _tidy(new, new / path)
            if not exchange(new, directory):
                return False
            gone = {one.path for one in comparison.changes} | {*comparison.gone}
            take_over(
                new, directory, lambda path: path in gone or path.endswith(".pyc")
            )
            return True
    except OSError:
        if directory.is_dir() and not os.access(directory.parent, os.W_OK):
            return False
        raise


def _replace_parts(directory: Path, comparison: Comparison) -> None:
    """Move the files of a package into their places, one by one."""
    with _staging(directory, f"{_STAGING}.") as staging:
        new, old = Path(staging, "new"), Path(staging, "old")
        _stage(new, comparison.changes)
        transition = Path(staging, MANIFEST)
        transition.write_bytes(comparison.transition)
        _replace_files(directory, comparison.changes, new, old, transition)
    for path in comparison.gone:
        _tidy(directory, directory / path)


def _stage(folder: Path, changes: Iterable[Change]) -> None:
    folder.mkdir()
    for change in changes:
        if change.after is not None:
            file = folder / change.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(change.after)


def _replace_files(
    directory: Path,
    changes: Sequence[Change],
    new: Path,
    old: Path,
    transition: Path,
) -> None:
    """Move files from `new` into an existing package, or leave it as it was."""
    others = [change for change in changes if change.path != MANIFEST]
    manifest_differs = len(others) < len(changes)
    with ExitStack() as undo:
        if manifest_differs:
            _exchange(directory / MANIFEST, transition, old / MANIFEST, undo)
        for change in others:
            source = None if change.after is None else new / change.path
            _exchange(directory / change.path, source, old / change.path, undo)
        if manifest_differs:
            os.replace(new / MANIFEST, directory / MANIFEST)
        undo.pop_all()


def _exchange(file: Path, source: Path | None, backup: Path, undo: ExitStack) -> None:
    """Put `source` in the place of a file, or remove it, and note how to undo it."""
    for folder in reversed(list(_missing_folders(file))):
        undo.callback(_remove_folder, folder)
        folder.mkdir()
    if file.exists():
        backup.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, backup)
        undo.callback(os.replace, backup, file)
    else:
        undo.callback(file.unlink, missing_ok=True)
    if source is None:
        file.unlink()
    else:
        os.replace(source, file)


def _missing_folders(file: Path) -> Iterator[Path]:
    """Yield the folders that a file needs, the innermost first."""
    folder = file.parent
    while not folder.exists():
        yield folder
        folder = folder.parent


def _remove_folder(folder: Path) -> None:
    """Remove a folder if it is there and empty."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def _tidy(directory: Path, removed: Path) -> None:
    """Remove what a removed file leaves behind: its bytecode and empty folders.

    A folder that held nothing but bytecode would still import, as a namespace package.
    """
    folders = [removed.parent, *removed.parent.parents]
    inside = folders[: folders.index(directory)]
    if any(folder.is_symlink() or not folder.is_dir() for folder in inside):
        return
    cache = removed.parent / "__pycache__"
    if not cache.is_symlink():
        for bytecode in cache.glob(f"{glob.escape(removed.stem)}.*.pyc"):
            bytecode.unlink(missing_ok=True)
        _remove_folder(cache)
    for folder in inside:
        _remove_folder(folder)
