"""Bodies as they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, MutableMapping
from typing import Any, Generic, TypeAlias, TypeVar

from ..client.items import ItemsContent
from ..validator import Validator
from .refusal import SYNTAX, VALUE, Refusal, faults_of

T = TypeVar("T")

Message: TypeAlias = "MutableMapping[str, Any]"
Receive: TypeAlias = "Callable[[], Awaitable[Message]]"
Send: TypeAlias = "Callable[[Message], Awaitable[None]]"


class Disconnected(Exception):
    """The client has gone before its request was complete."""


class Incoming:
    """The bytes of a body: iterate it, with or without ``async``, or `read` it.

    Iterating raises Refusal where there are more than `limit` bytes; a handler lets it
    pass. What is not awaited has to run in a thread of its own.
    """

    __slots__ = ("_completed", "_length", "_limit", "_receive", "is_complete")

    def __init__(self, receive: Receive, limit: int | None) -> None:
        self._receive = receive
        self._limit = limit
        self._length = 0
        self._completed: Any = None
        self.is_complete = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while not self.is_complete:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise Disconnected
            part: bytes = message.get("body", b"")
            self.is_complete = not message.get("more_body", False)
            self._length += len(part)
            if self._limit is not None and self._length > self._limit:
                raise too_large(self._limit)
            if self.is_complete and self._completed is not None:
                self._completed.set()
            if part:
                yield part

    def __iter__(self) -> Iterator[bytes]:
        return _in_thread(self.__aiter__())

    async def read(self) -> bytes:
        """Return the whole body."""
        return b"".join([part async for part in self])

    async def completed(self) -> None:
        """Return when the body has come to its end."""
        from anyio import Event

        if self._completed is None:
            self._completed = Event()
        if not self.is_complete:
            await self._completed.wait()


class IncomingItems(Generic[T]):
    """The items of a body, each when it has arrived; see `Incoming`.

    An item that the document does not allow raises Refusal.
    """

    __slots__ = ("_content", "_incoming", "_validator")

    def __init__(
        self,
        incoming: Incoming,
        content: ItemsContent[T],
        validator: Validator | None,
    ) -> None:
        self._incoming = incoming
        self._content = content
        self._validator = validator

    async def __aiter__(self) -> AsyncIterator[T]:
        decoder = self._content.decoder()
        try:
            async for part in self._incoming:
                for data in decoder.feed(part):
                    yield self._item(data)
            for data in decoder.close():
                yield self._item(data)
        except ValueError as error:
            raise Refusal(400, str(error), code=SYNTAX) from None

    def __iter__(self) -> Iterator[T]:
        return _in_thread(self.__aiter__())

    def _item(self, data: Any) -> T:
        if self._validator is not None and not self._validator.is_valid(data):
            faults = faults_of(self._validator.problems(data), "body")
            raise Refusal(400, "an item is not what is allowed", faults, code=VALUE)
        return self._content.read(data)


def too_large(limit: int) -> Refusal:
    """Return the refusal of a body; the connection is not to be used again."""
    detail = f"the body has more than {limit} bytes"
    return Refusal(413, detail, headers=[("connection", "close")])


def _in_thread(items: AsyncIterator[T]) -> Iterator[T]:
    from anyio import from_thread

    async def following() -> list[T]:
        async for item in items:
            return [item]
        return []

    while found := from_thread.run(following):
        yield found[0]
