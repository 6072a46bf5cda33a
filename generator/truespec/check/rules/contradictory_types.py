"""The parts of an allOf can hold for one value (JSON Schema Core 2020-12, 10.2.1.1)."""

from __future__ import annotations

from truespec.check.subject import MOST_PARTS, Subject
from truespec.check.values import TYPES, types_of
from truespec.resolve.document import Node

# A number may be an integer: what is left of both is the integer.
_ALL = frozenset(TYPES) - {"number"} | {"fraction"}
_KINDS = {name: frozenset((name,)) for name in TYPES} | {
    "number": frozenset(("integer", "fraction"))
}


def contradictory_types(subject: Subject) -> None:
    """Report an allOf whose parts share no type, for the value or for one of its
    properties (``contradictory-types``)."""
    known: dict[str, frozenset[str]] = {}
    reported: set[str] = set()
    for schema in subject.of_kind("schema"):
        parts = _parts(schema)
        if parts:
            _compare_properties(subject, schema, known, reported)
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


def _compare_properties(
    subject: Subject,
    schema: Node,
    known: dict[str, frozenset[str]],
    reported: set[str],
) -> None:
    """Report the properties to which the parts of a schema give no type in common.

    Each is reported once, at the part that comes last.
    """
    for name, described in _properties(subject, schema).items():
        left = _ALL
        for node in described:
            types = _types(subject, node, known)
            if types and not left & types and node.at not in reported:
                reported.add(node.at)
                subject.diagnostics.warning(
                    "contradictory-types",
                    node.at,
                    f'no value can be of all the types that the parts of an allOf give "{name}";'
                    " its type is Never, and it can only be absent",
                    "correct the types of the parts",
                    on_key=True,
                )
                break
            left &= types


def _properties(subject: Subject, schema: Node) -> dict[str, list[Node]]:
    """Return what a schema and its parts say of each property, a base before what
    extends it."""
    found: dict[str, list[Node]] = {}
    waiting, seen = [schema], {schema.at}
    held: list[Node] = []
    while waiting and len(held) < MOST_PARTS:
        node = waiting.pop()
        held.append(node)
        for one in subject.parts(node):
            if one.at not in seen:
                seen.add(one.at)
                waiting.append(one)
    for node in reversed(held):
        properties = node.fields.get("properties")
        for name, one in properties.items() if isinstance(properties, dict) else ():
            found.setdefault(name, []).append(one)
    return found


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
        needed = subject.parts(node)
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
