"""Which passwords a pool takes, and who knows them."""

from __future__ import annotations

import base64
import hmac
import secrets
import string

from cognito_idp import models

from . import refusals
from .store import Pool, User

# The characters that count as symbols, as the service lists them.
_SYMBOLS = set("^$*.[]{}()?-\"!@#%&/\\,><':;|_~`=+ ")


def check_policy(pool: Pool, password: str) -> None:
    """Raise InvalidPasswordException for a password that the pool does not take."""
    policies = pool.described.policies
    policy = (policies and policies.password_policy) or models.PasswordPolicyType()
    if len(password) < (policy.minimum_length or 6):
        raise refusals.invalid_password("Password not long enough")
    for required, characters, what in (
        (policy.require_uppercase, set(string.ascii_uppercase), "uppercase characters"),
        (policy.require_lowercase, set(string.ascii_lowercase), "lowercase characters"),
        (policy.require_numbers, set(string.digits), "numeric characters"),
        (policy.require_symbols, _SYMBOLS, "symbol characters"),
    ):
        if required and not characters & set(password):
            raise refusals.invalid_password(f"Password must have {what}")


def new_password() -> str:
    """Return a password that every policy of up to 24 characters allows."""
    return f"{secrets.token_urlsafe(15)}aA1!"


def check_password(user: User, password: str) -> None:
    """Raise NotAuthorizedException for a password that is not the user's."""
    if not hmac.compare_digest(user.password.encode(), password.encode()):
        raise refusals.not_authorized("Incorrect username or password.")


def check_secret_hash(
    client: models.UserPoolClientType, username: str, secret_hash: str | None
) -> None:
    """Raise NotAuthorizedException if an application does not prove to know its secret."""
    if client.client_secret is None:
        return
    text = username + (client.client_id or "")
    digest = hmac.digest(client.client_secret.encode(), text.encode(), "sha256")
    wanted = base64.b64encode(digest)
    if not hmac.compare_digest(wanted, (secret_hash or "").encode()):
        raise refusals.not_authorized("Unable to verify the secret hash of the client.")
