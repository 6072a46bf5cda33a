"""Where a request is sent next that was redirected."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .message import Request, Response

Redirects: TypeAlias = Literal["none", "same-origin", "all"]
"""Which redirects are followed. Credentials never go to another origin."""

MOST_REDIRECTS = 10
"""So many redirects of one call are followed."""

_STATUSES = (301, 302, 303, 307, 308)
_ABOUT_BODY = ("Content-Type", "Content-Length", "Content-Encoding")
_CREDENTIALS = ("Authorization", "Cookie", "Proxy-Authorization")


def redirected(
    request: Request, response: Response, which: Redirects
) -> Request | None:
    """Return the request that a response redirects to, None where none is to be sent.

    `request` is the one before credentials were put into it. Its body is sent again
    only as the status says (RFC 9110, 15.4), and header fields that say who calls only
    to the same origin.
    """
    from urllib.parse import urldefrag, urljoin

    location = response.headers.get("Location")
    if which == "none" or response.status not in _STATUSES or not location:
        return None
    target = urldefrag(urljoin(request.url, location)).url
    stays = is_same_origin(request.url, target)
    if not stays and (which != "all" or not target.startswith(("http://", "https://"))):
        return None
    following = request.copy()
    following.url = target
    if not stays:
        for name in (*_CREDENTIALS, *following.headers.secret):
            following.headers.remove(name)
    method = _method(request.method, response.status)
    if method != request.method:
        following.method, following.body = method, None
        for name in _ABOUT_BODY:
            following.headers.remove(name)
    return following


def is_same_origin(one: str, other: str) -> bool:
    """Whether two URLs have the same scheme, host and port (RFC 6454, 4)."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str, int | None]:
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    try:
        port = parts.port
    except ValueError:
        port = -1
    return parts.scheme, parts.hostname or "", usual if port is None else port


def _method(method: str, status: int) -> str:
    if status == 303 and method != "HEAD":
        return "GET"
    return "GET" if status in (301, 302) and method == "POST" else method
