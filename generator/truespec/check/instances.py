"""Whether a value of a document, such as a default, is one of its schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator

from truespec.check.keywords import wrong_keywords
from truespec.check.subject import Subject
from truespec.resolve.document import Node

_PLAIN = frozenset(
    (
        *("type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum"),
        *("minimum", "exclusiveMinimum", "maxLength", "minLength", "maxItems"),
        *("minItems", "uniqueItems", "maxProperties", "minProperties", "required"),
    )
)


@dataclass(frozen=True, slots=True)
class Breach:
    """A value, or a part of one, that breaks a keyword of a schema."""

    keyword: str
    schema: Node
    value: Any


def breach_of(subject: Subject, schema: Node, value: Any) -> Breach | None:
    """Return what the value breaks first, None where nothing was found.

    Patterns, ``not``, conditions and the keywords that hold for what others have not
    evaluated are left to the generated validators.
    """
    try:
        return next(_breaches(subject, schema, value, set()), None)
    except RecursionError:
        # Schemas chained beyond what Python can call.
        return None


def _breaches(
    subject: Subject, schema: Node, value: Any, seen: set[tuple[str, int]]
) -> Iterator[Breach]:
    """Yield what the value breaks.

    `seen` lists the schemas and values that have met, which need not meet again: it
    keeps the time in bounds however schemas refer to each other.
    """
    if (schema.at, id(value)) in seen:
        return
    seen.add((schema.at, id(value)))
    if schema.boolean is False:
        yield Breach("false", schema, value)
    for keyword in _broken_keywords(schema, value):
        yield Breach(keyword, schema, value)
    target = subject.target(schema)
    for part in [*_list(schema, "allOf"), *([] if target is None else [target])]:
        yield from _breaches(subject, part, value, seen)
    for keyword in ("anyOf", "oneOf"):
        parts = _list(schema, keyword)
        if parts and all(any(_breaches(subject, one, value, seen)) for one in parts):
            yield Breach(keyword, schema, value)
    for inner, one in _contents(schema, value):
        yield from _breaches(subject, inner, one, seen)


def _broken_keywords(schema: Node, value: Any) -> list[str]:
    if wrong_keywords(schema):
        return []
    plain = {name: one for name, one in schema.fields.items() if name in _PLAIN}
    try:
        errors = list(Draft202012Validator(plain).iter_errors(value))
    except OverflowError:
        # A number beyond what a float holds, divided for the sake of multipleOf.
        return []
    return [str(error.validator) for error in errors]


def _list(schema: Node, keyword: str) -> list[Node]:
    parts = schema.fields.get(keyword)
    return parts if isinstance(parts, list) else []


def _contents(schema: Node, value: Any) -> Iterator[tuple[Node, Any]]:
    """Yield what a value contains, with the schema of each."""
    if isinstance(value, list):
        prefix = _list(schema, "prefixItems")
        yield from zip(prefix, value, strict=False)
        items = schema.fields.get("items")
        if isinstance(items, Node):
            for one in value[len(prefix) :]:
                yield items, one
    properties = schema.fields.get("properties")
    if isinstance(value, dict) and isinstance(properties, dict):
        for name, inner in properties.items():
            if name in value:
                yield inner, value[name]
