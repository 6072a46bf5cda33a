"""What the generated client reads is what boto3 reads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from cognito_idp import Client, models
from moto.core.utils import camelcase_to_underscores

from tests.suite.cognito.conftest import ask_moto
from tests.suite.cognito.implemented import implemented
from tests.suite.cognito.people import People

# For each operation that reads what it is given.
READING: dict[str, Callable[[People], Any]] = {
    "AdminGetUser": lambda people: models.AdminGetUserRequest(
        user_pool_id=people.pool, username="ada"
    ),
    "AdminListGroupsForUser": lambda people: models.AdminListGroupsForUserRequest(
        user_pool_id=people.pool, username="ada"
    ),
    "DescribeIdentityProvider": lambda people: models.DescribeIdentityProviderRequest(
        user_pool_id=people.pool, provider_name="another"
    ),
    "DescribeResourceServer": lambda people: models.DescribeResourceServerRequest(
        user_pool_id=people.pool, identifier="weather"
    ),
    "DescribeUserPool": lambda people: models.DescribeUserPoolRequest(
        user_pool_id=people.pool
    ),
    "DescribeUserPoolClient": lambda people: models.DescribeUserPoolClientRequest(
        user_pool_id=people.pool, client_id=people.application
    ),
    "DescribeUserPoolDomain": lambda people: models.DescribeUserPoolDomainRequest(
        domain="people"
    ),
    "GetGroup": lambda people: models.GetGroupRequest(
        user_pool_id=people.pool, group_name="group-0"
    ),
    "GetUser": lambda people: models.GetUserRequest(access_token=people.token),
    "GetUserPoolMfaConfig": lambda people: models.GetUserPoolMfaConfigRequest(
        user_pool_id=people.pool
    ),
    "ListGroups": lambda people: models.ListGroupsRequest(user_pool_id=people.pool),
    "ListIdentityProviders": lambda people: models.ListIdentityProvidersRequest(
        user_pool_id=people.pool, max_results=10
    ),
    "ListResourceServers": lambda people: models.ListResourceServersRequest(
        user_pool_id=people.pool, max_results=10
    ),
    "ListUserPoolClients": lambda people: models.ListUserPoolClientsRequest(
        user_pool_id=people.pool, max_results=10
    ),
    "ListUserPools": lambda people: models.ListUserPoolsRequest(max_results=10),
    "ListUsers": lambda people: models.ListUsersRequest(user_pool_id=people.pool),
    "ListUsersInGroup": lambda people: models.ListUsersInGroupRequest(
        user_pool_id=people.pool, group_name="group-0"
    ),
}


def test_every_operation_that_reads() -> None:
    reading = {
        id
        for id in implemented()
        if id.startswith(("Get", "Describe", "List", "AdminGet", "AdminList"))
    }
    assert reading == READING.keys()


@pytest.mark.parametrize("operation", READING)
def test_an_answer(
    operation: str, client: Client, people: People, boto: Any, server: str
) -> None:
    request = READING[operation](people)
    method = camelcase_to_underscores(operation)
    # moto makes some values up each time it is asked.
    ask_moto(server, "seed?a=1")
    ours = getattr(client, method)(request)
    ask_moto(server, "seed?a=1")
    theirs = getattr(boto, method)(**request.to_json())
    del theirs["ResponseMetadata"]
    assert theirs
    assert _with_times(ours.to_json(), theirs) == theirs


def test_times_are_times(client: Client, people: People, boto: Any) -> None:
    request = models.AdminGetUserRequest(user_pool_id=people.pool, username="ada")
    theirs = boto.admin_get_user(**request.to_json())
    ours = client.admin_get_user(request)
    assert ours.user_create_date == theirs["UserCreateDate"]
    assert ours.user_last_modified_date == theirs["UserLastModifiedDate"]


def _with_times(ours: Any, theirs: Any) -> Any:
    """Return our value with a time wherever boto3 has one."""
    if isinstance(theirs, datetime):
        return datetime.fromisoformat(ours)
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return {key: _with_times(value, theirs.get(key)) for key, value in ours.items()}
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [_with_times(*pair) for pair in zip(ours, theirs, strict=True)]
    return ours
