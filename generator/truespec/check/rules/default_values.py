"""A default is a value of its schema (OpenAPI 3.2, 4.24.1)."""

from __future__ import annotations

from truespec.check.instances import breach_of
from truespec.check.subject import Subject


def default_values(subject: Subject) -> None:
    """Report a default that its own schema rules out (``impossible-default``).

    Nothing is generated from a default but what a server falls back on and what
    docstrings say, and JSON Schema only recommends that it be valid (Validation 2020-12,
    9.2). So it is left out; but for one that is not in an ``enum``, as servers do fall
    back on what clients cannot ask for.
    """
    for schema in subject.of_kind("schema"):
        if "default" not in schema.fields:
            continue
        breach = breach_of(subject, schema, schema.fields["default"])
        if breach is None:
            continue
        applies = breach.keyword in ("enum", "const")
        subject.diagnostics.warning(
            "impossible-default",
            schema.origin("default"),
            f'the default breaks the keyword "{breach.keyword}" of its own schema'
            + ("" if applies else ", and is not applied"),
            "correct the default or the schema",
        )
        if not applies:
            del schema.fields["default"]
            schema.ignored["default"] = "its own schema rules it out"
