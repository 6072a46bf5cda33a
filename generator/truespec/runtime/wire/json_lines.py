"""Sequences of JSON values: JSON Lines, NDJSON, and text sequences (RFC 7464)."""

from __future__ import annotations

from collections.abc import Iterator

from ..json_types import JsonValue
from .json_text import JsonTextError, read_json, write_json

LONGEST_ITEM = 16 * 2**20
"""How many bytes an item may have."""

RECORD_SEPARATOR = b"\x1e"


class JsonLinesDecoder:
    """Reads a sequence of JSON values from chunks of bytes, however it was cut.

    With `text_sequence` the items begin with a record separator (RFC 7464), else they
    end with a newline and empty lines are passed over.
    """

    __slots__ = ("_length", "_longest", "_pieces", "_separator")

    def __init__(
        self, *, text_sequence: bool = False, longest: int = LONGEST_ITEM
    ) -> None:
        self._separator = RECORD_SEPARATOR if text_sequence else b"\n"
        self._longest = longest
        self._pieces: list[bytes] = []
        self._length = 0

    @property
    def is_over(self) -> bool:
        """Whether no item will follow: nothing but the end of the body says so here."""
        return False

    def feed(self, chunk: bytes) -> Iterator[JsonValue]:
        """Yield the items that a chunk completes.

        Raises JsonTextError for an item that is no JSON or longer than allowed.
        """
        *complete, rest = chunk.split(self._separator)
        for piece in complete:
            self._keep(piece)
            yield from self._item()
        self._keep(rest)

    def close(self) -> Iterator[JsonValue]:
        """Yield the last item, at the end of the sequence.

        A line needs no newline after it. Raises JsonTextError where the item is no JSON,
        or where a number at the end of a text sequence may have been cut (RFC 7464,
        2.4).
        """
        if self._separator == RECORD_SEPARATOR:
            last = b"".join(self._pieces)
            if last.strip() and last[-1:] not in b' \t\r\n]}"':
                raise JsonTextError("the last item of the sequence may have been cut")
        yield from self._item()

    def _keep(self, piece: bytes) -> None:
        self._length += len(piece)
        if self._length > self._longest:
            raise JsonTextError(f"an item has more than {self._longest} bytes")
        self._pieces.append(piece)

    def _item(self) -> Iterator[JsonValue]:
        item = b"".join(self._pieces)
        self._pieces = []
        self._length = 0
        if item.strip(b" \t\r\n"):
            yield read_json(item)


def write_json_line(value: object, *, text_sequence: bool = False) -> bytes:
    """Return a value as an item of a sequence.

    Raises JsonTextError for what JSON cannot say.
    """
    line = write_json(value) + b"\n"
    return RECORD_SEPARATOR + line if text_sequence else line


def is_text_sequence(media_type: str) -> bool:
    """Whether the items of a media type begin with record separators."""
    name = media_type.partition(";")[0].strip().lower()
    return name == "application/json-seq" or name.endswith("+json-seq")
