"""What every application here does when it is run: print its document, or serve."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def run(document: Callable[[], Any], *, asgi: Any = None, wsgi: Any = None) -> None:
    """Do what the command line asks for: ``document``, or ``serve PORT``."""
    if sys.argv[1] == "document":
        print(json.dumps(document(), default=str))
    elif asgi is not None:
        import uvicorn

        uvicorn.run(asgi, port=int(sys.argv[2]), log_level="error")
    else:
        serve(wsgi, int(sys.argv[2]))


def serve(application: Any, port: int) -> None:
    """Serve a WSGI application on loopback."""
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    make_server("127.0.0.1", port, application, handler_class=Quiet).serve_forever()
