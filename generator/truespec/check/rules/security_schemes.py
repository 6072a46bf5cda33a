"""Security requirements name the schemes of the document (OpenAPI 3.2, 4.30)."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from truespec.check.subject import Subject
from truespec.pointer import join
from truespec.resolve.document import Node


def security_schemes(subject: Subject) -> None:
    """Report requirements of a scheme that is not declared (``undeclared-scheme``), and
    scopes that no flow of their scheme lists (``undeclared-scope``).

    Nobody knows how to meet the first. A client sends the credentials that it has; a
    server keeps the operation closed until it is given a check for that name.
    """
    components = subject.document.root.fields.get("components")
    declared = (
        components.fields.get("securitySchemes") or {}
        if isinstance(components, Node)
        else {}
    )
    reported: set[str] = set()
    for requirement in subject.of_kind("security-requirement"):
        for name, scopes in requirement.fields.items():
            if requirement.origin(name) in reported:
                continue
            if name in declared:
                scheme = subject.document.follow(declared[name])
                _compare_scopes(subject, requirement, name, scopes, scheme)
                continue
            reported.add(requirement.origin(name))
            close = get_close_matches(name, declared, n=1)
            meant = f'did you mean "{close[0]}"?' if close else "declare it"
            subject.diagnostics.warning(
                "undeclared-scheme",
                requirement.origin(name),
                f'no security scheme is called "{name}"; clients send what they have,'
                " and servers ask the check of that name",
                meant,
                on_key=True,
            )


def _compare_scopes(
    subject: Subject, requirement: Node, name: str, scopes: Any, scheme: Node
) -> None:
    flows = scheme.fields.get("flows")
    if not isinstance(flows, Node) or not isinstance(scopes, list):
        return
    listed = [
        flow.fields.get("scopes")
        for flow in flows.fields.values()
        if isinstance(flow, Node)
    ]
    known = {scope for one in listed if isinstance(one, dict) for scope in one}
    for index, scope in enumerate(scopes):
        if known and isinstance(scope, str) and scope not in known:
            close = get_close_matches(scope, known, n=1)
            subject.diagnostics.warning(
                "undeclared-scope",
                join(requirement.origin(name), index),
                f'"{name}" has no scope "{scope}"; it is asked for as it stands',
                f'did you mean "{close[0]}"?' if close else "list it in the flows",
            )
