"""Which diagnostics a user takes for errors, for warnings, or wants to hear nothing of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from truespec.codes import CODES
from truespec.diagnostics import Diagnostic, Position, Severity

LEVELS = ("error", "warning", "off")
_COMMAND_LINE = Position("--rule", 0, 0)


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of the diagnostics of one code.

    With `at` it holds for the node at that address alone, and for what is in it. `where`
    is the place that the rule stands at.
    """

    code: str
    level: str
    at: str = ""
    where: Position = _COMMAND_LINE

    def holds_for(self, one: Diagnostic) -> bool:
        """Whether a diagnostic is one that the rule is about."""
        if one.code != self.code:
            return False
        if not self.at:
            return True
        return isinstance(one.where, str) and (
            one.where == self.at or one.where.startswith(f"{self.at}/")
        )

    def __str__(self) -> str:
        place = f"@{self.at.removeprefix('#')}" if self.at else ""
        return f"{self.code}{place}={self.level}"


def parse_rule(named: str, level: str, where: Position = _COMMAND_LINE) -> Rule:
    """Return the rule for ``CODE`` or ``CODE@POINTER``, where a pointer such as
    ``/paths/~1pets`` may have the name of a file before it, and a ``#``.

    Raises ValueError, saying why, for an unknown code or level.
    """
    code, mark, pointer = named.partition("@")
    if code not in CODES:
        close = get_close_matches(code, CODES, n=1)
        meant = f"; did you mean {close[0]!r}?" if close else ""
        raise ValueError(f"there is no diagnostic {code!r}{meant}")
    if level not in LEVELS:
        raise ValueError(f"{level!r} is none of {', '.join(LEVELS)}")
    if mark and not pointer:
        raise ValueError(f"{named!r} has no pointer behind the @")
    at = pointer if "#" in pointer or not pointer else f"#{pointer}"
    return Rule(code, level, at.rstrip("/"), where)


@dataclass(slots=True)
class Levels:
    """What the user makes of diagnostics.

    The rule with the longest address decides, and among equals the last. Without one,
    `strict` makes an error of a warning, and `skip_invalid` leaves out what has an error.
    """

    rules: tuple[Rule, ...] = ()
    strict: bool = False
    skip_invalid: bool = False
    _used: set[int] = field(default_factory=set)

    def skips(self, one: Diagnostic) -> bool:
        """Whether what an error is about is left out, rather than the run stopped."""
        level = self._level(one)
        return self.skip_invalid if level is None else level != "error"

    def settled(self, one: Diagnostic, *, left_out: bool = False) -> Diagnostic | None:
        """Return a diagnostic with its severity, None for one that nobody wants to see;
        an error stays one, unless what it is about was left out."""
        number = self._rule(one)
        level = None if number is None else self.rules[number].level
        before = one.severity
        if before is Severity.ERROR and not left_out:
            return one
        if before is Severity.WARNING and self.strict:
            before = Severity.ERROR
        if number is not None and level != before:
            self._used.add(number)
        if level == "off":
            return None
        if left_out:
            return replace(one, severity=Severity.WARNING)
        return replace(one, severity=Severity(level) if level else before)

    def unused(self) -> Iterator[Diagnostic]:
        """Yield a diagnostic for each rule that makes less of nothing (``unused-rule``)."""
        for number, rule in enumerate(self.rules):
            if number not in self._used and rule.level != "error":
                yield Diagnostic(
                    Severity.ERROR if self.strict else Severity.WARNING,
                    "unused-rule",
                    f'the rule "{rule}" changes nothing any more',
                    rule.where,
                    "remove it",
                )

    def _level(self, one: Diagnostic) -> str | None:
        number = self._rule(one)
        return None if number is None else self.rules[number].level

    def _rule(self, one: Diagnostic) -> int | None:
        found = [
            number for number, rule in enumerate(self.rules) if rule.holds_for(one)
        ]
        return max(
            found, key=lambda each: (len(self.rules[each].at), each), default=None
        )
