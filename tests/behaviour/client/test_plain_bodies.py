"""Bodies that are text or octets as they are."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, body, operation
from tests.behaviour.client.loopback import Received, Reply

OCTETS = "application/octet-stream"


def echo(id: str, schema: Any, media: str) -> dict[str, Any]:
    """Return an operation that sends a value and is answered by the like."""
    return {"post": operation(id, schema, media, requestBody=body(schema, media))}


DOCUMENT = api(
    {
        "/text": echo("text", STRING, "text/plain"),
        "/latin": echo("latin", STRING, "text/plain; charset=iso-8859-1"),
        "/csv": echo("csv", STRING, "text/csv"),
        "/octets": echo("octets", {}, OCTETS),
        "/png": echo("png", {}, "image/png"),
    }
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def mirror(request: Received) -> Reply:
    """Answer with what came."""
    return Reply(request.body, request.field("Content-Type"))


def test_text(package: Any, serve: Any, call: Any) -> None:
    server = serve(mirror)
    assert call(package, server.url, "text", "é€") == "é€"
    assert server.last.body == "é€".encode()
    assert server.last.field("Content-Type") == "text/plain; charset=utf-8"
    assert call(package, server.url, "latin", "é") == "é"
    assert server.last.body == b"\xe9"
    assert server.last.field("Content-Type") == "text/plain; charset=iso-8859-1"
    assert call(package, server.url, "csv", "a,b\r\n") == "a,b\r\n"
    with pytest.raises(package.errors.InvalidRequest, match="latin"):
        call(package, server.url, "latin", "€")
    server = serve([Reply("€".encode("utf-16"), "text/plain; charset=UTF-16")])
    assert call(package, server.url, "text", "") == "€"
    server = serve([Reply(b"x", "text/plain; charset=martian")])
    with pytest.raises(package.errors.InvalidResponse, match="martian"):
        call(package, server.url, "text", "")


def test_octets(package: Any, serve: Any, call: Any, tmp_path: Path) -> None:
    server = serve(mirror)
    data = bytes(range(256))
    assert call(package, server.url, "octets", data) == data
    assert server.last.field("Content-Type") == OCTETS
    assert server.last.field("Content-Length") == "256"
    assert call(package, server.url, "octets", io.BytesIO(data)) == data
    assert server.last.field("Content-Length") == "256"
    path = tmp_path / "file"
    path.write_bytes(data)
    assert call(package, server.url, "octets", path) == data
    assert server.last.field("Content-Length") == "256"
    assert call(package, server.url, "octets", iter([b"a", b"", b"b"])) == b"ab"
    assert server.last.field("Transfer-Encoding") == "chunked"
    assert call(package, server.url, "octets", [b"a", b"b"]) == b"ab"
    assert call(package, server.url, "png", data) == data
    assert server.last.field("Content-Type") == "image/png"
    with pytest.raises(package.errors.InvalidRequest, match="bytes"):
        call(package, server.url, "octets", "text")


def test_an_asynchronous_stream_up(package: Any, serve: Any) -> None:
    server = serve(mirror)

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        await asyncio.sleep(0)
        yield b"b"

    async def story() -> bytes:
        async with package.AsyncClient(server.url) as client:
            found: bytes = await (await client.octets(pieces())).read()
            return found

    assert asyncio.run(story()) == b"ab"
    with package.Client(server.url) as client, pytest.raises(TypeError, match="async"):
        client.octets(pieces())
