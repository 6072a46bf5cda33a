"""Patterns are regular expressions of ECMA-262 (JSON Schema Validation, 6.3.3)."""

from __future__ import annotations

from collections.abc import Iterator

from truespec.check.subject import Subject
from truespec.pointer import join
from truespec.regex.errors import PatternError
from truespec.regex.translate import translate
from truespec.resolve.document import Node


def patterns(subject: Subject) -> None:
    """Report what is no pattern, or none that Python can match (``invalid-pattern``)."""
    verdicts: dict[str, PatternError | None] = {}
    for schema in subject.of_kind("schema"):
        for at, pattern in _patterns(schema):
            if pattern not in verdicts:
                verdicts[pattern] = _verdict(pattern)
            error = verdicts[pattern]
            if error is not None:
                subject.diagnostics.error(
                    "invalid-pattern",
                    at,
                    f"the pattern is invalid at its character {error.offset + 1}: "
                    f"{error.message}",
                    error.hint,
                )


def _patterns(schema: Node) -> Iterator[tuple[str, str]]:
    pattern = schema.fields.get("pattern")
    if isinstance(pattern, str):
        yield schema.origin("pattern"), pattern
    named = schema.fields.get("patternProperties")
    for pattern in named if isinstance(named, dict) else ():
        yield join(schema.origin("patternProperties"), pattern), pattern


def _verdict(pattern: str) -> PatternError | None:
    try:
        translate(pattern)
    except PatternError as error:
        return error
    return None
