"""Read, change, write: from what one side sends to what the other does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.directions.document import ID, USER, ref, service
from tests.behaviour.generated import files, module
from tests.type_checking import errors_of_variants

NAME = {"type": "string"}
ITEM = {
    "type": "object",
    "required": ["id", "label"],
    "properties": {"id": ID, "label": {"type": "string", "nullable": True}},
}
NODE = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": ID,
        "parent": ref("Node"),
        "children": {"type": "array", "items": ref("Node")},
    },
}
ORDER = {
    "type": "object",
    "required": ["id", "items"],
    "properties": {
        "id": ID,
        "items": {"type": "array", "items": ref("Item")},
        "first": ref("Item"),
        "by_name": {"type": "object", "additionalProperties": ref("Item")},
        "either": {"oneOf": [ref("Item"), ref("Plain")]},
        "plain": ref("Plain"),
        "at": {"type": "string", "format": "date-time"},
        "free": {},
    },
}
PLAIN = {"type": "object", "required": ["text"], "properties": {"text": NAME}}
TEAM = {
    "type": "object",
    "required": ["lead"],
    "properties": {
        "lead": ref("User"),
        "users": {"type": "array", "items": ref("User")},
        "name": NAME,
    },
    "additionalProperties": ref("Item"),
}
POOL = {
    "type": "object",
    "properties": {"id": ID},
    "required": ["id"],
    "additionalProperties": ref("User"),
}
SCHEMAS = {
    "User": USER,
    "Item": ITEM,
    "Node": NODE,
    "Order": ORDER,
    "Plain": PLAIN,
    "Team": TEAM,
    "Pool": POOL,
}
DOCUMENT = service(*SCHEMAS, **SCHEMAS)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("sides")
    return module(files(DOCUMENT, folder), folder)


def test_what_the_answer_does_not_tell_is_asked_for(models: Any) -> None:
    user = models.User.from_json({"id": 1, "name": "a", "more": [1, {"x": None}]})
    user.name = "b"
    sent = user.to_request(password="p")
    assert type(sent) is models.UserRequest
    assert sent.to_json() == {"name": "b", "password": "p", "more": [1, {"x": None}]}
    with pytest.raises(TypeError):
        user.to_request()


def test_a_server_answers_what_it_was_sent(models: Any) -> None:
    sent = models.UserRequest.from_json({"name": "a", "password": "p", "more": 1})
    made = sent.to_answer(id=7)
    assert type(made) is models.User
    assert made.to_json() == {"id": 7, "name": "a", "more": 1}


def test_what_the_other_side_sent_nevertheless_is_not_taken_over(models: Any) -> None:
    """Nobody chooses an identifier for the server, nor gets a password back."""
    sent = models.UserRequest.from_json({"name": "a", "password": "p", "id": 666})
    assert sent.to_answer(id=7).to_json() == {"id": 7, "name": "a"}
    user = models.User.from_json({"name": "a", "password": "old", "id": 1})
    assert user.to_request(password="p").to_json() == {"name": "a", "password": "p"}


def test_what_is_inside_goes_along(models: Any) -> None:
    item = {"id": 1, "label": None, "unknown": 1}
    value = {
        "id": 1,
        "items": [item, {"id": 2, "label": "b"}],
        "first": item,
        "by_name": {"one": item},
        "either": item,
        "plain": {"text": "t"},
        "at": "2026-01-02T03:04:05.678901234Z",
        "free": {"id": 1, "any": [None, 1.5]},
        "unknown": {"id": 3},
    }
    sent = models.Order.from_json(value).to_request()
    bare = {"label": None, "unknown": 1}
    assert sent.to_json() == {
        **{name: one for name, one in value.items() if name != "id"},
        "items": [bare, {"label": "b"}],
        "first": bare,
        "by_name": {"one": bare},
        "either": bare,
    }
    assert type(sent.items[0]) is models.ItemRequest
    assert type(sent.plain) is models.Plain


def test_a_malformed_text_goes_along(models: Any) -> None:
    value = {"id": 1, "items": [], "at": "yesterday"}
    sent = models.Order.from_json(value).to_request()
    assert sent.to_json() == {"items": [], "at": "yesterday"}
    assert sent == models.OrderRequest.from_json({"items": [], "at": "yesterday"})
    with pytest.raises(models.ShapeError, match="at"):
        _ = sent.at


def test_the_other_object_has_lists_of_its_own(models: Any) -> None:
    order = models.Order.from_json({"id": 1, "items": [], "unknown": 1})
    sent = order.to_request()
    sent.items.append(models.ItemRequest(label="x"))
    sent.extra_fields["more"] = 1
    assert order.to_json() == {"id": 1, "items": [], "unknown": 1}


def test_what_stays_away_stays_away(models: Any) -> None:
    value = {"id": 1, "items": []}
    assert models.Order.from_json(value).to_request().to_json() == {"items": []}


def test_objects_inside_that_do_not_tell_all_are_asked_for(models: Any) -> None:
    answer = {
        "lead": {"id": 1, "name": "a"},
        "users": [{"id": 1, "name": "a"}],
        "name": "t",
        "further": {"id": 1, "label": "x"},
    }
    team = models.Team.from_json(answer)
    lead = models.UserRequest(name="b", password="p")
    sent = team.to_request(lead=lead, users=None)
    assert sent.to_json() == {
        "lead": {"name": "b", "password": "p"},
        "name": "t",
        "further": {"label": "x"},
    }
    pool = models.Pool.from_json({"id": 1, "a": {"id": 1, "name": "a"}})
    assert pool.to_request(extra_fields={"a": lead}).to_json() == {"a": lead.to_json()}


def test_objects_that_contain_themselves(models: Any) -> None:
    value = {"id": 1, "children": [{"id": 2, "children": [], "x": 1}]}
    sent = models.Node.from_json(value).to_request()
    assert sent.to_json() == {"children": [{"children": [], "x": 1}]}


def test_objects_that_are_nested_deeply(models: Any) -> None:
    value: dict[str, Any] = {"id": 0}
    for number in range(5000):
        value = {"id": number, "parent": value}
    inner = models.Node.from_json(value).to_request()
    depth = 0
    while inner.parent is not None:
        assert type(inner) is models.NodeRequest
        inner, depth = inner.parent, depth + 1
    assert depth == 5000


def test_a_property_of_that_name(tmp_path: Path) -> None:
    thing = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": ID, "to_request": NAME, "self": NAME, "kind": NAME},
    }
    found = module(files(service("Thing", Thing=thing), tmp_path), tmp_path)
    value = {"id": 1, "to_request": "a", "self": "b", "kind": "c"}
    read = found.Thing.from_json(value)
    assert read.to_request_ == "a"
    assert read.to_request().to_json() == {
        name: value[name] for name in ("to_request", "self", "kind")
    }


_SNIPPET = """
from typing import assert_type

from generated import models

user = models.User(id=1, name="a")
assert_type(user.to_request(password="p"), models.UserRequest)
sent = models.UserRequest(name="a", password="p")
assert_type(sent.to_answer(id=1), models.User)
team = models.Team(lead=user)
assert_type(team.to_request(lead=sent, users=[sent]), models.TeamRequest)
order = models.Order(id=1, items=[])
assert_type(order.to_request().items, list[models.ItemRequest])
"""
_WRONG = {
    'user.to_request(password="p")': "user.to_request()",
    'password="p")\nassert': "password=3)\nassert",
    "sent.to_answer(id=1)": "sent.to_answer(id=1, password='p')",
    "lead=sent, users": "lead=user, users",
    'User(id=1, name="a")': 'User(id=1, name="a", password="p")',
    'UserRequest(name="a"': 'UserRequest(id=1, name="a"',
}


def test_type_checkers_know_both_sides(tmp_path: Path) -> None:
    for path, text in files(DOCUMENT, tmp_path).items():
        target = tmp_path / "generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    errors = errors_of_variants(tmp_path, _SNIPPET, _WRONG)
    found = {line.partition(".py")[0] for line in errors}
    assert found == {f"wrong{number}" for number in range(len(_WRONG))}
