"""Values that are deep, long or hostile get a verdict, and soon."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from truespec import compile_schema
from truespec.runtime.problem import walk
from truespec.runtime.problems import MOST_PROBLEMS

LINK = {"$ref": "#"}
OBJECT = {"type": "object", "properties": {"a": LINK}, "additionalProperties": False}


def _objects(depth: int, value: Any) -> Any:
    for _ in range(depth):
        value = {"a": value}
    return value


def _arrays(depth: int, value: Any) -> Any:
    for _ in range(depth):
        value = [value]
    return value


RECURSIVE: dict[str, tuple[Any, Callable[[int, Any], Any], Any]] = {
    "properties": (OBJECT, _objects, {}),
    "items": ({"type": "array", "items": LINK}, _arrays, []),
    "contains": ({"type": ["array", "null"], "contains": LINK}, _arrays, None),
    "anyOf": ({"anyOf": [{"type": "null"}, OBJECT]}, _objects, None),
    "oneOf": ({"oneOf": [{"type": "null"}, OBJECT]}, _objects, None),
    "if": (
        {"if": {"type": "object"}, "then": OBJECT, "else": {"type": "null"}},
        _objects,
        None,
    ),
    "unevaluated": (
        {
            "type": "object",
            "anyOf": [{"properties": {"a": LINK}}],
            "unevaluatedProperties": False,
        },
        _objects,
        {},
    ),
    # A validator that does not remember takes twice as long for each level.
    "twice": (
        {"type": "object", "allOf": [OBJECT, {"additionalProperties": LINK}]},
        _objects,
        {},
    ),
    "two branches": (
        {"anyOf": [{"type": "null"}, {"required": ["b"], **OBJECT}, OBJECT]},
        _objects,
        None,
    ),
    "patterns": (
        {
            "type": "object",
            "patternProperties": {"^a": LINK, "": LINK},
        },
        _objects,
        {},
    ),
}


@pytest.mark.parametrize("depth", [3, 1000, 20_000])
@pytest.mark.parametrize("name", RECURSIVE)
def test_deep_values(name: str, depth: int) -> None:
    schema, nested, innermost = RECURSIVE[name]
    validator = compile_schema(schema)
    limit = sys.getrecursionlimit()
    assert validator.is_valid(nested(depth, innermost))
    wrong = nested(depth, 1)
    assert not validator.is_valid(wrong)
    found = validator.problems(wrong)
    assert len(found) <= 2
    innermost_problem = found[0]
    while innermost_problem.causes:
        innermost_problem = innermost_problem.causes[0]
    assert len(innermost_problem.path) == (0 if name == "contains" else depth)
    assert all(len(str(one)) < 1000 for one in found)
    assert sys.getrecursionlimit() == limit


def test_a_value_may_be_too_deep() -> None:
    depth = 500_000
    validator = compile_schema(OBJECT)
    (found,) = validator.problems(_objects(depth, {}))
    assert found.keyword == "nesting"
    assert "nested too deeply" in str(found)
    assert not validator.is_valid(_objects(depth, {}))
    assert validator.is_valid(_objects(10, {}))


def test_schemas_that_lead_nowhere_end() -> None:
    """A schema that is being applied already is taken to allow the value."""
    schema = {"$defs": {"a": {"allOf": [{"$ref": "#"}, {"minimum": 1}]}}, "minimum": 2}
    endless = compile_schema({**schema, "$ref": "#/$defs/a"})
    assert endless.is_valid(3)
    assert [one.message for one in endless.problems(1.5)] == ["1.5 is less than 2"]
    assert len(endless.problems(0)) == 2


def test_long_strings() -> None:
    text = "x" * 2**20
    validator = compile_schema({"maxLength": 2**20, "pattern": "^x*$"})
    assert validator.is_valid(text)
    found = validator.problems(text + "y")
    assert [one.keyword for one in found] == ["maxLength", "pattern"]
    assert all(len(str(one)) < 300 for one in found)


def test_long_arrays() -> None:
    schema = {"items": {"type": "integer", "minimum": 0}, "uniqueItems": True}
    validator = compile_schema(schema)
    items = list(range(100_000))
    assert validator.is_valid(items)
    (found,) = validator.problems([*items, 5.0])
    assert "5 and 100000" in found.message
    found_in_all = validator.problems([str(one) for one in items])
    assert len(found_in_all) == MOST_PROBLEMS + 1
    assert found_in_all[-1].keyword == "more"


def test_a_tree_in_which_every_branch_looks_at_every_node() -> None:
    def operation(sign: str) -> dict[str, Any]:
        sides = {"left": LINK, "right": LINK}
        return {
            "type": "object",
            "properties": {**sides, "sign": {"const": sign}},
            "required": ["sign", *sides],
        }

    schema = {"oneOf": [{"type": "number"}, *map(operation, "+-*/")]}
    validator = compile_schema(schema)

    def tree(depth: int, value: Any) -> Any:
        for _ in range(depth):
            value = {"sign": "*", "left": value, "right": 1}
        return value

    assert validator.is_valid(tree(300, 1))
    found = validator.problems(tree(300, "one"))
    *_, innermost = (one for one in walk(found) if one.value == "one")
    assert innermost.path == ("left",) * 300


def test_what_is_remembered_is_of_one_validation() -> None:
    schema, _, _ = RECURSIVE["two branches"]
    validator = compile_schema(schema)
    value: dict[str, Any] = {"a": {"a": None}}
    assert validator.is_valid(value)
    value["a"]["a"] = 1
    assert not validator.is_valid(value)
    value["a"]["a"] = None
    assert validator.is_valid(value)


def test_a_value_that_stands_in_two_places_has_its_problems_in_both() -> None:
    item = {"anyOf": [{"required": ["b"], "properties": {"a": LINK}}, OBJECT]}
    validator = compile_schema({"type": ["array", "object"], "items": LINK, **item})
    shared = {"a": {"c": 1}}
    first, second = (
        validator.problems([shared, {"a": {"c": 1}}]),
        validator.problems([shared, shared]),
    )
    assert [str(one) for one in walk(first)] == [str(one) for one in walk(second)]


@pytest.mark.parametrize(
    "schema",
    [
        {"items": {"type": "string", "maxLength": 1}},
        {"items": {"$ref": "#/$defs/leaf"}, "prefixItems": [True]},
        {"unevaluatedItems": {"$ref": "#/$defs/leaf"}},
        {"unevaluatedItems": False},
        {"additionalProperties": {"$ref": "#/$defs/leaf"}},
        {"additionalProperties": False},
        {"patternProperties": {"1": {"$ref": "#/$defs/leaf"}, "[02-9]": False}},
        {"propertyNames": {"maxLength": 0}},
        {"unevaluatedProperties": {"$ref": "#/$defs/leaf"}},
    ],
    ids=str,
)
def test_what_is_found_takes_no_more_room_than_what_is_listed(schema: Any) -> None:
    validator = compile_schema(schema | {"$defs": {"leaf": {"type": "string"}}})
    numbers = list(range(20 * MOST_PROBLEMS))
    kept = 0
    for value in (numbers, {str(one): one for one in numbers}):
        found = validator.found(value)
        while found is not None:
            kept, found = kept + 1, found[0]
    assert MOST_PROBLEMS < kept < MOST_PROBLEMS + 5


def test_unions_that_contain_each_other_share_what_they_remember() -> None:
    """Four kinds of objects, each with a property that may be any of them."""
    names = "abcd"
    either = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in names]}
    validator = compile_schema(
        {
            "$ref": "#/$defs/a",
            "$defs": {
                name: {
                    "type": "object",
                    "required": [name],
                    "properties": {"any": either},
                }
                for name in names
            },
        }
    )

    def nested(depth: int, innermost: Any) -> Any:
        for _ in range(depth):
            innermost = {"a": "x", "any": innermost}
        return innermost

    assert validator.is_valid(nested(400, {"a": "x"}))
    assert not validator.is_valid(nested(400, {"a": "x", "b": "x"}))
    assert not validator.is_valid(nested(400, {"e": "x"}))


def test_slow_patterns_are_not_searched_for_in_texts_that_are_too_long() -> None:
    validator = compile_schema({"maxLength": 10, "pattern": "^(a+)+$"})
    (found,) = validator.problems("a" * 100_000 + "!")
    assert found.keyword == "maxLength"
    assert [one.keyword for one in validator.problems("aaa!")] == ["pattern"]
    assert validator.is_valid("aaa")
