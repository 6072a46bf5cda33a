"""Multipart bodies as they are received; httpx2 and the standard library write them."""

from __future__ import annotations

import io
import random
import tracemalloc
from collections.abc import Iterator
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.policy import HTTP
from typing import Any

import pytest
from werkzeug.test import EnvironBuilder

from truespec.runtime.wire.body_error import BodyError
from truespec.runtime.wire.encoding import Encoding
from truespec.runtime.wire.file import File
from truespec.runtime.wire.kinds import ArrayKind, ObjectKind
from truespec.runtime.wire.multipart import write_multipart, write_parts
from truespec.runtime.wire.multipart_decoder import LONGEST_HEADERS
from truespec.runtime.wire.multipart_reading import (
    PartReader,
    array_of,
    read_multipart,
    read_parts,
)

_TYPE = "multipart/form-data; boundary=AaB03x"


def _plain(value: Any) -> Any:
    """Return a value with the name, type and content of each file in its place."""
    if isinstance(value, File):
        return value.filename, value.media_type, value.read()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _cut(content: bytes, size: int) -> Iterator[bytes]:
    return (content[start : start + size] for start in range(0, len(content), size))


@pytest.mark.parametrize("size", [1, 2, 3, 7, 61, 10**6])
def test_what_others_write(size: int) -> None:
    octets = bytes(range(256)) + b"\r\n--\r\n\r\n-" * 3
    builder = EnvironBuilder(
        method="POST",
        data={
            "text": "ü\r\n",
            "tags": ["a", "b"],
            "file": (io.BytesIO(octets), "ü; a=b.png", "image/png"),
        },
    )
    environ = builder.get_environ()
    body = environ["wsgi.input"].read()
    found = read_multipart(environ["CONTENT_TYPE"], _cut(body, size))
    assert _plain(found) == {
        "text": "ü\r\n",
        "tags": ["a", "b"],
        "file": ("ü; a=b.png", "image/png", octets),
    }


def test_a_boundary_may_be_longer_than_it_should() -> None:
    boundary = "-" * 16 + "WerkzeugFormPart_1795707600.12345670.00123456789012345678"
    assert len(boundary) > 70
    body = f'--{boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
    end = f"--{boundary}--\r\n"
    media_type = f"multipart/form-data; boundary={boundary}"
    assert read_multipart(media_type, [(body + end).encode()]) == {"a": "1"}


@pytest.mark.parametrize("size", [1, 5, 10**6])
def test_parts_by_position(size: int) -> None:
    message = MIMEMultipart("mixed", boundary="simple boundary")
    for content, kind in (("é", "plain"), ("<p>", "html")):
        part = EmailMessage(HTTP)
        part.set_content(content, subtype=kind, charset="iso-8859-1", cte="8bit")
        message.attach(part)
    body = message.as_bytes(policy=HTTP).partition(b"\r\n\r\n")[2]
    content_type = 'multipart/mixed; boundary="simple boundary"'
    found = array_of(read_parts(content_type, _cut(body, size)))
    assert [text.strip() for text in found] == ["é", "<p>"]


@pytest.mark.parametrize("size", [1, 3, 10**6])
def test_preamble_padding_and_epilogue(size: int) -> None:
    # RFC 2046, 5.1.1: also parts without header fields, and without content
    body = (
        b"preamble\r\n--AaB03x \t\r\n\r\nimplicitly typed\r\n--AaB03x\r\n"
        b"Content-Type: text/plain\r\n\r\nends with a line\r\n\r\n--AaB03x\r\n"
        b"X-Folded: a\r\n b\r\n\r\n--AaB03x\r\n\r\n\r\n--AaB03x--\r\n\r\n--AaB03x\r\n"
    )
    parts = list(read_parts(_TYPE, _cut(body, size)))
    assert [part.file.read() for part in parts] == [
        b"implicitly typed",
        b"ends with a line\r\n",
        b"",
        b"",
    ]
    assert parts[2].headers["x-folded"] == "a b"


def test_what_looks_like_a_boundary() -> None:
    chance = random.Random(1)
    alphabet = [b"\r", b"\n", b"-", b"--", b"AaB03x", b"\r\n--AaB03", b"A", b"\r\n--"]
    for _ in range(200):
        content = b"".join(chance.choices(alphabet, k=30))
        if b"\r\n--AaB03x" in b"\r\n" + content:
            continue
        body = b"--AaB03x\r\n\r\n" + content + b"\r\n--AaB03x--"
        for size in (1, 4, 100):
            (part,) = read_parts(_TYPE, _cut(body, size))
            assert part.file.read() == content


_ENCODINGS = {
    "count": Encoding("integer"),
    "tags": Encoding(ArrayKind("string")),
    "numbers": Encoding(ArrayKind("integer"), style="form"),
    "address": Encoding(ObjectKind()),
    "note": Encoding("string", content_type="text/markdown"),
    "octets": Encoding("binary"),
    "files": Encoding(ArrayKind("binary")),
}


def test_values_come_back() -> None:
    value = {
        "count": 5,
        "tags": ["a"],
        "numbers": [1, 2],
        "address": {"zip": [1]},
        "note": "# 1",
        "octets": b"\0",
        "files": [File(b"1", filename="a", media_type="text/plain")],
    }
    content_type, body = write_multipart(value, encodings=_ENCODINGS)
    assert _plain(read_multipart(content_type, [bytes(body)], _ENCODINGS)) == {
        **value,
        "octets": ("octets", "application/octet-stream", b"\0"),
        "files": [("a", "text/plain", b"1")],
    }


@pytest.mark.parametrize("text", ['a"b', "a\r\nb", "a;b=c, d", "back\\slash", "%41"])
def test_names_come_back(text: str) -> None:
    content_type, body = write_multipart({text: File(b"x", filename=text)})
    assert isinstance(body, bytes)
    (part,) = read_parts(content_type, [body])
    assert part.name == part.file.filename == text


def test_multipart_inside_of_multipart() -> None:
    encoding = Encoding(content_type="multipart/mixed")
    content_type, body = write_parts([[{"a": 1}, "x"]], item=encoding)
    found = array_of(read_parts(content_type, [bytes(body)]))
    assert found == [[{"a": 1}, "x"]]


def test_a_part_is_there_as_soon_as_it_ends() -> None:
    reader = PartReader(_TYPE)
    assert list(reader.feed(b"--AaB03x\r\n\r\none")) == []
    (part,) = reader.feed(b"\r\n--AaB03x")
    assert part.file.read() == b"one"
    with pytest.raises(BodyError, match="last boundary"):
        reader.close()
    assert list(reader.feed(b"--")) == []
    reader.close()


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", "last boundary"),
        (b"--AaB03x\r\n\r\nx", "last boundary"),
        (b"--AaB03xyz\r\n\r\nx\r\n--AaB03x--", "on its line"),
        (b"--AaB03x\r\nnonsense\r\n\r\nx\r\n--AaB03x--", "no header field"),
        (b"--AaB03x\r\nA: " + b"x" * LONGEST_HEADERS, "header fields"),
        (b"--AaB03x" + b" " * LONGEST_HEADERS * 2, "does not end"),
        (b"--AaB03x\r\n\r\n\r\n" * 1001, "more than 1000 parts"),
        (
            b"--AaB03x\r\nContent-Disposition: form-data; name=a\r\n"
            b"Content-Type: application/json\r\n\r\n{\r\n--AaB03x--",
            "not JSON",
        ),
        (
            b"--AaB03x\r\nContent-Disposition: form-data; name=a\r\n\r\n\xff"
            b"\r\n--AaB03x--",
            "charset",
        ),
    ],
)
def test_what_is_no_multipart_body(body: bytes, fault: str) -> None:
    with pytest.raises(BodyError, match=fault):
        read_multipart(_TYPE, [body])


@pytest.mark.parametrize(
    "content_type", ["", "text/plain; boundary=x", "multipart/mixed", _TYPE + "x" * 200]
)
def test_a_boundary_is_needed(content_type: str) -> None:
    with pytest.raises(BodyError):
        read_multipart(content_type, [b""])


def test_a_large_part_is_not_held_in_memory() -> None:
    chunk = b"\r\n--AaB03" * 2**13
    count = 100 * 2**20 // len(chunk)

    def body() -> Iterator[bytes]:
        yield b'--AaB03x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n'
        yield b"\r\n"
        for _ in range(count):
            yield chunk
        yield b"\r\n--AaB03x--\r\n"

    tracemalloc.start()
    try:
        found = read_multipart(_TYPE, body())
        assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    finally:
        tracemalloc.stop()
    with found["f"] as file:
        assert file.length() == count * len(chunk)
