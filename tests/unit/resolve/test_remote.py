"""Reading from the network, from a server of our own."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from truespec.diagnostics import Diagnostics
from truespec.load import Limits, from_value
from truespec.resolve import Reader, resolve


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        found = self.path == "/a.yaml"
        self.send_response(200 if found else 404)
        self.end_headers()
        if found:
            self.wfile.write(b"type: string\nnot: {$ref: '#/x'}\nx: {minLength: 1}")

    def log_message(self, *arguments):
        """Keep the output of the tests clean."""


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def run(reference, *, allow, limits=None):
    tree = {
        "openapi": "3.1.0",
        "components": {"schemas": {"A": {"$ref": reference}}},
    }
    diagnostics = Diagnostics()
    reader = Reader(None, (), allow, diagnostics, limits=limits or Limits())
    document = resolve(from_value(tree, "main"), diagnostics, reader)
    return document, list(diagnostics)


def test_remote_file_where_it_is_allowed(server):
    document, diagnostics = run(f"{server}/a.yaml", allow=True)
    assert diagnostics == []
    at = f"{server}/a.yaml#"
    assert document.nodes["#/components/schemas/A"].references["$ref"] == at
    assert document.nodes[f"{at}/not"].references["$ref"] == f"{at}/x"


@pytest.mark.parametrize(
    ("path", "allow", "limits", "code"),
    [
        ("/a.yaml", False, None, "remote-not-allowed"),
        ("/b.yaml", True, None, "remote-failed"),
        ("/a.yaml", True, Limits(size=10), "too-large"),
    ],
)
def test_remote_file_is_refused(server, path, allow, limits, code):
    _, (error,) = run(server + path, allow=allow, limits=limits)
    assert error.code == code
