"""Which values are made for a schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import regress

from truespec.ir.api import Api
from truespec.values.patterns import around, matching
from truespec.verify.instances import Instances, instances

MakeApi = Callable[..., Api]

S = "#/components/schemas/S"


def texts(values: Any) -> set[str]:
    return {json.dumps(value, sort_keys=True) for value in values}


NAME = {"type": "string", "minLength": 2, "maxLength": 4}
RECORD = {
    "type": "object",
    "required": ["a"],
    "properties": {"a": {"type": "integer", "minimum": 3}, "b": NAME},
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (NAME, ["a", "aa", "aaaa", "aaaaa", None, True, 10, 10.0, "10", [], {}]),
        ({"type": "integer", "minimum": 1, "maximum": 60}, [0, 1, 60, 61, 1.0, True]),
        ({"type": "number", "exclusiveMinimum": 2}, [1, 2, 3, 2.5, 1.5, 2.0]),
        ({"type": "number", "minimum": 10**400}, [10**400, 10**400 - 1, 10**400 + 1]),
        ({"const": 10**400}, [10**400, 10**400 + 1]),
        ({"multipleOf": 10**400}, [0, 10**400, 3 * 10**400]),
        ({"multipleOf": 0.01}, [0.03, 0.07, 0.015, 0]),
        ({"enum": ["x", 2, None]}, ["x", 2, None, "one more", "X", 3, 2.0, "2"]),
        ({"const": True}, [True, 1, False]),
        (
            {"type": "array", "items": NAME, "minItems": 2, "maxItems": 3},
            [["aa"], ["aa"] * 2, ["aa"] * 3, ["aa"] * 4],
        ),
        (
            {"items": {"type": "integer"}, "uniqueItems": True, "minItems": 2},
            [[1, 2], [1, 2, 1], [1]],
        ),
        (RECORD, [{"a": 3}, {}, {"a": None}, {"a": 2}, {"a": 3, "b": "aa"}]),
        (RECORD, [{"a": 3, "b": None}, {"a": True}, {"a": 10.0}, {"a": "10"}]),
        (RECORD, [{"a": 3, "b": "a"}, {"a": 3, "b": "aaaaa"}, {"a": 3, "": ""}]),
        (
            {"type": "object", "maxProperties": 1, "additionalProperties": NAME},
            [{}, {"a": "aa"}, {"a": "aa", "aa": "aa"}, {"a": "a"}],
        ),
        (
            {"type": "object", "propertyNames": {"minLength": 3}, "minProperties": 1},
            [{"aaa": None}, {}],
        ),
        ({"oneOf": [NAME, {"type": "null"}]}, ["aa", "a", None]),
        ({"allOf": [NAME, {"maxLength": 3}]}, ["aa", "aaa", "aaaa"]),
        ({"$ref": "#/components/schemas/Other"}, [{"x": False}, {"x": 10}, {}]),
        ({"items": {"$ref": "#/components/schemas/Other"}}, [[{"x": None}], [None]]),
        ({"prefixItems": [NAME, {"type": "null"}]}, [["aa", None], ["a"]]),
        ({"if": {"required": ["p"]}, "then": {"required": ["q"]}}, [{}, {"p": None}]),
        ({"dependentRequired": {"p": ["q"]}, "type": "object"}, [{"p": None}]),
        ({"contains": {"const": 7}, "maxContains": 2}, [[7], [7, 7]]),
    ],
)
def test_the_values_stand_around_the_limits(
    make_api: MakeApi, schema: Any, expected: list[Any]
) -> None:
    other = {
        "type": "object",
        "required": ["x"],
        "properties": {"x": {"type": "boolean"}},
    }
    found = texts(instances(S, make_api(S=schema, Other=other)))
    assert texts(expected) - found == set()
    assert len(found) >= 50


def test_values_are_different_and_the_same_every_time(make_api: MakeApi) -> None:
    model = make_api(S=RECORD)
    first, second = (list(map(json.dumps, instances(S, model))) for _ in range(2))
    assert first == second
    assert len(set(first)) == len(first)


def test_the_own_limits_are_never_left_out(make_api: MakeApi) -> None:
    model = make_api(S=RECORD)
    few = list(Instances(model).of(S, most=1))
    assert {"a": 3, "b": None} in few
    assert {"a": 2} not in few
    assert len(few) < len(list(instances(S, model)))


def test_a_recursive_schema_is_nested_deeply_and_ends(make_api: MakeApi) -> None:
    tree = {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"anyOf": [{"$ref": S}, {"type": "null"}]}},
    }
    values = list(instances(S, make_api(S=tree)))

    def depth(value: Any) -> int:
        steps = 0
        while isinstance(value, dict) and "next" in value:
            value, steps = value["next"], steps + 1
        return steps

    assert max(map(depth, values)) >= 20


def test_a_schema_that_no_value_can_meet_is_no_trouble(make_api: MakeApi) -> None:
    endless = {"type": "object", "required": ["s"], "properties": {"s": {"$ref": S}}}
    assert list(instances(S, make_api(S=endless)))
    assert list(instances(S, make_api(S=False)))
    assert list(instances(S, make_api(S={"minimum": 3, "maximum": 2})))


PATTERNS = [
    r"[\w-]+_[0-9a-zA-Z]+",
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+",
    r"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$",
    r"^(a|bc)*(?:x{3}|y{2,})$",
    r"^(?=.*\d)(?=.*[A-Z]).{8,}$",
    r"^([ab])c\1$",
    r"^[^\d\s]+$",
    r"^\u{1F600}.$",
    r"(?<!-)end",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_sample_is_what_another_engine_finds(pattern: str) -> None:
    shortest = matching((pattern,), None)
    assert shortest is not None
    assert regress.Regex(pattern, "u").find(shortest)


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("length", [12, 40])
def test_a_sample_has_the_length_that_is_asked_for(pattern: str, length: int) -> None:
    found = matching((pattern,), length)
    if pattern in (r"^([ab])c\1$", r"^\u{1F600}.$"):
        assert found is None
    else:
        assert found is not None
        assert len(found) == length
        assert regress.Regex(pattern, "u").find(found)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_are_met_and_missed(pattern: str) -> None:
    engine = regress.Regex(pattern, "u")
    sample = matching((pattern,), None)
    assert sample is not None
    verdicts = {
        engine.find(text) is not None for text in around(pattern, sample, thorough=True)
    }
    assert verdicts == {True, False}


def test_strings_stay_short_where_a_search_could_take_exponential_time() -> None:
    pattern = "^[a-zA-Z0-9]+([._]?[a-zA-Z0-9]+)*$"
    assert matching((pattern,), 15) is not None
    assert matching((pattern,), 80) is None
    assert max(map(len, around(pattern, "a" * 80, thorough=True))) <= 80
