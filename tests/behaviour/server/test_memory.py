"""What a server was asked is not kept, whatever became of it."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from itertools import pairwise
from typing import Any

_REQUESTS = 500
_ROUNDS = 3
# One reference that is kept from each request.
_REFERENCE = 8


class _Handler:
    def __init__(self, package: Any) -> None:
        self._package = package

    async def get_pet(self, *, id: int) -> Any:
        if id % 7 == 0:
            raise ValueError(id)
        return self._package.models.Pet(name=f"pet {id}")

    def add_pet(self, pet: Any) -> Any:
        return pet


def _scope(method: str, path: str, number: int) -> dict[str, Any]:
    fields = {
        "host": "example.com",
        "content-type": f"application/json; number={number}",
        "accept": f"application/json, text/{number}",
    }
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": f"number={number}".encode(),
        "root_path": "",
        "headers": [(name.encode(), text.encode()) for name, text in fields.items()],
    }


async def _ask(app: Any, method: str, path: str, body: bytes, number: int) -> int:
    sent = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(_scope(method, path, number), receive, send)
    status: int = sent[0]["status"]
    return status


async def _load(app: Any, first: int) -> set[int]:
    statuses = set()
    for number in range(first, first + _REQUESTS):
        name = f'{{"name": "pet {number}"}}'.encode()
        for method, path, body in (
            ("GET", f"/pets/{number}", b""),
            ("POST", "/pets", name),
            ("POST", "/pets", b"{"),
            ("GET", f"/{number}", b""),
        ):
            statuses.add(await _ask(app, method, path, body, number))
    return statuses


async def _growths(app: Any) -> list[int]:
    """Return by how many bytes memory grew in each of some rounds, after what is made
    once was made."""
    assert await _load(app, 0) == {200, 201, 400, 404, 500}
    tracemalloc.start()
    try:
        held = []
        for number in range(1, _ROUNDS + 2):
            await _load(app, number * _REQUESTS)
            gc.collect()
            held.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    return [after - before for before, after in pairwise(held)]


def test_memory_does_not_grow(package: Any, caplog: Any) -> None:
    """Neither by what is answered, nor by what is refused, nor by what fails."""
    app = package.server.create_app(_Handler(package), threads=False)
    # The records of a log are kept by the test itself.
    with caplog.at_level("CRITICAL", f"{package.__name__}.server"):
        growths = asyncio.run(_growths(app))
    # What is kept of requests is kept in every round; threads of other tests, which are
    # in the same process, make something now and then.
    assert min(growths) < _REQUESTS * _REFERENCE
