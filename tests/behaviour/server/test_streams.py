"""Bodies that are read and sent as they come, and files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from tests.behaviour.server.conftest import ask

_LINES = {"Content-Type": "application/jsonl"}


class Awaited:
    """Its methods are async."""

    async def echo_octets(self, body: Any) -> Any:
        return body.__aiter__()

    async def echo_lines(self, body: Any) -> Any:
        return body.__aiter__()

    async def listen_events(self) -> AsyncIterator[Any]:
        async def events() -> AsyncIterator[Any]:
            for number in range(3):
                yield {"data": str(number)}

        return events()

    async def upload(self, body: Any) -> str:
        return f"{body.count} {body.file.filename} {len(body.file.read())}"


class Plain:
    """Its methods run in threads."""

    def echo_octets(self, body: Any) -> Iterator[bytes]:
        yield from body

    def echo_lines(self, body: Any) -> Any:
        return list(body)

    def listen_events(self) -> Iterator[Any]:
        for number in range(3):
            yield {"data": str(number)}

    def upload(self, body: Any) -> str:
        return f"{body.count} {body.file.filename} {len(body.file.read())}"


@pytest.fixture(params=[Awaited, Plain])
def url(request: pytest.FixtureRequest, run: Callable[..., str]) -> str:
    return run(request.param(), max_stream=300_000)


def test_octets(url: str, client: Callable[..., Any]) -> None:
    parts = [bytes([number]) * 1000 for number in range(100)]
    with client(url).echo_octets(iter(parts)) as stream:
        assert stream.read() == b"".join(parts)


def test_lines(url: str, client: Callable[..., Any], package: Any) -> None:
    pets = [package.models.Pet(name=f"pet {number}") for number in range(50)]
    with client(url).echo_lines(iter(pets)) as found:
        assert list(found) == pets


def test_events(url: str, client: Callable[..., Any]) -> None:
    with client(url).listen_events() as found:
        assert [one["data"] for one in found] == ["0", "1", "2"]


def test_a_file(url: str, client: Callable[..., Any], package: Any) -> None:
    file = package.client.File(b"x" * 50_000, filename="a.txt")
    upload = package.models.UploadRequest(file=file, count=3)
    assert client(url).upload(upload) == "3 a.txt 50000"


def test_more_than_is_taken(url: str) -> None:
    octets = {"Content-Type": "application/octet-stream", "Content-Length": str(2**30)}
    found = ask(url, "POST", "/octets", None, octets)
    assert found.status == 413
    parts = {"Content-Type": "multipart/form-data; boundary=x"}
    assert ask(url, "POST", "/upload", b"x" * 300_001, parts).status == 413


def test_parts_that_are_not_allowed(url: str) -> None:
    parts = {"Content-Type": "multipart/form-data; boundary=x"}
    wrong = b'--x\r\nContent-Disposition: form-data; name="count"\r\n\r\ny\r\n--x--\r\n'
    found = ask(url, "POST", "/upload", wrong, parts)
    assert found.status == 400
    told = {(one["pointer"], one["keyword"]) for one in found.data["errors"]}
    assert told == {("", "required"), ("/count", "type")}
    assert ask(url, "POST", "/upload", b"--x\r\n", parts).status == 400


def test_an_item_that_is_not_allowed(run: Callable[..., str]) -> None:
    url = run(Plain())
    for body in (b'{"name": "a"}\n{"name": ""}\n', b'{"name": "a"}\nx\n'):
        assert ask(url, "POST", "/lines", body, _LINES).status == 400
