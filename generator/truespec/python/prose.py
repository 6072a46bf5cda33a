"""The plain text of a description, which is CommonMark with HTML in it."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from truespec.python.literal import escape_unprintable

# What a tag turns into. Words in angle brackets that are no tag of HTML, such as
# <region>, are the author's own and stay.
_BREAKS = "p|div|br|ul|ol|dl|table|tr|h[1-6]|blockquote|section|note|important"
_MARKED = "code|tt|kbd|samp"
_DROPPED = "a|abbr|b|big|dd|dt|em|fullname|i|img|s|small|span|strong|sub|sup|td|th|u"
_TAG = re.compile(
    rf"</?(?:(?P<item>li)|(?P<break>{_BREAKS})|(?P<mark>{_MARKED})|{_DROPPED}"
    r"|tbody|thead|hr|center|font|pre|li)(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]+")
_FENCE = re.compile(r"\s*(```|~~~)")
_NARROWEST = 20
_VERBATIM = re.compile(r"\s*\||#{1,6} |=+$|-+$")


def plain(text: str) -> str:
    """Return a description without its HTML tags and character references."""
    if "<" in text:
        text = _TAG.sub(_replacement, text)
    return html.unescape(text) if "&" in text else text


def wrap(text: str, width: int, first: int | None = None) -> list[str]:
    """Return the lines of a plain text: its paragraphs filled to `width` columns (the
    first line to `first`), its lists with hanging indents, its code as it stands.

    Lines hold characters that show, and spaces; none ends with a space.
    """
    width = max(width, _NARROWEST)
    lines: list[str] = []
    for block in _blocks(text):
        if lines and block.spaced:
            lines.append("")
        room = width if lines or first is None else max(first, _NARROWEST)
        lines.extend(
            escape_unprintable(line.rstrip()) for line in block.laid(room, width)
        )
    return lines


def _replacement(found: re.Match[str]) -> str:
    if found["item"]:
        return "" if found[0].startswith("</") else "\n- "
    if found["mark"]:
        return "`"
    return "\n\n" if found["break"] else ""


@dataclass(slots=True)
class _Block:
    """Text that is filled as a whole, or one line that is kept as it stands."""

    text: str
    spaced: bool
    kept: bool

    def laid(self, first: int, width: int) -> list[str]:
        """Return the lines of the block, the first one of at most `first` columns."""
        if self.kept:
            return [self.text]
        margin = self.text[: len(self.text) - len(self.text.lstrip())]
        body = self.text[len(margin) :]
        text = " ".join(body.split())
        if len(margin) + len(text) <= min(first, width):
            return [margin + text]
        marker = _ITEM.match(body)
        # The wrapper keeps `width` only; a shorter first line is a longer indent.
        filler = " " * (width - first)
        lines = textwrap.wrap(
            text,
            width,
            initial_indent=filler + margin,
            subsequent_indent=margin + " " * (len(marker[0]) if marker else 0),
            break_long_words=False,
            break_on_hyphens=False,
        )
        return [lines[0][len(filler) :], *lines[1:]]


def _blocks(text: str) -> Iterator[_Block]:
    block: _Block | None = None
    fenced = False
    blank = True
    for line in _lines(text):
        if not line and not fenced:
            blank = True
            continue
        fence = bool(_FENCE.match(line))
        item = bool(_ITEM.match(line.lstrip()))
        follows = blank or (block is not None and block.kept)
        code = line.startswith("    ") and follows and not item
        kept = fenced or fence or code or bool(_VERBATIM.match(line))
        if block and not (follows or kept or item):
            block.text += " " + line.strip()
        else:
            if block:
                yield block
            block = _Block(line if kept or item else line.strip(), blank, kept)
        fenced ^= fence
        blank = False
    if block:
        yield block


def _lines(text: str) -> list[str]:
    """Split into lines, with a plain space for every other space of Unicode."""
    return [
        re.sub(r"\s", " ", line.expandtabs(4)).rstrip()
        for line in text.strip().splitlines()
    ]
