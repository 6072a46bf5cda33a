"""Where a document has schemas: its components, and all that is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from truespec.ir.api import Api
from truespec.ir.operations import Content, Operation, Parameter
from truespec.ir.schemas import Direction


class Kind(StrEnum):
    """What a schema is there for, as the report calls it."""

    COMPONENT = "component schemas"
    PARAMETER = "parameters"
    HEADER = "headers"
    REQUEST = "request bodies"
    RESPONSE = "responses"


@dataclass(slots=True)
class Place:
    """What a schema is there for, and in which directions its values are sent; None
    stands for the schema as it is written."""

    kind: Kind
    directions: list[Direction | None]


def places(api: Api) -> dict[str, Place]:
    """Return the address of each schema that is used by itself, and what for.

    Each address comes once, components first.
    """
    found = {
        schema.at: Place(Kind.COMPONENT, [schema.direction])
        for schema in api.schemas.values()
        if schema.name is not None
    }
    own = _sent(api.operations, Direction.REQUEST, Direction.ANSWER)
    hooks = _sent(api.webhooks, Direction.ANSWER, Direction.REQUEST)
    for at, kind, direction in chain(own, hooks):
        place = found.setdefault(at, Place(kind, []))
        if direction not in place.directions:
            place.directions.append(direction)
    return found


def _sent(
    operations: Iterable[Operation], request: Direction, response: Direction
) -> Iterator[tuple[str, Kind, Direction]]:
    """Yield the schemas of operations, whose requests and responses have a direction."""
    for operation in operations:
        for at, kind in _in_request(operation):
            yield at, kind, request
        for at, kind in _in_responses(operation):
            yield at, kind, response
        for callback in operation.callbacks:
            yield from _sent(callback.operations, Direction.ANSWER, Direction.REQUEST)


def _in_request(operation: Operation) -> Iterator[tuple[str, Kind]]:
    for parameter in operation.parameters:
        yield from _parameter(parameter, Kind.PARAMETER)
    if operation.body is not None:
        yield from _contents(operation.body.contents, Kind.REQUEST)


def _in_responses(operation: Operation) -> Iterator[tuple[str, Kind]]:
    for response in operation.responses:
        for header in response.headers:
            yield from _parameter(header, Kind.HEADER)
        yield from _contents(response.contents, Kind.RESPONSE)


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
