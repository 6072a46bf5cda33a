"""A YAML text made ready for PyYAML, which refuses more than YAML 1.2 does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Protocol

import yaml

# What YAML 1.2 does not count as printable (5.1), and what YAML 1.1, which PyYAML
# reads, takes for a line break although it is none (5.4).
_UNFIT = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff]"
)
_FOREIGN_BREAKS = ("\x85", "\u2028", "\u2029")


class EventParser(Protocol):
    """The part of PyYAML's parsers that is used here."""

    def get_event(self) -> Any: ...


class _PureParser(
    yaml.reader.Reader,
    yaml.scanner.Scanner,
    yaml.parser.Parser,
):
    """PyYAML's parser without libyaml: slower, and takes tabs in more places."""

    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


class _RestoringParser:
    """Gives each scalar the characters back that stand-ins were parsed for."""

    def __init__(self, parser: EventParser, restore: dict[int, int]) -> None:
        self._parser = parser
        self._restore = restore

    def get_event(self) -> Any:
        event = self._parser.get_event()
        if isinstance(event, yaml.ScalarEvent):
            event.value = event.value.translate(self._restore)
        return event


@dataclass(frozen=True, slots=True)
class YamlText:
    """A text that PyYAML can parse, as often as need be.

    `restore` maps each character that stands in for one that PyYAML cannot read to
    that one. `pure` asks for the parser that is written in Python.
    """

    text: str
    restore: dict[int, int] = field(default_factory=dict)
    pure: bool = not yaml.__with_libyaml__

    def parser(self) -> EventParser:
        """Return a new parser at the beginning of the text.

        Raises yaml.YAMLError where the text holds a character it cannot read.
        """
        parser: EventParser
        parser = _PureParser(self.text) if self.pure else yaml._yaml.CParser(self.text)
        return _RestoringParser(parser, self.restore) if self.restore else parser


@dataclass(frozen=True, slots=True)
class Unfit:
    """A character that had to be replaced, and the offset where it first stands."""

    character: str
    offset: int
    count: int


def has_foreign_breaks(text: str) -> bool:
    """Return whether PyYAML would break a line where YAML 1.2 does not."""
    return any(one in text for one in _FOREIGN_BREAKS)


def substitute(text: str) -> tuple[YamlText, list[Unfit]]:
    """Return the text with a private character for each one PyYAML cannot read."""
    offsets: dict[str, list[int]] = {}
    for match in _UNFIT.finditer(text):
        offsets.setdefault(match[0], []).append(match.start())
    private = chain(range(0xE000, 0xF900), range(0xF0000, 0xFFFFE))
    free = (code for code in private if chr(code) not in text)
    replace = {ord(one): code for one, code in zip(offsets, free, strict=False)}
    restore = {code: one for one, code in replace.items()}
    unfit = [Unfit(one, found[0], len(found)) for one, found in offsets.items()]
    return YamlText(text.translate(replace), restore), unfit
