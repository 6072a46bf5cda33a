"""What carries requests to a server: users may bring their own."""

from __future__ import annotations

from typing import Protocol

from .message import AsyncStreamedResponse, Request, StreamedResponse


class Timeouts:
    """How long to wait, in seconds each; None waits for ever.

    `connect` is for a connection, `read` for each part of a response, `write` for each
    part of a request, and `pool` for a connection of the pool to become free.
    """

    __slots__ = ("connect", "pool", "read", "write")

    def __init__(
        self,
        *,
        connect: float | None = 10.0,
        read: float | None = 60.0,
        write: float | None = 60.0,
        pool: float | None = 60.0,
    ) -> None:
        self.connect = connect
        self.read = read
        self.write = write
        self.pool = pool

    @classmethod
    def of(cls, every: float | None) -> Timeouts:
        """Return timeouts that are all the same."""
        return cls(connect=every, read=every, write=every, pool=every)


class Transport(Protocol):
    """Sends requests over the network.

    `send` returns once the header fields of the response are there, and raises
    TransportError where there is no response. Redirects are not followed.
    """

    def send(self, request: Request, timeouts: Timeouts) -> StreamedResponse:
        """Send a request and return the response to it."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncTransport(Protocol):
    """Sends requests over the network; see `Transport`."""

    async def send(self, request: Request, timeouts: Timeouts) -> AsyncStreamedResponse:
        """Send a request and return the response to it."""
        ...

    async def close(self) -> None:
        """Close all connections."""
        ...
