"""Asks an ASGI application in the same process."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit


class Got(NamedTuple):
    """A response as it came."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


async def send(application: Any, request: Any, **headers: str) -> Got:
    """Return the response to a request of a package's own kind."""
    body = request.body or b""
    octets = body if isinstance(body, bytes) else b"".join(body)
    fields = [*request.headers.items(), *headers.items()]
    return await ask(application, request.method, request.url, fields, octets)


async def ask(
    application: Any,
    method: str,
    url: str,
    fields: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
) -> Got:
    """Return the response of an ASGI application to a request."""
    split = urlsplit(url)
    scope: dict[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(split.path),
        "raw_path": split.path.encode(),
        "query_string": split.query.encode(),
        "root_path": "",
        "headers": [
            (name.lower().encode("latin-1"), text.encode("latin-1"))
            for name, text in fields
        ],
    }
    if body:
        scope["headers"].append((b"content-length", str(len(body)).encode()))
    messages: list[Any] = []
    received = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Any:
        found = next(received, None)
        if found is None:
            await asyncio.Event().wait()
        return found

    async def send(message: Any) -> None:
        messages.append(message)

    await application(scope, receive, send)
    start, *rest = messages
    return Got(
        start["status"],
        [(a.decode("latin-1"), b.decode("latin-1")) for a, b in start["headers"]],
        b"".join(one.get("body", b"") for one in rest),
    )
