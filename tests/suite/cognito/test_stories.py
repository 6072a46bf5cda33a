"""The stories happen, with both clients, and call all that moto can do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from moto.cognitoidp.responses import CognitoIdpResponse
from moto.core.utils import camelcase_to_underscores, method_names_from_class

from cognito_idp import AsyncClient, Client, operations
from tests.suite.cognito.awaited import awaited
from tests.suite.cognito.conftest import CREDENTIALS
from tests.suite.cognito.called import Called
from tests.suite.cognito.stories import STORIES


def _implemented() -> set[str]:
    """Return the ids of the operations of the document that moto implements.

    moto looks for a method called like the operation, and so do we.
    """
    methods = set(method_names_from_class(CognitoIdpResponse))
    ids = {
        one.id
        for name, one in vars(operations).items()
        if name.isupper() and hasattr(one, "id")
    }
    return {id for id in ids if camelcase_to_underscores(id) in methods}


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
    tell: Callable[..., None], url: str
) -> None:
    called = Called()
    asyncio.run(tell(url, called))
    assert _implemented() - called.operations == set()
    assert len(_implemented()) >= 42
