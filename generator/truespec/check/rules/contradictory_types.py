"""The parts of an allOf can hold for one value (JSON Schema Core 2020-12, 10.2.1.1)."""

from __future__ import annotations

from truespec.check.subject import Subject
from truespec.check.values import TYPES, types_of
from truespec.resolve.document import Node

# A number may be an integer: what is left of both is the integer.
_ALL = frozenset(TYPES) - {"number"} | {"fraction"}
_KINDS = {name: frozenset((name,)) for name in TYPES} | {
    "number": frozenset(("integer", "fraction"))
}


def contradictory_types(subject: Subject) -> None:
    """Report an allOf whose parts share no type (``contradictory-types``)."""
    for schema in subject.of_kind("schema"):
        parts = _parts(schema)
        if not parts or _types(subject, schema, frozenset()):
            continue
        if all(_types(subject, part, frozenset((schema.at,))) for part in parts):
            subject.diagnostics.error(
                "contradictory-types",
                schema.origin("allOf"),
                "no value can be of all the types that the parts of this allOf ask for",
                on_key=True,
            )


def _parts(schema: Node) -> list[Node]:
    parts = schema.fields.get("allOf")
    return parts if isinstance(parts, list) else []


def _types(subject: Subject, schema: Node, seen: frozenset[str]) -> frozenset[str]:
    """Return the types that a schema leaves to its values."""
    if schema.at in seen:
        return _ALL
    declared = types_of(schema.fields.get("type"))
    types = _ALL
    if declared is not None:
        types = frozenset().union(*(_KINDS[name] for name in declared))
    target = subject.target(schema)
    for part in [*_parts(schema), *([] if target is None else [target])]:
        types &= _types(subject, part, seen | {schema.at})
    return types
