"""Where the files of a document may be read from, and reading them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from truespec.diagnostics import Diagnostics, Position
from truespec.load import from_value, load, load_text
from truespec.load.encoding import decode
from truespec.load.limits import Limits
from truespec.load.parsed import Refusal, shorten
from truespec.load.source import Source
from truespec.origin import public_url
from truespec.resolve.lock import Lock

if TYPE_CHECKING:
    from truespec.load.remote import Remote

_REPOSITORIES = (".git", ".hg", ".jj", ".svn")
"""What the root folder of a working tree has, and what nothing is read from."""


@dataclass(slots=True)
class Reader:
    """Reads the files that an entry document refers to.

    `entry` is the entry document's path, None for a document in memory or at a URL. Files
    are read only below its folder, the root of the working tree that it is in, or one of
    the `roots`, and from the network only with `allow_remote`, in the bounds of `remote`.
    What is read from there is compared with the hashes of `lock`. `resources` are schemas
    in memory by URI; the meta-schemas of JSON Schema are always there.
    """

    entry: Path | None
    roots: Iterable[Path]
    allow_remote: bool
    diagnostics: Diagnostics
    resources: Mapping[str, object] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    remote: Remote | None = None
    lock: Lock = field(default_factory=Lock)
    url: str = ""

    @property
    def base(self) -> str:
        """The URI of the entry document."""
        if self.url:
            return self.url
        return "" if self.entry is None else self.entry.resolve().as_uri()

    def address(self, uri: str) -> str:
        """Return what the file at a URI is called in addresses."""
        if self.url and uri == self.url:
            return ""
        path = _path(uri)
        if self.entry is None or path is None:
            return uri
        entry = self.entry.resolve()
        if path == entry:
            return ""
        # An address ends its file at the first "#".
        name = Path(relpath(path, entry.parent)).as_posix()
        return name.replace("%", "%25").replace("#", "%23")

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
            return self.read_remote(uri, where, _referrer(where) or self.url)
        path = _path(uri)
        if path is not None and (self.url or _referrer(where)):
            message = (
                f'"{uri}" is a file of this machine, named by a document from elsewhere'
            )
            self.diagnostics.error("outside-root", where, message)
            return None
        if path is None or self.entry is None:
            message = f'nothing is known about "{uri}"'
            self.diagnostics.error("missing-target", where, message)
            return None
        return self._read_file(path, self.entry.parent, where)

    def _read_file(self, path: Path, folder: Path, where: str) -> Source | None:
        name = Path(relpath(path, folder.resolve())).as_posix()
        project = working_tree(folder.resolve())
        roots = (folder, *self.roots, *([project] if project else []))
        inside = any(path.is_relative_to(root.resolve()) for root in roots)
        if not inside or (project and _is_bookkeeping(path.relative_to(project))):
            of = "the working tree" if project else "the folder"
            self.diagnostics.error(
                "outside-root",
                where,
                f'the file "{name}" is outside {of} of the document',
                "pass its folder as --root to allow this",
            )
            return None
        try:
            exists = path.is_file()
        except (OSError, ValueError):  # a name too long for the file system
            exists = False
        if not exists:
            message = f'there is no file "{shorten(name)}"'
            self.diagnostics.error("missing-file", where, message, self._hint(name))
            return None
        return load(path, str(folder / name), self.diagnostics, self.limits)

    def _hint(self, name: str) -> str:
        """Say what a reference without a pointer may have meant."""
        if "/" in name or "." in name:
            return ""
        return f'a reference to a schema of this document begins "#/", as in "#/.../{name}"'

    def read_remote(
        self, uri: str, where: str | Position, referrer: str
    ) -> Source | None:
        """Return what is at a URL; None, with a diagnostic, where it cannot be had."""
        # Few documents need the network, and importing this takes a while.
        from truespec.load.remote import Remote, RemoteError

        if self.remote is None:
            self.remote = Remote(any_host=self.allow_remote, limits=self.limits)
        try:
            content, found = self.remote.fetch(uri, referrer)
            shown = public_url(found)
            problem = self.lock.compare(self.remote.read, public_url(uri))
            if problem and self.lock.locked:
                raise RemoteError(
                    "remote-changed", problem, "--update takes the change"
                )
            text = decode(content)
        except RemoteError as error:
            self.diagnostics.error(error.code, where, error.message, error.hint)
            return None
        except Refusal as refusal:
            message = f'"{public_url(uri)}" cannot be read: {refusal}'
            self.diagnostics.error("remote-failed", where, message)
            return None
        if problem and not self.lock.update:
            self.diagnostics.warning(
                "remote-changed", where, problem, "the new content is used"
            )
        return load_text(text, shown, self.diagnostics, self.limits)


def working_tree(folder: Path) -> Path | None:
    """Return the root of the working tree that a folder is in, None if it is in none.

    A home directory that is kept under version control as a whole is no project.
    """
    for root in (folder, *folder.parents):
        if any((root / name).exists() for name in _REPOSITORIES):
            return None if root in (Path.home(), Path(root.anchor)) else root
    return None


def _is_bookkeeping(path: Path) -> bool:
    return any(name in path.parts for name in _REPOSITORIES)


def _referrer(where: str) -> str:
    """Return the URL of the file that an address is in, "" if it has none."""
    file = where.partition("#")[0]
    return file if file.startswith(("http:", "https:")) else ""


def _path(uri: str) -> Path | None:
    """Return the real path that a file URI names (RFC 8089, 2), None for no path."""
    scheme, _, rest = uri.partition(":")
    if scheme != "file":
        return None
    if rest.startswith("//"):
        host, slash, rest = rest[2:].partition("/")
        if host not in ("", "localhost"):
            return None
        rest = slash + rest
    try:
        return Path(unquote(rest)).resolve()
    except (OSError, RuntimeError, ValueError):  # too long, a circle, or with NUL
        return None
