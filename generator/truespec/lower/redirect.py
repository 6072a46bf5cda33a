"""The schemas of operations, each with the direction in which its values are sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from truespec.ir.api import Api
from truespec.ir.operations import Body, Content, Encoding, Operation, Parameter
from truespec.ir.schemas import Direction

Read = Callable[[str, Direction], str]
"""Gives the address of a schema as it reads in a direction."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """In which direction the requests of an operation are sent, and its responses."""

    sent: Direction
    returned: Direction


_OF_PATHS = _Sides(Direction.REQUEST, Direction.ANSWER)
# The service sends the requests of webhooks and callbacks, and is answered.
_OF_HOOKS = _Sides(Direction.ANSWER, Direction.REQUEST)


def schemas_sent(api: Api) -> Iterator[tuple[str, Direction]]:
    """Yield the addresses of what is sent, with the direction."""
    yield from _schemas(api.operations, _OF_PATHS)
    yield from _schemas(api.webhooks, _OF_HOOKS)


def redirected(api: Api, read: Read) -> Api:
    """Return a model whose operations refer to schemas as they read in each direction."""
    return replace(
        api,
        operations=_redirected(api.operations, _OF_PATHS, read),
        webhooks=_redirected(api.webhooks, _OF_HOOKS, read),
    )


def _schemas(
    operations: Iterable[Operation], sides: _Sides
) -> Iterator[tuple[str, Direction]]:
    for operation in operations:
        yield from _own_schemas(operation, sides)
        for callback in operation.callbacks:
            yield from _schemas(callback.operations, _OF_HOOKS)


def _own_schemas(
    operation: Operation, sides: _Sides
) -> Iterator[tuple[str, Direction]]:
    contents = operation.body.contents if operation.body else ()
    for at in _addresses(operation.parameters, contents):
        yield at, sides.sent
    for response in operation.responses:
        for at in _addresses(response.headers, response.contents):
            yield at, sides.returned


def _addresses(
    parameters: Iterable[Parameter], contents: Iterable[Content]
) -> Iterator[str]:
    for parameter in parameters:
        if parameter.type is not None:
            yield parameter.type
        if parameter.content is not None:
            yield from _addresses((), (parameter.content,))
    for content in contents:
        yield from (at for at in (content.type, content.item) if at is not None)
        for encoding in content.encodings:
            yield from _addresses(encoding.headers, ())


def _redirected(
    operations: Iterable[Operation], sides: _Sides, read: Read
) -> tuple[Operation, ...]:
    return tuple(_redirect(one, sides, read) for one in operations)


def _redirect(operation: Operation, sides: _Sides, read: Read) -> Operation:
    if all(read(at, one) == at for at, one in _schemas((operation,), sides)):
        return operation
    sent = _Redirection(sides.sent, read)
    returned = _Redirection(sides.returned, read)
    return replace(
        operation,
        parameters=sent.parameters(operation.parameters),
        body=sent.body(operation.body),
        responses=tuple(
            replace(
                response,
                headers=returned.parameters(response.headers),
                contents=returned.contents(response.contents),
            )
            for response in operation.responses
        ),
        callbacks=tuple(
            replace(
                callback, operations=_redirected(callback.operations, _OF_HOOKS, read)
            )
            for callback in operation.callbacks
        ),
    )


@dataclass(frozen=True, slots=True)
class _Redirection:
    """Changes the addresses in what is sent in one direction."""

    direction: Direction
    read: Read

    def body(self, body: Body | None) -> Body | None:
        return body and replace(body, contents=self.contents(body.contents))

    def parameters(self, parameters: Iterable[Parameter]) -> tuple[Parameter, ...]:
        return tuple(
            replace(
                one,
                type=self._address(one.type),
                content=one.content and self._content(one.content),
            )
            for one in parameters
        )

    def contents(self, contents: Iterable[Content]) -> tuple[Content, ...]:
        return tuple(map(self._content, contents))

    def _content(self, content: Content) -> Content:
        item = content.item_encoding
        return replace(
            content,
            type=self._address(content.type),
            item=self._address(content.item),
            encoding=tuple(map(self._encoding, content.encoding)),
            prefix_encoding=tuple(map(self._encoding, content.prefix_encoding)),
            item_encoding=item and self._encoding(item),
        )

    def _encoding(self, encoding: Encoding) -> Encoding:
        return replace(encoding, headers=self.parameters(encoding.headers))

    def _address(self, at: str | None) -> str | None:
        return None if at is None else self.read(at, self.direction)
