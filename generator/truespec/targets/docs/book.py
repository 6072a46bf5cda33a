"""The whole document as one page, for print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from truespec.markup.html import Html, escape
from truespec.targets.base import Page
from truespec.targets.docs.links import NoAnchors
from truespec.targets.docs.operations import OperationView, operation_view
from truespec.targets.docs.overview import error_views, overview
from truespec.targets.docs.schemas import SchemaView, schema_view
from truespec.targets.docs.site import Site, page


@dataclass(frozen=True, slots=True)
class Chapter:
    """The operations of a group."""

    id: Html
    name: Html
    operations: tuple[OperationView, ...]


def book_pages(site: Site) -> Iterator[Page]:
    """Yield the page with everything.

    Each schema is described once, in a chapter of its own, and operations refer to it.
    """
    yield page("print.html", "print.html", partial(_view, site))


def _view(site: Site) -> dict[str, object]:
    links = site.links(book=True)
    chapters = tuple(
        Chapter(
            Html(links.group(group.name)[1:]),
            escape(group.name),
            tuple(
                operation_view(
                    site,
                    one,
                    links,
                    NoAnchors(),
                    shallow=True,
                )
                for one in group.operations
            ),
        )
        for group in site.groups
    )
    schemas: tuple[SchemaView, ...] = tuple(
        schema_view(site, at, links, NoAnchors()) for at in site.schemas
    )
    return {
        "frame": site.frame("Print", links, page="print.html"),
        "overview": overview(site, links),
        "chapters": chapters,
        "errors": error_views(site, links),
        "schemas": schemas,
    }
