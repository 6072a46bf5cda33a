"""What an administrator does to users."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable

from cognito_idp import models

from . import delivery, passwords, refusals
from .concern import Concern, Nothing
from .paging import page
from .store import Pool, User, now

_STATUS = models.UserStatusType
_FILTER = re.compile(r'\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*')


class Users(Concern):
    """The operations on users that name the user."""

    async def admin_create_user(
        self, body: models.AdminCreateUserRequest
    ) -> models.AdminCreateUserResponse:
        pool = self.store.pool(body.user_pool_id)
        known = pool.find_user(body.username)
        if body.message_action == models.MessageActionType.RESEND:
            user = known or pool.user(body.username)
        elif known is not None:
            raise refusals.username_exists()
        else:
            password = body.temporary_password or passwords.new_password()
            passwords.check_policy(pool, password)
            user = new_user(pool, body.username, password, body.user_attributes)
        if body.message_action != models.MessageActionType.SUPPRESS:
            self.store.send(user, "invitation", user.password)
        return models.AdminCreateUserResponse(user=described(user))

    async def admin_get_user(
        self, body: models.AdminGetUserRequest
    ) -> models.AdminGetUserResponse:
        user = self.store.user(body.user_pool_id, body.username)
        return models.AdminGetUserResponse(
            username=user.username,
            user_attributes=user.attribute_list(),
            user_create_date=user.created,
            user_last_modified_date=user.modified,
            enabled=user.enabled,
            user_status=user.status,
            mfa_options=user.mfa_options or None,
            preferred_mfa_setting=user.preferred_factor,
            user_mfa_setting_list=list(user.factors) or None,
        )

    async def list_users(
        self, body: models.ListUsersRequest
    ) -> models.ListUsersResponse:
        pool = self.store.pool(body.user_pool_id)
        wanted = _matcher(body.filter or "")
        found = {name: user for name, user in pool.users.items() if wanted(user)}
        users, following = page(found, body.limit, body.pagination_token)
        return models.ListUsersResponse(
            users=[described(user, body.attributes_to_get) for user in users],
            pagination_token=following,
        )

    async def admin_delete_user(self, body: models.AdminDeleteUserRequest) -> None:
        user = self.store.user(body.user_pool_id, body.username)
        self.store.sign_out(user)
        del self.store.pool(body.user_pool_id).users[user.username]

    async def admin_enable_user(self, body: models.AdminEnableUserRequest) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        user.enabled, user.modified = True, now()
        return {}

    async def admin_disable_user(self, body: models.AdminDisableUserRequest) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        user.enabled, user.modified = False, now()
        return {}

    async def admin_update_user_attributes(
        self, body: models.AdminUpdateUserAttributesRequest
    ) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        check_attributes(self.store.pool(body.user_pool_id), body.user_attributes)
        user.set_attributes(body.user_attributes)
        return {}

    async def admin_delete_user_attributes(
        self, body: models.AdminDeleteUserAttributesRequest
    ) -> Nothing:
        delete_attributes(
            self.store.user(body.user_pool_id, body.username), body.user_attribute_names
        )
        return {}

    async def admin_confirm_sign_up(
        self, body: models.AdminConfirmSignUpRequest
    ) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        if user.status != _STATUS.UNCONFIRMED:
            raise refusals.not_authorized(
                f"User cannot be confirmed. Current status is {user.status}"
            )
        user.status, user.modified = _STATUS.CONFIRMED, now()
        return {}

    async def admin_set_user_password(
        self, body: models.AdminSetUserPasswordRequest
    ) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        passwords.check_policy(self.store.pool(body.user_pool_id), body.password)
        user.password, user.modified = body.password, now()
        user.status = (
            _STATUS.CONFIRMED if body.permanent else _STATUS.FORCE_CHANGE_PASSWORD
        )
        return {}

    async def admin_reset_user_password(
        self, body: models.AdminResetUserPasswordRequest
    ) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        if delivery.verified_attribute(user) is None:
            raise refusals.invalid("The user has no verified address.")
        self.store.send(user, delivery.FORGOTTEN)
        user.status, user.modified = _STATUS.RESET_REQUIRED, now()
        return {}

    async def admin_user_global_sign_out(
        self, body: models.AdminUserGlobalSignOutRequest
    ) -> Nothing:
        self.store.sign_out(self.store.user(body.user_pool_id, body.username))
        return {}


def new_user(
    pool: Pool,
    username: str,
    password: str,
    attributes: list[models.AttributeType] | None,
    status: models.UserStatusType = _STATUS.FORCE_CHANGE_PASSWORD,
) -> User:
    """Add a user to a pool and return it.

    Where people are named by an address, that is an attribute, and the user name is made
    up. Raises InvalidParameterException for attributes that the pool does not have.
    """
    check_attributes(pool, attributes)
    sub = str(uuid.uuid4())
    user = User(username, {"sub": sub}, password, status)
    if pool.described.username_attributes:
        kind = "email" if "@" in username else "phone_number"
        user.attributes[kind] = username
        user.username = sub
    user.set_attributes(attributes)
    user.modified = user.created
    pool.users[user.username] = user
    return user


def described(user: User, names: list[str] | None = None) -> models.UserType:
    """Return a user as lists have it, with all attributes or some of them."""
    return models.UserType(
        username=user.username,
        attributes=[
            one for one in user.attribute_list() if names is None or one.name in names
        ],
        user_create_date=user.created,
        user_last_modified_date=user.modified,
        enabled=user.enabled,
        user_status=user.status,
        mfa_options=user.mfa_options or None,
    )


def check_attributes(pool: Pool, attributes: list[models.AttributeType] | None) -> None:
    """Raise InvalidParameterException for attributes that nobody in the pool may set."""
    known = {one.name for one in pool.described.schema_attributes or ()}
    known = (known | {"phone_number_verified"}) - {"sub"}
    for one in attributes or ():
        if one.name not in known:
            raise refusals.invalid(f"The attribute {one.name} cannot be set.")


def delete_attributes(user: User, names: list[str]) -> None:
    """Remove attributes of a user, and that an address was verified with the address.

    Raises InvalidParameterException for the one that every user has.
    """
    if "sub" in names:
        raise refusals.invalid("The attribute sub cannot be deleted.")
    for name in names:
        user.attributes.pop(name, None)
        if delivery.is_address(name):
            user.attributes.pop(f"{name}_verified", None)
    user.modified = now()


def _matcher(filter: str) -> Callable[[User], bool]:
    """Return whether a user is meant by a filter: ``name = "value"`` or ``name ^= ...``.

    Raises InvalidParameterException for a filter that is neither.
    """
    if not filter:
        return lambda user: True
    parsed = _FILTER.fullmatch(filter)
    if parsed is None:
        raise refusals.invalid("Error while parsing filter.")
    name, operator, value = parsed.groups()
    value = re.sub(r"\\(.)", r"\1", value)

    def is_meant(user: User) -> bool:
        facts = {
            **user.attributes,
            "username": user.username,
            "cognito:user_status": str(user.status),
            "status": "Enabled" if user.enabled else "Disabled",
        }
        found = facts.get(name)
        if found is None:
            return False
        return found == value if operator == "=" else found.startswith(value)

    return is_meant
