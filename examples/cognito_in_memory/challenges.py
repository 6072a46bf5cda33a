"""What somebody who signs in is asked after the other."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TypeAlias

from cognito_idp import errors, models

from . import delivery, events, passwords, refusals, tokens, totp
from .devices import new_device, seen
from .srp import Proof
from .store import Attempt, Challenge, Pool, Store, now
from .users import check_attributes

Step: TypeAlias = models.InitiateAuthResponse
"""A challenge, or the tokens; all four operations answer with the same."""

_NAME = models.ChallengeNameType
_STATUS = models.UserStatusType
_FACTORS = (_NAME.SOFTWARE_TOKEN_MFA, _NAME.SMS_MFA)


def ask(
    store: Store,
    name: models.ChallengeNameType,
    attempt: Attempt,
    parameters: Mapping[str, str] | None = None,
    proof: Proof | None = None,
) -> Step:
    """Return a new challenge."""
    session = secrets.token_urlsafe(48)
    minutes = attempt.client.auth_session_validity or 3
    expires = now() + timedelta(minutes=minutes)
    store.challenges[session] = Challenge(name, attempt, expires, proof)
    return Step(
        challenge_name=name,
        session=session,
        challenge_parameters={
            "USER_ID_FOR_SRP": attempt.user.username,
            **(parameters or {}),
        },
    )


def answer(
    store: Store,
    pool: Pool,
    body: (
        models.RespondToAuthChallengeRequest | models.AdminRespondToAuthChallengeRequest
    ),
) -> Step:
    """Return what follows the answer to a challenge.

    A right answer counts once, a wrong one may be tried again.
    """
    session = body.session or ""
    challenge = take(store, session, keep=True)
    if challenge.attempt.client is not pool.client(body.client_id):
        raise refusals.not_authorized("Invalid session for the user.")
    if challenge.name != body.challenge_name:
        raise refusals.invalid(f"The challenge is {challenge.name}.")
    given = body.challenge_responses or {}
    username = given.get("USERNAME", "")
    if pool.find_user(username) is not challenge.user:
        raise refusals.not_authorized("Invalid user for the session.")
    passwords.check_secret_hash(
        challenge.attempt.client, username, given.get("SECRET_HASH")
    )
    step = _ANSWERS[challenge.name](store, challenge, given)
    store.challenges.pop(session, None)
    return step


def take(store: Store, session: str | None, keep: bool = False) -> Challenge:
    """Return the challenge of a session, which is over then unless it is kept.

    Raises NotAuthorizedException for a session that is over.
    """
    challenge = store.challenges.get(session or "")
    if challenge is None or challenge.expires < now():
        raise refusals.not_authorized("Invalid session for the user.")
    if not keep:
        del store.challenges[session or ""]
    return challenge


def after_password(store: Store, attempt: Attempt) -> Step:
    """Return what follows for somebody who knows the password."""
    user = attempt.user
    if not user.enabled:
        raise refusals.not_authorized("User is disabled.")
    if user.status == _STATUS.UNCONFIRMED:
        raise errors.UserNotConfirmedException.with_body(
            models.UserNotConfirmedException(message="User is not confirmed.")
        )
    if user.status == _STATUS.RESET_REQUIRED:
        raise errors.PasswordResetRequiredException.with_body(
            models.PasswordResetRequiredException(
                message="Password reset required for the user"
            )
        )
    if user.status == _STATUS.FORCE_CHANGE_PASSWORD:
        known = json.dumps(user.attributes)
        parameters = {"userAttributes": known, "requiredAttributes": "[]"}
        return ask(store, _NAME.NEW_PASSWORD_REQUIRED, attempt, parameters)
    return _after_new_password(store, attempt)


def _after_new_password(store: Store, attempt: Attempt) -> Step:
    """Ask for a second factor if there is to be one."""
    user, pool = attempt.user, attempt.pool
    wanted = pool.mfa.mfa_configuration
    if wanted in (None, models.UserPoolMfaType.OFF):
        return _signed_in(store, attempt)
    factors = [name for name in _FACTORS if name in user.factors]
    if user.preferred_factor is not None:
        factors = [name for name in factors if name == user.preferred_factor]
    if len(factors) > 1:
        choice = {"MFAS_CAN_CHOOSE": json.dumps(factors)}
        return ask(store, _NAME.SELECT_MFA_TYPE, attempt, choice)
    if factors:
        return _ask_for_factor(store, attempt, factors[0])
    if wanted == models.UserPoolMfaType.ON:
        choice = {"MFAS_CAN_SETUP": json.dumps([_NAME.SOFTWARE_TOKEN_MFA])}
        return ask(store, _NAME.MFA_SETUP, attempt, choice)
    return _signed_in(store, attempt)


def _ask_for_factor(
    store: Store, attempt: Attempt, factor: models.ChallengeNameType
) -> Step:
    parameters = {}
    if factor == _NAME.SMS_MFA:
        store.send(attempt.user, delivery.SMS_MFA)
        details = delivery.details(attempt.user, "phone_number")
        parameters = {
            "CODE_DELIVERY_DELIVERY_MEDIUM": "SMS",
            "CODE_DELIVERY_DESTINATION": details.destination or "",
        }
    return ask(store, factor, attempt, parameters)


def _signed_in(store: Store, attempt: Attempt) -> Step:
    result = tokens.issue(store, attempt)
    are_tracked = attempt.pool.described.device_configuration is not None
    if are_tracked and not seen(attempt.user, attempt.device_key):
        result.new_device_metadata = new_device(attempt.user)
    return Step(authentication_result=result)


def _new_password(store: Store, challenge: Challenge, given: Mapping[str, str]) -> Step:
    user, pool = challenge.user, challenge.attempt.pool
    prefix = "userAttributes."
    attributes = [
        models.AttributeType(name=name.removeprefix(prefix), value=value)
        for name, value in given.items()
        if name.startswith(prefix)
    ]
    check_attributes(pool, attributes)
    password = given.get("NEW_PASSWORD", "")
    passwords.check_policy(pool, password)
    user.set_attributes(attributes)
    user.password, user.status = password, _STATUS.CONFIRMED
    return _after_new_password(store, challenge.attempt)


def _password_verifier(
    store: Store, challenge: Challenge, given: Mapping[str, str]
) -> Step:
    proof = challenge.proof
    with events.recorded(store, challenge.attempt):
        if (
            proof is None
            or given.get("PASSWORD_CLAIM_SECRET_BLOCK") != proof.secret_block
            or not proof.is_given_by(
                given.get("PASSWORD_CLAIM_SIGNATURE", ""), given.get("TIMESTAMP", "")
            )
        ):
            raise refusals.not_authorized("Incorrect username or password.")
    return after_password(store, challenge.attempt)


def _software_token(
    store: Store, challenge: Challenge, given: Mapping[str, str]
) -> Step:
    secret = challenge.user.secret_code
    if secret is None:
        raise errors.SoftwareTokenMFANotFoundException.with_body(
            models.SoftwareTokenMFANotFoundException(message="No token is set up.")
        )
    if not totp.is_right(secret, given.get("SOFTWARE_TOKEN_MFA_CODE", "")):
        raise refusals.code_mismatch()
    return _signed_in(store, challenge.attempt)


def _sms(store: Store, challenge: Challenge, given: Mapping[str, str]) -> Step:
    code = given.get("SMS_MFA_CODE", "")
    delivery.take_code(challenge.user, delivery.SMS_MFA, code)
    return _signed_in(store, challenge.attempt)


def _select(store: Store, challenge: Challenge, given: Mapping[str, str]) -> Step:
    for factor in _FACTORS:
        if factor == given.get("ANSWER") and factor in challenge.user.factors:
            return _ask_for_factor(store, challenge.attempt, factor)
    raise refusals.invalid("ANSWER is not one of the factors.")


def _set_up(store: Store, challenge: Challenge, given: Mapping[str, str]) -> Step:
    if not challenge.user.secret_verified:
        raise refusals.not_authorized("The software token is not verified yet.")
    challenge.user.factors = [_NAME.SOFTWARE_TOKEN_MFA]
    return _signed_in(store, challenge.attempt)


_ANSWERS: Mapping[str, Callable[[Store, Challenge, Mapping[str, str]], Step]] = {
    _NAME.NEW_PASSWORD_REQUIRED: _new_password,
    _NAME.PASSWORD_VERIFIER: _password_verifier,
    _NAME.SOFTWARE_TOKEN_MFA: _software_token,
    _NAME.SMS_MFA: _sms,
    _NAME.SELECT_MFA_TYPE: _select,
    _NAME.MFA_SETUP: _set_up,
}
