"""Links lead to operations of the document (OpenAPI 3.2, 4.20)."""

from __future__ import annotations

from difflib import get_close_matches

from truespec.check.subject import Subject


def links(subject: Subject) -> None:
    """Report links to an ``operationId`` that no operation has (``missing-target``)."""
    known = [
        operation.fields["operationId"]
        for operation in subject.of_kind("operation")
        if isinstance(operation.fields.get("operationId"), str)
    ]
    for link in subject.of_kind("link"):
        name = link.fields.get("operationId")
        if not isinstance(name, str) or name in known:
            continue
        close = get_close_matches(name, known, n=1)
        subject.diagnostics.warning(
            "missing-target",
            link.origin("operationId"),
            f'no operation is called "{name}"; the link leads nowhere',
            f'did you mean "{close[0]}"?' if close else "name an operation",
        )
