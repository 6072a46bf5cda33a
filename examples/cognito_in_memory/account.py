"""What people do to their own account, with an access token."""

from __future__ import annotations

from cognito_idp import models

from . import delivery, passwords, refusals
from .concern import Concern, Nothing
from .store import now
from .users import check_attributes, delete_attributes


class Account(Concern):
    """The operations of people who are signed in."""

    async def get_user(self, body: models.GetUserRequest) -> models.GetUserResponse:
        user = self.store.grant(body.access_token).user
        return models.GetUserResponse(
            username=user.username,
            user_attributes=user.attribute_list(),
            mfa_options=user.mfa_options or None,
            preferred_mfa_setting=user.preferred_factor,
            user_mfa_setting_list=list(user.factors) or None,
        )

    async def delete_user(self, body: models.DeleteUserRequest) -> None:
        grant = self.store.grant(body.access_token)
        self.store.sign_out(grant.user)
        del grant.pool.users[grant.user.username]

    async def change_password(self, body: models.ChangePasswordRequest) -> Nothing:
        grant = self.store.grant(body.access_token)
        passwords.check_password(grant.user, body.previous_password)
        passwords.check_policy(grant.pool, body.proposed_password)
        grant.user.password, grant.user.modified = body.proposed_password, now()
        return {}

    async def update_user_attributes(
        self, body: models.UpdateUserAttributesRequest
    ) -> models.UpdateUserAttributesResponse:
        grant = self.store.grant(body.access_token)
        user, names = grant.user, {one.name for one in body.user_attributes}
        check_attributes(grant.pool, body.user_attributes)
        if names & {"email_verified", "phone_number_verified"}:
            raise refusals.not_authorized("Only codes verify an address.")
        user.set_attributes(body.user_attributes)
        unverified = [
            name
            for name in grant.pool.described.auto_verified_attributes or ()
            if name in names and user.attributes.get(f"{name}_verified") == "false"
        ]
        for name in unverified:
            self.store.send(user, delivery.verification(name))
        return models.UpdateUserAttributesResponse(
            code_delivery_details_list=[
                delivery.details(user, name) for name in unverified
            ]
        )

    async def delete_user_attributes(
        self, body: models.DeleteUserAttributesRequest
    ) -> Nothing:
        user = self.store.grant(body.access_token).user
        delete_attributes(user, body.user_attribute_names)
        return {}

    async def get_user_attribute_verification_code(
        self, body: models.GetUserAttributeVerificationCodeRequest
    ) -> models.GetUserAttributeVerificationCodeResponse:
        user, name = self.store.grant(body.access_token).user, body.attribute_name
        if not delivery.is_address(name) or not user.attributes.get(name):
            raise refusals.invalid(f"There is nothing to verify about {name}.")
        self.store.send(user, delivery.verification(name))
        return models.GetUserAttributeVerificationCodeResponse(
            code_delivery_details=delivery.details(user, name)
        )

    async def verify_user_attribute(
        self, body: models.VerifyUserAttributeRequest
    ) -> Nothing:
        user, name = self.store.grant(body.access_token).user, body.attribute_name
        delivery.take_code(user, delivery.verification(name), body.code)
        user.attributes[f"{name}_verified"] = "true"
        user.modified = now()
        return {}
