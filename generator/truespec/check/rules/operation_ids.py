"""Each operationId is unique among all operations (OpenAPI 3.2, 4.10.1)."""

from __future__ import annotations

from truespec.check.subject import Subject
from truespec.resolve.document import Node


def operation_ids(subject: Subject) -> None:
    """Report operations with one operationId (``duplicate-operation-id``).

    The first keeps it. The others are named as operations without one are, by method and
    path, which stays the same when others come or go.
    """
    first: dict[str, Node] = {}
    repeated: set[str] = set()
    for node in subject.of_kind("operation"):
        name = node.fields.get("operationId")
        if not isinstance(name, str):
            continue
        other = first.setdefault(name, node)
        if other is node:
            continue
        position = subject.document.locate(other.origin("operationId"))
        if name not in repeated:
            repeated.add(name)
            subject.diagnostics.warning(
                "duplicate-operation-id",
                other.origin("operationId"),
                f'other operations have the operationId "{name}", too; this one keeps it',
                "give each operation an operationId of its own",
            )
        subject.diagnostics.warning(
            "duplicate-operation-id",
            node.origin("operationId"),
            f'another operation has the operationId "{name}", on line '
            f"{position.line} of {position.file}; this one is named by method and path",
            "give each operation an operationId of its own",
        )
        del node.fields["operationId"]
        node.ignored["operationId"] = "another operation has it"
