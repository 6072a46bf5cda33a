"""The patterns of a package: each compiled once, when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass, field

from truespec.python.code import Code, code
from truespec.python.comment import verbatim
from truespec.python.identifier import free_name
from truespec.python.literal import literal, raw_literal
from truespec.regex.errors import PatternError
from truespec.regex.hazard import backtracking
from truespec.regex.lengths import length_bounds
from truespec.regex.linear import linear_source
from truespec.regex.simplify import (
    Always,
    Contains,
    EndsWith,
    Equals,
    OneOf,
    Search,
    StartsWith,
    Test,
    search_form,
)
from truespec.regex.widths import Width
from truespec.schema.constants import Constants


@dataclass(frozen=True, slots=True)
class PatternName:
    """A pattern's name in the module and the source it is compiled from.

    `written` lists, as comments, the patterns of the document that it was made of.
    """

    name: Code
    quoted: Code
    source: Code
    linear: Code | None
    written: list[Code]


@dataclass(frozen=True, slots=True)
class Match:
    """The conditions that a string matches a pattern, and that it does not.

    `lengths` are bounds of the length of those that do. `initials` names a constant,
    if there is one: a string that starts with one of its characters does.
    """

    positive: Code
    negative: Code
    lengths: Width
    initials: Code | None = None


# By the form of a test: how it is asked of a value {0} with an argument {1}.
_CONDITIONS: dict[type, tuple[str, str]] = {
    Contains: ("{1} in {0}", "{1} not in {0}"),
    Equals: ("{0} == {1}", "{0} != {1}"),
    OneOf: ("{0} in {1}", "{0} not in {1}"),
    StartsWith: ("{0}.startswith({1})", "not {0}.startswith({1})"),
    EndsWith: ("{0}.endswith({1})", "not {0}.endswith({1})"),
    Search: ("{1}({0})", "not {1}({0})"),
}


@dataclass(frozen=True, slots=True)
class _Reading:
    """How a string is tested against a pattern, and the bounds of its length."""

    test: Test
    lengths: Width


def _read(pattern: str) -> _Reading | None:
    try:
        return _Reading(search_form(pattern), length_bounds(pattern))
    except PatternError:
        return None


@dataclass(slots=True)
class Patterns:
    """Names patterns after the schema that has them first, and shares them.

    With `linear`, those that can take exponential time are searched for by RE2.
    """

    constants: Constants
    linear: bool = False
    named: dict[str, PatternName] = field(default_factory=dict)
    _known: dict[str, _Reading | None] = field(default_factory=dict)

    def match(self, pattern: str, owner: str, value: Code) -> Match | None:
        """Return the conditions of a match; None where every string matches.

        `owner` names the schema that has the pattern. What is
        no pattern (an error of the document by then) matches everything.
        """
        if pattern not in self._known:
            self._known[pattern] = _read(pattern)
        reading = self._known[pattern]
        if reading is None:
            return None
        initials = None
        match reading.test:
            case Always():
                return None
            case Search(source, first):
                linear = self._linear(pattern)
                argument = self.search(source, owner, linear, pattern)
                if first:
                    initials = self.constants.name(first, owner, "initials")
            case OneOf(literals):
                argument = literal(literals)
            case Contains(text) | Equals(text) | StartsWith(text) | EndsWith(text):
                argument = literal(text)
        positive, negative = _CONDITIONS[type(reading.test)]
        return Match(
            positive=code(positive, value, argument),
            negative=code(negative, value, argument),
            lengths=reading.lengths,
            initials=initials,
        )

    def _linear(self, pattern: str) -> Code | None:
        """Return the source for RE2 of a pattern, None where it needs none."""
        if not self.linear or backtracking(pattern) is None:
            return None
        try:
            return raw_literal(linear_source(pattern))
        except PatternError:
            return None

    def search(
        self, source: str, owner: str, linear: Code | None = None, written: str = ""
    ) -> Code:
        """Return the name of the function that searches a text for a pattern.

        `written` is the pattern as the document has it.
        """
        if source not in self.named:
            taken = {one.name for one in self.named.values()}
            name = free_name(f"matches_{owner}", taken)
            self.named[source] = PatternName(
                name, literal(name), raw_literal(source), linear, []
            )
        found = self.named[source]
        if written and written != source:
            line = verbatim(written)
            if line not in found.written:
                found.written.append(line)
        return found.name
