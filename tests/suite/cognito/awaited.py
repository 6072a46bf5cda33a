"""Stories are told once, for both clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import wraps
from typing import Any, cast

from cognito_idp import AsyncClient, Client


def awaited(client: Client) -> AsyncClient:
    """Return what is called like the other client, and calls this one."""
    return cast(AsyncClient, _Awaited(client))


class _Awaited:
    """Has the methods of a client; what they return is to be awaited or iterated."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)

        @wraps(method)
        async def call(*arguments: Any, **keywords: Any) -> Any:
            return method(*arguments, **keywords)

        @wraps(method)
        def iterate(*arguments: Any, **keywords: Any) -> AsyncIterator[Any]:
            return _each(method(*arguments, **keywords))

        return iterate if name.endswith(("_pages", "_items")) else call


async def _each(values: Iterator[Any]) -> AsyncIterator[Any]:
    for value in values:
        yield value
