"""Credentials that ask an authorization server for tokens (RFC 6749)."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import TypedDict

from ..errors import AuthorizationFailed
from ..message import Request, Response
from .credentials import Credentials
from .http import takes_bearer
from .schemes import OAuth2Flow, OAuth2Scheme, OpenIdScheme, Scheme
from .token import OAuth2Client, Token, read_object, read_token


class TokenOptions(TypedDict, total=False):
    """What all OAuth 2.0 credentials can be told.

    `token_url` is the token endpoint, by default that of the document or of the
    server's own description. `scopes` are asked for in every case, by default those
    that the operation demands. `parameters` are added to every request for a token,
    such as ``audience`` or ``resource``. `secret_in_body` is for servers that want the
    client's secret in the form. A token is renewed `leeway` seconds before it expires.
    `on_token` is given each new token, such as to keep its refresh token. `clock` tells
    the seconds since the epoch.
    """

    token_url: str
    scopes: Iterable[str]
    parameters: Mapping[str, str]
    secret_in_body: bool
    leeway: float
    on_token: Callable[[Token], None]
    clock: Callable[[], float]


Key = tuple[str, ...]
Form = dict[str, str]


class OAuth2Credentials(Credentials):
    """Credentials that stand for a token, which is kept until it expires."""

    __slots__ = (
        "_client",
        "_clock",
        "_described",
        "_leeway",
        "_on_token",
        "_parameters",
        "_scopes",
        "_token_url",
        "_tokens",
    )

    def __init__(
        self, client_id: str, client_secret: str, options: TokenOptions
    ) -> None:
        in_body = options.get("secret_in_body", False)
        scopes = options.get("scopes")
        self._client = OAuth2Client(client_id, client_secret, in_body=in_body)
        self._token_url = options.get("token_url", "")
        self._scopes = None if scopes is None else tuple(scopes)
        self._parameters = dict(options.get("parameters", {}))
        self._leeway = options.get("leeway", 30.0)
        self._on_token = options.get("on_token")
        self._clock = options.get("clock", time.time)
        self._tokens: dict[Key, Token] = {}
        self._described: dict[str, dict[str, object]] = {}

    def accepts(self, scheme: Scheme) -> bool:
        return takes_bearer(scheme)

    def apply(
        self, request: Request, scheme: Scheme, scopes: Sequence[str]
    ) -> Generator[Request, Response, None]:
        token = self._tokens.get(self._key(scopes))
        if token is None or not token.is_fresh(self._clock()):
            token = yield from self._fetch(request, scheme, scopes, token)
        request.headers.set("Authorization", f"Bearer {token.access}")

    def renew(
        self,
        request: Request,
        response: Response,
        scheme: Scheme,
        scopes: Sequence[str],
    ) -> Generator[Request, Response, bool]:
        key = self._key(scopes)
        token = self._tokens.get(key)
        sent = request.headers.get("Authorization")
        # Another call may have got a new token in the meantime.
        if token is None or sent == f"Bearer {token.access}":
            if not self._forms(" ".join(key), token):
                return False
            token = yield from self._fetch(request, scheme, scopes, token)
        request.headers.set("Authorization", f"Bearer {token.access}")
        return True

    def _flow(self, scheme: OAuth2Scheme) -> OAuth2Flow | None:
        """Return the flow of a scheme that is used."""
        raise NotImplementedError

    def _forms(self, scope: str, old: Token | None) -> list[Form]:
        """Return what to ask the token endpoint, in the order in which to try.

        There is nothing where only a user can help.
        """
        raise NotImplementedError

    def _key(self, scopes: Sequence[str]) -> Key:
        """Return what tokens are told apart by: their scopes."""
        return tuple(sorted(scopes)) if self._scopes is None else self._scopes

    def _fetch(
        self, request: Request, scheme: Scheme, scopes: Sequence[str], old: Token | None
    ) -> Generator[Request, Response, Token]:
        key = self._key(scopes)
        forms = self._forms(" ".join(key), old)
        if not forms:
            raise AuthorizationFailed(
                "the user has to visit authorization_url(), and answer() to be called"
            )
        url = yield from self._endpoint(request, scheme)
        while True:
            form = forms.pop(0)
            response = yield self._client.request(url, self._parameters | form)
            try:
                token = read_token(
                    response,
                    self._clock(),
                    self._leeway,
                    form.get("refresh_token", ""),
                )
            except AuthorizationFailed as refused:
                if refused.code != "invalid_grant" or not forms:
                    raise
            else:
                self._keep(key, token)
                return token

    def _keep(self, key: Key, token: Token) -> None:
        self._tokens[key] = token
        if self._on_token is not None:
            self._on_token(token)

    def _endpoint(
        self, request: Request, scheme: Scheme
    ) -> Generator[Request, Response, str]:
        """Return the URL of the token endpoint.

        One that the document has relative is resolved against that of the request.
        """
        from urllib.parse import urljoin

        url = self._token_url
        if not url and isinstance(scheme, OAuth2Scheme):
            flow = self._flow(scheme)
            url = flow.token_url if flow else ""
            if not url and scheme.metadata_url:
                url = yield from self._discover(
                    urljoin(request.base_url or request.url, scheme.metadata_url)
                )
        if not url and isinstance(scheme, OpenIdScheme):
            url = yield from self._discover(
                urljoin(request.base_url or request.url, scheme.url)
            )
        if not url:
            raise AuthorizationFailed(
                f"{type(self).__name__} has no token_url, and the document has none"
            )
        return urljoin(request.base_url or request.url, url)

    def _discover(self, url: str) -> Generator[Request, Response, str]:
        """Return the token endpoint of a server that describes itself.

        See OpenID Connect Discovery 1.0, 4, and RFC 8414, 3.
        """
        described = self._described.get(url)
        if described is None:
            request = Request("GET", url)
            request.headers.set("Accept", "application/json")
            described = read_object((yield request))
            self._described[url] = described
        endpoint = described.get("token_endpoint")
        if not isinstance(endpoint, str):
            raise AuthorizationFailed(f"{url} names no token_endpoint")
        return endpoint


def scoped(form: Form, scope: str) -> Form:
    """Return a form with its scopes, if there are any."""
    return form | {"scope": scope} if scope else form


def refreshing(token: str) -> Form:
    """Return the form that asks for a new token by a refresh token (RFC 6749, 6)."""
    return {"grant_type": "refresh_token", "refresh_token": token}
