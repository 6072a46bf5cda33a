"""Groups, and who is in them."""

from __future__ import annotations

from cognito_idp import errors, models

from . import refusals
from .concern import Concern, stated
from .paging import page
from .store import Pool, now
from .users import described


class Groups(Concern):
    """The operations on groups."""

    async def create_group(
        self, body: models.CreateGroupRequest
    ) -> models.CreateGroupResponse:
        pool = self.store.pool(body.user_pool_id)
        if body.group_name in pool.groups:
            raise errors.GroupExistsException.with_body(
                models.GroupExistsException(
                    message="A group with the name already exists."
                )
            )
        group = models.GroupType.from_json(stated(body))
        group.creation_date = group.last_modified_date = now()
        pool.groups[body.group_name] = group
        return models.CreateGroupResponse(group=group)

    async def get_group(self, body: models.GetGroupRequest) -> models.GetGroupResponse:
        pool = self.store.pool(body.user_pool_id)
        return models.GetGroupResponse(group=_group(pool, body.group_name))

    async def list_groups(
        self, body: models.ListGroupsRequest
    ) -> models.ListGroupsResponse:
        pool = self.store.pool(body.user_pool_id)
        groups, following = page(pool.groups, body.limit, body.next_token)
        return models.ListGroupsResponse(groups=groups, next_token=following)

    async def update_group(
        self, body: models.UpdateGroupRequest
    ) -> models.UpdateGroupResponse:
        pool = self.store.pool(body.user_pool_id)
        known = _group(pool, body.group_name)
        group = models.GroupType.from_json({**known.to_json(), **stated(body)})
        group.last_modified_date = now()
        pool.groups[body.group_name] = group
        return models.UpdateGroupResponse(group=group)

    async def delete_group(self, body: models.DeleteGroupRequest) -> None:
        pool = self.store.pool(body.user_pool_id)
        _group(pool, body.group_name)
        del pool.groups[body.group_name]
        for user in pool.users.values():
            user.groups.discard(body.group_name)

    async def admin_add_user_to_group(
        self, body: models.AdminAddUserToGroupRequest
    ) -> None:
        pool = self.store.pool(body.user_pool_id)
        _group(pool, body.group_name)
        pool.user(body.username).groups.add(body.group_name)

    async def admin_remove_user_from_group(
        self, body: models.AdminRemoveUserFromGroupRequest
    ) -> None:
        pool = self.store.pool(body.user_pool_id)
        _group(pool, body.group_name)
        pool.user(body.username).groups.discard(body.group_name)

    async def admin_list_groups_for_user(
        self, body: models.AdminListGroupsForUserRequest
    ) -> models.AdminListGroupsForUserResponse:
        pool = self.store.pool(body.user_pool_id)
        user = pool.user(body.username)
        theirs = {name: pool.groups[name] for name in user.groups}
        groups, following = page(theirs, body.limit, body.next_token)
        return models.AdminListGroupsForUserResponse(
            groups=groups, next_token=following
        )

    async def list_users_in_group(
        self, body: models.ListUsersInGroupRequest
    ) -> models.ListUsersInGroupResponse:
        pool = self.store.pool(body.user_pool_id)
        _group(pool, body.group_name)
        members = {
            name: user
            for name, user in pool.users.items()
            if body.group_name in user.groups
        }
        users, following = page(members, body.limit, body.next_token)
        return models.ListUsersInGroupResponse(
            users=[described(user) for user in users], next_token=following
        )


def _group(pool: Pool, name: str) -> models.GroupType:
    group = pool.groups.get(name)
    if group is None:
        raise refusals.not_found(f"The group {name}")
    return group
