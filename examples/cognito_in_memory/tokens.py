"""Tokens: how long they are good for, what they say, and how they are taken back."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from datetime import timedelta

from cognito_idp import errors, models

from . import refusals
from .concern import Concern, Nothing
from .store import REGION, Attempt, Grant, Store, now

_HOUR, _DAY = 3600, 86_400
_SECONDS = {"seconds": 1, "minutes": 60, "hours": _HOUR, "days": _DAY}
# What is given in hours or days unless the client says otherwise, and within what limits.
_KINDS: Mapping[str, tuple[str, int, int, int]] = {
    "AccessToken": ("hours", 1, 300, _DAY),
    "IdToken": ("hours", 1, 300, _DAY),
    "RefreshToken": ("days", 30, _HOUR, 3650 * _DAY),
}


def seconds(client: models.UserPoolClientType, kind: str) -> int:
    """Return how long tokens of a kind are good for: one of the keys of `_KINDS`.

    Raises InvalidParameterException if that is longer or shorter than may be.
    """
    unit, default, least, most = _KINDS[kind]
    settings = client.to_json()
    units = settings.get("TokenValidityUnits")
    if isinstance(units, dict):
        unit = str(units.get(kind, unit))
    given = settings.get(f"{kind}Validity")
    if not isinstance(given, int) or not given:
        unit, given = _KINDS[kind][0], default
    validity = given * _SECONDS[unit]
    if not least <= validity <= most:
        raise refusals.invalid(f"Invalid range for {kind} validity.")
    return validity


def issue(
    store: Store, attempt: Attempt, refresh_token: str | None = None
) -> models.AuthenticationResultType:
    """Return the tokens of somebody who is signed in.

    The refresh token is a new one, unless it is known, and then is not told again.
    """
    lifetime = seconds(attempt.client, "AccessToken")
    result = models.AuthenticationResultType(
        access_token=_token(attempt, "access", lifetime),
        id_token=_token(attempt, "id", seconds(attempt.client, "IdToken")),
        expires_in=lifetime,
        token_type="Bearer",
    )
    if refresh_token is None:
        refresh_token = result.refresh_token = secrets.token_urlsafe(64)
        validity = seconds(attempt.client, "RefreshToken")
        store.refresh_tokens[refresh_token] = _grant(attempt, validity, refresh_token)
    grant = _grant(attempt, lifetime, refresh_token)
    store.access_tokens[result.access_token or ""] = grant
    return result


def _grant(attempt: Attempt, lifetime: int, refresh_token: str) -> Grant:
    return Grant(
        pool=attempt.pool,
        user=attempt.user,
        client_id=attempt.client.client_id or "",
        expires=now() + timedelta(seconds=lifetime),
        refresh_token=refresh_token,
    )


def _token(attempt: Attempt, use: str, lifetime: int) -> str:
    """Return an unsecured token (RFC 7519, 6): it says who somebody is, without proof.

    The service itself knows the tokens that it issued and takes no others.
    """
    user, pool_id = attempt.user, attempt.pool.id
    time = int(now().timestamp())
    client_id = attempt.client.client_id
    claims: dict[str, object] = {
        "sub": user.attributes["sub"],
        "iss": f"https://cognito-idp.{REGION}.amazonaws.com/{pool_id}",
        "token_use": use,
        "iat": time,
        "exp": time + lifetime,
        "jti": secrets.token_hex(16),
    }
    if user.groups:
        claims["cognito:groups"] = sorted(user.groups)
    if use == "access":
        claims |= {"client_id": client_id, "username": user.username}
    else:
        claims |= {**user.attributes, "aud": client_id}
        claims["cognito:username"] = user.username
    parts = ({"alg": "none", "typ": "JWT"}, claims)
    return "".join(f"{_encoded(part)}." for part in parts)


def _encoded(part: Mapping[str, object]) -> str:
    text = json.dumps(part, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


class Tokens(Concern):
    """The operations that take tokens back."""

    async def revoke_token(self, body: models.RevokeTokenRequest) -> Nothing:
        for pool in self.store.pools.values():
            client = pool.clients.get(body.client_id)
            if client is not None and client.client_secret == body.client_secret:
                break
        else:
            raise errors.UnauthorizedException.with_body(
                models.UnauthorizedException(message="Invalid client.")
            )
        if body.token in self.store.access_tokens:
            raise errors.UnsupportedTokenTypeException.with_body(
                models.UnsupportedTokenTypeException(
                    message="Only refresh tokens can be revoked."
                )
            )
        if not client.enable_token_revocation:
            raise errors.UnsupportedOperationException.with_body(
                models.UnsupportedOperationException(
                    message="Token revocation is not enabled for the client."
                )
            )
        grant = self.store.refresh_tokens.get(body.token)
        # A token that is not known needs no revoking (RFC 7009, 2.2).
        if grant is None:
            return {}
        if grant.client_id != body.client_id:
            raise errors.UnauthorizedException.with_body(
                models.UnauthorizedException(message="The token is of another client.")
            )
        del self.store.refresh_tokens[body.token]
        for token, grant in list(self.store.access_tokens.items()):
            if grant.refresh_token == body.token:
                del self.store.access_tokens[token]
        return {}

    async def global_sign_out(self, body: models.GlobalSignOutRequest) -> Nothing:
        self.store.sign_out(self.store.grant(body.access_token).user)
        return {}
