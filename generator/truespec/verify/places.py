"""Where a document has schemas: its components, and all that is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from truespec.ir.api import Api
from truespec.ir.operations import Content, Operation, Parameter


class Kind(StrEnum):
    """What a schema is there for, as the report calls it."""

    COMPONENT = "component schemas"
    PARAMETER = "parameters"
    HEADER = "headers"
    REQUEST = "request bodies"
    RESPONSE = "responses"


def places(api: Api) -> dict[str, Kind]:
    """Return the address of each schema that is used by itself, and what for.

    Each address comes once, components first.
    """
    found = {
        schema.at: Kind.COMPONENT
        for schema in api.schemas.values()
        if schema.name is not None
    }
    for at, kind in _sent((*api.operations, *api.webhooks)):
        found.setdefault(at, kind)
    return found


def _sent(operations: Iterable[Operation]) -> Iterator[tuple[str, Kind]]:
    for operation in operations:
        for parameter in operation.parameters:
            yield from _parameter(parameter, Kind.PARAMETER)
        if operation.body is not None:
            yield from _contents(operation.body.contents, Kind.REQUEST)
        for response in operation.responses:
            for header in response.headers:
                yield from _parameter(header, Kind.HEADER)
            yield from _contents(response.contents, Kind.RESPONSE)
        for callback in operation.callbacks:
            yield from _sent(callback.operations)


def _parameter(parameter: Parameter, kind: Kind) -> Iterator[tuple[str, Kind]]:
    if parameter.type is not None:
        yield parameter.type, kind
    if parameter.content is not None:
        yield from _contents((parameter.content,), kind)


def _contents(contents: Iterable[Content], kind: Kind) -> Iterator[tuple[str, Kind]]:
    for content in contents:
        for at in (content.type, content.item):
            if at is not None:
                yield at, kind
        for encoding in content.encodings:
            for header in encoding.headers:
                yield from _parameter(header, Kind.HEADER)
