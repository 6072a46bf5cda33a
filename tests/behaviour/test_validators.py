"""What validators say of values that a schema does not allow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module
from truespec import compile_schema
from truespec.runtime.problem import Problem, walk


def problem(schema: Any, value: Any, **options: Any) -> Problem:
    """Return the one problem of a value."""
    (found,) = compile_schema(schema, **options).problems(value)
    return found


MESSAGES: list[tuple[Any, Any, str]] = [
    ({"type": ["string", "null"]}, 1, "1 is not of type string or null"),
    ({"type": "integer"}, True, "true is not of type integer"),
    ({"type": "number"}, float("nan"), "NaN is not of type number"),
    ({"enum": ["b", "a"]}, "c", '"c" is none of "a", "b"'),
    ({"enum": [1, None]}, "c", '"c" is none of 1, null'),
    ({"const": {"a": [1]}}, None, 'null is not {"a": [1]}'),
    ({"minLength": 2}, "a", '"a" is shorter than 2 characters'),
    ({"maxLength": 1}, "ab", '"ab" is longer than 1 character'),
    ({"pattern": "^b"}, "a", '"a" does not match ^b'),
    ({"minimum": 2}, 1, "1 is less than 2"),
    ({"maximum": 2}, 3.5, "3.5 is more than 2"),
    ({"exclusiveMinimum": 2}, 2, "2 is not more than 2"),
    ({"exclusiveMaximum": 2}, 2, "2 is not less than 2"),
    ({"multipleOf": 0.5}, 0.7, "0.7 is not a multiple of 0.5"),
    ({"minItems": 2}, [1], "the array of 1 item has fewer than 2 items"),
    ({"maxItems": 1}, [1, 2], "the array of 2 items has more than 1 item"),
    (
        {"uniqueItems": True},
        [{}, 1, 2, 1.0, 2],
        "the array of 5 items has items that are equal: 1 and 3 are the first",
    ),
    (
        {"contains": {"type": "null"}},
        [],
        "the empty array contains no item that the schema asks for",
    ),
    (
        {"contains": {"type": "null"}, "minContains": 2},
        [None],
        "the array of 1 item contains fewer than 2 items that the schema asks for",
    ),
    (
        {"contains": {"type": "null"}, "maxContains": 1},
        [None, None],
        "the array of 2 items contains more than 1 item that the schema asks for",
    ),
    (
        {"minProperties": 1},
        {},
        "the empty object has fewer than 1 property",
    ),
    (
        {"maxProperties": 1},
        {"a": 1, "b": 2},
        "the object with 2 properties has more than 1 property",
    ),
    ({"required": ['"']}, {}, 'the property "\\"" is missing'),
    (
        {"dependentRequired": {"a": ["b"]}},
        {"a": 1},
        'the property "b" is missing, which "a" calls for',
    ),
    ({"additionalProperties": False}, {"a": 1}, 'the property "a" is unknown'),
    ({"unevaluatedProperties": False}, {"a": 1}, 'the property "a" is unknown'),
    ({"propertyNames": {"minLength": 2}}, {"a": 1}, "the property name"),
    ({"not": {"type": "null"}}, None, "null is a value that the schema excludes"),
    ({"format": "date"}, "soon", '"soon" is not a valid date'),
]


@pytest.mark.parametrize(("schema", "value", "message"), MESSAGES)
def test_the_message_of_each_keyword(schema: Any, value: Any, message: str) -> None:
    found = problem(schema, value, formats=True)
    assert found.message.startswith(message)
    assert found.schema_pointer.startswith("#/")


def test_a_false_schema_is_no_keyword_of_its_place() -> None:
    for name in ("foo", "minimum", "type", "enum", "uniqueItems", "required"):
        found = problem({"properties": {name: False}}, {name: 1})
        assert found.keyword == "false"
        assert found.schema_pointer == f"#/properties/{name}"
        assert found.message == "1 is not allowed here"
    assert problem(False, 1).schema_pointer == "#"
    assert problem({"items": False}, ["x"]).message == '"x" is not allowed here'


def test_problems_of_conditions_and_references_are_those_of_their_schemas() -> None:
    schema = {
        "$defs": {"long": {"minLength": 5}},
        "if": {"type": "string"},
        "then": {"$ref": "#/$defs/long"},
        "else": {"minimum": 5},
        "dependentSchemas": {"a": {"required": ["b"]}},
    }
    assert problem(schema, "a").schema_pointer == "#/$defs/long/minLength"
    assert problem(schema, 1).schema_pointer == "#/else/minimum"
    found = problem(schema, {"a": 1})
    assert found.schema_pointer == "#/dependentSchemas/a/required"


def test_keywords_of_older_dialects_are_at_their_own_place() -> None:
    found = problem({"dependencies": {"a": ["b"]}}, {"a": 1}, dialect="draft7")
    assert (found.schema_pointer, found.keyword) == (
        "#/dependencies",
        "dependentRequired",
    )
    assert "calls for" in found.message
    bound = {"minimum": 5, "exclusiveMinimum": True}
    assert problem(bound, 5, dialect="draft4").message == "5 is not more than 5"


def test_the_name_of_a_property_is_told_from_its_value() -> None:
    names = {"anyOf": [{"minLength": 2}, {"pattern": "^b"}], "not": {"const": "bb"}}
    found = problem({"propertyNames": names}, {"a": "a"})
    assert found.path == ("a",)
    told = [one.message for one in walk([found])]
    assert len(told) == 2
    assert all(one.startswith('the property name "a"') for one in told)
    assert "property name" in problem({"propertyNames": names}, {"bb": 1}).message


def test_problems_have_the_order_of_the_schema_and_the_value() -> None:
    schema = {
        "required": ["z"],
        "properties": {"b": {"type": "string"}, "a": {"items": {"type": "string"}}},
        "additionalProperties": {"type": "string"},
    }
    value = {"y": 1, "a": [1, "x", 2], "b": 3, "x": 4}
    found = compile_schema(schema).problems(value)
    assert [one.instance_pointer for one in found] == [
        *("/b", "/a/0", "/a/2", "", "/y", "/x")
    ]


PET = {
    "oneOf": [
        {
            "type": "object",
            "properties": {
                "kind": {"const": "cat"},
                "claws": {"type": "integer"},
                "name": {"type": "string"},
            },
            "required": ["kind"],
        },
        {
            "type": "object",
            "properties": {
                "kind": {"const": "dog"},
                "bark": {
                    "properties": {"volume": {"maximum": 10}, "pitch": {"maximum": 10}}
                },
            },
            "required": ["kind", "bark"],
        },
        {"type": "null"},
    ]
}


@pytest.mark.parametrize(
    ("value", "nearest"),
    [
        ({"kind": "dog"}, ["/oneOf/1/required"]),
        ({"kind": "cat", "claws": None}, ["/oneOf/0/properties/claws/type"]),
        (
            {"kind": "dog", "bark": {"volume": 11, "pitch": 11}, "claws": 5},
            [
                "/oneOf/1/properties/bark/properties/volume/maximum",
                "/oneOf/1/properties/bark/properties/pitch/maximum",
            ],
        ),
        (5, ["/oneOf/0/type", "/oneOf/1/type", "/oneOf/2/type"]),
    ],
)
def test_the_nearest_branch_is_reported(value: Any, nearest: list[str]) -> None:
    found = problem(PET, value)
    assert found.keyword == "oneOf"
    assert [one.schema_pointer for one in found.causes] == [f"#{at}" for at in nearest]
    assert found.causes[0].message in found.message


def test_a_branch_that_got_further_is_nearer() -> None:
    deep = {"properties": {"a": {"properties": {"b": {"type": "string"}}}}}
    flat = {"required": ["x"]}
    found = problem({"anyOf": [flat, deep]}, {"a": {"b": 1}})
    assert [one.path for one in found.causes] == [("a", "b")]
    assert "/a/b: 1 is not of type string" in found.message


def test_the_branches_that_fit_are_named() -> None:
    schema = {"oneOf": [{"minLength": 1}, {"maxLength": 1}, {"minLength": 2}]}
    found = problem(schema, "ab")
    assert found.limit == (0, 2)
    assert found.message.endswith("oneOf/0, oneOf/2")
    assert found.causes == []


def _pets(keyword: str, **more: Any) -> dict[str, Any]:
    def pet(**properties: Any) -> dict[str, Any]:
        kind = {"kind": {"type": "string"}}
        return {
            "type": "object",
            "properties": kind | properties,
            "required": ["kind", *properties],
        }

    pets = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    return {
        "Cat": pet(claws={"type": "integer"}),
        "Dog": pet(bark={"type": "string"}, tail={"type": "string"}),
        "Pet": {keyword: pets} | more,
        "Owner": {"properties": {"pet": {"$ref": "#/components/schemas/Pet"}}},
    }


def _validators(folder: Path, schemas: dict[str, Any]) -> Any:
    package = files(document(schemas), folder, ("validators",))
    return module(package, folder, "validators").SCHEMAS


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_a_discriminator_picks_the_branch_that_is_reported(
    tmp_path: Path, keyword: str
) -> None:
    mapping = {"hound": "#/components/schemas/Dog"}
    tag = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
    tagged = _validators(tmp_path, _pets(keyword, **tag))
    plain = _validators(tmp_path, _pets(keyword))
    named = {"hound": "Dog", "Dog": "Dog", "Cat": "Cat", "Bird": "Cat"}
    for kind, branch in named.items():
        value = {"pet": {"kind": kind}}
        (found,) = tagged["Owner"].problems(value)
        # Without a discriminator, the cat is nearest: it lacks one property only.
        (untagged,) = plain["Owner"].problems(value)
        for one, expected in ((found, branch), (untagged, "Cat")):
            causes = {cause.schema_pointer for cause in one.causes}
            assert causes == {f"#/components/schemas/{expected}/required"}
    valid = {"kind": "Cat", "bark": "x", "tail": "y"}
    assert tagged["Pet"].is_valid(valid)
    assert plain["Pet"].is_valid(valid)


@pytest.mark.parametrize("required", [False, True])
@pytest.mark.parametrize("more", [False, True])
def test_a_name_may_fill_a_line(required: bool, more: bool) -> None:
    name = "a_name_that_leaves_no_room_for_anything_else_on_its_line"
    properties: dict[str, Any] = {name: {"properties": {"a": {"type": "integer"}}}}
    if more:
        properties["b"] = {"type": "null"}
    schema = {"properties": properties, "required": [name] * required}
    assert compile_schema(schema).is_valid({name: {"a": 1.0}})
    assert compile_schema(schema).is_valid({}) is not required
    assert problem(schema, {name: {"a": True}}).path == (name, "a")
