"""Responses as ASGI sends them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, MutableMapping
from typing import Any

from .answers import Outcome
from .incoming import Incoming, Message, Receive, Send

# Statuses whose responses have no Content-Length (RFC 9110, 8.6).
_WITHOUT_LENGTH = (204, 304)


async def begun(outcome: Outcome, method: str, threads: bool) -> Outcome:
    """Return a response that comes in parts with the first of them, which is there.

    So what fails before it is answered as a failure, and not as the half of an answer.
    Nothing is begun for a method that has no use for the body.
    """
    status, headers, body = outcome
    length = getattr(body, "length", None)
    if length is not None and (known := length()) is not None:
        headers = [*headers, ("content-length", str(known))]
    if method == "HEAD":
        return Outcome(status, headers, None)
    parts = aiter(_parts(body, threads))
    try:
        first = await anext(parts)
    except StopAsyncIteration:
        return Outcome(status, headers, b"")
    return Outcome(status, headers, _all(first, parts))


async def send_outcome(
    outcome: Outcome,
    scope: MutableMapping[str, Any],
    receive: Receive,
    send: Send,
    incoming: Incoming | None,
) -> None:
    """Send a response, the parts of a stream as they come."""
    status, headers, body = outcome
    raw = [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in headers
    ]
    if body is None or isinstance(body, bytes):
        content = body or b""
        if status not in _WITHOUT_LENGTH and b"content-length" not in dict(raw):
            raw.append((b"content-length", b"%d" % len(content)))
        await send({"type": "http.response.start", "status": status, "headers": raw})
        content = b"" if scope["method"] == "HEAD" else content
        await send({"type": "http.response.body", "body": content})
        return
    from starlette.responses import StreamingResponse

    response = StreamingResponse(body, status_code=status)
    response.raw_headers = raw
    await response(scope, _after(incoming, receive), send)


def _parts(body: Any, threads: bool) -> AsyncIterable[bytes]:
    if isinstance(body, AsyncIterable):
        return body
    if isinstance(body, list) or not threads:
        return _as_they_are(body)
    from starlette.concurrency import iterate_in_threadpool

    return iterate_in_threadpool(body)


async def _as_they_are(parts: Iterable[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def _all(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for part in rest:
        yield part


def _after(incoming: Incoming | None, receive: Receive) -> Receive:
    """Return what tells that the client has gone, but takes no part of a body that is
    still to be read."""
    if incoming is None:
        return receive

    async def later() -> Message:
        await incoming.completed()
        return await receive()

    return later
