"""The transports that clients use unless they are given another: httpx2."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..wire.headers import Headers
from .errors import BrokenOff, ConnectFailed, TimedOut, TransportError
from .message import AsyncStreamedResponse, Request, RequestBody, StreamedResponse
from .transport import Timeouts

if TYPE_CHECKING:
    import ssl

    import httpx2

    from .security.certificate import ClientCertificate


class Connections:
    """How connections are made, and how many.

    There are at most `most` at once; up to `idle` of them are kept for `idle_seconds`
    after use (None: any number, for ever). `verify` is whether certificates of servers
    are checked, the path of a file or folder of those to trust, or a context of the
    module ssl; `certificate` is what the client shows (mutual TLS). `proxy` is the URL
    of a proxy. `trust_env` lets the environment name proxies and certificates
    (``HTTPS_PROXY``, ``NO_PROXY``, ``SSL_CERT_FILE``). `http2` needs httpx2[http2].
    """

    __slots__ = (
        "certificate",
        "http2",
        "idle",
        "idle_seconds",
        "most",
        "proxy",
        "trust_env",
        "verify",
    )

    def __init__(
        self,
        *,
        most: int | None = 100,
        idle: int | None = 20,
        idle_seconds: float | None = 5.0,
        verify: bool | str | ssl.SSLContext = True,
        certificate: ClientCertificate | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        http2: bool = False,
    ) -> None:
        self.most = most
        self.idle = idle
        self.idle_seconds = idle_seconds
        self.verify = verify
        self.certificate = certificate
        self.proxy = proxy
        self.trust_env = trust_env
        self.http2 = http2

    def arguments(self) -> dict[str, Any]:
        """Return the same as the arguments of a client of httpx2.

        Raises OSError where the files of certificates cannot be read, and ValueError
        where a context comes with a certificate.
        """
        import http.cookiejar

        import httpx2

        # Cookies are parameters of operations here: none is kept from call to call.
        no_domain = http.cookiejar.DefaultCookiePolicy(allowed_domains=())
        return {
            "cookies": http.cookiejar.CookieJar(no_domain),
            "http2": self.http2,
            "limits": httpx2.Limits(
                max_connections=self.most,
                max_keepalive_connections=self.idle,
                keepalive_expiry=self.idle_seconds,
            ),
            "proxy": self.proxy,
            "trust_env": self.trust_env,
            "verify": self._context(),
        }

    def _context(self) -> ssl.SSLContext:
        import os
        import ssl

        import httpx2

        if isinstance(self.verify, ssl.SSLContext):
            if self.certificate is not None:
                raise ValueError("the context in verify has to show the certificate")
            return self.verify
        if isinstance(self.verify, str):
            folder = os.path.isdir(self.verify)
            context = ssl.create_default_context(
                cafile=None if folder else self.verify,
                capath=self.verify if folder else None,
            )
        else:
            context = httpx2.create_ssl_context(self.verify, trust_env=self.trust_env)
        if self.certificate is not None:
            self.certificate.load_into(context)
        return context


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
            sent = self._client.send(built, stream=True, follow_redirects=False)
        except _caught() as error:
            failure = _failure(error, request)
        else:
            return _Response(sent, request)
        # Outside of the handler, so that a hidden cause is not in the traceback.
        raise failure

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
            sent = await self._client.send(built, stream=True, follow_redirects=False)
        except _caught() as error:
            failure = _failure(error, request)
        else:
            return _AsyncResponse(sent, request)
        raise failure

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
            yield from self._response.iter_bytes()
        except _caught() as error:
            failure = _failure(error, self._request)
        else:
            return
        raise failure

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
            async for part in self._response.aiter_bytes():
                yield part
        except _caught() as error:
            failure = _failure(error, self._request)
        else:
            return
        raise failure

    async def close(self) -> None:
        await self._response.aclose()


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
    if request.secret_query:
        built.url = _masked(built.url, request.shown_url())
    return built


def _masked(url: httpx2.URL, shown: str) -> httpx2.URL:
    """Return a URL that looks like another: httpx2 writes them to its log at INFO."""
    import httpx2

    class Masked(httpx2.URL):
        def __str__(self) -> str:
            return shown

    return Masked(url)


def _headers(response: httpx2.Response) -> Headers:
    encoding = response.headers.encoding
    return Headers(
        (name.decode(encoding), value.decode(encoding))
        for name, value in response.headers.raw
    )


def _caught() -> tuple[type[Exception], ...]:
    import httpx2

    return (httpx2.RequestError, httpx2.InvalidURL)


# The first that an error of httpx2 is an instance of: what it becomes, whether the
# request may have been sent, what is said of it, and whether the error itself may be
# shown: h11 quotes the value of a header field that it refuses.
_FAILURES: tuple[tuple[str, type[TransportError], bool, str, bool], ...] = (
    ("ConnectTimeout", TimedOut, False, "there was no connection in time", True),
    ("PoolTimeout", TimedOut, False, "no connection became free in time", True),
    ("WriteTimeout", TimedOut, True, "the request was not taken in time", True),
    ("TimeoutException", TimedOut, True, "nothing arrived in time", True),
    ("ConnectError", ConnectFailed, False, "there is no connection", True),
    ("ProxyError", ConnectFailed, False, "the proxy refuses", True),
    ("UnsupportedProtocol", TransportError, False, "the URL cannot be called", True),
    ("InvalidURL", TransportError, False, "the URL is not valid", False),
    (
        "LocalProtocolError",
        TransportError,
        True,
        "the request is not valid HTTP: a header field has a character that is not"
        " allowed, or the body another length than Content-Length",
        False,
    ),
    (
        "DecodingError",
        TransportError,
        True,
        "the body is not what its Content-Encoding says",
        True,
    ),
    ("RequestError", BrokenOff, True, "the connection broke off", True),
)


def _failure(error: Exception, request: Request) -> TransportError:
    """Return our error for one of httpx2."""
    import httpx2

    for name, kind, sent, message, shown in _FAILURES:
        if isinstance(error, getattr(httpx2, name)):
            said = f"{message}: {error}" if shown and str(error) else message
            failure = kind(said, request, sent=sent)
            failure.__cause__ = error if shown else None
            return failure
    raise error
