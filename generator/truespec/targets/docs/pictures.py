"""Pictures of how the schemas and operations of a document refer to each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from truespec.markup.html import NOTHING, Html
from truespec.targets.docs.groups import Group
from truespec.targets.docs.layers import Box, picture
from truespec.targets.docs.links import Links
from truespec.targets.docs.site import Site

_MOST_BESIDE = 6
_MOST_IN_MAP = 400


def neighbourhood(site: Site, at: str, links: Links) -> Html:
    """Return a picture of a schema, what refers to it, and what it refers to, two steps
    far; nothing for one that stands alone."""
    uses = site.references.uses
    first = [one for one in uses[at] if one != at]
    users = [
        one for one in site.references.used_by[at] if one != at and one not in first
    ]
    if not users and not first:
        return NOTHING
    shown = {at, *users[:_MOST_BESIDE], *first[:_MOST_BESIDE]}
    second = dict.fromkeys(
        below
        for one in first[:_MOST_BESIDE]
        for below in uses[one]
        if below not in shown
    )
    layers = [
        [*_boxes(site, users, links, "before")],
        [_box(site, at, links, own=True, again=at in uses[at])],
        [*_boxes(site, first, links, "after", back_to=at)],
        [*_boxes(site, list(second), links, "beyond")],
    ]
    lines = [
        *((one, at) for one in (*users[:_MOST_BESIDE], "before")),
        *((at, one) for one in (*first[:_MOST_BESIDE], "after")),
        *((one, below) for one in first[:_MOST_BESIDE] for below in uses[one]),
    ]
    name = site.meaning.schema(at).name
    return picture(layers, lines, f"What {name} refers to, and what refers to it")


def group_map(site: Site, group: Group, links: Links) -> Html:
    """Return a picture of the operations of a group, the schemas that they take and
    give, and what those refer to. Schemas of errors are left out."""
    operations = [
        Box(one.at, site.titles[one.at], links.operation(one.at), "operation")
        for one in group.operations
    ]
    lines: list[tuple[str, str]] = []
    first: dict[str, None] = {}
    for one in group.operations:
        for where, at in site.references.operation_uses[one.at]:
            if where == "request" or where[:1] in "123":
                lines.append((one.at, at))
                first[at] = None
    second: dict[str, None] = {}
    for at in first:
        for below in site.references.uses[at]:
            lines.append((at, below))
            if below not in first and site.references.uses[below]:
                second[below] = None
    layers = [
        operations,
        [_box(site, at, links) for at in list(first)[:_MOST_IN_MAP]],
        [_box(site, at, links) for at in list(second)[:_MOST_IN_MAP]],
    ]
    return picture(layers, lines, f"What the operations of {group.name} take and give")


def _boxes(
    site: Site, found: list[str], links: Links, key: str, back_to: str = ""
) -> Iterator[Box]:
    """Yield the boxes of a layer; those that refer `back_to` a schema say so."""
    for at in found[:_MOST_BESIDE]:
        box = _box(site, at, links)
        if back_to in site.references.uses[at]:
            box = replace(box, text=f"{box.text} \u21c4")
        yield box
    if len(found) > _MOST_BESIDE:
        yield Box(key, f"and {len(found) - _MOST_BESIDE} more", None, "more")


def _box(
    site: Site, at: str, links: Links, *, own: bool = False, again: bool = False
) -> Box:
    name = site.meaning.schema(at).name or ""
    text = f"{name} ↻" if again else name
    return Box(at, text, None if own else links.schema(at), "own" if own else "")
