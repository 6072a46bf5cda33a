"""Octets under any media type, bodies chosen by their class, and what events carry."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    STRING,
    api,
    body,
    of,
    operation,
    record,
)
from tests.behaviour.client.loopback import Reply, as_json

_OCTETS = {"type": "string", "format": "binary"}
_CHUNK = record(("delta",), delta=STRING)
_EVENT = record(("data",), data=STRING, event=STRING)
_SSE = "text/event-stream"


def _either(**medias: Any) -> dict[str, Any]:
    content = {name.replace("_", "/"): {"schema": one} for name, one in medias.items()}
    return {"required": True, "content": content}


DOCUMENT = api(
    {
        "/logo": {
            "get": operation("logo", _OCTETS, "image/svg+xml"),
            "put": operation("set_logo", requestBody=body(_OCTETS, "image/svg+xml")),
        },
        "/invoice": {"get": operation("invoice", STRING, "application/xml")},
        "/table": {
            "get": operation("table", of("Octets"), "text/csv"),
            "put": operation("set_table", requestBody=body(of("Octets"), "text/csv")),
        },
        "/report": {"get": operation("report", _OCTETS)},
        "/upload": {
            "post": operation(
                "upload",
                requestBody={
                    "required": True,
                    "content": {
                        "application/json": {"schema": of("ByUrl")},
                        "multipart/form-data": {"schema": of("ByFile")},
                    },
                },
            )
        },
        "/note": {
            "post": operation(
                "note",
                requestBody=_either(application_json=of("ByUrl"), text_plain=STRING),
            )
        },
        "/words": {"get": operation("words", STRING, _SSE)},
        "/chunks": {"get": operation("chunks", of("Chunk"), _SSE)},
        "/events": {"get": operation("events", of("Event"), _SSE)},
    },
    schemas={
        "Octets": _OCTETS,
        "ByUrl": record(("url",), url=STRING),
        "ByFile": record(("file",), file=_OCTETS),
        "Chunk": _CHUNK,
        "Event": _EVENT,
    },
)
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


@pytest.mark.parametrize(
    ("method", "media", "octets"),
    [
        ("logo", "image/svg+xml", _SVG),
        ("table", "text/csv", "a;ë".encode("cp1252")),
        ("report", "application/pdf", b"%PDF"),
    ],
)
def test_octets_are_read_as_they_are(
    package: Any, serve: Any, call: Any, method: str, media: str, octets: bytes
) -> None:
    server = serve([Reply(octets, media)])
    assert call(package, server.url, method) == octets


@pytest.mark.parametrize(
    ("method", "media"), [("set_logo", "image/svg+xml"), ("set_table", "text/csv")]
)
def test_octets_are_sent_as_they_are(
    package: Any, serve: Any, call: Any, method: str, media: str
) -> None:
    server = serve([as_json({})])
    call(package, server.url, method, b"\xff\xfe")
    received = server.received[0]
    assert (received.body, received.field("Content-Type")) == (b"\xff\xfe", media)


def test_xml_whose_element_nobody_names(package: Any, serve: Any, call: Any) -> None:
    text = "<invoice><total>12</total></invoice>"
    server = serve([Reply(text.encode(), "application/xml")])
    assert call(package, server.url, "invoice") == text


def test_the_class_of_a_body_chooses_its_media_type(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve(lambda _: as_json({}))
    models = package.models
    call(package, server.url, "upload", models.ByUrl(url="http://x"))
    call(package, server.url, "upload", models.ByFile(file=b"abc"))
    call(package, server.url, "note", models.ByUrl(url="http://x"))
    call(package, server.url, "note", "a note")
    kinds = [one.field("Content-Type").partition(";")[0] for one in server.received]
    assert kinds == [
        "application/json",
        "multipart/form-data",
        "application/json",
        "text/plain",
    ]


def _events(*lines: str) -> Reply:
    return Reply("".join(f"{one}\n\n" for one in lines).encode(), _SSE)


def test_events_of_text(package: Any, serve: Any, call: Any) -> None:
    server = serve([_events("data:La", "data: frase", "data: 42", "data: [DONE]")])
    assert call(package, server.url, "words") == ["La", "frase", "42"]


def test_a_schema_of_whole_events(package: Any, serve: Any, call: Any) -> None:
    server = serve([_events("data: one", "event: other\ndata: two")])
    found = call(package, server.url, "events")
    assert [(one.data, one.event) for one in found] == [("one", None), ("two", "other")]


def test_an_event_without_data_of_its_kind_is_passed_over(
    package: Any, serve: Any, call: Any
) -> None:
    ping = "event: ping\ndata: 2026-01-01 00:00:00"
    server = serve([_events('data: {"delta": "a"}', ping, 'data: {"delta": "b"}')])
    found = call(package, server.url, "chunks")
    assert [one.delta for one in found] == ["a", "b"]


def test_what_a_server_says_instead_of_an_item(
    package: Any, serve: Any, call: Any
) -> None:
    said = '{"error": {"message": "overloaded, try later"}}'
    server = serve([_events('data: {"delta": "a"}', f"event: error\ndata: {said}")])
    with pytest.raises(package.errors.InvalidResponse, match="try later") as caught:
        call(package, server.url, "chunks")
    assert b"overloaded" in caught.value.response.content


def test_the_end_mark_ends_a_stream_whose_connection_stays(
    package: Any, serve: Any, call: Any
) -> None:
    never = threading.Event()
    steps = [b'data: {"delta": "a"}\n\ndata: [DONE]\n\n', never]
    server = serve([Reply(content_type=_SSE, steps=steps)])
    try:
        found = call(package, server.url, "chunks")
    finally:
        never.set()
    assert [one.delta for one in found] == ["a"]


def test_a_stream_that_is_refused_gives_its_connection_back(
    package: Any, serve: Any
) -> None:
    html = Reply(b"<p>no stream</p>", "text/html")
    good = _events('data: {"delta": "a"}')

    class Raising:
        def before(self, request: Any) -> None: ...

        def after(self, request: Any, outcome: Any, seconds: float) -> None:
            raise LookupError("a hook that fails")

    def refuse(response: Any) -> None:
        raise KeyError("not this one")

    server = serve([*[html] * 3, *[good] * 7])
    connections = package.client.Connections(most=1)
    timeouts = package.client.Timeouts(pool=1.0)
    with package.Client(
        server.url, connections=connections, timeout=timeouts
    ) as client:
        for _ in range(3):
            with pytest.raises(package.errors.InvalidResponse):
                client.chunks()
        options = package.client.CallOptions(on_response=refuse)
        for _ in range(3):
            with pytest.raises(KeyError):
                client.chunks(options=options)
        failing = client.with_options(hooks=[Raising()])
        for _ in range(3):
            with pytest.raises(LookupError):
                failing.chunks()
        with client.chunks() as stream:
            assert [one.delta for one in stream] == ["a"]
