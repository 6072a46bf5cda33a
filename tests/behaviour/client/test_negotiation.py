"""Media types: ranges, parameters, structured suffixes, and what servers make of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.client.documents import (
    STRING,
    api,
    body,
    content,
    of,
    operation,
    record,
)
from tests.behaviour.client.loopback import Cut, Received, Reply, as_json

EVERYTHING = "*/*"
DOCUMENT = api(
    {
        "/any": {
            "post": operation(
                "any",
                of("Thing"),
                EVERYTHING,
                requestBody=body(of("Thing"), EVERYTHING),
            )
        },
        "/any-text": {"get": operation("anyText", STRING, EVERYTHING)},
        "/any-bytes": {
            "post": operation(
                "anyBytes",
                {"type": "string", "format": "binary"},
                EVERYTHING,
                requestBody=body({"type": "string", "format": "binary"}, EVERYTHING),
            )
        },
        "/nothing-said": {
            "get": {
                "operationId": "nothingSaid",
                "responses": {"200": {"description": "", "content": {EVERYTHING: {}}}},
            }
        },
        "/charset": {
            "post": operation(
                "charset",
                of("Thing"),
                "application/json; charset=utf-8",
                requestBody=body(of("Thing"), "application/json; charset=utf-8"),
            )
        },
        "/versions": {
            "get": {
                "operationId": "versions",
                "responses": {
                    "200": {
                        "description": "",
                        "content": content(of("Thing"), "application/vnd.x+json; v=1")
                        | content(of("Other"), "application/vnd.x+json; v=2"),
                    }
                },
            }
        },
        "/ranges": {
            "get": {
                "operationId": "ranges",
                "responses": {
                    "200": {
                        "description": "",
                        "content": content(of("Thing"), "application/*")
                        | content(STRING, "text/*")
                        | content(of("Other"), "application/other+json"),
                    }
                },
            }
        },
        "/parts": {
            "post": operation(
                "parts",
                of("Parts"),
                "multipart/form-data",
                requestBody=body(of("Parts"), "multipart/form-data"),
            )
        },
    },
    schemas={
        "Thing": record(("name",), name=STRING),
        "Other": record(("other",), other=STRING),
        "Parts": record(
            title=STRING,
            about=record(x=STRING),
            file={"contentMediaType": "application/octet-stream"},
        ),
    },
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def mirror(request: Received) -> Reply:
    return Reply(request.body, request.field("Content-Type"))


def test_any_media_type(package: Any, serve: Any, call: Any) -> None:
    server = serve(mirror)
    thing = package.models.Thing(name="é")
    assert call(package, server.url, "any", thing).name == "é"
    assert server.last.field("Content-Type") == "application/json"
    assert server.last.json() == {"name": "é"}
    assert server.last.field("Accept") in (None, EVERYTHING)
    assert call(package, server.url, "any_bytes", b"\xff\x00") == b"\xff\x00"
    assert server.last.field("Content-Type") == "application/octet-stream"
    for media in ("text/html", "application/x-strange", None):
        server = serve([Reply("é".encode(), media)])
        assert call(package, server.url, "any_text") == "é"
    server = serve([as_json("quoted")])
    assert call(package, server.url, "any_text") == "quoted"


@pytest.mark.parametrize(
    "reply", [as_json({}), Reply(b"\xff\xfe", "image/png"), Reply(b"x")]
)
def test_an_answer_of_which_nothing_is_said_is_octets(
    package: Any, serve: Any, call: Any, reply: Reply
) -> None:
    server = serve([reply])
    assert call(package, server.url, "nothing_said") == b"".join(reply.steps)


def test_parameters_of_media_types(package: Any, serve: Any, call: Any) -> None:
    server = serve(mirror)
    thing = package.models.Thing(name="é")
    assert call(package, server.url, "charset", thing).name == "é"
    assert server.last.field("Content-Type") == "application/json; charset=utf-8"
    for media in ("application/json", "application/json;charset=UTF-8"):
        server = serve([Reply(b'{"name": "x"}', media)])
        assert call(package, server.url, "charset", thing).name == "x"
    server = serve(
        [
            Reply(b'{"other": "x"}', "application/vnd.x+json;v=2"),
            Reply(b'{"name": "y"}', "application/vnd.x+json; v=1"),
        ]
    )
    assert call(package, server.url, "versions").other == "x"
    assert call(package, server.url, "versions").name == "y"


def test_what_is_said_more_exactly_counts(package: Any, serve: Any, call: Any) -> None:
    server = serve(
        [
            Reply(b'{"other": "x"}', "application/other+json"),
            Reply(b'{"name": "y"}', "application/json"),
            Reply(b"z", "text/x"),
        ]
    )
    found = [call(package, server.url, "ranges") for _ in range(3)]
    assert (found[0].other, found[1].name, found[2]) == ("x", "y", "z")


def test_parts_come_back(package: Any, serve: Any, call: Any) -> None:
    server = serve(mirror)
    parts = package.models.Parts.from_json({"title": "é", "about": {"x": "1"}})
    parts.file = package.client.File(b"\x00\r\n--", filename="a.bin")
    found = call(package, server.url, "parts", parts)
    assert (found.title, found.about.x) == ("é", "1")
    assert found.file.read() == b"\x00\r\n--"
    assert found.file.filename == "a.bin"


def test_early_hints_are_no_answer(package: Any, serve: Any, call: Any) -> None:
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"
    server = serve([as_json("x", before=[hints])])
    assert call(package, server.url, "any_text") == "x"


def test_a_connection_that_the_server_closes_after_its_answer(
    package: Any, serve: Any
) -> None:
    closing = Reply(
        content_type="text/plain",
        headers=[("Connection", "close")],
        steps=[b"x", Cut()],
        length=1,
    )
    server = serve([closing])
    with package.Client(server.url) as client:
        assert [client.any_text() for _ in range(3)] == ["x"] * 3
    assert len(server.received) == 3
