"""Answers that are read as they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Generic, Self, TypeVar

from ..wire.headers import Headers
from .items import Items
from .message import AsyncStreamedResponse, Response, StreamedResponse
from .operation import Operation
from .strictness import Strictness

T = TypeVar("T")


class _Head:
    """What is known of a streamed answer before its body: `response` has no content."""

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """The header fields."""
        return self.response.headers


class ByteStream(_Head):
    """A body that is read as it arrives: iterate it, or `read` it as a whole.

    Use it in a ``with`` statement, which gives the connection back.
    """

    def __init__(self, streamed: StreamedResponse, response: Response) -> None:
        super().__init__(response)
        self._streamed = streamed

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._streamed.iter_bytes()
        finally:
            self.close()

    def read(self) -> bytes:
        """Return the whole body."""
        return b"".join(self)

    def close(self) -> None:
        """Give the connection back."""
        self._streamed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class ItemStream(_Head, Generic[T]):
    """The items of a body, such as events, each when it has arrived.

    Use it in a ``with`` statement, which gives the connection back. Iterating raises
    InvalidResponse for an item that is not what the document says.
    """

    def __init__(
        self,
        streamed: StreamedResponse,
        response: Response,
        operation: Operation[T],
        strictness: Strictness,
    ) -> None:
        super().__init__(response)
        self._streamed = streamed
        self._items = Items(operation, response, strictness)

    def __iter__(self) -> Iterator[T]:
        try:
            for part in self._streamed.iter_bytes():
                yield from self._items.feed(part)
                if self._items.is_over:
                    return
            yield from self._items.end()
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back."""
        self._streamed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncByteStream(_Head):
    """A body that is read as it arrives; see `ByteStream`."""

    def __init__(self, streamed: AsyncStreamedResponse, response: Response) -> None:
        super().__init__(response)
        self._streamed = streamed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._streamed.iter_bytes():
                yield part
        finally:
            await self.close()

    async def read(self) -> bytes:
        """Return the whole body."""
        return b"".join([part async for part in self])

    async def close(self) -> None:
        """Give the connection back."""
        await self._streamed.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncItemStream(_Head, Generic[T]):
    """The items of a body, each when it has arrived; see `ItemStream`."""

    def __init__(
        self,
        streamed: AsyncStreamedResponse,
        response: Response,
        operation: Operation[T],
        strictness: Strictness,
    ) -> None:
        super().__init__(response)
        self._streamed = streamed
        self._items = Items(operation, response, strictness)

    async def __aiter__(self) -> AsyncIterator[T]:
        try:
            async for part in self._streamed.iter_bytes():
                for item in self._items.feed(part):
                    yield item
                if self._items.is_over:
                    return
            for item in self._items.end():
                yield item
        finally:
            await self.close()

    async def close(self) -> None:
        """Give the connection back."""
        await self._streamed.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
