"""Tokens, and how they are asked for (RFC 6749, 4 to 6)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from ...wire.headers import Headers
from ...wire.json_text import read_json
from ..errors import AuthorizationFailed, one_line
from ..message import Request, Response


class Token:
    """An access token.

    `refresh` is the refresh token, "" without one. `expires_at` is in seconds since the
    epoch, None where the server did not say. From `renew_at` on a new token is asked
    for before this one is used.
    """

    __slots__ = ("access", "expires_at", "refresh", "renew_at")

    def __init__(
        self,
        access: str,
        refresh: str = "",
        expires_at: float | None = None,
        renew_at: float | None = None,
    ) -> None:
        self.access = access
        self.refresh = refresh
        self.expires_at = expires_at
        self.renew_at = expires_at if renew_at is None else renew_at

    def is_fresh(self, now: float) -> bool:
        """Tell whether the token can be used at a time, in seconds since the epoch."""
        return self.renew_at is None or now < self.renew_at

    def __repr__(self) -> str:
        return f"<Token that expires at {self.expires_at}>"


class OAuth2Client:
    """Who asks for a token (RFC 6749, 2.3); `secret` is "" for a public client.

    The secret goes into ``Authorization``, or `in_body` into the form.
    """

    __slots__ = ("id", "in_body", "secret")

    def __init__(self, id: str, secret: str, *, in_body: bool) -> None:
        self.id = id
        self.secret = secret
        self.in_body = in_body

    def request(self, url: str, form: Mapping[str, str]) -> Request:
        """Return a request for a token."""
        from urllib.parse import quote_plus, urlencode

        headers = Headers({"Accept": "application/json"})
        headers.set("Content-Type", "application/x-www-form-urlencoded")
        fields = dict(form)
        if self.secret and not self.in_body:
            pair = f"{quote_plus(self.id)}:{quote_plus(self.secret)}"
            encoded = base64.b64encode(pair.encode()).decode()
            headers.set("Authorization", f"Basic {encoded}")
        else:
            if self.id:
                fields["client_id"] = self.id
            if self.secret:
                fields["client_secret"] = self.secret
        return Request("POST", url, headers, urlencode(fields).encode())


def read_token(response: Response, now: float, leeway: float, refresh: str) -> Token:
    """Return the token of a response.

    `refresh` is the refresh token that still holds if there is no new one. A token
    is renewed `leeway` seconds before it expires, a short-lived one after half its
    time. Raises AuthorizationFailed where the server refuses (RFC 6749, 5.2).
    """
    content = read_object(response)
    access, kind = content.get("access_token"), content.get("token_type")
    if not isinstance(access, str) or not access:
        raise _unusable(response, "has no access_token")
    if not (access.isascii() and access.isprintable()):
        raise _unusable(response, "has an access_token that no header field can carry")
    # Some servers leave token_type out; what they give is a bearer token.
    if kind is not None and str(kind).lower() != "bearer":
        raise _unusable(response, "has a token_type other than bearer")
    new = content.get("refresh_token")
    seconds = _seconds(content.get("expires_in"))
    return Token(
        access,
        new if isinstance(new, str) and new else refresh,
        None if seconds is None else now + seconds,
        None if seconds is None else now + seconds - min(leeway, seconds / 2),
    )


def read_object(response: Response) -> dict[str, object]:
    """Return the JSON object of a successful response.

    Raises AuthorizationFailed for any other, with what the server says of the error.
    """
    content: Any
    try:
        content = read_json(response.content)
    except ValueError:
        content = None
    if isinstance(content, dict) and isinstance(content.get("error"), str):
        code, description = content["error"], content.get("error_description")
        said = f"{code}: {description}" if isinstance(description, str) else code
        said = one_line(said)
        raise AuthorizationFailed(f"{_place(response)} refuses: {said}", code)
    if response.status != 200:
        raise _unusable(response, f"has status {response.status}")
    if not isinstance(content, dict):
        raise _unusable(response, "is not a JSON object")
    found: dict[str, object] = content
    return found


def _seconds(value: object) -> float | None:
    try:
        if isinstance(value, str) and value.isdecimal():
            return float(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value)
    except OverflowError:
        pass
    return None


def _unusable(response: Response, why: str) -> AuthorizationFailed:
    return AuthorizationFailed(f"the response of {_place(response)} {why}")


def _place(response: Response) -> str:
    return response.request.shown_url()
