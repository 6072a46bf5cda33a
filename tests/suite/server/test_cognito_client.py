"""The generated client calls the example, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from cognito_idp import Client, errors, models, security
from cognito_in_memory import Handler
from cognito_in_memory.app import create_app

from tests.serving import serving
from tests.suite.cognito.called import Called
from tests.suite.server.direct import OPERATIONS
from tests.suite.server.stories import STORIES
from tests.suite.server.stories.beginnings import new_pool, new_user


class _Generated:
    """Has a generated client be called like boto3's."""

    exceptions = errors

    def __init__(self, client: Client) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        def call(**keywords: Any) -> Any:
            model = getattr(models, f"{OPERATIONS[name].id}Request")
            answer = getattr(self._client, name)(model.from_json(keywords))
            return answer.to_json() if hasattr(answer, "to_json") else answer

        return call


@pytest.fixture(scope="module")
def handler() -> Handler:
    return Handler()


@pytest.fixture(scope="module")
def url(handler: Handler) -> Iterator[str]:
    with serving(create_app(handler)) as url:
        yield url


CREDENTIALS = security.SigV4("access", "secret", region="us-east-1")


def test_the_stories_call_every_operation(url: str, handler: Handler) -> None:
    called = Called()
    with Client(url, auth=CREDENTIALS, hooks=[called]) as client:
        for story in STORIES:
            story(_Generated(client), handler.store.outbox)
    assert called.operations == {one.id for one in OPERATIONS.values()}


def test_models_and_times_are_equal_on_both_ends(url: str, handler: Handler) -> None:
    with Client(url, auth=CREDENTIALS) as client:
        pool = new_pool(_Generated(client))
        who = new_user(_Generated(client), pool, "zoë", nickname="\U0001f600\u2028")
        found = client.admin_get_user(models.AdminGetUserRequest.from_json(who))
    kept = handler.store.pool(pool).users["zoë"]
    assert found.user_create_date == kept.created
    assert found.user_last_modified_date == kept.modified
    assert found.user_attributes == kept.attribute_list()


def test_who_does_not_say_who_calls_is_refused(url: str, handler: Handler) -> None:
    count = len(handler.store.pools)
    with Client(url) as client, pytest.raises(errors.ClientError):
        client.create_user_pool(models.CreateUserPoolRequest(pool_name="people"))
    assert len(handler.store.pools) == count
