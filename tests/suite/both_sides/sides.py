"""Both sides of a generated package: the handler behind its server, and its client."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from tests.serving import serving


class Given(NamedTuple):
    """What a method of a handler was given."""

    method: str
    body: tuple[Any, ...]
    keywords: dict[str, Any]


class Handler:
    """Has every method: keeps what it was given, and answers what it is told to."""

    def __init__(self) -> None:
        self.given: Given | None = None
        self.answer: Callable[[], Any] = lambda: None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)

        async def method(*body: Any, **keywords: Any) -> Any:
            read = tuple([await _all_of(one) for one in body])
            self.given = Given(name, read, keywords)
            return self.answer()

        return method


async def _all_of(body: Any) -> Any:
    """Return a body, one that comes in parts as a whole."""
    if not isinstance(body, AsyncIterable):
        return body
    if hasattr(body, "read"):
        return await body.read()
    return [item async for item in body]


class Failures(logging.Handler):
    """Keeps what made a server answer with status 500."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            self.found.append(record.exc_info[1])


class Sides:
    """A package with its running server; `requests` counts what has arrived there."""

    def __init__(self, module: Callable[[str], Any]) -> None:
        self.module = module
        self.handler = Handler()
        self.failures = Failures()
        self.routes = {one.operation.at: one for one in module("routes").ROUTES}
        self.requests = 0
        self.client: Any = None

    def arguments(self, at: str) -> list[tuple[Any, Callable[[Any], Any]]]:
        """Return the parameters of an operation in their order, each with what makes
        the argument of a JSON value."""
        pairs = self.routes[at]._arguments._pairs
        return [(parameter, argument.read) for parameter, argument in pairs]


@contextmanager
def both(module: Callable[[str], Any]) -> Iterator[Sides]:
    """Run the server of a package; `module` returns its modules by their names.

    Who may call is what other tests are about: here everybody may.
    """
    sides = Sides(module)
    for one in vars(module("operations")).values():
        if hasattr(one, "fixed_headers") and not isinstance(one, type):
            one.security = ()
    server, client = module("server"), module("client")
    app = server.create_app(sides.handler)

    async def counting(scope: Any, receive: Any, send: Any) -> None:
        sides.requests += scope["type"] == "http"
        await app(scope, receive, send)

    logger = logging.getLogger(server.__name__)
    logger.addHandler(sides.failures)
    logger.propagate = False
    retries = module("_runtime.client.retries").Retries(1)
    try:
        with (
            serving(counting) as url,
            client.Client(url, responses="strict", retries=retries) as caller,
        ):
            sides.client = caller
            yield sides
    finally:
        logger.removeHandler(sides.failures)
