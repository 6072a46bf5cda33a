"""Diagnostics for people, and for programs."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from truespec.cli.text import excerpt, visible
from truespec.diagnostics import Diagnostic, Diagnostics, Position, Severity

# How many warnings of one code are shown before the rest is only counted.
SHOWN = 5
WIDTH = 96

_COLOURS = {
    Severity.ERROR: "1;31",
    Severity.WARNING: "1;33",
    Severity.NOTE: "1;36",
}
_QUIET = "34"

# What is counted together: a severity and a code.
_Sort = tuple[Severity, str]


@dataclass(frozen=True, slots=True)
class Places:
    """How a report finds places: that of an address, and the text of a line.

    `line` returns None where the text cannot be had. A position on line 0 stands for
    the file as a whole.
    """

    locate: Callable[[str, bool], Position]
    line: Callable[[str, int], str | None]

    def position(self, diagnostic: Diagnostic) -> Position:
        """Return where a diagnostic belongs."""
        if isinstance(diagnostic.where, Position):
            return diagnostic.where
        return self.locate(diagnostic.where, diagnostic.on_key)


@dataclass(frozen=True, slots=True)
class _Located:
    """A diagnostic and the position that was found for it."""

    diagnostic: Diagnostic
    position: Position


@dataclass(frozen=True, slots=True)
class Report:
    """The diagnostics about one document, sorted by place whichever way they go out."""

    diagnostics: Diagnostics
    places: Places

    def show(self, *, all_warnings: bool, quiet: bool = False) -> None:
        """Print the text form, if there is any, to standard error, or its errors alone.

        It is coloured on a terminal unless NO_COLOR is set (no-color.org).
        """
        colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
        shown = self._errors() if quiet else self
        text = shown.as_text(colour=colour, all_warnings=all_warnings)
        if text:
            print(text, file=sys.stderr)

    def as_text(self, *, colour: bool = False, all_warnings: bool = False) -> str:
        """Return each diagnostic with the line at fault and a hint, and a summary.

        Beyond a few of one code, warnings are only counted, unless `all_warnings`.
        Without diagnostics the text is empty.
        """
        paint = _paint if colour else _plain
        shown, hidden = _select(self._sorted(), all_warnings)
        blocks = ["\n".join(_block(one, self.places, paint)) for one in shown]
        blocks += [_rest(sort, count, paint) for sort, count in hidden.items()]
        return "\n\n".join([*blocks, self._summary()] if blocks else [])

    def as_json(self) -> list[dict[str, object]]:
        """Return each diagnostic as JSON data.

        ``line`` and ``column`` are null where a file as a whole is meant, ``address``
        where no node of a document is.
        """
        return [_as_data(one) for one in self._sorted()]

    def _errors(self) -> Report:
        errors = [one for one in self.diagnostics if one.severity is Severity.ERROR]
        return Report(Diagnostics(errors), self.places)

    def count(self, severity: str) -> int:
        """Return how many diagnostics are of a severity."""
        return sum(one.severity == severity for one in self.diagnostics)

    def _sorted(self) -> list[_Located]:
        located = [_Located(one, self.places.position(one)) for one in self.diagnostics]
        return sorted(
            dict.fromkeys(located),
            key=lambda one: (one.position.file, one.position.line, one.position.column),
        )

    def _summary(self) -> str:
        """Return a line such as ``2 errors, 1 warning``."""
        return ", ".join(
            f"{count} {severity}{'s' if count > 1 else ''}"
            for severity in Severity
            if (count := self.count(severity))
        )


def _as_data(one: _Located) -> dict[str, object]:
    fault, position = one.diagnostic, one.position
    return {
        "severity": str(fault.severity),
        "code": fault.code,
        "message": fault.message,
        "file": position.file,
        "line": position.line or None,
        "column": position.column or None,
        "address": fault.where if isinstance(fault.where, str) else None,
        "hint": fault.hint or None,
    }


def _select(
    located: Iterable[_Located], all_warnings: bool
) -> tuple[list[_Located], dict[_Sort, int]]:
    """Return what to show, and how many more there are of each sort."""
    seen: Counter[_Sort] = Counter()
    shown: list[_Located] = []
    for one in located:
        sort = (one.diagnostic.severity, one.diagnostic.code)
        seen[sort] += 1
        if all_warnings or seen[sort] <= SHOWN or sort[0] is Severity.ERROR:
            shown.append(one)
    hidden = Counter(seen)
    hidden.subtract((one.diagnostic.severity, one.diagnostic.code) for one in shown)
    return shown, {sort: count for sort, count in hidden.items() if count}


def _block(
    one: _Located, places: Places, paint: Callable[[str, str], str]
) -> Iterator[str]:
    """Yield the lines that show one diagnostic."""
    fault, position = one.diagnostic, one.position
    title = paint(f"{fault.severity}[{fault.code}]", _COLOURS[fault.severity])
    yield f"{title}: {visible(fault.message)}"
    number = str(position.line) if position.line else ""
    margin = " " * len(number)
    place = visible(position.file)
    if position.line:
        place += f":{position.line}:{position.column}"
    yield f"{margin} {paint('-->', _QUIET)} {place}"
    line = places.line(position.file, position.line) if position.line else None
    if line is not None:
        text, column = excerpt(line, position.column, WIDTH)
        bar = paint("|", _QUIET)
        yield f"{paint(number, _QUIET)} {bar} {text}".rstrip()
        caret = paint("^", _COLOURS[fault.severity])
        yield f"{margin} {bar} {' ' * column}{caret}"
    if fault.hint:
        yield f"{margin} {paint('hint:', _QUIET)} {visible(fault.hint)}"


def _rest(sort: _Sort, count: int, paint: Callable[[str, str], str]) -> str:
    severity, code = sort
    title = paint(f"{severity}[{code}]", _COLOURS[severity])
    return f"{title}: and {count} more of these (--all-warnings shows them)"


def _paint(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if text else ""


def _plain(text: str, colour: str) -> str:
    return text
