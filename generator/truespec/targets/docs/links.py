"""Where the pages of a site lie, and how one page refers to another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from truespec.markup.html import NOTHING, Html, escape
from truespec.pointer import unmarked

_ODD = re.compile(r"[^\w.~$@()!*:+,;=-]", re.ASCII)


@dataclass(frozen=True, slots=True)
class Places:
    """The path of every page below the folder of the site, by what it is about."""

    operations: dict[str, str]
    schemas: dict[str, str]
    groups: dict[str, str]
    errors: dict[str, str]


@dataclass(frozen=True, slots=True)
class Links:
    """The links of the pages in a `folder` of the site, "" for those at its top.

    In a `book`, everything is on the page itself.
    """

    places: Places
    folder: str = ""
    book: bool = False

    @property
    def up(self) -> str:
        """What leads to the folder of the site."""
        return "../" if self.folder else ""

    def operation(self, at: str) -> Html:
        """Return the link to an operation."""
        return self._to(self.places.operations[at], "operation")

    def schema(self, at: str) -> Html:
        """Return the link to a named schema, in whatever direction it is read."""
        return self._to(self.places.schemas[unmarked(at)], "schema")

    def error(self, key: str) -> Html:
        """Return the link to an error on the page of errors."""
        anchor = self.places.errors[key]
        if self.book:
            return escape(f"#error/{anchor}")
        return escape(f"{self.up}errors.html#{anchor}")

    def group(self, name: str) -> Html:
        """Return the link to a group of operations."""
        anchor = self.places.groups[name]
        if self.book:
            return escape(f"#group/{anchor}")
        return escape(f"{self._near('operations/index.html')}#{anchor}")

    def page(self, path: str) -> Html:
        """Return the link to a page by its path."""
        return escape(self._near(path))

    def _to(self, path: str, kind: str) -> Html:
        if self.book:
            return escape(f"#{kind}/{path.rpartition('/')[2].removesuffix('.html')}")
        return escape(self._near(path))

    def _near(self, path: str) -> str:
        folder, _, name = path.rpartition("/")
        return name if folder == self.folder else f"{self.up}{path}"


class Anchors:
    """The ids of one page, each given once."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix
        self._taken: set[str] = set()

    def take(self, *steps: str) -> Html:
        """Return the id of what the steps lead to, such as ``200/Users/Name``.

        It does not depend on the language or on what else is on the page, unless it is
        taken already.
        """
        first = name = self._prefix + "/".join(
            _ODD.sub(_quoted, step) for step in steps
        )
        number = 1
        while name in self._taken:
            number += 1
            name = f"{first}~{number}"
        self._taken.add(name)
        return Html(escape(name))


class NoAnchors(Anchors):
    """The ids of a page whose parts nobody links to."""

    def take(self, *steps: str) -> Html:
        """Return no id."""
        return NOTHING


def _quoted(found: re.Match[str]) -> str:
    # A percent sign would be undone by browsers that look for the id.
    return quote(found[0].encode(errors="replace"), safe="").replace("%", "_")
