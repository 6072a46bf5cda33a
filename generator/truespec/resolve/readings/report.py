"""How a reading is reported."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.diagnostics import Diagnostics
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

    def written(self, name: str) -> str:
        """Return the line of the file from where the value of a field stands."""
        file, _, pointer = f"{self.at}/{escape(name)}".partition("#")
        source = self.sources.get(file)
        if source is None or not source.text:
            return "null"
        position = source.locate(pointer)
        return source.excerpt(position.line)[position.column - 1 :]
