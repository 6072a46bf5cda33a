"""``required`` holds for what is sent in a direction (OpenAPI 3.0.4, 4.7.24.2)."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.directions.document import (
    ID,
    PASSWORD,
    USER,
    answer,
    body,
    ref,
    service,
    swagger,
)
from tests.behaviour.generated import files, module

NAME = {"type": "string"}
SENT = {"name": "a", "password": "p"}
ANSWERED = {"id": 1, "name": "a"}
ALL = {**SENT, **ANSWERED}


def validators(document: dict[str, Any], folder: Path, **options: Any) -> Any:
    found = files(document, folder, ("validators",), **options)
    return module(found, folder, "validators")


def verdicts(found: Any, value: Any, name: str = "User") -> tuple[bool, bool, bool]:
    """Return whether a value is valid as it is written, as a request, as an answer."""
    return (
        found.SCHEMAS[name].is_valid(value),
        found.REQUESTS[name].is_valid(value),
        found.ANSWERS[name].is_valid(value),
    )


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_each_direction_demands_what_is_sent_in_it(
    version: str, tmp_path: Path
) -> None:
    found = validators(service("User", version=version, User=USER), tmp_path)
    assert verdicts(found, SENT) == (False, True, False)
    assert verdicts(found, ANSWERED) == (False, False, True)
    assert verdicts(found, ALL) == (True, True, True)
    assert verdicts(found, {"id": 1, "password": "p"}) == (False, False, False)


def test_swagger_has_properties_that_only_the_server_sends(tmp_path: Path) -> None:
    user = {
        "type": "object",
        "required": ["id", "name"],
        "properties": {"id": ID, "name": NAME},
    }
    found = validators(swagger("User", user), tmp_path)
    assert verdicts(found, {"name": "a"}) == (False, True, False)
    assert verdicts(found, ANSWERED) == (True, True, True)


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_by_the_letter_an_annotation_changes_nothing(
    version: str, tmp_path: Path
) -> None:
    document = service("User", version=version, User=USER)
    found = validators(document, tmp_path, directions="letter")
    assert not hasattr(found, "REQUESTS")
    assert not found.SCHEMAS["User"].is_valid(SENT)
    assert not any(one.is_valid(SENT) for one in getattr(found, "INLINE", {}).values())


def test_the_letter_of_older_versions_has_directions(tmp_path: Path) -> None:
    found = validators(service("User", User=USER), tmp_path, directions="letter")
    assert verdicts(found, SENT) == (False, True, False)


def test_a_value_that_is_there_nevertheless_has_its_type(tmp_path: Path) -> None:
    closed = {**USER, "additionalProperties": False}
    found = validators(service("User", User=closed), tmp_path)
    assert verdicts(found, {**SENT, "id": 7}) == (True, True, True)
    assert verdicts(found, {**SENT, "id": "x"}) == (False, False, False)
    assert verdicts(found, {**SENT, "other": 7}) == (False, False, False)


NESTED: dict[str, Any] = {
    "object": {"type": "object", "properties": {"user": ref("User")}},
    "array": {"type": "array", "items": ref("User")},
    "map": {"type": "object", "additionalProperties": ref("User")},
    "branch": {"oneOf": [{"type": "string"}, ref("User")]},
    "allOf": {"allOf": [ref("User"), {"properties": {"more": {"type": "string"}}}]},
    "reference": ref("User"),
    "deep": {"type": "array", "items": {"properties": {"x": {"anyOf": [ref("User")]}}}},
}
PUT: dict[str, Any] = {
    "object": lambda user: {"user": user},
    "array": lambda user: [user],
    "map": lambda user: {"any": user},
    "branch": lambda user: user,
    "allOf": lambda user: user,
    "reference": lambda user: user,
    "deep": lambda user: [{"x": user}],
}


@pytest.mark.parametrize("kind", NESTED)
def test_what_holds_a_schema_is_read_as_that_is(kind: str, tmp_path: Path) -> None:
    document = service("Outer", Outer=NESTED[kind], User=USER)
    found = validators(document, tmp_path)
    assert verdicts(found, PUT[kind](SENT), "Outer") == (False, True, False)
    assert verdicts(found, PUT[kind](ANSWERED), "Outer") == (False, False, True)
    assert verdicts(found, PUT[kind](ALL), "Outer") == (True, True, True)


PARTS: dict[str, dict[str, Any]] = {
    "required beside the reference": {
        "Base": {"properties": {"id": ID, "password": PASSWORD}},
        "User": {"allOf": [ref("Base")], "required": ["id", "password"]},
    },
    "required in the reference": {
        "Base": {"required": ["id", "password"]},
        "User": {
            "allOf": [ref("Base"), {"properties": {"id": ID, "password": PASSWORD}}]
        },
    },
    "properties beside": {
        "Base": {"type": "object", "required": ["id", "password"]},
        "User": {
            "allOf": [ref("Base")],
            "properties": {"id": ID, "password": PASSWORD},
        },
    },
    "one part plain": {
        "Base": {"properties": {"id": {"minimum": 0}}, "required": ["id"]},
        "User": {
            "allOf": [
                ref("Base"),
                {
                    "properties": {"id": ID, "password": PASSWORD},
                    "required": ["password"],
                },
            ]
        },
    },
    "marks behind references": {
        "Id": ID,
        "Password": PASSWORD,
        "User": {
            "required": ["id", "password"],
            "properties": {
                "id": ref("Id"),
                "password": {"allOf": [ref("Password")], "description": "secret"},
            },
        },
    },
    "marks beside references": {
        "Id": {"type": "integer"},
        "User": {
            "required": ["id", "password"],
            "properties": {
                "id": {"allOf": [ref("Id")], "readOnly": True},
                "password": PASSWORD,
            },
        },
    },
    "a union": {
        "A": {"properties": {"id": ID}, "required": ["id"]},
        "B": {"properties": {"id": ID}, "required": ["id"]},
        "User": {
            "required": ["password"],
            "properties": {"password": PASSWORD},
            "anyOf": [ref("A"), ref("B")],
        },
    },
    "required outside of a union": {
        "A": {"properties": {"id": ID, "password": PASSWORD, "a": {"enum": [1]}}},
        "B": {"properties": {"id": ID, "password": PASSWORD, "b": {"enum": [1]}}},
        "User": {"required": ["id", "password"], "anyOf": [ref("A"), ref("B")]},
    },
    "required inside of a union": {
        "A": {"required": ["id", "password"]},
        "User": {
            "properties": {"id": ID, "password": PASSWORD},
            "oneOf": [ref("A"), {"required": ["never"]}],
        },
    },
}


@pytest.mark.parametrize("kind", PARTS)
def test_required_and_the_property_stand_in_different_parts(
    kind: str, tmp_path: Path
) -> None:
    found = validators(service("User", **PARTS[kind]), tmp_path)
    sent, answered = {"password": "p"}, {"id": 1}
    assert verdicts(found, sent) == (False, True, False)
    assert verdicts(found, answered) == (False, False, True)
    assert verdicts(found, {**sent, **answered}) == (True, True, True)
    assert verdicts(found, {}) == (False, False, False)


def test_a_part_is_read_by_the_schemas_around_it(tmp_path: Path) -> None:
    """The same part demands `id` of one schema, and not of another in requests."""
    schemas = {
        "Part": {"type": "object", "required": ["id"]},
        "User": {"allOf": [ref("Part")], "properties": {"id": ID}},
        "Order": {
            "allOf": [ref("Part")],
            "properties": {"id": {"type": "integer"}, "user": ref("User")},
        },
    }
    found = validators(service("Order", "User", **schemas), tmp_path)
    assert verdicts(found, {}, "User") == (False, True, False)
    assert verdicts(found, {}, "Order") == (False, False, False)
    assert verdicts(found, {}, "Part") == (False, False, False)
    assert verdicts(found, {"id": 1, "user": {}}, "Order") == (False, True, False)


def test_a_schema_that_contains_itself(tmp_path: Path) -> None:
    node = {
        "type": "object",
        "required": ["key"],
        "properties": {
            "key": {"type": "string", "readOnly": True},
            "children": {"type": "array", "items": ref("Node")},
        },
    }
    found = validators(service("Node", Node=node), tmp_path)
    deep = {"children": [{"children": [{}]}]}
    assert verdicts(found, deep, "Node") == (False, True, False)
    assert not found.REQUESTS["Node"].is_valid({"children": [{"children": [1]}]})


def test_branches_that_disagree_excuse_nothing_around_them(tmp_path: Path) -> None:
    user = {
        "required": ["id"],
        "oneOf": [
            {"properties": {"id": ID, "kind": {"enum": ["a"]}}, "required": ["kind"]},
            {
                "properties": {"id": {"type": "integer"}, "kind": {"enum": ["b"]}},
                "required": ["kind"],
            },
        ],
    }
    found = validators(service("User", User=user), tmp_path)
    assert not hasattr(found, "REQUESTS")
    assert not found.SCHEMAS["User"].is_valid({"kind": "a"})


def test_a_question_is_asked_as_it_is_written(tmp_path: Path) -> None:
    """``not`` and ``if`` demand nothing, so there is nothing to excuse."""
    user = {
        "properties": {"id": ID, "name": NAME},
        "required": ["id"],
        "if": {"required": ["id"]},
        "then": {"required": ["name"]},
        "not": {"required": ["id", "old"]},
    }
    found = validators(service("User", version="3.1.0", User=user), tmp_path)
    assert verdicts(found, {}) == (False, True, False)
    assert verdicts(found, {"id": 1}) == (False, False, False)
    assert verdicts(found, {"id": 1, "name": "a", "old": 1}) == (False, False, False)


def test_what_another_property_demands(tmp_path: Path) -> None:
    user = {
        "properties": {"name": NAME, "id": ID},
        "dependentRequired": {"name": ["id", "more"]},
    }
    found = validators(service("User", version="3.1.0", User=user), tmp_path)
    assert verdicts(found, {"name": "a", "more": 1}) == (False, True, False)
    assert verdicts(found, {"name": "a", "id": 1}) == (False, False, False)


def test_operations_judge_by_direction(tmp_path: Path) -> None:
    """So do those that have their schemas inside, form fields and parameters."""
    fields = body(USER, "application/x-www-form-urlencoded")
    document = service("User", User=USER)
    document["paths"]["/form"] = {
        "post": {
            "operationId": "form",
            "parameters": [
                {"name": "by", "in": "query", "style": "deepObject", "schema": USER}
            ],
            "requestBody": deepcopy(fields),
            "responses": {
                "200": {
                    **answer({"type": "array", "items": USER}),
                    "headers": {"By": {"schema": USER}},
                },
                "400": answer(USER),
            },
        }
    }
    found = validators(document, tmp_path)
    at = "#/paths/~1form/post"
    form = found.INLINE[
        f"{at}/requestBody/content/application~1x-www-form-urlencoded/schema"
    ]
    assert form.is_valid(SENT)
    assert not form.is_valid(ANSWERED)
    by = found.INLINE[f"{at}/parameters/0/schema"]
    assert by.is_valid(SENT)
    assert not by.is_valid(ANSWERED)
    listed = found.INLINE[f"{at}/responses/200/content/application~1json/schema"]
    assert listed.is_valid([ANSWERED])
    assert not listed.is_valid([SENT])
    for place in (
        "responses/200/headers/By",
        "responses/400/content/application~1json",
    ):
        one = found.INLINE[f"{at}/{place}/schema"]
        assert one.is_valid(ANSWERED)
        assert not one.is_valid(SENT)


def test_the_service_sends_webhooks_and_callbacks(tmp_path: Path) -> None:
    """What they carry is what the service has, and what comes back is sent to it."""

    def hook(name: str) -> dict[str, Any]:
        return {
            "post": {
                "operationId": name,
                "requestBody": body({"type": "array", "items": USER}),
                "responses": {"200": answer({"type": "array", "items": USER})},
            }
        }

    document = service("User", version="3.1.0", User=USER)
    document["webhooks"] = {"made": hook("made")}
    operation = document["paths"]["/User"]["put"]
    operation["callbacks"] = {"later": {"{$request.body#/url}": hook("later")}}
    found = validators(document, tmp_path)
    callback = "#/paths/~1User/put/callbacks/later/{$request.body#~1url}"
    for at in ("#/webhooks/made", callback):
        media = "content/application~1json/schema"
        sent = found.INLINE[f"{at}/post/requestBody/{media}"]
        assert sent.is_valid([ANSWERED])
        assert not sent.is_valid([SENT])
        returned = found.INLINE[f"{at}/post/responses/200/{media}"]
        assert returned.is_valid([SENT])
        assert not returned.is_valid([ANSWERED])


def test_one_schema_inside_of_both_a_request_and_a_callback(tmp_path: Path) -> None:
    """Each reading is listed; what is read in two ways has the address of each."""
    document = service("User", version="3.1.0", User=USER)
    item = {
        "post": {
            "operationId": "both",
            "requestBody": body(USER),
            "responses": {"204": {"description": "done"}},
        }
    }
    document["components"]["pathItems"] = {"both": item}
    shared = {"$ref": "#/components/pathItems/both"}
    document["paths"]["/both"] = shared
    document["webhooks"] = {"both": shared}
    found = validators(document, tmp_path)
    media = "requestBody/content/application~1json/schema"
    at = f"#/components/pathItems/both/post/{media}"
    assert found.INLINE[f"{at}~request"].is_valid(SENT)
    assert found.INLINE[f"{at}~answer"].is_valid(ANSWERED)


def test_problems_are_where_the_document_says_so(tmp_path: Path) -> None:
    found = validators(service("User", User=USER), tmp_path)
    (problem,) = found.REQUESTS["User"].problems({"name": "a"})
    (written,) = found.SCHEMAS["User"].problems({"id": 1, "name": "a"})
    assert problem.schema_pointer == written.schema_pointer
    assert problem.line == written.line
    assert problem.line


def test_what_does_not_differ_is_there_once(tmp_path: Path) -> None:
    plain = {"type": "object", "required": ["a"], "properties": {"a": NAME}}
    optional = {"type": "object", "properties": {"id": ID}}
    document = service("User", "Plain", User=USER, Plain=plain, Optional=optional)
    found = validators(document, tmp_path)
    assert found.REQUESTS["Plain"] is found.SCHEMAS["Plain"]
    assert found.ANSWERS["Plain"] is found.SCHEMAS["Plain"]
    assert found.REQUESTS["Optional"] is found.SCHEMAS["Optional"]
    assert found.REQUESTS.keys() == found.SCHEMAS.keys()


_COUNT = {"type": "integer"}


@pytest.mark.parametrize(
    ("user", "sent"),
    [
        (
            {
                "type": "object",
                "required": ["x_id", "name"],
                "properties": {"name": NAME},
                "patternProperties": {"^x_": {"$ref": "#/components/schemas/Own"}},
            },
            {"name": "a"},
        ),
        (
            {
                "required": ["name", "x_id"],
                "properties": {"name": NAME},
                "patternProperties": {"^y_": _COUNT},
                "additionalProperties": {**_COUNT, "readOnly": True},
            },
            {"name": "a"},
        ),
        (
            {
                "allOf": [
                    {"required": ["x_id", "name"]},
                    {
                        "properties": {"name": NAME},
                        "patternProperties": {"_id$": {**_COUNT, "readOnly": True}},
                    },
                ],
            },
            {"name": "a"},
        ),
    ],
)
def test_marks_of_properties_that_are_not_listed(
    user: dict[str, Any], sent: dict[str, Any], tmp_path: Path
) -> None:
    own = {**_COUNT, "readOnly": True}
    document = service("User", version="3.1.0", User=user, Own=own)
    found = validators(document, tmp_path)
    answered = sent | {"x_id": 1}
    assert verdicts(found, sent) == (False, True, False)
    assert verdicts(found, answered) == (True, True, True)
    assert not found.REQUESTS["User"].is_valid({"x_id": 1})


def test_other_names_than_those_that_are_marked_are_demanded(tmp_path: Path) -> None:
    user = {
        "required": ["name", "x_id", "y_id"],
        "properties": {"name": NAME},
        "patternProperties": {"^x_": _COUNT},
        "additionalProperties": {**_COUNT, "writeOnly": True},
    }
    found = validators(service("User", version="3.1.0", User=user), tmp_path)
    assert verdicts(found, {"name": "a", "x_id": 1}) == (False, False, True)
    assert verdicts(found, {"x_id": 1, "y_id": 1}) == (False, False, False)
