"""Codes that are sent to users, and what they type in."""

from __future__ import annotations

import hmac

from cognito_idp import models

from . import refusals
from .store import Pool, User

SIGN_UP = "sign-up"
FORGOTTEN = "forgotten-password"
SMS_MFA = "sms-mfa"
_MEDIA = {
    "email": models.DeliveryMediumType.EMAIL,
    "phone_number": models.DeliveryMediumType.SMS,
}


def verification(attribute: str) -> str:
    """Return what a code is for that verifies an attribute."""
    return f"verify-{attribute}"


def details(user: User, attribute: str) -> models.CodeDeliveryDetailsType:
    """Return where a code is sent; the address is hinted at only."""
    name, at, host = user.attributes[attribute].partition("@")
    hint = f"{name[:1]}***@{host[:1]}***" if at else f"+*******{name[-4:]}"
    return models.CodeDeliveryDetailsType(
        destination=hint, delivery_medium=_MEDIA[attribute], attribute_name=attribute
    )


def attribute_to_verify(pool: Pool, user: User) -> str | None:
    """Return the address that a new user has to verify, None if there is none."""
    for name in pool.described.auto_verified_attributes or ():
        if user.attributes.get(name):
            return str(name)
    return None


def verified_attribute(user: User) -> str | None:
    """Return an address at which a user can be reached for sure."""
    for name in _MEDIA:
        if user.attributes.get(f"{name}_verified") == "true":
            return name
    return None


def is_address(attribute: str) -> bool:
    """Whether codes can be sent to an attribute."""
    return attribute in _MEDIA


def take_code(user: User, purpose: str, code: str) -> None:
    """Take a code, which counts once; raises CodeMismatchException for another."""
    sent = user.codes.get(purpose)
    if sent is None or not hmac.compare_digest(sent.encode(), code.encode()):
        raise refusals.code_mismatch()
    del user.codes[purpose]
