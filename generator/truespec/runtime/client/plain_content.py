"""Bodies that are text or bytes as they are."""

from __future__ import annotations

from collections.abc import AsyncIterable
from os import PathLike
from typing import Any, TypeVar

from ..wire.body import body_of
from ..wire.encoding import is_json
from ..wire.file import File
from ..wire.json_text import read_json
from ..wire.media_type import MediaType
from .content import Content, concrete, media_name
from .message import RequestBody

T_co = TypeVar("T_co", covariant=True)


class TextContent(Content[T_co]):
    """A body of text, in UTF-8 unless its media type says otherwise.

    One that may be of any media type may be a string of JSON, too.
    """

    __slots__ = ()

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return the text in the charset of the media type."""
        media = concrete(self.media, "text/plain")
        charset = MediaType.parse(media).charset
        if charset is None:
            charset, media = "utf-8", f"{media}; charset=utf-8"
        return media, _said(data).encode(_known(charset))

    def tries(self, content_type: str) -> bool:
        """Whether a media type may be this text by another name; a page for people, such
        as a proxy sends, is not."""
        name = media_name(content_type)
        is_named_alike = name.endswith(f"/{media_name(self.media).partition('/')[2]}")
        return is_named_alike or (name != "text/html" and super().tries(content_type))

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the text."""
        if "*" in self.media and is_json(content_type):
            return read_json(content)
        charset = MediaType.parse(content_type or "text/plain").charset
        return content.decode(_known(charset or "utf-8"))


class BinaryContent(Content[bytes]):
    """A body of bytes that mean something to the caller only."""

    __slots__ = ()

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return bytes as they are, and files and other streams as their parts."""
        media = concrete(self.media, "application/octet-stream")
        if _is_readable(data):
            data = File(data)
        if isinstance(data, File):
            return data.media_type or media, body_of([data])
        if isinstance(data, str):
            raise ValueError("the body is bytes, not text")
        if isinstance(data, bytearray | memoryview):
            data = bytes(data)
        return media, data

    def takes(self, data: Any) -> bool:
        """Whether a value is octets, a file or a stream of them."""
        is_value = data is None or isinstance(data, str | int | float | dict | list)
        return not is_value

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the bytes."""
        return content

    def tries(self, content_type: str) -> bool:
        """Whether a media type may be some bytes, which all may be."""
        return True


def _is_readable(data: object) -> bool:
    """Whether a value is the path of a file, or is open for reading."""
    if isinstance(data, File | AsyncIterable):
        return False
    return isinstance(data, PathLike) or hasattr(data, "read")


def _said(data: Any) -> str:
    """Return a JSON value as text: numbers and the like as JSON says them."""
    if isinstance(data, str):
        return data
    if isinstance(data, bool | int | float) or data is None:
        from ..wire.texts import text_of

        return text_of(data)
    raise ValueError("the body is text, not an array or an object")


def _known(charset: str) -> str:
    try:
        "".encode(charset)
    except LookupError:
        raise ValueError(f"the charset {charset!r} is not known") from None
    return charset
