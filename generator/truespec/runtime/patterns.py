r"""Compile the patterns of generated code.

The source of a pattern is one of Python's `re` for the flag `re.ASCII`, with one thing
added: inside a set it may hold ``\p{name}`` and ``\P{name}``, properties of Unicode
that are looked up in the database of the running Python when a pattern needs them.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from itertools import groupby

__all__ = ["compile_pattern", "property_spans", "with_properties"]

_CATEGORIES = """
    C Other|Cc Control cntrl|Cf Format|Cn Unassigned|Co Private_Use|Cs Surrogate
    |L Letter|LC Cased_Letter|Ll Lowercase_Letter|Lm Modifier_Letter|Lo Other_Letter
    |Lt Titlecase_Letter|Lu Uppercase_Letter|M Mark Combining_Mark|Mc Spacing_Mark
    |Me Enclosing_Mark|Mn Nonspacing_Mark|N Number|Nd Decimal_Number digit
    |Nl Letter_Number|No Other_Number|P Punctuation punct|Pc Connector_Punctuation
    |Pd Dash_Punctuation|Pe Close_Punctuation|Pf Final_Punctuation
    |Pi Initial_Punctuation|Po Other_Punctuation|Ps Open_Punctuation|S Symbol
    |Sc Currency_Symbol|Sk Modifier_Symbol|Sm Math_Symbol|So Other_Symbol|Z Separator
    |Zl Line_Separator|Zp Paragraph_Separator|Zs Space_Separator
"""
"""The values of General_Category and their aliases (PropertyValueAliases.txt)."""

_CATEGORY = {
    name: group.split()[0] for group in _CATEGORIES.split("|") for name in group.split()
}
_CASED = ("Lu", "Ll", "Lt")
_LAST = sys.maxunicode

_Spans = tuple[tuple[int, int], ...]

# These sets cannot change: Unicode guarantees it, or they are closed by definition.
_FIXED: dict[str, _Spans] = {
    "Any": ((0, _LAST),),
    "ASCII": ((0, 0x7F),),
    "ASCII_Hex_Digit": ((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)),
    "Hex_Digit": (
        *((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)),
        *((0xFF10, 0xFF19), (0xFF21, 0xFF26), (0xFF41, 0xFF46)),
    ),
    "Join_Control": ((0x200C, 0x200D),),
    "Noncharacter_Code_Point": (
        (0xFDD0, 0xFDEF),
        *((plane | 0xFFFE, plane | 0xFFFF) for plane in range(0, _LAST, 0x10000)),
    ),
    "Pattern_White_Space": (
        *((0x09, 0x0D), (0x20, 0x20), (0x85, 0x85)),
        *((0x200E, 0x200F), (0x2028, 0x2029)),
    ),
    "Regional_Indicator": ((0x1F1E6, 0x1F1FF),),
    "White_Space": (
        *((0x09, 0x0D), (0x20, 0x20), (0x85, 0x85), (0xA0, 0xA0), (0x1680, 0x1680)),
        *((0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F)),
        (0x3000, 0x3000),
    ),
}

# For a single character these methods answer from the derived property itself.
_DERIVED: dict[str, Callable[[str], bool]] = {
    "Assigned": lambda character: unicodedata.category(character) != "Cn",
    "Bidi_Mirrored": lambda character: unicodedata.mirrored(character) == 1,
    "Lowercase": str.islower,
    "Uppercase": str.isupper,
    "XID_Continue": lambda character: f"x{character}".isidentifier(),
    "XID_Start": lambda character: character != "_" and character.isidentifier(),
}

_ALIASES = {
    "AHex": "ASCII_Hex_Digit",
    "Bidi_M": "Bidi_Mirrored",
    "Hex": "Hex_Digit",
    "Join_C": "Join_Control",
    "Lower": "Lowercase",
    "NChar": "Noncharacter_Code_Point",
    "Pat_WS": "Pattern_White_Space",
    "RI": "Regional_Indicator",
    "Upper": "Uppercase",
    "XIDC": "XID_Continue",
    "XIDS": "XID_Start",
    "space": "White_Space",
}

_ESCAPE = re.compile(r"\\(?:([pP])\{([^}]*)\}|.)", re.DOTALL)


@cache
def compile_pattern(source: str) -> Callable[[str], re.Match[str] | None]:
    """Return the search function of a pattern; KeyError for an unknown property."""
    expanded = with_properties(source, "\\U{:08x}-\\U{:08x}")
    return re.compile(expanded, re.ASCII).search


def with_properties(source: str, span: str) -> str:
    r"""Return a source with what each ``\p{..}`` stands for in its place.

    `span` is the format of a range of code points.
    """

    def expand(escape: re.Match[str]) -> str:
        letter, name = escape.groups()
        return escape[0] if letter is None else _items(name, letter == "P", span)

    return _ESCAPE.sub(expand, source)


@cache
def property_spans(name: str) -> _Spans:
    r"""Return what ``\p{name}`` stands for: first and last code points, ascending.

    Raises KeyError for a name that is unknown, or not answered by this Python.
    """
    prefix, _, value = name.rpartition("=")
    if prefix not in ("", "gc", "General_Category"):
        raise KeyError(name)
    if value in _CATEGORY:
        return _merge(_category_spans(_CATEGORY[value]))
    if prefix:
        raise KeyError(name)
    canonical = _ALIASES.get(name, name)
    return _FIXED.get(canonical) or _holding(_DERIVED[canonical])


@cache
def _items(name: str, negated: bool, span: str) -> str:
    spans = property_spans(name)
    return "".join(
        span.format(first, last)
        for first, last in (_complement(spans) if negated else spans)
    )


def _category_spans(category: str) -> Iterable[tuple[int, int]]:
    wanted = _CASED if category == "LC" else (category,)
    for name, spans in _categories().items():
        if name.startswith(wanted):
            yield from spans


@cache
def _categories() -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    first = 0
    for category, run in groupby(map(unicodedata.category, map(chr, range(_LAST + 1)))):
        following = first + len(list(run))
        found.setdefault(category, []).append((first, following - 1))
        first = following
    return found


def _holding(test: Callable[[str], bool]) -> _Spans:
    return _merge((code, code) for code in range(_LAST + 1) if test(chr(code)))


def _merge(spans: Iterable[tuple[int, int]]) -> _Spans:
    merged: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged)


def _complement(spans: _Spans) -> _Spans:
    starts = [0, *(last + 1 for _, last in spans)]
    ends = [*(first - 1 for first, _ in spans), _LAST]
    return tuple(
        (start, end) for start, end in zip(starts, ends, strict=True) if start <= end
    )
