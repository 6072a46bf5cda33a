"""HTML that nobody vouches for, made anew of the elements that text consists of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from truespec.markup.html import Html, escape, web_address

_INLINE = frozenset(
    {"a", "abbr", "b", "code", "del", "dfn", "em", "i", "ins", "kbd", "q", "s"}
    | {"samp", "small", "strong", "sub", "sup", "tt", "u", "var"}
)
_BLOCKS = frozenset(
    {"blockquote", "dl", "ol", "p", "pre", "table", "ul"}
    | {"dd", "dt", "li", "tbody", "td", "th", "thead", "tr"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_VOID = frozenset({"br", "hr"})
# Layout and what AWS calls its texts: the content stays, the element says nothing.
_DROPPED = frozenset(
    {"body", "center", "div", "font", "fullname", "html", "important", "note"}
    | {"section", "span", "tfoot"}
)
# What an element has to stand in, and what ends where another of its kind begins.
_HOLDERS = {
    "li": ("ul", "ol"),
    "dt": ("dl",),
    "dd": ("dl",),
    "thead": ("table",),
    "tbody": ("table",),
    "tr": ("table", "thead", "tbody"),
    "td": ("tr",),
    "th": ("tr",),
}
_URL = re.compile(r"https?://[^\s<>\"'`|\\^{}]*[^\s<>\"'`|\\^{}.,:;!?)\]]")


def rebuild(text: str, heading: int = 0) -> Html:
    """Return HTML with the same text, of harmless elements that are all closed.

    Other elements, such as scripts, pictures and frames, show as the text that they are
    written as. No attribute is kept but the target of a link and the first number of a
    list; a picture becomes a link. `heading` is the level of the highest headings, 0 to
    have them as bold paragraphs.
    """
    rebuilding = _Rebuilding(heading)
    rebuilding.feed(text)
    rebuilding.close()
    return rebuilding.result()


class _Rebuilding(HTMLParser):
    def __init__(self, heading: int) -> None:
        super().__init__(convert_charrefs=True)
        self._heading = heading
        self._written: list[str] = []
        self._open: list[str] = []

    def result(self) -> Html:
        """Return what was rebuilt, every element closed."""
        while self._open:
            self._end_last()
        return Html("".join(self._written))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element, or show it as text."""
        values = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._written.append(f"<{tag}>")
        elif tag == "a":
            self._link(values)
        elif tag == "img":
            self._picture(values)
        elif tag in _HEADINGS:
            self._make_room(tag)
            self._begin(self._heading_tag(tag), self._heading_class())
        elif tag in _BLOCKS:
            self._block(tag, values)
        elif tag in _INLINE:
            self._begin("code" if tag == "tt" else tag)
        elif tag not in _DROPPED:
            self._text(self.get_starttag_text() or f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        """Close an element and what is still open in it."""
        name = "code" if tag == "tt" else tag
        if tag in _HEADINGS:
            name = self._heading_tag(tag)
        if tag == "a" and "a" not in self._open:
            name = "span"  # one that leads nowhere
        if name in self._open:
            while self._end_last() != name:
                pass
        elif tag not in _VOID | _BLOCKS | _INLINE | _DROPPED | _HEADINGS:
            self._text(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Show text, with links where it names addresses."""
        if {"a", "code", "pre"} & {*self._open} or "://" not in data:
            self._text(data)
            return
        done = 0
        for found in _URL.finditer(data):
            self._text(data[done : found.start()])
            self._link({"href": found[0]})
            self._text(found[0])
            self._end_last()
            done = found.end()
        self._text(data[done:])

    def handle_decl(self, decl: str) -> None:
        """Show a declaration as text."""
        self._text(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        """Show what CDATA holds as text."""
        self._text(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        """Show a processing instruction as text."""
        self._text(f"<?{data}>")

    def _text(self, text: str) -> None:
        self._written.append(escape(text))

    def _begin(self, tag: str, attributes: str = "") -> None:
        self._written.append(f"<{tag}{attributes}>")
        self._open.append(tag)

    def _end_last(self) -> str:
        tag = self._open.pop()
        self._written.append(f"</{tag}>")
        return tag

    def _end_until(self, holders: Sequence[str]) -> None:
        while self._open and self._open[-1] not in holders:
            self._end_last()

    def _make_room(self, tag: str) -> None:
        """End what cannot hold a block: a paragraph and what is in it."""
        for paragraph in ("p", *map(self._heading_tag, _HEADINGS)):
            if paragraph in self._open:
                while self._end_last() != paragraph:
                    pass
        if tag in _BLOCKS and self._open and self._open[-1] in _INLINE:
            self._end_until([*_BLOCKS])

    def _block(self, tag: str, values: dict[str, str]) -> None:
        self._make_room(tag)
        holders = _HOLDERS.get(tag)
        if holders is not None:
            if not {*holders} & {*self._open}:
                return
            self._end_until(holders)
        start = values.get("start", "")
        counted = tag == "ol" and start.isdecimal() and start.isascii()
        self._begin(tag, f' start="{start[:9]}"' if counted else "")

    def _link(self, values: dict[str, str]) -> None:
        if "a" in self._open:
            self.handle_endtag("a")
        url = web_address(values.get("href", ""))
        if url is None:
            # The text stays; where it would have led does not.
            self._begin("span")
        else:
            self._begin("a", f' href="{escape(url)}" rel="noreferrer"')

    def _picture(self, values: dict[str, str]) -> None:
        url = web_address(values.get("src", ""))
        name = values.get("alt", "") or url or "no address"
        if url is None or "a" in self._open:
            self._text(f"[picture: {name}]")
            return
        self._link({"href": url})
        self._text(f"picture: {name}")
        self._end_last()

    def _heading_tag(self, tag: str) -> str:
        if not self._heading:
            return "p"
        below = 0 if tag in ("h1", "h2") else 1
        return f"h{min(6, self._heading + below)}"

    def _heading_class(self) -> str:
        return "" if self._heading else ' class="heading"'
