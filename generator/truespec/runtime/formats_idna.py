"""Labels of internationalized host names (IDNA2008, RFC 5890 to 5893).

The properties of code points are derived as RFC 5892 says, from the Unicode database of
the running Python.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache

_ALLOWED = "\u00df\u03c2\u06fd\u06fe\u0f0b\u3007"
_FORBIDDEN = "\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b"
"""The exceptions of RFC 5892, 2.6, but for those that depend on their context."""

_LETTERS_AND_DIGITS = frozenset({"Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc"})

# Conjoining jamo (2.9), what may be ignored by default (2.3), blocks of symbols (2.4).
_EXCLUDED = """
    34f 1100-11ff 17b4-17b5 180b-180f 20d0-20ff 3164 a960-a97c d7b0-d7c6
    d7cb-d7fb fe00-fe0f ffa0 1d100-1d1ff 1d200-1d24f e0100-e01ef
"""

# The letters that join what precedes or follows them (Joining_Type D, L or R), those
# among them that join only what precedes (R) and only what follows (L). Where no letter
# of another type is between them, ranges are one (ArabicShaping.txt of Unicode 18).
_JOINING = """
    620 622-673 679-6d5 6ee-6fc 6ff-77f 7ca-7ea 840-860 862-865 867-882 886 889-88f
    8a0-8ac 8ae-8c8 1820-1878 1887-18aa a840-a872 10ac0-10ac5 10ac7-10aca 10acd-10ae1
    10ae4 10b80-10b91 10d00-10d23 10ec2-10ec4 10ec6-10ec7 10ed9-10eee 10f30-10f44
    10f70-10fb0 10fb2-10fb6 10fb8-10fbf 10fc1-10fc4 1e922-1e943
"""
_JOINING_BEFORE = """
    622-625 627 629 62f-632 648 671-673 688-699 6c0 6c3-6cb 6cd 6cf 6d2-6d5 6ee-6ef 710
    715-719 71e 728 72a 72c 72f-74d 759-75b 76b-76c 771 773-774 778-779 840 846-847 849
    854 856-858 867 869-882 88e 8aa-8ac 8ae 8b1-8b2 8b9 10ac5 10ac7-10aca 10ace-10ad2
    10add 10ae1 10ae4 10b81 10b83-10b85 10b89 10b8c 10b8e-10b8f 10b91 10d22 10ec2 10f33
    10f74-10f75 10fb4-10fb6 10fb9-10fba 10fbd 10fc2-10fc3
"""
_JOINING_AFTER = "a872 10acd 10ad7 10d00 10ed9-10eee"

_BIDI_CLASSES = frozenset({"R", "AL", "AN", "EN", "ES", "CS", "ET", "ON", "BN", "NSM"})

# The first words of the names of all letters in a script; checked against Scripts.txt.
_GREEK = ("GREEK ",)
_HEBREW = ("HEBREW ",)
_JAPANESE = (
    *("HIRAGANA ", "HENTAIGANA ", "KATAKANA ", "CJK ", "IDEOGRAPHIC ITERATION "),
    *("IDEOGRAPHIC NUMBER ", "OLD CHINESE ITERATION ", "VIETNAMESE ALTERNATE READING "),
)


def is_u_label(label: str) -> bool:
    """Whether a label with letters beyond ASCII is a U-label (RFC 5891, 4.2)."""
    return (
        not label.isascii()
        and label[0] != "-"
        and label[-1] != "-"
        and label[2:4] != "--"
        and unicodedata.is_normalized("NFC", label)
        and not unicodedata.category(label[0]).startswith("M")
        and all(_is_allowed(label, index) for index in range(len(label)))
        and _keeps_direction(label)
    )


def is_a_label(label: str) -> bool:
    """Whether a label of ASCII is an A-label: what a U-label becomes (RFC 5891, 5.4)."""
    folded = label.lower()
    try:
        decoded = folded.removeprefix("xn--").encode("ascii").decode("punycode")
        return (
            is_u_label(decoded)
            and f"xn--{decoded.encode('punycode').decode('ascii')}" == folded
        )
    except UnicodeError:
        return False


def _is_allowed(label: str, index: int) -> bool:
    character = label[index]
    if character in _context_rules():
        return _context_rules()[character](label, index)
    return _is_valid(character)


@cache
def _is_valid(character: str) -> bool:
    """Whether the derived property of a code point is PVALID (RFC 5892, 3)."""
    if character in _ALLOWED:
        return True
    if character in _FORBIDDEN:
        return False
    if character.isascii():
        return character == "-" or character.isdigit() or character.islower()
    folded = unicodedata.normalize("NFKC", character).casefold()
    return (
        unicodedata.category(character) in _LETTERS_AND_DIGITS
        and ord(character) not in _code_points(_EXCLUDED)
        and unicodedata.normalize("NFKC", folded) == character
    )


@cache
def _code_points(ranges: str) -> frozenset[int]:
    pairs = (one.partition("-") for one in ranges.split())
    return frozenset(
        code
        for first, _, last in pairs
        for code in range(int(first, 16), int(last or first, 16) + 1)
    )


@cache
def _context_rules() -> dict[str, Callable[[str, int], bool]]:
    """The rules of RFC 5892, appendix A, each asked of a label and an index in it."""
    return {
        "\u200c": lambda label, index: (
            _follows_virama(label, index) or _breaks_cursive_script(label, index)
        ),
        "\u200d": _follows_virama,
        "\u00b7": lambda label, index: (
            index > 0
            and label[index - 1] == "l"
            and label[index + 1 : index + 2] == "l"
        ),
        "\u0375": lambda label, index: _is_named(label[index + 1 : index + 2], _GREEK),
        **dict.fromkeys(
            "\u05f3\u05f4",
            lambda label, index: index > 0 and _is_named(label[index - 1], _HEBREW),
        ),
        "\u30fb": lambda label, index: any(
            character != "\u30fb" and _is_named(character, _JAPANESE)
            for character in label
        ),
        **dict.fromkeys(
            map(chr, range(0x0660, 0x066A)),
            lambda label, index: not any("\u06f0" <= one <= "\u06f9" for one in label),
        ),
        **dict.fromkeys(
            map(chr, range(0x06F0, 0x06FA)),
            lambda label, index: not any("\u0660" <= one <= "\u0669" for one in label),
        ),
    }


def _is_named(character: str, starts: tuple[str, ...]) -> bool:
    return bool(character) and unicodedata.name(character, "").startswith(starts)


def _follows_virama(label: str, index: int) -> bool:
    virama = 9  # the Canonical_Combining_Class of that name
    return index > 0 and unicodedata.combining(label[index - 1]) == virama


def _breaks_cursive_script(label: str, index: int) -> bool:
    """Whether the letters on both sides would join (RFC 5892, appendix A.1).

    Nonspacing marks between them are transparent; no other code point that is, is
    allowed in a label.
    """
    before = [one for one in label[:index] if unicodedata.category(one) != "Mn"]
    after = [one for one in label[index + 1 :] if unicodedata.category(one) != "Mn"]
    if not before or not after:
        return False
    joining, first, second = _code_points(_JOINING), ord(before[-1]), ord(after[0])
    return (
        first in joining
        and first not in _code_points(_JOINING_BEFORE)
        and second in joining
        and second not in _code_points(_JOINING_AFTER)
    )


def _keeps_direction(label: str) -> bool:
    """Whether a label that has letters written from right to left meets RFC 5893, 2."""
    classes = [unicodedata.bidirectional(character) for character in label]
    if not {"R", "AL", "AN"} & set(classes):
        return True
    ends = [one for one in classes if one != "NSM"]
    return (
        classes[0] in ("R", "AL")
        and _BIDI_CLASSES.issuperset(classes)
        and ends[-1] in ("R", "AL", "EN", "AN")
        and not {"EN", "AN"} <= set(classes)
    )
