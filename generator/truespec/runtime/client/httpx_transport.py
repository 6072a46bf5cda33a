"""The transports that clients use unless they are given another: httpx2."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..wire.content_coding import CODINGS, ContentDecoders
from ..wire.headers import Headers
from .call_headers import add_cookies
from .connections import Connections
from .errors import TransportError, one_line
from .httpx_errors import caught, cut_short, failure, unusable
from .message import AsyncStreamedResponse, Request, RequestBody, StreamedResponse
from .transport import Timeouts

if TYPE_CHECKING:
    import httpx2


# No server has a reason to use more, one after the other.
_MOST_CODINGS = 2
_SHOWN = 100


class HttpxTransport:
    """Sends requests with `httpx2.Client`, from any number of threads.

    `client` is one of your own: its header fields, cookies, hooks and authentication
    take part, and closing it is left to you. `connections` is for one of ours.
    """

    __slots__ = ("_client", "_owned")

    def __init__(
        self,
        connections: Connections | None = None,
        *,
        client: httpx2.Client | None = None,
    ) -> None:
        self._owned = client is None
        if client is None:
            import httpx2

            client = httpx2.Client(**_arguments(connections))
        elif connections is not None:
            raise ValueError("connections are settled by the client that was given")
        self._client = client

    def send(self, request: Request, timeouts: Timeouts) -> StreamedResponse:
        """Send a request and return the response to it, its body yet unread.

        Raises TransportError; what an iterable body raises is passed on.
        """
        if isinstance(request.body, AsyncIterable):
            raise TypeError("an asynchronous body needs the asynchronous client")
        try:
            built = _built(self._client, request, request.body, timeouts)
            _add_jar(self._client, built)
            sent = self._client.send(built, stream=True, follow_redirects=False)
        except caught() as error:
            failed = failure(error, request)
        except RuntimeError as error:
            failed = unusable(error, request)
        else:
            return _Response(sent, request)
        raise failed

    def close(self) -> None:
        """Close all connections."""
        if self._owned:
            self._client.close()


class HttpxAsyncTransport:
    """Sends requests with `httpx2.AsyncClient`; see `HttpxTransport`."""

    __slots__ = ("_client", "_owned")

    def __init__(
        self,
        connections: Connections | None = None,
        *,
        client: httpx2.AsyncClient | None = None,
    ) -> None:
        self._owned = client is None
        if client is None:
            import httpx2

            client = httpx2.AsyncClient(**_arguments(connections))
        elif connections is not None:
            raise ValueError("connections are settled by the client that was given")
        self._client = client

    async def send(self, request: Request, timeouts: Timeouts) -> AsyncStreamedResponse:
        """Send a request and return the response to it, its body yet unread.

        Raises TransportError; what an iterable body raises is passed on. A body that
        is not asynchronous is read in a thread, as reading a file takes its time.
        """
        body = _asynchronous(request.body)
        try:
            built = _built(self._client, request, body, timeouts)
            _add_jar(self._client, built)
            sent = await self._client.send(built, stream=True, follow_redirects=False)
        except caught() as error:
            failed = failure(error, request)
        except RuntimeError as error:
            failed = unusable(error, request)
        else:
            return _AsyncResponse(sent, request)
        raise failed

    async def close(self) -> None:
        """Close all connections."""
        if self._owned:
            await self._client.aclose()


class _Response:
    __slots__ = ("_request", "_response", "headers", "status")

    def __init__(self, response: httpx2.Response, request: Request) -> None:
        self.status = response.status_code
        self.headers = _headers(response)
        self._response = response
        self._request = request

    def iter_bytes(self) -> Iterator[bytes]:
        try:
            decoder = _decoder(self._response, self._request)
            if decoder is None:
                yield from self._response.iter_bytes()
                return
            for part in self._response.iter_raw():
                yield from decoder.feed(part)
            if decoder.is_whole:
                return
            failed = cut_short(self._request)
        except caught() as error:
            failed = failure(error, self._request)
        raise failed

    def close(self) -> None:
        self._response.close()


class _AsyncResponse:
    __slots__ = ("_request", "_response", "headers", "status")

    def __init__(self, response: httpx2.Response, request: Request) -> None:
        self.status = response.status_code
        self.headers = _headers(response)
        self._response = response
        self._request = request

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        try:
            decoder = _decoder(self._response, self._request)
            if decoder is None:
                async for part in self._response.aiter_bytes():
                    yield part
                return
            async for part in self._response.aiter_raw():
                for text in decoder.feed(part):
                    yield text
            if decoder.is_whole:
                return
            failed = cut_short(self._request)
        except caught() as error:
            failed = failure(error, self._request)
        raise failed

    async def close(self) -> None:
        await self._response.aclose()


def _decoder(response: httpx2.Response, request: Request) -> ContentDecoders | None:
    """Return what undoes the codings of a body that is still to be read, None where that
    is left to httpx2, as for a coding that only it knows.

    httpx2 undoes gzip as well, but takes the half of one for a whole, and undoes all that
    arrives at once. A few bytes in several codings may stand for very many: those that
    cannot be undone little by little are refused.
    """
    listed = response.headers.get("Content-Encoding", "").lower().split(",")
    codings = [one for one in map(str.strip, listed) if one not in ("", "identity")]
    if response.is_stream_consumed or not codings or codings == ["deflate"]:
        return None
    if CODINGS.issuperset(codings) and len(codings) <= _MOST_CODINGS:
        return ContentDecoders(codings)
    if len(codings) == 1:
        return None
    text = (
        f"the body has the codings {', '.join(codings)[:_SHOWN]}, which are not undone"
    )
    raise TransportError(one_line(text), request, sent=True)


def _arguments(connections: Connections | None) -> dict[str, Any]:
    return (Connections() if connections is None else connections).arguments()


def _asynchronous(body: RequestBody) -> bytes | AsyncIterable[bytes] | None:
    if body is None or isinstance(body, bytes):
        return body
    return body if isinstance(body, AsyncIterable) else _parts(body)


async def _parts(body: Iterable[bytes]) -> AsyncIterator[bytes]:
    if isinstance(body, (list, tuple)):
        for part in body:
            yield part
        return
    from anyio.to_thread import run_sync

    iterator = iter(body)
    while (part := await run_sync(next, iterator, None)) is not None:
        yield part


def _built(
    client: httpx2.Client | httpx2.AsyncClient,
    request: Request,
    body: RequestBody,
    timeouts: Timeouts,
) -> httpx2.Request:
    """Return a request as httpx2 has it."""
    import httpx2

    built = client.build_request(
        request.method,
        request.url,
        content=body,
        headers=[
            (name.encode("ascii"), value.encode())
            for name, value in request.headers.items()
        ],
        timeout=httpx2.Timeout(
            connect=timeouts.connect,
            read=timeouts.read,
            write=timeouts.write,
            pool=timeouts.pool,
        ),
    )
    shown = request.shown_url()
    if shown != request.url:
        built.url = _masked(built.url, shown)
    return built


def _add_jar(client: httpx2.Client | httpx2.AsyncClient, built: httpx2.Request) -> None:
    """Add the cookies that a client keeps to those that a request has: httpx2 leaves its
    own out where there are any."""
    if "Cookie" not in built.headers or not client.cookies:
        return
    import httpx2

    alone = httpx2.Request(built.method, built.url)
    client.cookies.set_cookie_header(alone)
    if kept := alone.headers.get("Cookie"):
        headers = Headers([("Cookie", built.headers["Cookie"])])
        add_cookies(headers, kept, again=False)
        built.headers["Cookie"] = "; ".join(headers.get_all("Cookie"))


def _masked(url: httpx2.URL, shown: str) -> httpx2.URL:
    """Return a URL that looks like another: httpx2 writes them to its log at INFO."""
    import httpx2

    class Masked(httpx2.URL):
        def __str__(self) -> str:
            return shown

        def __repr__(self) -> str:
            return f"URL({shown!r})"

    return Masked(url)


def _headers(response: httpx2.Response) -> Headers:
    encoding = response.headers.encoding
    return Headers(
        (name.decode(encoding), value.decode(encoding))
        for name, value in response.headers.raw
    )
