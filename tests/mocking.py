"""Asks the mock of a document, in the same process."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.messages.asking import Got as Got
from truespec.messages.asking import ask, send
from truespec.messages.requests import URL as URL
from truespec.messages.requests import Requests
from truespec.mock.application import Answered, Application
from truespec.mock.loaded import TARGETS, Behaviour, Loaded, load_mock


class Mocked:
    """The mock of a document, and what it has logged."""

    def __init__(self, loaded: Loaded, diagnostics: Diagnostics) -> None:
        self.log: list[Answered] = []
        self.loaded = loaded
        self.module = loaded.package.module
        self.diagnostics = diagnostics
        self.application = Application(loaded, self.log.append)
        self.request = Requests(loaded).request

    async def send(self, request: Any, **headers: str) -> Got:
        """Return the response to a request of the package's own kind."""
        return await send(self.application, request, **headers)

    async def ask(
        self, method: str, url: str, fields: Any = (), body: bytes = b""
    ) -> Got:
        """Return the response to a request."""
        return await ask(self.application, method, url, fields, body)


@contextmanager
def mocked(
    path: Path, *, seed: int = 0, credentials: Collection[str] = (), trial: float = 0
) -> Iterator[Mocked]:
    """Load the mock of a document; it is gone afterwards."""
    diagnostics = Diagnostics()
    options = pipeline.Options(package="mocked", targets=TARGETS)
    understood = pipeline.understand(path, options, diagnostics)
    behaviour = Behaviour(seed=seed, credentials=credentials, trial=trial)
    loaded = load_mock(understood, options, diagnostics, behaviour)
    assert loaded is not None, [one.message for one in diagnostics]
    found = Mocked(loaded, diagnostics)
    try:
        yield found
    finally:
        found.application.close()
