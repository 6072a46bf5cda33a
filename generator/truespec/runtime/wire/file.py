"""Files and other octets that bodies carry beside JSON values."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from os import PathLike, fstat, path, stat
from typing import Any, Protocol, Self, TypeAlias

from ..json_types import UNSET, JsonValue
from ..shape_error import ShapeError
from .body_error import BodyError

CHUNK = 2**16
"""How many bytes of a file are read at a time."""


class BinaryReader(Protocol):
    """A file that was opened in binary mode, or anything like one."""

    def read(self, size: int = ..., /) -> bytes:
        """Return up to `size` bytes, none at the end."""
        ...


FileContent: TypeAlias = (
    bytes | PathLike[str] | BinaryReader | Iterable[bytes] | AsyncIterable[bytes]
)
"""Where the octets of a file come from; a path is a `pathlib.Path`, never a string."""


class File:
    """A file to be sent, or one that was received.

    `filename` is what the other side is told, by default the last part of the path;
    `media_type` is the document's own where it is None. `headers` are further header
    fields of its part in a multipart body. The content is read as it is sent, piece by
    piece; what is `bytes`, a path, or can be rewound may be sent again.
    """

    __slots__ = ("_start", "_used", "content", "filename", "headers", "media_type")

    def __init__(
        self,
        content: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        if isinstance(content, str):
            raise TypeError("a File takes bytes or a pathlib.Path, not a str")
        self.content = content
        self.filename = _name_of(content) if filename is None else filename
        self.media_type = media_type
        self.headers = {} if headers is None else dict(headers)
        self._start = _position(content)
        self._used = False

    @property
    def is_async(self) -> bool:
        """Whether the content can only be read asynchronously."""
        return isinstance(self.content, AsyncIterable)

    @property
    def is_repeatable(self) -> bool:
        """Whether the content can be sent again."""
        content: Any = self.content
        if isinstance(content, bytes | PathLike):
            return True
        if hasattr(content, "read"):
            return self._start is not None
        each = aiter if self.is_async else iter
        return each(content) is not content

    def length(self) -> int | None:
        """Return how many bytes the content has, None where that is not known yet."""
        content = self.content
        if isinstance(content, bytes):
            return len(content)
        if isinstance(content, PathLike):
            return stat(content).st_size
        if self._start is None:
            return None
        return _end(content) - self._start

    def chunks(self) -> Iterator[bytes]:
        """Yield the content in pieces.

        Raises BodyError where it can only be read asynchronously, or only once and was.
        """
        content: Any = self.content
        if self.is_async:
            raise BodyError("an asynchronous file can only be sent by an AsyncClient")
        if isinstance(content, bytes):
            yield content
        elif isinstance(content, PathLike):
            with open(content, "rb") as opened:
                yield from _read(opened)
        elif hasattr(content, "read"):
            self._rewind()
            yield from _read(content)
        else:
            self._once()
            yield from map(_octets, content)

    async def achunks(self) -> AsyncIterator[bytes]:
        """Yield the content in pieces; see `chunks`."""
        content = self.content
        if isinstance(content, AsyncIterable):
            self._once()
            async for chunk in content:
                yield _octets(chunk)
        else:
            for chunk in self.chunks():
                yield chunk

    def read(self) -> bytes:
        """Return the whole content; see `chunks`."""
        return b"".join(self.chunks())

    def close(self) -> None:
        """Close what the content is read from, if it is open. A received file that is
        long lies on the disk until then."""
        close = getattr(self.content, "close", None)
        if close is not None:
            close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _rewind(self) -> None:
        content: Any = self.content
        if self._start is None:
            self._once()
        else:
            content.seek(self._start)

    def _once(self) -> None:
        """Refuse to send part of a stream, or nothing, as if it were the file."""
        if self._used and not self.is_repeatable:
            raise BodyError("the content of this File was read and cannot be rewound")
        self._used = True

    def __repr__(self) -> str:
        return f"File({self.filename!r}, media_type={self.media_type!r})"


Binary: TypeAlias = str | bytes | File
"""Octets in a body. In JSON, which has none, they are a string."""


def read_binary(value: object) -> Binary:
    """Return octets, or the string that stands for them in JSON."""
    if isinstance(value, str | bytes | File):
        return value
    raise ShapeError((), "a string or a file", value)


PartValue: TypeAlias = JsonValue | bytes | File
"""A part of a multipart body of which the document says nothing."""


def read_part(value: Any) -> PartValue:
    """Return what stands in a part as it is."""
    if value is UNSET:
        raise ShapeError((), "a value", value)
    return value  # type: ignore[no-any-return]


def is_binary(value: object) -> bool:
    """Whether a value is of octets, which JSON does not have."""
    return isinstance(value, bytes | bytearray | memoryview | File)


def without_files(value: Any) -> Any:
    """Return a value with a string for each file, as a validator of JSON needs it.

    The string of `bytes` has a character for each octet, so that its length is that of
    the octets (OpenAPI 3.2, 4.14.3); a file that is elsewhere becomes "".
    """
    if isinstance(value, File):
        value = value.content if isinstance(value.content, bytes) else b""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, dict):
        return {key: without_files(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_files(item) for item in value]
    return value


def _name_of(content: object) -> str | None:
    name = content if isinstance(content, PathLike) else getattr(content, "name", None)
    if isinstance(name, str | PathLike):
        return path.basename(name) or None
    return None


def _position(content: Any) -> int | None:
    """Return where a file stands that can be rewound, None for any other content."""
    seekable = getattr(content, "seekable", None)
    if seekable is None or not seekable():
        return None
    position: int = content.tell()
    return position


def _end(content: Any) -> int:
    try:
        return fstat(content.fileno()).st_size
    except (AttributeError, OSError):
        before = content.tell()
        end: int = content.seek(0, 2)
        content.seek(before)
        return end


def _read(opened: Any) -> Iterator[bytes]:
    while chunk := opened.read(CHUNK):
        yield _octets(chunk)


def _octets(chunk: object) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, bytearray | memoryview):
        return bytes(chunk)
    kind = type(chunk).__name__
    raise BodyError(f"the content of a File is bytes, not {kind}: open it as binary")
