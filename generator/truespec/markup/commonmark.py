"""Descriptions, which are CommonMark with HTML in it, as HTML that is safe."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from truespec.markup.html import NOTHING, Html, escape
from truespec.markup.rebuild import rebuild

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

# Without any of these a text is one paragraph; most descriptions are.
_MARKED = re.compile(r"[\\`*_#<>\[\]!&|~\n:]|^\s|^\d+[.)]|^[-+=]")


@lru_cache(maxsize=20_000)
def paragraphs(text: str, heading: int = 0) -> Html:
    """Return a description as blocks of HTML.

    `heading` is the level of the highest headings in it; 0 has them as bold paragraphs.
    """
    text = text.strip()
    if not text:
        return NOTHING
    if not _MARKED.search(text):
        return Html(f"<p>{escape(text)}</p>")
    return rebuild(_parser().render(text), heading)


def line(text: str) -> Html:
    """Return a short text, such as a summary, without blocks around it."""
    found = paragraphs(" ".join(text.split()))
    inside = found.removeprefix("<p>").removesuffix("</p>")
    return (
        Html(inside) if len(found) - len(inside) == 7 and "<p>" not in inside else found
    )


@cache
def _parser() -> MarkdownIt:
    # Only this target needs the library.
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])
