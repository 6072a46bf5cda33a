"""What a caller may send as the bytes of a body."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import BinaryIO, TypeAlias

from ..wire.file import File

Upload: TypeAlias = bytes | File | BinaryIO | Iterable[bytes]
"""Bytes, or what yields them: a file, also one that is open for reading, or the parts of
a stream. A `File` of a path or open file can be sent again, where that is called for."""

AsyncUpload: TypeAlias = (
    bytes | File | BinaryIO | Iterable[bytes] | AsyncIterable[bytes]
)
"""The same for a client whose calls are awaited, which takes an async stream as well."""
