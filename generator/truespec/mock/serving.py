"""Serves an application with uvicorn until it is interrupted."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

_Handler = Callable[[int, FrameType | None], None]

# How many seconds answers that are being sent are waited for at the end.
_PATIENCE = 2


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Have SIGTERM end what runs inside as an exception would, so that what it has made
    is cleaned up; the exit status is that of a process so ended. SIGHUP counts as
    SIGTERM, which uvicorn knows how to obey."""
    handlers: dict[str, _Handler] = {"SIGTERM": _exit, "SIGHUP": _terminate}
    before = {
        getattr(signal, name): signal.signal(getattr(signal, name), handler)
        for name, handler in handlers.items()
        if hasattr(signal, name)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _exit(number: int, frame: FrameType | None) -> None:
    sys.exit(128 + number)


def _terminate(number: int, frame: FrameType | None) -> None:
    signal.raise_signal(signal.SIGTERM)


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens, on a free port for 0; raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family)
    # asyncio does so for sockets that it makes; else each answer waits for 40 ms.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def address(listening: socket.socket) -> str:
    """Return the URL of a socket that listens."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(
    app: Any, listening: socket.socket, beside: Coroutine[Any, Any, None] | None = None
) -> None:
    """Answer requests, and run something beside it, until the process is interrupted."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(app, listening, beside))


async def _serve(
    app: Any, listening: socket.socket, beside: Coroutine[Any, Any, None] | None
) -> None:
    import uvicorn

    config = uvicorn.Config(
        app,
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_PATIENCE,
    )
    task = None if beside is None else asyncio.ensure_future(beside)
    try:
        await uvicorn.Server(config).serve([listening])
    finally:
        if task is not None:
            task.cancel()
