"""Large values in all keywords: 1,000 levels, strings of 1 MB, 100,000 items.

By validators that are compiled in memory, by those of a generated package, and by those
of a package that is built as an extension: each gives a verdict, and problems that can
be read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module
from truespec import compile_schema
from truespec.extension.build import MODULE, build_extension, missing_tools
from truespec.runtime.problem import walk

LEVELS = 1000
ITEMS = 100_000
TEXT = "x" * 2**20


def nested(make: Callable[[Any], Any], value: Any) -> Any:
    for _ in range(LEVELS):
        value = make(value)
    return value


def in_array(value: Any) -> Any:
    return [value]


def in_pair(value: Any) -> Any:
    return [value, 1]


def in_object(value: Any) -> Any:
    return {"a": value}


SELF = {"$ref": "#/components/schemas/NAME"}
ARRAY = {"type": "array"}
OBJECT = {"type": "object"}
ENDS = {"type": "null"}

# A recursive schema, how its values are nested, and what is inside: right and wrong.
DEEP: dict[str, tuple[dict[str, Any], Callable[[Any], Any], Any, Any]] = {
    "properties": (OBJECT | {"properties": {"a": SELF}}, in_object, {}, 1),
    "additionalProperties": (
        OBJECT | {"additionalProperties": SELF},
        in_object,
        {},
        1,
    ),
    "patternProperties": (
        OBJECT | {"patternProperties": {"^a": SELF}},
        in_object,
        {},
        1,
    ),
    "unevaluatedProperties": (
        OBJECT
        | {"anyOf": [{"properties": {"b": True}}], "unevaluatedProperties": SELF},
        in_object,
        {},
        1,
    ),
    "dependentSchemas": (
        OBJECT | {"dependentSchemas": {"a": {"properties": {"a": SELF}}}},
        in_object,
        {},
        1,
    ),
    "items": (ARRAY | {"items": SELF}, in_array, [], 1),
    "prefixItems": (ARRAY | {"prefixItems": [SELF, True]}, in_pair, [], 1),
    "contains": ({"type": ["array", "null"], "contains": SELF}, in_array, None, 1),
    "unevaluatedItems": (
        ARRAY | {"anyOf": [{"prefixItems": []}, True], "unevaluatedItems": SELF},
        in_array,
        [],
        1,
    ),
    "evaluated before": (
        ARRAY | {"allOf": [{"prefixItems": [SELF]}], "unevaluatedItems": False},
        in_array,
        [],
        1,
    ),
    "uniqueItems": (
        {"type": ["array", "integer"], "items": SELF, "uniqueItems": True},
        in_pair,
        [],
        "1",
    ),
    "anyOf": ({"anyOf": [ENDS, ARRAY | {"items": SELF}]}, in_array, None, 1),
    "oneOf": ({"oneOf": [ENDS, ARRAY | {"items": SELF}]}, in_array, None, 1),
    "oneOf of two": (
        {
            "oneOf": [
                ARRAY | {"items": SELF, "minItems": 2},
                ARRAY | {"items": SELF, "maxItems": 1},
            ]
        },
        in_array,
        [],
        1,
    ),
    "allOf": ({"allOf": [ARRAY, {"items": SELF}]}, in_array, [], 1),
    "if": ({"if": ARRAY, "then": {"items": SELF}, "else": ENDS}, in_array, None, 1),
    "not": ({"not": {"not": ARRAY | {"items": SELF}}}, in_array, [], 1),
}

_MANY = list(range(ITEMS))
_OBJECTS = [{"a": number} for number in _MANY]
_NAMED = {f"a{number}": number for number in _MANY}
INTEGER = {"type": "integer"}

# A schema, a large value that it allows, and one that it does not.
LARGE: dict[str, tuple[Any, Any, Any]] = {
    "maxLength": ({"maxLength": len(TEXT)}, TEXT, TEXT + "x"),
    "pattern": ({"pattern": "^x*$"}, TEXT, TEXT + "y"),
    "pattern in the middle": ({"pattern": "yz?$"}, TEXT + "y", TEXT),
    "enum": ({"enum": [TEXT, "y"]}, TEXT, TEXT + "y"),
    "const": ({"const": TEXT}, TEXT, TEXT + "y"),
    "uri": ({"format": "uri"}, f"a:{TEXT}", TEXT),
    "email": ({"format": "email"}, f"{'x' * 60}@example.com", TEXT),
    "date-time": ({"format": "date-time"}, "2024-01-01T00:00:00Z", TEXT),
    "byte": ({"format": "byte"}, TEXT, TEXT + "x"),
    "items": ({"items": INTEGER}, _MANY, [*_MANY, "x"]),
    "all items": ({"items": INTEGER}, [], list(map(str, _MANY))),
    "items by branches": (
        {"items": {"oneOf": [INTEGER, {"type": "string", "maxLength": 1}]}},
        _MANY,
        [*_MANY, "xx"],
    ),
    "prefixItems": ({"prefixItems": [INTEGER], "items": INTEGER}, _MANY, ["x", *_MANY]),
    "contains": ({"contains": {"const": -1}}, [*_MANY, -1], _MANY),
    "minContains": (
        {"contains": INTEGER, "minContains": ITEMS},
        _MANY,
        [*_MANY[1:], "x"],
    ),
    "maxContains": (
        {"contains": INTEGER, "maxContains": ITEMS},
        [*_MANY, "x"],
        [*_MANY, 1],
    ),
    "uniqueItems": ({"uniqueItems": True}, _MANY, [*_MANY, 7.0]),
    "unique objects": ({"uniqueItems": True}, _OBJECTS, [*_OBJECTS, {"a": 7.0}]),
    "unique mixture": (
        {"uniqueItems": True},
        [*_MANY, *map(str, _MANY), *_OBJECTS, True, None],
        [*_MANY, *map(str, _MANY), *_OBJECTS, None, None],
    ),
    "unevaluatedItems": (
        {"allOf": [{"prefixItems": [INTEGER]}], "unevaluatedItems": INTEGER},
        _MANY,
        [*_MANY, "x"],
    ),
    "unevaluated after contains": (
        {"contains": INTEGER, "unevaluatedItems": False},
        _MANY,
        [*_MANY, "x"],
    ),
    "additionalProperties": (
        {"additionalProperties": INTEGER},
        _NAMED,
        _NAMED | {"b": "x"},
    ),
    "patternProperties": (
        {"patternProperties": {"^a": INTEGER}, "additionalProperties": False},
        _NAMED,
        _NAMED | {"b": 1},
    ),
    "propertyNames": ({"propertyNames": {"pattern": "^a"}}, _NAMED, _NAMED | {"b": 1}),
    "unevaluatedProperties": (
        {
            "anyOf": [{"patternProperties": {"^a": INTEGER}}],
            "unevaluatedProperties": False,
        },
        _NAMED,
        _NAMED | {"b": 1},
    ),
    "no property": ({"additionalProperties": False}, {}, _NAMED),
    "maxProperties": ({"maxProperties": ITEMS}, _NAMED, _NAMED | {"b": 1}),
}

_NAMES = {name: f"Deep{number}" for number, name in enumerate(DEEP)}
_LARGE_NAMES = {name: f"Large{number}" for number, name in enumerate(LARGE)}


def _named(schema: Any, name: str) -> Any:
    """Return a schema that refers to itself by its name."""
    if isinstance(schema, dict):
        return {
            key: value.replace("NAME", name) if key == "$ref" else _named(value, name)
            for key, value in schema.items()
        }
    return [_named(one, name) for one in schema] if isinstance(schema, list) else schema


SCHEMAS = {
    _NAMES[name]: _named(schema, _NAMES[name]) for name, (schema, *_) in DEEP.items()
}
SCHEMAS |= {_LARGE_NAMES[name]: schema for name, (schema, *_) in LARGE.items()}


@pytest.fixture(scope="module", params=["in memory", "a package", "an extension"])
def validator_of(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Any]:
    """Return what gives the validator of a schema by its name."""
    if request.param == "in memory":
        components = {"components": {"schemas": SCHEMAS}}
        return lambda name: compile_schema(
            {"$ref": f"#/components/schemas/{name}", **components}, formats=True
        )
    folder = tmp_path_factory.mktemp("large")
    package = files(document(SCHEMAS), folder, ("validators",))

    def build(place: Path) -> None:
        if request.param == "an extension":
            if missing := missing_tools():
                pytest.skip(missing)
            build_extension(place, level=0)

    found = module(package, folder, MODULE, build)
    is_source = Path(found.__file__).suffix == ".py"
    assert is_source is (request.param == "a package")
    return lambda name: found.SCHEMAS[name]


def _is_refused(validator: Any, value: Any) -> None:
    """Assert that there are problems with a value, which can be read."""
    assert not validator.is_valid(value)
    problems = validator.problems(value)
    assert problems
    assert all(one.keyword != "nesting" for one in walk(problems))
    assert all(len(str(one)) < 1000 for one in problems)


@pytest.mark.parametrize("name", DEEP)
def test_many_levels(validator_of: Callable[[str], Any], name: str) -> None:
    _, make, right, wrong = DEEP[name]
    validator = validator_of(_NAMES[name])
    assert validator.is_valid(nested(make, right))
    assert validator.problems(nested(make, right)) == []
    _is_refused(validator, nested(make, wrong))


@pytest.mark.parametrize("name", LARGE)
def test_large_values(validator_of: Callable[[str], Any], name: str) -> None:
    _, right, wrong = LARGE[name]
    validator = validator_of(_LARGE_NAMES[name])
    assert validator.is_valid(right)
    assert validator.problems(right) == []
    _is_refused(validator, wrong)
