"""Asks every operation of a mock for every answer, and has the package's client judge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.mocking import Got, Mocked


class Judged(NamedTuple):
    """How many answers a mock gave, how many requests without credentials it refused,
    and what was wrong."""

    answers: int
    refusals: int
    faults: list[str]


async def judged(mock: Mocked) -> Judged:
    """Ask for the usual answer and for each that the document has, of each operation."""
    answers = refusals = 0
    faults: list[str] = []
    described = {one.at: one for one in mock.loaded.api.operations}
    for route in mock.module("routes").ROUTES:
        operation = route.operation
        request = mock.request(described[operation.at], route)
        for code, status in _codes(described[operation.at]):
            prefer = {"Prefer": f"code={code}"} if code else {}
            got = await mock.send(request, **prefer)
            answers += 1
            if why := _wrong(mock, operation, request, got, status):
                faults.append(f"{operation.at} {code}: {why}: {got}")
        if operation.security and () not in operation.security:
            unsigned = mock.request(described[operation.at], route, signed=False)
            got = await mock.send(unsigned)
            refusals += 1
            if got.status != 401 and b"MissingAuthentication" not in got.body:
                faults.append(f"{operation.at} without credentials: {got}")
    return Judged(answers, refusals, faults)


def _codes(operation: Any) -> Iterator[tuple[str, int]]:
    """Yield the codes to ask for, with the statuses that must come of them, 0 for any."""
    yield "", 0
    for response in operation.responses:
        status = int(response.status) if response.status.isdecimal() else 0
        if operation.protocol.startswith("aws") and status >= 400:
            status = 400
        if response.status[:1] != "1":
            yield response.status, status


def _wrong(mock: Mocked, operation: Any, request: Any, got: Got, status: int) -> str:
    """Return what is wrong with an answer, "" for nothing."""
    if status and got.status != status:
        return f"not {status}"
    headers = mock.module("_runtime.wire.headers").Headers(got.headers)
    message = mock.module("_runtime.client.message")
    response = message.Response(got.status, headers, got.body, request)
    errors = mock.module("_runtime.client.error_response")
    if got.status in (204, 205, 304):
        return "a body" if got.body else ""
    try:
        contents = operation.answer(got.status) or ()
        if any(one.by_item for one in contents):
            items = mock.module("_runtime.client.items").Items(
                operation, response, "strict"
            )
            return "" if [*items.feed(got.body), *items.end()] else "no items"
        operation.parse(response, "strict")
    except errors.UnexpectedStatus as error:
        return str(error)
    except errors.ErrorResponse as error:
        return "" if status != 200 else f"{type(error).__name__} is no answer"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""
