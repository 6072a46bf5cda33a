"""The places of the values of a JSON text."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from truespec.load.positions import Index
from truespec.pointer import escape

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}:,]|[^][{}:,"\s]+', re.DOTALL)
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Numbering:
    """Turns offsets of a text into lines and columns, which count from zero."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset."""
        line = bisect_right(self._starts, offset) - 1
        return line, offset - self._starts[line]


class IndexBuilder:
    """Goes through the tokens of a text that is known to be JSON."""

    def __init__(self, text: str) -> None:
        self._tokens = TOKEN.finditer(text)
        self._place = Numbering(text).at
        self._index = Index()

    def build(self) -> Index:
        """Return the index of the text."""
        token = next(self._tokens)
        place = self._place(token.start())
        self._index.places[""] = (*place, *place)
        self._enter(token[0], "")
        return self._index

    def _enter(self, token: str, pointer: str) -> None:
        if token == "{":
            self._object(pointer)
        elif token == "[":
            self._array(pointer)

    def _object(self, pointer: str) -> None:
        following, place, add = self._tokens.__next__, self._place, self._index.add
        while (token := following())[0] != "}":
            if token[0] == ",":
                continue
            key: str = json.loads(token[0], strict=False)
            child = f"{pointer}/{escape(key)}"
            following()
            value = following()
            add(child, key, (*place(token.start()), *place(value.start())))
            self._enter(value[0], child)

    def _array(self, pointer: str) -> None:
        following, places = self._tokens.__next__, self._index.places
        position = 0
        while (token := following())[0] != "]":
            if token[0] == ",":
                continue
            child = f"{pointer}/{position}"
            place = self._place(token.start())
            places[child] = (*place, *place)
            self._enter(token[0], child)
            position += 1
