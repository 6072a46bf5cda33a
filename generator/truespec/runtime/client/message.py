"""The requests that a client sends and the responses that it is given."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Protocol, TypeAlias

from ..wire.headers import Headers

RequestBody: TypeAlias = "bytes | Iterable[bytes] | AsyncIterable[bytes] | None"
"""What a request carries: all of it, or the parts of a stream. None is no body at all."""


class Request:
    """A request that is ready to be sent.

    `url` is absolute and encoded (RFC 3986), query included. `operation` is the id of
    the operation that it calls, "" for one of no operation, such as one for a token.
    `base_url` is that of the server, against which the document's other URLs are
    resolved (OpenAPI 3.2, 4.5.2), "" where there is none.
    A body that is not `bytes` can be sent once only, unless `body` iterates anew each
    time, as a list does.
    """

    __slots__ = (
        "base_url",
        "body",
        "headers",
        "method",
        "operation",
        "secret_path",
        "secret_query",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: Headers | None = None,
        body: RequestBody = None,
        operation: str = "",
        base_url: str = "",
    ) -> None:
        self.base_url = base_url
        self.method = method
        self.url = url
        self.headers = Headers() if headers is None else headers
        self.body = body
        self.operation = operation
        self.secret_query: set[str] = set()
        self.secret_path: set[str] = set()

    def copy(self) -> Request:
        """Return a request that can be changed without changing this one."""
        copied = Request(
            self.method,
            self.url,
            self.headers.copy(),
            self.body,
            self.operation,
            self.base_url,
        )
        copied.secret_query = set(self.secret_query)
        copied.secret_path = set(self.secret_path)
        return copied

    def without_secrets(self) -> Request:
        """Return what may be kept of the request: it has no body and no credentials."""
        shown = Headers(self.headers.shown())
        return Request(
            self.method,
            self.shown_url(),
            shown,
            None,
            self.operation,
            Request("", self.base_url).shown_url(),
        )

    def shown_url(self) -> str:
        """Return the URL as people may see it: without the values of `secret_query`, and
        the texts of `secret_path`.

        A user and a password before the host are left out as well.
        """
        if not (self.secret_query or self.secret_path) and "@" not in self.url:
            return self.url
        address, mark, query = self.url.partition("?")
        scheme, slashes, rest = address.partition("://")
        authority, slash, path = rest.partition("/")
        host = authority.rpartition("@")[2]
        for text in filter(None, self.secret_path):
            path = path.replace(text, "<secret>")
        parts = [
            (
                f"{name}=<secret>"
                if name in self.secret_query
                else f"{name}{equals}{value}"
            )
            for name, equals, value in (
                part.partition("=") for part in query.split("&")
            )
        ]
        return scheme + slashes + host + slash + path + mark + "&".join(parts)

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.shown_url()}>"


class Response:
    """A response whose body has been read.

    `status` is the status code, `content` the body after its content codings (RFC 9110,
    8.4) were undone, and `request` what it answers. `leniencies` tell how reading it went
    beyond the document, one sentence each. `attempts` is how many requests were sent by
    the call, and `elapsed` how many seconds it took.
    """

    __slots__ = (
        "attempts",
        "content",
        "elapsed",
        "headers",
        "leniencies",
        "request",
        "status",
    )

    def __init__(
        self, status: int, headers: Headers, content: bytes, request: Request
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.request = request
        self.leniencies: list[str] = []
        self.attempts = 1
        self.elapsed = 0.0

    def without_secrets(self) -> Response:
        """Return the same response without credentials in its header fields, and what may
        be kept of the request."""
        headers = Headers(self.headers.shown())
        request = self.request.without_secrets()
        kept = Response(self.status, headers, self.content, request)
        kept.leniencies = list(self.leniencies)
        kept.attempts, kept.elapsed = self.attempts, self.elapsed
        return kept

    def __repr__(self) -> str:
        return f"<Response {self.status} to {self.request!r}>"


class Answer(Protocol):
    """What every response has, whether or not its body has been read."""

    @property
    def status(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> Headers:
        """The header fields."""
        ...


class StreamedResponse(Protocol):
    """A response as a `Transport` returns it: the body is still to be read."""

    @property
    def status(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> Headers:
        """The header fields."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the parts of the body, its content codings undone, as they arrive.

        Raises TransportError where the connection fails.
        """
        ...

    def close(self) -> None:
        """Give the connection back, whether or not the body was read to its end."""
        ...


class AsyncStreamedResponse(Protocol):
    """A response as an `AsyncTransport` returns it: the body is still to be read."""

    @property
    def status(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> Headers:
        """The header fields."""
        ...

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the parts of the body, its content codings undone, as they arrive.

        Raises TransportError where the connection fails.
        """
        ...

    async def close(self) -> None:
        """Give the connection back, whether or not the body was read to its end."""
        ...
