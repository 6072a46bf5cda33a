"""Server-Sent Events: the examples of WHATWG HTML, 9.2.6, and of OpenAPI 3.2."""

from __future__ import annotations

from typing import Any

import pytest

from truespec.runtime.wire.event_stream import (
    EventStreamDecoder,
    EventStreamError,
    ServerSentEvent,
    write_comment,
    write_event,
)


def _events(text: str | bytes, size: int = 10**9) -> list[ServerSentEvent]:
    octets = text.encode() if isinstance(text, str) else text
    decoder = EventStreamDecoder()
    chunks = [octets[start : start + size] for start in range(0, len(octets), size)]
    return [event for chunk in chunks for event in decoder.feed(chunk)]


_STOCKS = "data: YHOO\ndata: +2\ndata: 10\n\n"
_FOUR_BLOCKS = (
    ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
    "data:  third event\n\n"
)
_OPENAPI = (
    "event: addString\ndata: This data is formatted\ndata: across two lines\nretry: 5\n"
    "\nevent: addInt64\ndata: 1234\nunknownField: this is ignored\n\n"
    ': This is a comment\nevent: addJSON\ndata: {"foo": 42}\n\n'
)


def test_data_of_several_lines() -> None:
    assert _events(_STOCKS) == [ServerSentEvent("YHOO\n+2\n10")]


def test_four_blocks() -> None:
    assert _events(_FOUR_BLOCKS) == [
        ServerSentEvent("first event", id="1"),
        ServerSentEvent("second event", id=""),
        ServerSentEvent(" third event"),
    ]


def test_empty_data_and_an_incomplete_event() -> None:
    assert _events("data\n\ndata\ndata\n\ndata:") == [
        ServerSentEvent(""),
        ServerSentEvent("\n"),
    ]


def test_a_space_after_the_colon() -> None:
    assert _events("data:test\n\ndata: test\n\n") == [ServerSentEvent("test")] * 2


def test_an_event_without_data_is_none() -> None:
    assert _events("event: ping\n\ndata: x\n\n") == [ServerSentEvent("x")]


def test_events_are_objects_to_an_item_schema() -> None:
    # OpenAPI 3.2, 4.14.6.3
    expected: list[Any] = [
        {
            "event": "addString",
            "data": "This data is formatted\nacross two lines",
            "retry": 5,
        },
        {"event": "addInt64", "data": "1234"},
        {"event": "addJSON", "data": '{"foo": 42}'},
    ]
    events = _events(_OPENAPI)
    assert [event.to_json() for event in events] == expected
    assert [ServerSentEvent.from_json(value) for value in expected] == events


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_however_it_is_cut(size: int, end: str) -> None:
    text = "\ufeff" + (_STOCKS + _FOUR_BLOCKS + _OPENAPI + "data: ü€😀\n\n")
    whole = _events(text)
    assert whole[-1] == ServerSentEvent("ü€😀")
    assert _events(text.replace("\n", end), size) == whole


def test_an_event_is_there_as_soon_as_its_line_ends() -> None:
    decoder = EventStreamDecoder()
    assert list(decoder.feed(b"data: a\r\n\r")) == [ServerSentEvent("a")]
    assert list(decoder.feed(b"\ndata: b\n\n")) == [ServerSentEvent("b")]


def test_what_a_client_comes_back_with() -> None:
    decoder = EventStreamDecoder()
    list(decoder.feed(b"id: 7\nretry: 2500\ndata: x\n\nid: 8"))
    assert (decoder.last_event_id, decoder.retry) == ("7", 2500)
    list(decoder.feed(b"\nretry: 1s\n\nid: a\0b\n\n"))
    assert (decoder.last_event_id, decoder.retry) == ("8", 2500)


def test_an_event_has_a_longest_length() -> None:
    decoder = EventStreamDecoder(longest=100)
    with pytest.raises(EventStreamError, match="more than 100"):
        list(decoder.feed(b"data: " + b"x" * 100))
    decoder = EventStreamDecoder(longest=100)
    assert list(decoder.feed(b"data:\n" * 100)) == []
    with pytest.raises(EventStreamError, match="more than 100"):
        list(decoder.feed(b"data:\n"))


@pytest.mark.parametrize(
    "event",
    [
        ServerSentEvent(),
        ServerSentEvent(" a\n\nb:c\n", event="x y", id="1", retry=0),
        ServerSentEvent("data: x"),
        ServerSentEvent("", id=""),
    ],
)
def test_written_events_come_back(event: ServerSentEvent) -> None:
    assert _events(write_comment("hello") + write_event(event)) == [event]


@pytest.mark.parametrize(
    "event",
    [
        ServerSentEvent(event="a\ndata: b"),
        ServerSentEvent(id="a\rb"),
        ServerSentEvent(id="a\0"),
        ServerSentEvent(retry=-1),
    ],
)
def test_what_would_be_read_as_something_else(event: ServerSentEvent) -> None:
    with pytest.raises(EventStreamError):
        write_event(event)


@pytest.mark.parametrize("value", [[], {"data": 1}, {"retry": "1"}, {"retry": True}])
def test_what_is_no_event(value: Any) -> None:
    with pytest.raises(EventStreamError):
        ServerSentEvent.from_json(value)
