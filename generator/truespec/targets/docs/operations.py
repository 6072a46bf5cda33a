"""The page of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from truespec.ir.operations import (
    Content,
    Encoding,
    Link,
    Operation,
    Parameter,
    Requirement,
    Response,
    Server,
)
from truespec.ir.status_phrases import phrase
from truespec.markup.commonmark import paragraphs
from truespec.markup.html import NOTHING, Html, escape, join
from truespec.name.answers import answers, contents_of, errors
from truespec.targets.base import Page
from truespec.targets.docs.facts import Facts
from truespec.targets.docs.labels import code
from truespec.targets.docs.limits import json_text
from truespec.targets.docs.links import Anchors, Links
from truespec.targets.docs.panels import panels
from truespec.targets.docs.site import Entry, Neighbour, Site, error_key, page
from truespec.targets.docs.trees import EMPTY, Row, Tree, Trees

_LONGEST_NAME = 60
_PLACES = {
    "header": "Header parameters",
    "path": "Path parameters",
    "query": "Query parameters",
    "querystring": "The whole query",
    "cookie": "Cookie parameters",
}
_USUAL_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "",
}


@dataclass(frozen=True, slots=True)
class ParameterGroup:
    """The parameters of one place."""

    id: Html
    name: Html
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ContentView:
    """A body in one media type."""

    media: Html
    type: Html
    facts: Facts
    tree: Tree
    parts: tuple[Row, ...]
    item: Html


@dataclass(frozen=True, slots=True)
class BodyView:
    """The body of a request."""

    required: bool
    doc: Html
    contents: tuple[ContentView, ...]


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link from a response to another operation."""

    name: Html
    target: Html
    doc: Html
    values: tuple[Html, ...]


@dataclass(frozen=True, slots=True)
class ResponseView:
    """A response; `kind` is ``good``, ``other`` or ``bad``."""

    id: Html
    status: Html
    name: Html
    kind: Html
    error: Html
    doc: Html
    headers: tuple[Row, ...]
    contents: tuple[ContentView, ...]
    links: tuple[LinkView, ...]
    opened: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to open."""
        return not (self.doc or self.headers or self.contents or self.links)


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A security scheme that is demanded, with its scopes."""

    name: Html
    kind: Html
    scopes: tuple[Html, ...]


@dataclass(frozen=True, slots=True)
class ServerView:
    """A server: its address, and the values that its variables take."""

    url: Html
    doc: Html
    variables: tuple[Html, ...]


@dataclass(frozen=True, slots=True)
class CallbackView:
    """What the server sends, and where."""

    name: Html
    expression: Html
    operations: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class OperationView:
    """All that a page says of an operation."""

    id: Html
    title: Html
    name: Html
    method: Html
    path: Html
    selector: Html
    deprecated: bool
    summary: Html
    doc: Html
    tags: tuple[Html, ...]
    notes: tuple[Html, ...]
    servers: tuple[ServerView, ...]
    security: tuple[tuple[SchemeView, ...], ...]
    open_to_all: bool
    parameters: tuple[ParameterGroup, ...]
    body: BodyView | None
    responses: tuple[ResponseView, ...]
    callbacks: tuple[CallbackView, ...]
    receives: bool


def operation_pages(site: Site) -> Iterator[Page]:
    """Yield the page of every operation, each between its neighbours."""
    order = list(site.order())
    for index, operation in enumerate(order):
        before = order[index - 1] if index else None
        after = order[index + 1] if index + 1 < len(order) else None
        yield page(
            site.places.operations[operation.at],
            "operation.html",
            partial(_view, site, operation, before, after),
        )


def _view(
    site: Site, operation: Operation, before: Operation | None, after: Operation | None
) -> dict[str, object]:
    links = site.links("operations")
    return {
        "frame": site.frame(
            site.titles[operation.at],
            links,
            here=operation.at,
            before=_neighbour(site, links, before),
            after=_neighbour(site, links, after),
        ),
        "operation": operation_view(site, operation, links, Anchors()),
        "panels": panels(site, operation),
    }


def _neighbour(
    site: Site, links: Links, operation: Operation | None
) -> Neighbour | None:
    if operation is None:
        return None
    return Neighbour(links.operation(operation.at), escape(site.titles[operation.at]))


def operation_view(
    site: Site,
    operation: Operation,
    links: Links,
    anchors: Anchors,
    *,
    shallow: bool = False,
) -> OperationView:
    """Return what a page says of an operation; in `shallow` trees, what has a name and
    stands inside of another is a link."""
    trees = site.trees(links, anchors, shallow=shallow)
    return _Making(site, operation, links, anchors, trees).view()


@dataclass(frozen=True, slots=True)
class _Making:
    site: Site
    operation: Operation
    links: Links
    anchors: Anchors
    trees: Trees

    def view(self) -> OperationView:
        one = self.operation
        api = self.site.context.api
        selector = one.selector
        summary = " ".join(one.summary.split())
        title = self.site.titles[one.at]
        receives = one.at in self.site.received
        demanded = one.security
        if demanded is None:
            demanded = () if receives else api.security
        return OperationView(
            id=Html(self.links.operation(one.at).removeprefix("#")),
            title=escape(title),
            name=NOTHING if title == one.id else escape(one.id),
            method=escape(one.method.upper()),
            path=escape(one.path),
            selector=(
                escape(f"{selector.name}: {selector.value}") if selector else NOTHING
            ),
            deprecated=one.deprecated,
            summary=NOTHING if summary.rstrip(".") == title else escape(summary),
            doc=paragraphs(one.doc, 2),
            tags=tuple(map(escape, one.tags)),
            notes=tuple(self._notes()),
            servers=tuple(
                map(server_view, one.servers or (() if receives else api.servers))
            ),
            security=tuple(map(self._alternative, demanded)),
            open_to_all=not demanded and bool(api.security_schemes),
            parameters=tuple(self._parameters()),
            body=self._body(),
            responses=tuple(map(self._response, one.responses)),
            callbacks=tuple(
                CallbackView(
                    escape(callback.name),
                    escape(callback.expression),
                    tuple(
                        self.site.entry(inner, self.links)
                        for inner in callback.operations
                        if inner.at in self.site.titles
                    ),
                )
                for callback in one.callbacks
            ),
            receives=receives,
        )

    def _notes(self) -> Iterator[Html]:
        paging = self.operation.paging
        if paging is None or not (
            paging.link or paging.input_token or paging.output_token
        ):
            return
        sent = code(", ".join(paging.input_token))
        found = code(", ".join(paging.output_token))
        said = {
            "token": f"send {found} of one answer as {sent} to get the next",
            "offset": f"count {sent} on by the items of each",
            "page": f"count {sent} on by one",
            "url": f"the next one is at the address in {found}",
            "link": f"follow the link {code(paging.link)} of the header field"
            f" {code('Link')} to the next",
        }
        yield Html(f"Answers come in pages: {said[paging.style]}.")

    def _alternative(self, requirement: Requirement) -> tuple[SchemeView, ...]:
        kinds = {
            scheme.name: scheme_kind(scheme.type, scheme.settings)
            for scheme in self.site.context.api.security_schemes
        }
        return tuple(
            SchemeView(
                escape(name), escape(kinds.get(name, "")), tuple(map(escape, scopes))
            )
            for name, scopes in requirement.schemes
        )

    def _parameters(self) -> Iterator[ParameterGroup]:
        for where, name in _PLACES.items():
            found = [one for one in self.operation.parameters if one.where == where]
            if found:
                yield ParameterGroup(
                    self.anchors.take(where),
                    Html(name),
                    tuple(self._parameter(one, where) for one in found),
                )

    def _parameter(self, one: Parameter, *steps: str) -> Row:
        content = one.content
        at = one.type if content is None else content.type
        trees = self.trees
        steps = (*steps, one.wire)
        facts = trees.facts(at, one.doc or None)
        rules = facts.rules
        if content is not None:
            rules = (*rules, Html(f"sent as {escape(content.media)}"))
        elif style := self._style(one):
            rules = (*rules, style)
        default = escape(json_text(one.default)) if one.has_default else NOTHING
        given = tuple(
            escape(
                json_text(example.value)
                if not isinstance(example.value, str)
                else example.value
            )
            for example in one.examples
        )
        examples = tuple(dict.fromkeys((*given, *facts.examples)))[:3]
        return Row(
            id=self.anchors.take(*steps),
            name=escape(one.wire),
            type=trees.labels.of(at),
            facts=replace(facts, rules=rules, default=default, examples=examples),
            tree=trees.tree(at, *steps),
            required=one.required,
            deprecated=one.deprecated,
            is_key=True,
        )

    def _style(self, one: Parameter) -> Html:
        """Return how a value of several parts is written, where it can have several."""
        if one.type is None or not one.style:
            return NOTHING
        label = self.trees.labels.of(one.type)
        several = "array" in label or "object" in label or "map" in label
        usual = one.style == _USUAL_STYLES.get(one.where)
        if not several and usual:
            return NOTHING
        return escape(f"style {one.style}{', exploded' if one.explode else ''}")

    def _body(self) -> BodyView | None:
        body = self.operation.body
        if body is None:
            return None
        contents = tuple(
            self._content(
                content, *(("body",) if not index else ("body", content.media))
            )
            for index, content in enumerate(body.contents)
        )
        doc = NOTHING if not body.doc else paragraphs(body.doc)
        return BodyView(body.required, doc, contents)

    def _content(self, content: Content, *steps: str) -> ContentView:
        at = content.item or content.type
        return ContentView(
            media=escape(content.media),
            type=self.trees.labels.of(at),
            facts=self.trees.facts(at),
            tree=self.trees.tree(at, *steps),
            parts=tuple(self._part(one, *steps) for one in content.encodings),
            item=Html("a sequence of items, each") if content.item else NOTHING,
        )

    def _part(self, one: Encoding, *steps: str) -> Row:
        rules = [f"sent as {one.media}"] if one.media else []
        if one.style:
            rules.append(f"style {one.style}{', exploded' if one.explode else ''}")
        name = one.property or "parts without a name"
        anchor = (*steps, "encoding", name)
        headers = tuple(self._parameter(header, *anchor) for header in one.headers)
        return Row(
            self.anchors.take(*anchor),
            escape(name),
            NOTHING,
            Facts(rules=tuple(map(escape, rules))),
            Tree(headers, opened=True) if headers else EMPTY,
            says_required=False,
        )

    def _response(self, one: Response) -> ResponseView:
        good = one in answers(self.operation)
        bad = one in errors(self.operation)
        doc = one.doc.strip()
        short = len(doc) <= _LONGEST_NAME and "\n" not in doc and "<" not in doc
        name = one.name or (
            doc.rstrip(".") if short and doc else status_phrase(one.status)
        )
        error = NOTHING
        if bad:
            key = error_key(one.name, one.status)
            if key in self.site.places.errors:
                error = self.links.error(key)
        contents = contents_of(self.operation, one)
        if self.links.book and error and all(map(self._is_named, contents)):
            # The chapter of errors has it.
            contents = ()
        return ResponseView(
            id=self.anchors.take(one.status),
            status=escape(one.status),
            name=escape(name),
            kind=Html(
                "good" if good else "bad" if one.status[:1] in "45d" else "other"
            ),
            error=error,
            doc=NOTHING if doc.rstrip(".") == name else paragraphs(doc),
            headers=tuple(
                self._parameter(header, one.status, "header") for header in one.headers
            ),
            contents=tuple(
                self._content(content, one.status, *((content.media,) if index else ()))
                for index, content in enumerate(contents)
            ),
            links=tuple(map(self._link, one.links)),
            opened=good,
        )

    def _is_named(self, one: Content) -> bool:
        at = one.type
        return at is not None and self.site.meaning.named(at) is not None

    def _link(self, one: Link) -> LinkView:
        known = {
            key: operation.at
            for operation in self.site.operations
            for key in (operation.id, operation.at)
            if key
        }
        target = escape(one.operation)
        if one.operation in known:
            at = known[one.operation]
            href = self.links.operation(at)
            target = Html(f'<a href="{href}">{escape(self.site.titles[at])}</a>')
        values = tuple(
            join([code(name), Html(" = "), code(json_text(value))])
            for name, value in one.parameters
        )
        return LinkView(escape(one.name), target, paragraphs(one.doc), values)


def server_view(server: Server) -> ServerView:
    """Return a server as a page shows it."""
    variables = tuple(
        Html(
            f"{code(name)}: {code(default)}"
            + (f" of {join(map(code, allowed), ', ')}" if allowed else "")
        )
        for name, default, allowed in server.variables
    )
    return ServerView(escape(server.url), paragraphs(server.doc), variables)


def scheme_kind(kind: str, settings: dict[str, object]) -> str:
    """Return what a security scheme asks for, in a few words."""
    if kind == "apiKey":
        return f"key in the {settings.get('in')} {settings.get('name')}"
    if kind == "http":
        return f"HTTP {settings.get('scheme')}"
    known = {
        "oauth2": "OAuth 2.0",
        "openIdConnect": "OpenID Connect",
        "mutualTLS": "client certificate",
    }
    return known.get(kind, kind)


_GOOD = {
    "200": "Success",
    "201": "Created",
    "202": "Accepted",
    "203": "Non-Authoritative Information",
    "204": "No Content",
    "205": "Reset Content",
    "206": "Partial Content",
    "default": "Any other status",
}


def status_phrase(status: str) -> str:
    """Return what a status means."""
    return _GOOD.get(status) or phrase(status)
