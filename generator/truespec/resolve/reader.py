"""Where the files of a document may be read from, and reading them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from os.path import relpath
from pathlib import Path
from urllib.parse import unquote

from truespec.diagnostics import Diagnostics
from truespec.load import from_value, load, load_text
from truespec.load.encoding import decode
from truespec.load.limits import Limits
from truespec.load.parsed import Refusal
from truespec.load.source import Source

_TIMEOUT_SECONDS = 20


@dataclass(slots=True)
class Reader:
    """Reads the files that an entry document refers to.

    `entry` is the entry document's path, None for a document in memory. Files are read
    only below its folder or one of the `roots`, and from the network only with
    `allow_remote`. `resources` are schemas in memory by URI; the meta-schemas of JSON
    Schema are always there.
    """

    entry: Path | None
    roots: Iterable[Path]
    allow_remote: bool
    diagnostics: Diagnostics
    resources: Mapping[str, object] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)

    @property
    def base(self) -> str:
        """The URI of the entry document."""
        return "" if self.entry is None else self.entry.resolve().as_uri()

    def address(self, uri: str) -> str:
        """Return what the file at a URI is called in addresses."""
        path = _path(uri)
        if self.entry is None or path is None:
            return uri
        entry = self.entry.resolve()
        return "" if path == entry else Path(relpath(path, entry.parent)).as_posix()

    def in_memory(self, uri: str) -> object:
        """Return the schema in memory at a URI, None where there is none."""
        for one in (uri, f"{uri}#"):
            if one in self.resources:
                return self.resources[one]
        # Few documents need the meta-schemas, and importing them takes a while.
        from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]

        found = REGISTRY.get(uri)
        return None if found is None else found.contents

    def read(self, uri: str, where: str) -> Source | None:
        """Return the file at a URI, on behalf of the reference at address `where`.

        None, with a diagnostic, where it is missing or must not be read: the codes are
        ``missing-file``, ``outside-root``, ``remote-not-allowed``, ``remote-failed``,
        ``too-large``, ``missing-target`` for other URIs, and those of
        `truespec.load.load`.
        """
        value = self.in_memory(uri)
        if value is not None:
            return from_value(value, uri)
        if uri.startswith(("http:", "https:")):
            return self._read_remote(uri, where)
        path = _path(uri)
        if path is None or self.entry is None:
            message = f'nothing is known about "{uri}"'
            self.diagnostics.error("missing-target", where, message)
            return None
        return self._read_file(path, self.entry.parent, where)

    def _read_file(self, path: Path, folder: Path, where: str) -> Source | None:
        name = Path(relpath(path, folder.resolve())).as_posix()
        allowed = (root.resolve() for root in (folder, *self.roots))
        if not any(path.is_relative_to(root) for root in allowed):
            self.diagnostics.error(
                "outside-root",
                where,
                f'the file "{name}" is outside the folder of the document',
                "pass its folder as --root to allow this",
            )
            return None
        if not path.is_file():
            message = f'there is no file "{name}"'
            self.diagnostics.error("missing-file", where, message)
            return None
        return load(path, str(folder / name), self.diagnostics, self.limits)

    def _read_remote(self, uri: str, where: str) -> Source | None:
        if not self.allow_remote:
            self.diagnostics.error(
                "remote-not-allowed",
                where,
                f'"{uri}" would be read from the network',
                "pass --allow-remote to allow this",
            )
            return None
        # Few documents need the network, and importing this takes a while.
        from http.client import HTTPException
        from urllib.request import Request, urlopen

        request = Request(uri, headers={"Accept": "application/json, */*"})
        try:
            with urlopen(request, timeout=_TIMEOUT_SECONDS) as answer:
                content: bytes = answer.read(self.limits.size + 1)
            too_large = len(content) > self.limits.size
            text = "" if too_large else decode(content)
        except (HTTPException, OSError, ValueError, Refusal) as problem:
            message = f'"{uri}" cannot be read: {problem}'
            self.diagnostics.error("remote-failed", where, message)
            return None
        if too_large:
            message = f'"{uri}" is larger than {self.limits.size} bytes'
            self.diagnostics.error("too-large", where, message)
            return None
        return load_text(text, uri, self.diagnostics, self.limits)


def _path(uri: str) -> Path | None:
    """Return the real path that a file URI names (RFC 8089, 2), None for no path."""
    scheme, _, rest = uri.partition(":")
    if scheme != "file":
        return None
    try:
        return Path(unquote(rest.removeprefix("//"))).resolve()
    except (OSError, RuntimeError, ValueError):  # too long, a circle, or with NUL
        return None
