"""Servers on loopback, and the least that can send a request to them."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from tests.loopback import Received, Reply, Server, raw_server

from truespec.runtime.client.httpx_transport import HttpxTransport
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.security.authentication import (
    Authentication,
    Requirements,
)
from truespec.runtime.client.security.flow import run
from truespec.runtime.client.transport import Timeouts

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


@pytest.fixture
def speak() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """Starts servers that do what they like with each connection; gives the URL."""
    with ExitStack() as stack:
        yield lambda function: stack.enter_context(raw_server(function))


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
