"""What a caller may send as the bytes of a body."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from os import PathLike
from typing import BinaryIO, TypeAlias

from ..wire.file import File

Upload: TypeAlias = bytes | File | PathLike[str] | BinaryIO | Iterable[bytes]
"""Bytes, or what yields them: a file, its path, or what is open for reading, all of which
can be sent again where that is called for; or the parts of a stream, which cannot."""

AsyncUpload: TypeAlias = (
    bytes | File | PathLike[str] | BinaryIO | Iterable[bytes] | AsyncIterable[bytes]
)
"""The same for a client whose calls are awaited, which takes an async stream as well."""
