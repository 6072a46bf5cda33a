"""How a reading is reported."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.diagnostics import Diagnostics
from truespec.load.scalars import WRITTEN_NOT_FINITE
from truespec.load.source import Source
from truespec.pointer import escape


@dataclass(slots=True)
class Reporter:
    """Reports what was wrong with the fields of one object, at the address `at`.

    `used` says whether there was anything.
    """

    at: str
    diagnostics: Diagnostics
    sources: dict[str, Source]
    used: bool = False

    def warn(self, name: str, code: str, message: str, hint: str = "") -> None:
        """Report a field, or a place below it: `name` is a pointer of unescaped names."""
        self.used = True
        self.diagnostics.warning(code, f"{self.at}/{name}", message, hint)

    def error(self, name: str, code: str, message: str, hint: str = "") -> None:
        """Report a field, or a place below it, that has no reading."""
        self.used = True
        self.diagnostics.error(code, f"{self.at}/{name}", message, hint)

    def not_finite(self, name: str) -> str:
        """Return how a null at a field, or a place below it, is written where it is an
        infinity or NaN; "" for any other null."""
        source = self.sources.get(self.at.partition("#")[0])
        if source is None or not source.has_not_finite:
            return ""
        written = WRITTEN_NOT_FINITE.match(self._line_from(name))
        return written[1] if written else ""

    def written(self, name: str) -> str:
        """Return the line of the file from where the value of a field stands."""
        return self._line_from(escape(name))

    def _line_from(self, name: str) -> str:
        file, _, pointer = f"{self.at}/{name}".partition("#")
        source = self.sources.get(file)
        if source is None or not source.text:
            return "null"
        position = source.locate(pointer)
        return source.excerpt(position.line)[position.column - 1 :]
