"""Runs ASGI applications on loopback, for tests."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn


@contextmanager
def serving(app: Any, **settings: Any) -> Iterator[str]:
    """Run an application under uvicorn in a thread; give its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        # asyncio does so for sockets that it makes; else each answer waits for 40 ms.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        config = uvicorn.Config(app, log_level="critical", **settings)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)


@contextmanager
def serving_by_hypercorn(app: Any) -> Iterator[str]:
    """Run an application under hypercorn in a thread; give its address."""
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = Config()
        # It closes what it is given.
        config.bind = [f"fd://{os.dup(listening.fileno())}"]
        config.errorlog = None
        ended = asyncio.Event()
        loop = asyncio.new_event_loop()

        def run() -> None:
            asyncio.set_event_loop(loop)
            serve_until = serve(app, config, shutdown_trigger=ended.wait)  # type: ignore[arg-type]
            loop.run_until_complete(serve_until)
            loop.close()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            loop.call_soon_threadsafe(ended.set)
            thread.join(10)
