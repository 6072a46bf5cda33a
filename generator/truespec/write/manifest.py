"""What a package says of itself, inside itself: its files, and what they come from."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from truespec.diagnostics import Diagnostics, Position

MANIFEST = ".truespec.json"
FORMAT = 1
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a package was made by and of.

    `version` is that of truespec, `document` the name of the document, and `targets`
    are the names of what was generated. `remote` has the hashes of what was read from
    the network, by URL, and `skipped` what was left out, by address, with the reason.
    `names` are those that are kept when the document grows, by address, and
    `inner_names` those inside a class or an operation, by its address and what the
    document calls them.
    """

    version: str = ""
    document: str = ""
    targets: tuple[str, ...] = ()
    remote: Mapping[str, str] = field(default_factory=dict)
    skipped: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    inner_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The content of a manifest: for each file the hashes that it may have.

    A file has one hash; it has two while it is being replaced by another.
    """

    files: Mapping[str, frozenset[str]] = field(default_factory=dict)
    provenance: Provenance = field(default_factory=Provenance)


def same_lines(content: bytes) -> bytes:
    """Return a file's bytes with the line ends that it was generated with.

    Git may have changed them in a checkout (``core.autocrlf``); nothing that is generated
    has a carriage return of its own.
    """
    return content.replace(b"\r\n", b"\n")


def digest(content: bytes) -> str:
    """Return the SHA-256 hash of a file, whatever its line ends, in hexadecimal."""
    return hashlib.sha256(same_lines(content)).hexdigest()


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
        and path.isprintable()
        and all(len(part) < _LONGEST for part in parts)
    )


def dump_manifest(hashes: Mapping[str, Iterable[str]], provenance: Provenance) -> bytes:
    """Return a manifest's bytes: one line a file, sorted by path."""
    content = {
        "format": FORMAT,
        "version": provenance.version,
        "document": provenance.document,
        "targets": list(provenance.targets),
        "remote": dict(sorted(provenance.remote.items())),
        "skipped": dict(sorted(provenance.skipped.items())),
        "names": dict(provenance.names),
        "inner_names": dict(provenance.inner_names),
        "files": {path: " ".join(sorted(hashes[path])) for path in sorted(hashes)},
    }
    known = {key: value for key, value in content.items() if value or key == "files"}
    return (json.dumps(known, indent=2) + "\n").encode()


def sides(text: str) -> tuple[str, str] | None:
    """Return the two sides of a text with the conflicts that Git marks, None without."""
    ours: list[str] = []
    theirs: list[str] = []
    into: tuple[list[str], ...] = (ours, theirs)
    marked = False
    for line in text.splitlines(keepends=True):
        mark = line[:7]
        if mark == "<<<<<<<":
            into, marked = (ours,), True
        elif mark == "|||||||" and into == (ours,):
            into = ()
        elif line.rstrip() == "=======" and into in ((), (ours,)):
            into = (theirs,)
        elif mark == ">>>>>>>":
            into = (ours, theirs)
        else:
            for side in into:
                side.append(line)
    return ("".join(ours), "".join(theirs)) if marked else None


def load_manifest(path: Path, diagnostics: Diagnostics) -> Manifest | None:
    """Return what a manifest says, or None if it is unusable.

    A manifest in which Git left conflicts knows the hashes of both sides. One that cannot
    be trusted is recorded as the error ``bad-manifest``.
    """
    try:
        text = path.read_bytes().decode()
        parted = sides(text)
        if parted is None:
            return _manifest(json.loads(text))
        ours, theirs = (_side(side) for side in parted)
        files = {
            name: ours.files.get(name, frozenset())
            | theirs.files.get(name, frozenset())
            for name in ours.files.keys() | theirs.files.keys()
        }
        if not files:
            raise ValueError("neither side names a file")
        return Manifest(files, ours.provenance)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        diagnostics.error(
            "bad-manifest",
            Position(str(path), 0, 0),
            "this is not a manifest that this version can read",
            "restore it from version control, or remove the whole folder and generate "
            "it again",
        )
        return None


def recorded_provenance(directory: Path) -> Provenance:
    """Return what the package in a folder was made by and of, as far as it says so."""
    manifest = load_manifest(directory / MANIFEST, Diagnostics())
    return Provenance() if manifest is None else manifest.provenance


def recorded_files(directory: Path) -> frozenset[str]:
    """Return the files of the package in a folder, its manifest among them."""
    manifest = load_manifest(directory / MANIFEST, Diagnostics())
    return frozenset() if manifest is None else frozenset((*manifest.files, MANIFEST))


_ENTRY = re.compile(
    r'^ *("[^"]*"): "([0-9a-f]{64}(?: [0-9a-f]{64})*)",?$', re.MULTILINE
)


def _side(text: str) -> Manifest:
    """Return one side of a conflict; what Git merged may have a comma too many or few."""
    try:
        return _manifest(json.loads(text))
    except ValueError:
        found = {json.loads(name): hashes for name, hashes in _ENTRY.findall(text)}
        files = {name: found[name] for name in found if is_inside(name)}
        return _manifest({"format": FORMAT, "files": files})


def _manifest(content: Any) -> Manifest:
    files = content["files"]
    if content["format"] != FORMAT or not all(map(is_inside, files)):
        raise ValueError("not a format of ours, or it names files elsewhere")
    hashes = {name: frozenset(text.split()) for name, text in files.items()}
    targets = content.get("targets", [])
    provenance = Provenance(
        str(content.get("version", "")),
        str(content.get("document", "")),
        tuple(map(str, targets)) if isinstance(targets, list) else (),
        _texts(content.get("remote")),
        _texts(content.get("skipped")),
        _texts(content.get("names")),
        _text_tables(content.get("inner_names")),
    )
    return Manifest(hashes, provenance)


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): str(text) for name, text in value.items()}


def _text_tables(value: object) -> dict[str, dict[str, str]]:
    if not isinstance(value, dict):
        return {}
    return {str(name): _texts(table) for name, table in value.items()}
