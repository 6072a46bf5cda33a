"""Where a document comes from: a file, standard input, a URL or an application."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

_APPLICATION = "app:"
# A module and what it holds, as `uvicorn` takes them; one letter would be a drive.
_MODULE = re.compile(r"[^\W\d]\w+(\.[^\W\d]\w*)*:[^\W\d]\w*(\.[^\W\d]\w*)*")


class Kind(Enum):
    """The ways in which a document is had."""

    FILE = "file"
    INPUT = "standard input"
    URL = "URL"
    APPLICATION = "application"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one document comes from.

    `text` is a path, a URL or the name of an application, as it was given without its
    prefix; `folder` is where modules are imported from and what the references of a
    document without a file are relative to.
    """

    kind: Kind
    text: str
    folder: Path = Path()

    @classmethod
    def parse(cls, text: str, folder: Path | None = None) -> Origin:
        """Return the origin that a user names, relative to a folder (default: here).

        ``-`` is standard input, ``http://`` and ``https://`` begin URLs, and
        ``app:module.name`` or ``module:name`` is an application, unless there is a file
        of that name. All else is a path.
        """
        here = Path() if folder is None else folder
        if text == "-":
            return cls(Kind.INPUT, text, here)
        if re.match(r"https?://", text, re.IGNORECASE):
            return cls(Kind.URL, text, here)
        if not (here / text).exists():
            if text.startswith(_APPLICATION):
                return cls(Kind.APPLICATION, text.removeprefix(_APPLICATION), here)
            if _MODULE.fullmatch(text):
                return cls(Kind.APPLICATION, text, here)
        return cls.file(here / text)

    @classmethod
    def file(cls, path: Path) -> Origin:
        """Return the origin of a document in a file."""
        return cls(Kind.FILE, str(path))

    @property
    def path(self) -> Path | None:
        """The file of the document, None where it has none."""
        return Path(self.text) if self.kind is Kind.FILE else None

    @property
    def base(self) -> Path | None:
        """The path that references in the document are relative to; None for a URL."""
        if self.kind is Kind.URL:
            return None
        return self.path or self.folder / "<document>"

    @property
    def stem(self) -> str:
        """What a package is called after, "" where nothing is known."""
        if self.kind is Kind.FILE:
            return Path(self.text).stem
        if self.kind is Kind.APPLICATION:
            # A package of the very name would hide the module of the application.
            return re.split(r"[.:]", self.text)[0] + "_api"
        if self.kind is Kind.URL:
            parts = urlsplit(self.text)
            name = PurePosixPath(unquote(parts.path)).stem
            return name or (parts.hostname or "")
        return ""

    @property
    def name(self) -> str:
        """What the document is called in texts; a URL is without its credentials."""
        if self.kind is Kind.INPUT:
            return "<stdin>"
        if self.kind is Kind.APPLICATION:
            return _APPLICATION + self.text
        return public_url(self.text) if self.kind is Kind.URL else self.text

    def is_same(self, other: Origin) -> bool:
        """Whether both are one document."""
        mine, others = self.path, other.path
        if mine is not None and others is not None:
            return mine.resolve() == others.resolve()
        return (self.kind, self.text) == (other.kind, other.text)

    def __str__(self) -> str:
        return self.name


def public_url(url: str) -> str:
    """Return a URL without the name and password that it may hold."""
    head, mark, rest = url.partition("//")
    authority, slash, path = rest.partition("/")
    return f"{head}{mark}{authority.rpartition('@')[2]}{slash}{path}"
