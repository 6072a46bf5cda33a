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
    known: dict[str, frozenset[str]] = {}
    for schema in subject.of_kind("schema"):
        parts = _parts(schema)
        if not parts or _types(subject, schema, known):
            continue
        # Where a part is impossible by itself, the fault is there.
        if all(_types(subject, part, known) for part in parts):
            subject.diagnostics.warning(
                "contradictory-types",
                schema.origin("allOf"),
                "no value can be of all the types that the parts of this allOf ask for;"
                " its type is Never",
                "correct the types of the parts",
                on_key=True,
            )


def _parts(schema: Node) -> list[Node]:
    parts = schema.fields.get("allOf")
    return parts if isinstance(parts, list) else []


def _types(
    subject: Subject, schema: Node, known: dict[str, frozenset[str]]
) -> frozenset[str]:
    """Return the types that a schema leaves to its values.

    Without recursion, since documents can chain more schemas than Python can call.
    """
    waiting = [schema]
    opened: set[str] = set()
    while waiting:
        node = waiting[-1]
        target = subject.target(node)
        needed = [*_parts(node), *([] if target is None else [target])]
        if node.at not in opened:
            opened.add(node.at)
            waiting += [
                one for one in needed if one.at not in known and one.at not in opened
            ]
        else:
            waiting.pop()
            types = _own_types(node)
            for one in needed:
                types &= known.get(one.at, _ALL)
            known[node.at] = types
    return known[schema.at]


def _own_types(schema: Node) -> frozenset[str]:
    declared = types_of(schema.fields.get("type"))
    if declared is None:
        return _ALL
    return frozenset().union(*(_KINDS[name] for name in declared))
