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


class Failing:
    """Its streams fail: before their first part, or later."""

    def __init__(self, package: Any) -> None:
        self.package = package

    async def echo_octets(self, body: Any) -> AsyncIterator[bytes]:
        async for part in body:
            yield part
            raise RuntimeError("hush")

    async def echo_lines(self, body: Any) -> AsyncIterator[Any]:
        async for pet in body:
            yield self.package.models.Pet(name=pet.name * 3)

    async def listen_events(self) -> AsyncIterator[Any]:
        raise RuntimeError("hush")
        yield


def test_a_stream_that_fails_at_once(package: Any, run: Callable[..., str]) -> None:
    url = run(Failing(package))
    assert ask(url, "GET", "/events").status == 500
    assert ask(url, "POST", "/lines", b'{"name": "12345678"}', _LINES).status == 500


def test_a_stream_that_fails_later(
    package: Any, run: Callable[..., str], client: Callable[..., Any]
) -> None:
    calls = client(run(Failing(package)))
    with pytest.raises(package.errors.BrokenOff) as caught:
        calls.echo_octets(iter([b"x" * 100_000] * 3)).read()
    assert "hush" not in str(caught.value)
    pets = [package.models.Pet(name=name) for name in ("a", "b" * 7)]
    found = iter(calls.echo_lines(pets))
    assert next(found).name == "aaa"
    with pytest.raises(package.errors.BrokenOff):
        next(found)
