"""boto3 calls the generated server of Amazon Cognito; nothing of boto3 is patched."""

from __future__ import annotations

import gzip
import importlib
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from tests.behaviour.generated import files_of, module
from tests.serving import serving

COGNITO = Path(__file__).parents[2] / "spec/cognito-idp.yaml"
CREATED = datetime(2024, 2, 29, 12, 30, 15, 250000, tzinfo=UTC)


class Running(NamedTuple):
    """A server, the client of boto3 for it, and the handler behind it."""

    url: str
    client: Any
    handler: Any


class Handler:
    """Pools and groups in memory, and a few failures."""

    def __init__(self, package: str) -> None:
        self.models, self.errors, self.server = (
            importlib.import_module(f"{package}.{name}")
            for name in ("models", "errors", "server")
        )
        self.pools: dict[str, Any] = {}
        self.groups: dict[str, Any] = {}
        self.callers: set[object] = set()

    async def create_user_pool(self, body: Any) -> Any:
        self.callers.add(self.server.current_request().principal)
        identifier = f"eu-west-1_{len(self.pools)}"
        self.pools[identifier] = self.models.UserPoolType(
            id=identifier,
            name=body.pool_name,
            creation_date=CREATED,
            last_modified_date=CREATED,
        )
        return self.models.CreateUserPoolResponse(user_pool=self.pools[identifier])

    def describe_user_pool(self, body: Any) -> Any:
        return self.models.DescribeUserPoolResponse(user_pool=self._pool(body))

    def delete_user_pool(self, body: Any) -> None:
        self._pool(body)
        del self.pools[body.user_pool_id]

    async def list_user_pools(self, body: Any) -> Any:
        start = int(body.next_token or 0)
        end = start + body.max_results
        listed = [
            self.models.UserPoolDescriptionType(
                id=one.id, name=one.name, creation_date=one.creation_date
            )
            for one in list(self.pools.values())[start:end]
        ]
        token = str(end) if end < len(self.pools) else None
        return self.models.ListUserPoolsResponse(user_pools=listed, next_token=token)

    def create_group(self, body: Any) -> Any:
        if body.group_name in self.groups:
            raise self.errors.GroupExistsException.with_body(
                self.models.GroupExistsException(message="a group has that name")
            )
        self.groups[body.group_name] = self.models.GroupType(
            group_name=body.group_name,
            user_pool_id=body.user_pool_id,
            precedence=body.precedence,
            creation_date=CREATED,
        )
        return self.models.CreateGroupResponse(group=self.groups[body.group_name])

    def list_groups(self, body: Any) -> Any:
        start = int(body.next_token or 0)
        names = list(self.groups)
        token = str(start + 1) if start + 1 < len(names) else None
        listed = [self.groups[names[start]]] if names else []
        return self.models.ListGroupsResponse(groups=listed, next_token=token)

    async def sign_up(self, body: Any) -> Any:
        return self.models.SignUpResponse(user_confirmed=False, user_sub=body.username)

    def admin_get_user(self, body: Any) -> Any:
        raise self.errors.UserNotFoundException.with_body(
            self.models.UserNotFoundException(message="no such user")
        )

    def describe_user_pool_client(self, body: Any) -> Any:
        raise RuntimeError("hush")

    def admin_delete_user(self, body: Any) -> Any:
        # The operation has no such error.
        raise self.errors.GroupExistsException.with_body(
            self.models.GroupExistsException(message="hush")
        )

    def _pool(self, body: Any) -> Any:
        if body.user_pool_id not in self.pools:
            raise self.errors.ResourceNotFoundException.with_body(
                self.models.ResourceNotFoundException(message="no such pool")
            )
        return self.pools[body.user_pool_id]


@pytest.fixture(scope="module")
def cognito(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The server, and boto3's client for it."""
    folder = tmp_path_factory.mktemp("cognito")
    made = files_of(COGNITO, ("server",))
    server = module(made, folder, "server")
    handler = Handler(server.__package__)
    signed = {"hmac": lambda presented, scopes: presented.credentials.split("/")[0]}
    with serving(server.create_app(handler, authenticate=signed)) as url:
        client = boto3.client(
            "cognito-idp",
            endpoint_url=url,
            region_name="eu-west-1",
            aws_access_key_id="access",
            aws_secret_access_key="secret",
            config=Config(retries={"max_attempts": 0}),
        )
        yield Running(url, client, handler)
        client.close()


@pytest.fixture(autouse=True)
def empty(cognito: Running) -> None:
    """No test sees the pools and groups of another."""
    cognito.handler.pools.clear()
    cognito.handler.groups.clear()


def test_models_and_times_survive(cognito: Running) -> None:
    made = cognito.client.create_user_pool(PoolName="people")["UserPool"]
    assert made["Name"] == "people"
    assert made["CreationDate"] == CREATED
    found = cognito.client.describe_user_pool(UserPoolId=made["Id"])["UserPool"]
    assert found["LastModifiedDate"] == CREATED
    assert cognito.handler.callers == {"AWS4-HMAC-SHA256 Credential=access"}
    gone = cognito.client.delete_user_pool(UserPoolId=made["Id"])
    assert gone["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_errors_are_of_their_own_classes(cognito: Running) -> None:
    exceptions = cognito.client.exceptions
    with pytest.raises(exceptions.ResourceNotFoundException, match="no such pool"):
        cognito.client.describe_user_pool(UserPoolId="eu-west-1_none")
    with pytest.raises(exceptions.UserNotFoundException) as caught:
        cognito.client.admin_get_user(UserPoolId="eu-west-1_0", Username="x")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    cognito.client.create_group(UserPoolId="eu-west-1_0", GroupName="a")
    with pytest.raises(exceptions.GroupExistsException, match="a group has that name"):
        cognito.client.create_group(UserPoolId="eu-west-1_0", GroupName="a")


def test_pages(cognito: Running) -> None:
    for number in range(5):
        cognito.client.create_user_pool(PoolName=f"pool{number}")
        cognito.client.create_group(
            UserPoolId="eu-west-1_0", GroupName=f"g{number}", Precedence=number
        )
    pools = cognito.client.get_paginator("list_user_pools")
    pages = list(pools.paginate(PaginationConfig={"PageSize": 2}))
    assert [len(page["UserPools"]) for page in pages] == [2, 2, 1]
    groups = cognito.client.get_paginator("list_groups")
    names = [
        one["GroupName"]
        for page in groups.paginate(UserPoolId="eu-west-1_0")
        for one in page["Groups"]
    ]
    assert names == ["g0", "g1", "g2", "g3", "g4"]


def test_an_operation_without_credentials(cognito: Running) -> None:
    found = cognito.client.sign_up(ClientId="abc", Username="u", Password="p4ss-Word")
    assert found["UserSub"] == "u"


def test_what_the_document_does_not_allow(cognito: Running) -> None:
    with pytest.raises(cognito.client.exceptions.InvalidParameterException) as caught:
        cognito.client.create_user_pool(PoolName="?" * 200)
    assert "/PoolName" in str(caught.value)
    assert not cognito.handler.pools


def test_failures_say_nothing_of_their_causes(cognito: Running) -> None:
    exceptions = cognito.client.exceptions
    with pytest.raises(exceptions.InternalErrorException) as caught:
        cognito.client.describe_user_pool_client(
            UserPoolId="eu-west-1_0", ClientId="abc"
        )
    assert "hush" not in str(caught.value)
    with pytest.raises(exceptions.InternalErrorException) as caught:
        cognito.client.admin_delete_user(UserPoolId="eu-west-1_0", Username="x")
    assert "hush" not in str(caught.value)


def test_a_method_that_is_missing(cognito: Running) -> None:
    with pytest.raises(ClientError) as caught:
        cognito.client.list_users(UserPoolId="eu-west-1_0")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501


def _post(
    url: str, target: str, body: bytes, coding: str = "identity"
) -> tuple[int, Any, str]:
    headers = {
        "Content-Encoding": coding,
        "X-Amz-Target": target,
        "Content-Type": "application/x-amz-json-1.1",
        "Authorization": "AWS4-HMAC-SHA256 Credential=me",
    }
    request = urllib.request.Request(url, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.load(response), ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error), error.headers["x-amzn-ErrorType"]


@pytest.mark.parametrize(
    ("target", "body", "name"),
    [
        ("Nothing", b"{}", "UnknownOperationException"),
        ("ListUserPools", b"{", "SerializationException"),
        ("ListUserPools", b"[" * 100_000, "SerializationException"),
        ("ListUserPools", b'{"MaxResults": "\xff"}', "SerializationException"),
        ("ListUserPools", b"", "InvalidParameterException"),
    ],
)
def test_raw_requests(cognito: Running, target: str, body: bytes, name: str) -> None:
    service = "AWSCognitoIdentityProviderService"
    status, found, header = _post(cognito.url, f"{service}.{target}", body)
    assert (status, found["__type"], header) == (400, name, name)
    assert found["message"]


def test_compressed_requests(cognito: Running) -> None:
    """As boto3 sends to services whose models ask for it."""
    target = "AWSCognitoIdentityProviderService.ListUserPools"
    packed = gzip.compress(b'{"MaxResults": 5}')
    assert _post(cognito.url, target, packed, "gzip")[:2] == (200, {"UserPools": []})
    for body, coding, name in [
        (packed[:-3], "gzip", "SerializationException"),
        (packed, "br", "InvalidParameterException"),
    ]:
        status, found, _ = _post(cognito.url, target, body, coding)
        assert (status, found["__type"]) == (400, name)
