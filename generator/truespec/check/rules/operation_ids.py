"""Each operationId is unique among all operations (OpenAPI 3.2, 4.10.1)."""

from __future__ import annotations

from truespec.check.subject import Subject
from truespec.resolve.document import Node


def operation_ids(subject: Subject) -> None:
    """Report an operationId that an earlier operation has (``duplicate-operation-id``)."""
    first: dict[str, Node] = {}
    for node in subject.of_kind("operation"):
        name = node.fields.get("operationId")
        if not isinstance(name, str):
            continue
        other = first.setdefault(name, node)
        if other is not node:
            position = subject.document.locate(other.origin("operationId"))
            subject.diagnostics.error(
                "duplicate-operation-id",
                node.origin("operationId"),
                f'another operation has the operationId "{name}", on line '
                f"{position.line} of {position.file}",
                "give each operation an operationId of its own",
            )
