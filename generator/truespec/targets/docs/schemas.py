"""The page of a schema, and the list of all schemas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from truespec.markup.commonmark import paragraphs
from truespec.markup.html import NOTHING, Html, escape
from truespec.targets.base import Page
from truespec.targets.docs.facts import Facts
from truespec.targets.docs.labels import Labels
from truespec.targets.docs.limits import json_text
from truespec.targets.docs.links import Anchors, Links
from truespec.targets.docs.pictures import neighbourhood
from truespec.targets.docs.references import Place
from truespec.targets.docs.site import Site, excerpt, page
from truespec.targets.docs.trees import Tree

_MOST_USERS = 12


@dataclass(frozen=True, slots=True)
class User:
    """What uses a schema: a link, and where in it."""

    href: Html
    name: Html
    where: Html = NOTHING


@dataclass(frozen=True, slots=True)
class SchemaView:
    """All that a page says of a schema."""

    id: Html
    name: Html
    type: Html
    deprecated: bool
    doc: Html
    facts: Facts
    tree: Tree
    examples: tuple[Html, ...]
    operations: tuple[User, ...]
    schemas: tuple[User, ...]
    more: Html
    picture: Html


@dataclass(frozen=True, slots=True)
class Listed:
    """A schema in the list of all."""

    href: Html
    name: Html
    type: Html
    doc: Html


def schema_pages(site: Site) -> Iterator[Page]:
    """Yield the page of every named schema, and the list of them."""
    order = site.schemas
    for at in order:
        path = site.places.schemas[at]
        yield page(path, "schema.html", partial(_view, site, at))
    if order:
        yield page("schemas/index.html", "schemas.html", partial(_list_view, site))


def _view(site: Site, at: str) -> dict[str, object]:
    links = site.links("schemas")
    return {
        "frame": site.frame(
            site.meaning.schema(at).name or "",
            links,
        ),
        "schema": schema_view(site, at, links, Anchors()),
    }


def _list_view(site: Site) -> dict[str, object]:
    links = site.links("schemas")
    labels = site.labels(links)
    return {
        "frame": site.frame("Schemas", links, page="schemas/index.html"),
        "schemas": tuple(_listed(site, at, links, labels) for at in site.schemas),
    }


def schema_view(site: Site, at: str, links: Links, anchors: Anchors) -> SchemaView:
    """Return what a page says of a schema. What has a name and stands inside is a link."""
    schema = site.meaning.schema(at)
    trees = site.trees(links, anchors, shallow=True)
    facts = trees.facts(at, "")
    places = [_place(site, one, links) for one in site.references.places[at]]
    users = [
        User(links.schema(one), escape(site.meaning.schema(one).name))
        for one in site.references.used_by[at]
    ]
    rest = max(0, len(places) - _MOST_USERS) + max(0, len(users) - _MOST_USERS)
    return SchemaView(
        id=Html(links.schema(at).removeprefix("#")),
        name=escape(schema.name),
        type=_bare(trees.labels, site, at),
        deprecated=schema.deprecated,
        doc=paragraphs(site.meaning.doc(at), 2),
        facts=facts,
        tree=trees.tree(at),
        examples=tuple(
            escape(json_text(one.value, indent=2)) for one in schema.examples[:2]
        ),
        operations=tuple(places[:_MOST_USERS]),
        schemas=tuple(users[:_MOST_USERS]),
        more=escape(f"and {rest} more") if rest else NOTHING,
        picture=NOTHING if links.book else neighbourhood(site, at, links),
    )


def _bare(labels: Labels, site: Site, at: str) -> Html:
    """Return the type of a schema without a link to itself."""
    named = site.meaning.schema(at)
    label = labels.of(at)
    own = f'<a href="{labels.links.schema(named.at)}">'
    if label.startswith(own) and label.endswith("</a>"):
        return Html(label.removeprefix(own).removesuffix("</a>"))
    return Html(label.replace(f" ({own}{escape(named.name)}</a>)", ""))


def _place(site: Site, place: Place, links: Links) -> User:
    at = place.operation.at
    where = escape(", ".join(place.where))
    return User(links.operation(at), escape(site.titles[at]), where)


def _listed(site: Site, at: str, links: Links, labels: Labels) -> Listed:
    doc = excerpt(site.meaning.doc(at))
    name = escape(site.meaning.schema(at).name)
    return Listed(links.schema(at), name, _bare(labels, site, at), escape(doc))
