"""The places of the values of a JSON text."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TypeAlias

from truespec.load.positions import Index
from truespec.pointer import escape

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}:,]|[^][{}:,"\s]+', re.DOTALL)
_OPENING = ("{", "[")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")

# Yields what goes through each object and array that is directly inside.
_Inside: TypeAlias = "Iterator[_Inside]"


class Numbering:
    """Turns offsets of a text into lines and columns, which count from zero."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset."""
        line = bisect_right(self._starts, offset) - 1
        return line, offset - self._starts[line]


class IndexBuilder:
    """Goes through the tokens of a text that is known to be JSON.

    It does not call itself, as the text may be nested as deeply as Python's stack is.
    """

    def __init__(self, text: str) -> None:
        self._tokens = TOKEN.finditer(text)
        self._place = Numbering(text).at
        self._index = Index()

    def build(self) -> Index:
        """Return the index of the text."""
        token = next(self._tokens)
        place = self._place(token.start())
        self._index.places[""] = (*place, *place)
        entered = [self._inside(token[0], "")]
        while entered:
            inner = next(entered[-1], None)
            if inner is None:
                entered.pop()
            else:
                entered.append(inner)
        return self._index

    def _inside(self, token: str, pointer: str) -> _Inside:
        """Return what goes through the value that begins with a token."""
        if token == "{":
            return self._object(pointer)
        return self._array(pointer) if token == "[" else iter(())

    def _object(self, pointer: str) -> _Inside:
        following, place, add = self._tokens.__next__, self._place, self._index.add
        while (token := following())[0] != "}":
            if token[0] == ",":
                continue
            key: str = json.loads(token[0], strict=False)
            child = f"{pointer}/{escape(key)}"
            following()
            value = following()
            add(child, key, (*place(token.start()), *place(value.start())))
            if value[0] in _OPENING:
                yield self._inside(value[0], child)

    def _array(self, pointer: str) -> _Inside:
        following, places = self._tokens.__next__, self._index.places
        position = 0
        while (token := following())[0] != "]":
            if token[0] == ",":
                continue
            child = f"{pointer}/{position}"
            place = self._place(token.start())
            places[child] = (*place, *place)
            if token[0] in _OPENING:
                yield self._inside(token[0], child)
            position += 1
