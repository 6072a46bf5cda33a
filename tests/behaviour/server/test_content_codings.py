"""Bodies that were compressed for the way (RFC 9110, 8.4) are read like others."""

from __future__ import annotations

import gzip
import importlib
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_JSON = {"Content-Type": "application/json"}
_OCTETS = {"Content-Type": "application/octet-stream"}
_LINES = {"Content-Type": "application/jsonl"}
_PARTS = {"Content-Type": "multipart/form-data; boundary=x"}
_PET = b'{"name": "Bo"}'
_LIMIT = 100_000


class Handler:
    """Its methods are asked for bodies of all kinds."""

    async def add_pet(self, pet: Any) -> Any:
        return pet

    async def echo_octets(self, body: Any) -> bytes:
        octets: bytes = await body.read()
        return octets

    def echo_lines(self, body: Any) -> Any:
        return list(body)

    def upload(self, body: Any) -> str:
        return str(len(body.file.read()))


@pytest.fixture
def url(run: Callable[..., str]) -> str:
    return run(Handler(), max_body=_LIMIT, max_stream=_LIMIT)


def _coded(coding: str) -> dict[str, str]:
    return {"Content-Encoding": coding}


_CODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "X-GZip": gzip.compress,
    "deflate": zlib.compress,
    "identity": bytes,
    "identity, gzip": gzip.compress,
}


@pytest.mark.parametrize("coding", _CODERS)
def test_codings(url: str, coding: str) -> None:
    encode = _CODERS[coding]
    found = ask(url, "POST", "/pets", encode(_PET), _JSON | _coded(coding))
    assert (found.status, found.data) == (201, {"name": "Bo"})
    octets = bytes(range(256)) * 200
    found = ask(url, "POST", "/octets", encode(octets), _OCTETS | _coded(coding))
    assert (found.status, found.body) == (200, octets)
    lines = b'{"name": "Bo"}\n' * 3
    # Sent byte by byte, so that parts end anywhere.
    parts = ([one] for one in encode(lines))
    found = ask(url, "POST", "/lines", map(bytes, parts), _LINES | _coded(coding))
    assert [json.loads(one) for one in found.body.split()] == [{"name": "Bo"}] * 3
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
    body = encode(head + b"y" * 50_000 + b"\r\n--x--\r\n")
    found = ask(url, "POST", "/upload", body, _PARTS | _coded(coding))
    assert (found.status, found.body) == (200, b"50000")


def test_members_of_gzip(url: str) -> None:
    halves = gzip.compress(_PET[:5]) + gzip.compress(_PET[5:]) + b"\0" * 9
    found = ask(url, "POST", "/pets", halves, _JSON | _coded("gzip"))
    assert found.status == 201


_REQUESTS = [("/pets", _JSON), ("/octets", _OCTETS), ("/lines", _LINES)]


@pytest.mark.parametrize(("path", "headers"), _REQUESTS)
def test_bombs(url: str, path: str, headers: dict[str, str]) -> None:
    bomb = gzip.compress(b" " * 100 * _LIMIT)
    assert len(bomb) < _LIMIT
    found = ask(url, "POST", path, bomb, headers | _coded("gzip"))
    assert found.status == 413
    # What stands for nothing counts as well.
    empty = gzip.compress(b"") * (_LIMIT // 20 + 1)
    found = ask(url, "POST", path, iter([empty]), headers | _coded("gzip"))
    assert found.status == 413


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        gzip.compress(_PET)[:-1],
        gzip.compress(_PET)[:-8] + b"\0" * 8,
        gzip.compress(_PET) + b"{}",
        zlib.compress(_PET),
    ],
    ids=["plain", "cut short", "wrong sum", "more behind", "another coding"],
)
@pytest.mark.parametrize(("path", "headers"), _REQUESTS)
def test_broken_codings(
    url: str, path: str, headers: dict[str, str], body: bytes
) -> None:
    found = ask(url, "POST", path, body, headers | _coded("gzip"))
    assert (found.status, found.data["title"]) == (400, "Bad Request")
    found = ask(
        url, "POST", path, zlib.compress(_PET) + b"{}", headers | _coded("deflate")
    )
    assert found.status == 400


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "deflate,gzip", "x"])
@pytest.mark.parametrize(("path", "headers"), _REQUESTS)
def test_other_codings(
    url: str, path: str, headers: dict[str, str], coding: str
) -> None:
    found = ask(url, "POST", path, _PET, headers | _coded(coding))
    assert (found.status, found.headers["Accept-Encoding"]) == (415, "gzip, deflate")


def test_a_coding_that_the_handler_is_told(tmp_path: Path) -> None:
    """It then gets what was sent, such as to store it."""
    parameter = {
        "name": "Content-Encoding",
        "in": "header",
        "schema": {"type": "string"},
    }
    operation = {
        "operationId": "store",
        "parameters": [parameter],
        "requestBody": {"required": True, "content": {"application/octet-stream": {}}},
        "responses": {"200": {"description": "Stored.", "content": {"text/plain": {}}}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Store", "version": "1"},
        "paths": {"/": {"put": operation}},
    }
    made = module(files(document, tmp_path, ("server",)), tmp_path, "server")
    server = importlib.import_module(made.__package__).server

    class Store:
        async def store(self, body: Any, *, content_encoding: str | None) -> str:
            return f"{content_encoding} {(await body.read()).hex()}"

    sent = gzip.compress(b"x")
    with serving(server.create_app(Store())) as url:
        for coding in ("gzip", "br"):
            found = ask(url, "PUT", "/", sent, _OCTETS | _coded(coding))
            assert found.body.decode() == f"{coding} {sent.hex()}"
