"""Bodies as they arrive."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    MutableMapping,
)
from typing import Any, Generic, TypeAlias, TypeVar

from ..client.items import ItemsContent
from ..malformed import read_strictly
from ..validator import Validator
from ..wire.content_coding import CODINGS, ContentDecoder
from .refusal import SYNTAX, VALUE, Refusal, faults_of
from .request import ServerRequest

T = TypeVar("T")

Message: TypeAlias = "MutableMapping[str, Any]"
Receive: TypeAlias = "Callable[[], Awaitable[Message]]"
Send: TypeAlias = "Callable[[Message], Awaitable[None]]"


class Disconnected(Exception):
    """The client has gone before its request was complete."""


class Incoming:
    """The bytes of a body: iterate it, with or without ``async``, or `read` it.

    Its content coding is undone, if there is one. Iterating raises Refusal where there
    are more than `limit` bytes, before or after that, or the coding is broken; a handler
    lets it pass. What is not awaited has to run in a thread of its own.
    """

    __slots__ = (
        "_completed",
        "_decoded",
        "_decoder",
        "_length",
        "_limit",
        "_receive",
        "is_complete",
    )

    def __init__(self, receive: Receive, limit: int | None, coding: str = "") -> None:
        self._receive = receive
        self._limit = limit
        self._length = 0
        self._decoded = 0
        self._decoder = ContentDecoder(coding) if coding else None
        self._completed: Any = None
        self.is_complete = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while not self.is_complete:
            for text in self._texts(await self._received()):
                yield text

    async def _received(self) -> bytes:
        message = await self._receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        part: bytes = message.get("body", b"")
        self.is_complete = not message.get("more_body", False)
        self._length += len(part)
        self._check(self._length)
        if self.is_complete and self._completed is not None:
            self._completed.set()
        return part

    def _texts(self, part: bytes) -> Iterable[bytes]:
        """Return what a part of the body stands for."""
        if self._decoder is not None:
            return self._undone(self._decoder, part)
        return (part,) if part else ()

    def _check(self, length: int) -> None:
        if self._limit is not None and length > self._limit:
            raise too_large(self._limit)

    def _undone(self, decoder: ContentDecoder, part: bytes) -> Iterator[bytes]:
        import zlib

        try:
            for text in decoder.feed(part):
                self._decoded += len(text)
                self._check(self._decoded)
                yield text
            is_broken = self.is_complete and not decoder.is_whole
        except zlib.error:
            is_broken = True
        if is_broken:
            raise Refusal(400, "the content coding of the body is broken", code=SYNTAX)

    def __iter__(self) -> Iterator[bytes]:
        return _in_thread(self.__aiter__())

    async def read(self) -> bytes:
        """Return the whole body."""
        parts: list[bytes] = []
        while not self.is_complete:
            parts += self._texts(await self._received())
        return b"".join(parts)

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
        return read_strictly(self._content.read, data)


def incoming_of(
    request: ServerRequest,
    receive: Receive,
    limit: int | None,
    *,
    as_it_is: bool = False,
) -> Incoming:
    """Return the body of a request, in its content coding if it is wanted `as_it_is`.

    Raises Refusal for a coding that is not known here, or several (RFC 9110, 15.5.16),
    and for a length that is more than the limit.
    """
    length = request.field("content-length")
    announced = int(length[:20]) if length is not None and length.isdecimal() else 0
    if limit is not None and announced > limit:
        raise too_large(limit)
    coding = ""
    if not as_it_is and request.field("content-encoding") is not None:
        coding = _coding(request.headers["content-encoding"])
    return Incoming(receive, limit, coding)


def _coding(text: str) -> str:
    """Return the name of the coding of a body, "" for none."""
    listed = (one.strip().lower() for one in text.split(","))
    codings = [one for one in listed if one not in ("", "identity")]
    if not codings:
        return ""
    if len(codings) > 1 or codings[0] not in CODINGS:
        known = "gzip, deflate"
        detail = f"the content coding {', '.join(codings)} is not undone here"
        raise Refusal(
            415, f"{detail} (but {known})", headers=[("accept-encoding", known)]
        )
    return codings[0]


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
