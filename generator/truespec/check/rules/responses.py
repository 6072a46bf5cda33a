"""The keys of responses are status codes (OpenAPI 3.2, 4.17.1)."""

from __future__ import annotations

import re

from truespec.check.subject import Subject
from truespec.resolve.document import Node

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)|default")


def response_statuses(subject: Subject) -> None:
    """Report keys that are no status (``wrong-status``).

    One in other letters is read (``2xx``); what is left is no answer that could come, and
    is left out.
    """
    for responses in subject.of_kind("responses"):
        for key in list(responses.fields):
            node = responses.fields[key]
            if not isinstance(node, Node) or _STATUS.fullmatch(key):
                continue
            meant = _meant(key)
            if meant is not None and meant not in responses.fields:
                responses.fields = {
                    meant if name == key else name: one
                    for name, one in responses.fields.items()
                }
                responses.origins[meant] = responses.origin(key)
                outcome = f'it is read as "{meant}"'
            else:
                del responses.fields[key]
                responses.ignored[key] = "not a status code"
                outcome = "it is left out"
            subject.diagnostics.warning(
                "wrong-status",
                responses.origin(key),
                f'"{key}" is no status code; {outcome}',
                'write a code such as 404, a range such as 4XX, or "default"',
                on_key=True,
            )


def _meant(key: str) -> str | None:
    text = key.strip()
    for one in (text.upper(), text.lower()):
        if _STATUS.fullmatch(one):
            return one
    return None
