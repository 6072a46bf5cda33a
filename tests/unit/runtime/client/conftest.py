"""Servers on loopback, and the least that can send a request to them."""

from __future__ import annotations

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

import pytest

from truespec.runtime.client.httpx_transport import HttpxTransport
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.security.authentication import (
    Authentication,
    Requirements,
)
from truespec.runtime.client.security.flow import run
from truespec.runtime.client.transport import Timeouts
from truespec.runtime.wire.headers import Headers


class Received(NamedTuple):
    """What a server was sent; `path` is the target as it came."""

    method: str
    path: str
    headers: Headers
    body: bytes


class Reply(NamedTuple):
    """What a server sends back."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


class Server:
    """A server that answers by a function, and remembers what it was sent."""

    def __init__(
        self,
        answer: Callable[[Received], Reply],
        context: ssl.SSLContext | None,
    ) -> None:
        received = self.received = list[Received]()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except (ConnectionError, ssl.SSLError):
                    self.close_connection = True

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                request = Received(
                    self.command,
                    self.path,
                    Headers(self.headers.items()),
                    self.rfile.read(length),
                )
                received.append(request)
                reply = answer(request)
                self.send_response(reply.status)
                for name, value in reply.headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

            do_GET = do_POST = do_PUT = do_DELETE = answer

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        class Quiet(ThreadingHTTPServer):
            def handle_error(self, request: object, client_address: object) -> None:
                """Say nothing: what a refused client sees is what a test looks at."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        if context is not None:
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


Serve = Callable[..., Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that answer by a function."""
    with ExitStack() as stack:

        def start(
            answer: Callable[[Received], Reply], context: ssl.SSLContext | None = None
        ) -> Server:
            server = Server(answer, context)
            stack.callback(server.close)
            return server

        yield start


@contextmanager
def _raw(speak: Callable[[socket.socket], None]) -> Iterator[str]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            speak(self.request)

    class Quiet(socketserver.ThreadingTCPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing: what a refused client sees is what a test looks at."""

    with Quiet(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def speak() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """Starts servers that do what they like with each connection; gives the URL."""
    with ExitStack() as stack:
        yield lambda function: stack.enter_context(_raw(function))


class Caller:
    """Sends requests as a client does, reduced to what concerns credentials."""

    def __init__(self, transport: HttpxTransport) -> None:
        self._transport = transport
        self._lock = threading.Lock()

    def send(self, request: Request) -> Response:
        answer = self._transport.send(request, Timeouts.of(30.0))
        try:
            content = b"".join(answer.iter_bytes())
        finally:
            answer.close()
        return Response(answer.status, answer.headers, content, request)

    def call(
        self,
        authentication: Authentication,
        request: Request,
        requirements: Requirements,
    ) -> Response:
        run(lambda: authentication.apply(request, requirements), self.send, self._lock)
        response = self.send(request)
        if response.status == 401 and run(
            lambda: authentication.renew(request, response, requirements),
            self.send,
            self._lock,
        ):
            response = self.send(request)
        return response


@pytest.fixture
def caller() -> Iterator[Caller]:
    transport = HttpxTransport()
    yield Caller(transport)
    transport.close()


@pytest.fixture
def reply() -> type[Reply]:
    """What a server sends back: status, headers, body."""
    return Reply
