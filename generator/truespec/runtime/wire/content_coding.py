"""Undoes the content codings of bodies (RFC 9110, 8.4.1), and sees where they end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

# What zlib calls the formats: RFC 1952, and RFC 1950.
_GZIP, _DEFLATE = 31, 15
_FORMATS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _DEFLATE}

CODINGS = frozenset(_FORMATS)
"""The names of the codings that are known here, in lower case."""

_LEAST = 4096
"""How many bytes are undone at once: what is left of them is copied for each member."""

_MOST = 65536
"""How many bytes are yielded at once: a few that come may stand for very many."""


class ContentDecoder:
    """Undoes one of `CODINGS` part by part; gzip may have several members."""

    __slots__ = ("_format", "_member", "_started")

    def __init__(self, coding: str = "gzip") -> None:
        self._format = _FORMATS[coding]
        self._started = False
        self._begin()

    def _begin(self) -> None:
        import zlib

        self._member = zlib.decompressobj(self._format)

    @property
    def is_whole(self) -> bool:
        """Whether the end of a member was the last that came, or nothing came."""
        return self._member.eof or not self._started

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what a part stands for. Raises zlib.error where it is not so coded."""
        for start in range(0, len(data), _LEAST):
            yield from self._feed(data[start : start + _LEAST])

    def _feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._member.eof:
                # Zeros after the end are padding (RFC 1952 knows none, but files do).
                if not data.strip(b"\0"):
                    return
                self._continue()
            self._started = True
            text = self._member.decompress(data, _MOST)
            while text:
                yield text
                if self._member.eof:
                    break
                text = self._member.decompress(self._member.unconsumed_tail, _MOST)
            data = self._member.unused_data

    def _continue(self) -> None:
        import zlib

        if self._format != _GZIP:
            raise zlib.error("there is more behind the end")
        self._begin()


class ContentDecoders:
    """Undoes several codings, the last one first, a little of each at a time."""

    __slots__ = ("_decoders",)

    def __init__(self, codings: Sequence[str]) -> None:
        self._decoders = [ContentDecoder(coding) for coding in reversed(codings)]

    @property
    def is_whole(self) -> bool:
        """Whether all of them have come to their end."""
        return all(decoder.is_whole for decoder in self._decoders)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what a part stands for; see `ContentDecoder.feed`."""
        parts: Iterator[bytes] = iter((data,))
        for decoder in self._decoders:
            parts = _fed(decoder, parts)
        yield from parts


def _fed(decoder: ContentDecoder, parts: Iterator[bytes]) -> Iterator[bytes]:
    for part in parts:
        yield from decoder.feed(part)
