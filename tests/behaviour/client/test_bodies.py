"""Bodies of structured values: JSON, forms, multipart, XML, and which of them."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    content,
    of,
    operation,
    record,
    response,
)
from tests.behaviour.client.loopback import Received, Reply, as_json

FORM = "application/x-www-form-urlencoded"
OCTETS = "application/octet-stream"
LIST = {"type": "array", "items": STRING}
FILE = {"contentMediaType": OCTETS}
XML = {
    "type": "object",
    "xml": {"name": "thing"},
    "properties": {
        "id": {"type": "integer", "xml": {"attribute": True}},
        "tags": {
            "type": "array",
            "xml": {"wrapped": True},
            "items": {"type": "string", "xml": {"name": "tag"}},
        },
    },
}


def echo(id: str, schema: Any, media: str, **encoding: Any) -> dict[str, Any]:
    """Return an operation that sends a value and is answered by the like."""
    given = body(schema, media)
    given["content"][media]["encoding"] = encoding
    found = operation(id, schema, media, requestBody=given)
    found["responses"]["200"]["content"][media]["encoding"] = encoding
    return {"post": found}


DOCUMENT = api(
    {
        "/json": echo("json", of("Thing"), "application/json"),
        "/merge": echo("merge", of("Thing"), "application/merge-patch+json"),
        "/form": echo(
            "form",
            of("Form"),
            FORM,
            tags={"style": "pipeDelimited", "explode": False},
            inner={"style": "deepObject", "explode": True},
            json={"contentType": "application/json"},
        ),
        "/plain-form": echo("plainForm", of("Form"), FORM),
        "/upload": {
            "post": operation(
                "upload",
                requestBody={
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": of("Upload"),
                            "encoding": {
                                "picture": {"contentType": "image/png, image/jpeg"},
                                "about": {"contentType": "application/json"},
                            },
                        }
                    },
                },
            )
        },
        "/xml": echo("xml", of("Xml"), "application/xml"),
        "/one-of": {
            "get": {
                "operationId": "oneOf",
                "responses": {
                    "200": {
                        "description": "",
                        "content": content(of("Thing"))
                        | content(STRING, "text/plain")
                        | content(of("Xml"), "application/xml")
                        | content({}, "image/*"),
                    },
                    "202": response(INTEGER),
                    "204": response(),
                },
            }
        },
    },
    schemas={
        "Thing": record(("name",), name=STRING, more={}),
        "Form": record(
            name=STRING,
            count=INTEGER,
            tags=LIST,
            inner=record(x=STRING, y=INTEGER),
            json=record(z=LIST),
        ),
        "Upload": record(
            ("picture",),
            picture=FILE,
            about=record(title=STRING),
            title=STRING,
            attachments={"type": "array", "items": FILE},
        ),
        "Xml": XML,
    },
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def mirror(request: Received) -> Reply:
    """Answer with what came."""
    return Reply(request.body, request.field("Content-Type"))


@pytest.mark.parametrize(
    ("method", "media"),
    [("json", "application/json"), ("merge", "application/merge-patch+json")],
)
def test_json(package: Any, serve: Any, call: Any, method: str, media: str) -> None:
    server = serve(mirror)
    more = [None, True, 1, 1.5, 2**70, "é\u2028\U0001f600", {"": []}]
    thing = package.models.Thing(name='"<é>', more=more)
    found = call(package, server.url, method, thing)
    assert server.last.field("Content-Type") == media
    assert server.last.json() == {"name": '"<é>', "more": more}
    assert found.to_json() == thing.to_json()


def test_a_form_with_styles(package: Any, serve: Any, call: Any) -> None:
    server = serve(mirror)
    form = package.models.Form
    given = form.from_json(
        {
            "name": "a&b =é",
            "count": 3,
            "tags": ["x", "y z"],
            "inner": {"x": "1", "y": 2},
            "json": {"z": ["q"]},
        }
    )
    found = call(package, server.url, "form", given)
    assert server.last.field("Content-Type") == FORM
    assert parse_qsl(server.last.body.decode(), strict_parsing=True) == [
        ("name", "a&b =é"),
        ("count", "3"),
        ("tags", "x|y z"),
        ("inner[x]", "1"),
        ("inner[y]", "2"),
        ("json", '{"z":["q"]}'),
    ]
    assert found.to_json() == given.to_json()
    found = call(package, server.url, "plain_form", given)
    assert found.to_json() == given.to_json()


def parts_of(request: Received) -> list[tuple[str, str | None, str, bytes]]:
    """Return name, file name, media type and content of each part, as email reads it."""
    head = f"Content-Type: {request.field('Content-Type')}\r\n\r\n".encode()
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message_from_bytes(head + request.body).get_payload()
    ]


def test_files_from_everywhere(
    package: Any, serve: Any, call: Any, tmp_path: Path
) -> None:
    server = serve([Reply()])
    upload, file = package.models.Upload, package.client.File
    path = tmp_path / "a picture.png"
    path.write_bytes(b"\x89PNG\r\n--boundary")

    def pieces() -> Iterator[bytes]:
        yield b"one"
        yield b"two"

    async def later() -> AsyncIterator[bytes]:
        yield b"later"

    sources = [b"bytes", file(path), file(io.BytesIO(b"open")), file(pieces())]
    if call.is_async:
        sources.append(file(later(), filename="late", media_type="text/x"))
    for source in sources:
        given = upload(
            picture=source,
            about=package.models.Upload.from_json(
                {"picture": "", "about": {"title": "é"}}
            ).about,
            title="tï",
            attachments=[b"1", file(b"2", filename='q"uote\r\n.txt')],
        )
        call(package, server.url, "upload", given)
    assert [request.field("Content-Length") is None for request in server.received] == [
        False,
        False,
        False,
        *[True] * (len(sources) - 3),
    ]
    found = [parts_of(request) for request in server.received]
    pictures = [parts[0] for parts in found]
    assert [one[3] for one in pictures] == [
        b"bytes",
        b"\x89PNG\r\n--boundary",
        b"open",
        b"onetwo",
        b"later",
    ][: len(sources)]
    assert pictures[1][:3] == ("picture", "a picture.png", "image/png")
    if call.is_async:
        assert pictures[4][:3] == ("picture", "late", "text/x")
    for parts in found:
        assert parts[1][2:] == ("application/json", b'{"title":"\xc3\xa9"}')
        assert (parts[2][0], parts[2][3]) == ("title", "tï".encode())
        assert [part[0] for part in parts[3:]] == ["attachments"] * 2
        assert [part[3] for part in parts[3:]] == [b"1", b"2"]
    assert b"q%22uote%0D%0A.txt" in server.last.body


def test_xml(package: Any, serve: Any, call: Any) -> None:
    server = serve(mirror)
    given = package.models.Xml(id=7, tags=["a<b", ""])
    found = call(package, server.url, "xml", given)
    assert (
        server.last.field(
            "Content-Type",
        )
        == "application/xml"
    )
    assert b'<thing id="7"><tags><tag>a&lt;b</tag><tag/></tags></thing>' in (
        server.last.body.replace(b"<tag></tag>", b"<tag/>").replace(
            b"<tag />", b"<tag/>"
        )
    )
    assert found.to_json() == {"id": 7, "tags": ["a<b", ""]}


def test_an_answer_is_read_as_its_content_type_says(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve(
        [
            as_json({"name": "a"}),
            Reply(b"text", "text/plain;charset=utf-8"),
            Reply(b'<thing id="1"/>', "application/xml"),
            Reply(b"\x89", "image/png"),
            Reply(b'{"name": "b"}', "Application/JSON ; charset=utf-8"),
            Reply(b'{"name": "c"}'),
            as_json(5, status=202),
            Reply(status=204),
        ]
    )
    found = [call(package, server.url, "one_of") for _ in range(8)]
    assert found[0].name == "a"
    assert found[1] == "text"
    assert found[2].id == 1
    assert found[3] == b"\x89"
    assert [found[4].name, found[5].name] == ["b", "c"]
    assert found[6:] == [5, None]
    accepted = server.last.field("Accept")
    assert accepted is not None
    medias = [one.partition(";")[0].strip() for one in accepted.split(",")]
    assert medias[0] == "application/json"
    assert set(medias) == {
        "application/json",
        "text/plain",
        "application/xml",
        "image/*",
    }
    options = package.client.CallOptions(headers={"Accept": "text/plain"})
    call(package, server.url, "one_of", options=options)
    assert server.last.all("Accept") == ["text/plain"]
