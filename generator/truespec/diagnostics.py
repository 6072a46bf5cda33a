"""What the stages have to say about a document, collected and reported together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic matters: an error stops the run, a warning does not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file; lines and columns count from one, columns in characters.

    Line 0 stands for the file as a whole.
    """

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault of a document.

    `where` is the address of the node at fault (see `truespec.pointer`), or a position
    where no node exists yet, as for a syntax error. `code` is a stable kebab-case name
    such as ``missing-target``. `message` is one sentence without a final full stop that
    says what is wrong; `hint` says what to do about it. With `on_key` the place shown
    is the key of the node rather than its value.
    """

    severity: Severity
    code: str
    message: str
    where: str | Position
    hint: str = ""
    on_key: bool = False


@dataclass(slots=True)
class Diagnostics:
    """The diagnostics of one run, in the order in which they were found."""

    found: list[Diagnostic] = field(default_factory=list)

    def error(
        self,
        code: str,
        where: str | Position,
        message: str,
        hint: str = "",
        *,
        on_key: bool = False,
    ) -> None:
        """Record a fault that leaves the document's meaning unclear."""
        self.found.append(
            Diagnostic(Severity.ERROR, code, message, where, hint, on_key)
        )

    def warning(
        self,
        code: str,
        where: str | Position,
        message: str,
        hint: str = "",
        *,
        on_key: bool = False,
    ) -> None:
        """Record a fault that leaves the meaning clear."""
        self.found.append(
            Diagnostic(Severity.WARNING, code, message, where, hint, on_key)
        )

    def make_strict(self) -> None:
        """Turn every warning found so far into an error."""
        self.found = [
            (
                replace(one, severity=Severity.ERROR)
                if one.severity is Severity.WARNING
                else one
            )
            for one in self.found
        ]

    @property
    def failed(self) -> bool:
        """Whether any of the diagnostics is an error."""
        return any(one.severity is Severity.ERROR for one in self.found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)
