"""The application that is served: the mock of the moment, and a log of what it answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from time import perf_counter
from typing import Any, NamedTuple

from truespec.mock.loaded import Loaded

_Scope = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[Any]]
_Send = Callable[[Any], Awaitable[None]]

_MARK = "truespec.mock"


class Answered(NamedTuple):
    """A request that was answered; `operation` is "" where it is none of the document.

    `seconds` is how long the answer took, to its end. The status 0 stands for none.
    """

    method: str
    path: str
    operation: str
    status: int
    seconds: float


class Application:
    """An ASGI application that answers with a mock, which may be replaced.

    `log` is told of every request. No client is asked for a certificate: where the
    document demands one, everybody has one. Paths that begin with `base_path` are read
    without it.
    """

    def __init__(
        self, loaded: Loaded, log: Callable[[Answered], None], base_path: str = ""
    ) -> None:
        self._base_path = base_path.rstrip("/")
        self._loaded = loaded
        self._retired: Loaded | None = None
        self._log = log

    def replace(self, loaded: Loaded) -> None:
        """Answer with another mock from now on."""
        # A request that is still being answered may need what was there before.
        if self._retired is not None:
            self._retired.close()
        self._retired, self._loaded = self._loaded, loaded

    def close(self) -> None:
        """Have the packages of the mocks go."""
        for one in (self._retired, self._loaded):
            if one is not None:
                one.close()

    async def __call__(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        """Answer one request (ASGI 3.0)."""
        loaded, started, status = self._loaded, perf_counter(), 0
        if scope["type"] != "http":
            await loaded.app(scope, receive, send)
            return
        if self._base_path and f"{scope['path']}/".startswith(f"{self._base_path}/"):
            scope["root_path"] = self._base_path
        mark = scope[_MARK] = object()
        scope["extensions"] = {"tls": {}, **(scope.get("extensions") or {})}

        async def sent(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await loaded.app(scope, receive, sent)
        finally:
            seconds = perf_counter() - started
            operation = _operation(loaded, mark)
            self._log(
                Answered(scope["method"], scope["path"], operation, status, seconds)
            )


def _operation(loaded: Loaded, mark: object) -> str:
    """Return the operation of the request that has a mark."""
    try:
        request = loaded.package.module("server").current_request()
    except LookupError:
        return ""
    if request.scope.get(_MARK) is not mark or request.operation is None:
        return ""
    return str(request.operation.id)
