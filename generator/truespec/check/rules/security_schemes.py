"""Security requirements name the schemes of the document (OpenAPI 3.2, 4.30)."""

from __future__ import annotations

from difflib import get_close_matches

from truespec.check.subject import Subject
from truespec.resolve.document import Node


def security_schemes(subject: Subject) -> None:
    """Report requirements of a scheme that is not declared (``undeclared-scheme``).

    Nobody knows how to meet one. A client sends the credentials that it has; a server
    keeps the operation closed until it is given a check for that name.
    """
    components = subject.document.root.fields.get("components")
    declared = (
        components.fields.get("securitySchemes") or {}
        if isinstance(components, Node)
        else {}
    )
    reported: set[str] = set()
    for requirement in subject.of_kind("security-requirement"):
        for name in requirement.fields:
            if name in declared or requirement.origin(name) in reported:
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
