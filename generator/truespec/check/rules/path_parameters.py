"""The parameters of a path template and the declared ones are the same."""

from __future__ import annotations

import re

from truespec.check.subject import PlacedOperation, Subject

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def path_parameters(subject: Subject) -> None:
    """Compare the placeholders of each path with its parameters.

    A placeholder that no parameter declares is an error (``undeclared-parameter``), a
    parameter that the path has no placeholder for a warning (``unused-parameter``),
    since it cannot be sent (OpenAPI 3.2, 4.8.2).
    """
    for operation in subject.operations():
        path = operation.path.partition("#")[0]
        placeholders = dict.fromkeys(_PLACEHOLDER.findall(path))
        declared = {
            str(node.fields.get("name")): node
            for node in subject.parameters(operation)
            if node.fields.get("in") == "path"
        }
        for name in placeholders:
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


def _undeclared(subject: Subject, operation: PlacedOperation, name: str) -> None:
    subject.diagnostics.error(
        "undeclared-parameter",
        operation.node.at,
        f'no parameter declares the placeholder "{{{name}}}" of its path',
        f'add a parameter with "name: {name}", "in: path" and "required: true"',
        on_key=True,
    )
