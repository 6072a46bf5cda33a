"""Where the keys of a TOML file stand (TOML 1.0), which `tomllib` does not say."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'',
    re.DOTALL,
)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = re.compile(r"[^,\]}#\n]*")


def key_places(text: str) -> dict[Path, int]:
    """Return the offset of every key of a TOML text, by its path from the root.

    The items of arrays are numbers of the path. The text has to be TOML that `tomllib`
    accepts; what is said of any other text has no meaning.
    """
    return dict(_Scanner(text).places())


class _Scanner:
    """Walks once over a text and yields a place for each key."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lengths: dict[Path, int] = {}

    def places(self) -> Iterator[tuple[Path, int]]:
        table: Path = ()
        self._blank()
        while self.at < len(self.text):
            if self.text.startswith("[", self.at):
                table = yield from self._header()
            else:
                yield from self._pair(table)
            self._blank()

    def _header(self) -> Generator[tuple[Path, int], None, Path]:
        start = self.at
        is_item = self.text.startswith("[[", start)
        self.at += 2 if is_item else 1
        path: Path = ()
        parts = list(self._key())
        for number, (part, offset) in enumerate(parts):
            path = (*path, part)
            yield path, offset
            if number < len(parts) - 1 and path in self.lengths:
                path = (*path, self.lengths[path] - 1)
        self.at += 2 if is_item else 1
        if not is_item:
            return path
        self.lengths[path] = self.lengths.get(path, 0) + 1
        path = (*path, self.lengths[path] - 1)
        yield path, start
        return path

    def _pair(self, table: Path) -> Iterator[tuple[Path, int]]:
        path = table
        for part, offset in self._key():
            path = (*path, part)
            yield path, offset
        self.at += 1
        yield from self._value(path)

    def _key(self) -> Iterator[tuple[str, int]]:
        while True:
            self._blank()
            offset = self.at
            match = _STRING.match(self.text, offset) or _BARE.match(self.text, offset)
            if match is None:
                self.at = len(self.text)
                return
            self.at = match.end()
            yield _unquote(match[0]), offset
            self._blank()
            if not self.text.startswith(".", self.at):
                return
            self.at += 1

    def _value(self, path: Path) -> Iterator[tuple[Path, int]]:
        self._blank()
        first = self.text[self.at : self.at + 1]
        if first == "[":
            yield from self._array(path)
        elif first == "{":
            self.at += 1
            while self._inside("}"):
                yield from self._pair(path)
        else:
            match = _STRING.match(self.text, self.at) or _PLAIN.match(
                self.text, self.at
            )
            self.at = match.end() if match else len(self.text)

    def _array(self, path: Path) -> Iterator[tuple[Path, int]]:
        self.at += 1
        number = 0
        while self._inside("]"):
            yield (*path, number), self.at
            yield from self._value((*path, number))
            number += 1

    def _inside(self, end: str) -> bool:
        """Go to the next item; say whether there is one before the bracket at the end."""
        self._blank()
        if self.text.startswith(",", self.at):
            self.at += 1
            self._blank()
        if self.at < len(self.text) and self.text[self.at] != end:
            return True
        self.at += 1
        return False

    def _blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        self.at = match.end() if match else self.at


def _unquote(key: str) -> str:
    if not key.startswith(("'", '"')):
        return key
    if key.startswith("'") or "\\" not in key:
        return key[1:-1]
    import tomllib

    return str(tomllib.loads(f"key = {key}")["key"])
