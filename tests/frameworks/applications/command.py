"""What every application here does when it is run: print its document, or serve."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable
from typing import Any


def run(document: Callable[[], Any], *, asgi: Any = None, wsgi: Any = None) -> None:
    """Do what the command line asks for: ``document``, or ``serve``."""
    if sys.argv[1] == "document":
        print(json.dumps(document(), default=str))
    elif asgi is not None:
        import uvicorn

        uvicorn.Server(uvicorn.Config(asgi, log_level="error")).run([listening()])
    else:
        serve(wsgi)


def listening() -> socket.socket:
    """Return a socket that listens on loopback, whose port is printed."""
    made = socket.create_server(("127.0.0.1", 0))
    print(made.getsockname()[1], flush=True)
    return made


def serve(application: Any) -> None:
    """Serve a WSGI application on loopback."""
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = make_server("127.0.0.1", 0, application, handler_class=Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()
