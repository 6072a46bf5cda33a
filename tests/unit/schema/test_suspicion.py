"""Properties of every kind of leaf, against jsonschema.

The conditions that let a valid value pass without a closer look must let no other pass.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import jsonschema
import pytest

from truespec import compile_schema


class Text(str):
    """A string that is none by its exact type."""


TEXTS = [
    "",
    "a",
    "-",
    "\xe9",
    "\xe9a",
    "ab",
    "a_",
    "_c",
    "a_c",
    "-a_c-",
    "_a_c",
    "aaaa",
]
VALUES: list[Any] = [
    *TEXTS,
    *(Text(""), Text("a"), Text("\xe9"), Text("a_c")),
    *(None, True, False, 0, 1, 3, -1, 0.0, 1.5, 3.0, [], ["a"], {}, {"a": 1}),
]
# Each means the same to Python's `re` as to ECMA-262.
PATTERNS = ["[a-z]+", "[ab]_[c-e]+", "^[a-z]{1,3}$", "[^a]", "^a", "_", "^(?:a|ab)$"]
STRINGS = [
    {"pattern": pattern, **least, **most}
    for pattern, least, most in product(
        PATTERNS,
        ({}, {"minLength": 0}, {"minLength": 1}, {"minLength": 2}),
        ({}, {"maxLength": 2}, {"maxLength": 3}),
    )
]
OTHERS: list[dict[str, Any]] = [
    *({"minLength": 1}, {"minLength": 1, "maxLength": 1}, {"minItems": 1}),
    *({"minProperties": 1}, {"minimum": 0}, {"minimum": 0, "maximum": 1}, {}),
    *({"enum": ["a", "ab"]}, {"enum": ["a", None]}, {"enum": [1, "a"]}, {"const": "a"}),
]
TYPES: list[dict[str, Any]] = [
    *({}, {"type": "string"}, {"type": ["string", "null"]}, {"type": "integer"}),
    *({"type": "number"}, {"type": "boolean"}, {"type": ["array", "object"]}),
]


@pytest.mark.parametrize("required", [[], ["key"]])
@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: str(kind.get("type", "any")))
def test_properties_give_the_verdicts_of_jsonschema(
    kind: dict[str, Any], required: list[str]
) -> None:
    instances = [{}, {"other": "a"}, *({"key": value} for value in VALUES)]
    leaves = [kind | keywords for keywords in (*STRINGS, *OTHERS)]
    properties = {f"leaf{number}": leaf for number, leaf in enumerate(leaves)}
    # One schema compiles faster than many: each leaf is inside a property of its own.
    schema = {
        "properties": {
            name: {"properties": {"key": leaf}, "required": required}
            for name, leaf in properties.items()
        }
    }
    ours = compile_schema(schema)
    wrong = []
    for name, leaf in properties.items():
        reference = jsonschema.Draft202012Validator(schema["properties"][name])
        for instance in instances:
            if ours.is_valid({name: instance}) is not reference.is_valid(instance):
                wrong.append((leaf, instance))
    assert wrong == []


def test_a_string_with_another_initial_is_searched() -> None:
    validator = compile_schema(
        {"items": {"type": "string", "pattern": "[a-z]+", "maxLength": 3}}
    )
    assert validator.is_valid(["a-", "-a", "--a"])
    found = validator.problems(["a", "--", "", "---a"])
    assert [(problem.path, problem.keyword) for problem in found] == [
        ((1,), "pattern"),
        ((2,), "pattern"),
        ((3,), "maxLength"),
    ]


def test_every_problem_is_found_however_few_conditions_were_asked() -> None:
    validator = compile_schema(
        {
            "properties": {
                "key": {
                    "type": "string",
                    "pattern": "ab",
                    "minLength": 2,
                    "maxLength": 5,
                }
            }
        }
    )
    assert [one.keyword for one in validator.problems({"key": "a"})] == [
        "pattern",
        "minLength",
    ]
