"""``allOf`` is an intersection, whatever the order of its parts."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import models
from tests.behaviour.shapes import TEXT, holder, of
from tests.behaviour.types.annotated import annotation, optional

COLOUR = {"type": "string", "enum": ["red", "green"]}
INNER = {"type": "object", "properties": {"a": TEXT}}
SPECIAL = {"allOf": [of("Inner"), {"type": "object", "properties": {"s": TEXT}}]}
PARENT = {
    "type": "object",
    "properties": {
        "id": TEXT,
        "size": {"type": "integer"},
        "when": {"type": "string", "format": "date-time"},
        "colour": of("Colour"),
        "tags": {"type": "array", "items": TEXT},
        "inner": of("Inner"),
    },
}
MORE = {
    "id": {"minLength": 3},
    "size": {"default": 5},
    "when": {"description": "when it was made"},
    "colour": {"default": "red"},
    "tags": {"items": {"maxLength": 4}},
    "inner": {"description": "the inner one"},
}
BASE = {"Colour": COLOUR, "Inner": INNER, "Special": SPECIAL, "Parent": PARENT}


@pytest.mark.parametrize("turned", [False, True])
def test_a_part_that_adds_a_limit_or_a_word_leaves_the_type(
    tmp_path: Path, turned: bool
) -> None:
    parts = [of("Parent"), {"type": "object", "properties": MORE}]
    child = {"allOf": parts[::-1] if turned else parts}
    module = models(tmp_path, **BASE, Child=child)
    for name in PARENT["properties"]:  # type: ignore[attr-defined]
        assert optional(module, "Child", name) == optional(module, "Parent", name)
    read = module.Child.from_json({"size": 1.0, "tags": ["x"], "inner": {"a": "b"}})
    assert type(read.inner) is module.Inner
    assert read.to_json() == {"size": 1, "tags": ["x"], "inner": {"a": "b"}}


def test_a_property_beside_the_all_of_counts_as_a_part(tmp_path: Path) -> None:
    child = {"allOf": [of("Parent")], "properties": {"id": {"maxLength": 3}}}
    module = models(tmp_path, **BASE, Child=child)
    assert optional(module, "Child", "id") == "str"
    assert optional(module, "Child", "tags") == "list[str]"


@pytest.mark.parametrize("turned", [False, True])
def test_the_more_special_class_wins(tmp_path: Path, turned: bool) -> None:
    parts = [{"type": "object", "properties": {"inner": of("Special")}}, of("Parent")]
    module = models(tmp_path, **BASE, Child={"allOf": parts[::-1] if turned else parts})
    assert optional(module, "Child", "inner") == "Special"


def test_properties_of_one_property_add_up(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        A=holder({"type": "object", "properties": {"a": TEXT}}),
        B=holder({"properties": {"b": {"type": "integer"}}, "required": ["a"]}),
        Both={"allOf": [of("A"), of("B")]},
    )
    read = module.Both.from_json({"x": {"a": "t", "b": 1}}).x
    assert (read.a, read.b, read.extra_fields) == ("t", 1, {})
    with pytest.raises(module.ShapeError):
        module.Both.from_json({"x": {"b": 1}})


def test_what_a_part_demands_of_a_property_of_another_holds(tmp_path: Path) -> None:
    child = {"allOf": [of("Parent"), {"properties": {"inner": {"required": ["a"]}}}]}
    module = models(tmp_path, **BASE, Child=child)
    assert module.Child.from_json({"inner": {"a": "x"}}).inner.a == "x"
    with pytest.raises(module.ShapeError):
        module.Child.from_json({"inner": {}})
    assert module.Parent.from_json({"inner": {}}).inner.a is None


SCALARS: list[tuple[list[dict[str, Any]], str]] = [
    ([{"type": "number"}, {"type": "integer"}], "int"),
    ([{"type": ["integer", "string"]}, {"type": "number"}], "int"),
    ([{"type": ["string", "null"]}, {"type": "string"}], "str"),
    ([{"type": ["string", "null"]}, {"type": ["null", "string"]}], "str | None"),
    ([{"type": "string"}, {"format": "date"}], "date"),
    ([{"type": "string"}, {"minLength": 2}], "str"),
    ([{"type": ["boolean", "integer"]}, {"type": ["boolean", "string"]}], "bool"),
    ([{"type": "array"}, {"items": {"type": "integer"}}], "list[int]"),
    ([{"type": "array", "items": TEXT}, {"items": {"minLength": 1}}], "list[str]"),
    (
        [{"type": "object"}, {"additionalProperties": {"type": "integer"}}],
        "dict[str, int]",
    ),
]


@pytest.mark.parametrize(("parts", "expected"), SCALARS)
def test_types_intersect_in_any_order(
    tmp_path: Path, parts: list[dict[str, Any]], expected: str
) -> None:
    for order in permutations(parts):
        module = models(tmp_path, A=holder({"allOf": list(order)}))
        assert optional(module, "A") == expected


def test_listed_values_intersect(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        A=holder({"allOf": [TEXT, {"enum": ["a", "b", 3, None]}]}, required=True),
        B=holder({"allOf": [of("Wide"), {"enum": ["b", "c"]}]}, required=True),
        C=holder({"enum": ["a", "b", 3], "type": "string"}, required=True),
        Wide={"type": "string", "enum": ["a", "b"]},
    )
    assert [*getattr(module, annotation(module, "A"))] == ["a", "b"]
    assert [*getattr(module, annotation(module, "C"))] == ["a", "b"]
    assert module.B.from_json({"x": "b"}).to_json() == {"x": "b"}


def test_an_extended_schema_without_anything_new_is_that_schema(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        **BASE,
        Wrapped=holder({"allOf": [of("Inner")], "description": "the same"}),
        Limited=holder({"allOf": [of("Inner"), {"maxProperties": 3}]}),
        Typed=holder({"type": "object", "allOf": [of("Inner")]}),
    )
    for name in ("Wrapped", "Limited", "Typed"):
        assert optional(module, name) == "Inner"
