"""Who may call: the security schemes of a document, on the side of the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote_plus

from ..client.operation import Operation
from ..client.security.authentication import Requirements
from ..client.security.schemes import (
    ApiKeyScheme,
    AwsScheme,
    HttpScheme,
    MutualTlsScheme,
    OAuth2Scheme,
    OpenIdScheme,
    Scheme,
)
from ..wire.cookies import split_cookie
from .calling import is_awaitable
from .refusal import Refusal
from .request import ServerRequest


class Presented:
    """The credentials of a request for one security scheme.

    `credentials` is the key, the token, or what stands in ``Authorization`` behind the
    name of the scheme; for ``basic``, `username` and `password` are its parts. Of mutual
    TLS it is "": see `request.scope` for what the server knows of the certificate.
    """

    __slots__ = ("credentials", "name", "password", "request", "scheme", "username")

    def __init__(
        self, name: str, scheme: Scheme, credentials: str, request: ServerRequest
    ) -> None:
        self.name = name
        self.scheme = scheme
        self.credentials = credentials
        self.request = request
        self.username, self.password = "", ""
        if isinstance(scheme, HttpScheme) and scheme.scheme == "basic":
            self.username, self.password = _basic(credentials)

    def __repr__(self) -> str:
        return f"<Presented {self.name}>"


class Forbidden(Exception):
    """Raised by a check, or by a handler: the caller is known and may not do this."""


Authenticator: TypeAlias = (
    "Callable[[Presented, tuple[str, ...]], object | Awaitable[object]]"
)
"""Returns who presents credentials that are good for the scopes, or None; it may raise
`Forbidden`."""


class Guard:
    """Asks the checks that the user of a server gave, as operations demand it."""

    __slots__ = ("_checks", "_schemes")

    def __init__(
        self, checks: Mapping[str, Authenticator], schemes: Mapping[str, Scheme]
    ) -> None:
        if unknown := sorted(checks.keys() - schemes.keys()):
            known = ", ".join(schemes) or "none"
            raise ValueError(f"no security scheme {unknown[0]!r} (but {known})")
        self._checks = checks
        self._schemes = schemes

    def is_closed(self, operation: Operation[Any]) -> bool:
        """Whether nobody can call an operation, for want of a check."""
        return bool(operation.security) and not any(
            all(name in self._checks for name, _ in alternative)
            for alternative in operation.security
        )

    async def admit(self, operation: Operation[Any], request: ServerRequest) -> None:
        """Find out who calls; raises Refusal with 401 or 403 for who may not.

        Alternatives are tried in their order, one without any scheme at the end
        (OpenAPI 3.2, 4.30).
        """
        await self.admit_by(operation.security, request)

    async def admit_by(self, security: Requirements, request: ServerRequest) -> None:
        """Find out who calls what has these requirements; see `admit`."""
        if not security:
            return
        was_presented = is_forbidden = False
        for alternative in filter(None, security):
            principals: dict[str, Any] = {}
            for name, scopes in alternative:
                presented = self._presented(name, request)
                if presented is None:
                    break
                was_presented = True
                if (check := self._checks.get(name)) is None:
                    is_forbidden = True
                    break
                try:
                    found = check(presented, scopes)
                    principal = await found if is_awaitable(found) else found
                except Forbidden:
                    is_forbidden = True
                    break
                if principal is None:
                    break
                principals[name] = principal
            else:
                request.principals = principals
                return
        if () in security and not was_presented:
            return
        if is_forbidden:
            raise Refusal(403, "the credentials do not allow this operation")
        detail = "the credentials are not valid" if was_presented else "who is calling?"
        raise Refusal(401, detail, headers=self._challenges(security))

    def _presented(self, name: str, request: ServerRequest) -> Presented | None:
        scheme = self._schemes.get(name)
        found = None if scheme is None else _credentials(scheme, request)
        return (
            None
            if found is None
            else Presented(name, scheme or Scheme(), found, request)
        )

    def _challenges(self, security: Requirements) -> list[tuple[str, str]]:
        """Return what a request could be authenticated by (RFC 9110, 11.6.1)."""
        names = {name: None for one in security for name, _ in one}
        challenges = (_challenge(self._schemes.get(name)) for name in names)
        told = dict.fromkeys(one for one in challenges if one)
        return [("www-authenticate", ", ".join(told or ["ApiKey"]))]


def _credentials(scheme: Scheme, request: ServerRequest) -> str | None:
    authorization = request.field("authorization")
    if isinstance(scheme, AwsScheme):
        return authorization
    if isinstance(scheme, ApiKeyScheme):
        return _key(scheme, request)
    if isinstance(scheme, MutualTlsScheme):
        return "" if "tls" in request.scope.get("extensions", {}) else None
    kind = "bearer"
    if isinstance(scheme, HttpScheme):
        kind = scheme.scheme
    elif not isinstance(scheme, OAuth2Scheme | OpenIdScheme):
        return None
    called, _, rest = (authorization or "").partition(" ")
    return rest.strip() if called.lower() == kind else None


def _key(scheme: ApiKeyScheme, request: ServerRequest) -> str | None:
    if scheme.place == "header":
        return request.headers.get(scheme.name)
    if scheme.place == "cookie":
        field = "; ".join(request.headers.get_all("cookie"))
        pairs = split_cookie(field)
    else:
        parts = (part.partition("=") for part in request.query.split("&"))
        pairs = [(unquote_plus(name), unquote_plus(text)) for name, _, text in parts]
    return next((text for name, text in pairs if name == scheme.name), None)


def _challenge(scheme: Scheme | None) -> str:
    if isinstance(scheme, HttpScheme):
        name = scheme.scheme.title()
        return f'{name} realm="api"' if scheme.scheme in ("basic", "digest") else name
    if isinstance(scheme, AwsScheme):
        return "AWS4-HMAC-SHA256"
    return "Bearer" if isinstance(scheme, OAuth2Scheme | OpenIdScheme) else ""


def _basic(credentials: str) -> tuple[str, str]:
    """Return the user and the password (RFC 7617, 2), both "" where there are none."""
    from base64 import b64decode

    try:
        text = b64decode(credentials, validate=True).decode()
    except ValueError:
        return "", ""
    username, _, password = text.partition(":")
    return username, password
