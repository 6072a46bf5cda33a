"""What the scripts of a site look things up in: the search, and the whole sidebar."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from truespec.ir.operations import Operation
from truespec.ir.schemas import Record
from truespec.markup.html import visible
from truespec.markup.script import Script, script_literal
from truespec.name.answers import errors
from truespec.targets.base import Page
from truespec.targets.docs.links import Anchors
from truespec.targets.docs.site import Site, error_key, page

_MOST_PROPERTIES = 400
Found = list[object]
"""An entry of the search: kind, name, what else is said, path, and the properties."""


def index_pages(site: Site) -> Iterator[Page]:
    """Yield the files of data; the scripts load them when they are asked for."""
    yield page("assets/search.js", "script.js", partial(_search_view, site))
    yield page("assets/navigation.js", "script.js", partial(_navigation_view, site))


def _search_view(site: Site) -> dict[str, object]:
    data = script_literal(list(_entries(site)))
    return {"function": Script("truespecSearch"), "data": data}


def _navigation_view(site: Site) -> dict[str, object]:
    data = script_literal(_navigation(site))
    return {"function": Script("truespecNavigation"), "data": data}


def _entries(site: Site) -> Iterator[Found]:
    for operation in site.order():
        detail = operation.method.upper()
        if not site.one_path:
            detail += f" {operation.path}"
        title = site.titles[operation.at]
        if operation.id and operation.id != title:
            detail += f" {operation.id}"
        summary = operation.summary if operation.summary != title else ""
        yield [
            "operation",
            visible(title),
            visible(f"{detail} {summary}".strip()),
            site.places.operations[operation.at],
            [*_parameters(operation), *_inline(site, operation)],
        ]
    for at in site.schemas:
        name = site.meaning.schema(at).name or ""
        path = site.places.schemas[at]
        yield ["schema", visible(name), "", path, list(_properties(site, at))]
    for key, anchor in site.places.errors.items():
        statuses = sorted(
            {
                one.status
                for operation in site.operations
                for one in errors(operation)
                if error_key(one.name, one.status) == key
            }
        )
        yield ["error", visible(key), ", ".join(statuses), f"errors.html#{anchor}", []]


def _parameters(operation: Operation) -> Iterator[list[str]]:
    for one in operation.parameters:
        yield [visible(one.wire), str(Anchors().take(one.where, one.wire))]


def _properties(site: Site, at: str) -> Iterator[list[str]]:
    _, shape, _ = site.meaning.final(at)
    if isinstance(shape, Record):
        for one in shape.fields[:_MOST_PROPERTIES]:
            yield [visible(one.wire), str(Anchors().take(one.wire))]


def _inline(site: Site, operation: Operation) -> Iterator[list[str]]:
    """Yield the properties of bodies that have no name, which no other page shows."""
    for content in operation.body.contents[:1] if operation.body else ():
        if content.type and site.meaning.named(content.type) is None:
            for name, anchor in _properties(site, content.type):
                yield [name, f"body/{anchor}"]
    for response in operation.responses:
        for content in response.contents[:1]:
            if content.type and site.meaning.named(content.type) is None:
                for name, anchor in _properties(site, content.type):
                    yield [name, f"{response.status}/{anchor}"]


def _navigation(site: Site) -> list[object]:
    return [
        [
            visible(group.name),
            site.places.groups[group.name],
            [
                [
                    visible(site.titles[one.at]),
                    one.method.upper(),
                    "" if site.one_path else visible(one.path),
                    site.places.operations[one.at],
                    int(one.deprecated),
                ]
                for one in group.operations
            ],
        ]
        for group in site.groups
    ]
