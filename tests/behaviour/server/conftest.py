"""A generated package with both sides, and ways to run its server."""

from __future__ import annotations

import http.client
import importlib
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, NamedTuple

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.server.document import DOCUMENT
from tests.serving import serving


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of the document."""
    folder = tmp_path_factory.mktemp("server")
    made = module(files(DOCUMENT, folder, ("client", "server")), folder, "server")
    return importlib.import_module(made.__package__)


class Raw(NamedTuple):
    """A response as it came."""

    status: int
    headers: Any
    body: bytes

    @property
    def data(self) -> Any:
        """The JSON value of the body."""
        return json.loads(self.body)


def ask(
    url: str,
    method: str,
    path: str,
    body: Any = None,
    headers: dict[str, str] | None = None,
) -> Raw:
    """Send one request as it is given."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=10)
    try:
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        return Raw(response.status, response.headers, response.read())
    finally:
        connection.close()


@pytest.fixture
def run(package: Any) -> Iterator[Callable[..., str]]:
    """Runs the server of a handler until the test is over; returns its address."""
    with ExitStack() as stack:

        def start(handler: object, **options: Any) -> str:
            app = package.server.create_app(handler, **options)
            return stack.enter_context(serving(app))

        yield start


@pytest.fixture
def client(package: Any) -> Iterator[Callable[..., Any]]:
    """Makes clients, which are closed after the test."""
    with ExitStack() as stack:

        def make(url: str, **options: Any) -> Any:
            return stack.enter_context(package.client.Client(url, **options))

        yield make
