r"""What may follow a backslash (ECMA-262, 22.2.1 and B.1.2)."""

from __future__ import annotations

import re
from collections.abc import Callable

from truespec.regex.characters import LAST, complement
from truespec.regex.errors import UnsupportedPatternError
from truespec.regex.scanner import Scanner
from truespec.regex.syntax import ClassEscape, Item, Property, Span
from truespec.runtime.patterns import property_spans

_CONTROLS = {"t": 0x09, "n": 0x0A, "v": 0x0B, "f": 0x0C, "r": 0x0D, "b": 0x08}

_Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], int]]


def _rule(expression: str, value: Callable[[re.Match[str]], int]) -> _Rule:
    return re.compile(expression, re.DOTALL), value


def _pair(match: re.Match[str]) -> int:
    high, low = (int(digits, 16) for digits in match.groups())
    return 0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF)


_HEXADECIMAL = "[0-9A-Fa-f]"
_COMMON = (
    _rule("[tnvfr]", lambda match: _CONTROLS[match[0]]),
    _rule("c([A-Za-z])", lambda match: ord(match[1]) % 32),
    _rule("0(?![0-9])", lambda match: 0),
    _rule(rf"x({_HEXADECIMAL}{{2}})", lambda match: int(match[1], 16)),
    _rule(
        rf"u([Dd][89ABab]{_HEXADECIMAL}{{2}})\\u([Dd][C-Fc-f]{_HEXADECIMAL}{{2}})",
        _pair,
    ),
    _rule(rf"u({_HEXADECIMAL}{{4}})", lambda match: int(match[1], 16)),
)
_UNICODE = (
    *_COMMON,
    _rule(rf"u\{{({_HEXADECIMAL}+)\}}", lambda match: int(match[1], 16)),
    _rule(r"[\^$\\.*+?()\[\]{}|/]", lambda match: ord(match[0])),
)
_OCTAL = _rule("[0-3][0-7]{0,2}|[4-7][0-7]?", lambda match: int(match[0], 8))
_ANNEX_B = (*_COMMON, _OCTAL, _rule("[^ck]", lambda match: ord(match[0])))
_IN_CLASS = _rule("b", lambda match: _CONTROLS["b"])

_RULES: dict[tuple[bool, bool], tuple[_Rule, ...]] = {
    (True, False): _UNICODE,
    (True, True): (_IN_CLASS, *_UNICODE, _rule("-", lambda match: ord("-"))),
    (False, False): _ANNEX_B,
    (False, True): (
        _IN_CLASS,
        _rule("c([0-9_])", lambda match: ord(match[1]) % 32),
        *_ANNEX_B,
    ),
}
"""The rules in order, by whether the flag `u` is set and whether it is in a class."""

_CLASS_ESCAPE = re.compile("[dDwWsS]")
_PROPERTY = re.compile(r"([pP])\{(\w+(?:=\w+)?)\}", re.ASCII)
_SCRIPT = re.compile(r"(?:sc|scx|Script|Script_Extensions)=\w+", re.ASCII)
_WRITTEN_OUT = 4

_NOT_IN_PYTHON = """
    Alphabetic Alpha Bidi_Control Bidi_C Case_Ignorable CI Cased
    Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM
    Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF
    Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash
    Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji
    Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase
    Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext
    Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext ID_Continue IDC ID_Start IDS
    IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST Ideographic Ideo
    Logical_Order_Exception LOE Math Pattern_Syntax Pat_Syn Quotation_Mark QMark
    Radical Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term
    Unified_Ideograph UIdeo Variation_Selector VS
"""
_UNANSWERED = frozenset(_NOT_IN_PYTHON.split())
"""Properties that ECMA-262 knows and Python's Unicode database does not have."""


def class_escape(scanner: Scanner) -> tuple[Item, ...] | None:
    """Read an escape that stands for a set, the backslash already read.

    Returns None where there is none. Raises PatternError for an unknown property.
    """
    if found := scanner.match(_CLASS_ESCAPE):
        return (ClassEscape(found[0]),)
    if not scanner.unicode or scanner.next not in ("p", "P"):
        return None
    start = scanner.at - 1
    found = scanner.match(_PROPERTY)
    if not found:
        raise scanner.error("invalid property name", start)
    return _property(scanner, found[2], found[1] == "P", start)


def _property(
    scanner: Scanner, name: str, negated: bool, start: int
) -> tuple[Item, ...]:
    try:
        spans = property_spans(name)
    except KeyError:
        if name in _UNANSWERED or _SCRIPT.fullmatch(name):
            raise UnsupportedPatternError(
                f"the Unicode property {name} is not supported",
                start,
                "write the ranges of characters out, or use a General_Category",
            ) from None
        raise scanner.error(f"unknown Unicode property {name}", start) from None
    if len(spans) > _WRITTEN_OUT:
        return (Property(name, negated),)
    written = tuple(Span(*pair) for pair in spans)
    return complement(written) if negated else written


def character_escape(scanner: Scanner, in_class: bool) -> int:
    """Read an escape that stands for one character, the backslash already read.

    Returns its code point. Raises PatternError where there is none.
    """
    start = scanner.at - 1
    rules = _RULES[scanner.unicode, in_class]
    for expression, value in rules:
        if found := scanner.match(expression):
            code_point = value(found)
            if code_point > LAST:
                raise scanner.error("code point beyond U+10FFFF", start)
            return code_point
    if not scanner.unicode and scanner.next == "c":
        return ord("\\")
    if not scanner.unicode and not scanner.named and scanner.take("k"):
        return ord("k")
    raise scanner.error("invalid escape", start)
