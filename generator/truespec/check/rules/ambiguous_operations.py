"""A request belongs to one operation only."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from truespec.check.subject import PlacedOperation, Subject
from truespec.resolve.document import Node

# Where a constant stands, with the name of the parameter, and what it is.
_Constants = dict[tuple[str, str], Any]


def ambiguous_operations(subject: Subject) -> None:
    """Report two operations that nothing tells apart (``ambiguous-operations``).

    The fragment of a path is not part of it (RFC 3986, 3.5). Operations that share a
    method and a path are told apart by a required header or query parameter that has
    exactly one allowed value, another one in each.
    """
    places: dict[tuple[str, str], list[PlacedOperation]] = {}
    for operation in subject.operations():
        path = operation.path.partition("#")[0]
        places.setdefault((operation.method, path), []).append(operation)
    for (method, path), operations in places.items():
        if len(operations) > 1:
            constants = [_constants(subject, one) for one in operations]
            _compare(subject, f"{method.upper()} {path}", operations, constants)


def _compare(
    subject: Subject,
    place: str,
    operations: list[PlacedOperation],
    constants: list[_Constants],
) -> None:
    if _is_told_apart_by_one(constants):
        return
    pairs = zip(operations, constants, strict=True)
    reported: set[str] = set()
    for (_, first), (second, other) in combinations(pairs, 2):
        apart = any(first[key] != other[key] for key in first.keys() & other.keys())
        if apart or second.node.at in reported:
            continue
        reported.add(second.node.at)
        subject.diagnostics.error(
            "ambiguous-operations",
            second.node.at,
            f"another operation is {place} as well, and nothing tells them apart",
            "give each a required header or query parameter with one allowed value",
            on_key=True,
        )


def _is_told_apart_by_one(constants: list[_Constants]) -> bool:
    """Return whether some parameter has another value in each operation.

    It is the usual case, and spares comparing each operation with each.
    """
    return any(
        len({repr(one[key]) for one in constants if key in one}) == len(constants)
        for key in constants[0]
    )


def _constants(subject: Subject, operation: PlacedOperation) -> _Constants:
    constants = {}
    for parameter in subject.parameters(operation):
        fields = parameter.fields
        where, name = fields.get("in"), fields.get("name")
        schema = fields.get("schema")
        if (
            where in ("header", "query")
            and fields.get("required") is True
            and isinstance(name, str)
            and isinstance(schema, Node)
        ):
            allowed = _allowed(subject, schema)
            if len(allowed) == 1:
                key = name.lower() if where == "header" else name
                constants[str(where), key] = allowed[0]
    return constants


def _allowed(subject: Subject, schema: Node) -> list[Any]:
    seen: set[str] = set()
    node: Node | None = schema
    while node is not None and node.at not in seen:
        seen.add(node.at)
        if "const" in node.fields:
            return [node.fields["const"]]
        listed = node.fields.get("enum")
        if isinstance(listed, list):
            return listed
        node = subject.target(node)
    return []
