"""One-time passwords, as an application on a telephone shows them."""

from __future__ import annotations

import base64
import hmac
import time

STEP = 30


def one_time_password(secret: str) -> str:
    """Return the password that goes with a secret in Base32 now (RFC 6238, 4)."""
    padding = "=" * (-len(secret) % 8)
    counter = int(time.time()) // STEP
    return _hotp(base64.b32decode(secret + padding, casefold=True), counter)


def _hotp(key: bytes, counter: int) -> str:
    """Return the password of a counter (RFC 4226, 5.3)."""
    digest = hmac.digest(key, counter.to_bytes(8), "sha1")
    offset = digest[-1] & 0xF
    number = int.from_bytes(digest[offset : offset + 4]) & 0x7FFF_FFFF
    return f"{number % 1_000_000:06}"
