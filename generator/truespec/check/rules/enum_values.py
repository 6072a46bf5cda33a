"""The values of an ``enum`` differ (JSON Schema Validation 2020-12, 6.1.2)."""

from __future__ import annotations

import json

from truespec.check.subject import Subject
from truespec.pointer import join


def enum_values(subject: Subject) -> None:
    """Report a value that an ``enum`` has before (``repeated-enum-value``)."""
    for schema in subject.of_kind("schema"):
        values = schema.fields.get("enum")
        seen: set[str] = set()
        for index, value in enumerate(values if isinstance(values, list) else ()):
            text = json.dumps(value, sort_keys=True)
            if text in seen:
                subject.diagnostics.warning(
                    "repeated-enum-value",
                    join(schema.origin("enum"), index),
                    f"the enum has {text} before",
                    "remove one of the two",
                )
            seen.add(text)
