"""What real documents say though the specification does not foresee it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    of,
    operation,
    parameter,
    record,
    response,
)
from tests.behaviour.client.loopback import Reply, as_json

PROBLEM = record(("detail",), detail=STRING)
TYPED = response(STRING) | {
    "headers": {"content-type": {"schema": STRING}, "X-Count": {"schema": INTEGER}}
}
COMPARED = [parameter("path", "base"), parameter("path", "head")]
DOCUMENT = api(
    {
        "/rest?method=getInfo": {
            "get": operation("info", STRING, parameters=[parameter("query", "key")])
        },
        "/rest?method=get%20list": {"get": operation("list", STRING)},
        "/top?period={period}": {
            "get": operation(
                "top",
                STRING,
                parameters=[parameter("path", "period"), parameter("query", "key")],
            )
        },
        "/kept": {
            "get": operation("kept", STRING, errors={"304": response(of("Problem"))}),
            "delete": {
                "operationId": "drop",
                "responses": {"204": response(of("Problem"))},
            },
        },
        "/ranged": {
            "get": {"operationId": "ranged", "responses": {"2XX": response(STRING)}}
        },
        "/typed": {"get": {"operationId": "typed", "responses": {"200": TYPED}}},
        "/compare/{base}...{head}": {
            "get": operation("compare", STRING, parameters=COMPARED)
        },
        "/{name}{extension}": {
            "get": operation(
                "page",
                STRING,
                parameters=[parameter("path", "name"), parameter("path", "extension")],
            )
        },
        "/items/{id}": {
            "delete": operation("remove", STRING, parameters=[parameter("path", "id")])
        },
        "/parts/{part}": {
            "put": operation(
                "put",
                STRING,
                parameters=[
                    parameter("path", "part"),
                    parameter("header", "Content-Length", INTEGER, required=True),
                ],
                requestBody=body({}, "application/octet-stream"),
            )
        },
        "/picture": {"put": operation("draw", requestBody=body({}, "image/*"))},
        "/suffix": {
            "put": operation("suffix", requestBody=body(STRING, "application/*+json"))
        },
    },
    schemas={"Problem": PROBLEM},
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_a_query_in_a_path(package: Any, serve: Any, call: Any) -> None:
    server = serve([as_json("done")])
    call(package, server.url, "info", key="1")
    assert server.last.target == "/rest?method=getInfo&key=1"
    call(package, server.url, "list")
    assert server.last.target == "/rest?method=get%20list"
    call(package, server.url, "top", period="a&b", key="1")
    assert server.last.target == "/top?period=a%26b&key=1"


def test_statuses_that_have_no_body(package: Any, serve: Any, call: Any) -> None:
    replies = [Reply(status=204), Reply(status=204), Reply(status=304, length=0)]
    server = serve(replies)
    assert call(package, server.url, "drop") is None
    assert call(package, server.url, "ranged") is None
    with pytest.raises(package.errors.NotModified) as caught:
        call(package, server.url, "kept")
    assert caught.value.body is None


def test_a_content_type_is_no_header_of_its_own(package: Any) -> None:
    assert vars(package.headers.TypedHeaders)["kinds"].keys() == {"X-Count"}


def test_texts_that_could_not_be_told_apart(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json("done")])
    call(package, server.url, "compare", base="v1.0", head="main")
    assert server.last.target == "/compare/v1.0...main"
    for base, head in (("a...b", "c"), ("a", "b...c"), ("a.", "b"), ("a", ".b")):
        with pytest.raises(
            package.errors.InvalidRequest, match=r"base, head: .*unclear"
        ):
            call(package, server.url, "compare", base=base, head=head)
    call(package, server.url, "page", name="a", extension=".json")
    assert server.last.target == "/a.json"
    assert len(server.received) == 2


def test_an_empty_text_does_not_leave_out_its_part_of_the_path(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json("done")])
    with pytest.raises(package.errors.InvalidRequest, match=r"'id'.*empty text"):
        call(package, server.url, "remove", id="")
    assert not server.received
    call(package, server.url, "page", name="a", extension="")
    assert server.last.target == "/a"


def test_nobody_is_asked_how_long_the_body_is(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json("done")])
    call(package, server.url, "put", b"1234", part="a")
    assert server.last.all("Content-Length") == ["4"]


def test_a_length_that_the_body_does_not_have(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json("done")])
    options = package.client.CallOptions(headers={"Content-Length": "5"})
    with pytest.raises(package.errors.TransportError, match="Content-Length"):
        call(package, server.url, "info", options=options)


def test_octets_of_a_range_say_what_they_are(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([Reply()])
    with pytest.raises(package.errors.InvalidRequest, match=r"not in image/\*"):
        call(package, server.url, "draw", b"GIF")
    assert not server.received
    file = package.files.File(b"GIF", media_type="image/gif")
    call(package, server.url, "draw", file)
    assert server.last.field("Content-Type") == "image/gif"


def test_a_range_of_a_suffix(package: Any, serve: Any, call: Any) -> None:
    server = serve([Reply()])
    call(package, server.url, "suffix", "text")
    assert server.last.field("Content-Type") == "application/x+json"
    assert server.last.json() == "text"
