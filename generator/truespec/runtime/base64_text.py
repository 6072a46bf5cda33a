"""Octets in text: the format ``byte`` and ``contentEncoding`` (RFC 4648)."""

from __future__ import annotations

import re
from binascii import a2b_base64, b2a_base64

from .codecs import Codec

_LETTERS = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_TO_USUAL = str.maketrans("-_", "+/", " \t\r\n")
_TO_URL = str.maketrans("+/", "-_", "=")


def parse_base64(text: str) -> bytes:
    """Return the octets that a text stands for, in either alphabet (RFC 4648, 5).

    Padding may be missing, and there may be white space. Raises ValueError for any other
    text.
    """
    letters = text.translate(_TO_USUAL)
    if not _LETTERS.fullmatch(letters):
        raise ValueError("not base64")
    bare = letters.rstrip("=")
    return a2b_base64(bare + "=" * (-len(bare) % 4))


def write_base64(octets: bytes) -> str:
    """Return octets as base64."""
    return b2a_base64(octets, newline=False).decode("ascii")


def write_base64url(octets: bytes) -> str:
    """Return octets as base64 for URLs, without padding."""
    return write_base64(octets).translate(_TO_URL)


BASE64 = Codec(bytes, "base64", parse_base64, write_base64)
BASE64URL = Codec(bytes, "base64", parse_base64, write_base64url)
