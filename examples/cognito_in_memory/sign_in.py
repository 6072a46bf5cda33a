"""Signing in: how it begins, and how a challenge is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cognito_idp import models

from . import challenges, events, passwords, refusals, tokens
from .challenges import Step
from .concern import Concern
from .srp import ask_for_proof
from .store import Attempt, Pool, Store, User, now

_FLOW = models.AuthFlowType
_ADMINISTRATORS = {_FLOW.ADMIN_USER_PASSWORD_AUTH, _FLOW.ADMIN_NO_SRP_AUTH}
# What an application allows by each name; the names without ALLOW are older.
_ALLOWED_BY: Mapping[str, set[str]] = {
    _FLOW.USER_PASSWORD_AUTH: {"ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH"},
    _FLOW.ADMIN_USER_PASSWORD_AUTH: {
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        "ADMIN_NO_SRP_AUTH",
    },
    _FLOW.ADMIN_NO_SRP_AUTH: {"ALLOW_ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"},
    _FLOW.USER_SRP_AUTH: {"ALLOW_USER_SRP_AUTH"},
    _FLOW.REFRESH_TOKEN_AUTH: {"ALLOW_REFRESH_TOKEN_AUTH"},
    _FLOW.REFRESH_TOKEN: {"ALLOW_REFRESH_TOKEN_AUTH"},
    _FLOW.CUSTOM_AUTH: {"ALLOW_CUSTOM_AUTH", "CUSTOM_AUTH_FLOW_ONLY"},
}
_ALLOWED_BY_DEFAULT = {
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_CUSTOM_AUTH",
}


class SignIn(Concern):
    """The operations with which people sign in, and administrators for them."""

    async def initiate_auth(
        self, body: models.InitiateAuthRequest
    ) -> models.InitiateAuthResponse:
        pool = self.store.pool_of_client(body.client_id)
        if body.auth_flow in _ADMINISTRATORS:
            raise refusals.invalid(f"{body.auth_flow} is for administrators.")
        return _begin(self.store, pool, body)

    async def admin_initiate_auth(
        self, body: models.AdminInitiateAuthRequest
    ) -> models.AdminInitiateAuthResponse:
        step = _begin(self.store, self.store.pool(body.user_pool_id), body)
        return models.AdminInitiateAuthResponse.from_json(step.to_json())

    async def respond_to_auth_challenge(
        self, body: models.RespondToAuthChallengeRequest
    ) -> models.RespondToAuthChallengeResponse:
        pool = self.store.pool_of_client(body.client_id)
        step = challenges.answer(self.store, pool, body)
        return models.RespondToAuthChallengeResponse.from_json(step.to_json())

    async def admin_respond_to_auth_challenge(
        self, body: models.AdminRespondToAuthChallengeRequest
    ) -> models.AdminRespondToAuthChallengeResponse:
        pool = self.store.pool(body.user_pool_id)
        step = challenges.answer(self.store, pool, body)
        return models.AdminRespondToAuthChallengeResponse.from_json(step.to_json())


def _begin(
    store: Store,
    pool: Pool,
    body: models.InitiateAuthRequest | models.AdminInitiateAuthRequest,
) -> Step:
    client = pool.client(body.client_id)
    allowed = client.explicit_auth_flows or _ALLOWED_BY_DEFAULT
    begin = _FLOWS.get(body.auth_flow)
    if begin is None or not _ALLOWED_BY[body.auth_flow].intersection(allowed):
        raise refusals.invalid(f"{body.auth_flow} flow not enabled for this client")
    return begin(store, pool, client, body.auth_parameters or {})


def _with_password(
    store: Store,
    pool: Pool,
    client: models.UserPoolClientType,
    given: Mapping[str, str],
) -> Step:
    attempt = Attempt(pool, _user(pool, client, given), client, given.get("DEVICE_KEY"))
    password = given.get("PASSWORD")
    if password is None:
        raise refusals.invalid("Missing required parameter PASSWORD")
    with events.recorded(store, attempt):
        passwords.check_password(attempt.user, password)
    return challenges.after_password(store, attempt)


def _with_proof(
    store: Store,
    pool: Pool,
    client: models.UserPoolClientType,
    given: Mapping[str, str],
) -> Step:
    user = _user(pool, client, given)
    name = pool.id.partition("_")[2]
    try:
        proof = ask_for_proof(
            name, user.username, user.password, given.get("SRP_A", "")
        )
    except ValueError:
        raise refusals.invalid("SRP_A is not a number that may be sent.") from None
    parameters = {
        "SALT": proof.salt,
        "SRP_B": proof.public,
        "SECRET_BLOCK": proof.secret_block,
        "USERNAME": user.username,
    }
    attempt = Attempt(pool, user, client, given.get("DEVICE_KEY"))
    return challenges.ask(
        store, models.ChallengeNameType.PASSWORD_VERIFIER, attempt, parameters, proof
    )


def _with_refresh_token(
    store: Store,
    pool: Pool,
    client: models.UserPoolClientType,
    given: Mapping[str, str],
) -> Step:
    token = given.get("REFRESH_TOKEN", "")
    grant = store.refresh_tokens.get(token)
    if grant is None or grant.client_id != client.client_id:
        raise refusals.not_authorized("Invalid Refresh Token")
    if grant.expires < now():
        raise refusals.not_authorized("Refresh Token has expired")
    if not grant.user.enabled:
        raise refusals.not_authorized("User is disabled.")
    passwords.check_secret_hash(client, grant.user.username, given.get("SECRET_HASH"))
    attempt = Attempt(pool, grant.user, client)
    result = tokens.issue(store, attempt, refresh_token=token)
    return Step(authentication_result=result)


def _user(
    pool: Pool, client: models.UserPoolClientType, given: Mapping[str, str]
) -> User:
    username = given.get("USERNAME")
    if not username:
        raise refusals.invalid("Missing required parameter USERNAME")
    passwords.check_secret_hash(client, username, given.get("SECRET_HASH"))
    user = pool.find_user(username)
    if user is None:
        hidden = models.PreventUserExistenceErrorTypes.ENABLED
        if client.prevent_user_existence_errors == hidden:
            raise refusals.not_authorized("Incorrect username or password.")
        raise refusals.user_not_found()
    return user


# Custom flows are not among them: there are no Lambda functions here that would ask.
_FLOWS: Mapping[
    str,
    Callable[[Store, Pool, models.UserPoolClientType, Mapping[str, str]], Step],
] = {
    _FLOW.USER_PASSWORD_AUTH: _with_password,
    _FLOW.ADMIN_USER_PASSWORD_AUTH: _with_password,
    _FLOW.ADMIN_NO_SRP_AUTH: _with_password,
    _FLOW.USER_SRP_AUTH: _with_proof,
    _FLOW.REFRESH_TOKEN_AUTH: _with_refresh_token,
    _FLOW.REFRESH_TOKEN: _with_refresh_token,
}
