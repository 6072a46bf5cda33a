"""Runs the generators of credentials, for those who can send a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, TypeVar

from ..message import Request, Response

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

Result = TypeVar("Result")


def run(
    start: Callable[[], Generator[Request, Response, Result]],
    send: Callable[[Request], Response],
    lock: AbstractContextManager[object],
) -> Result:
    """Run a flow to its end and return what it returns.

    One that has to send something is started anew under `lock`, so that of many calls
    at once the first gets a token and the others find it.
    """
    result: Result
    flow = start()
    try:
        next(flow)
    except StopIteration as stop:
        result = stop.value
        return result
    flow.close()
    with lock:
        flow = start()
        try:
            request = next(flow)
            while True:
                request = flow.send(send(request))
        except StopIteration as stop:
            result = stop.value
        return result


async def run_async(
    start: Callable[[], Generator[Request, Response, Result]],
    send: Callable[[Request], Awaitable[Response]],
    lock: AbstractAsyncContextManager[object],
) -> Result:
    """Run a flow to its end and return what it returns; see `run`."""
    result: Result
    flow = start()
    try:
        next(flow)
    except StopIteration as stop:
        result = stop.value
        return result
    flow.close()
    async with lock:
        flow = start()
        try:
            request = next(flow)
            while True:
                request = flow.send(await send(request))
        except StopIteration as stop:
            result = stop.value
        return result
