"""A request belongs to one operation only."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

from truespec.check.subject import PlacedOperation, Subject
from truespec.resolve.document import Node

_EXPRESSION = re.compile(r"\{[^{}]*\}")

# Where a constant stands, with the name of the parameter, and what it is.
_Constants = dict[tuple[str, str], Any]


def ambiguous_operations(subject: Subject) -> None:
    """Report two operations that nothing tells apart (``ambiguous-operations``).

    The fragment of a path is not part of it (RFC 3986, 3.5). Operations that share a
    method and a path are told apart by a required header or query parameter that has
    exactly one allowed value, another one in each, or by a query in the path itself. One
    of them may have none: it is the rest. Paths that differ in the names of their
    parameters only are identical (OpenAPI 3.2, 4.8.2), which is ``identical-paths``.
    Either is a warning, as clients have a method for each.
    """
    places: dict[tuple[str, str], list[PlacedOperation]] = {}
    for operation in subject.operations():
        path = _EXPRESSION.sub("{}", _path(operation)).partition("?")[0]
        places.setdefault((operation.method, path), []).append(operation)
    for operations in places.values():
        if len(operations) > 1:
            constants = [_constants(subject, one) for one in operations]
            _compare(subject, operations, constants)


def _path(operation: PlacedOperation) -> str:
    return operation.path.partition("#")[0]


def _compare(
    subject: Subject, operations: list[PlacedOperation], constants: list[_Constants]
) -> None:
    if _is_told_apart_by_one(constants):
        return
    pairs = zip(operations, constants, strict=True)
    reported: set[str] = set()
    for (first, some), (second, other) in combinations(pairs, 2):
        shared = some.keys() & other.keys()
        # Without a selector of its own, one operation is all that the others are not.
        apart = any(some[key] != other[key] for key in shared) or (
            not shared and bool(some) != bool(other)
        )
        if apart or second.node.at in reported:
            continue
        reported.add(second.node.at)
        _report(subject, first, second)


def _report(subject: Subject, first: PlacedOperation, second: PlacedOperation) -> None:
    place = f"{first.method.upper()} {_path(first)}"
    if _path(first) == _path(second):
        subject.diagnostics.warning(
            "ambiguous-operations",
            second.node.at,
            f"another operation is {place} as well, and nothing tells them apart; clients"
            " have both, a server takes all requests for the first",
            "give each a required header or query parameter with one allowed value",
            on_key=True,
        )
    else:
        subject.diagnostics.warning(
            "identical-paths",
            second.node.at,
            f"a request for this operation is one for {place} as well",
            "a server answers all of them by one of the two; give them paths that differ",
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
    constants: _Constants = {}
    query = _path(operation).partition("?")[2]
    if query and not any(one in query for one in "{&"):
        pair = query.partition("=")
        constants["query", pair[0]] = pair[2]
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
