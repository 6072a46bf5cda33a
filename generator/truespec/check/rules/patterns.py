"""Patterns are regular expressions of ECMA-262 (JSON Schema Validation, 6.3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from truespec.check.subject import Subject
from truespec.diagnostics import Diagnostics
from truespec.pointer import join
from truespec.regex.errors import PatternError
from truespec.regex.translate import translate
from truespec.resolve.document import Node


def patterns(subject: Subject) -> None:
    """Report what is no pattern, or none that Python can match (``invalid-pattern``).

    JSON Schema asks for patterns that are valid with the flag ``u``; one that is valid
    without it only is a warning (``lenient-pattern``), since browsers take it.
    """
    verdicts: dict[str, _Verdict | None] = {}
    for schema in subject.of_kind("schema"):
        for at, pattern in _patterns(schema):
            if pattern not in verdicts:
                verdicts[pattern] = _verdict(pattern)
            verdict = verdicts[pattern]
            if verdict is not None:
                _report(subject.diagnostics, at, verdict)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What is wrong with a pattern; `strict` where only the flag ``u`` refuses it."""

    error: PatternError
    strict: bool


def _report(diagnostics: Diagnostics, at: str, verdict: _Verdict) -> None:
    error = verdict.error
    place = f"at its character {error.offset + 1}: {error.message}"
    if verdict.strict:
        message = f"the pattern is not strictly valid {place}"
        diagnostics.warning("lenient-pattern", at, message, error.hint)
    else:
        message = f"the pattern is invalid {place}"
        diagnostics.error("invalid-pattern", at, message, error.hint)


def _patterns(schema: Node) -> Iterator[tuple[str, str]]:
    pattern = schema.fields.get("pattern")
    if isinstance(pattern, str):
        yield schema.origin("pattern"), pattern
    named = schema.fields.get("patternProperties")
    for pattern in named if isinstance(named, dict) else ():
        yield join(schema.origin("patternProperties"), pattern), pattern


def _verdict(pattern: str) -> _Verdict | None:
    try:
        lenient = translate(pattern).annex_b
    except PatternError as error:
        return _Verdict(error, strict=False)
    return None if lenient is None else _Verdict(lenient, strict=True)
