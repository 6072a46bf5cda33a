"""An administrator looks after users and groups."""

from __future__ import annotations

from typing import Any

import pytest
from cognito_idp import AsyncClient, errors, models

from tests.suite.cognito.stories.beginnings import attributes, new_pool, new_user


async def story(client: AsyncClient) -> None:
    pool = await new_pool(client)
    await an_administrator_looks_after_users(client, pool)
    await users_belong_to_groups(client, pool)


async def an_administrator_looks_after_users(client: AsyncClient, pool: str) -> None:
    names = [f"user-{number}" for number in range(7)]
    for name in names:
        created = await new_user(client, pool, name)
        assert created.username == name
        assert created.user_status == models.UserStatusType.FORCE_CHANGE_PASSWORD

    listing = models.ListUsersRequest(user_pool_id=pool, limit=3)
    pages = [page async for page in client.list_users_pages(listing)]
    assert [len(page.users or ()) for page in pages] == [3, 3, 1]
    assert [page.pagination_token is None for page in pages] == [False, False, True]
    assert [user.username async for user in client.list_users_items(listing)] == names
    assert listing.pagination_token is None
    filtered = await client.list_users(
        models.ListUsersRequest(user_pool_id=pool, filter='email ^= "user-4"')
    )
    assert [user.username for user in filtered.users or ()] == ["user-4"]

    who: dict[str, Any] = {"user_pool_id": pool, "username": "user-4"}
    await client.admin_update_user_attributes(
        models.AdminUpdateUserAttributesRequest(
            **who, user_attributes=[models.AttributeType(name="name", value="Zoë")]
        )
    )
    user = await client.admin_get_user(models.AdminGetUserRequest(**who))
    assert attributes(user)["name"] == "Zoë"
    await client.admin_delete_user_attributes(
        models.AdminDeleteUserAttributesRequest(**who, user_attribute_names=["name"])
    )
    user = await client.admin_get_user(models.AdminGetUserRequest(**who))
    assert attributes(user).keys() == {"sub", "email", "email_verified"}

    await client.admin_disable_user(models.AdminDisableUserRequest(**who))
    assert not (await client.admin_get_user(models.AdminGetUserRequest(**who))).enabled
    await client.admin_enable_user(models.AdminEnableUserRequest(**who))
    assert (await client.admin_get_user(models.AdminGetUserRequest(**who))).enabled

    await client.admin_confirm_sign_up(models.AdminConfirmSignUpRequest(**who))
    await client.admin_reset_user_password(models.AdminResetUserPasswordRequest(**who))
    user = await client.admin_get_user(models.AdminGetUserRequest(**who))
    assert user.user_status == models.UserStatusType.RESET_REQUIRED

    await client.admin_delete_user(models.AdminDeleteUserRequest(**who))
    with pytest.raises(errors.UserNotFoundException):
        await client.admin_get_user(models.AdminGetUserRequest(**who))
    described = await client.describe_user_pool(
        models.DescribeUserPoolRequest(user_pool_id=pool)
    )
    assert described.user_pool is not None
    assert described.user_pool.estimated_number_of_users == 6


async def users_belong_to_groups(client: AsyncClient, pool: str) -> None:
    for number in range(3):
        created = await client.create_group(
            models.CreateGroupRequest(
                user_pool_id=pool, group_name=f"group-{number}", precedence=number
            )
        )
        assert created.group is not None
        assert created.group.precedence == number
    who: dict[str, Any] = {"user_pool_id": pool, "username": "ada"}
    await new_user(client, pool, "ada")
    for number in range(3):
        await client.admin_add_user_to_group(
            models.AdminAddUserToGroupRequest(**who, group_name=f"group-{number}")
        )

    groups = client.list_groups_items(
        models.ListGroupsRequest(user_pool_id=pool, limit=2)
    )
    assert [group.precedence async for group in groups] == [0, 1, 2]
    of_ada = client.admin_list_groups_for_user_items(
        models.AdminListGroupsForUserRequest(**who, limit=2)
    )
    names = {group.group_name async for group in of_ada}
    assert names == {"group-0", "group-1", "group-2"}
    members = client.list_users_in_group_items(
        models.ListUsersInGroupRequest(user_pool_id=pool, group_name="group-0")
    )
    assert [member.username async for member in members] == ["ada"]

    updated = await client.update_group(
        models.UpdateGroupRequest(
            user_pool_id=pool, group_name="group-0", description="The first"
        )
    )
    read = await client.get_group(
        models.GetGroupRequest(user_pool_id=pool, group_name="group-0")
    )
    assert read.group is not None
    assert read.group.description == "The first"
    assert read.group == updated.group

    await client.admin_remove_user_from_group(
        models.AdminRemoveUserFromGroupRequest(**who, group_name="group-0")
    )
    await client.delete_group(
        models.DeleteGroupRequest(user_pool_id=pool, group_name="group-1")
    )
    left = await client.admin_list_groups_for_user(
        models.AdminListGroupsForUserRequest(**who)
    )
    assert [group.group_name for group in left.groups or ()] == ["group-2"]
