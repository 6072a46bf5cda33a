"""A default is a value of its schema (OpenAPI 3.2, 4.24.1)."""

from __future__ import annotations

from truespec.check.instances import Breach, breach_of
from truespec.check.spelling import is_clear
from truespec.check.subject import Subject
from truespec.check.values import types_of


def default_values(subject: Subject) -> None:
    """Report a default that its own schema rules out (``impossible-default``).

    It is a warning where the meaning is clear, and where only an ``enum`` rules it out:
    servers do fall back on what clients cannot ask for.
    """
    for schema in subject.of_kind("schema"):
        if "default" not in schema.fields:
            continue
        breach = breach_of(subject, schema, schema.fields["default"])
        if breach is None:
            continue
        clear = _is_clear(breach)
        record = subject.diagnostics.warning if clear else subject.diagnostics.error
        record(
            "impossible-default",
            schema.origin("default"),
            f'the default breaks the keyword "{breach.keyword}" of its own schema',
            "correct the default or the schema",
        )


def _is_clear(breach: Breach) -> bool:
    if breach.value is None or breach.keyword in ("enum", "const"):
        return True
    types = types_of(breach.schema.fields.get("type"))
    return breach.keyword == "type" and is_clear(breach.value, types or [])
