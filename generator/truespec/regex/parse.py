"""From the text of a pattern to its syntax tree (ECMA-262, 22.2.1 and B.1.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from truespec.regex.characters import LINE_TERMINATORS, reduce
from truespec.regex.classes import character_class
from truespec.regex.errors import PatternError, UnsupportedPatternError
from truespec.regex.escapes import character_escape, class_escape
from truespec.regex.scanner import Scanner
from truespec.regex.syntax import (
    EMPTY,
    Assertion,
    Characters,
    Group,
    Look,
    Node,
    Reference,
    character,
    choice,
    repeat,
    sequence,
)

_DEEPEST = 100
_QUANTIFIER = re.compile(r"(?:([*+?])|\{([0-9]+)(?:(,)([0-9]*))?\})(\??)")
_BOUNDS: dict[str, tuple[int, int | None]] = {
    "*": (0, None),
    "+": (1, None),
    "?": (0, 1),
}
_DECIMAL = re.compile("[1-9][0-9]*")
_NAME = re.compile("<([^>]*)>")
_NAME_ESCAPE = re.compile(r"\\u(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{4}))")
_LOOKS = {
    "?=": (False, False),
    "?!": (False, True),
    "?<=": (True, False),
    "?<!": (True, True),
}
_ASSERTIONS = ("^", "$", r"\b", r"\B", *(f"({opening}" for opening in _LOOKS))
_MODIFIERS = re.compile("(?!-:)[ims]*(?:-[ims]*)?:")
_FOREIGN = re.compile(r"([a-z]+)\)|(P)|(>)|(#)")
_HINTS = (
    "ECMA-262 has no inline flags: write both cases, as in [Aa]",
    "ECMA-262 writes a named group as (?<name>...)",
    "ECMA-262 has no atomic groups: write (?:...)",
    "ECMA-262 has no comments",
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A syntax tree, the numbers of the groups of each name, and the mode.

    `annex_b` is None for a pattern that is valid with the flag ``u``; else it says why
    it is not, and the pattern is read as Annex B has it.
    """

    tree: Node
    names: dict[str, tuple[int, ...]]
    annex_b: PatternError | None


def parse(pattern: str) -> Parsed:
    """Return what a pattern says, as with the flag ``u`` if it is valid so.

    Raises PatternError for one that is not valid in Annex B either, and
    UnsupportedPatternError for one that is valid, but cannot be translated.
    """
    try:
        return _Parser(Scanner(pattern, unicode=True)).parsed(None)
    except UnsupportedPatternError:
        raise
    except PatternError as error:
        reason = error
    return _Parser(Scanner(pattern, unicode=False)).parsed(reason)


_Path = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Parser:
    scanner: Scanner
    groups: int = 0
    choices: int = 0
    depth: int = 0
    path: list[tuple[int, int]] = field(default_factory=list)
    names: dict[str, list[tuple[int, _Path]]] = field(default_factory=dict)
    wanted: list[tuple[str, int]] = field(default_factory=list)

    def parsed(self, annex_b: PatternError | None) -> Parsed:
        tree = self.disjunction()
        if not self.scanner.done:
            raise self.scanner.error("unmatched )")
        for name, offset in self.wanted:
            if name not in self.names:
                raise self.scanner.error(f"there is no group {name}", offset)
        names = {
            name: tuple(number for number, _ in groups)
            for name, groups in self.names.items()
        }
        return Parsed(tree, names, annex_b)

    def disjunction(self) -> Node:
        self.choices += 1
        self.path.append((self.choices, 0))
        options = [self.alternative()]
        while self.scanner.take("|"):
            number, option = self.path[-1]
            self.path[-1] = (number, option + 1)
            options.append(self.alternative())
        self.path.pop()
        return choice(options)

    def alternative(self) -> Node:
        parts = []
        while self.scanner.next not in ("", "|", ")"):
            parts.append(self.term())
        return sequence(parts)

    def term(self) -> Node:
        start = self.scanner.at
        atom = self.atom()
        quantifier = self.scanner.match(_QUANTIFIER)
        if not quantifier:
            return atom
        symbol, least, comma, most, lazy = quantifier.groups()
        bounds = _BOUNDS.get(symbol) or (
            int(least),
            (int(most) if most else None) if comma else int(least),
        )
        if bounds[1] is not None and bounds[0] > bounds[1]:
            raise self.scanner.error("quantifier out of order", quantifier.start())
        if self.scanner.pattern.startswith(_ASSERTIONS, start):
            self.check_quantified_assertion(start, quantifier.start())
            return atom if bounds[0] else EMPTY
        return repeat(atom, *bounds, lazy=bool(lazy))

    def check_quantified_assertion(self, start: int, offset: int) -> None:
        """Annex B allows lookaheads, which match as often as one likes."""
        lookahead = self.scanner.pattern.startswith(("(?=", "(?!"), start)
        if self.scanner.unicode or not lookahead:
            raise self.scanner.error("nothing to repeat", offset)

    def atom(self) -> Node:
        start = self.scanner.at
        symbol = self.scanner.advance()
        match symbol:
            case "^" | "$":
                return Assertion(symbol)
            case ".":
                return Characters(LINE_TERMINATORS, negated=True)
            case "[":
                return character_class(self.scanner, start)
            case "(":
                return self.group(start)
            case "\\":
                return self.escape(start)
            case "*" | "+" | "?":
                raise self.scanner.error("nothing to repeat", start)
            case "{" | "}" | "]":
                return self.bracket(symbol, start)
            case _:
                return character(ord(symbol))

    def bracket(self, symbol: str, start: int) -> Node:
        if self.scanner.unicode:
            raise self.scanner.error(f"{symbol} must be written as \\{symbol}", start)
        if _QUANTIFIER.match(self.scanner.pattern, start):
            raise self.scanner.error("nothing to repeat", start)
        return character(ord(symbol))

    def group(self, start: int) -> Node:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise UnsupportedPatternError(
                f"more than {_DEEPEST} groups in each other", start
            )
        node = self.group_body(start)
        if not self.scanner.take(")"):
            raise self.scanner.error("missing ) of the group", start)
        self.depth -= 1
        return node

    def group_body(self, start: int) -> Node:
        if self.scanner.take("?:"):
            return self.disjunction()
        for opening, (behind, negated) in _LOOKS.items():
            if self.scanner.take(opening):
                return Look(self.disjunction(), behind, negated, start)
        special = self.scanner.take("?")
        if special and self.scanner.next != "<":
            raise self.unknown_group(start)
        self.groups += 1
        number = self.groups
        if special:
            self.declare(number)
        return Group(self.disjunction(), number)

    def unknown_group(self, start: int) -> PatternError:
        if self.scanner.match(_MODIFIERS):
            return UnsupportedPatternError("modifiers are not supported", start)
        foreign = self.scanner.match(_FOREIGN)
        hint = _HINTS[(foreign.lastindex or 1) - 1] if foreign else ""
        return self.scanner.error("invalid group", start, hint)

    def declare(self, number: int) -> None:
        start = self.scanner.at
        name = self.name()
        path = tuple(self.path)
        same = self.names.setdefault(name, [])
        if any(not _apart(path, other) for _, other in same):
            raise self.scanner.error(f"two groups are called {name}", start)
        same.append((number, path))

    def name(self) -> str:
        start = self.scanner.at
        found = self.scanner.match(_NAME)
        if not found:
            raise self.scanner.error("invalid group name", start)
        name = _NAME_ESCAPE.sub(
            lambda escape: chr(int(escape[1] or escape[2], 16)), found[1]
        )
        joined = name.replace("\u200c", "_").replace("\u200d", "_")
        if name[:1] != joined[:1] or not joined.replace("$", "_").isidentifier():
            raise self.scanner.error("invalid group name", start)
        return name

    def escape(self, start: int) -> Node:
        scanner = self.scanner
        if scanner.next in ("b", "B"):
            return Assertion("\\" + scanner.advance())
        if (scanner.named or scanner.unicode) and scanner.take("k"):
            return self.named_reference(start)
        if reference := self.numbered_reference(start):
            return reference
        items = class_escape(scanner)
        if items is not None:
            return reduce(Characters(items))
        return character(character_escape(scanner, in_class=False))

    def named_reference(self, start: int) -> Node:
        name = self.name()
        self.wanted.append((name, start))
        return Reference(name, start)

    def numbered_reference(self, start: int) -> Node | None:
        found = _DECIMAL.match(self.scanner.pattern, self.scanner.at)
        if not found:
            return None
        if int(found[0]) <= self.scanner.groups:
            self.scanner.at = found.end()
            return Reference(int(found[0]), start)
        if self.scanner.unicode:
            raise self.scanner.error(f"there is no group {found[0]}", start)
        return None


def _apart(one: _Path, other: _Path) -> bool:
    """Whether two groups are in different alternatives of a disjunction."""
    options = dict(other)
    return any(options.get(number, option) != option for number, option in one)
