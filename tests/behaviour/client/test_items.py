"""Bodies of items, sent and read one by one: events, and JSON values in lines."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    content,
    of,
    operation,
    record,
    response,
)
from tests.behaviour.client.loopback import Cut, Received, Reply, as_json

EVENTS = "text/event-stream"
LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq")


def items(schema: Any, media: str) -> dict[str, Any]:
    return {media: {"itemSchema": schema}}


def answered(id: str, found: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "operationId": id,
        "responses": {"200": {"description": "", "content": found}},
        **more,
    }


DOCUMENT = api(
    {
        "/events": {
            "get": answered(
                "events",
                items(record(("data",), data=STRING, event=STRING, id=STRING), EVENTS),
            )
        },
        "/bare-events": {"get": answered("bareEvents", {EVENTS: {}})},
        "/completions": {
            "post": answered(
                "complete",
                content(of("Delta")) | content(of("Delta"), EVENTS),
                requestBody={
                    "content": content(record(stream={"type": "boolean"})),
                    "required": True,
                },
            )
        },
        "/told": {"get": answered("told", content(of("Delta"), EVENTS))},
        **{
            f"/lines/{index}": {
                "get": answered(
                    f"lines{index}",
                    items(of("Delta"), media),
                )
            }
            for index, media in enumerate(LINES)
        },
        "/up": {
            "post": operation(
                "up",
                INTEGER,
                requestBody={"required": True, "content": items(of("Delta"), LINES[0])},
            )
        },
        "/guarded": {
            "get": answered("guarded", items(of("Delta"), LINES[0]))
            | {
                "responses": {
                    "200": {"description": "", "content": items(of("Delta"), LINES[0])},
                    "403": response(of("Problem")),
                }
            }
        },
    },
    schemas={
        "Delta": record(("text",), text=STRING, index=INTEGER),
        "Problem": record(message=STRING),
    },
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_events_as_the_document_sees_them(package: Any, serve: Any, call: Any) -> None:
    text = (
        "\ufeff: hello\r\n\r\nevent: a\rdata: 1\rdata:2\r\rid: 7\ndata: é\n\ndata: cut"
    )
    raw = text.encode()
    server = serve(
        [Reply(content_type=EVENTS, steps=[raw[i : i + 1] for i in range(len(raw))])]
    )
    found = call(package, server.url, "events")
    assert [one.to_json() for one in found] == [
        {"event": "a", "data": "1\n2"},
        {"id": "7", "data": "é"},
    ]
    assert server.last.field("Accept") == EVENTS
    assert [one.data for one in call(package, server.url, "bare_events")] == [
        "1\n2",
        "é",
    ]


def test_data_of_json_until_done(package: Any, serve: Any, call: Any) -> None:
    steps = [
        b'data: {"text": "a", "index": 0}\n\nda',
        b'ta: {"text": "b", "more": 1}\n',
    ]
    steps += [b"\ndata: [DONE]\n\n", b'data: {"text": "never"}\n\n']
    server = serve([Reply(content_type=EVENTS, steps=steps)])
    found = call(package, server.url, "told")
    assert [one.text for one in found] == ["a", "b"]
    assert found[1].to_json() == {"text": "b", "more": 1}


def test_one_answer_or_a_stream_of_them(package: Any, serve: Any, call: Any) -> None:
    def answer(request: Received) -> Reply:
        if request.json().get("stream"):
            steps = [
                b'data: {"text": "a"}\n\n',
                b'data: {"text": "b"}\n\ndata: [DONE]\n\n',
            ]
            return Reply(content_type=EVENTS, steps=steps)
        return as_json({"text": "ab"})

    server = serve(answer)
    body = package.models.CompleteRequest
    assert call(package, server.url, "complete", body()).text == "ab"
    assert server.last.field("Accept") == "application/json"
    found = call(package, server.url, "complete_stream", body(stream=True))
    assert [one.text for one in found] == ["a", "b"]
    assert server.last.field("Accept") == EVENTS


@pytest.mark.parametrize("index", range(len(LINES)))
def test_lines(package: Any, serve: Any, call: Any, index: int) -> None:
    mark = "\x1e" if index == 2 else ""
    values = [
        {"text": "a\u2028b"},
        {"text": "", "index": 2, "more": None},
        {"text": "z"},
    ]
    text = "".join(f"{mark}{json.dumps(one, ensure_ascii=False)}\n" for one in values)
    raw = text.encode()
    steps = [raw[start : start + 7] for start in range(0, len(raw), 7)]
    server = serve([Reply(content_type=LINES[index], steps=steps)])
    found = call(package, server.url, f"lines{index}")
    assert [one.to_json() for one in found] == values
    assert server.last.field("Accept") == LINES[index]


def test_an_item_is_there_when_it_has_arrived(package: Any, serve: Any) -> None:
    seen = threading.Event()
    steps = [b'{"text": "a"}\n', seen, b'{"text": "b"}\n']
    server = serve(lambda _: Reply(content_type=LINES[0], steps=steps))
    with package.Client(server.url) as client, client.lines0() as stream:
        assert stream.status == 200
        assert stream.headers.get("Content-Type") == LINES[0]
        found = iter(stream)
        assert next(found).text == "a"
        seen.set()
        assert [one.text for one in found] == ["b"]

    async def story() -> list[str]:
        texts = []
        client = package.AsyncClient(server.url)
        async with client, await client.lines0() as stream:
            async for item in stream:
                texts.append(item.text)
                seen.set()
        return texts

    seen.clear()
    assert asyncio.run(story()) == ["a", "b"]


def test_a_stream_that_is_left_gives_its_connection_back(
    package: Any, serve: Any
) -> None:
    left = threading.Event()
    steps = [b'{"text": "a"}\n', left]
    server = serve(lambda _: Reply(content_type=LINES[0], steps=steps))
    one = package.client.Connections(most=1)
    with package.Client(server.url, connections=one) as client:
        for _ in range(2):
            with client.lines0() as stream:
                assert next(iter(stream)).text == "a"
    left.set()


def test_there_are_no_more_connections_than_allowed(package: Any, serve: Any) -> None:
    over = threading.Event()
    steps = [b'{"text": "a"}\n', over]
    server = serve(lambda _: Reply(content_type=LINES[0], steps=steps))
    client, timeouts = package.client, package.client.Timeouts(pool=0.05)
    once = {"retries": client.Retries(1), "timeout": timeouts}
    one = client.Connections(most=1)
    with package.Client(server.url, connections=one, **once) as caller:
        with caller.lines0(), pytest.raises(package.errors.TimedOut) as caught:
            caller.lines0()
        assert not caught.value.sent
    over.set()
    assert len(server.received) == 1


def test_items_that_are_wrong(package: Any, serve: Any, call: Any) -> None:
    errors, options = package.errors, package.client.CallOptions
    strict = options(responses="strict")
    wrong = {
        b'{"text": 5}\n': "cannot be read",
        b'{"text": \n': "is not application/jsonl",
        b'{"text"': "is not application/jsonl",
    }
    for line, said in wrong.items():
        server = serve([Reply(b'{"text": "a"}\n' + line, LINES[0])])
        with pytest.raises(errors.InvalidResponse, match=said):
            call(
                package,
                server.url,
                "lines0",
                options=strict if b"5" not in line else None,
            )
    server = serve([Reply(b'{"text": "a", "index": "x"}\n', LINES[0])])
    with pytest.raises(errors.InvalidResponse) as caught:
        call(package, server.url, "lines0", options=strict)
    assert [problem.path for problem in caught.value.problems] == [("index",)]
    server = serve([Reply(b"<html>", "text/html")])
    with pytest.raises(errors.InvalidResponse, match="text/html"):
        call(package, server.url, "lines0")
    server = serve([Reply(content_type=LINES[0], steps=[b'{"text": "a"}\n', Cut()])])
    with pytest.raises(errors.BrokenOff):
        call(package, server.url, "lines0")


def test_an_error_in_the_place_of_a_stream(package: Any, serve: Any, call: Any) -> None:
    server = serve([as_json({"message": "no"}, status=403)])
    with pytest.raises(package.errors.ErrorResponse, match="no") as caught:
        call(package, server.url, "guarded")
    assert caught.value.body.message == "no"
    assert caught.value.status == 403


def test_lines_are_sent_as_they_are_made(package: Any, serve: Any, call: Any) -> None:
    delta = package.models.Delta
    server = serve([as_json(3)])

    def made() -> Iterator[Any]:
        for index in range(3):
            yield delta(text="é\n", index=index)

    async def later() -> AsyncIterator[Any]:
        for item in made():
            yield item

    wire = [{"text": "é\n", "index": index} for index in range(3)]
    given: list[Any] = [made(), list(made())]
    if call.is_async:
        given.append(later())
    for one in given:
        assert call(package, server.url, "up", one) == 3
        assert [json.loads(x) for x in server.last.body.splitlines()] == wire
        assert server.last.field("Content-Type") == LINES[0]
        assert server.last.field("Transfer-Encoding") == "chunked"


def test_an_item_that_is_not_allowed_is_not_sent(
    package: Any, serve: Any, call: Any
) -> None:
    delta = package.models.Delta
    server = serve([as_json(1)])
    for make in (list, iter):
        given = make([delta(text="a"), delta(text=5)])
        with pytest.raises(package.errors.InvalidRequest, match="item 2 of") as caught:
            call(package, server.url, "up", given)
        assert [problem.path for problem in caught.value.problems] == [("text",)]
    # What had been sent of the second body was no request.
    assert not server.received
