"""Calls that their caller gives up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, body, operation
from tests.behaviour.client.loopback import Reply, as_json

DOCUMENT = api(
    {
        "/": {
            "get": operation("get", STRING),
            "put": operation(
                "put", STRING, requestBody=body({}, "application/octet-stream")
            ),
        }
    }
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


class Told:
    """A hook that keeps what came of each try."""

    def __init__(self) -> None:
        self.outcomes: list[str] = []

    def before(self, request: Any) -> None:
        pass

    def after(self, request: Any, outcome: Any, seconds: float) -> None:
        self.outcomes.append(type(outcome).__name__)


@pytest.mark.parametrize("within", [False, True])
def test_a_task_that_is_cancelled(package: Any, serve: Any, within: bool) -> None:
    arrived, over = threading.Event(), threading.Event()
    stalled = Reply(content_type="application/json", steps=[b'"', over])
    replies = iter([stalled if within else Reply(before=[over]), as_json("x")])

    def answer(_: Any) -> Reply:
        arrived.set()
        return next(replies)

    server, hook = serve(answer), Told()
    one = package.client.Connections(most=1)

    async def story() -> str:
        client = package.AsyncClient(server.url, hooks=[hook], connections=one)
        async with client:
            task = asyncio.create_task(client.get())
            await asyncio.to_thread(arrived.wait, 30)
            if within:
                await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The only connection is free again.
            found: str = await client.get()
            return found

    try:
        assert asyncio.run(story()) == "x"
    finally:
        over.set()
    assert hook.outcomes[0] == "CancelledError"
    assert len(hook.outcomes) == 2


def test_a_body_that_fails(package: Any, serve: Any, call: Any) -> None:
    def failing() -> Iterator[bytes]:
        yield b"a"
        raise KeyError("mine")

    server, hook = serve([as_json("x")]), Told()
    with pytest.raises(KeyError, match="mine"):
        call(package, server.url, "put", failing(), settings={"hooks": [hook]})
    assert hook.outcomes == ["KeyError"]
    assert not server.received
