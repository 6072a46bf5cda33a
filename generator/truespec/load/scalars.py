"""What an unquoted YAML scalar stands for: the core schema (YAML 1.2.2, 10.3.2)."""

from __future__ import annotations

import math
import re
import sys
from decimal import Decimal

Scalar = None | bool | int | float | str

_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
NOT_FINITE = frozenset(
    (
        *(".nan", ".NaN", ".NAN"),
        *(sign + word for sign in ("", "+", "-") for word in (".inf", ".Inf", ".INF")),
    )
)
"""The numbers of YAML that JSON does not have."""
WRITTEN_NOT_FINITE = re.compile(
    r"(?:&\S+\s+|!\S*\s+)*([-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))(?![^\s,\]}])"
)
"""Such a number as it stands in a file, behind an anchor or a tag."""
# Python converts no text of more digits to an integer, nor an integer to such a text.
_DIGITS = 4_300
_LARGEST = sys.float_info.max
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")

# Only a scalar that starts with one of these can be anything but a string.
SUSPECT = frozenset("~nNtTfF.-+0123456789")


def resolve(text: str) -> Scalar:
    """Return the value of an unquoted scalar.

    Raises ValueError for a number of more digits than Python converts.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in SUSPECT:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return number(text)
    if _HEXADECIMAL.fullmatch(text):
        return _bounded(int(text, 16))
    if _OCTAL.fullmatch(text):
        return _bounded(int(text, 8))
    return text


def is_beyond_float(value: Scalar) -> bool:
    """Whether a value is an integer that no float (IEEE 754, binary64) comes near."""
    return type(value) is int and not -_LARGEST <= value <= _LARGEST


def number(text: str) -> float | int:
    """Return the value of a decimal number with a fraction or an exponent.

    One too large for a float is the integer that it stands for. Raises ValueError where
    that has more digits than Python converts.
    """
    value = float(text)
    if math.isfinite(value):
        return value
    try:
        decimal = Decimal(text)
    except ArithmeticError as error:
        raise ValueError("an exponent that is too large") from error
    if decimal.adjusted() >= _DIGITS:
        raise ValueError(f"a number of {decimal.adjusted() + 1} digits")
    return int(decimal)


def _bounded(value: int) -> int:
    """Return an integer that has no more decimal digits than Python converts."""
    if value.bit_length() > _DIGITS * math.log2(10):
        raise ValueError("a number of too many digits")
    return value
