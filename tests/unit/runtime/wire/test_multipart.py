"""Multipart bodies as they are sent, read by werkzeug and the standard library."""

from __future__ import annotations

import asyncio
import email
import email.policy
import io
import json
import re
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any, cast

import pytest
from werkzeug.datastructures import FileStorage
from werkzeug.formparser import parse_form_data

from truespec.runtime.wire.body import AsyncBodyStream, BodyStream
from truespec.runtime.wire.body_error import BodyError
from truespec.runtime.wire.encoding import Encoding
from truespec.runtime.wire.file import File
from truespec.runtime.wire.kinds import ArrayKind
from truespec.runtime.wire.multipart import write_multipart, write_parts


def _parsed(content_type: str, body: Any) -> tuple[Any, Any]:
    octets = body if isinstance(body, bytes) else b"".join(body)
    _, form, files = parse_form_data(
        {
            "CONTENT_TYPE": content_type,
            "CONTENT_LENGTH": str(len(octets)),
            "REQUEST_METHOD": "POST",
            "wsgi.input": io.BytesIO(octets),
        },
        stream_factory=lambda *_, **__: io.BytesIO(),
    )
    return form, files


def _mime(content_type: str, body: Any) -> list[EmailMessage]:
    octets = body if isinstance(body, bytes) else b"".join(body)
    text = b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + octets
    message = email.message_from_bytes(text, policy=email.policy.HTTP)
    return [cast(EmailMessage, part) for part in message.iter_parts()]


def test_values_become_parts() -> None:
    value = {
        "text": "ü & \r\n",
        "count": 3,
        "flag": True,
        "ratio": 1.5,
        "empty": "",
        "tags": ["a", "b"],
        "address": {"zip": "1"},
        "addresses": [{"zip": "1"}, {"zip": "2"}],
        "none": [],
    }
    content_type, body = write_multipart(value)
    assert isinstance(body, bytes)
    form, files = _parsed(content_type, body)
    assert not files
    assert form.to_dict(flat=False) == {
        "text": ["ü & \r\n"],
        "count": ["3"],
        "flag": ["true"],
        "ratio": ["1.5"],
        "empty": [""],
        "tags": ["a", "b"],
        "address": ['{"zip":"1"}'],
        "addresses": ['{"zip":"1"}', '{"zip":"2"}'],
    }


def test_default_media_types() -> None:
    # The table of OpenAPI 3.2, 4.15.1.1
    value = {"object": {}, "octets": b"\0", "text": "x", "number": 1}
    parts = _mime(*write_multipart(value))
    assert [part.get_content_type() for part in parts] == [
        "application/json",
        "application/octet-stream",
        "text/plain",
        "text/plain",
    ]


def test_declared_media_types_and_headers() -> None:
    encodings = {
        "icon": Encoding(
            "binary", content_type="image/*, image/png", headers={"X-Limit": "3"}
        ),
        "data": Encoding("string", content_type="application/json"),
        "own": Encoding("binary", content_type="image/png"),
    }
    own = File(b"3", media_type="image/jpeg", headers={"X-Own": "1", "x-limit": "4"})
    value = {"icon": b"1", "data": "2", "own": own}
    icon, data, third = _mime(*write_multipart(value, encodings=encodings))
    assert icon["Content-Type"] == "image/png"
    assert icon["X-Limit"] == "3"
    assert data["Content-Type"] == "application/json"
    assert data.get_payload(decode=True) == b'"2"'
    assert third["Content-Type"] == "image/jpeg"
    assert (third["X-Own"], third["X-Limit"]) == ("1", "4")


def test_styles_are_not_percent_encoded() -> None:
    encodings = {
        "commas": Encoding(style="form"),
        "pipes": Encoding(style="pipeDelimited"),
        "each": Encoding(style="form", explode=True),
        "deep": Encoding(style="deepObject", explode=True),
        "spread": Encoding(style="form", explode=True),
        "flat": Encoding(style="form"),
        "files": Encoding(ArrayKind("binary"), style="form"),
    }
    value = {
        "commas": ["a b", "ü"],
        "pipes": [1, 2],
        "each": ["x", "y"],
        "deep": {"k": "v"},
        "spread": {"s": 1},
        "flat": {"f": True},
        "files": [b"1", b"2"],
    }
    form, files = _parsed(*write_multipart(value, encodings=encodings))
    assert form.to_dict(flat=False) == {
        "commas": ["a b,ü"],
        "pipes": ["1|2"],
        "each": ["x", "y"],
        "deep[k]": ["v"],
        "s": ["1"],
        "flat": ["f,true"],
    }
    assert [one.read() for one in files.getlist("files")] == [b"1", b"2"]


def _file(value: dict[str, Any], name: str = "file") -> FileStorage:
    found = _parsed(*write_multipart(value))[1][name]
    assert isinstance(found, FileStorage)
    return found


@pytest.mark.parametrize(
    "filename",
    ["a.txt", "ü€😀.txt", "a b;c=d.txt", "it's", "%41.txt"],
)
def test_file_names(filename: str) -> None:
    found = _file({"file": File(b"x", filename=filename, media_type="text/css")})
    assert found.filename == filename
    assert found.mimetype == "text/css"
    assert found.read() == b"x"


@pytest.mark.parametrize(
    "text",
    ['a"; name="b', "a\r\nX-Evil: 1\r\n\r\nboo", "a\nb", "a\0b", "\r\n--x--\r\n"],
)
def test_nothing_is_injected(text: str) -> None:
    value = {text: File(b"1", filename=text), "last": "2"}
    content_type, body = write_multipart(value)
    # What browsers send in their place (WHATWG HTML, 4.10.21.8), and werkzeug undoes quotes
    sent = re.sub(r"[\r\n\0]", lambda one: f"%{ord(one[0]):02X}", text)
    form, files = _parsed(content_type, body)
    assert form.to_dict() == {"last": "2"}
    (name,) = files
    assert name == files[name].filename == sent
    assert [part["X-Evil"] for part in _mime(content_type, body)] == [None, None]


@pytest.mark.parametrize(
    "file",
    [
        File(b"x", media_type="a/b\r\nX-Evil: 1"),
        File(b"x", headers={"X-A": "1\r\nX-Evil: 1"}),
        File(b"x", headers={"X-A: 1\r\nX-Evil": "1"}),
    ],
)
def test_header_fields_are_checked(file: File) -> None:
    with pytest.raises(BodyError, match="header field"):
        write_multipart({"file": file})


def test_octets_of_a_name_that_is_no_utf_8() -> None:
    name = b"\xff.txt".decode("utf-8", "surrogateescape")
    body = write_multipart({"file": File(b"x", filename=name)})[1]
    assert b'filename="\xff.txt"' in cast(bytes, body)


def test_where_files_come_from(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"123456")
    with path.open("rb") as opened:
        opened.read(2)
        for content, expected, name in (
            (b"123", b"123", "file"),
            (path, b"123456", "photo.png"),
            (opened, b"3456", "photo.png"),
            (io.BytesIO(b"9"), b"9", "file"),
            ([b"1", b"2"], b"12", "file"),
        ):
            content_type, body = write_multipart({"file": File(content), "x": 1})
            for _ in range(2):  # as often as it has to be sent
                form, files = _parsed(content_type, body)
                assert files["file"].read() == expected
                assert files["file"].filename == name
                assert form.to_dict() == {"x": "1"}
            assert isinstance(body, bytes) or body.is_repeatable
            if isinstance(body, BodyStream) and not isinstance(content, list):
                assert body.length() == len(b"".join(body))


def test_what_cannot_be_rewound_is_sent_once() -> None:
    body = write_multipart({"file": File(iter([b"1", b"2"]))})[1]
    assert isinstance(body, BodyStream)
    assert body.length() is None
    assert not body.is_repeatable
    assert b"\r\n\r\n12\r\n" in b"".join(body)
    with pytest.raises(BodyError, match="cannot be rewound"):
        b"".join(body)


def test_files_are_binary() -> None:
    for content in (io.StringIO("x"), ["x"]):
        body = write_multipart({"file": File(cast(Any, content))})[1]
        with pytest.raises(BodyError, match="open it as binary"):
            b"".join(cast(BodyStream, body))
    with pytest.raises(TypeError, match=r"pathlib.Path"):
        File(cast(Any, "photo.png"))


def test_asynchronous_files() -> None:
    async def content() -> AsyncIterator[bytes]:
        yield b"12"
        yield b"3"

    content_type, body = write_multipart({"file": File(content()), "b": b"x"})
    assert isinstance(body, AsyncBodyStream)

    async def sent() -> bytes:
        return b"".join([chunk async for chunk in body])

    with asyncio.Runner() as runner:
        octets = runner.run(sent())
    _, files = _parsed(content_type, octets)
    assert files["file"].read() == b"123"
    with pytest.raises(BodyError, match="AsyncClient"):
        File(content()).read()


def test_a_large_file_is_not_held_in_memory() -> None:
    size, chunk = 100 * 2**20, b"x" * 2**16

    def content() -> Iterator[bytes]:
        for _ in range(size // len(chunk)):
            yield chunk

    body = write_multipart({"file": File(content())})[1]
    tracemalloc.start()
    try:
        length = sum(map(len, cast(BodyStream, body)))
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()
    assert size < length < size + 1000


def test_parts_by_position() -> None:
    # OpenAPI 3.2, 4.15.4: ordered, unnamed parts
    content_type, body = write_parts(
        [{"author": "x"}, File(b"\x89PNG", filename="a.png"), "text", [1]],
        "multipart/mixed",
        prefix=[Encoding("any"), Encoding("binary", content_type="image/png")],
    )
    assert content_type.startswith("multipart/mixed; boundary=")
    parts = _mime(content_type, body)
    assert [part.get_content_type() for part in parts] == [
        "application/json",
        "image/png",
        "text/plain",
        "application/json",
    ]
    assert json.loads(parts[0].get_payload(decode=True)) == {"author": "x"}
    assert parts[1].get_payload(decode=True) == b"\x89PNG"
    assert parts[1].get_filename() == "a.png"
    assert parts[0]["Content-Disposition"] is None


def test_multipart_inside_of_multipart() -> None:
    content_type, body = write_parts(
        [[1, 2], [{"a": 1}, "x", b"\0"]],
        prefix=[Encoding(), Encoding(content_type="multipart/mixed")],
    )
    first, second = _mime(content_type, body)
    assert json.loads(first.get_payload(decode=True)) == [1, 2]
    inner = [cast(EmailMessage, part) for part in second.iter_parts()]
    assert [part.get_payload(decode=True) for part in inner] == [
        b'{"a":1}',
        b"x",
        b"\0",
    ]


def test_a_media_type_keeps_its_parameters() -> None:
    content_type, _ = write_parts(["x"], "multipart/related; type=text/html")
    assert content_type.startswith("multipart/related; type=text/html; boundary=")
    assert write_multipart({}, "multipart/*")[0].startswith("multipart/form-data; ")


def test_an_object_in_xml_is_refused() -> None:
    encodings = {"a": Encoding(content_type="application/xml")}
    with pytest.raises(BodyError, match="application/xml"):
        write_multipart({"a": {"b": 1}}, encodings=encodings)
