"""Percent-encoding (RFC 3986, 2.1), as RFC 6570 uses it.

What is not *unreserved* is encoded, octet by octet of its UTF-8; a space is ``%20``. That
suits every part of a URL and forms as well (OpenAPI 3.2, Appendix E).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..shape_error import ShapeError

_UNRESERVED = re.compile(r"[A-Za-z0-9\-._~]*")
_NOT_UNRESERVED = re.compile(rb"[^A-Za-z0-9\-._~]")
# Reserved expansion (RFC 6570, 3.2.3) leaves alone what is reserved, and triples.
_NOT_RESERVED = re.compile(
    rb"(%[0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]",
)
# So much of a text is decoded at once.
_PIECE = 2**16
_TRIPLE = re.compile(rb"%([0-9A-Fa-f]{2})")

NOT_IN_PATH = "/?#[]"
"""The reserved characters that would end a segment of a path, or may not be in one
(RFC 3986, 3.3; OpenAPI 3.2, 4.8.2)."""

NOT_IN_QUERY = "#[]&+"
"""The reserved characters that may not be in a query (RFC 3986, 3.4), and those that
mean something in a form."""


def encode(text: str) -> str:
    """Return a text in which only unreserved characters stand for themselves.

    Raises UnicodeEncodeError, a ValueError, for a surrogate, which UTF-8 cannot say.
    """
    if _UNRESERVED.fullmatch(text):
        return text
    return _NOT_UNRESERVED.sub(_triple, text.encode()).decode("ascii")


def encode_reserved(text: str, also: str) -> str:
    """Return a text in which reserved characters and triples, too, are left alone.

    The reserved characters of `also` are encoded all the same: those that have a
    meaning where the text is put. Raises UnicodeEncodeError for a surrogate.
    """
    if _UNRESERVED.fullmatch(text):
        return text
    encoded = _NOT_RESERVED.sub(_kept_triple, text.encode()).decode("ascii")
    for character in also:
        if character in encoded:
            encoded = encoded.replace(character, f"%{ord(character):02X}")
    return encoded


def decode(text: str) -> str:
    """Return what a percent-encoded text says.

    A ``%`` that begins no triple stands for itself (WHATWG URL, 1.3). Raises ShapeError
    where the octets are not UTF-8.
    """
    if "%" not in text:
        return text
    encoded = text.encode("utf-8", "surrogatepass")
    if len(encoded) <= _PIECE:
        octets = _TRIPLE.sub(_octet, encoded)
    else:
        octets = b"".join(_decoded_pieces(encoded))
    try:
        return octets.decode()
    except UnicodeDecodeError:
        raise ShapeError((), "percent-encoded UTF-8", text) from None


def _decoded_pieces(encoded: bytes) -> Iterator[bytes]:
    """Yield what the pieces of a long text say: each octet of a triple takes much memory
    as long as it stands alone."""
    start = 0
    while start < len(encoded):
        end = start + _PIECE
        # No triple is cut.
        cut = encoded.rfind(b"%", end - 2, end)
        end = end if cut < 0 or end >= len(encoded) else cut
        yield _TRIPLE.sub(_octet, encoded[start:end])
        start = end


def decode_form(text: str) -> str:
    """Return what a text of a form or query says, in which ``+`` is a space.

    Raises ShapeError where the octets are not UTF-8.
    """
    return decode(text.replace("+", " "))


def _triple(match: re.Match[bytes]) -> bytes:
    return b"%%%02X" % match[0][0]


def _kept_triple(match: re.Match[bytes]) -> bytes:
    return match[1] or _triple(match)


def _octet(match: re.Match[bytes]) -> bytes:
    return bytes((int(match[1], 16),))
