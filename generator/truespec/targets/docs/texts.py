"""The same content as texts: Markdown for repositories, and for language models."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from truespec.ir.operations import Operation
from truespec.markup.html import Html, escape
from truespec.markup.prose import MARKDOWN, TERMINAL, document, text_of
from truespec.targets.base import Page
from truespec.targets.docs.links import NoAnchors
from truespec.targets.docs.operations import operation_view
from truespec.targets.docs.outline import Outline
from truespec.targets.docs.overview import error_views, group_views, overview
from truespec.targets.docs.schemas import schema_view
from truespec.targets.docs.site import Site, page

_TEMPLATE = "text.md"


def model_pages(site: Site) -> Iterator[Page]:
    """Yield ``llms.txt``, which lists all pages (llmstxt.org), and ``llms-full.txt``,
    which says all of it."""
    yield page("llms.txt", _TEMPLATE, partial(_list, site))
    yield page("llms-full.txt", _TEMPLATE, partial(_everything, site))


def markdown_pages(site: Site) -> Iterator[Page]:
    """Yield the pages of a site in Markdown."""
    yield page("README.md", _TEMPLATE, partial(_list, site))
    for operation in site.order():
        path = site.places.operations[operation.at]
        yield page(path, _TEMPLATE, partial(_operation, site, operation))
    for at in site.schemas:
        yield page(site.places.schemas[at], _TEMPLATE, partial(_schema, site, at))
    if site.places.errors:
        yield page("errors.md", _TEMPLATE, partial(_errors, site))


def describe(site: Site, name: str) -> str | None:
    """Return an operation, or a schema, as text for a terminal; None if there is none of
    that name.

    An operation is called by its id, its title or its method and path, in any case.
    """
    wanted = " ".join(name.split()).casefold()
    outline = Outline(TERMINAL)
    links = site.links(book=True)
    for operation in site.operations:
        if wanted in map(str.casefold, names_of(site, operation)):
            view = operation_view(site, operation, links, NoAnchors())
            return "\n".join(outline.operation(view))
    for at in site.schemas:
        if (site.meaning.schema(at).name or "").casefold() == wanted:
            return "\n".join(outline.schema(schema_view(site, at, links, NoAnchors())))
    return None


def names_of(site: Site, operation: Operation) -> list[str]:
    """Return what an operation may be called by."""
    names = [operation.id, site.titles[operation.at]]
    if not site.one_path:
        names.append(f"{operation.method} {operation.path}")
    return [one for one in names if one]


def _list(site: Site) -> dict[str, object]:
    links = site.links()
    lines = list(Outline(MARKDOWN).overview(overview(site, links), escape(site.title)))
    for group in group_views(site, links):
        lines += [f"## {MARKDOWN.text(text_of(group.name))}", ""]
        for one in group.operations:
            href = _address(one.entry.href)
            doc = f": {MARKDOWN.text(text_of(one.doc))}" if one.doc else ""
            lines.append(f"- [{MARKDOWN.text(text_of(one.entry.name))}]({href}){doc}")
        lines.append("")
    if site.schemas:
        lines += ["## Schemas", ""]
        for at in site.schemas:
            name = MARKDOWN.text(site.meaning.schema(at).name or "")
            lines.append(f"- [{name}]({_address(links.schema(at))})")
    return {"text": document(lines)}


def _address(href: Html) -> str:
    # A slug has no character that means anything in a link.
    return text_of(href)


def _everything(site: Site) -> dict[str, object]:
    links = site.links(book=True)
    outline = Outline(MARKDOWN)
    lines = list(outline.overview(overview(site, links), escape(site.title)))
    for operation in site.order():
        view = operation_view(site, operation, links, NoAnchors(), shallow=True)
        lines += outline.operation(view, 2)
    for error in error_views(site, links):
        lines += outline.error(error, 2)
    for at in site.schemas:
        lines += outline.schema(schema_view(site, at, links, NoAnchors()), 2)
    return {"text": document(lines)}


def _operation(site: Site, operation: Operation) -> dict[str, object]:
    links = site.links("operations")
    view = operation_view(site, operation, links, NoAnchors())
    return {"text": document(list(Outline(MARKDOWN).operation(view)))}


def _schema(site: Site, at: str) -> dict[str, object]:
    view = schema_view(site, at, site.links("schemas"), NoAnchors())
    return {"text": document(list(Outline(MARKDOWN).schema(view)))}


def _errors(site: Site) -> dict[str, object]:
    outline = Outline(MARKDOWN)
    lines = [outline.style.heading(1, "Errors"), ""]
    for error in error_views(site, site.links()):
        lines += outline.error(error, 2)
    return {"text": document(lines)}
