"""One-time passwords that an application shows (RFC 6238)."""

from __future__ import annotations

import base64
import hmac
import secrets
import time

_STEP = 30
_EARLY_OR_LATE = (-1, 0, 1)


def new_secret() -> str:
    """Return a secret in Base32, to be typed into an application."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def is_right(secret: str, code: str) -> bool:
    """Whether an application with this secret shows a code about now."""
    key = base64.b32decode(secret)
    step = int(time.time()) // _STEP
    shown = [_password(key, step + by) for by in _EARLY_OR_LATE]
    return any(hmac.compare_digest(one.encode(), code.encode()) for one in shown)


def _password(key: bytes, counter: int) -> str:
    """Return the password of a counter (RFC 4226, 5.3)."""
    digest = hmac.digest(key, counter.to_bytes(8), "sha1")
    start = digest[-1] & 0xF
    number = int.from_bytes(digest[start : start + 4]) & 0x7FFFFFFF
    return f"{number % 10**6:06}"
