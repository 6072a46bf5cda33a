"""Formats that are types of Python, between a client and a server."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from datetime import UTC, date, time
from typing import Any
from uuid import UUID

import pytest

from tests.behaviour.client.documents import (
    body,
    operation,
    parameter,
    record,
)
from tests.behaviour.generated import document, files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

ONE = UUID(int=1)
UUID_TEXT = {"type": "string", "format": "uuid"}
BYTES = {"type": "string", "format": "byte"}
EVENT = record(
    ("id",), id=UUID_TEXT, raw=BYTES, day={"type": "string", "format": "date"}
)
PATHS = {
    "/events/{id}": {
        "put": operation(
            "put_event",
            EVENT,
            parameters=[
                parameter("path", "id", UUID_TEXT),
                parameter("query", "ids", {"type": "array", "items": UUID_TEXT}),
                parameter("query", "time", {"type": "string", "format": "time"}),
                parameter("header", "X-Raw", BYTES),
                parameter("query", "mode", {"enum": ["a", "b", 3]}),
            ],
            requestBody=body(EVENT),
        )
    }
}


class Handler:
    """Answers with the body, and notes the arguments."""

    def __init__(self) -> None:
        self.seen: dict[str, Any] = {}

    async def put_event(self, body: Any, **arguments: Any) -> Any:
        self.seen = arguments
        return body


@pytest.fixture(scope="module", params=[True, False], ids=["asserted", "annotated"])
def package(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("formats")
    content = document({}, paths=PATHS)
    made = files(content, folder, ("client", "server"), formats=request.param)
    return importlib.import_module(module(made, folder, "server").__package__)


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
def url(package: Any, handler: Handler) -> Iterator[str]:
    with serving(package.server.create_app(handler)) as found:
        yield found


def test_values_go_there_and_back(package: Any, handler: Handler, url: str) -> None:
    arguments = {
        "id": ONE,
        "ids": [ONE, UUID(int=2)],
        "time": time(12, 30, tzinfo=UTC),
        "x_raw": b"hi",
        "mode": 3,
    }
    made = package.models.PutEventRequest(id=ONE, raw=b"\xff", day=date(2020, 1, 1))
    with package.Client(url) as client:
        answer = client.put_event(made, **arguments)
    assert handler.seen == arguments
    assert (answer.id, answer.raw, answer.day) == (ONE, b"\xff", date(2020, 1, 1))


def test_a_server_refuses_malformed_texts(url: str) -> None:
    for path, data in (
        (f"/events/{ONE}", {"id": "none"}),
        (f"/events/{ONE}", {"id": str(ONE), "day": "today"}),
        ("/events/none", {"id": str(ONE)}),
        (f"/events/{ONE}?ids=none", {"id": str(ONE)}),
    ):
        headers = {"content-type": "application/json"}
        refused = ask(url, "PUT", path, json.dumps(data), headers)
        assert refused.status in (400, 404, 422), refused


def test_a_client_keeps_or_refuses_malformed_texts(package: Any) -> None:
    message = importlib.import_module(f"{package.__name__}._runtime.client.message")
    headers = importlib.import_module(f"{package.__name__}._runtime.wire.headers")
    sent = json.dumps({"id": str(ONE), "day": ""}).encode()
    answered = message.Response(
        200,
        headers.Headers({"content-type": "application/json"}),
        sent,
        message.Request("PUT", "http://x"),
    )
    read = package.operations.PUT_EVENT.parse(answered)
    assert read.id == ONE
    assert read.to_json() == json.loads(sent)
    with pytest.raises(package.models.ShapeError, match="/day: expected a date"):
        _ = read.day
    with pytest.raises(package.errors.InvalidResponse):
        package.operations.PUT_EVENT.parse(answered, "strict")
