"""Clients of inline documents, and servers for them."""

from __future__ import annotations

import asyncio
import importlib
import ssl
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.loopback import Received, Reply, Server
from tests.behaviour.generated import files, module

CONTEXT = ssl.create_default_context()
TARGETS = ("models", "validators", "client")


@pytest.fixture(scope="session")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    """Returns the package of a document, imported from below another one."""

    def generate(document: dict[str, Any], **options: Any) -> Any:
        folder: Path = tmp_path_factory.mktemp("package")
        made = module(files(document, folder, TARGETS, **options), folder, "client")
        return importlib.import_module(made.__package__)

    return generate


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Starts servers that answer by a function, or by a list."""
    with ExitStack() as stack:

        def start(
            answer: Callable[[Received], Reply] | Iterable[Reply], **options: Any
        ) -> Server:
            server = Server(answer, **options)
            stack.callback(server.close)
            return server

        yield start


class Caller:
    """Calls methods of one kind of client, which lives for one call each.

    Streams and iterators are read to their ends: items come as a list, bytes as bytes.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.is_async = kind == "AsyncClient"
        self.file = __file__

    def __call__(
        self, package: Any, url: str | None, method: str, *args: Any, **kwargs: Any
    ) -> Any:
        """Call a method; `settings` are those of the client."""
        settings = kwargs.pop("settings", {})
        if "transport" not in settings:
            # Certificates, which nothing here has, are read once and not for each call.
            connections = package.client.Connections(verify=CONTEXT)
            settings = {"connections": connections, **settings}
        client = getattr(package, self.kind)(url, **settings)
        if self.is_async:
            return asyncio.run(_call_async(client, method, args, kwargs))
        with client:
            result = getattr(client, method)(*args, **kwargs)
            if hasattr(result, "read"):
                return result.read()
            if hasattr(result, "__next__") or type(result).__name__ == "ItemStream":
                return list(result)
            return result


async def _call_async(client: Any, method: str, args: Any, kwargs: Any) -> Any:
    async with client:
        result = getattr(client, method)(*args, **kwargs)
        if hasattr(result, "__await__"):
            result = await result
        if hasattr(result, "read"):
            return await result.read()
        if hasattr(result, "__aiter__"):
            return [item async for item in result]
        return result


@pytest.fixture(params=["Client", "AsyncClient"])
def call(request: pytest.FixtureRequest) -> Caller:
    """Calls a method of a client; each test runs with both kinds."""
    return Caller(request.param)
