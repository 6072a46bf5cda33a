"""A meta-schema cut into definitions that each look at one object only.

Validating a whole document against a meta-schema visits every schema of it through
every alternative. A document consists of a few hundred *different* objects, though,
when an object is taken without what lies in its fields. So each definition is made
shallow, which means that whatever it says about a contained object is taken out and
becomes a rule that leads to the definition of that object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jsonschema.protocols import Validator

if TYPE_CHECKING:
    from referencing._core import Resolver

_ANNOTATIONS = frozenset(
    (
        *("$comment", "$defs", "$id", "$schema", "$anchor", "$dynamicAnchor"),
        *("$vocabulary", "default", "definitions", "description", "examples"),
        *("format", "id", "title"),
    )
)
_SAME_OBJECT_ONE = frozenset(("if", "then", "else", "not"))
_SAME_OBJECT_LIST = frozenset(("allOf", "anyOf", "oneOf"))
_CONTAINERS = frozenset(("properties", "patternProperties", "dependentSchemas"))
_REFERENCE = frozenset(("$ref", r"^\$ref$"))
_REFERENCE_FIELDS = _REFERENCE | {"summary", "description", "^x-"}
_ANYTHING: dict[str, Any] = {}
# Schemas that ask for no more of a value than its type in Python tells.
_TYPES_ALONE: tuple[dict[str, Any], ...] = (
    *({"type": name} for name in ("string", "boolean", "number", "object", "array")),
    {"type": "array", "items": True},
)
_NAME_LIST = {"type": "array", "items": {"type": "string"}, "uniqueItems": True}
_IS_NAME_LIST = "a list of names"


@dataclass(frozen=True, slots=True)
class Place:
    """A schema within a meta-schema, and what resolves the references in it."""

    schema: Any
    resolver: Resolver[Any]

    def at(self, schema: Any) -> Place:
        """Return the place of a schema within this one."""
        return Place(schema, self.resolver)

    def follow(self, reference: str) -> Place:
        """Return the place that a reference within this one names."""
        resolved = self.resolver.lookup(reference)
        return Place(resolved.contents, resolved.resolver)


Alternatives = tuple[Place, ...]


@dataclass(slots=True)
class Rules:
    """Which alternatives apply to what one object contains.

    `known` names the fields that a schema lists, whatever they contain. With `unique`
    the items of a list are compared with each other.
    """

    properties: dict[str, Alternatives] = field(default_factory=dict)
    patterns: dict[str, Alternatives] = field(default_factory=dict)
    rest: Alternatives = ()
    items: Alternatives = ()
    known: set[str] = field(default_factory=set)
    known_patterns: set[str] = field(default_factory=set)
    unique: bool = False


class Definition:
    """One kind of object: a shallow schema, and where its contents lead."""

    def __init__(self, validator: Validator, schema: Any, rules: Rules) -> None:
        self.validator = validator
        self.rules = rules
        known = rules.known | rules.known_patterns
        self.refers = not known.isdisjoint(_REFERENCE) and known <= _REFERENCE_FIELDS
        self._patterns = [
            (re.compile(pattern), rules.patterns.get(pattern, ()))
            for pattern in rules.known_patterns
        ]
        self._names = isinstance(schema, dict) and _judges_names(schema)
        self._extensible = "^x-" in rules.known_patterns
        # What the signature of an object need not tell: see `signature`.
        self._typed = _only(schema, lambda value: value in _TYPES_ALONE)
        self._name_lists = _only(schema, lambda value: value == _NAME_LIST)
        self._free = _only(schema, lambda value: value in ({}, True))

    def below(self, key: str) -> Alternatives:
        """Return the alternatives for the value of a field, none for a plain value."""
        if key in self.rules.known:
            return self.rules.properties.get(key, ())
        for pattern, alternatives in self._patterns:
            if pattern.search(key):
                return alternatives
        return self.rules.rest

    def signature(self, value: Any) -> Hashable:
        """Return all of a value that decides what this definition says about it."""
        if type(value) is dict:
            rules = self.rules
            if rules.rest and not rules.known and not rules.known_patterns:
                return tuple(value) if self._names else len(value)
            return tuple(
                (key, None if self.below(key) else self._mark(key, one))
                for key, one in value.items()
                if not (self._extensible and key.startswith("x-"))
            )
        if type(value) is list and self.rules.items:
            return ("list", len(value))
        return (type(value), repr(value))

    def without_extensions(self, value: Any) -> Any:
        """Return what of a value the validator has to see.

        Extensions may be of any number, and jsonschema looks each name up in a list.
        """
        if not self._extensible or type(value) is not dict:
            return value
        return {key: one for key, one in value.items() if not key.startswith("x-")}

    def _mark(self, key: str, value: Any) -> Hashable:
        kind = type(value)
        if key in self._free or key in self._typed:
            return kind.__name__
        if key in self._name_lists and _is_name_list(value):
            return _IS_NAME_LIST
        return (kind, value) if kind in (str, int, bool, float) else repr(value)

    def knows(self, key: str) -> bool:
        """Return whether the object has such a field."""
        return key in self.rules.known or any(
            pattern.search(key) for pattern, _ in self._patterns
        )


def _judges_names(schema: dict[str, Any]) -> bool:
    """Return whether a shallow schema says something of the names of fields."""
    return any("propertyNames" in part for part in _parts(schema))


def _is_name_list(value: Any) -> bool:
    return (
        type(value) is list
        and all(type(name) is str for name in value)
        and len(set(value)) == len(value)
    )


def _only(schema: Any, allowed: Callable[[Any], bool]) -> set[str]:
    """Return the fields of a shallow schema all of whose schemas are allowed."""
    properties = [
        entry for part in _parts(schema) for entry in part.get("properties", {}).items()
    ]
    return {name for name, value in properties if allowed(value)} - {
        name for name, value in properties if not allowed(value)
    }


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield a shallow schema and all that its ``allOf`` lists, at any depth."""
    if isinstance(schema, dict):
        yield schema
        for part in schema.get("allOf", ()):
            yield from _parts(part)


class Cutter:
    """Makes definitions of the schemas of one meta-schema.

    `contained` is what a schema of the document is checked against, which is where
    every ``$dynamicRef`` of a meta-schema leads.
    """

    def __init__(self, contained: Place | None) -> None:
        self._contained = contained

    def cut(self, place: Place) -> tuple[Any, Rules]:
        """Return the shallow form of a schema, and its rules."""
        rules = Rules()
        return self._same(place, rules), rules

    def alternatives(self, place: Place) -> Alternatives:
        """Return the schemas of which one has to hold for a contained object."""
        schema = place.schema
        target = self._target(place)
        own = set(schema) - _ANNOTATIONS
        if target is not None and len(own) == 1:
            return self.alternatives(target)
        if own <= {"if", "then", "else"} and "then" in own and "else" in own:
            branches = [schema["then"], schema["else"]]
        else:
            branches = schema.get("oneOf") or schema.get("anyOf") or []
        if all(self._is_plain(place.at(branch)) for branch in branches):
            return (place,)
        shared = {
            key: schema[key] for key in own - {"oneOf", "anyOf", *_SAME_OBJECT_ONE}
        }
        return tuple(
            place.at({**shared, "allOf": [branch]}) if shared else one
            for branch in branches
            for one in ([place.at(branch)] if shared else self._inner(place.at(branch)))
        )

    def _inner(self, place: Place) -> Alternatives:
        return (place,) if self._is_plain(place) else self.alternatives(place)

    def _target(self, place: Place) -> Place | None:
        """Return what the reference of a schema names, None where it has none."""
        if "$dynamicRef" in place.schema:
            return self._contained
        reference = place.schema.get("$ref")
        return None if reference is None else place.follow(reference)

    def _is_plain(self, place: Place) -> bool:
        """Return whether a schema says nothing about contained objects."""
        schema = place.schema
        if isinstance(schema, bool):
            return True
        if "$dynamicRef" in schema or not _CONTAINERS.isdisjoint(schema):
            return False
        target = self._target(place)
        if target is not None and not self._is_plain(target):
            return False
        return all(self._is_plain(place.at(one)) for one in _plain_parts(schema))

    def _same(self, place: Place, rules: Rules) -> Any:
        """Return the shallow form of a schema for the object that `rules` are about."""
        if isinstance(place.schema, bool):
            return place.schema
        shallow: dict[str, Any] = {}
        for keyword, value in place.schema.items():
            if keyword in _ANNOTATIONS or keyword in ("$ref", "$dynamicRef"):
                continue
            shallow[keyword] = self._keyword(place, keyword, value, rules)
        target = self._target(place)
        if target is not None:
            shallow.setdefault("allOf", [])
            shallow["allOf"] = [*shallow["allOf"], self._same(target, rules)]
        if shallow.keys() == {"allOf"} and len(shallow["allOf"]) == 1:
            return shallow["allOf"][0]
        return shallow

    def _keyword(self, place: Place, keyword: str, value: Any, rules: Rules) -> Any:
        if keyword in _SAME_OBJECT_ONE:
            return self._same(place.at(value), rules)
        if keyword in _SAME_OBJECT_LIST:
            return [self._same(place.at(one), rules) for one in value]
        if keyword == "dependentSchemas":
            return {key: self._same(place.at(one), rules) for key, one in value.items()}
        if keyword == "properties":
            rules.known.update(value)
            return self._contents(place, value, rules.properties)
        if keyword == "patternProperties":
            rules.known_patterns.update(value)
            return self._contents(place, value, rules.patterns)
        if keyword in ("additionalProperties", "items") and isinstance(value, dict):
            return self._others(place.at(value), keyword, rules)
        rules.unique = rules.unique or keyword == "uniqueItems"
        return value

    def _contents(
        self, place: Place, value: dict[str, Any], found: dict[str, Alternatives]
    ) -> dict[str, Any]:
        shallow = {}
        for key, schema in value.items():
            if self._is_plain(place.at(schema)):
                shallow[key] = self._same(place.at(schema), Rules())
            else:
                found[key] = self.alternatives(place.at(schema))
                shallow[key] = _ANYTHING
        return shallow

    def _others(self, place: Place, keyword: str, rules: Rules) -> Any:
        if self._is_plain(place):
            return self._same(place, Rules())
        if keyword == "items":
            rules.items = self.alternatives(place)
            return _ANYTHING
        rules.rest = self.alternatives(place)
        return True


def _plain_parts(schema: dict[str, Any]) -> Iterator[Any]:
    """Yield the schemas within one that has no named fields."""
    for keyword, value in schema.items():
        if keyword in _SAME_OBJECT_LIST:
            yield from value
        elif keyword in _SAME_OBJECT_ONE or (
            keyword in ("items", "additionalProperties") and isinstance(value, dict)
        ):
            yield value
