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

_MOST_ON_DISK = 64
"""How many parts of a body are put on the disk: each is an open file."""

_DEEPEST = 4
"""How many multipart bodies may be in each other."""

LONGEST_TEXT = 16 * 2**20
"""How many bytes a part may have that is no file."""


class BodyTooLarge(BodyError):
    """The parts of a body take more memory, or more files, than there is for them."""


class _Memory:
    """What all parts of a body may take together: bytes in memory, as they came and as
    texts that are read, and files."""

    __slots__ = ("_texts", "files", "left")

    def __init__(self, most: int | None) -> None:
        self.left = most
        self._texts = most
        self.files = _MOST_ON_DISK

    def take_text(self, octets: int) -> None:
        """Take so many bytes for a text; raises BodyTooLarge where there are none left."""
        if self._texts is not None:
            self._texts -= octets
            if self._texts < 0:
                raise BodyTooLarge("the texts of the body take too much memory")

    def take(self, octets: int) -> bool:
        """Take so many bytes of memory, if there are any left."""
        if self.left is None:
            return True
        self.left -= octets
        return self.left >= 0

    def give_back(self, octets: int) -> None:
        """Give back what is on the disk now."""
        if self.left is not None:
            self.left += octets

    def take_file(self) -> None:
        """Take a file on the disk; raises BodyTooLarge where there is none left."""
        self.files -= 1
        if self.files < 0:
            raise BodyTooLarge(f"the body has more than {_MOST_ON_DISK} large parts")


class _Spool:
    """Takes up the content of a part: in memory, or on the disk if it is long."""

    __slots__ = ("_file", "_memory", "_shared")

    def __init__(self, shared: _Memory) -> None:
        self._shared = shared
        self._memory = bytearray()
        self._file: Any = None

    def write(self, octets: bytes) -> None:
        if self._file is not None:
            self._file.write(octets)
            return
        self._memory += octets
        has_room = self._shared.take(len(octets))
        if len(self._memory) > IN_MEMORY or not has_room:
            self._shared.take_file()
            self._shared.give_back(len(self._memory))
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

    __slots__ = ("file", "headers", "media_type", "memory", "name")

    def __init__(self, start: PartStart, content: Any, memory: _Memory) -> None:
        self.memory = memory
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

    All parts together take no more than so much `memory`. A part that is not complete is
    gone with `close`.
    """

    __slots__ = ("_decoder", "_memory", "_spool", "_start")

    def __init__(
        self, content_type: str, most: int = MOST_PARTS, memory: int | None = None
    ) -> None:
        self._decoder = MultipartDecoder(content_type, most)
        self._memory = _Memory(memory)
        self._start: PartStart | None = None
        self._spool: _Spool | None = None

    def feed(self, chunk: bytes) -> Iterator[Part]:
        """Yield the parts that a chunk completes; raises BodyError for no such body."""
        for event in self._decoder.feed(chunk):
            if isinstance(event, PartStart):
                self._start = event
                self._spool = _Spool(self._memory)
            elif self._start is not None and self._spool is not None:
                if isinstance(event, bytes):
                    self._spool.write(event)
                else:
                    spool, self._spool = self._spool, None
                    yield Part(self._start, spool.content(), self._memory)

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
    parts: Iterable[Part],
    prefix: Sequence[Encoding] = (),
    item: Encoding = DEFAULT,
    depth: int = 0,
) -> list[Any]:
    """Return the array whose items are the parts (OpenAPI 3.2, 4.14.5.2)."""
    return [
        value_of_part(part, prefix[index] if index < len(prefix) else item, depth)
        for index, part in enumerate(parts)
    ]


def value_of_part(part: Part, encoding: Encoding = DEFAULT, depth: int = 0) -> Any:
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
        return read_json(_text_octets(part))
    if part.media_type.lower().startswith("multipart/"):
        if depth == _DEEPEST:
            raise BodyError(f"more than {_DEEPEST} multipart bodies are in each other")
        inner = read_parts(part.media_type, file.chunks())
        return array_of(inner, depth=depth + 1)
    if file.filename is not None or not part.media_type.lower().startswith("text/"):
        return file
    text = _text(part)
    if encoding.style and not encoding.explode and isinstance(array, ArrayKind):
        texts = text.split(DELIMITED.get(encoding.style, ","))
        return [values_in([one], Encoding(kind)) for one in texts]
    return values_in([text], Encoding(kind))


def _collapsed(values: list[Any], encoding: Encoding) -> Any:
    if structure_of(encoding.kind, ArrayKind) is None:
        return values[0] if len(values) == 1 else values
    split = encoding.style and not encoding.explode and isinstance(values[0], list)
    return values[0] if split else values


def _text_octets(part: Part) -> bytes:
    file = part.file
    length = file.length()
    if length is None or length > LONGEST_TEXT:
        raise BodyError(f"a part has more than {LONGEST_TEXT} bytes")
    part.memory.take_text(length)
    with file:
        return file.read()


def _text(part: Part) -> str:
    try:
        charset = MediaType.parse(part.media_type).charset or "utf-8"
        return _text_octets(part).decode(charset)
    except (LookupError, UnicodeDecodeError):
        raise BodyError("a part is not in the charset that it says") from None
