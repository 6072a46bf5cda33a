"""Patterns are regular expressions of ECMA-262 (JSON Schema Validation, 6.3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from truespec.check.subject import Subject
from truespec.diagnostics import Diagnostic, Severity
from truespec.pointer import join
from truespec.regex.errors import PatternError, UnsupportedPatternError
from truespec.regex.hazard import backtracking
from truespec.regex.linear import linear_source
from truespec.regex.translate import translate
from truespec.resolve.document import Node


def patterns(subject: Subject) -> None:
    """Report what is no pattern, or none that Python can match (``invalid-pattern``).

    Two things are warnings. JSON Schema asks for patterns that are valid with the flag
    ``u``; one that is valid without it only (``lenient-pattern``) is taken by browsers.
    One that can be matched against the same text in many ways (``slow-pattern``) may
    take time that grows exponentially with the text, unless RE2 searches for it.
    """
    verdicts: dict[str, list[_Verdict]] = {}
    for schema in subject.of_kind("schema"):
        for at, pattern in _patterns(schema):
            if pattern not in verdicts:
                verdicts[pattern] = list(_judged(pattern, subject.linear))
            for verdict in verdicts[pattern]:
                subject.diagnostics.found.append(verdict.at(at))


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What is wrong with a pattern."""

    severity: Severity
    code: str
    message: str
    hint: str

    def at(self, address: str) -> Diagnostic:
        """Return the diagnostic for a schema that has the pattern."""
        return Diagnostic(self.severity, self.code, self.message, address, self.hint)


def _judged(pattern: str, linear: bool) -> Iterator[_Verdict]:
    try:
        lenient = translate(pattern).annex_b
        slow = backtracking(pattern)
    except PatternError as error:
        message = f"the pattern is invalid {_place(error)}"
        yield _Verdict(Severity.ERROR, "invalid-pattern", message, error.hint)
        return
    if lenient is not None:
        message = f"the pattern is not strictly valid {_place(lenient)}"
        yield _Verdict(Severity.WARNING, "lenient-pattern", message, lenient.hint)
    if slow is not None:
        message = f"the pattern can take exponential time: {slow}"
        hint = "write it so that each text can be matched in one way only"
        if linear:
            try:
                linear_source(pattern)
                return
            except UnsupportedPatternError as error:
                message += f"; {error.message}"
        yield _Verdict(Severity.WARNING, "slow-pattern", message, hint)


def _place(error: PatternError) -> str:
    return f"at its character {error.offset + 1}: {error.message}"


def _patterns(schema: Node) -> Iterator[tuple[str, str]]:
    pattern = schema.fields.get("pattern")
    if isinstance(pattern, str):
        yield schema.origin("pattern"), pattern
    named = schema.fields.get("patternProperties")
    for pattern in named if isinstance(named, dict) else ():
        yield join(schema.origin("patternProperties"), pattern), pattern
