"""Markdown that is known to show text as it is."""

from __future__ import annotations

import re

from truespec.markup.html import visible

# What may begin a mark anywhere; a backslash takes its meaning away (CommonMark, 2.4).
_MARKS = re.compile(r"[\\`*_\[\]<>|~&]")
_FIRST = re.compile(r"^(\d*)([-+=#.)])")


class Markdown(str):
    """Text that this generator made as Markdown."""

    __slots__ = ()


def markdown(text: object) -> Markdown:
    """Return a text as one line of Markdown that shows it."""
    plain = " ".join(visible(str(text)).split())
    marked = _MARKS.sub(lambda found: "\\" + found[0], plain)
    return Markdown(_FIRST.sub(r"\1\\\2", marked))


def span(text: object) -> Markdown:
    """Return a text as a span of code, however many backticks it has."""
    plain = " ".join(visible(str(text)).split(" ")).replace("\n", " ")
    longest = max((len(run) for run in re.findall("`+", plain)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if "`" in plain else ""
    return Markdown(f"{fence}{pad}{plain}{pad}{fence}")
