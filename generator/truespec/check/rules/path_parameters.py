"""The parameters of a path template and the declared ones are the same."""

from __future__ import annotations

import re
from collections import Counter

from truespec.check.subject import PlacedOperation, Subject
from truespec.pointer import join
from truespec.resolve.document import Node

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def path_parameters(subject: Subject) -> None:
    """Compare the placeholders of each path with its parameters.

    A placeholder that no parameter declares is a string (``undeclared-parameter``). A
    parameter that the path has no placeholder for (``unused-parameter``) cannot be sent
    (OpenAPI 3.2, 4.8.2). A placeholder that is there twice (``repeated-placeholder``) has
    one value.
    """
    repeated: set[str] = set()
    for operation in list(subject.operations()):
        path = operation.path.partition("#")[0]
        placeholders = Counter(_PLACEHOLDER.findall(path))
        declared = {
            str(node.fields.get("name")): node
            for node in subject.parameters(operation)
            if node.fields.get("in") == "path"
        }
        for name, number in placeholders.items():
            if number > 1 and operation.item.at not in repeated:
                repeated.add(operation.item.at)
                _repeated(subject, operation, name)
            if name not in declared:
                _undeclared(subject, operation, name)
        for name, node in declared.items():
            if name not in placeholders:
                subject.diagnostics.warning(
                    "unused-parameter",
                    node.at,
                    f'the path {path} has no placeholder for the parameter "{name}"',
                    f"write {{{name}}} in the path, or remove the parameter",
                )


def _repeated(subject: Subject, operation: PlacedOperation, name: str) -> None:
    subject.diagnostics.warning(
        "repeated-placeholder",
        operation.item.at,
        f'the placeholder "{{{name}}}" is there more than once; it has one value',
        "give each placeholder a name of its own",
        on_key=True,
    )


def _undeclared(subject: Subject, operation: PlacedOperation, name: str) -> None:
    subject.diagnostics.warning(
        "undeclared-parameter",
        operation.node.at,
        f'no parameter declares the placeholder "{{{name}}}" of its path; it is a string',
        f'add a parameter with "name: {name}", "in: path" and "required: true"',
        on_key=True,
    )
    _declare(subject, operation.node, name)


def _declare(subject: Subject, operation: Node, name: str) -> None:
    """Add a parameter to an operation: to its node, and to the tree of its file, where
    every other stage looks for what stands at an address."""
    tree = subject.document.rewritable(operation.at)
    listed = tree.get("parameters")
    if not isinstance(listed, list):  # it had been left out
        listed = tree["parameters"] = []
    at = join(operation.at, "parameters", len(listed))
    schema = {"type": "string"}
    listed.append({"name": name, "in": "path", "required": True, "schema": schema})
    node = Node(at, "parameter", dict(listed[-1]), resource=operation.resource)
    node.fields["schema"] = Node(
        join(at, "schema"),
        "schema",
        dict(schema),
        dialect="2020-12",
        resource=operation.resource,
    )
    subject.document.nodes |= {at: node, join(at, "schema"): node.fields["schema"]}
    operation.fields.setdefault("parameters", []).append(node)
