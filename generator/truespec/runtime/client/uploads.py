"""What a caller may send as the bytes of a body."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import BinaryIO, TypeAlias

Upload: TypeAlias = bytes | BinaryIO | Iterable[bytes]
"""Bytes, or what yields them: a file that is open for reading, or the parts of a stream."""

AsyncUpload: TypeAlias = bytes | BinaryIO | Iterable[bytes] | AsyncIterable[bytes]
"""The same for a client whose calls are awaited, which takes an async stream as well."""
