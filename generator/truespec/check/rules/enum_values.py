"""The values of an enum are of the type that its schema declares."""

from __future__ import annotations

from typing import Any

from truespec.check.spelling import is_clear
from truespec.check.subject import Subject
from truespec.check.values import has_type, types_of
from truespec.pointer import join
from truespec.resolve.document import Node


def enum_values(subject: Subject) -> None:
    """Report enums with values that their schema rules out (``impossible-enum-value``).

    It is a warning where the meaning of each is clear.
    """
    for schema in subject.of_kind("schema"):
        types = types_of(schema.fields.get("type"))
        values = schema.fields.get("enum")
        if types is None or not isinstance(values, list):
            continue
        wrong = {
            position: value
            for position, value in enumerate(values)
            if not any(has_type(value, name) for name in types)
        }
        if wrong:
            _report(subject, schema, wrong, types)


def _report(
    subject: Subject, schema: Node, wrong: dict[int, Any], types: list[str]
) -> None:
    unclear = [at for at, value in wrong.items() if not is_clear(value, types)]
    record = subject.diagnostics.error if unclear else subject.diagnostics.warning
    first = unclear[0] if unclear else min(wrong)
    others = f" (and {len(wrong) - 1} more of them)" if len(wrong) > 1 else ""
    record(
        "impossible-enum-value",
        join(schema.origin("enum"), first),
        f"this value of the enum is not of the type {' or '.join(types)}{others}",
        "correct the value or the type; no value can meet both",
    )
