"""The pages about the document as a whole: overview, operations, errors, map, coverage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from truespec.markup.commonmark import paragraphs
from truespec.markup.html import NOTHING, Html, escape
from truespec.name.answers import errors
from truespec.targets.base import Page
from truespec.targets.docs.links import Links
from truespec.targets.docs.operations import (
    ServerView,
    scheme_kind,
    server_view,
    status_phrase,
)
from truespec.targets.docs.pictures import group_map
from truespec.targets.docs.site import Entry, Site, error_key, excerpt, page


@dataclass(frozen=True, slots=True)
class Scheme:
    """A security scheme: what it asks for, and what the document says of it."""

    name: Html
    kind: Html
    doc: Html
    settings: tuple[tuple[Html, Html], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page says."""

    version: Html
    doc: Html
    counts: tuple[tuple[Html, Html, Html], ...]
    servers: tuple[ServerView, ...]
    schemes: tuple[Scheme, ...]


@dataclass(frozen=True, slots=True)
class Described:
    """An operation in the list of all, with a sentence about it."""

    entry: Entry
    doc: Html


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group in the list of all operations, or on the map."""

    id: Html
    name: Html
    operations: tuple[Described, ...]
    picture: Html = NOTHING


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An error, its statuses, its schemas, and the operations that it may end."""

    id: Html
    name: Html
    statuses: Html
    doc: Html
    schemas: tuple[tuple[Html, Html], ...]
    operations: tuple[Entry, ...]
    count: Html


def overview_pages(site: Site) -> Iterator[Page]:
    """Yield the pages about the document as a whole, but for the coverage."""
    yield page("index.html", "index.html", partial(_overview_view, site))
    if site.operations:
        path = "operations/index.html"
        yield page(path, "operations.html", partial(_operations_view, site))
    if site.places.errors:
        yield page("errors.html", "errors.html", partial(_errors_view, site))
    yield page("map.html", "map.html", partial(_map_view, site))


def _overview_view(site: Site) -> dict[str, object]:
    links = site.links()
    return {
        "frame": site.frame(site.title, links, page="index.html"),
        "overview": overview(site, links),
        "groups": group_views(site, links),
    }


def _operations_view(site: Site) -> dict[str, object]:
    links = site.links("operations")
    return {
        "frame": site.frame("All operations", links, page="operations/index.html"),
        "groups": group_views(site, links),
    }


def _errors_view(site: Site) -> dict[str, object]:
    links = site.links()
    return {
        "frame": site.frame("Errors", links, page="errors.html"),
        "errors": error_views(site, links),
    }


def _map_view(site: Site) -> dict[str, object]:
    links = site.links()
    return {
        "frame": site.frame("Map", links, page="map.html"),
        "groups": group_views(site, links, pictures=True),
    }


def overview(site: Site, links: Links) -> Overview:
    """Return what the first page says."""
    api = site.context.api
    counts = (
        ("operations/index.html", len(site.operations), "operation"),
        ("schemas/index.html", len(site.schemas), "schema"),
        ("errors.html", len(site.places.errors), "error"),
    )
    return Overview(
        version=escape(api.version),
        doc=paragraphs(api.doc, 2),
        counts=tuple(
            (links.page(path), escape(count), escape(f"{name}{'s' * (count != 1)}"))
            for path, count, name in counts
            if count
        ),
        servers=tuple(map(server_view, api.servers)),
        schemes=tuple(
            Scheme(
                escape(one.name),
                escape(scheme_kind(one.type, one.settings)),
                paragraphs(one.doc),
                tuple(_settings(one.settings)),
            )
            for one in api.security_schemes
        ),
    )


def _settings(settings: dict[str, object]) -> Iterator[tuple[Html, Html]]:
    """Yield what else a scheme says: addresses, and the scopes of its flows."""
    for name in ("bearerFormat", "openIdConnectUrl"):
        if name in settings:
            yield escape(name), escape(settings[name])
    flows = settings.get("flows")
    for flow, found in flows.items() if isinstance(flows, dict) else ():
        for name, value in found.items() if isinstance(found, dict) else ():
            if name == "scopes" and isinstance(value, dict):
                for scope, doc in value.items():
                    yield escape(f"scope {scope}"), escape(doc)
            elif isinstance(value, str):
                yield escape(f"{flow} {name}"), escape(value)


def group_views(
    site: Site, links: Links, *, pictures: bool = False
) -> tuple[GroupView, ...]:
    """Return all groups with their operations, each with a sentence about it."""
    return tuple(
        GroupView(
            escape(site.places.groups[group.name]),
            escape(group.name),
            tuple(
                Described(
                    site.entry(one, links),
                    escape(_sentence(site.titles[one.at], one.summary, one.doc)),
                )
                for one in group.operations
            ),
            group_map(site, group, links) if pictures else NOTHING,
        )
        for group in site.groups
    )


def _sentence(title: str, summary: str, doc: str) -> str:
    """Return what to say of an operation that its title does not."""
    short = " ".join(summary.split())
    return short if short and short.rstrip(".") != title else excerpt(doc)


def error_views(site: Site, links: Links) -> tuple[ErrorView, ...]:
    """Return each error with the operations that it may end."""
    found: dict[str, dict[str, list[str]]] = {}
    for operation in site.order():
        for response in errors(operation):
            key = error_key(response.name, response.status)
            one = found.setdefault(
                key, {"status": [], "doc": [], "schema": [], "operation": []}
            )
            one["status"].append(response.status)
            one["doc"].append(response.doc.strip())
            one["operation"].append(operation.at)
            for content in response.contents:
                named = content.type and site.meaning.named(content.type)
                if named:
                    one["schema"].append(named.at)
    return tuple(_error(site, links, key, one) for key, one in sorted(found.items()))


def _error(site: Site, links: Links, key: str, one: dict[str, list[str]]) -> ErrorView:
    docs = [doc for doc in dict.fromkeys(one["doc"]) if doc and doc != key]
    entries = {at: operation for operation in site.operations if (at := operation.at)}
    operations = [entries[at] for at in dict.fromkeys(one["operation"])]
    statuses = sorted({*one["status"]})
    return ErrorView(
        id=escape(site.places.errors[key]),
        name=escape(key if not key[:1].isdigit() else status_phrase(statuses[0])),
        statuses=escape(", ".join(statuses)),
        doc=paragraphs(docs[0]) if len(docs) == 1 else NOTHING,
        schemas=tuple(
            (links.schema(at), escape(site.meaning.schema(at).name))
            for at in dict.fromkeys(one["schema"])
        ),
        operations=tuple(site.entry(operation, links) for operation in operations),
        count=escape(len(operations)),
    )
