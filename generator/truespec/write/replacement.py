"""Bringing a package directory to its new content, as a whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from truespec.write.comparison import Change, Comparison
from truespec.write.manifest import MANIFEST


def replace_package(comparison: Comparison) -> None:
    """Write what a comparison found to differ.

    The new files are first completed in a temporary folder beside the package and then
    moved into their places. Where a move fails or is interrupted, those that were made
    are undone. A process that is killed between two moves leaves a package that the
    next run recognizes as its own and completes. Files that do not differ are not
    touched. Raises OSError, with the old package in place, if the disk refuses.
    """
    if not comparison.changes:
        return
    directory = comparison.directory.resolve()
    directory.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{directory.name}."
    with TemporaryDirectory(prefix=prefix, dir=directory.parent) as staging:
        new, old = Path(staging, "new"), Path(staging, "old")
        _stage(new, comparison.changes)
        if directory.exists():
            transition = Path(staging, MANIFEST)
            transition.write_bytes(comparison.transition)
            _replace_files(directory, comparison.changes, new, old, transition)
        else:
            new.rename(directory)
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
    cache = removed.parent / "__pycache__"
    for bytecode in cache.glob(f"{removed.stem}.*.pyc"):
        bytecode.unlink(missing_ok=True)
    folders = [removed.parent, *removed.parent.parents]
    for folder in (cache, *folders[: folders.index(directory)]):
        _remove_folder(folder)
