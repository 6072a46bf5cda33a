"""The stories happen, with both clients, and call all that moto can do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from cognito_idp import AsyncClient, Client

from tests.suite.cognito.awaited import awaited
from tests.suite.cognito.called import Called
from tests.suite.cognito.conftest import CREDENTIALS
from tests.suite.cognito.implemented import implemented
from tests.suite.cognito.stories import STORIES


async def _tell_waiting(url: str, called: Called) -> None:
    with Client(url, auth=CREDENTIALS, hooks=[called]) as client:
        for story in STORIES:
            await story(awaited(client))


async def _tell_awaited(url: str, called: Called) -> None:
    async with AsyncClient(url, auth=CREDENTIALS, hooks=[called]) as client:
        for story in STORIES:
            await story(client)


@pytest.mark.parametrize("tell", [_tell_waiting, _tell_awaited])
def test_every_operation_that_moto_implements(
    tell: Callable[..., Coroutine[Any, Any, None]], empty: str
) -> None:
    called = Called()
    asyncio.run(tell(empty, called))
    assert implemented() - called.operations == set()
    assert len(implemented()) >= 42
