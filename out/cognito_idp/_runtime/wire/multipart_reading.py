"""Multipart bodies as they are received (RFC 7578; OpenAPI 3.2, 4.15.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from .body_error import BodyError
from .encoding import DEFAULT, Encoding, is_json, values_in
from .file import File
from .headers import Headers
from .json_text import read_json
from .kinds import ArrayKind, Kind, structure_of
from .media_type import MediaType
from .multipart_decoder import MOST_PARTS, MultipartDecoder, PartStart
from .styles import DELIMITED

IN_MEMORY = 2**20
"""How many bytes of a part are kept in memory; longer ones are put on the disk."""

LONGEST_TEXT = 16 * 2**20
"""How many bytes a part may have that is no file."""


class _Spool:
    """Takes up the content of a part: in memory, or on the disk if it is long."""

    __slots__ = ("_file", "_memory")

    def __init__(self) -> None:
        self._memory = bytearray()
        self._file: Any = None

    def write(self, octets: bytes) -> None:
        if self._file is not None:
            self._file.write(octets)
            return
        self._memory += octets
        if len(self._memory) > IN_MEMORY:
            # It takes a while to import, and only who receives long files needs it.
            from tempfile import TemporaryFile

            self._file = TemporaryFile()  # noqa: SIM115 - it outlives this function
            self._file.write(self._memory)
            self._memory.clear()

    def content(self) -> Any:
        """Return all of it, as `bytes` or as an open file."""
        if self._file is None:
            return bytes(self._memory)
        self._file.seek(0)
        return self._file

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


class Part:
    """A part of a multipart body that has arrived completely.

    `name` is that of its property, None where it has none, and `file` its content.
    """

    __slots__ = ("file", "headers", "media_type", "name")

    def __init__(self, start: PartStart, content: Any) -> None:
        self.name = start.name
        self.headers: Headers = start.headers
        self.media_type = start.media_type
        further = {key.title(): value for key, value in start.headers.items()}
        self.file = File(
            content,
            filename=start.filename,
            media_type=start.media_type,
            headers=further,
        )


class PartReader:
    """Reads the parts of a body from chunks of bytes, long ones by way of the disk.

    A part that is not complete is gone with `close`.
    """

    __slots__ = ("_decoder", "_spool", "_start")

    def __init__(self, content_type: str, most: int = MOST_PARTS) -> None:
        self._decoder = MultipartDecoder(content_type, most)
        self._start: PartStart | None = None
        self._spool: _Spool | None = None

    def feed(self, chunk: bytes) -> Iterator[Part]:
        """Yield the parts that a chunk completes; raises BodyError for no such body."""
        for event in self._decoder.feed(chunk):
            if isinstance(event, PartStart):
                self._start = event
                self._spool = _Spool()
            elif self._start is not None and self._spool is not None:
                if isinstance(event, bytes):
                    self._spool.write(event)
                else:
                    spool, self._spool = self._spool, None
                    yield Part(self._start, spool.content())

    def close(self) -> None:
        """Raise BodyError unless the body has come to its end."""
        if self._spool is not None:
            self._spool.close()
        self._decoder.close()


def read_multipart(
    content_type: str,
    chunks: Iterable[bytes],
    encodings: Mapping[str, Encoding] | None = None,
) -> dict[str, Any]:
    """Return the object that a multipart body says: JSON values, and `File`s.

    `encodings` are those of its properties. Raises BodyError where the body is not
    multipart or its end is missing.
    """
    return object_of(read_parts(content_type, chunks), encodings)


def read_parts(content_type: str, chunks: Iterable[bytes]) -> Iterator[Part]:
    """Yield the parts of a body one after the other; see `read_multipart`."""
    reader = PartReader(content_type)
    try:
        for chunk in chunks:
            yield from reader.feed(chunk)
    except BodyError:
        with suppress(BodyError):
            reader.close()
        raise
    reader.close()


def object_of(
    parts: Iterable[Part], encodings: Mapping[str, Encoding] | None = None
) -> dict[str, Any]:
    """Return the object whose properties are the parts, by their names.

    Several parts of one name become an array (OpenAPI 3.2, 4.14.5.1). A part without a
    name is passed over.
    """
    known = {} if encodings is None else encodings
    found: dict[str, list[Any]] = {}
    for part in parts:
        if part.name is not None:
            encoding = known.get(part.name, DEFAULT)
            found.setdefault(part.name, []).append(value_of_part(part, encoding))
    return {
        name: _collapsed(values, known.get(name, DEFAULT))
        for name, values in found.items()
    }


def array_of(
    parts: Iterable[Part], prefix: Sequence[Encoding] = (), item: Encoding = DEFAULT
) -> list[Any]:
    """Return the array whose items are the parts (OpenAPI 3.2, 4.14.5.2)."""
    return [
        value_of_part(part, prefix[index] if index < len(prefix) else item)
        for index, part in enumerate(parts)
    ]


def value_of_part(part: Part, encoding: Encoding = DEFAULT) -> Any:
    """Return what a part says: a JSON value, or a `File`.

    It is a file where it has a file name, where the document says so, and where it is
    neither text nor JSON. A text that is not of its kind stays one. Raises BodyError
    for JSON that is none, and for text that is too long or not in its charset.
    """
    file = part.file
    array = structure_of(encoding.kind, ArrayKind)
    kind: Kind = array.item if isinstance(array, ArrayKind) else encoding.kind
    if kind == "binary":
        return file
    if is_json(part.media_type):
        return read_json(_text_octets(file))
    if part.media_type.lower().startswith("multipart/"):
        return array_of(read_parts(part.media_type, file.chunks()))
    if file.filename is not None or not part.media_type.lower().startswith("text/"):
        return file
    text = _text(file, part.media_type)
    if encoding.style and not encoding.explode and isinstance(array, ArrayKind):
        texts = text.split(DELIMITED.get(encoding.style, ","))
        return [values_in([one], Encoding(kind)) for one in texts]
    return values_in([text], Encoding(kind))


def _collapsed(values: list[Any], encoding: Encoding) -> Any:
    if structure_of(encoding.kind, ArrayKind) is None:
        return values[0] if len(values) == 1 else values
    split = encoding.style and not encoding.explode and isinstance(values[0], list)
    return values[0] if split else values


def _text_octets(file: File) -> bytes:
    length = file.length()
    if length is None or length > LONGEST_TEXT:
        raise BodyError(f"a part has more than {LONGEST_TEXT} bytes")
    with file:
        return file.read()


def _text(file: File, media_type: str) -> str:
    try:
        charset = MediaType.parse(media_type).charset or "utf-8"
        return _text_octets(file).decode(charset)
    except (LookupError, UnicodeDecodeError):
        raise BodyError("a part is not in the charset that it says") from None
