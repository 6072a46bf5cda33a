"""What one request can take of a server: memory, open files, and time."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_FORM = {
    "type": "object",
    "properties": {
        "text": {"type": "array", "items": {"type": "string"}},
        "file": {
            "type": "array",
            "items": {"type": "string", "contentMediaType": "application/octet-stream"},
        },
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Bounds", "version": "1"},
    "security": [{"key": []}],
    "paths": {
        "/parts": {
            "post": {
                "operationId": "parts",
                "security": [],
                "requestBody": {
                    "required": True,
                    "content": {"multipart/form-data": {"schema": _FORM}},
                },
                "responses": {"204": {"description": "Taken."}},
            }
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    },
}
KIND = {"Content-Type": "multipart/form-data; boundary=b", "Content-Encoding": "gzip"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("bounds")
    made = module(files(DOCUMENT, folder, ("server",)), folder, "server")
    return importlib.import_module(made.__package__)


class _Handler:
    async def parts(self, body: Any) -> None:
        for file in body.file or ():
            file.close()


def _part(content: bytes, fields: str) -> bytes:
    head = f"--b\r\nContent-Disposition: form-data; {fields}\r\n\r\n"
    return head.encode() + content + b"\r\n"


def _sent(app: Any, body: bytes) -> int:
    """Return the status of the answer to a body that arrives in pieces."""
    pieces = [body[start : start + 65536] for start in range(0, len(body), 65536)]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        piece = pieces.pop(0) if pieces else b""
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/parts",
        "raw_path": b"/parts",
        "query_string": b"",
        "root_path": "",
        "headers": [
            *((name.lower().encode(), value.encode()) for name, value in KIND.items()),
            (b"content-length", str(len(body)).encode()),
            (b"host", b"x"),
        ],
    }
    asyncio.run(app(scope, receive, send))
    status: int = sent[0]["status"]
    return status


def test_texts_of_all_parts_count_together(package: Any) -> None:
    app = package.server.create_app(_Handler(), max_body=2_000_000)
    parts = _part(b"a" * 100_000, 'name="text"')
    few = gzip.compress(parts * 15 + b"--b--\r\n")
    many = gzip.compress(parts * 500 + b"--b--\r\n")
    assert _sent(app, few) == 204
    tracemalloc.start()
    try:
        assert _sent(app, many) == 413
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_large_parts_are_on_the_disk_but_not_any_number(package: Any) -> None:
    app = package.server.create_app(_Handler(), max_body=2_000_000)
    parts = _part(b"\0" * 1_100_000, 'name="file"; filename="a"')
    assert _sent(app, gzip.compress(parts * 30 + b"--b--\r\n")) == 204
    assert _sent(app, gzip.compress(parts * 70 + b"--b--\r\n")) == 413


def test_bodies_in_bodies_in_bodies(package: Any) -> None:
    app = package.server.create_app(_Handler())
    inner = b""
    for level in range(200):
        head = f"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n".encode()
        inner = head + f"--b{level}\r\n".encode() + inner or b"\r\n"
        inner += f"\r\n--b{level}--".encode()
    head = b'--b\r\nContent-Disposition: form-data; name="text"\r\n'
    assert _sent(app, gzip.compress(head + inner + b"\r\n--b--\r\n")) == 400


def test_the_document_is_for_those_who_may_call(package: Any) -> None:
    def check(presented: Any, scopes: Any) -> Any:
        return "somebody" if presented.credentials == "good" else None

    app = package.server.create_app(_Handler(), authenticate={"key": check})
    with serving(app) as url:
        refused = ask(url, "GET", "/openapi.json")
        assert refused.status == 401
        assert refused.headers["x-content-type-options"] == "nosniff"
        given = ask(url, "GET", "/openapi.json", headers={"X-Key": "good"})
        assert json.loads(given.body)["info"]["title"] == "Bounds"
    with serving(package.server.create_app(_Handler(), document_security=False)) as url:
        assert ask(url, "GET", "/openapi.json").status == 200


def test_a_document_without_operations_has_nothing_to_check(tmp_path: Path) -> None:
    made = module(
        files({**DOCUMENT, "paths": {}}, tmp_path, ("server",)), tmp_path, "server"
    )
    app = made.create_app(object(), authenticate={"key": lambda *_: None})
    with serving(app) as url:
        assert ask(url, "GET", "/nothing").status == 404
