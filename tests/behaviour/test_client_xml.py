"""Clients whose bodies are XML, against a server on loopback."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import canonicalize

import pytest

from tests.behaviour.generated import document, files, module

_PET = {
    "type": "object",
    "required": ["name"],
    "xml": {"name": "pet"},
    "properties": {
        "id": {"type": "integer", "xml": {"attribute": True}},
        "name": {"type": "string"},
        "tags": {
            "type": "array",
            "xml": {"wrapped": True},
            "items": {"type": "string", "xml": {"name": "tag"}},
        },
    },
}
_CONTENT = {"application/xml": {"schema": {"$ref": "#/components/schemas/Pet"}}}


class _Echo(BaseHTTPRequestHandler):
    """Answers with the body that it is sent."""

    sent: bytes = b""
    answer: tuple[int, str, bytes] | None = None

    def do_PUT(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        _Echo.sent = self.rfile.read(length)
        own = (200, self.headers["Content-Type"], _Echo.sent)
        status, media_type, body = _Echo.answer or own
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def base_url() -> Iterator[str]:
    """The address of a server that echoes."""
    server = HTTPServer(("127.0.0.1", 0), _Echo)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    _Echo.answer = None
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def _package(folder: Path) -> Any:
    """Return a package whose operation takes and gives a pet in XML."""
    operation = {
        "operationId": "putPet",
        "requestBody": {"required": True, "content": _CONTENT},
        "responses": {
            "200": {"description": "done", "content": _CONTENT},
            "400": {"description": "wrong", "content": {"text/xml": {}}},
        },
    }
    content = document({"Pet": _PET}, paths={"/pet": {"put": operation}})
    package = files(content, folder, ("models", "validators", "client"))
    name = module(package, folder, "client").__package__
    return importlib.import_module(name)


def test_xml_goes_there_and_back(base_url: str, tmp_path: Path) -> None:
    found = _package(tmp_path)
    pet = found.models.Pet(id=7, name="<ü>", tags=["a", "b"])
    with found.client.Client(base_url) as client:
        assert client.put_pet(pet) == pet
    assert canonicalize(_Echo.sent.decode()) == (
        '<pet id="7"><name>&lt;ü&gt;</name><tags><tag>a</tag><tag>b</tag></tags></pet>'
    )


def test_what_the_server_sends_is_checked(base_url: str, tmp_path: Path) -> None:
    found = _package(tmp_path)
    errors = found.errors
    pet = found.models.Pet(name="x")
    with found.client.Client(base_url) as client:
        _Echo.answer = (200, "application/xml", b'<pet id="x"><name/></pet>')
        with pytest.raises(errors.InvalidResponse) as invalid:
            client.put_pet(pet)
        assert [one.keyword for one in invalid.value.problems] == ["type"]
        _Echo.answer = (200, "application/xml", b"<!DOCTYPE pet><pet/>")
        with pytest.raises(errors.InvalidResponse, match="document type"):
            client.put_pet(pet)
        _Echo.answer = (400, "text/xml", b"<fault><code>1</code></fault>")
        with pytest.raises(errors.BadRequest) as wrong:
            client.put_pet(pet)
        assert wrong.value.body == "<fault><code>1</code></fault>"


def test_what_xml_cannot_say_is_not_sent(base_url: str, tmp_path: Path) -> None:
    found = _package(tmp_path)
    errors = found.errors
    with found.client.Client(base_url) as client, pytest.raises(errors.InvalidRequest):
        client.put_pet(found.models.Pet(name="\0"))
