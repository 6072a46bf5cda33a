"""Reading a pattern from left to right."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from truespec.regex.errors import PatternError

_NAMED_GROUP = r"\(\?<(?![=!])"
_OPENINGS = re.compile(
    rf"\\.|\[(?:\\.|[^\]\\])*|(?P<group>\((?!\?)|{_NAMED_GROUP})", re.DOTALL
)


@dataclass(slots=True)
class Scanner:
    """A pattern, how far it is read, and what its syntax depends on.

    With `unicode` it is read as with the flag `u`, else as Annex B of ECMA-262 has it.
    """

    pattern: str
    unicode: bool
    at: int = 0
    groups: int = field(init=False)
    named: bool = field(init=False)

    def __post_init__(self) -> None:
        found = [
            match["group"]
            for match in _OPENINGS.finditer(self.pattern)
            if match["group"]
        ]
        self.groups = len(found)
        self.named = any(group != "(" for group in found)

    @property
    def done(self) -> bool:
        """Whether the whole pattern is read."""
        return self.at >= len(self.pattern)

    @property
    def next(self) -> str:
        """The next character, or the empty string at the end."""
        return self.pattern[self.at : self.at + 1]

    def advance(self) -> str:
        """Read one character."""
        self.at += 1
        return self.pattern[self.at - 1]

    def take(self, text: str) -> bool:
        """Read `text` if it comes next, and say whether it did."""
        found = self.pattern.startswith(text, self.at)
        self.at += len(text) * found
        return found

    def match(self, expression: re.Pattern[str]) -> re.Match[str] | None:
        """Read what the expression matches here, if it does."""
        found = expression.match(self.pattern, self.at)
        if found:
            self.at = found.end()
        return found

    def error(
        self, message: str, offset: int | None = None, hint: str = ""
    ) -> PatternError:
        """Return an error about the given offset, by default about what comes next."""
        return PatternError(message, self.at if offset is None else offset, hint)
