"""Undoes the content coding gzip, and sees whether its end is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

_MOST = 65536
"""How many bytes are yielded at once: a few that come may stand for very many."""


def is_gzip(response: httpx2.Response) -> bool:
    """Tell whether a body that is still to be read has gzip for its only coding.

    httpx2 undoes it as well, but takes the half of one for a whole.
    """
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    return coding in ("gzip", "x-gzip") and not response.is_stream_consumed


class Gunzip:
    """Undoes gzip (RFC 1952) part by part, of one member or of several."""

    __slots__ = ("_member", "_started")

    def __init__(self) -> None:
        self._started = False
        self._begin()

    def _begin(self) -> None:
        import zlib

        self._member = zlib.decompressobj(zlib.MAX_WBITS | 16)

    @property
    def is_whole(self) -> bool:
        """Whether the end of a member was the last that came, or nothing came."""
        return self._member.eof or not self._started

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what a part stands for. Raises zlib.error where it is not gzip."""
        while data:
            if self._member.eof:
                # Zeros after the end are padding (RFC 1952 knows none, but files do).
                if not data.strip(b"\0"):
                    return
                self._begin()
            self._started = True
            text = self._member.decompress(data, _MOST)
            while text:
                yield text
                if self._member.eof:
                    break
                text = self._member.decompress(self._member.unconsumed_tail, _MOST)
            data = self._member.unused_data
