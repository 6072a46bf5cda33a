"""The base of the clients that wait for each response."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from functools import partial
from threading import Lock
from typing import Any, Self, TypeVar

from ..json_types import UNSET
from .calling import Caller, chosen
from .connections import Connections
from .deadline import Deadline
from .exchange import Authenticate, Read, Send, Step
from .invalid import too_long
from .message import Request, Response, StreamedResponse
from .operation import Operation
from .options import CallOptions
from .raw_response import RawCalls
from .security.flow import run
from .streams import ByteStream, ItemStream
from .transport import Timeouts, Transport
from .walk import Walk

T = TypeVar("T")


class BaseClient(Caller[Transport]):
    """A client that waits for each response; threads may share it."""

    def _prepare(self) -> None:
        self._tokens = Lock()

    def _usual_transport(self, connections: Connections) -> Transport:
        from .httpx_transport import HttpxTransport

        return HttpxTransport(connections)

    @property
    def with_raw_response(self) -> RawCalls:
        """The methods of the client, returning each result with the response it came in."""
        return RawCalls(self._raw())

    def close(self) -> None:
        """Close all connections."""
        if not self._is_borrowing:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(self, request: Request, options: CallOptions | None = None) -> Response:
        """Send a request of your own, and again if that is safe; return the response,
        whatever its status. If it goes to the server of the client, the credentials
        that the document demands of all operations go with it."""
        options = chosen(options)
        self._settings.prepare(request, options)
        response: Response = self._run(
            self._settings.exchange.run(request, None, options), options
        )
        return response

    def _call(
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
        result: T = self._parsed(operation, self._run(steps, options), options)
        return result

    def _open(
        self,
        operation: Operation[Any],
        arguments: Sequence[Any],
        body: Any,
        options: CallOptions,
        content_type: str | None,
    ) -> tuple[StreamedResponse, Response]:
        """Return a streamed answer, and what is known of it before its body."""
        request = self._request(operation, arguments, body, content_type, options)
        steps = self._settings.exchange.run(request, operation, options, streamed=True)
        found = self._run(steps, options)
        if isinstance(found, Response):
            raise operation.error(found, options.responses or self._settings.responses)
        streamed, sent = found
        head = Response(streamed.status, streamed.headers, b"", sent)
        try:
            if options.on_response is not None:
                options.on_response(head)
        except BaseException:
            streamed.close()
            raise
        return streamed, head

    def _bytes(
        self,
        operation: Operation[bytes],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> ByteStream:
        streamed, head = self._open(
            operation, arguments, body, chosen(options), content_type
        )
        return ByteStream(streamed, head)

    def _items(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> ItemStream[T]:
        options = chosen(options)
        streamed, head = self._open(operation, arguments, body, options, content_type)
        strictness = options.responses or self._settings.responses
        try:
            return ItemStream(streamed, head, operation, strictness)
        except BaseException:
            streamed.close()
            raise

    def _pages(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> Iterator[T]:
        """Yield the pages of an operation, each when it is asked for."""
        options = chosen(options)
        walk = Walk(operation, arguments, body)
        while not walk.is_over:
            request = self._request(
                operation, walk.arguments, walk.body, content_type, options
            )
            request.url = walk.url or request.url
            steps = self._settings.exchange.run(request, operation, options)
            response = self._run(steps, options)
            page: T = self._parsed(operation, response, options)
            yield page
            walk.advance(page, response)

    def _page_items(
        self,
        operation: Operation[T],
        arguments: Sequence[Any] = (),
        body: Any = UNSET,
        options: CallOptions | None = None,
        content_type: str | None = None,
    ) -> Iterator[Any]:
        """Yield the items of all pages of an operation."""
        for page in self._pages(operation, arguments, body, options, content_type):
            yield from operation.items_of(page)

    def _run(self, steps: Generator[Step, Any, Any], options: CallOptions) -> Any:
        timeouts = options.timeouts or self._settings.timeouts
        deadline = Deadline.of(options, self._settings)
        opened: StreamedResponse | None = None
        try:
            step = next(steps)
            while True:
                try:
                    if deadline is None:
                        outcome = self._perform(step, timeouts)
                    else:
                        perform = partial(self._perform, timeouts=timeouts)
                        outcome = deadline.keep(perform, step)
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
                opened.close()
            raise

    def _perform(self, step: Step, timeouts: Timeouts) -> Any:
        match step:
            case Send():
                return self._transport.send(step.request, timeouts)
            case Read():
                return _read(step, self._settings.max_answer)
            case Authenticate():
                return run(step.start, partial(self._answer, timeouts), self._tokens)
            case _:
                time.sleep(step.seconds)
                return None

    def _answer(self, timeouts: Timeouts, request: Request) -> Response:
        streamed = self._transport.send(request, timeouts)
        return _read(Read(streamed, request), self._settings.max_answer)


def _read(step: Read, most: int | None) -> Response:
    streamed, request = step.response, step.request
    parts: list[bytes] = []
    length = 0
    try:
        for part in streamed.iter_bytes():
            if not step.is_wanted:
                break
            parts.append(part)
            length += len(part)
            if most is not None and length > most:
                raise too_long(streamed, request, most)
    finally:
        streamed.close()
    return Response(streamed.status, streamed.headers, b"".join(parts), request)
