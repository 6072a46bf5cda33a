"""What generating a package would change on the disk, and what forbids it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from truespec.diagnostics import Diagnostics, Position
from truespec.write.conflict import is_conflict
from truespec.write.manifest import (
    MANIFEST,
    Manifest,
    Provenance,
    digest,
    dump_manifest,
    is_inside,
    load_manifest,
    same_lines,
)

_UNKNOWN = Provenance()


@dataclass(frozen=True, slots=True)
class Change:
    """One file that differs: what is there and what should be (None for no file)."""

    path: str
    before: bytes | None
    after: bytes | None

    @property
    def verb(self) -> str:
        """What has to be done: ``create``, ``change`` or ``remove``."""
        if self.before is None:
            return "create"
        return "remove" if self.after is None else "change"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes that bring a directory to its new content, sorted by path.

    `gone` are the files that were generated before and are no longer produced, whether
    they are still there or not. `transition` is the manifest that is true of every
    state between old and new.
    """

    directory: Path
    changes: tuple[Change, ...]
    gone: tuple[str, ...]
    transition: bytes

    def removing(self, files: Iterable[Path]) -> Comparison:
        """Return this comparison with some more files of the directory removed.

        They were built from generated ones and are in no manifest.
        """
        more = (
            Change(file.relative_to(self.directory).as_posix(), file.read_bytes(), None)
            for file in files
        )
        ordered = sorted((*self.changes, *more), key=lambda change: change.path)
        return replace(self, changes=tuple(ordered))


def compare(
    directory: Path,
    files: Mapping[str, str],
    diagnostics: Diagnostics,
    provenance: Provenance = _UNKNOWN,
    *,
    force: bool = False,
) -> Comparison | None:
    """Compare a package directory with the files that it should consist of.

    `files` maps paths below the directory, written with ``/``, to text; the manifest
    keeps the `provenance`. Other line ends make no difference, and
    a file in which Git left a conflict of two generated ones is one of ours. With `force`,
    so are files that were edited by hand. Nothing is written. Returns None after recording one of the errors ``not-our-folder``,
    ``bad-manifest``, ``not-ours`` or ``edited-by-hand``. Files that are neither ours
    nor in the way are ignored. Raises ValueError for a path that leaves the directory
    and for two paths that a file system may hold to be the same.
    """
    refuse_bad_paths(files)
    manifest_before = _recorded(directory, diagnostics)
    if manifest_before is None:
        return None
    recorded = manifest_before.files
    wanted = {path: text.encode() for path, text in files.items()}
    changes = [
        change
        for path in sorted(wanted.keys() | recorded.keys())
        if (change := _change(directory, path, wanted.get(path))) is not None
    ]
    refusals = list(_refusals(directory, changes, recorded, force=force))
    for code, path, message, hint in refusals:
        position = Position(str(directory / path), 0, 0)
        diagnostics.error(code, position, message, hint)
    if refusals:
        return None
    new = {path: frozenset({digest(content)}) for path, content in wanted.items()}
    manifest = _change(directory, MANIFEST, dump_manifest(new, provenance))
    either = {
        path: recorded.get(path, frozenset()) | new.get(path, frozenset())
        for path in recorded.keys() | new.keys()
    }
    everything = (*changes, manifest) if manifest else tuple(changes)
    ordered = tuple(sorted(everything, key=lambda change: change.path))
    gone = tuple(sorted(recorded.keys() - wanted.keys()))
    transition = dump_manifest(either, manifest_before.provenance)
    return Comparison(directory, ordered, gone, transition)


def refuse_bad_paths(paths: Iterable[str]) -> None:
    """Raise ValueError unless all paths are below the package and well apart."""
    seen: dict[str, str] = {}
    for path in paths:
        if not is_inside(path) or path.casefold() == MANIFEST:
            raise ValueError(f"not a path below the package: {path!r}")
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            raise ValueError(f"paths that differ only by case: {other!r}, {path!r}")


def _recorded(directory: Path, diagnostics: Diagnostics) -> Manifest | None:
    """Return what the manifest says, or None if the directory must not be used."""
    if (directory / MANIFEST).is_file():
        return load_manifest(directory / MANIFEST, diagnostics)
    if not directory.exists() or (directory.is_dir() and not any(directory.iterdir())):
        return Manifest()
    diagnostics.error(
        "not-our-folder",
        Position(str(directory), 0, 0),
        f"the output folder has content but no {MANIFEST}, so it was not generated",
        "choose a folder that is empty or does not exist yet",
    )
    return None


def _change(directory: Path, path: str, after: bytes | None) -> Change | None:
    """Return how a file differs from what it should be, or None if it does not."""
    file = directory / path
    before = file.read_bytes() if file.is_file() else None
    if before is not None and after is not None and same_lines(before) == after:
        return None
    return None if before == after else Change(path, before, after)


def _refusals(
    directory: Path,
    changes: Iterable[Change],
    recorded: Mapping[str, frozenset[str]],
    *,
    force: bool,
) -> Iterator[tuple[str, str, str, str]]:
    """Yield the code, path, message and hint of everything that must not be touched."""
    seen = set()
    for path in sorted(recorded):
        obstacle = _obstacle(directory, path)
        if obstacle and obstacle not in seen:
            seen.add(obstacle)
            yield (
                "not-ours",
                obstacle,
                "this is in the way of a generated file",
                "move it out of the generated package",
            )
    for change in changes:
        if change.path in recorded and _obstacle(directory, change.path):
            continue
        if obstacle := _obstacle(directory, change.path):
            yield (
                "not-ours",
                obstacle,
                "this is in the way of a generated file",
                "move it out of the generated package",
            )
        elif change.before is None:
            continue
        elif change.path not in recorded:
            yield (
                "not-ours",
                change.path,
                "this file was not generated, and a generated file has its name",
                "move it out of the generated package",
            )
        elif (
            not force
            and digest(change.before) not in recorded[change.path]
            and not is_conflict(
                directory / change.path, change.before, recorded[change.path]
            )
        ):
            yield (
                "edited-by-hand",
                change.path,
                "this generated file was changed since it was generated",
                "keep your change outside the package; --force generates the file again",
            )


def _obstacle(directory: Path, path: str) -> str:
    """Return what keeps `path` from being an ordinary file in ordinary folders."""
    for folder in PurePosixPath(path).parents[-2::-1]:
        place = directory / folder
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            return str(folder)
    place = directory / path
    return path if place.is_symlink() or place.is_dir() else ""
