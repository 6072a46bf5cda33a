"""Keys that a request has in a header field, in its query or as a cookie."""

from __future__ import annotations

import re

from ..message import Request
from .credentials import Immediate
from .schemes import ApiKeyScheme, Scheme

# RFC 6265, 4.1.1, and the space and the comma, which servers are known to take.
_NOT_IN_A_COOKIE = re.compile(r'[^\x20-\x7e]|[";\\]')


class ApiKey(Immediate):
    """A key, sent where the security scheme says."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def accepts(self, scheme: Scheme) -> bool:
        return isinstance(scheme, ApiKeyScheme)

    def put(self, request: Request, scheme: Scheme) -> None:
        if not isinstance(scheme, ApiKeyScheme):
            raise TypeError(f"an ApiKey cannot serve {type(scheme).__name__}")
        if scheme.place == "query":
            _put_into_query(request, scheme.name, self._value)
        elif scheme.place == "cookie":
            _put_cookie(request, scheme.name, self._value)
        else:
            request.headers.set(scheme.name, self._value)
            request.headers.secret.add(scheme.name)


def _put_into_query(request: Request, name: str, value: str) -> None:
    from urllib.parse import quote

    name = quote(name, safe="")
    address, _, fragment = request.url.partition("#")
    path, _, query = address.partition("?")
    parts = [part for part in query.split("&") if part and part.split("=")[0] != name]
    parts.append(f"{name}={quote(value, safe='')}")
    request.url = f"{path}?{'&'.join(parts)}" + (f"#{fragment}" if fragment else "")
    request.secret_query.add(name)


def _put_cookie(request: Request, name: str, value: str) -> None:
    if _NOT_IN_A_COOKIE.search(value):
        raise ValueError(f"the key for the cookie {name!r} cannot be sent in a cookie")
    there = "; ".join(request.headers.get_all("Cookie")).split("; ")
    kept = [pair for pair in there if pair and pair.split("=")[0] != name]
    request.headers.set("Cookie", "; ".join([*kept, f"{name}={value}"]))
