"""Operation nodes become `Operation`s of the intermediate model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from truespec.ir.aliases import final
from truespec.ir.operations import (
    Body,
    Callback,
    Content,
    Link,
    Operation,
    Parameter,
    Requirement,
    Response,
    Selector,
    Server,
)
from truespec.ir.status_phrases import REGISTERED
from truespec.lower.bodies import Bodies
from truespec.lower.paging import EXTENSION, paging_of
from truespec.lower.places import component_words
from truespec.lower.selectors import selector_in, selector_of
from truespec.resolve.document import Document, Node

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

PROTOCOL = "x-truespec-protocol"


@dataclass(frozen=True, slots=True)
class OperationLowering:
    """Lowers the operations of one document; schemas go to `bodies.schemas`.

    `paging` is what the configuration says of pages, by the id of the operation. `open`
    has the callbacks that are being lowered, as one may lead to itself.
    """

    document: Document
    bodies: Bodies
    paging: Mapping[str, Any]
    open: list[str] = field(default_factory=list)

    def paths(self, node: Node | None) -> Iterator[Operation]:
        """Yield the operations of a Paths Object, in the order of the document."""
        if node is None:
            return
        items = [
            (path, item) for path, item in node.fields.items() if isinstance(item, Node)
        ]
        shared = _shared(self.document, items)
        for path, item in items:
            for method, node in methods_of(self.document.follow(item)):
                bare = without_fragment(path)
                words = _words(node, method, path)
                is_shared = (method, bare) in shared
                bare, selector = selector_in(bare)
                yield self._operation(
                    node, item, method, bare, words, is_shared, selector
                )

    def webhooks(self, items: dict[str, Node]) -> Iterator[Operation]:
        """Yield the operations of the webhooks, their names in place of paths."""
        for name, item in items.items():
            yield from self._named(name, item)

    def _named(self, name: str, item: Node) -> Iterator[Operation]:
        """Yield the operations of a Path Item Object that has a name and no path."""
        for method, node in methods_of(self.document.follow(item)):
            words = _words(node, method, name)
            yield self._operation(node, item, method, name, words, False)

    def _operation(
        self,
        node: Node,
        item: Node,
        method: str,
        path: str,
        words: tuple[str, ...],
        shared: bool,
        selector: Selector | None = None,
    ) -> Operation:
        """Return an operation, which is `shared` where others answer to its path and
        method; `words` are what types inside of it may be called by. What tells it from
        others is a parameter, unless its path had a `selector`."""
        item = self.document.follow(item)
        fields = node.fields
        parameters = tuple(self._parameters(node, item, words))
        extensions = {
            name: value for name, value in fields.items() if name.startswith("x-")
        }
        root = self.document.root.fields
        identifier = _text(fields.get("operationId"))
        responses = tuple(self._responses(fields.get("responses"), words))
        protocol = (
            _text(extensions.get(PROTOCOL)) or _text(root.get(PROTOCOL)) or "http"
        )
        # In these protocols every operation is told by its target, even the only one.
        told = shared or protocol.startswith("aws-json")
        if told and selector is None:
            selector = selector_of(parameters, self.bodies.schemas)
        described = self.paging.get(identifier)
        said_at = ""
        if described is None and EXTENSION in extensions:
            described, said_at = extensions[EXTENSION], node.origin(EXTENSION)
        return Operation(
            at=node.at,
            id=identifier,
            method=method,
            path=path,
            selector=selector,
            parameters=parameters,
            body=self._body(fields.get("requestBody"), words),
            responses=responses,
            security=requirements(fields.get("security")),
            tags=tuple(tag for tag in fields.get("tags") or () if isinstance(tag, str)),
            summary=_text(fields.get("summary")) or _text(item.fields.get("summary")),
            doc=_text(fields.get("description"))
            or _text(item.fields.get("description")),
            deprecated=fields.get("deprecated") is True,
            paging=paging_of(described, identifier, node.at, responses, said_at),
            protocol=protocol,
            servers=servers(fields.get("servers") or item.fields.get("servers")),
            callbacks=tuple(self._callbacks(fields.get("callbacks") or {})),
            extensions=extensions,
        )

    def _parameters(
        self, node: Node, item: Node, words: tuple[str, ...]
    ) -> Iterator[Parameter]:
        """Yield the parameters: those of the operation replace the path item's (4.8.9)."""
        found: dict[tuple[str, str], Parameter] = {}
        for holder in (item, node):
            for reference in holder.fields.get("parameters") or ():
                if not isinstance(reference, Node):
                    continue
                parameter = self.bodies.parameter(reference, words)
                if parameter is not None:
                    found[parameter.where, parameter.wire] = parameter
        yield from found.values()

    def _body(self, reference: Node | None, words: tuple[str, ...]) -> Body | None:
        if reference is None:
            return None
        node = self.document.follow(reference)
        return Body(
            at=node.at,
            required=node.fields.get("required") is True,
            contents=self.bodies.contents(
                node, component_words(reference, node) or (*words, "Request")
            ),
            doc=_text(node.fields.get("description")),
        )

    def _responses(
        self, node: Node | None, words: tuple[str, ...]
    ) -> Iterator[Response]:
        if node is None:
            return
        usual = min((one for one in node.fields if one[:1] == "2"), default="")
        for status, reference in node.fields.items():
            if not isinstance(reference, Node):
                continue
            response = self.document.follow(reference)
            is_usual = status == usual
            place = (*words, "Response") if is_usual else (*words, status, "Response")
            component = component_words(reference, response)
            place = component or place
            contents = self.bodies.contents(response, place)
            yield Response(
                at=response.at,
                status=status,
                name=(
                    component[0]
                    if component
                    else self._error_name(status, response, contents)
                ),
                doc=_text(response.fields.get("description")),
                headers=self.bodies.headers(response, place),
                contents=contents,
                links=tuple(self._links(response)),
                is_component=bool(component),
            )

    def _error_name(
        self, status: str, response: Node, contents: tuple[Content, ...]
    ) -> str:
        """Return the name of an error whose status does not say which it is: AWS has a
        status of its own for each, described by the name of its schema."""
        text = _text(response.fields.get("description")).strip()
        if not text.isidentifier() or status in REGISTERED or not status.isdecimal():
            return ""
        schemas = self.bodies.schemas
        names = {final(one.type, schemas) for one in contents if one.type}
        return text if {schemas[at].name for at in names} == {text} else ""

    def _links(self, node: Node) -> Iterator[Link]:
        for name, reference in (node.fields.get("links") or {}).items():
            fields = self.document.follow(reference).fields
            yield Link(
                name=name,
                operation=_text(fields.get("operationId"))
                or _text(fields.get("operationRef")),
                parameters=tuple((fields.get("parameters") or {}).items()),
                body=fields.get("requestBody"),
                doc=_text(fields.get("description")),
            )

    def _callbacks(self, callbacks: dict[str, Node]) -> Iterator[Callback]:
        """Yield the callbacks of an operation; what is open already is known there."""
        for name, reference in callbacks.items():
            callback = self.document.follow(reference)
            if callback.at in self.open:
                continue
            self.open.append(callback.at)
            for expression, item in callback.fields.items():
                if isinstance(item, Node):
                    called = tuple(self._named(name, item))
                    yield Callback(name, expression, called)
            self.open.pop()


def methods_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item by method, in the order of the document."""
    for name, value in item.fields.items():
        if name in METHODS and isinstance(value, Node):
            yield name, value
    for name, value in (item.fields.get("additionalOperations") or {}).items():
        if isinstance(value, Node):
            yield name, value


def without_fragment(path: str) -> str:
    """Return a path template without its fragment, which is no part of a path."""
    return path.partition("#")[0]


def _shared(
    document: Document, items: list[tuple[str, Node]]
) -> frozenset[tuple[str, str]]:
    """Return the methods and paths that several operations answer to."""
    seen: set[tuple[str, str]] = set()
    shared: set[tuple[str, str]] = set()
    for path, item in items:
        for method, _ in methods_of(document.follow(item)):
            place = (method, without_fragment(path))
            (shared if place in seen else seen).add(place)
    return frozenset(shared)


def _words(node: Node, method: str, path: str) -> tuple[str, ...]:
    """Return the naming words of an operation: its id, or its method and path."""
    identifier = _text(node.fields.get("operationId"))
    return (identifier,) if identifier else (method, *path.strip("/").split("/"))


def requirements(nodes: list[Node] | None) -> tuple[Requirement, ...] | None:
    """Return the security requirements, None where the document is silent."""
    if nodes is None:
        return None
    return tuple(
        Requirement(
            tuple((name, tuple(scopes or ())) for name, scopes in node.fields.items())
        )
        for node in nodes
    )


def servers(nodes: list[Node] | None) -> tuple[Server, ...]:
    """Return the servers with their variables."""
    return tuple(
        Server(
            url=_text(node.fields.get("url")),
            doc=_text(node.fields.get("description")),
            variables=tuple(
                (
                    name,
                    str(variable.fields.get("default", "")),
                    tuple(map(str, variable.fields.get("enum") or ())),
                )
                for name, variable in (node.fields.get("variables") or {}).items()
                if isinstance(variable, Node)
            ),
        )
        for node in nodes or ()
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
