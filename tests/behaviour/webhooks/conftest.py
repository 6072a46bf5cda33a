"""A package whose service sends and is called, receivers, and senders of both kinds."""

from __future__ import annotations

import asyncio
import importlib
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.webhooks.document import DOCUMENT
from tests.serving import serving

CONTEXT = ssl.create_default_context()


@pytest.fixture(scope="session")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    """Returns the package of a document, with both sides."""

    def generate(document: dict[str, Any]) -> Any:
        folder = tmp_path_factory.mktemp("webhooks")
        made = files(document, folder, ("client", "server"))
        return importlib.import_module(module(made, folder, "server").__package__)

    return generate


@pytest.fixture(scope="session")
def package(generate: Callable[..., Any]) -> Any:
    """The package of the document."""
    return generate(DOCUMENT)


@pytest.fixture
def receive(package: Any) -> Iterator[Callable[..., str]]:
    """Runs receivers of webhooks until the test is over; returns their addresses."""
    with ExitStack() as stack:

        def start(handler: object, **options: Any) -> str:
            app = options.pop("package", package).server.create_webhook_app(
                handler, **options
            )
            return stack.enter_context(serving(app))

        yield start


class Sender:
    """Calls methods of one kind of sender, which lives for one call each."""

    def __init__(self, package: Any, kind: str) -> None:
        self.package = package
        self.kind = kind

    def __call__(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """Call a method; `settings` are those of the sender."""
        settings = kwargs.pop("settings", {})
        package = kwargs.pop("package", self.package)
        # Certificates, which nothing here has, are read once and not for each call.
        connections = package.client.Connections(verify=CONTEXT)
        sender = getattr(package, self.kind)(connections=connections, **settings)
        if self.kind.startswith("Async"):
            return asyncio.run(_awaited(sender, method, args, kwargs))
        with sender:
            result = getattr(sender, method)(*args, **kwargs)
            return list(result) if type(result).__name__ == "ItemStream" else result


async def _awaited(sender: Any, method: str, args: Any, kwargs: Any) -> Any:
    async with sender:
        result = await getattr(sender, method)(*args, **kwargs)
        if hasattr(result, "__aiter__"):
            return [item async for item in result]
        return result


@pytest.fixture(params=["WebhookClient", "AsyncWebhookClient"])
def send(request: pytest.FixtureRequest, package: Any) -> Sender:
    """Sends by a method; each test runs with both kinds."""
    return Sender(package, request.param)
