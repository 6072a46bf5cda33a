"""The base of the clients that await each response."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..json_types import UNSET
from .calling import Caller, chosen
from .connections import Connections
from .deadline import Deadline
from .exchange import Authenticate, Read, Send, Step
from .invalid import too_long
from .message import AsyncStreamedResponse, Request, Response
from .operation import Operation
from .options import CallOptions
from .raw_response import AsyncRawCalls
from .security.flow import run_async
from .streams import AsyncByteStream, AsyncItemStream
from .transport import AsyncTransport, Timeouts
from .walk import Walk

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

T = TypeVar("T")


class AsyncBaseClient(Caller[AsyncTransport]):
    """A client whose calls are awaited, in one event loop."""

    @cached_property
    def _tokens(self) -> AbstractAsyncContextManager[object]:
        import anyio

        return anyio.Lock()

    def _usual_transport(self, connections: Connections) -> AsyncTransport:
        from .httpx_transport import HttpxAsyncTransport

        return HttpxAsyncTransport(connections)

    @property
    def with_raw_response(self) -> AsyncRawCalls:
        """The methods of the client, returning each result with the response it came in."""
        return AsyncRawCalls(self._raw())

    async def close(self) -> None:
        """Close all connections."""
        if not self._is_borrowing:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def send(
        self, request: Request, options: CallOptions | None = None
    ) -> Response:
        """Send a request of your own, and again if that is safe; return the response,
        whatever its status. If it goes to the server of the client, the credentials
        that the document demands of all operations go with it."""
        options = chosen(options)
        self._settings.prepare(request, options)
        response: Response = await self._run(
            self._settings.exchange.run(request, None, options), options
        )
        return response

    async def _call(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> T:
        options = chosen(options)
        request = self._request(operation, arguments, body, content_type, options)
        steps = self._settings.exchange.run(request, operation, options)
        result: T = self._parsed(operation, await self._run(steps, options), options)
        return result

    async def _open(
        self,
        operation: Operation[Any],
        arguments: Sequence[Any],
        body: Any,
        options: CallOptions,
        content_type: str | None,
    ) -> tuple[AsyncStreamedResponse, Response]:
        """Return a streamed answer, and what is known of it before its body."""
        request = self._request(operation, arguments, body, content_type, options)
        steps = self._settings.exchange.run(request, operation, options, streamed=True)
        found = await self._run(steps, options)
        if isinstance(found, Response):
            raise operation.error(found, options.responses or self._settings.responses)
        streamed, sent = found
        head = Response(streamed.status, streamed.headers, b"", sent)
        try:
            if options.on_response is not None:
                options.on_response(head)
        except BaseException:
            await streamed.close()
            raise
        return streamed, head

    async def _bytes(
        self,
        operation: Operation[bytes],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> AsyncByteStream:
        streamed, head = await self._open(
            operation, arguments, body, chosen(options), content_type
        )
        return AsyncByteStream(streamed, head)

    async def _items(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> AsyncItemStream[T]:
        options = chosen(options)
        streamed, head = await self._open(
            operation, arguments, body, options, content_type
        )
        strictness = options.responses or self._settings.responses
        try:
            return AsyncItemStream(streamed, head, operation, strictness)
        except BaseException:
            await streamed.close()
            raise

    async def _pages(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> AsyncIterator[T]:
        """Yield the pages of an operation, each when it is asked for."""
        options = chosen(options)
        walk = Walk(operation, arguments, body)
        while not walk.is_over:
            request = self._request(
                operation, walk.arguments, walk.body, content_type, options
            )
            request.url = walk.url or request.url
            steps = self._settings.exchange.run(request, operation, options)
            response = await self._run(steps, options)
            page: T = self._parsed(operation, response, options)
            yield page
            walk.advance(page, response)

    async def _page_items(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> AsyncIterator[Any]:
        """Yield the items of all pages of an operation."""
        async for page in self._pages(
            operation, arguments, body, options, content_type
        ):
            for item in operation.items_of(page):
                yield item

    async def _run(self, steps: Generator[Step, Any, Any], options: CallOptions) -> Any:
        timeouts = options.timeouts or self._settings.timeouts
        deadline = Deadline.of(options, self._settings)
        opened: AsyncStreamedResponse | None = None
        try:
            step = next(steps)
            while True:
                try:
                    if deadline is None:
                        outcome = await self._perform(step, timeouts)
                    else:
                        perform = partial(self._perform, timeouts=timeouts)
                        outcome = await deadline.keep_async(perform, step)
                except BaseException as error:
                    # A call that is broken off is one that hooks are told of, too.
                    step = steps.throw(error)
                else:
                    opened = outcome if isinstance(step, Send) else None
                    step = steps.send(outcome)
        except StopIteration as stop:
            return stop.value
        except BaseException:
            # A hook may have raised when the response was there.
            if opened is not None:
                await opened.close()
            raise

    async def _perform(self, step: Step, timeouts: Timeouts) -> Any:
        match step:
            case Send():
                return await self._transport.send(step.request, timeouts)
            case Read():
                return await _read(step, self._settings.max_answer)
            case Authenticate():
                send = partial(self._answer, timeouts)
                return await run_async(step.start, send, self._tokens)
            case _:
                await _sleep(step.seconds)
                return None

    async def _answer(self, timeouts: Timeouts, request: Request) -> Response:
        streamed = await self._transport.send(request, timeouts)
        return await _read(Read(streamed, request), self._settings.max_answer)


async def _read(step: Read, most: int | None) -> Response:
    streamed, request = step.response, step.request
    parts: list[bytes] = []
    length = 0
    try:
        async for part in streamed.iter_bytes():
            parts.append(part)
            length += len(part)
            if most is not None and length > most:
                raise too_long(streamed, request, most)
    finally:
        await streamed.close()
    return Response(streamed.status, streamed.headers, b"".join(parts), request)


async def _sleep(seconds: float) -> None:
    # The event loop that runs is asyncio's, or trio's under anyio.
    import anyio

    await anyio.sleep(seconds)
