"""Clients that send files, to a server on loopback."""

from __future__ import annotations

import asyncio
import importlib
import io
import threading
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from werkzeug.formparser import parse_form_data

from tests.behaviour.generated import document, files, module

_UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {"type": "string", "format": "binary", "maxLength": 2**40},
        "title": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "meta": {"type": "object"},
    },
}
_ENCODING = {
    "meta": {
        "contentType": "application/vnd.meta+json",
        "headers": {"X-Kind": {"required": True, "schema": {"const": "meta"}}},
    },
    "tags": {"style": "pipeDelimited"},
}
_DONE = {"responses": {"204": {"description": "done"}}}
_SIZE = 100 * 2**20


class _Server(ThreadingHTTPServer):
    """Keeps what it was sent: the header fields, and the bodies or their lengths."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.keep = True
        self.statuses: list[int] = []
        self.fields: list[Any] = []
        self.bodies: list[bytes] = []
        self.lengths: list[int] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def parsed(self, number: int = -1) -> tuple[dict[str, Any], Any]:
        """Return the texts and files of a body, as werkzeug reads them."""
        body = self.bodies[number]
        environ = {
            "CONTENT_TYPE": self.fields[number]["Content-Type"],
            "CONTENT_LENGTH": str(len(body)),
            "REQUEST_METHOD": "POST",
            "wsgi.input": io.BytesIO(body),
        }
        _, form, found = parse_form_data(
            environ, stream_factory=lambda *_, **__: io.BytesIO()
        )
        return form.to_dict(flat=False), found


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        kept = bytearray()
        length = 0
        for part in self._parts():
            length += len(part)
            kept += part if self.server.keep else b""
        self.server.fields.append(self.headers)
        self.server.bodies.append(bytes(kept))
        self.server.lengths.append(length)
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 204)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_PUT = do_POST

    def _parts(self) -> Iterator[bytes]:
        if self.headers.get("Transfer-Encoding") == "chunked":
            while size := int(self.rfile.readline(), 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return
        left = int(self.headers["Content-Length"])
        while left:
            part = self.rfile.read(min(left, 2**16))
            left -= len(part)
            yield part

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[_Server]:
    """A server that takes everything."""
    found = _Server()
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield found
    found.shutdown()
    found.server_close()
    thread.join()


@pytest.fixture
def package(tmp_path: Path) -> Any:
    """A package with operations that take a form with a file, and a file alone."""
    schema = {"$ref": "#/components/schemas/Upload"}
    media = {"schema": schema, "encoding": _ENCODING}
    form = {"content": {"multipart/form-data": media}, "required": True}
    alone = {"content": {"image/*": {}}, "required": True}
    paths = {
        "/form": {"put": {"operationId": "sendForm", "requestBody": form, **_DONE}},
        "/file": {"post": {"operationId": "sendFile", "requestBody": alone, **_DONE}},
    }
    content = document({"Upload": _UPLOAD}, paths=paths)
    made = files(content, tmp_path, ("models", "validators", "client"))
    name = module(made, tmp_path, "client").__package__
    return importlib.import_module(name)


def _file(package: Any, *arguments: Any, **settings: Any) -> Any:
    return package.files.File(*arguments, **settings)


def test_a_file_in_a_form(package: Any, server: _Server, tmp_path: Path) -> None:
    path = tmp_path / "ü photo.png"
    path.write_bytes(b"\x89PNG\r\n")
    file = _file(package, path, media_type="image/png")
    upload = package.models.Upload(file=file, title="ü", tags=["a", "b"])
    with package.client.Client(server.url) as client:
        client.send_form(upload)
    form, found = server.parsed()
    assert form == {"title": ["ü"], "tags": ["a|b"]}
    assert found["file"].filename == "ü photo.png"
    assert found["file"].mimetype == "image/png"
    assert found["file"].read() == b"\x89PNG\r\n"
    assert int(server.fields[0]["Content-Length"]) == len(server.bodies[0])


def test_what_the_document_says_of_a_part(package: Any, server: _Server) -> None:
    upload = package.models.Upload(file=b"1", meta={"a": 1})
    with package.client.Client(server.url) as client:
        client.send_form(upload)
    part = server.bodies[0].split(b"\r\n--")[1]
    head, _, content = part.partition(b"\r\n\r\n")
    assert head.split(b"\r\n")[1:] == [
        b'Content-Disposition: form-data; name="meta"',
        b"Content-Type: application/vnd.meta+json",
        b"X-Kind: meta",
    ]
    assert content == b'{"a":1}'


def test_a_file_alone(package: Any, server: _Server) -> None:
    with package.client.Client(server.url) as client:
        client.send_file(_file(package, b"GIF", media_type="image/gif"))
    assert server.bodies == [b"GIF"]
    assert server.fields[0]["Content-Type"] == "image/gif"


def test_an_asynchronous_file(package: Any, server: _Server) -> None:
    async def content() -> AsyncIterator[bytes]:
        yield b"12"
        yield b"3"

    async def send() -> None:
        async with package.client.AsyncClient(server.url) as client:
            await client.send_form(
                package.models.Upload(file=_file(package, content()))
            )

    with asyncio.Runner() as runner:
        runner.run(send())
    assert server.parsed()[1]["file"].read() == b"123"


def test_a_file_is_sent_again(package: Any, server: _Server, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 200_000)
    server.statuses = [503]
    retries = package.client.Retries(first=0.001)
    with package.client.Client(server.url, retries=retries) as client:
        client.send_form(package.models.Upload(file=_file(package, path)))
    assert [server.parsed(number)[1]["file"].read() for number in (0, 1)] == [
        path.read_bytes()
    ] * 2


def test_a_large_file_is_not_held_in_memory(
    package: Any, server: _Server, tmp_path: Path
) -> None:
    path = tmp_path / "large"
    with path.open("wb") as opened:
        opened.truncate(_SIZE)
    server.keep = False
    with package.client.Client(server.url) as client:
        client.send_form(package.models.Upload(file=b""))
        tracemalloc.start()
        try:
            client.send_form(package.models.Upload(file=_file(package, path)))
            assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
        finally:
            tracemalloc.stop()
    assert _SIZE < server.lengths[-1] < _SIZE + 1000


def test_octets_are_refused_in_json(package: Any) -> None:
    upload = package.models.Upload(file=b"x")
    text = importlib.import_module(f"{package.__name__}._runtime.wire.json_text")
    with pytest.raises(text.JsonTextError, match="bytes cannot be written as JSON"):
        text.write_json(upload.to_json())
