"""The grants of OAuth 2.0 that need nobody at a browser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .oauth2 import (
    Form,
    Key,
    OAuth2Credentials,
    TokenOptions,
    refreshing,
    scoped,
)
from .schemes import OAuth2Flow, OAuth2Scheme
from .token import Token

if TYPE_CHECKING:
    from typing import Unpack


class ClientCredentials(OAuth2Credentials):
    """A program that acts for itself (RFC 6749, 4.4); `options` are `TokenOptions`."""

    __slots__ = ()

    def __init__(
        self, client_id: str, client_secret: str, **options: Unpack[TokenOptions]
    ) -> None:
        super().__init__(client_id, client_secret, options)

    def _flow(self, scheme: OAuth2Scheme) -> OAuth2Flow | None:
        return scheme.client_credentials

    def _forms(self, scope: str, old: Token | None) -> list[Form]:
        return [scoped({"grant_type": "client_credentials"}, scope)]


class Password(OAuth2Credentials):
    """A user and a password, given to a trusted client (RFC 6749, 4.3)."""

    __slots__ = ("_password", "_user")

    def __init__(
        self,
        user: str,
        password: str,
        client_id: str = "",
        client_secret: str = "",
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(client_id, client_secret, options)
        self._user = user
        self._password = password

    def _flow(self, scheme: OAuth2Scheme) -> OAuth2Flow | None:
        return scheme.password

    def _forms(self, scope: str, old: Token | None) -> list[Form]:
        form = {
            "grant_type": "password",
            "username": self._user,
            "password": self._password,
        }
        refresh = [refreshing(old.refresh)] if old and old.refresh else []
        return [*refresh, scoped(form, scope)]


class RefreshToken(OAuth2Credentials):
    """A refresh token that was got elsewhere (RFC 6749, 6).

    Where the server gives a new one with each access token, `on_token` is told of it.
    """

    __slots__ = ("_refresh",)

    def __init__(
        self,
        refresh_token: str,
        client_id: str,
        client_secret: str = "",
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(client_id, client_secret, options)
        self._refresh = refresh_token

    def _flow(self, scheme: OAuth2Scheme) -> OAuth2Flow | None:
        flows = scheme.flows()
        refreshed = [flow for flow in flows if flow.refresh_url]
        if refreshed:
            return OAuth2Flow(token_url=refreshed[0].refresh_url)
        return next((flow for flow in flows if flow.token_url), None)

    def _key(self, scopes: Sequence[str]) -> Key:
        # There is one chain of refresh tokens, whatever an operation demands.
        return self._scopes or ()

    def _forms(self, scope: str, old: Token | None) -> list[Form]:
        return [scoped(refreshing(old.refresh if old else self._refresh), scope)]
