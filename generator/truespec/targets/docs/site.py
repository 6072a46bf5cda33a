"""What all pages of a site share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from truespec.ir.operations import Operation
from truespec.ir.status_phrases import phrase
from truespec.markup.html import NOTHING, Html, escape
from truespec.name.answers import errors
from truespec.name.reach import all_operations
from truespec.samples.values import SampleValues
from truespec.targets.base import Context, Page
from truespec.targets.docs.facts import FactsOf
from truespec.targets.docs.groups import Group, groups
from truespec.targets.docs.labels import Labels
from truespec.targets.docs.links import Anchors, Links, Places
from truespec.targets.docs.meaning import Meaning
from truespec.targets.docs.references import References, references
from truespec.targets.docs.slugs import slugs
from truespec.targets.docs.trees import Trees

# How many values a body that is made has: it is on the page in each language.
_SAMPLE = 10
HOOKS = "Webhooks and callbacks"
_LONGEST_TITLE = 70
_MOST_LISTED = 40
"""How many operations may be listed in the sidebar of every page of an operation. Where
there are more, each page lists those of its own group, beside links to the others, and a
script completes the list from one file. With as many schemas, their pages begin with the
links to the lists alone. So the size of a site grows with the document, not with its
square, and a new operation changes few pages."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation in a list."""

    href: Html
    name: Html
    method: Html
    path: Html
    here: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A group in the sidebar: a link, and its operations where they are listed."""

    name: Html
    href: Html
    entries: tuple[Entry, ...]
    opened: bool


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The page before or after one."""

    href: Html
    name: Html


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds the content of a page."""

    title: Html
    site: Html
    up: Html
    sections: tuple[Section, ...]
    pages: tuple[Entry, ...]
    before: Neighbour | None = None
    after: Neighbour | None = None
    is_book: bool = False


@dataclass(slots=True)
class Site:
    """An API, its groups and its references, and where everything has its page."""

    context: Context
    meaning: Meaning = field(init=False)
    operations: tuple[Operation, ...] = field(init=False)
    groups: tuple[Group, ...] = field(init=False)
    references: References = field(init=False)
    places: Places = field(init=False)
    titles: dict[str, str] = field(init=False)
    schemas: tuple[str, ...] = field(init=False)
    one_path: bool = field(init=False)
    received: frozenset[str] = field(init=False)
    sample_values: SampleValues = field(init=False)
    ending: str = ".html"
    _facts: FactsOf = field(init=False)
    _group_of: dict[str, str] = field(init=False)
    _labels: dict[tuple[str, bool], Labels] = field(default_factory=dict)
    _closed: dict[str, tuple[Section, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        api = self.context.api
        self.meaning = Meaning(api)
        self._facts = FactsOf(self.meaning)
        self.sample_values = SampleValues(api.schemas, room=_SAMPLE)
        self.operations = tuple(all_operations(api))
        paths = {one.at for one in api.operations}
        hooks = tuple(one for one in self.operations if one.at not in paths)
        self.received = frozenset(one.at for one in hooks)
        self.groups = groups(api.operations)
        if hooks:
            self.groups += (Group(HOOKS, hooks),)
        self.references = references(api, self.operations)
        self.schemas = tuple(self.references.uses)
        shared = len({one.path for one in api.operations}) == 1
        self.one_path = shared and len(api.operations) > 1
        self.titles = {one.at: self._title(one) for one in self.operations}
        self.places = self._places()
        self._group_of = {
            one.at: group.name for group in self.groups for one in group.operations
        }

    @property
    def title(self) -> str:
        """The name of the API."""
        return " ".join(self.context.api.title.split()) or "API reference"

    def links(self, folder: str = "", *, book: bool = False) -> Links:
        """Return the links of the pages in a folder of the site."""
        return Links(self.places, folder, book)

    def trees(self, links: Links, anchors: Anchors, *, shallow: bool = False) -> Trees:
        """Return what makes the trees of one page."""
        labels = self.labels(links)
        return Trees(self.meaning, links, anchors, labels, self._facts, shallow)

    def labels(self, links: Links) -> Labels:
        """Return what names types, for the pages with the same links."""
        key = links.folder, links.book
        if key not in self._labels:
            self._labels[key] = Labels(self.meaning, links)
        return self._labels[key]

    def order(self) -> Iterator[Operation]:
        """Yield the operations in the order of the sidebar."""
        for group in self.groups:
            yield from group.operations

    def entry(self, operation: Operation, links: Links, here: str = "") -> Entry:
        """Return an operation as an entry of a list."""
        return Entry(
            links.operation(operation.at),
            escape(self.titles[operation.at]),
            escape(operation.method.upper()),
            NOTHING if self.one_path else escape(operation.path),
            operation.at == here,
            operation.deprecated,
        )

    def frame(
        self,
        title: str,
        links: Links,
        *,
        here: str = "",
        page: str = "",
        before: Neighbour | None = None,
        after: Neighbour | None = None,
    ) -> Frame:
        """Return what surrounds a page: that of an operation `here`, or that of a path
        `page`."""
        bare = links.folder == "schemas" and len(self.schemas) > _MOST_LISTED
        everything = page == "index.html" or (
            bool(here) and len(self.operations) <= _MOST_LISTED
        )
        sections = tuple(
            (
                self._section(group, links, here)
                if everything or self._group_of.get(here) == group.name
                else closed
            )
            for group, closed in zip(self.groups, self._all_closed(links), strict=True)
        )
        return Frame(
            title=escape(title),
            site=escape(self.title),
            up=escape(links.up),
            sections=() if bare else sections,
            pages=tuple(
                Entry(links.page(path), name, NOTHING, NOTHING, path == page)
                for path, name in self._pages()
            ),
            before=before,
            after=after,
            is_book=links.book,
        )

    def _pages(self) -> Iterator[tuple[str, Html]]:
        yield "index.html", Html("Overview")
        if self.operations:
            yield "operations/index.html", Html("All operations")
        if self.schemas:
            yield "schemas/index.html", Html("Schemas")
        if self.places.errors:
            yield "errors.html", Html("Errors")
        yield "map.html", Html("Map")
        if self.context.ledger is not None:
            yield "coverage.html", Html("Coverage")
        yield "print.html", Html("Print")

    def _all_closed(self, links: Links) -> tuple[Section, ...]:
        if links.folder not in self._closed:
            self._closed[links.folder] = tuple(
                Section(escape(group.name), links.group(group.name), (), False)
                for group in self.groups
            )
        return self._closed[links.folder]

    def _section(self, group: Group, links: Links, here: str) -> Section:
        return Section(
            escape(group.name),
            links.group(group.name),
            tuple(self.entry(one, links, here) for one in group.operations),
            self._group_of.get(here) == group.name,
        )

    def _title(self, operation: Operation) -> str:
        """Return what a reader calls an operation."""
        summary = " ".join(operation.summary.split()).rstrip(".")
        if operation.selector is not None and operation.id:
            return operation.id
        if summary and len(summary) <= _LONGEST_TITLE:
            return summary
        return operation.id or f"{operation.method.upper()} {operation.path}"

    def _places(self) -> Places:
        of_operations = slugs(
            (one.at, one.id or f"{one.method}-{one.path.strip('/') or 'root'}")
            for one in self.operations
        )
        of_schemas = slugs(
            (at, self.meaning.schema(at).name or "") for at in self.schemas
        )
        return Places(
            operations={
                at: f"operations/{name}{self.ending}"
                for at, name in of_operations.items()
            },
            schemas={
                at: f"schemas/{name}{self.ending}" for at, name in of_schemas.items()
            },
            groups=slugs((group.name, group.name) for group in self.groups),
            errors=slugs(
                dict.fromkeys(
                    (error_key(response.name, response.status),) * 2
                    for operation in self.operations
                    for response in errors(operation)
                )
            ),
        )


def error_key(name: str, status: str) -> str:
    """Return what errors are told apart by: a name, or else the status and its phrase."""
    return name or f"{status} {'' if status == 'default' else phrase(status)}".strip()


class _Later(Mapping[str, object]):
    """A view that is made when it is looked at: one who reads a page while writing the
    document does not wait for all the others."""

    def __init__(self, make: Callable[[], Mapping[str, object]]) -> None:
        self._make = make
        self._made: Mapping[str, object] | None = None

    def _view(self) -> Mapping[str, object]:
        if self._made is None:
            self._made = self._make()
        return self._made

    def __getitem__(self, key: str) -> object:
        return self._view()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._view())

    def __len__(self) -> int:
        return len(self._view())


def page(
    path: str, template: str, view: Callable[[], Mapping[str, object]] = dict
) -> Page:
    """Return a page of the site, whose view is made when the page is rendered."""
    return Page(path, f"docs/{template}.jinja", _Later(view))


def excerpt(text: str, most: int = 160) -> str:
    """Return the beginning of a description as plain text, for a list."""
    plain = " ".join(_MARKS.sub("", text).split())
    sentence = _SENTENCE.match(plain)
    short = sentence[0] if sentence else plain
    return short if len(short) <= most else f"{short[: most - 1].rstrip()}…"


_MARKS = re.compile(r"</?[A-Za-z][^<>]*>|[*`]|(?<=\])\([^()\s]*\)|[\[\]]")
_SENTENCE = re.compile(r".{12,}?[.!?](?= |$)")
