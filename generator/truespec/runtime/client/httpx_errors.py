"""What the errors of httpx2 mean to the callers of operations."""

from __future__ import annotations

from typing import NamedTuple

from .errors import BrokenOff, ConnectFailed, TimedOut, TransportError
from .message import Request


def caught() -> tuple[type[Exception], ...]:
    """Return the errors that there is one of ours for."""
    import ssl
    import zlib
    from importlib import import_module

    import httpx2

    # What a server refuses of TLS after the handshake comes through httpx2 as it is, and
    # so does what h11 says of a body that is not as long as its Content-Length.
    unwrapped = (ssl.SSLError, zlib.error, import_module("h11").LocalProtocolError)
    return (httpx2.RequestError, httpx2.InvalidURL, *unwrapped)


class _Meaning(NamedTuple):
    """What an error becomes, whether the request may have been sent, and what is said.

    `quoted` is whether the error itself is shown, which h11's cannot be: they quote the
    value of a header field that is refused.
    """

    kind: type[TransportError]
    sent: bool
    message: str
    quoted: bool = True


_NOT_DECODED = _Meaning(
    TransportError, True, "the body is not what its Content-Encoding says"
)
# By the names of the errors in httpx2; the first that an error is an instance of counts.
_MEANINGS = {
    "ConnectTimeout": _Meaning(TimedOut, False, "there was no connection in time"),
    "PoolTimeout": _Meaning(TimedOut, False, "no connection became free in time"),
    "WriteTimeout": _Meaning(TimedOut, True, "the request was not taken in time"),
    "TimeoutException": _Meaning(TimedOut, True, "nothing arrived in time"),
    "ConnectError": _Meaning(ConnectFailed, False, "there is no connection"),
    "ProxyError": _Meaning(ConnectFailed, False, "the proxy refuses"),
    "UnsupportedProtocol": _Meaning(TransportError, False, "the URL cannot be called"),
    "InvalidURL": _Meaning(TransportError, False, "the URL is not valid", False),
    "LocalProtocolError": _Meaning(
        TransportError,
        True,
        "the request is not valid HTTP: a header field has a character that is not"
        " allowed, or the body another length than Content-Length",
        False,
    ),
    "DecodingError": _NOT_DECODED,
}
_CLOSED = (
    "the client is closed, or was used in another event loop, with which its connections"
    " have gone: make one client for each event loop"
)
_CLOSED_TEXTS = (
    "Event loop is closed",
    "attached to a different loop",
    "bound to a different event loop",
    "client has been closed",
)
_BROKEN_OFF = _Meaning(BrokenOff, True, "the connection broke off")


def failure(error: Exception, request: Request) -> TransportError:
    """Return our error for one of `caught()`.

    It is to be raised outside of the handler, or its context would show the error.
    """
    meaning = _meaning(error)
    quoted = meaning.quoted and str(error)
    said = f"{meaning.message}: {error}" if quoted else meaning.message
    made = meaning.kind(said, request, sent=meaning.sent)
    made.__cause__ = error if meaning.quoted else None
    return made


def unusable(error: RuntimeError, request: Request) -> TransportError:
    """Return our error for what asyncio and httpx2 say of connections that have gone with
    their event loop, or of a client that was closed; raises any other error again."""
    if not any(text in str(error) for text in _CLOSED_TEXTS):
        raise error
    return TransportError(_CLOSED, request, sent=False)


def cut_short(request: Request) -> TransportError:
    """Return the error for a body that ended before its content coding did."""
    return BrokenOff("the body ends too early", request, sent=True)


def _meaning(error: Exception) -> _Meaning:
    import zlib

    import httpx2

    if isinstance(error, zlib.error):
        return _NOT_DECODED
    if type(error).__module__.startswith("h11"):
        return _MEANINGS["LocalProtocolError"]
    for name, meaning in _MEANINGS.items():
        if isinstance(error, getattr(httpx2, name)):
            return meaning
    return _BROKEN_OFF
