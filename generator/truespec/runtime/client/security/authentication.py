"""Which credentials a request is sent with."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import NamedTuple, TypeAlias

from ..errors import MissingCredentials
from ..message import Request, Response
from .certificate import ClientCertificate
from .credentials import Credentials
from .schemes import Scheme

Requirements: TypeAlias = "tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]"
"""The alternatives of an operation: security schemes demanded together, with scopes.

An empty alternative allows anonymous calls (OpenAPI 3.2, 4.30).
"""


class _Use(NamedTuple):
    credentials: Credentials
    scheme: Scheme
    scopes: tuple[str, ...]


class Authentication:
    """What a user gave, brought together with what operations demand.

    `auth` is for every security scheme that it suits, or has credentials by the names
    of schemes. `schemes` are those of the document. Raises ValueError for a name that
    the document does not have, and where credentials do not suit their scheme.
    """

    __slots__ = ("_auth", "_schemes")

    def __init__(
        self,
        auth: Credentials | Mapping[str, Credentials] | None,
        schemes: Mapping[str, Scheme],
    ) -> None:
        self._schemes = schemes
        self._auth: dict[str, Credentials] | None = None
        if isinstance(auth, Credentials):
            self._auth = {
                name: auth for name, scheme in schemes.items() if auth.accepts(scheme)
            }
            if not self._auth:
                raise ValueError(f"{auth!r} suits none of {_list(schemes)}")
        elif auth is not None:
            self._auth = dict(auth)
            for name, credentials in auth.items():
                self._check(name, credentials)

    def with_others(
        self, auth: Credentials | Mapping[str, Credentials]
    ) -> Authentication:
        """Return the same with other credentials."""
        return Authentication(auth, self._schemes)

    @property
    def alternatives(self) -> Requirements:
        """Alternatives that are met by any of the credentials."""
        return tuple(((name, ()),) for name in self._auth or ())

    @property
    def certificate(self) -> ClientCertificate | None:
        """What connections have to show, if anything."""
        for credentials in (self._auth or {}).values():
            if isinstance(credentials, ClientCertificate):
                return credentials
        return None

    def apply(
        self, request: Request, requirements: Requirements
    ) -> Generator[Request, Response, None]:
        """Put the credentials that an operation demands into a request.

        Without `auth` nothing is put there. Raises MissingCredentials where `auth` has
        too little for each alternative, and AuthorizationFailed.
        """
        for credentials, scheme, scopes in self._chosen(request, requirements):
            yield from credentials.apply(request, scheme, scopes)

    def renew(
        self, request: Request, response: Response, requirements: Requirements
    ) -> Generator[Request, Response, bool]:
        """Put new credentials into a request that was answered by status 401.

        Returns whether to send it again, which makes sense once for each call.
        """
        again = False
        for credentials, scheme, scopes in self._chosen(request, requirements):
            renewed = yield from credentials.renew(request, response, scheme, scopes)
            again = again or renewed
        return again

    def _check(self, name: str, credentials: Credentials) -> None:
        scheme = self._schemes.get(name)
        if scheme is None:
            raise ValueError(
                f"there is no security scheme {name!r}, only {_list(self._schemes)}"
            )
        if not credentials.accepts(scheme):
            raise ValueError(
                f"{credentials!r} does not suit the security scheme {name!r},"
                f" which is {type(scheme).__name__}"
            )

    def _chosen(self, request: Request, requirements: Requirements) -> list[_Use]:
        if self._auth is None:
            return []
        # Nobody knows what a scheme wants that the document does not declare.
        known = [
            tuple(one for one in alternative if one[0] in self._schemes)
            for alternative in requirements
        ]
        # Anonymous calls are the last resort: credentials are given to be used.
        for alternative in sorted(known, key=lambda names: not names):
            if not alternative and () not in requirements:
                return self._uses(*self.alternatives)
            if all(name in self._auth for name, _ in alternative):
                return self._uses(alternative)
        if not requirements:
            return []
        names = [tuple(name for name, _ in each) for each in requirements]
        raise MissingCredentials(request.operation, names, ", ".join(self._auth))

    def _uses(
        self, *alternatives: tuple[tuple[str, tuple[str, ...]], ...]
    ) -> list[_Use]:
        """Return the credentials for all schemes of some alternatives, signatures last."""
        auth = self._auth or {}
        uses = [
            _Use(auth[name], self._schemes[name], scopes)
            for alternative in alternatives
            for name, scopes in alternative
        ]
        return sorted(uses, key=lambda use: use.credentials.signs)

    def __repr__(self) -> str:
        return f"<Authentication for {_list(self._auth or ())}>"


def _list(names: Mapping[str, object] | tuple[str, ...]) -> str:
    return ", ".join(repr(name) for name in names) or "no security scheme"
