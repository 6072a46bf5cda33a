"""Bodies that are sequences of items, by all the names that there are for them."""

from __future__ import annotations

import email
import json
from email.policy import HTTP
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, of, operation, record
from tests.behaviour.client.loopback import Reply

_JOB = record(("name",), name=STRING)
_MIXED = "multipart/mixed"
_ITEMS = {"itemSchema": of("Job")}
_LINES = (
    *("application/jsonl", "application/x-ndjson", "application/ndjson"),
    *("application/x-jsonlines", "application/stream+json", "text/jsonl"),
    *("application/x-json-stream", "application/json;stream=watch"),
)


def _answer(content: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {"200": {"description": "ok", "content": content}}}


DOCUMENT = api(
    {
        "/batch": {
            "post": {
                "operationId": "batch",
                "requestBody": {
                    "required": True,
                    "content": {
                        _MIXED: {
                            **_ITEMS,
                            "itemEncoding": {"contentType": "application/json"},
                        }
                    },
                },
                **_answer({_MIXED: _ITEMS}),
            }
        },
        **{
            f"/lines/{number}": {
                "get": operation(f"lines_{number}") | _answer({media: _ITEMS})
            }
            for number, media in enumerate(_LINES)
        },
    },
    schemas={"Job": _JOB},
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_parts_of_a_multipart_body_are_items(
    package: Any, serve: Any, call: Any
) -> None:
    job = package.models.Job
    part = '--x\r\nContent-Type: application/json\r\n\r\n{"name": "%s"}\r\n'
    reply = f"{part % 'c'}{part % 'd'}--x--\r\n".encode()
    server = serve([Reply(reply, f"{_MIXED}; boundary=x")])
    answer = call(package, server.url, "batch", [job(name="a"), job(name="b")])
    assert answer == [job(name="c"), job(name="d")]
    (received,) = server.received
    media = received.field("Content-Type")
    head = f"Content-Type: {media}\r\n\r\n".encode()
    message = email.message_from_bytes(head + received.body, policy=HTTP)
    parts = list(message.iter_parts())
    assert [one.get_content_type() for one in parts] == ["application/json"] * 2
    assert [one["Content-Disposition"] for one in parts] == [None, None]
    sent = [json.loads(one.get_payload(decode=True)) for one in parts]
    assert sent == [{"name": "a"}, {"name": "b"}]


@pytest.mark.parametrize("number", range(len(_LINES)))
def test_lines_of_json_are_items(
    package: Any, serve: Any, call: Any, number: int
) -> None:
    server = serve([Reply(b'{"name": "a"}\n{"name": "b"}\n', _LINES[number])])
    job = package.models.Job
    items = call(package, server.url, f"lines_{number}")
    assert items == [job(name="a"), job(name="b")]
