"""Serves a site to the browser of the one who writes the document."""

from __future__ import annotations

import json
from dataclasses import asdict
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from mimetypes import guess_type
from urllib.parse import unquote, urlsplit

from truespec.live.state import State

SCRIPT = "/-/live.js"
CHANGES = "/-/changes"
_PATIENCE = 20.0
_POLICY = "default-src 'none';"
_NAMES = ("127.0.0.1", "localhost", "[::1]")


class Server(ThreadingHTTPServer):
    """Answers with the pages of a state; raises OSError where the port is taken."""

    daemon_threads = True

    def __init__(self, host: str, port: int, state: State) -> None:
        super().__init__((host, port), _Handler)
        self.state = state
        self.names = {host, *_NAMES}

    @property
    def url(self) -> str:
        """The address of the first page."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}/"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        """Answer with a page, the script that waits for changes, or what changed."""
        # A page of another site may have a name that leads here.
        if self.headers.get("Host", "").rpartition(":")[0] not in self.server.names:
            self._send(
                HTTPStatus.FORBIDDEN, "text/plain", "not the name of this server"
            )
            return
        address = urlsplit(self.path)
        path = unquote(address.path)
        if path == CHANGES:
            self._changes(address.query)
        elif path == SCRIPT:
            script = (files("truespec.live") / "live.js").read_text("utf-8")
            self._send(HTTPStatus.OK, "text/javascript", script)
        else:
            self._page(path.removeprefix("/") or "index.html")

    def _changes(self, query: str) -> None:
        seen = int(query) if query.isdecimal() and len(query) < 10 else -1
        version, faults = self.server.state.wait(seen, _PATIENCE)
        data = {"version": version, "faults": [asdict(one) for one in faults]}
        self._send(HTTPStatus.OK, "application/json", json.dumps(data))

    def _page(self, path: str) -> None:
        text = self.server.state.page(path)
        if text is None:
            text = "<!doctype html><title>Not here</title><p>There is no such page."
            self._send(HTTPStatus.NOT_FOUND, "text/html", _with_script(text))
            return
        kind = guess_type(path)[0] or "text/plain"
        self._send(
            HTTPStatus.OK, kind, _with_script(text) if kind == "text/html" else text
        )

    def _send(self, status: HTTPStatus, kind: str, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request."""


def _with_script(text: str) -> str:
    """Return a page that loads the script, and may ask this server for changes."""
    allowed = f"{_POLICY} connect-src 'self'; "
    text = text.replace(_POLICY, allowed, 1)
    script = f'<script src="{SCRIPT}" defer></script>\n'
    head, end, rest = text.partition("</head>")
    return f"{head}{script}{end}{rest}" if end else text + script
