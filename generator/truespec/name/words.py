"""How text of a document becomes the words of a Python name, and words a name."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Where camel case begins a new word: userPool, HTTPHealth, S3Bucket, sha256Sum; but
# the plural of an acronym stays one word: userIDs.
_CAMEL = re.compile(
    r"(?<=[a-z])(?=[A-Z])"
    r"|(?<=[A-Z0-9])(?=[A-Z](?!s(?![a-z]))[a-z])"
    r"|(?<=[a-z][0-9])(?=[A-Z])"
    r"|(?<=[a-z][0-9][0-9])(?=[A-Z])"
    r"|(?<=[a-z][0-9][0-9][0-9])(?=[A-Z])"
)
# Words that only look like camel case.
_COMPOUND = re.compile(r"IPv(?=[46])|OAuth")
_LEADING_MINUS = re.compile(r"^-(?=\w)")

_SYMBOLS = {
    "!": "exclamation",
    '"': "quote",
    "#": "hash",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "'": "apostrophe",
    "(": "left_parenthesis",
    ")": "right_parenthesis",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "dot",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less",
    "=": "equal",
    ">": "greater",
    "?": "question",
    "@": "at",
    "[": "left_bracket",
    "\\": "backslash",
    "]": "right_bracket",
    "^": "caret",
    "_": "underscore",
    "`": "backtick",
    "{": "left_brace",
    "|": "bar",
    "}": "right_brace",
    "~": "tilde",
    " ": "space",
}


@cache
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, in their own spelling, none for the empty text.

    Signs that stand between words are left out, except a plus and a minus in front,
    which tell values apart. A text of nothing but signs is spelled sign by sign.
    """
    normal = _LEADING_MINUS.sub("minus ", normal_form(text)).replace("+", " plus ")
    return _split(normal) or spelled(text)


@cache
def spelled(text: str) -> tuple[str, ...]:
    """Return the words of a text in which every sign is a word of its own."""
    return _split("".join(map(_name_of_sign, normal_form(text))))


def pascal_case(parts: tuple[str, ...]) -> str:
    """Return words as the name of a class (PEP 8), acronyms as they are."""
    shouted = len(parts) > 1 and not any(map(_has_lower, parts))
    return _identifier(
        "".join(part.capitalize() if shouted else _capital(part) for part in parts)
    )


def snake_case(parts: tuple[str, ...]) -> str:
    """Return words as the name of a function or an attribute (PEP 8)."""
    return _identifier("_".join(part.lower() for part in parts))


def upper_case(parts: tuple[str, ...]) -> str:
    """Return words as the name of a constant (PEP 8)."""
    return _identifier("_".join(part.upper() for part in parts))


def normal_form(text: str) -> str:
    """Return a text as Python reads it in a name (Python reference, 2.3)."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _split(text: str) -> tuple[str, ...]:
    """Split where a character is not of an identifier, and at camel case."""
    if text.isascii():
        runs = re.findall(r"[A-Za-z0-9]+", text)
    else:
        runs = "".join(one if _is_word(one) else " " for one in text).split()
    return tuple(
        part
        for run in runs
        for part in _CAMEL.split(_COMPOUND.sub(_capitalized, run))
        if part
    )


def _capitalized(match: re.Match[str]) -> str:
    return match[0].capitalize()


def _is_word(character: str) -> bool:
    return character != "_" and ("a" + character).isidentifier()


def _name_of_sign(sign: str) -> str:
    if _is_word(sign):
        return sign
    return f" {_SYMBOLS.get(sign) or f'x{ord(sign):x}'} "


def _has_lower(part: str) -> bool:
    return part.upper() == part.lower() or not part.isupper()


def _capital(part: str) -> str:
    return part[:1].upper() + part[1:]


def _identifier(name: str) -> str:
    # Changing the case of letters may leave the normal form, or the letters of names.
    normal = normal_form(name)
    if ("a" + normal).isidentifier():
        return normal
    return "".join(one for one in normal if one == "_" or _is_word(one))
