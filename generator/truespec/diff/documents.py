"""Compares two documents: their operations, and what these send and get."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from truespec.diff.change import Change
from truespec.diff.schemas import SchemaComparison, written
from truespec.ir.api import Api
from truespec.ir.operations import (
    Body,
    Content,
    Operation,
    Parameter,
    Requirement,
    Response,
    Server,
)
from truespec.ir.schemas import Direction

_IN, _OUT = Direction.REQUEST, Direction.ANSWER
_SCHEMAS = "components"


def compare_documents(old: Api, new: Api) -> list[Change]:
    """Return the changes from one document to another, in the order of the new one.

    A change that several operations share is reported for each of them.
    """
    return list(dict.fromkeys(_changes(old, new)))


def _changes(old: Api, new: Api) -> Iterator[Change]:
    first = {_key(one): one for one in old.operations}
    second = {_key(one): one for one in new.operations}
    for key, operation in second.items():
        if key in first:
            yield from _Operations(old, new, first[key], operation).compare()
        else:
            yield _whole("operation-added", "", operation)
    for key, operation in first.items():
        if key not in second:
            yield _whole("operation-removed", operation, "")
    yield from _webhooks(old, new)
    yield from _servers(old.servers, new.servers, "document")
    yield from _classes(old, new)


def _key(operation: Operation) -> tuple[str, ...]:
    """Return what tells an operation apart on the wire: the names of variables in its
    path are no part of that."""
    path = re.sub(r"\{[^}]*\}", "{}", operation.path)
    selector = operation.selector
    chosen = () if selector is None else (selector.where, selector.name, selector.value)
    return (operation.method, path, *chosen)


def _title(operation: Operation) -> str:
    return operation.id or f"{operation.method.upper()} {operation.path}"


def _whole(kind: str, old: Operation | str, new: Operation | str) -> Change:
    places = ["" if isinstance(one, str) else one.at for one in (old, new)]
    named = new if isinstance(old, str) else old
    title = named if isinstance(named, str) else _title(named)
    return Change(kind, _IN, title, "", places[0], places[1])


def _webhooks(old: Api, new: Api) -> Iterator[Change]:
    first = {(one.path, one.method): one for one in old.webhooks}
    second = {(one.path, one.method): one for one in new.webhooks}
    for key in {**first, **second}:
        if key not in second:
            yield _whole("webhook-removed", first[key], "")
        elif key not in first:
            yield _whole("webhook-added", "", second[key])
        else:
            # The service sends a webhook, and reads what answers it.
            pair = _Operations(old, new, first[key], second[key], _OUT, _IN)
            yield from pair.compare()


def _servers(
    old: Iterable[Server], new: Iterable[Server], title: str
) -> Iterator[Change]:
    first, second = [one.url for one in old], [one.url for one in new]
    for url in first:
        if url not in second:
            yield Change("server-removed", _IN, title, "", "#/servers", "#", before=url)
    for url in second:
        if url not in first:
            yield Change("server-added", _IN, title, "", "#", "#/servers", after=url)


def _classes(old: Api, new: Api) -> Iterator[Change]:
    first = {one.name: one.at for one in old.schemas.values() if one.name}
    second = {one.name: one.at for one in new.schemas.values() if one.name}
    for name, at in first.items():
        if name not in second:
            yield Change("class-removed", _IN, _SCHEMAS, "", at, "", before=name)
    for name, at in second.items():
        if name not in first:
            yield Change("class-added", _IN, _SCHEMAS, "", "", at, after=name)


@dataclass(frozen=True, slots=True)
class _Operations:
    """One operation in two documents; `sent` is the direction of its requests."""

    old_api: Api
    new_api: Api
    old: Operation
    new: Operation
    sent: Direction = _IN
    got: Direction = _OUT

    def compare(self) -> Iterator[Change]:
        """Yield what changed."""
        old, new = self.old, self.new
        if old.id and new.id and old.id != new.id:
            yield self._change("operation-renamed", old, new, "", old.id, new.id)
        if old.deprecated != new.deprecated:
            kind = "deprecated" if new.deprecated else "restored"
            yield self._change(f"operation-{kind}", old, new)
        if (old.doc, old.summary) != (new.doc, new.summary):
            yield self._change("operation-text", old, new)
        if old.tags != new.tags:
            tags = written(old.tags), written(new.tags)
            yield self._change("tags-changed", old, new, "", *tags)
        if old.protocol != new.protocol:
            pair = old.protocol, new.protocol
            yield self._change("protocol-changed", old, new, "", *pair)
        yield from _servers(old.servers, new.servers, _title(new))
        yield from self._security()
        yield from self._parameters()
        yield from self._body(old.body, new.body)
        yield from self._responses()

    def _change(
        self,
        kind: str,
        old: Operation | Parameter | Body | Response | str,
        new: Operation | Parameter | Body | Response | str,
        path: str = "",
        before: str = "",
        after: str = "",
        direction: Direction | None = None,
    ) -> Change:
        places = [one if isinstance(one, str) else one.at for one in (old, new)]
        way = self.sent if direction is None else direction
        title = _title(self.new)
        return Change(kind, way, title, path, places[0], places[1], before, after)

    def _schemas(
        self, old: str | None, new: str | None, path: str, way: Direction
    ) -> Iterator[Change]:
        comparison = SchemaComparison(self.old_api, self.new_api, way, _title(self.new))
        yield from comparison.compare(old, new, path)

    def _security(self) -> Iterator[Change]:
        old = _demands(self.old, self.old_api)
        new = _demands(self.new, self.new_api)
        if old == new:
            return
        texts = _demand_text(old), _demand_text(new)
        if not new or frozenset() in new:
            kind = "security-removed"
        elif not old or frozenset() in old:
            kind = "security-added"
        else:
            # Whoever could call before still can.
            is_open = all(any(one <= before for one in new) for before in old)
            kind = "security-alternative" if is_open else "security-changed"
        yield self._change(kind, self.old, self.new, "", *texts)

    def _parameters(self) -> Iterator[Change]:
        old, new = _by_place(self.old), _by_place(self.new)
        for key in {**old, **new}:
            path = f"{key[0]} {key[1]}"
            if key not in new:
                yield self._change("parameter-removed", old[key], self.new, path)
            elif key not in old:
                need = "required" if new[key].required else "optional"
                kind = f"{need}-parameter-added"
                yield self._change(kind, self.old, new[key], path)
            else:
                yield from self._parameter(old[key], new[key], path)

    def _parameter(self, old: Parameter, new: Parameter, path: str) -> Iterator[Change]:
        if old.required != new.required:
            kind = "required" if new.required else "optional"
            yield self._change(f"parameter-{kind}", old, new, path)
        if (old.style, old.explode) != (new.style, new.explode):
            texts = [f"{one.style}, explode {one.explode}" for one in (old, new)]
            yield self._change("parameter-style", old, new, path, texts[0], texts[1])
        if (old.has_default, old.default) != (new.has_default, new.default):
            defaults = [
                written(one.default) if one.has_default else "none"
                for one in (old, new)
            ]
            yield self._change(
                "parameter-default", old, new, path, defaults[0], defaults[1]
            )
        if new.deprecated and not old.deprecated:
            yield self._change("parameter-deprecated", old, new, path)
        types = [
            one.content.type if one.content is not None else one.type
            for one in (old, new)
        ]
        yield from self._schemas(types[0], types[1], path, self.sent)

    def _body(self, old: Body | None, new: Body | None) -> Iterator[Change]:
        if old is None or new is None:
            if old is not None:
                yield self._change("body-removed", old, self.new)
            elif new is not None:
                need = "required" if new.required else "optional"
                yield self._change(f"{need}-body-added", self.old, new)
            return
        if old.required != new.required:
            kind = "required" if new.required else "optional"
            yield self._change(f"body-{kind}", old, new)
        yield from self._contents(old, new, "body", self.sent)

    def _contents(
        self, old: Body | Response, new: Body | Response, path: str, way: Direction
    ) -> Iterator[Change]:
        first: Mapping[str, Content] = {one.media: one for one in old.contents}
        second: Mapping[str, Content] = {one.media: one for one in new.contents}
        for media in first:
            here = f"{path} {media}"
            if media not in second:
                yield self._change("media-removed", old, new, here, direction=way)
                continue
            before, after = first[media], second[media]
            if _encodings(before) != _encodings(after):
                yield self._change("encoding-changed", old, new, here, direction=way)
            yield from self._schemas(before.type, after.type, path, way)
            yield from self._schemas(before.item, after.item, f"{path}/*", way)
        for media in second:
            if media not in first:
                here = f"{path} {media}"
                yield self._change("media-added", old, new, here, direction=way)

    def _responses(self) -> Iterator[Change]:
        first = {one.status: one for one in self.old.responses}
        second = {one.status: one for one in self.new.responses}
        for status, response in first.items():
            if status not in second:
                yield self._change(
                    "answer-removed", response, self.new, status, direction=self.got
                )
                continue
            other = second[status]
            yield from self._headers(response, other)
            yield from self._contents(response, other, status, self.got)
        for status, response in second.items():
            if status not in first:
                kind = "success-added" if status.startswith("2") else "error-added"
                yield self._change(kind, self.old, response, status, direction=self.got)

    def _headers(self, old: Response, new: Response) -> Iterator[Change]:
        first = {one.wire.lower(): one for one in old.headers}
        second = {one.wire.lower(): one for one in new.headers}
        way = self.got
        for name in {**first, **second}:
            path = f"{new.status} header {name}"
            if name not in second:
                yield self._change(
                    "header-removed", first[name], new, path, direction=way
                )
            elif name not in first:
                yield self._change(
                    "header-added", old, second[name], path, direction=way
                )
            else:
                before, after = first[name], second[name]
                if before.required != after.required:
                    kind = "required" if after.required else "optional"
                    yield self._change(
                        f"header-{kind}", before, after, path, direction=way
                    )
                yield from self._schemas(before.type, after.type, path, way)


def _by_place(operation: Operation) -> dict[tuple[str, str], Parameter]:
    """Return the parameters by where they are and their names, or in a path by their
    position: the names there are the document's own."""
    found: dict[tuple[str, str], Parameter] = {}
    order = re.findall(r"\{([^}]*)\}", operation.path)
    for one in operation.parameters:
        name = one.wire.lower() if one.where == "header" else one.wire
        if one.where == "path" and one.wire in order:
            name = f"{order.index(one.wire) + 1}"
        found[one.where, name] = one
    return found


def _encodings(content: Content) -> list[tuple[object, ...]]:
    return sorted(
        (one.property, one.media, one.style, one.explode) for one in content.encoding
    )


_Demands = frozenset[frozenset[str]]


def _demands(operation: Operation, api: Api) -> _Demands:
    """Return the alternatives of security, each the schemes and scopes that it needs."""
    chosen = api.security if operation.security is None else operation.security
    return frozenset(map(_demand, chosen))


def _demand(requirement: Requirement) -> frozenset[str]:
    return frozenset(
        text
        for scheme, scopes in requirement.schemes
        for text in (scheme, *(f"{scheme} {scope}" for scope in scopes))
    )


def _demand_text(demands: _Demands) -> str:
    return (
        " or ".join(sorted(" and ".join(sorted(one)) or "nothing" for one in demands))
        or "nothing"
    )
