"""A picture of boxes in layers from left to right, none upon another.

Each layer is a column as wide as its widest box, and the boxes of a column stand below each
other; so nothing overlaps, however long the names are. Lines run in the space between two
columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from truespec.markup.html import NOTHING, Html, element, escape, join

_CHARACTER = 7.3
_PADDING = 10
_HEIGHT = 26
_GAP = 8
_BETWEEN = 64
_LONGEST = 34


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its key, its text, where it leads (None: nowhere), and how it looks."""

    key: str
    text: str
    href: Html | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    box: Box
    x: float
    y: float
    width: float

    @property
    def middle(self) -> float:
        return self.y + _HEIGHT / 2


def picture(
    layers: Sequence[Sequence[Box]], lines: Sequence[tuple[str, str]], label: str
) -> Html:
    """Return an SVG of boxes and of lines between boxes of layers next to each other.

    A line that would cross a layer is not drawn.
    """
    ordered = _order([list(layer) for layer in layers if layer], lines)
    height = max(len(layer) for layer in ordered) * (_HEIGHT + _GAP) - _GAP
    placed: dict[str, _Placed] = {}
    column: dict[str, int] = {}
    x = 1.0
    for number, layer in enumerate(ordered):
        width = max(_width(box.text) for box in layer)
        y = 1 + (height - len(layer) * (_HEIGHT + _GAP) + _GAP) / 2
        for box in layer:
            placed[box.key] = _Placed(box, x, y, width)
            column[box.key] = number
            y += _HEIGHT + _GAP
        x += width + _BETWEEN
    drawn = "".join(
        _line(placed[start], placed[end])
        for start, end in dict.fromkeys(lines)
        if start in placed and end in placed and column[end] - column[start] == 1
    )
    boxes = [_box(one) for one in placed.values()]
    total = x - _BETWEEN + 1
    size = f"0 0 {_short(total)} {_short(height + 2)}"
    return element(
        "svg",
        element("path", d=drawn) if drawn else NOTHING,
        *boxes,
        class_="picture",
        viewBox=size,
        width=_short(total),
        height=_short(height + 2),
        role="group",
        aria_label=label,
    )


def _order(
    layers: list[list[Box]], lines: Sequence[tuple[str, str]]
) -> list[list[Box]]:
    """Return the layers, each in the order of what it is joined to in the one before."""
    for before, layer in pairwise(layers):
        place = {box.key: index for index, box in enumerate(before)}
        centre = {}
        for index, box in enumerate(layer):
            found = [
                place[start]
                for start, end in lines
                if end == box.key and start in place
            ]
            centre[box.key] = (sum(found) / len(found) if found else 1e9, index)
        layer.sort(key=lambda box: centre[box.key])
    return layers


def _width(text: str) -> float:
    return min(len(text), _LONGEST) * _CHARACTER + 2 * _PADDING


def _line(start: _Placed, end: _Placed) -> str:
    left, right = start.x + start.width, end.x
    bend = _BETWEEN / 2
    return (
        f"M{_short(left)} {_short(start.middle)}"
        f"C{_short(left + bend)} {_short(start.middle)}"
        f" {_short(right - bend)} {_short(end.middle)}"
        f" {_short(right)} {_short(end.middle)}"
    )


def _box(one: _Placed) -> Html:
    text = one.box.text
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    parts = [
        element("title", escape(text)) if short != text else NOTHING,
        element(
            "rect",
            x=_short(one.x),
            y=_short(one.y),
            width=_short(one.width),
        ),
        element(
            "text",
            escape(short),
            x=_short(one.x + _PADDING),
            y=_short(one.middle + 4),
        ),
    ]
    if one.box.href is None:
        return element("g", *parts, class_=one.box.kind)
    inner = join(parts)
    kind = f' class="{escape(one.box.kind)}"' if one.box.kind else ""
    return Html(f'<a{kind} href="{one.box.href}">{inner}</a>')


def _short(number: float) -> str:
    return str(round(number))
