"""The example has every operation of the document, and keeps to the document."""

from __future__ import annotations

import asyncio
import inspect
from datetime import UTC, datetime
from typing import Any

import pytest
from cognito_idp import errors, models
from cognito_in_memory import Handler
from cognito_in_memory.paging import page

from tests.suite.server.direct import OPERATIONS, Direct
from tests.suite.server.stories import STORIES
from tests.suite.server.stories.beginnings import Story, new_pool


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_story(story: Story) -> None:
    handler = Handler()
    story(Direct(handler), handler.store.outbox)


def test_the_stories_call_every_operation() -> None:
    handler = Handler()
    client = Direct(handler)
    for story in STORIES:
        story(client, handler.store.outbox)
    assert OPERATIONS.keys() - client.called == set()
    assert len(client.called) == 101


def test_no_operation_is_missing_or_made_up() -> None:
    methods = dict(inspect.getmembers(Handler, inspect.iscoroutinefunction))
    assert methods.keys() == OPERATIONS.keys()
    for name, method in methods.items():
        body, *more = list(inspect.signature(method).parameters.values())[1:]
        assert (body.name, body.annotation, more) == (
            "body",
            f"models.{OPERATIONS[name].id}Request",
            [],
        )


def test_times_are_aware_and_have_milliseconds() -> None:
    handler = Handler()
    before = datetime.now(UTC)
    pool = handler.store.pool(new_pool(Direct(handler)))
    created = pool.described.creation_date
    assert created is not None
    assert created.utcoffset() == before.utcoffset()
    assert created.microsecond % 1000 == 0
    assert (before - created).total_seconds() < 0.001
    assert created <= datetime.now(UTC)


def test_pages_go_on_after_what_was_deleted() -> None:
    items = {name: name.upper() for name in "edcba"}
    first, token = page(items, 2, None)
    for name in "abd":
        del items[name]
    second, following = page(items, 2, token)
    assert (first, second, following) == (["A", "B"], ["C", "E"], None)


@pytest.mark.parametrize("limit", [None, 0])
def test_pages_without_a_limit(limit: int | None) -> None:
    items = {f"{number:03}": number for number in range(130)}
    seen, token, sizes = [], None, []
    while True:
        found, token = page(items, limit, token)
        seen += found
        sizes.append(len(found))
        if token is None:
            break
    assert seen == list(range(130))
    assert sizes == [60, 60, 10]


@pytest.mark.parametrize("token", ["", "nonsense", "%%", "YWZ0ZXI=", "é"])
def test_a_token_of_somebody_else(token: str) -> None:
    with pytest.raises(errors.InvalidParameterException):
        page({"a": 1}, None, token)


def test_an_answer_stays_as_it_was() -> None:
    handler = Handler()
    client = Direct(handler)
    pool = new_pool(client)
    client.create_group(UserPoolId=pool, GroupName="staff")
    request = models.GetGroupRequest(user_pool_id=pool, group_name="staff")
    found: Any = asyncio.run(handler.get_group(request))
    client.update_group(UserPoolId=pool, GroupName="staff", Description="changed")
    assert found.group.description is None
