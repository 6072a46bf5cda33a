"""Bodies that are made of files as they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TypeAlias

from .file import File

Piece: TypeAlias = "bytes | File"


class BodyStream:
    """A body that is not in memory: it is read from files while it is sent."""

    __slots__ = ("pieces",)

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces

    @property
    def is_repeatable(self) -> bool:
        """Whether the body can be sent again, as all of its files can."""
        files = (one for one in self.pieces if isinstance(one, File))
        return all(file.is_repeatable for file in files)

    def length(self) -> int | None:
        """Return how many bytes the body has, None where that is not known yet."""
        total = 0
        for piece in self.pieces:
            length = piece.length() if isinstance(piece, File) else len(piece)
            if length is None:
                return None
            total += length
        return total

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, File):
                yield from piece.chunks()
            else:
                yield piece


class AsyncBodyStream(BodyStream):
    """A body with a file that can only be read asynchronously."""

    __slots__ = ()

    __iter__ = None  # type: ignore[assignment]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, File):
                async for chunk in piece.achunks():
                    yield chunk
            else:
                yield piece


Body: TypeAlias = "bytes | BodyStream | AsyncBodyStream"
"""A whole body if it was in memory anyway, else one that is made as it is sent."""


def body_of(pieces: Sequence[Piece]) -> Body:
    """Return the body that pieces make together."""
    known: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, File) and isinstance(piece.content, bytes):
            piece = piece.content
        known.append(piece)
    octets = [piece for piece in known if isinstance(piece, bytes)]
    if len(octets) == len(known):
        return b"".join(octets)
    if any(isinstance(one, File) and one.is_async for one in known):
        return AsyncBodyStream(known)
    return BodyStream(known)
