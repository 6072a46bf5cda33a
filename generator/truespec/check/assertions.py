"""What a value breaks of a schema that holds no references.

This is the part of JSON Schema that the meta-schemas of OpenAPI are written in, once
they are cut into definitions: draft 4 for 2.0 and 3.0, 2020-12 from 3.1 on. Formats are
annotations, and content is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from truespec.check.values import has_type
from truespec.runtime.values import are_equal, is_multiple, is_number, is_unique

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """A keyword that a value breaks.

    `wanted` is what the schema says under the keyword, `value` the value that breaks
    it, and `path` where that lies in the value that was checked. `choices` lists, for
    ``anyOf`` and ``oneOf``, what is wrong with each of the schemas there.
    """

    keyword: str
    wanted: Any
    value: Any
    path: Path
    choices: tuple[tuple[Fault, ...], ...] = ()


def faults(schema: Any, value: Any, path: Path = ()) -> Iterator[Fault]:
    """Yield what a value breaks of a schema, in the order of its keywords.

    A schema that is false is broken by every value; its keyword is the empty text.
    """
    if schema is False:
        yield Fault("", False, value, path)
    elif schema is not True:
        for keyword, wanted in schema.items():
            if (test := TESTS.get(keyword)) and not test(schema, wanted, value):
                yield Fault(keyword, wanted, value, path)
            elif applied := APPLICATORS.get(keyword):
                yield from applied(schema, wanted, value, path)


def holds(schema: Any, value: Any) -> bool:
    """Return whether a value breaks nothing of a schema."""
    return next(faults(schema, value), None) is None


# Tests: a schema, the value of its keyword and a value -> whether that is as it should.
_Test = Callable[[Any, Any, Any], bool]


def _for(kind: type | tuple[type, ...], test: Callable[[Any, Any], bool]) -> _Test:
    """Return a test that holds for every value of another kind."""
    return lambda schema, wanted, value: (
        not isinstance(value, kind) or isinstance(value, bool) or test(wanted, value)
    )


def _is_of_type(schema: Any, wanted: Any, value: Any) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    return any(has_type(value, name) for name in names)


def _is_above_minimum(schema: Any, wanted: Any, value: Any) -> bool:
    exclusive = schema.get("exclusiveMinimum") is True
    return not has_type(value, "number") or (
        value > wanted if exclusive else value >= wanted
    )


def _is_below_maximum(schema: Any, wanted: Any, value: Any) -> bool:
    exclusive = schema.get("exclusiveMaximum") is True
    return not has_type(value, "number") or (
        value < wanted if exclusive else value <= wanted
    )


def _has_no_other_fields(schema: Any, wanted: Any, value: Any) -> bool:
    return wanted is not False or not any(_others(schema, value))


def _has_evaluated_fields(schema: Any, wanted: Any, value: Any) -> bool:
    if not isinstance(value, dict):
        return True
    evaluated = _evaluated(schema, value)
    return all(key in evaluated or holds(wanted, value[key]) for key in value)


_NUMBER = (int, float)
TESTS: dict[str, _Test] = {
    "type": _is_of_type,
    "enum": lambda schema, wanted, value: any(are_equal(value, one) for one in wanted),
    "const": lambda schema, wanted, value: are_equal(value, wanted),
    "not": lambda schema, wanted, value: not holds(wanted, value),
    "minimum": _is_above_minimum,
    "maximum": _is_below_maximum,
    # In draft 4 these are true or false, and change what the two above mean.
    "exclusiveMinimum": _for(_NUMBER, lambda one, value: one is True or value > one),
    "exclusiveMaximum": _for(_NUMBER, lambda one, value: one is True or value < one),
    "multipleOf": lambda schema, wanted, value: (
        not is_number(value) or is_multiple(value, wanted)
    ),
    "pattern": _for(str, lambda one, value: re.search(one, value) is not None),
    "minLength": _for(str, lambda one, value: len(value) >= one),
    "maxLength": _for(str, lambda one, value: len(value) <= one),
    "minItems": _for(list, lambda one, value: len(value) >= one),
    "maxItems": _for(list, lambda one, value: len(value) <= one),
    "uniqueItems": _for(list, lambda one, value: not one or is_unique(value)),
    "contains": lambda schema, wanted, value: _contains(schema, wanted, value),
    "minProperties": _for(dict, lambda one, value: len(value) >= one),
    "maxProperties": _for(dict, lambda one, value: len(value) <= one),
    "required": _for(dict, lambda names, value: all(name in value for name in names)),
    "additionalProperties": _has_no_other_fields,
    "unevaluatedProperties": _has_evaluated_fields,
}


def _contains(schema: Any, wanted: Any, value: Any) -> bool:
    if not isinstance(value, list):
        return True
    count = sum(holds(wanted, one) for one in value)
    least, most = schema.get("minContains", 1), schema.get("maxContains", count)
    return bool(least <= count <= most)


# Applicators: a schema, the value of its keyword, a value, its path -> faults.
_Applicator = Callable[[Any, Any, Any, Path], Iterator[Fault]]


def _all_of(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    for one in wanted:
        yield from faults(one, value, path)


def _any_of(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    choices = tuple(tuple(faults(one, value, path)) for one in wanted)
    if all(choices):
        yield Fault("anyOf", wanted, value, path, choices)


def _one_of(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    choices = tuple(tuple(faults(one, value, path)) for one in wanted)
    if all(choices):
        yield Fault("oneOf", wanted, value, path, choices)
    elif choices.count(()) > 1:
        yield Fault("oneOf", wanted, value, path)


def _condition(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    branch = "then" if holds(wanted, value) else "else"
    return faults(schema.get(branch, True), value, path)


def _properties(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(value, dict):
        for key, one in wanted.items():
            if key in value:
                yield from faults(one, value[key], (*path, key))


def _patterns(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(value, dict):
        for pattern, one in wanted.items():
            for key, inner in value.items():
                if re.search(pattern, key):
                    yield from faults(one, inner, (*path, key))


def _additional(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(wanted, dict):
        for key in _others(schema, value):
            yield from faults(wanted, value[key], (*path, key))


def _names(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(value, dict):
        for key in value:
            yield from faults(wanted, key, path)


def _dependent(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(value, dict):
        for key, one in wanted.items():
            if key in value:
                yield from faults(one, value, path)


def _items(schema: Any, wanted: Any, value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(value, list):
        for position, one in enumerate(value):
            yield from faults(wanted, one, (*path, position))


APPLICATORS: dict[str, _Applicator] = {
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "if": _condition,
    "properties": _properties,
    "patternProperties": _patterns,
    "additionalProperties": _additional,
    "propertyNames": _names,
    "dependentSchemas": _dependent,
    "items": _items,
}


def _others(schema: Any, value: Any) -> Iterator[str]:
    """Yield the fields that neither ``properties`` nor ``patternProperties`` names."""
    if isinstance(value, dict):
        known, patterns = schema.get("properties", ()), _patterns_of(schema)
        for key in value:
            if key not in known and not any(re.search(one, key) for one in patterns):
                yield key


def _patterns_of(schema: Any) -> Iterable[str]:
    patterns: Iterable[str] = schema.get("patternProperties", ())
    return patterns


def _evaluated(schema: Any, value: dict[str, Any]) -> set[str]:
    """Return the fields that a schema says something about (2020-12 core, 11.3)."""
    if isinstance(schema, bool):
        return set()
    if "additionalProperties" in schema:
        return set(value)
    found = set(value) - set(_others(schema, value))
    for one in _same_object(schema, value):
        found |= _evaluated(one, value)
    return found


def _same_object(schema: Any, value: dict[str, Any]) -> Iterator[Any]:
    """Yield the schemas within one that hold for the same object."""
    for keyword in ("allOf", "anyOf", "oneOf"):
        for one in schema.get(keyword, ()):
            if holds(one, value):
                yield one
    for key, one in schema.get("dependentSchemas", {}).items():
        if key in value:
            yield one
    if "if" in schema:
        if holds(schema["if"], value):
            yield schema["if"]
            yield schema.get("then", True)
        else:
            yield schema.get("else", True)
