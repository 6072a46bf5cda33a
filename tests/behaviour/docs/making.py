"""Sites for tests: of small documents, and the one that is committed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from truespec import pipeline
from truespec.diagnostics import Diagnostics

REPOSITORY = Path(__file__).parents[3]
COGNITO = REPOSITORY / "out/cognito_idp_docs"


def document(**parts: Any) -> dict[str, Any]:
    """Return a small document with some parts of its own."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        **parts,
    }


def site(tmp_path: Path, described: dict[str, Any]) -> dict[str, str]:
    """Return the pages of a document's site by their paths; they are written as well."""
    file = tmp_path / "api.json"
    file.write_text(json.dumps(described), "utf-8")
    options = pipeline.Options(package="pets", targets=("docs",))
    diagnostics = Diagnostics()
    understood = pipeline.understand(file, options, diagnostics)
    files = pipeline.build(understood, options, diagnostics)
    assert files is not None, [one.message for one in diagnostics]
    for path, text in files.items():
        target = tmp_path / "site" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return files


class Element:
    """An element of a page: its name, its attributes, and the text of all inside."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.pieces: list[str] = []

    @property
    def text(self) -> str:
        """The text with single spaces."""
        return " ".join("".join(self.pieces).split())


_BLOCKS = {"dd", "div", "dt", "h1", "h2", "h3", "li", "p", "section", "ul"}
_VOID = {"br", "hr", "meta", "link", "img", "input"}


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        one = Element(tag, {name: value or "" for name, value in attrs})
        self.found.append(one)
        if tag in _BLOCKS:
            self.handle_data(" ")
        if tag not in _VOID:
            self.open.append(one)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        last = self.open.pop()
        assert last.tag == tag, f"</{tag}> closes <{last.tag}>"

    def handle_data(self, data: str) -> None:
        for one in self.open:
            one.pieces.append(data)


def elements(page: str) -> list[Element]:
    """Return all elements of a page, which must be nested as they should."""
    reading = _Reading()
    reading.feed(page)
    reading.close()
    assert not reading.open, [one.tag for one in reading.open]
    return reading.found


def by_id(page: str, wanted: str) -> Element:
    """Return the element with an id."""
    (one,) = [one for one in elements(page) if one.attributes.get("id") == wanted]
    return one


def links(page: str) -> Iterator[str]:
    """Yield the targets of all links of a page."""
    for one in elements(page):
        if one.tag in ("a", "link") and "href" in one.attributes:
            yield one.attributes["href"]
