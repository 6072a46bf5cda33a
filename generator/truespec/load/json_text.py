"""JSON (RFC 8259) through the standard library."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from truespec.load.json_index import TOKEN, IndexBuilder, Numbering
from truespec.load.limits import Limits
from truespec.load.parsed import (
    Parsed,
    Refusal,
    Remark,
    beyond_float,
    exceeds_depth,
    too_deep,
    too_long,
)
from truespec.load.scalars import is_beyond_float, number

_OPENING = re.compile(r"\s*[\[{]")
_RAW_CONTROL = "Invalid control character"


def looks_like_json(text: str) -> bool:
    """Return whether a text begins as only objects and arrays do, in JSON and YAML."""
    return _OPENING.match(text) is not None


def parse_json(text: str, limits: Limits) -> Parsed:
    """Return the value of a text; raises Refusal for what is not JSON."""
    try:
        parsed = _Reader(text).read()
    except json.JSONDecodeError as error:
        place = _place(text, error.pos)
        raise Refusal("not-json", f"this is not JSON: {error.msg}", *place) from error
    except RecursionError as error:
        raise too_deep(limits, *_place_of_depth(text, limits.depth)) from error
    if exceeds_depth(parsed.tree, limits.depth):
        raise too_deep(limits, *_place_of_depth(text, limits.depth))
    return parsed


class _Reader:
    """Reads one text and watches for what the standard library lets pass."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._repeats = False
        self._beyond_float: set[str] = set()

    def read(self) -> Parsed:
        remarks = []
        try:
            tree = self._decode(strict=True)
        except json.JSONDecodeError as error:
            if not error.msg.startswith(_RAW_CONTROL):
                raise
            tree = self._decode(strict=False)
            message = "a control character in a string should be written as an escape"
            place = _place(self._text, error.pos)
            remarks.append(Remark("unprintable-character", message, *place))
        if self._beyond_float:
            remarks += self._remarks_on_numbers()
        return Parsed(tree, remarks, self._repeats, IndexBuilder(self._text).build)

    def _decode(self, strict: bool) -> Any:
        return json.loads(
            self._text,
            strict=strict,
            object_pairs_hook=self._object,
            parse_constant=self._refuse_constant,
            parse_int=self._integer,
            parse_float=self._number,
        )

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        mapping = dict(pairs)
        if len(mapping) != len(pairs):
            self._repeats = True
        return mapping

    def _integer(self, digits: str) -> int:
        try:
            value = int(digits)
        except ValueError as error:
            raise too_long(digits, *self._place_of(digits)) from error
        if is_beyond_float(value):
            self._beyond_float.add(digits)
        return value

    def _number(self, digits: str) -> float | int:
        try:
            value = number(digits)
        except ValueError as error:
            raise too_long(digits, *self._place_of(digits)) from error
        if is_beyond_float(value):
            self._beyond_float.add(digits)
        return value

    def _remarks_on_numbers(self) -> list[Remark]:
        return [
            beyond_float(token[0], *_place(self._text, token.start()))
            for token in TOKEN.finditer(self._text)
            if token[0] in self._beyond_float
        ]

    def _refuse_constant(self, name: str) -> NoReturn:
        message = f"{name} is not a number of JSON"
        raise Refusal("not-json", message, *self._place_of(name))

    def _place_of(self, token: str) -> tuple[int, int]:
        """Return the line and column of the first token that is spelled so."""
        tokens = TOKEN.finditer(self._text)
        return _place(
            self._text, next(one.start() for one in tokens if one[0] == token)
        )


def _place(text: str, offset: int) -> tuple[int, int]:
    line, column = Numbering(text).at(offset)
    return line + 1, column + 1


def _place_of_depth(text: str, depth: int) -> tuple[int, int]:
    """Return the line and column of the first bracket beyond a depth."""
    level = 0
    for match in TOKEN.finditer(text):
        level += (match[0] in "[{") - (match[0] in "]}")
        if level > depth:
            return _place(text, match.start())
    return 1, 1
