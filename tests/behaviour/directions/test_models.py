"""One class where directions do not differ, and two where they do."""

from __future__ import annotations

import inspect
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
)
from tests.behaviour.generated import document, files, module

NAME = {"type": "string"}
PROBLEM = {"type": "object", "required": ["text"], "properties": {"text": NAME}}


def models(content: dict[str, Any], folder: Path, **options: Any) -> Any:
    return module(files(content, folder, **options), folder)


def classes(found: Any) -> set[str]:
    """Return the names of the classes of objects."""
    return {
        name
        for name, value in vars(found).items()
        if isinstance(value, type) and value.__module__ == found.__name__
    }


def arguments(found: Any) -> set[str]:
    return set(found._specs)


def test_each_side_has_the_properties_that_it_sends(tmp_path: Path) -> None:
    found = models(service("User", User=USER), tmp_path)
    assert classes(found) == {"User", "UserRequest"}
    assert arguments(found.User) == {"id", "name"}
    assert arguments(found.UserRequest) == {"name", "password"}
    sent = found.UserRequest(name="a", password="p")
    assert sent.to_json() == {"name": "a", "password": "p"}
    assert found.User.from_json({"id": 1, "name": "a"}).id == 1


def test_what_is_there_nevertheless_is_kept(tmp_path: Path) -> None:
    closed = {**USER, "additionalProperties": False}
    found = models(service("User", User=closed), tmp_path)
    value = {"id": 1, "name": "a", "password": "p"}
    for one, extra in ((found.User, "password"), (found.UserRequest, "id")):
        read = one.from_json(value)
        assert read.extra_fields == {extra: value[extra]}
        assert read.to_json() == value


@pytest.mark.parametrize("further", [{"type": "integer"}, USER, {"format": "byte"}])
def test_what_is_there_nevertheless_has_its_own_type(
    tmp_path: Path, further: dict[str, Any]
) -> None:
    """Other properties of one type are no reason to refuse it, also through a part."""
    tags = {"type": "array", "items": NAME, "readOnly": True}
    part = {"type": "object", "required": ["tags"], "properties": {"tags": tags}}
    typed = {**USER, "additionalProperties": further, "allOf": [ref("Part")]}
    typed["properties"] = {**USER["properties"], "tags": {}}
    found = models(service("User", User=typed, Part=part), tmp_path)
    value = {"id": 1, "name": "a", "password": "p", "tags": ["t"]}
    request = found.UserRequest.from_json(value)
    assert request.extra_fields == {"id": 1, "tags": ["t"]}
    assert found.User.from_json(value).extra_fields == {"password": "p"}
    for read in (request, found.User.from_json(value)):
        assert read.to_json() == value
    if further.get("type") == "integer":
        with pytest.raises(found.ShapeError):
            found.UserRequest.from_json(value | {"other": "no"})


def test_a_schema_that_is_sent_one_way_is_one_class(tmp_path: Path) -> None:
    """A form to sign in is not split into itself and an answer that nobody gives."""
    content = service("Other", Login=USER, Made=USER, Other=PROBLEM)
    content["paths"]["/Other"]["put"]["requestBody"] = {**body(ref("Login"))}
    content["paths"]["/Other"]["put"]["responses"]["201"] = answer(ref("Made"))
    found = models(content, tmp_path)
    assert classes(found) == {"Login", "Made", "Other"}
    assert arguments(found.Login) == {"name", "password"}
    assert arguments(found.Made) == {"id", "name"}


def test_what_no_operation_uses_is_read_as_an_answer(tmp_path: Path) -> None:
    found = models(service("Other", User=USER, Other=PROBLEM), tmp_path)
    assert classes(found) == {"User", "Other"}
    assert arguments(found.User) == {"id", "name"}


def test_a_document_without_operations_is_read_both_ways(tmp_path: Path) -> None:
    found = models(document({"User": USER}), tmp_path)
    assert classes(found) == {"User", "UserRequest"}


def test_by_the_letter_there_is_one_class(tmp_path: Path) -> None:
    content = service("User", version="3.1.0", User=USER)
    found = models(content, tmp_path, directions="letter")
    assert classes(found) == {"User"}
    assert arguments(found.User) == {"id", "name", "password"}


@pytest.mark.parametrize(
    ("properties", "split"),
    [
        ({"id": ID}, False),
        ({"password": PASSWORD}, True),
        ({"name": NAME}, False),
    ],
)
def test_properties_that_may_be_absent(
    properties: dict[str, Any], split: bool, tmp_path: Path
) -> None:
    """An identifier does no harm in a request; a password in an answer is a leak."""
    user = {"type": "object", "properties": {**properties, "x": NAME}}
    found = models(service("User", User=user), tmp_path)
    assert classes(found) == ({"User", "UserRequest"} if split else {"User"})
    assert ("password" in arguments(found.User)) is False


def test_what_is_split_has_nothing_of_the_other_side(tmp_path: Path) -> None:
    user = {
        **USER,
        "properties": {**USER["properties"], "at": {**NAME, "readOnly": True}},
    }
    found = models(service("User", User=user), tmp_path)
    assert arguments(found.UserRequest) == {"name", "password"}
    assert arguments(found.User) == {"id", "name", "at"}


def test_what_holds_a_split_class_is_split(tmp_path: Path) -> None:
    team = {
        "type": "object",
        "required": ["lead"],
        "properties": {
            "lead": ref("User"),
            "users": {"type": "array", "items": ref("User")},
            "roles": {"type": "object", "additionalProperties": ref("User")},
            "guest": {"oneOf": [ref("User"), ref("Problem")]},
            "place": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": ID, "name": NAME},
            },
            "problem": ref("Problem"),
        },
    }
    schemas = {"User": USER, "Team": team, "Problem": PROBLEM}
    found = models(service("Team", **schemas), tmp_path)
    assert classes(found) == {
        *("User", "UserRequest", "Team", "TeamRequest", "Problem"),
        *("TeamPlace", "TeamPlaceRequest"),
    }
    user = {"name": "a", "password": "p"}
    value = {
        "lead": user,
        "users": [user],
        "roles": {"boss": user},
        "guest": user,
        "place": {"name": "here"},
        "problem": {"text": "none"},
    }
    read = found.TeamRequest.from_json(value)
    for one in (read.lead, read.users[0], read.roles["boss"], read.guest):
        assert type(one) is found.UserRequest
    assert type(read.place) is found.TeamPlaceRequest
    assert type(read.problem) is found.Problem
    assert read.to_json() == value


def test_parts_of_one_object(tmp_path: Path) -> None:
    schemas = {
        "Base": {
            "type": "object",
            "required": ["id", "made"],
            "properties": {"made": {**NAME, "format": "date-time", "readOnly": True}},
        },
        "User": {
            "allOf": [
                ref("Base"),
                {
                    "type": "object",
                    "required": ["name"],
                    "properties": {"id": ID, "name": NAME},
                },
            ]
        },
    }
    found = models(service("User", **schemas), tmp_path)
    assert arguments(found.User) == {"id", "made", "name"}
    assert arguments(found.UserRequest) == {"name"}


def test_variants_with_a_discriminator(tmp_path: Path) -> None:
    def variant(tag: str, *required: str, **properties: Any) -> dict[str, Any]:
        kind = {"type": "string", "enum": [tag]}
        return {
            "type": "object",
            "required": ["kind", *required],
            "properties": {"kind": kind, **properties},
        }

    pet = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]},
        },
    }
    schemas = {
        "Cat": variant("cat", "id", id=ID),
        "Dog": variant("dog", name=NAME),
        "Pet": pet,
    }
    content = service("Pet", **schemas)
    content["paths"]["/Pet"]["get"] = {
        "operationId": "all",
        "responses": {"200": answer({"type": "array", "items": ref("Pet")})},
    }
    found = models(content, tmp_path)
    assert {"Cat", "CatRequest", "Dog"} <= classes(found)
    assert "DogRequest" not in classes(found)
    assert type(found.decode_pet({"kind": "cat", "id": 1})) is found.Cat
    assert type(found.decode_pet_request({"kind": "cat"})) is found.CatRequest
    assert type(found.decode_pet_request({"kind": "dog"})) is found.Dog


def test_names_of_the_document_come_first(tmp_path: Path) -> None:
    """Frameworks that write two schemas themselves keep the names that they chose."""
    other = {"type": "object", "required": ["other"], "properties": {"other": NAME}}
    schemas = {"User": USER, "UserRequest": other, "user_request": other}
    found = models(service("User", "UserRequest", **schemas), tmp_path)
    assert arguments(found.User) == {"id", "name"}
    assert arguments(found.UserRequest) == {"other"}
    [split] = [
        one
        for one in classes(found)
        if arguments(getattr(found, one)) == {"name", "password"}
    ]
    assert split.startswith("UserRequest")


def test_a_class_can_be_pinned(tmp_path: Path) -> None:
    pins = {"#/components/schemas/User~request": "NewUser"}
    found = models(service("User", User=USER), tmp_path, pins=pins)
    assert classes(found) == {"User", "NewUser"}


def test_texts_say_who_sends_a_property(tmp_path: Path) -> None:
    source = files(service("User", User=USER), tmp_path)["models.py"]
    assert source.count("Only the server sends it.") == 1
    assert source.count("Only the client sends it.") == 1
    assert inspect.cleandoc(source)
