"""Signing up, and getting in again without the password."""

from __future__ import annotations

from cognito_idp import errors, models

from . import delivery, passwords, refusals
from .concern import Concern, Nothing
from .store import Pool, Store, now
from .users import new_user

_STATUS = models.UserStatusType


class SignUp(Concern):
    """The operations of people who are not signed in yet."""

    async def sign_up(self, body: models.SignUpRequest) -> models.SignUpResponse:
        pool = _pool(self.store, body.client_id, body.username, body.secret_hash)
        config = pool.described.admin_create_user_config
        if config is not None and config.allow_admin_create_user_only:
            raise refusals.not_authorized("SignUp is not permitted for this user pool")
        if pool.find_user(body.username) is not None:
            raise refusals.username_exists()
        passwords.check_policy(pool, body.password)
        user = new_user(
            pool,
            body.username,
            body.password,
            body.user_attributes,
            _STATUS.UNCONFIRMED,
        )
        answer = models.SignUpResponse(
            user_confirmed=False, user_sub=user.attributes["sub"]
        )
        attribute = delivery.attribute_to_verify(pool, user)
        if attribute is not None:
            self.store.send(user, delivery.SIGN_UP)
            answer.code_delivery_details = delivery.details(user, attribute)
        return answer

    async def confirm_sign_up(self, body: models.ConfirmSignUpRequest) -> Nothing:
        pool = _pool(self.store, body.client_id, body.username, body.secret_hash)
        user = pool.user(body.username)
        if user.status != _STATUS.UNCONFIRMED:
            raise refusals.not_authorized(
                f"User cannot be confirmed. Current status is {user.status}"
            )
        attribute = delivery.attribute_to_verify(pool, user)
        other = attribute and pool.find_user(user.attributes[attribute])
        if other and other is not user and not body.force_alias_creation:
            raise errors.AliasExistsException.with_body(
                models.AliasExistsException(message="The address has another account.")
            )
        delivery.take_code(user, delivery.SIGN_UP, body.confirmation_code)
        if other:
            other.attributes[f"{attribute}_verified"] = "false"
        if attribute:
            user.attributes[f"{attribute}_verified"] = "true"
        user.status, user.modified = _STATUS.CONFIRMED, now()
        return {}

    async def resend_confirmation_code(
        self, body: models.ResendConfirmationCodeRequest
    ) -> models.ResendConfirmationCodeResponse:
        pool = _pool(self.store, body.client_id, body.username, body.secret_hash)
        user = pool.user(body.username)
        if user.status != _STATUS.UNCONFIRMED:
            raise refusals.invalid("User is already confirmed.")
        attribute = delivery.attribute_to_verify(pool, user)
        if attribute is None:
            raise refusals.invalid("Auto verification not turned on.")
        self.store.send(user, delivery.SIGN_UP)
        return models.ResendConfirmationCodeResponse(
            code_delivery_details=delivery.details(user, attribute)
        )

    async def forgot_password(
        self, body: models.ForgotPasswordRequest
    ) -> models.ForgotPasswordResponse:
        pool = _pool(self.store, body.client_id, body.username, body.secret_hash)
        user = pool.user(body.username)
        attribute = delivery.verified_attribute(user)
        if attribute is None:
            raise refusals.invalid("The user has no verified address.")
        self.store.send(user, delivery.FORGOTTEN)
        return models.ForgotPasswordResponse(
            code_delivery_details=delivery.details(user, attribute)
        )

    async def confirm_forgot_password(
        self, body: models.ConfirmForgotPasswordRequest
    ) -> Nothing:
        pool = _pool(self.store, body.client_id, body.username, body.secret_hash)
        user = pool.user(body.username)
        passwords.check_policy(pool, body.password)
        delivery.take_code(user, delivery.FORGOTTEN, body.confirmation_code)
        user.password, user.modified = body.password, now()
        user.status = _STATUS.CONFIRMED
        return {}


def _pool(store: Store, client_id: str, username: str, secret_hash: str | None) -> Pool:
    pool = store.pool_of_client(client_id)
    passwords.check_secret_hash(pool.client(client_id), username, secret_hash)
    return pool
