"""All pages of a site."""

from __future__ import annotations

from collections.abc import Iterator

from truespec.targets.base import Context, Page
from truespec.targets.docs.book import book_pages
from truespec.targets.docs.coverage import coverage_pages
from truespec.targets.docs.indexes import index_pages
from truespec.targets.docs.operations import operation_pages
from truespec.targets.docs.overview import overview_pages
from truespec.targets.docs.schemas import schema_pages
from truespec.targets.docs.site import Site, page
from truespec.targets.docs.texts import markdown_pages, model_pages

_ASSETS = ("site.css", "print.css", "site.js", "theme.js")


def site_pages(context: Context) -> Iterator[Page]:
    """Yield the pages of the reference of an API, by their paths in the site."""
    if context.docs_format == "markdown":
        yield from _markdown(Site(context, ending=".md"))
    else:
        yield from _pages(Site(context))


def _markdown(site: Site) -> Iterator[Page]:
    yield from markdown_pages(site)
    yield from model_pages(site)


def _pages(site: Site) -> Iterator[Page]:
    yield from overview_pages(site)
    yield from operation_pages(site)
    yield from schema_pages(site)
    yield from coverage_pages(site)
    yield from book_pages(site)
    yield from index_pages(site)
    yield from model_pages(site)
    for name in _ASSETS:
        yield page(f"assets/{name}", name)
