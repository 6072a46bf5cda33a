"""The reason phrases of status codes (RFC 9110, 15, and the registry of IANA).

They are data, since those of Python's `http` differ between its versions.
"""

from __future__ import annotations

_TEXT = """
    300 Multiple Choices|301 Moved Permanently|302 Found|303 See Other|304 Not Modified
    |305 Use Proxy|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request
    |401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found
    |405 Method Not Allowed|406 Not Acceptable|407 Proxy Authentication Required
    |408 Request Timeout|409 Conflict|410 Gone|411 Length Required
    |412 Precondition Failed|413 Content Too Large|414 URI Too Long
    |415 Unsupported Media Type|416 Range Not Satisfiable|417 Expectation Failed
    |418 Im A Teapot|421 Misdirected Request|422 Unprocessable Content|423 Locked
    |424 Failed Dependency|425 Too Early|426 Upgrade Required
    |428 Precondition Required|429 Too Many Requests
    |431 Request Header Fields Too Large|451 Unavailable For Legal Reasons
    |500 Internal Server Error|501 Not Implemented|502 Bad Gateway
    |503 Service Unavailable|504 Gateway Timeout|505 HTTP Version Not Supported
    |506 Variant Also Negotiates|507 Insufficient Storage|508 Loop Detected
    |510 Not Extended|511 Network Authentication Required
"""
_PHRASES = {
    status: phrase
    for status, _, phrase in (
        " ".join(line.split()).partition(" ") for line in _TEXT.split("|")
    )
}

REGISTERED = frozenset(_PHRASES)
"""The statuses that have a name."""


def phrase(status: str) -> str:
    """Return words for a status, a range such as ``4XX``, or ``default``."""
    if status == "default":
        return "Default Error"
    return _PHRASES.get(status, f"Status {status}")
