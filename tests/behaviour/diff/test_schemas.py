"""Each change of a schema that is called breaking has a value that shows it.

The value is valid before and refused after, which jsonschema decides. The same two schemas
the other way round break the reader of an answer, for whom the value is new.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.behaviour.diff.documents import both_ways, changes
from truespec.diff import Level
from truespec.diff.kinds import KINDS
from truespec.ir.schemas import Direction

_OBJECT = {"type": "object"}
_A = {"properties": {"a": {"type": "string"}}}
# The kind, the schema before and after, and the value that is accepted before alone.
CASES: list[tuple[str, Any, Any, Any]] = [
    ("maximum-added", {}, {"maximum": 5}, 6),
    ("maximum-narrowed", {"maximum": 9}, {"maximum": 5}, 6),
    ("exclusiveMaximum-added", {}, {"exclusiveMaximum": 5}, 5),
    ("exclusiveMaximum-narrowed", {"exclusiveMaximum": 9}, {"exclusiveMaximum": 5}, 5),
    ("maxLength-added", {}, {"maxLength": 1}, "ab"),
    ("maxLength-narrowed", {"maxLength": 2}, {"maxLength": 1}, "ab"),
    ("maxItems-added", {}, {"maxItems": 1}, [1, 2]),
    ("maxItems-narrowed", {"maxItems": 2}, {"maxItems": 1}, [1, 2]),
    ("maxProperties-added", {}, {"maxProperties": 0}, {"a": 1}),
    ("maxProperties-narrowed", {"maxProperties": 1}, {"maxProperties": 0}, {"a": 1}),
    (
        "maxContains-added",
        {"contains": {"type": "string"}},
        {"contains": {"type": "string"}, "maxContains": 1},
        ["a", "b"],
    ),
    (
        "maxContains-narrowed",
        {"contains": {"type": "string"}, "maxContains": 2},
        {"contains": {"type": "string"}, "maxContains": 1},
        ["a", "b"],
    ),
    ("minimum-added", {}, {"minimum": 5}, 4),
    ("minimum-narrowed", {"minimum": 1}, {"minimum": 5}, 4),
    ("exclusiveMinimum-added", {}, {"exclusiveMinimum": 5}, 5),
    ("exclusiveMinimum-narrowed", {"exclusiveMinimum": 1}, {"exclusiveMinimum": 5}, 5),
    ("minLength-added", {}, {"minLength": 1}, ""),
    ("minLength-narrowed", {"minLength": 1}, {"minLength": 2}, "a"),
    ("minItems-added", {}, {"minItems": 1}, []),
    ("minItems-narrowed", {"minItems": 1}, {"minItems": 2}, [1]),
    ("minProperties-added", {}, {"minProperties": 1}, {}),
    ("minProperties-narrowed", {"minProperties": 1}, {"minProperties": 2}, {"a": 1}),
    (
        "minContains-added",
        {"contains": {"type": "string"}},
        {"contains": {"type": "string"}, "minContains": 2},
        ["a"],
    ),
    (
        "minContains-narrowed",
        {"contains": {"type": "string"}, "minContains": 1},
        {"contains": {"type": "string"}, "minContains": 2},
        ["a"],
    ),
    ("multipleOf-added", {}, {"multipleOf": 2}, 3),
    ("multipleOf-narrowed", {"multipleOf": 2}, {"multipleOf": 4}, 2),
    ("multipleOf-changed", {"multipleOf": 2}, {"multipleOf": 3}, 2),
    ("type-added", {}, {"type": "string"}, 1),
    ("type-narrowed", {"type": "number"}, {"type": "integer"}, 1.5),
    ("type-changed", {"type": "string"}, {"type": "integer"}, "a"),
    ("null-refused", {"type": ["string", "null"]}, {"type": "string"}, None),
    ("uniqueItems-added", {}, {"uniqueItems": True}, [1, 1]),
    ("enum-added", {}, {"enum": ["a"]}, "b"),
    ("const-added", {}, {"const": "a"}, "b"),
    ("value-removed", {"enum": ["a", "b"]}, {"enum": ["a"]}, "b"),
    ("value-removed", {"enum": ["a", "b"]}, {"const": "a"}, "b"),
    ("value-removed", {"const": "a"}, {"const": "b"}, "a"),
    ("items-added", {}, {"items": {"type": "string"}}, [1]),
    ("additionalProperties-added", {}, {"additionalProperties": False}, {"a": 1}),
    ("propertyNames-added", {}, {"propertyNames": {"maxLength": 1}}, {"ab": 1}),
    ("allOf-added", {}, {"allOf": [{"maxLength": 1}]}, "ab"),
    ("anyOf-added", {}, {"anyOf": [{"maxLength": 1}]}, "ab"),
    ("oneOf-added", {}, {"oneOf": [{"maxLength": 1}]}, "ab"),
    ("pattern-added", {}, {"pattern": "^a"}, "b"),
    ("pattern-changed", {"pattern": "^b"}, {"pattern": "^a"}, "b"),
    ("format-added", {"type": "string"}, {"type": "string", "format": "ipv4"}, "b"),
    (
        "format-changed",
        {"type": "string", "format": "ipv6"},
        {"type": "string", "format": "ipv4"},
        "::1",
    ),
    ("not-added", {}, {"not": {"type": "string"}}, "a"),
    ("not-changed", {"not": {"type": "null"}}, {"not": {"type": "string"}}, "a"),
    ("contains-added", {}, {"contains": {"type": "string"}}, [1]),
    (
        "contains-changed",
        {"contains": {"type": "integer"}},
        {"contains": {"type": "string"}},
        [1],
    ),
    (
        "if-added",
        {"then": {"maxLength": 1}},
        {"if": {"type": "string"}, "then": {"maxLength": 1}},
        "ab",
    ),
    (
        "if-changed",
        {"if": {"type": "null"}, "then": False},
        {"if": {"type": "string"}, "then": False},
        "ab",
    ),
    (
        "then-added",
        {"if": {"type": "string"}},
        {"if": {"type": "string"}, "then": {"maxLength": 1}},
        "ab",
    ),
    (
        "then-changed",
        {"if": {"type": "string"}, "then": {"maxLength": 2}},
        {"if": {"type": "string"}, "then": {"maxLength": 1}},
        "ab",
    ),
    (
        "else-added",
        {"if": {"type": "null"}},
        {"if": {"type": "null"}, "else": {"maxLength": 1}},
        "ab",
    ),
    (
        "else-changed",
        {"if": {"type": "null"}, "else": {"maxLength": 2}},
        {"if": {"type": "null"}, "else": {"maxLength": 1}},
        "ab",
    ),
    ("prefixItems-added", {}, {"prefixItems": [{"type": "string"}]}, [1]),
    (
        "prefixItems-changed",
        {"prefixItems": [{"type": "integer"}]},
        {"prefixItems": [{"type": "string"}]},
        [1],
    ),
    ("patternProperties-added", {}, {"patternProperties": {"^a": False}}, {"a": 1}),
    (
        "patternProperties-changed",
        {"patternProperties": {"^a": {"type": "integer"}}},
        {"patternProperties": {"^a": {"type": "string"}}},
        {"a": 1},
    ),
    ("dependentRequired-added", {}, {"dependentRequired": {"a": ["b"]}}, {"a": 1}),
    (
        "dependentRequired-changed",
        {"dependentRequired": {"a": ["b"]}},
        {"dependentRequired": {"a": ["c"]}},
        {"a": 1, "b": 1},
    ),
    ("dependentSchemas-added", {}, {"dependentSchemas": {"a": False}}, {"a": 1}),
    (
        "dependentSchemas-changed",
        {"dependentSchemas": {"a": {"maxProperties": 2}}},
        {"dependentSchemas": {"a": {"maxProperties": 1}}},
        {"a": 1, "b": 1},
    ),
    ("unevaluatedProperties-added", {}, {"unevaluatedProperties": False}, {"a": 1}),
    (
        "unevaluatedProperties-changed",
        {"unevaluatedProperties": {"type": "integer"}},
        {"unevaluatedProperties": {"type": "string"}},
        {"a": 1},
    ),
    ("unevaluatedItems-added", {}, {"unevaluatedItems": False}, [1]),
    (
        "unevaluatedItems-changed",
        {"unevaluatedItems": {"type": "integer"}},
        {"unevaluatedItems": {"type": "string"}},
        [1],
    ),
    ("property-required", _OBJECT | _A, _OBJECT | _A | {"required": ["a"]}, {}),
    (
        "property-refused",
        _OBJECT | {"properties": {"a": {}}, "additionalProperties": False},
        _OBJECT | {"properties": {}, "additionalProperties": False},
        {"a": 1},
    ),
    (
        "variant-removed",
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {"anyOf": [{"type": "string"}]},
        1,
    ),
    (
        "variant-removed",
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        {"oneOf": [{"type": "string"}]},
        1,
    ),
    (
        "part-added",
        {"allOf": [{"type": "string"}]},
        {"allOf": [{"type": "string"}, {"maxLength": 1}]},
        "ab",
    ),
    ("allows-nothing", {}, False, 1),
    # The same, further down.
    (
        "maxLength-narrowed",
        {"items": {"maxLength": 2}},
        {"items": {"maxLength": 1}},
        ["ab"],
    ),
    (
        "minimum-added",
        {"additionalProperties": {"type": "integer"}},
        {"additionalProperties": {"type": "integer", "minimum": 1}},
        {"a": 0},
    ),
    ("type-added", {"properties": {"a": {}}}, _A, {"a": 1}),
    (
        "maxLength-added",
        {"allOf": [{"type": "string"}]},
        {"allOf": [{"type": "string", "maxLength": 1}]},
        "ab",
    ),
]
# Kinds without a value that only one side refuses: they break the code of users, whose
# attributes and methods are gone, or they are seen in whole messages (test_operations).
OF_MESSAGES = {
    kind
    for kind in KINDS
    if kind.startswith(
        (
            "operation-",
            "parameter-",
            "required-",
            "optional-",
            "body-",
            "media-",
            "encoding-",
            "answer-",
            "success-",
            "header-",
            "security-",
            "server-",
            "selector-",
            "protocol-",
            "class-",
            "schema-",
        )
    )
} | {"property-removed", "keyword-changed"}


@pytest.mark.parametrize(("kind", "old", "new", "value"), CASES)
def test_a_value_shows_what_breaks(
    tmp_path: Path, kind: str, old: Any, new: Any, value: Any
) -> None:
    check = jsonschema.Draft202012Validator.FORMAT_CHECKER
    before, after = (
        jsonschema.Draft202012Validator(one, format_checker=check) for one in (old, new)
    )
    assert before.is_valid(value)
    assert not after.is_valid(value)
    there = changes(tmp_path, both_ways(old), both_ways(new))
    broken = [one for one in there if one.level is Level.BREAKING]
    assert kind in {
        one.kind for one in broken if one.direction is Direction.REQUEST
    }, there
    back = changes(tmp_path, both_ways(new), both_ways(old))
    assert any(
        one.level is Level.BREAKING and one.direction is Direction.ANSWER
        for one in back
    ), back


def test_every_kind_that_breaks_requests_has_its_value() -> None:
    breaking = {name for name, kind in KINDS.items() if kind.request == "breaking"}
    assert {kind for kind, *_ in CASES} == breaking - OF_MESSAGES


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string"}, {"type": ["string"]}),
        ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
        ({"enum": ["a"]}, {"const": "a"}),
        ({"required": []}, {}),
        ({"additionalProperties": True}, {}),
        ({"uniqueItems": False}, {}),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            {"anyOf": [{"type": "null"}, {"type": "string"}]},
        ),
    ],
)
def test_two_ways_to_write_the_same_are_no_change(
    tmp_path: Path, old: Any, new: Any
) -> None:
    assert changes(tmp_path, both_ways(old), both_ways(new)) == []


def test_a_schema_that_moves_into_the_components_is_no_change_on_the_wire(
    tmp_path: Path,
) -> None:
    inline = both_ways(_OBJECT | _A)
    moved = both_ways({"$ref": "#/components/schemas/Thing"})
    moved["components"] = {"schemas": {"Thing": _OBJECT | _A}}
    assert [one.kind for one in changes(tmp_path, inline, moved)] == ["class-added"]


def test_what_only_the_server_sends_does_not_break_requests(tmp_path: Path) -> None:
    old = _OBJECT | {"properties": {"id": {"type": "string", "readOnly": True}}}
    new = old | {"required": ["id"]}
    found = changes(tmp_path, both_ways(old), both_ways(new))
    assert {one.level for one in found} == {Level.COMPATIBLE}


def test_a_schema_that_holds_itself_ends(tmp_path: Path) -> None:
    old = both_ways({"$ref": "#/components/schemas/Tree"})
    new = both_ways({"$ref": "#/components/schemas/Tree"})
    children = {"children": {"items": {"$ref": "#/components/schemas/Tree"}}}
    old["components"] = {"schemas": {"Tree": {"properties": children}}}
    new["components"] = {
        "schemas": {"Tree": {"properties": children, "minProperties": 1}}
    }
    found = changes(tmp_path, old, new)
    assert [one.kind for one in found] == ["minProperties-added"] * 2
