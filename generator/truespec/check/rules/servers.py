"""The templates of servers and their variables fit each other (OpenAPI 3.2, 4.6)."""

from __future__ import annotations

import re

from truespec.check.subject import Subject
from truespec.pointer import join
from truespec.resolve.document import Node

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


def servers(subject: Subject) -> None:
    """Report placeholders of a URL that no variable describes (``undeclared-variable``),
    and a default that is not among the values of its variable
    (``impossible-default``)."""
    for server in subject.of_kind("server"):
        variables = server.fields.get("variables")
        known = variables if isinstance(variables, dict) else {}
        url = server.fields.get("url")
        for name in _PLACEHOLDER.findall(url) if isinstance(url, str) else ():
            if name not in known:
                subject.diagnostics.warning(
                    "undeclared-variable",
                    server.origin("url"),
                    f'no variable of the server is called "{name}"; the URL is of use'
                    " only to those who put something in its place",
                    f'add "{name}" to its variables, with a default',
                )
        for name, variable in known.items():
            if isinstance(variable, Node):
                _compare_default(subject, name, variable)


def _compare_default(subject: Subject, name: str, variable: Node) -> None:
    default, allowed = variable.fields.get("default"), variable.fields.get("enum")
    if not isinstance(allowed, list) or not allowed or default is None:
        return
    if default not in allowed:
        subject.diagnostics.warning(
            "impossible-default",
            join(variable.at, "default"),
            f'the default of the variable "{name}" is not among its values; it is taken'
            " for one of them",
            "add it to the enum, or write another default",
        )
        variable.fields["enum"] = [*allowed, default]
