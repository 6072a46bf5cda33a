"""boto3 calls the example as it would call Amazon; nothing of boto3 is patched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest
from botocore import xform_name
from botocore.config import Config
from cognito_in_memory import Handler
from cognito_in_memory.app import create_app

from tests.serving import serving
from tests.suite.server.direct import OPERATIONS
from tests.suite.server.stories import STORIES
from tests.suite.server.stories.beginnings import (
    FIRST,
    ROLE,
    Outbox,
    new_application,
    new_pool,
    new_user,
    sign_in,
)

COUNT, SIZE = 5, 2


@pytest.fixture(scope="module")
def handler() -> Handler:
    return Handler()


@pytest.fixture(scope="module")
def client(handler: Handler) -> Iterator[Any]:
    """A client of boto3 for the example, which runs under uvicorn on loopback."""
    with serving(create_app(handler)) as url:
        client = boto3.client(
            "cognito-idp",
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="access",
            aws_secret_access_key="secret",
            config=Config(retries={"max_attempts": 0}),
        )
        yield client
        client.close()


@pytest.fixture
def outbox(handler: Handler) -> Outbox:
    return handler.store.outbox


def test_the_stories_call_every_operation_with_success(
    client: Any, outbox: Outbox
) -> None:
    answered = set[str]()

    def note(http_response: Any, parsed: Any, model: Any, **_: Any) -> None:
        if http_response.status_code == 200:
            answered.add(model.name)

    client.meta.events.register("after-call.cognito-identity-provider", note)
    try:
        for story in STORIES:
            story(client, outbox)
    finally:
        client.meta.events.unregister("after-call.cognito-identity-provider", note)
    assert answered == {one.id for one in OPERATIONS.values()}
    assert len(answered) == 101


@pytest.fixture(scope="module")
def crowd(client: Any, handler: Handler) -> dict[str, str]:
    """What names a pool that has several of everything."""
    pool = new_pool(client, UserPoolAddOns={"AdvancedSecurityMode": "AUDIT"})
    application = ""
    for number in range(COUNT):
        name = f"name-{number}"
        new_user(client, pool, name)
        application = new_application(client, pool)["ClientId"]
        client.create_group(UserPoolId=pool, GroupName=name)
        client.create_resource_server(UserPoolId=pool, Identifier=name, Name=name)
        client.create_identity_provider(
            UserPoolId=pool,
            ProviderName=name,
            ProviderType="OIDC",
            ProviderDetails={"client_id": name},
        )
        new_pool(client)
    for number in range(COUNT):
        name = f"name-{number}"
        one = {"UserPoolId": pool, "Username": name, "GroupName": "name-0"}
        client.admin_add_user_to_group(**one)
        client.admin_add_user_to_group(
            **{**one, "Username": "name-0", "GroupName": name}
        )
        sign_in(client, application, "name-0", FIRST)
    return {"UserPoolId": pool, "Username": "name-0", "GroupName": "name-0"}


def _paginated(client: Any) -> list[str]:
    known = {name: xform_name(one.id) for name, one in OPERATIONS.items()}
    return [name for name, method in known.items() if client.can_paginate(method)]


def test_every_paginator(client: Any, crowd: dict[str, str], handler: Handler) -> None:
    paginated = _paginated(client)
    assert len(paginated) >= 9
    for name in paginated:
        paginator = client.get_paginator(xform_name(OPERATIONS[name].id))
        members = client.meta.service_model.operation_model(
            OPERATIONS[name].id
        ).input_shape.members
        asked = {key: value for key, value in crowd.items() if key in members}
        paging = {"PageSize": SIZE}
        pages = list(paginator.paginate(**asked, PaginationConfig=paging))
        (result,) = paginator.result_keys
        sizes = [len(result.search(page)) for page in pages]
        count = len(handler.store.pools) if name == "list_user_pools" else COUNT
        whole, rest = divmod(count, SIZE)
        assert sizes == [SIZE] * whole + [rest] * bool(rest), name
        items = [str(item) for page in pages for item in result.search(page)]
        assert len(set(items)) == count, name


def test_lists_that_boto3_has_no_paginator_for(client: Any) -> None:
    pool = new_pool(client, DeviceConfiguration={"ChallengeRequiredOnNewDevice": True})
    application = new_application(client, pool)["ClientId"]
    who = new_user(client, pool, "ada")
    token = {}
    for number in range(COUNT):
        result = sign_in(client, application, "ada")["AuthenticationResult"]
        token = {"AccessToken": result["AccessToken"]}
        key = result["NewDeviceMetadata"]["DeviceKey"]
        client.confirm_device(**token, DeviceKey=key)
        client.create_user_import_job(
            UserPoolId=pool, JobName=f"{number}", CloudWatchLogsRoleArn=ROLE
        )
    for call, asked, result in (
        (client.list_devices, {**token, "Limit": SIZE}, "Devices"),
        (client.admin_list_devices, {**who, "Limit": SIZE}, "Devices"),
        (
            client.list_user_import_jobs,
            {"UserPoolId": pool, "MaxResults": SIZE},
            "UserImportJobs",
        ),
    ):
        pages = [call(**asked)]
        while "PaginationToken" in pages[-1]:
            following = pages[-1]["PaginationToken"]
            pages.append(call(**asked, PaginationToken=following))
        assert [len(page[result]) for page in pages] == [2, 2, 1]


def test_times_survive(client: Any, handler: Handler) -> None:
    before = datetime.now(UTC)
    pool = new_pool(client)
    found = client.describe_user_pool(UserPoolId=pool)["UserPool"]
    assert found["CreationDate"] == handler.store.pool(pool).described.creation_date
    assert found["CreationDate"].utcoffset() is not None
    assert abs((found["CreationDate"] - before).total_seconds()) < 60
    new_user(client, pool, "ada")
    user = client.admin_get_user(UserPoolId=pool, Username="ada")
    kept = handler.store.pool(pool).users["ada"]
    assert user["UserCreateDate"] == kept.created
    assert user["UserLastModifiedDate"] == kept.modified


def test_what_the_document_does_not_allow(client: Any, handler: Handler) -> None:
    count = len(handler.store.pools)
    with pytest.raises(client.exceptions.InvalidParameterException, match="PoolName"):
        client.create_user_pool(PoolName="?" * 200)
    assert len(handler.store.pools) == count
