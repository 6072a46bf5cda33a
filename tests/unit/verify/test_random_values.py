"""Random values: the same for a seed, and of use for finding faults."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from jsonschema import Draft202012Validator

from truespec.ir.api import Api
from truespec.values.samples import Sampler
from truespec.verify.random_values import RandomValues

S = "#/components/schemas/S"
TREE: dict[str, Any] = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string", "minLength": 2, "maxLength": 9},
        "code": {"type": "string", "pattern": "^[a-z]{2,5}-[0-9]+$"},
        "kind": {"enum": ["cat", "dog"]},
        "share": {"type": "number", "minimum": 0, "maximum": 1},
        "price": {"type": "number", "minimum": 0, "multipleOf": 0.01},
        "count": {"type": "integer", "exclusiveMinimum": 3},
        "tags": {"type": "array", "items": {"type": "boolean"}, "maxItems": 3},
        "inner": {"anyOf": [{"$ref": S}, {"type": "null"}]},
    },
    "additionalProperties": False,
}


def values(api: Api, seed: str, count: int = 200) -> list[Any]:
    random = RandomValues(Sampler(api.schemas), seed)
    return [random.instance((S,)) for _ in range(count)]


def test_a_seed_gives_the_same_values(make_api: Callable[..., Api]) -> None:
    api = make_api(S=TREE)
    first, again, other = (json.dumps(values(api, seed)) for seed in ("1", "1", "2"))
    assert first == again
    assert first != other


def test_many_values_are_allowed_and_some_are_not(
    make_api: Callable[..., Api],
) -> None:
    made = values(make_api(S=TREE), "")
    assert len({json.dumps(value) for value in made}) > len(made) / 2
    root = {"components": {"schemas": {"S": TREE}}, "$ref": S}
    valid = [value for value in made if Draft202012Validator(root).is_valid(value)]
    assert len(made) / 4 < len(valid) < len(made)
    # Each property is there in some of them and not in others, if it may be absent.
    for name in TREE["properties"]:
        present = sum(name in value for value in valid)
        assert present > 0
        assert present < len(valid) or name == "id"


def test_a_plain_value_is_a_multiple_of_all_that_it_has_to_be(
    make_api: Callable[..., Api],
) -> None:
    for schema in (
        {"type": "number", "multipleOf": 0.1},
        {"type": "integer", "multipleOf": 4, "allOf": [{"multipleOf": 6}]},
        {"type": "integer", "multipleOf": 1.5},
    ):
        value = Sampler(make_api(S=schema).schemas).sample((S,))
        assert Draft202012Validator(schema).is_valid(value), (schema, value)


def test_a_schema_that_no_value_can_meet_is_no_trouble(
    make_api: Callable[..., Api],
) -> None:
    schemas: tuple[Any, ...] = (
        False,
        {"enum": []},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"type": "number", "minimum": 1e308, "multipleOf": 0.5},
        {"required": ["s"], "properties": {"s": {"$ref": S}}},
        {"type": "string", "minLength": 9, "maxLength": 2, "pattern": "("},
        {"type": "array", "items": {"$ref": S}, "minItems": 1, "maxItems": 0},
    )
    for tree in schemas:
        assert len(values(make_api(S=tree), "", 20)) == 20
