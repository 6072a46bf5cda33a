"""Models of values that are nested deeper than Python's stack is."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import models
from truespec.runtime.values import are_equal

NODE = {"$ref": "#/components/schemas/Node"}
TREE = {"$ref": "#/components/schemas/Tree"}
NEST = {"$ref": "#/components/schemas/Nest"}
SCHEMAS: dict[str, Any] = {
    "Node": {
        "type": "object",
        "properties": {
            "next": NODE,
            "list": {"type": "array", "items": NODE},
            "map": {"type": "object", "additionalProperties": NODE},
            "tree": TREE,
            "nest": NEST,
            "password": {"type": "string", "format": "password"},
        },
    },
    "Nest": {"type": "array", "items": NEST},
    "Tree": {
        "oneOf": [{"$ref": "#/components/schemas/Leaf"}, NODE],
    },
    "Leaf": {
        "type": "object",
        "required": ["leaf"],
        "properties": {"leaf": {"type": "integer"}},
    },
}

WAYS: dict[str, Callable[[Any], Any]] = {
    "properties": lambda inner: {"next": inner},
    "items": lambda inner: {"list": [inner, {}]},
    "other properties": lambda inner: {"map": {"a": inner}},
    "variants": lambda inner: {"tree": inner},
    "unknown": lambda inner: {"more": [inner]},
}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return models(tmp_path_factory.mktemp("deep"), **SCHEMAS)


def nested(way: str, depth: int, inner: Any) -> Any:
    for _ in range(depth):
        inner = WAYS[way](inner)
    return inner


@pytest.mark.parametrize("depth", [300, 1000, 10_000])
@pytest.mark.parametrize("way", WAYS)
def test_a_deep_value_is_read_and_written(module: Any, way: str, depth: int) -> None:
    limit = sys.getrecursionlimit()
    value = nested(way, depth, {"password": "hidden"})
    read = module.Node.from_json(value)
    assert are_equal(read.to_json(), value)
    assert read == module.Node.from_json(value)
    assert read != module.Node.from_json(nested(way, depth, {"password": "other"}))
    assert read != module.Node.from_json(nested(way, depth, {}))
    assert repr(read).count("(") >= (1 if way == "unknown" else depth)
    assert ("hidden" in repr(read)) is (way == "unknown")
    assert copy.deepcopy(read) == read
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("way", WAYS)
def test_what_is_shown_does_not_depend_on_the_depth(module: Any, way: str) -> None:
    inner = module.Node.from_json(nested(way, 1, {"password": "x", "more": None}))
    shown = [
        repr(module.Node.from_json(nested(way, depth, inner.to_json())))
        for depth in (2, 1000)
    ]
    assert shown[0].count(repr(inner)) == shown[1].count(repr(inner)) <= 1


def test_a_deep_value_of_the_wrong_shape(module: Any) -> None:
    with pytest.raises(module.ShapeError) as raised:
        module.Node.from_json(nested("properties", 2000, 1))
    assert raised.value.path == ("next",) * 2000
    assert raised.value.value == 1
    assert len(str(raised.value)) < 300


def test_deep_arrays_are_read_by_their_function(module: Any) -> None:
    value: Any = []
    for _ in range(10_000):
        value = [value]
    assert are_equal(module.decode_nest(value), value)
    for _ in range(500_000):
        value = [value]
    with pytest.raises(module.ShapeError, match="nested less deeply"):
        module.decode_nest(value)


@pytest.mark.parametrize("way", ["properties", "variants"])
def test_a_value_may_be_too_deep(module: Any, way: str) -> None:
    with pytest.raises(module.ShapeError, match="nested less deeply"):
        module.Node.from_json(nested(way, 200_000, {}))
    assert module.Node.from_json({}).to_json() == {}


def test_models_that_were_made_by_hand_are_written(module: Any) -> None:
    node = module.Node()
    for _ in range(10_000):
        node = module.Node(next=node)
    assert are_equal(node.to_json(), nested("properties", 10_000, {}))
    for _ in range(200_000):
        node = module.Node(next=node)
    with pytest.raises(module.ShapeError, match="nested less deeply"):
        node.to_json()
    assert repr(node).count("Node(") == 210_001
    assert node == node.__class__(next=node.next)


def test_little_room_is_enough(module: Any) -> None:
    """Wherever the stack ends, a value is read, or there is no room for anything."""
    value = nested("properties", 200, {})

    def descend(depth: int) -> Any:
        return descend(depth - 1) if depth else module.Node.from_json(value)

    for depth in range(500, sys.getrecursionlimit() - 250, 37):
        assert are_equal(descend(depth).to_json(), value)


def test_unknown_variants(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        Pet={
            "oneOf": [
                {"$ref": "#/components/schemas/Cat"},
                {"$ref": "#/components/schemas/Fish"},
            ],
            "discriminator": {"propertyName": "kind"},
        },
        Cat={"type": "object", "properties": {"kind": {"type": "string"}}},
        Fish={"type": "object", "properties": {"kind": {"type": "string"}}},
        Owner={
            "type": "object",
            "properties": {"pet": {"$ref": "#/components/schemas/Pet"}},
        },
    )
    inner: Any = {}
    for _ in range(20_000):
        inner = {"a": [inner]}
    value = {"pet": {"kind": "dog", "inner": inner}}
    read = module.Owner.from_json(value)
    assert type(read.pet) is module.UnknownVariant
    assert read.pet == module.Owner.from_json(value).pet
    assert repr(read).startswith(
        "Owner(pet=UnknownVariant({'kind': 'dog', 'inner': {'a'"
    )
    assert are_equal(read.to_json(), value)


def operation(sign: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"left": TREE, "right": TREE, "sign": {"const": sign}},
        "required": ["sign", "left", "right"],
    }


@pytest.mark.parametrize("sign", "*?")
@pytest.mark.parametrize("depth", [3, 1000, 5000])
def test_each_variant_may_hold_the_union(tmp_path: Path, depth: int, sign: str) -> None:
    """Every variant reads the values inside, and they only once."""
    module = models(
        tmp_path, Tree={"oneOf": [{"type": "number"}, *map(operation, "+*")]}
    )

    def tree(innermost: Any) -> Any:
        for _ in range(depth):
            innermost = {"sign": sign, "left": innermost, "right": 1}
        return innermost

    read = module.decode_tree(tree(2))
    assert type(read) is (module.TreeOption3 if sign == "*" else module.TreeOption2)
    assert are_equal(read.to_json(), tree(2))
    with pytest.raises(module.ShapeError, match="expected Tree"):
        module.decode_tree(tree("two"))
