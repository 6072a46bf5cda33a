"""Python literals of values that a document holds, in black's normal form."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable

from truespec.python.code import Code

_DEEPEST = 80
"""How deeply the values of a literal may be nested: CPython reads 200 brackets in each
other, and some stand around a literal."""

_SHORT_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape_character(character: str) -> str:
    """Return the escape sequence of one character (Python reference, 2.4.1.1)."""
    number = ord(character)
    if number < 0x100:
        return _SHORT_ESCAPES.get(character) or f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def escape_unprintable(text: str) -> str:
    """Return `text` with every character that does not show replaced by its escape.

    That covers control and bidirectional formatting characters, separators other than
    the space, surrogates, and code points that are private or not assigned.
    """
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else escape_character(one) for one in text)


def literal(value: object) -> Code:
    """Return the literal of a JSON value, or of a tuple or frozenset of such.

    Raises ValueError for a number that JSON does not have (NaN, infinity; RFC 8259, 6),
    RecursionError for a value that is nested too deeply for source code, and TypeError
    for a value of any other type.
    """
    return Code(_write(value, _DEEPEST))


def _write(value: object, room: int) -> str:
    """Return the literal of a value that may be nested `room` levels deep."""
    for kind, write in _PLAIN:
        if isinstance(value, kind):
            return write(value)
    if not room:
        raise RecursionError(f"a value is nested more than {_DEEPEST} deep")
    for kind, join in _NESTED:
        if isinstance(value, kind):
            return join(value, room - 1)
    raise TypeError(f"no literal for {type(value).__name__}")


def raw_literal(pattern: str) -> Code:
    """Return the literal of a regular expression: a raw string where that is exact."""
    if "\\" in pattern and pattern.isprintable() and not _ends_in_escape(pattern):
        for quote in "\"'":
            if not re.search(rf"(?<!\\)(?:\\\\)*{quote}", pattern):
                return Code(f"r{quote}{pattern}{quote}")
    return literal(pattern)


def _ends_in_escape(text: str) -> bool:
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def _string(text: str) -> str:
    # black keeps single quotes only where they save escapes.
    quote = "'" if text.count('"') > text.count("'") else '"'
    body = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    return quote + escape_unprintable(body) + quote


def _float(number: float) -> str:
    if not math.isfinite(number):
        raise ValueError(f"not a JSON number: {number!r}")
    return repr(number).replace("e+", "e")


def _items(values: Iterable[object], room: int) -> str:
    return ", ".join(_write(value, room) for value in values)


def _list(values: list[object], room: int) -> str:
    return f"[{_items(values, room)}]"


def _tuple(values: tuple[object, ...], room: int) -> str:
    comma = "," if len(values) == 1 else ""
    return f"({_items(values, room)}{comma})"


def _frozenset(values: frozenset[object], room: int) -> str:
    members = sorted(_write(value, room) for value in values)
    return f"frozenset({{{', '.join(members)}}})" if members else "frozenset()"


def _dict(pairs: dict[object, object], room: int) -> str:
    body = ", ".join(
        f"{_write(key, room)}: {_write(of, room)}" for key, of in pairs.items()
    )
    return f"{{{body}}}"


# bool comes before int, of which it is a subclass.
_PLAIN: tuple[tuple[type, Callable[..., str]], ...] = (
    (str, _string),
    (bool, repr),
    (int, repr),
    (float, _float),
    (type(None), repr),
)
_NESTED: tuple[tuple[type, Callable[..., str]], ...] = (
    (list, _list),
    (dict, _dict),
    (tuple, _tuple),
    (frozenset, _frozenset),
)
