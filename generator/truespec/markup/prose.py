"""The HTML that this generator made, as Markdown or as text for a terminal.

Only elements that `truespec.markup` writes come here, so no general HTML is read.
"""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

from truespec.markup.html import Html
from truespec.markup.markdown import Markdown, markdown, span

_BREAKING = frozenset(
    {"blockquote", "dd", "div", "dl", "dt", "ol", "p", "table", "tr", "ul"}
)


class Style:
    """How marks are written: as Markdown, or, for a terminal, hardly at all."""

    def __init__(self, *, plain: bool) -> None:
        self.plain = plain
        self.text: Callable[[object], str] = str if plain else markdown
        self.code: Callable[[object], str] = str if plain else span

    def heading(self, level: int, text: str) -> str:
        """Return a heading; a terminal has capitals for the upper levels."""
        if self.plain:
            return text.upper() if level == 2 else text
        return f"{'#' * level} {text}"

    def strong(self, text: str) -> str:
        """Return a text that stands out."""
        return text if self.plain else f"**{text}**"


TERMINAL = Style(plain=True)
MARKDOWN = Style(plain=False)


def text_of(html: Html) -> str:
    """Return the text of a short piece of HTML, in one line."""
    reading = _Text()
    reading.feed(html)
    reading.close()
    return " ".join("".join(reading.pieces).split())


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.pieces.append(data)


def blocks(html: Html, style: Style) -> list[str]:
    """Return the lines of a description: paragraphs with an empty line between, lists
    with a dash, code as it stands."""
    reading = _Blocks(style)
    reading.feed(html)
    reading.close()
    return reading.result()


class _Blocks(HTMLParser):
    def __init__(self, style: Style) -> None:
        super().__init__(convert_charrefs=True)
        self._style = style
        self._lines: list[str] = []
        self._line = ""
        self._depth = 0
        self._code = 0
        self._pre = False
        self._targets: list[str] = []

    def result(self) -> list[str]:
        """Return what was read."""
        self._end()
        while self._lines and not self._lines[-1]:
            self._lines.pop()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, or note what holds for the text that follows."""
        if tag in ("ul", "ol"):
            self._end()
            self._depth += 1
        elif tag == "li":
            self._end()
            self._line = "  " * (self._depth - 1) + "- "
        elif tag == "pre":
            self._blank()
            self._pre = True
        elif tag == "code":
            self._code += 1
        elif tag == "a":
            self._targets.append(dict(attrs).get("href") or "")
        elif tag == "br":
            self._end()
        elif tag in _BREAKING or tag[:1] == "h":
            self._blank()

    def handle_endtag(self, tag: str) -> None:
        """End a block."""
        if tag in ("ul", "ol"):
            self._end()
            self._depth = max(0, self._depth - 1)
            if not self._depth:
                self._blank()
        elif tag == "pre":
            self._pre = False
            self._blank()
        elif tag == "code":
            self._code -= 1
        elif tag == "a" and self._targets:
            target = self._targets.pop()
            if target.startswith("http"):
                self._line += f" ({self._style.text(target)})"
        elif tag in ("td", "th"):
            self._line += "  "
        elif tag in _BREAKING or tag[:1] == "h":
            self._blank()

    def handle_data(self, data: str) -> None:
        """Add text to the line, or lines of code."""
        if self._pre:
            self._lines += [f"    {line}" for line in data.rstrip("\n").split("\n")]
            return
        flat = " ".join(data.split())
        if not flat:
            self._line += " " if self._line.strip(" -") else ""
            return
        written = self._style.code(flat) if self._code else self._style.text(flat)
        lead = " " if data[:1].isspace() and self._line.strip(" -") else ""
        self._line += lead + written + (" " if data[-1:].isspace() else "")

    def _end(self) -> None:
        if self._line.strip(" -"):
            self._lines.append(self._line.rstrip())
        self._line = ""

    def _blank(self) -> None:
        if self._depth:
            return
        self._end()
        if self._lines and self._lines[-1]:
            self._lines.append("")


def document(lines: list[str]) -> Markdown:
    """Return lines of text in a file, each of which `Style` has made."""
    return Markdown("\n".join(lines).rstrip("\n") + "\n")
