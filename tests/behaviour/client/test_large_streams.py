"""Streams that are much larger than the memory that they take."""

from __future__ import annotations

import asyncio
import hashlib
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.documents import INTEGER, api, body, operation, record
from tests.behaviour.client.loopback import Reply, as_json

PART = bytes(range(256)) * 256
PARTS = 1600
SIZE = PARTS * len(PART)
MOST_MEMORY = 8 * 2**20
OCTETS = "application/octet-stream"

DOCUMENT = api(
    {
        "/down": {"get": operation("down", {}, OCTETS)},
        "/up": {"post": operation("up", INTEGER, requestBody=body({}, OCTETS))},
        "/form": {
            "post": operation(
                "form",
                INTEGER,
                requestBody=body(
                    record(file={"contentMediaType": OCTETS}), "multipart/form-data"
                ),
            )
        },
    }
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


@pytest.fixture(scope="module")
def digest() -> str:
    found = hashlib.sha256()
    for part in parts():
        found.update(part)
    return found.hexdigest()


@pytest.fixture
def flat() -> Iterator[None]:
    """Fails where the test, the server included, takes more memory than is allowed."""
    tracemalloc.start()
    try:
        yield
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert SIZE > 100_000_000
    assert peak < MOST_MEMORY


def parts() -> Iterator[bytes]:
    for _ in range(PARTS):
        yield bytes(PART)


async def later() -> AsyncIterator[bytes]:
    for part in parts():
        yield part


def run(call: Any, package: Any, url: str, story: Callable[[Any], Any]) -> Any:
    """Run one story with either client."""
    if not call.is_async:
        with package.Client(url) as client:
            return story(client)

    async def awaited() -> Any:
        async with package.AsyncClient(url) as client:
            return await story(client)

    return asyncio.run(awaited())


def test_down(package: Any, serve: Any, call: Any, digest: str, flat: None) -> None:
    server = serve(lambda _: Reply(content_type=OCTETS, steps=parts(), length=SIZE))

    def sync(client: Any) -> str:
        found = hashlib.sha256()
        with client.down() as stream:
            for part in stream:
                found.update(part)
        return found.hexdigest()

    async def awaited(client: Any) -> str:
        found = hashlib.sha256()
        async with await client.down() as stream:
            async for part in stream:
                found.update(part)
        return found.hexdigest()

    story = awaited if call.is_async else sync
    assert run(call, package, server.url, story) == digest


def test_up(package: Any, serve: Any, call: Any, digest: str, flat: None) -> None:
    server = serve([as_json(1)], keep=False)
    given = later() if call.is_async else parts()
    assert run(call, package, server.url, lambda client: client.up(given)) == 1
    assert (server.last.size, server.last.digest) == (SIZE, digest)
    assert server.last.field("Transfer-Encoding") == "chunked"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    found = tmp_path_factory.mktemp("large") / "file"
    with found.open("wb") as opened:
        opened.writelines(parts())
    yield found
    found.unlink()


def test_a_file_up(
    package: Any, serve: Any, call: Any, digest: str, path: Path, flat: None
) -> None:
    server = serve([as_json(1)], keep=False)
    assert run(call, package, server.url, lambda client: client.up(path)) == 1
    assert (server.last.size, server.last.digest) == (SIZE, digest)
    assert server.last.field("Content-Length") == str(SIZE)


def test_a_file_in_a_form_up(
    package: Any, serve: Any, call: Any, path: Path, flat: None
) -> None:
    server = serve([as_json(1)], keep=False)
    given = package.models.FormRequest(file=package.client.File(path))
    assert run(call, package, server.url, lambda client: client.form(given)) == 1
    assert server.last.field("Content-Length") == str(server.last.size)
    assert SIZE < server.last.size < SIZE + 1000
