"""The extensions that name and describe the values of an ``enum`` fit its values."""

from __future__ import annotations

from typing import Any

from truespec.check.subject import Subject
from truespec.ir.enum_extensions import DESCRIPTIONS, NAMES


def enum_texts(subject: Subject) -> None:
    """Report an extension of another length than its ``enum``, or of another type, and
    names that stand twice (``enum-texts``)."""
    for schema in subject.of_kind("schema"):
        values = schema.fields.get("enum")
        if not isinstance(values, list):
            continue
        for name in (*NAMES, *DESCRIPTIONS):
            if name not in schema.fields:
                continue
            fault = _fault(schema.fields[name], values, is_name=name in NAMES)
            if fault:
                subject.diagnostics.warning(
                    "enum-texts",
                    schema.origin(name),
                    f"{name} {fault}",
                    "give one text for each value, in the same order",
                )


def _fault(texts: Any, values: list[Any], *, is_name: bool) -> str:
    """Return what is wrong with the texts for some values, "" if nothing is."""
    if isinstance(texts, dict):
        return ""
    if not isinstance(texts, list):
        return "is neither a list nor an object, and is ignored"
    # A name for null may be missing, as null is no member.
    if len(texts) not in (len(values), len(values) - values.count(None)):
        return (
            f"has {len(texts)} texts for {len(values)} values of the enum; they are"
            " taken in order, as far as they go"
        )
    twice = [one for one in texts if is_name and one and texts.count(one) > 1]
    if twice:
        return f"has {twice[0]!r} more than once; only the first value is called so"
    return ""
