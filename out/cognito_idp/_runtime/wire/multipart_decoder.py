"""The parts of a multipart body, told apart as it arrives (RFC 2046, 5.1; RFC 7578)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from .body_error import BodyError
from .headers import Headers
from .media_type import MediaType

LONGEST_HEADERS = 2**14
"""How many bytes the header fields of a part may have."""

MOST_PARTS = 1000
"""How many parts a body may have."""

# RFC 2046, 5.1.1, has 70 characters at most; werkzeug sometimes writes a few more.
_LONGEST_BOUNDARY = 200

_PARAMETER = re.compile(
    r""";[ \t]*([\w*!#$&+.^`|~-]+)[ \t]*=[ \t]*(?:"((?:\\"|[^"])*)"|([^;\s]*))"""
)
_FOLD = re.compile(r"\r\n[ \t]+")
_PERCENT = re.compile(r"%(22|0[AaDd])")


class PartStart:
    """A part begins: its header fields, with the `name` and `filename` they give."""

    __slots__ = ("filename", "headers", "name")

    def __init__(self, headers: Headers) -> None:
        self.headers = headers
        parameters: dict[str, str] = {}
        for key, quoted, token in _PARAMETER.findall(
            headers.get("Content-Disposition", "") or ""
        ):
            parameters.setdefault(key.lower(), _unquoted(quoted) or token)
        self.name: str | None = parameters.get("name")
        self.filename: str | None = parameters.get("filename")

    @property
    def media_type(self) -> str:
        """The media type, ``text/plain`` where none is given (RFC 2046, 5.1)."""
        return self.headers.get("Content-Type") or "text/plain"


class PartEnd:
    """A part is complete."""

    __slots__ = ()


PartEvent: TypeAlias = "PartStart | bytes | PartEnd"
"""What happens as a body arrives; `bytes` are a piece of the part's content."""


def boundary_of(content_type: str) -> str:
    """Return the boundary of a multipart Content-Type; raises BodyError without one."""
    try:
        media_type = MediaType.parse(content_type)
    except ValueError as error:
        raise BodyError(str(error)) from None
    boundary = media_type.parameters.get("boundary", "")
    if media_type.type != "multipart" or not 0 < len(boundary) <= _LONGEST_BOUNDARY:
        raise BodyError(f"not multipart with a boundary: {content_type!r}")
    return boundary


class MultipartDecoder:
    """Tells the parts of a body apart, from chunks of bytes however it was cut.

    It keeps no more than the header fields of a part or the length of a boundary.
    """

    __slots__ = ("_buffer", "_delimiter", "_most", "_parts", "_state")

    def __init__(self, content_type: str, most: int = MOST_PARTS) -> None:
        self._delimiter = b"\r\n--" + boundary_of(content_type).encode("latin-1")
        # The first boundary needs no line before it.
        self._buffer = bytearray(b"\r\n")
        self._state = _PREAMBLE
        self._most = most
        self._parts = 0

    def feed(self, chunk: bytes) -> Iterator[PartEvent]:
        """Yield what a chunk says; raises BodyError where it is no multipart body."""
        self._buffer += chunk
        while (events := _STEPS[self._state](self)) is not None:
            yield from events

    def close(self) -> None:
        """Raise BodyError unless the body has come to its end."""
        if self._state != _EPILOGUE:
            raise BodyError("the multipart body ends before its last boundary")

    # Each step returns what happened, None where it needs more bytes.

    def _content(self) -> list[PartEvent] | None:
        """Take content, as far as it cannot be the start of a delimiter."""
        found = self._buffer.find(self._delimiter)
        end = found if found >= 0 else self._safe_end()
        events: list[PartEvent] = []
        if self._state == _CONTENT:
            events += [bytes(self._buffer[:end])] if end else []
            events += [PartEnd()] if found >= 0 else []
        if found >= 0:
            end += len(self._delimiter)
            self._state = _BOUNDARY
        del self._buffer[:end]
        return events if end else None

    def _safe_end(self) -> int:
        """Return where the first thing begins that may become a delimiter."""
        start = max(len(self._buffer) - len(self._delimiter) + 1, 0)
        while (start := self._buffer.find(b"\r", start)) >= 0:
            if self._delimiter.startswith(self._buffer[start:]):
                return start
            start += 1
        return len(self._buffer)

    def _boundary(self) -> list[PartEvent] | None:
        if self._buffer.startswith(b"--"):
            self._state = _EPILOGUE
            return []
        end = self._buffer.find(b"\r\n")
        if self._buffer[: max(end, 0)].strip(b" \t"):
            raise BodyError("a boundary is followed by something on its line")
        if end < 0:
            self._check_length("the line of a boundary does not end")
            return None
        # The line's end stays: with one more it says that there are no header fields.
        del self._buffer[:end]
        self._parts += 1
        if self._parts > self._most:
            raise BodyError(f"the body has more than {self._most} parts")
        self._state = _FIELDS
        return []

    def _fields(self) -> list[PartEvent] | None:
        end = self._buffer.find(b"\r\n\r\n", 0, LONGEST_HEADERS + 4)
        if end < 0:
            fault = f"a part has more than {LONGEST_HEADERS} bytes of header fields"
            self._check_length(fault)
            return None
        headers = _headers_of(bytes(self._buffer[2:end]))
        # The line's end stays: without content it is that of the next delimiter.
        del self._buffer[: end + 2]
        self._state = _BLANK
        return [PartStart(headers)]

    def _blank(self) -> list[PartEvent] | None:
        if self._delimiter.startswith(self._buffer[: len(self._delimiter)]):
            if len(self._buffer) < len(self._delimiter):
                return None
        else:
            del self._buffer[:2]
        self._state = _CONTENT
        return []

    def _epilogue(self) -> None:
        self._buffer.clear()

    def _check_length(self, fault: str) -> None:
        if len(self._buffer) > LONGEST_HEADERS:
            raise BodyError(fault)


_PREAMBLE, _BOUNDARY, _FIELDS, _BLANK, _CONTENT, _EPILOGUE = range(6)
_STEPS: tuple[Callable[[MultipartDecoder], list[PartEvent] | None], ...] = (
    MultipartDecoder._content,
    MultipartDecoder._boundary,
    MultipartDecoder._fields,
    MultipartDecoder._blank,
    MultipartDecoder._content,
    MultipartDecoder._epilogue,
)


def _headers_of(text: bytes) -> Headers:
    """Return the header fields of a part; a line that begins blank goes on with one."""
    unfolded = _FOLD.sub(" ", text.decode("utf-8", "replace"))
    headers = Headers()
    for line in unfolded.split("\r\n") if unfolded else ():
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise BodyError("a part has a line that is no header field")
        headers.add(name.strip(), value.strip())
    return headers


def _unquoted(text: str) -> str:
    """Return a name without what browsers do to it (WHATWG HTML, 4.10.21.8)."""
    text = text.replace('\\"', '"')
    return _PERCENT.sub(lambda match: chr(int(match[1], 16)), text)
