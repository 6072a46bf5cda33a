"""Multipart bodies as they are sent (RFC 2046, 5.1; RFC 7578; OpenAPI 3.2, 4.15.4)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..json_types import JsonValue
from .body import Body, Piece, body_of
from .body_error import BodyError
from .encoding import DEFAULT, TEXT, Encoding, octets_of
from .file import File
from .styles import DELIMITED
from .texts import text_of

FORM_DATA = "multipart/form-data"

_FIELD_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
# What would end a quoted string or a line, and what no header may have (RFC 9110, 5.5).
_UNSAFE = re.compile(r'["\x00-\x1f\x7f]')
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def write_multipart(
    value: Mapping[str, Any],
    media_type: str = FORM_DATA,
    encodings: Mapping[str, Encoding] | None = None,
    *,
    boundary: str | None = None,
) -> tuple[str, Body]:
    """Return an object as a multipart body: the Content-Type, and the body.

    Each property is a part of its name, and an array one part for each item. Values are
    JSON values, `bytes` and `File`s; null is the text ``null``. `encodings` are those of the properties. Raises BodyError for what cannot
    be sent.
    """
    known = {} if encodings is None else encodings
    parts: list[list[Piece]] = []
    for name, item in value.items():
        encoding = known.get(name, DEFAULT)
        if encoding.style:
            parts += _styled(name, item, encoding)
            continue
        for one in item if isinstance(item, list) else [item]:
            parts.append(_part(one, encoding, name))
    return _body(parts, media_type, boundary)


def write_parts(
    values: Sequence[Any],
    media_type: str = "multipart/mixed",
    prefix: Sequence[Encoding] = (),
    item: Encoding = DEFAULT,
    *,
    boundary: str | None = None,
) -> tuple[str, Body]:
    """Return an array as a multipart body: the Content-Type, and the body.

    The parts have no names. The first ones are encoded as `prefix` says, all others as
    `item` does (OpenAPI 3.2, 4.14.5.2).
    """
    parts = [
        _part(value, prefix[index] if index < len(prefix) else item, None)
        for index, value in enumerate(values)
    ]
    return _body(parts, media_type, boundary)


def _styled(name: str, value: JsonValue, encoding: Encoding) -> Iterator[list[Piece]]:
    """Yield the parts of a property with a style; nothing is percent-encoded."""
    for part_name, one in _named(name, value, encoding):
        for item in one if isinstance(one, list) else [one]:
            yield _part(item, Encoding(headers=encoding.headers), part_name)


def _named(name: str, value: Any, encoding: Encoding) -> Iterator[tuple[str, Any]]:
    separator = DELIMITED.get(encoding.style, ",")
    if isinstance(value, dict):
        if encoding.style == "deepObject":
            yield from ((f"{name}[{key}]", item) for key, item in value.items())
            return
        if encoding.explode:
            yield from value.items()
            return
        value = [text for pair in value.items() for text in pair]
    elif not isinstance(value, list) or encoding.explode:
        yield name, value
        return
    if any(isinstance(one, bytes | File) for one in value):
        yield name, value
    elif value:
        yield name, separator.join(text_of(one) for one in value)


def _part(value: Any, encoding: Encoding, name: str | None) -> list[Piece]:
    """Return the pieces of a part: its header fields, and its content."""
    media_type = encoding.media_type_for(value)
    content: list[Piece]
    if isinstance(value, File):
        content = [value.content if isinstance(value.content, bytes) else value]
    elif isinstance(value, bytes):
        content = [value]
    elif isinstance(value, list) and media_type.lower().startswith("multipart/"):
        media_type, content = _nested(value, media_type)
    else:
        content = [octets_of(value, media_type)]
    fields = _disposition(name, value)
    # Text is the default (RFC 7578, 4.4), and what browsers send says nothing else.
    if media_type != TEXT or encoding.content_type or isinstance(value, File):
        fields.append(("Content-Type", media_type))
    further = {**encoding.headers, **(value.headers if isinstance(value, File) else {})}
    taken = {field.lower() for field, _ in fields} | {"content-type"}
    fields += (one for one in further.items() if one[0].lower() not in taken)
    return [b"".join(map(_line, fields)) + b"\r\n", *content]


def _nested(values: list[Any], media_type: str) -> tuple[str, list[Piece]]:
    content_type, body = write_parts(values, media_type)
    if isinstance(body, bytes):
        return content_type, [body]
    return content_type, list(body.pieces)


def _disposition(name: str | None, value: object) -> list[tuple[str, str]]:
    """Return the field that names a part and its file (RFC 7578, 4.2).

    A part of octets has a file name in any case: without one it would be read as text.
    """
    filename = None
    if isinstance(value, File):
        filename = value.filename
    if name is None:
        if filename is None:
            return []
        text = f'attachment; filename="{_quoted(filename)}"'
    else:
        text = f'form-data; name="{_quoted(name)}"'
        if filename is None and isinstance(value, bytes | File):
            filename = name
        if filename is not None:
            text += f'; filename="{_quoted(filename)}"'
    return [("Content-Disposition", text)]


def _quoted(text: str) -> str:
    """Return a name as browsers put it between quotes (WHATWG HTML, 4.10.21.8)."""
    return _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", text)


def _line(field: tuple[str, str]) -> bytes:
    name, value = field
    if not _FIELD_NAME.fullmatch(name):
        raise BodyError(f"not the name of a header field: {name!r}")
    if _CONTROL.search(value):
        raise BodyError(f"the header field {name} has a control character")
    text = f"{name}: {value}\r\n"
    try:
        # File names of the system may have octets that are no UTF-8.
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _body(
    parts: list[list[Piece]], media_type: str, boundary: str | None
) -> tuple[str, Body]:
    """Return the Content-Type and the body that some parts make together."""
    if boundary is None:
        # No content has it, as nobody can foresee it.
        boundary = os.urandom(16).hex()
    if "*" in media_type.partition(";")[0]:
        media_type = FORM_DATA
    pieces: list[Piece] = []
    text = bytearray()
    for part in parts:
        text += b"--" + boundary.encode("ascii") + b"\r\n"
        for piece in part:
            if isinstance(piece, File):
                pieces += (bytes(text), piece)
                text.clear()
            else:
                text += piece
        text += b"\r\n"
    text += b"--" + boundary.encode("ascii") + b"--\r\n"
    pieces.append(bytes(text))
    return f"{media_type}; boundary={boundary}", body_of(pieces)
