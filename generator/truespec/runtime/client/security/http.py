"""Credentials of HTTP itself (RFC 9110, 11): a user with a password, or a token."""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Sequence

from ..message import Request, Response
from .credentials import Immediate
from .schemes import HttpScheme, OAuth2Scheme, OpenIdScheme, Scheme


def takes_bearer(scheme: Scheme) -> bool:
    """Tell whether a security scheme is met by a bearer token (RFC 6750)."""
    if isinstance(scheme, HttpScheme):
        return scheme.scheme == "bearer"
    return isinstance(scheme, (OAuth2Scheme, OpenIdScheme))


class Basic(Immediate):
    """A user and a password (RFC 7617), in UTF-8."""

    __slots__ = ("_value",)

    def __init__(self, user: str, password: str) -> None:
        if ":" in user:
            raise ValueError("the user of Basic may not contain a colon (RFC 7617, 2)")
        pair = f"{user}:{password}".encode()
        self._value = "Basic " + base64.b64encode(pair).decode()

    def accepts(self, scheme: Scheme) -> bool:
        return isinstance(scheme, HttpScheme) and scheme.scheme == "basic"

    def put(self, request: Request, scheme: Scheme) -> None:
        request.headers.set("Authorization", self._value)


class Bearer(Immediate):
    """A token (RFC 6750), or a function that returns the one to be used now.

    The function is called for each request, and again after status 401; it should be
    quick, as the asynchronous client calls it too.
    """

    __slots__ = ("_token",)

    def __init__(self, token: str | Callable[[], str]) -> None:
        self._token = token

    def accepts(self, scheme: Scheme) -> bool:
        return takes_bearer(scheme)

    def put(self, request: Request, scheme: Scheme) -> None:
        request.headers.set("Authorization", self._value())

    def renew(
        self,
        request: Request,
        response: Response,
        scheme: Scheme,
        scopes: Sequence[str],
    ) -> Generator[Request, Response, bool]:
        yield from ()
        value = self._value()
        if value == request.headers.get("Authorization"):
            return False
        request.headers.set("Authorization", value)
        return True

    def _value(self) -> str:
        token = self._token if isinstance(self._token, str) else self._token()
        return f"Bearer {token}"
