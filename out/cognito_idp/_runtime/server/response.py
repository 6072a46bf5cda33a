"""Responses as ASGI sends them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, MutableMapping
from typing import Any

from .answers import Outcome
from .incoming import Incoming, Message, Receive, Send


async def send_outcome(
    outcome: Outcome,
    scope: MutableMapping[str, Any],
    receive: Receive,
    send: Send,
    incoming: Incoming | None,
    threads: bool,
) -> None:
    """Send a response, the parts of a stream as they come."""
    status, headers, body = outcome
    without_body = scope["method"] == "HEAD" or status in (204, 304)
    raw = [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in headers
    ]
    if body is None or isinstance(body, bytes):
        content = body or b""
        if status != 204:
            raw.append((b"content-length", str(len(content)).encode()))
        await send({"type": "http.response.start", "status": status, "headers": raw})
        content = b"" if without_body else content
        await send({"type": "http.response.body", "body": content})
        return
    length = getattr(body, "length", None)
    if length is not None and (known := length()) is not None:
        raw.append((b"content-length", str(known).encode()))
    if without_body:
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": b""})
        return
    from starlette.responses import StreamingResponse

    response = StreamingResponse(_parts(body, threads), status_code=status)
    response.raw_headers = raw
    await response(scope, _after(incoming, receive), send)


def _parts(body: Any, threads: bool) -> Any:
    if isinstance(body, AsyncIterable):
        return body
    return _as_they_are(body) if isinstance(body, list) or not threads else body


async def _as_they_are(parts: Iterable[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
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
