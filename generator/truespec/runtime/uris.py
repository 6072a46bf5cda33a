"""The formats ``uri`` and ``uri-reference`` in their parts (RFC 3986)."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit, urlunsplit

from .codecs import Codec


def split_uri(text: str) -> SplitResult:
    """Return the parts of a URI; raises ValueError where it has none."""
    return urlsplit(text)


URI = Codec(SplitResult, "a URI", split_uri, urlunsplit)
