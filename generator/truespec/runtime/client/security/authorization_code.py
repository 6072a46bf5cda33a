"""A user who grants access in a browser (RFC 6749, 4.1, with PKCE, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import AuthorizationFailed
from .oauth2 import Form, Key, OAuth2Credentials, TokenOptions, refreshing
from .schemes import OAuth2Flow, OAuth2Scheme
from .token import Token

if TYPE_CHECKING:
    from typing import Unpack


class AuthorizationCode(OAuth2Credentials):
    """What one user grants to a client.

    The user visits `authorization_url()` and is sent back to `redirect_uri`; the URL of
    that visit goes to `answer`. The next request then gets the first token, and a
    refresh token gets the others where the server gives one.
    """

    __slots__ = ("_authorize_url", "_code", "_redirect_uri", "_state", "_verifier")

    def __init__(
        self,
        client_id: str,
        client_secret: str = "",
        *,
        redirect_uri: str,
        authorize_url: str = "",
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(client_id, client_secret, options)
        self._redirect_uri = redirect_uri
        self._authorize_url = authorize_url
        self._state = ""
        self._verifier = ""
        self._code = ""

    def authorization_url(self, scheme: OAuth2Scheme | None = None) -> str:
        """Return the URL for the user to visit; each one can be answered once.

        `scheme` has the authorization endpoint where `authorize_url` was not given.
        Raises ValueError where neither has.
        """
        import secrets
        from urllib.parse import urlencode

        flow = scheme.authorization_code if scheme else None
        url = self._authorize_url or (flow.authorization_url if flow else "")
        if not url:
            raise ValueError("AuthorizationCode needs authorize_url")
        self._state = secrets.token_urlsafe(32)
        self._verifier = secrets.token_urlsafe(64)
        digest = hashlib.sha256(self._verifier.encode()).digest()
        query = self._parameters | {
            "response_type": "code",
            "client_id": self._client.id,
            "redirect_uri": self._redirect_uri,
            "state": self._state,
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        if self._scopes:
            query["scope"] = " ".join(self._scopes)
        return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"

    def answer(self, redirected_to: str) -> None:
        """Take the URL that the user was sent back to.

        Raises AuthorizationFailed where access is refused, and where the URL does not
        answer the one that was last made (RFC 6749, 10.12).
        """
        import hmac
        from urllib.parse import parse_qs, urlsplit

        query = parse_qs(urlsplit(redirected_to).query)
        state, code, error, description = (
            query.get(name, [""])[0]
            for name in ("state", "code", "error", "error_description")
        )
        expected = self._state.encode()
        if not expected or not hmac.compare_digest(state.encode(), expected):
            raise AuthorizationFailed("the answer is not to our authorization_url()")
        self._state = ""
        if error:
            said = f"{error}: {description}" if description else error
            raise AuthorizationFailed(f"access was not granted: {said}", error)
        if not code:
            raise AuthorizationFailed("the answer has no code")
        self._code = code
        self._tokens.clear()

    def _flow(self, scheme: OAuth2Scheme) -> OAuth2Flow | None:
        return scheme.authorization_code

    def _key(self, scopes: Sequence[str]) -> Key:
        # The user granted what was asked for, whatever an operation demands.
        return self._scopes or ()

    def _forms(self, scope: str, old: Token | None) -> list[Form]:
        if old is not None and old.refresh:
            return [refreshing(old.refresh)]
        if old is not None or not self._code:
            return []
        form = {
            "grant_type": "authorization_code",
            "code": self._code,
            "redirect_uri": self._redirect_uri,
            "code_verifier": self._verifier,
        }
        return [form]
