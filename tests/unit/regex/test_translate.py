"""The translation of single constructs; the suite compares with an ECMA engine."""

from __future__ import annotations

import re

import pytest

from truespec.regex.errors import PatternError, UnsupportedPatternError
from truespec.regex.translate import translate
from truespec.runtime.patterns import compile_pattern

VERDICTS: list[tuple[str, list[str], list[str]]] = [
    ("^a$", ["a"], ["a\n", "\na", ""]),
    ("^.$", ["a", "\x85", "\v", "\U0001f600"], ["\n", "\r", "\u2028", "\u2029"]),
    (r"^\s$", ["\ufeff", "\xa0", "\u2028", "\u3000"], ["\x1c", "\x85", "\u200b"]),
    (r"^\S$", ["\x1c", "\x85", "\u200b"], ["\ufeff", "\xa0", "\v"]),
    (r"^[^\s\d]$", ["\x85", "\u0663"], ["\ufeff", "3"]),
    (r"^[\S\t]$", ["\t", "x"], [" ", "\ufeff"]),
    (r"^\d$", ["7"], ["\u0663"]),
    (r"^\w$", ["_", "Z"], ["\xe9", "\u017f"]),
    (r"\bcaf\b", ["un caf\xe9"], ["cafe"]),
    (r"^\B$", [""], ["a"]),
    ("[]", [], ["", "a"]),
    ("^[^]$", ["\n", "\u2028", "a"], ["", "ab"]),
    (r"^[\b]$", ["\x08"], ["b"]),
    (r"^\cJ\0\x41\u0042\u{1F600}$", ["\n\0AB\U0001f600"], [""]),
    (r"^\ud83d\ude00{2}$", ["\U0001f600\U0001f600"], ["\U0001f600"]),
    (r"^\ud83d$", ["\ud83d"], ["\U0001f600"]),
    (r"^(a)?\1b$", ["b", "aab"], ["ab"]),
    (r"^\1(a)$", ["a"], ["aa"]),
    (r"^(a\1)$", ["a"], ["aa"]),
    (r"^(?:(a)|b)\1$", ["aa", "b"], ["ba", "a"]),
    (r"^(?:(a)|b\1)$", ["a", "b"], ["ba"]),
    (r"^(?!(a)b)\1a", ["aa"], ["ab"]),
    (r"^(?<x>.)\k<x>$", ["aa"], ["ab"]),
    (r"^(?:(?<x>a)|(?<x>b))\k<x>$", ["aa", "bb"], ["ab"]),
    (r"^(x)(?:y)(z)\2$", ["xyzz"], ["xyzx"]),
    (r"^(?:(.)\1)+$", ["aabb"], ["aab", "abab"]),
    ("(?<=ab|c)d", ["abd", "cd"], ["d", "bd"]),
    ("(?<!ab|c)d", ["d", "bd"], ["abd", "cd"]),
    ("(?<=x+)y", ["xy"], ["y"]),
    ("(?<=a|[])b", ["ab"], ["b"]),
    ("^.*(?<=a{2,3}b?)$", ["aa", "aab", "aaa"], ["a", "ab"]),
    ("a{4294967296}", [], ["a"]),
    ("^a{0,99999999999}$", ["", "aaa"], ["b"]),
    (r"^\p{Lu}\P{Lu}$", ["Aa", "\xc9\xe9"], ["aA", "AA"]),
    (r"^[\p{gc=Decimal_Number}_]+$", ["1\u0663_"], ["x"]),
    (r"^\p{ASCII}$", ["\x7f"], ["\x80"]),
    (r"^\P{Any}?$", [""], ["a"]),
    (r"^[\\p{L}]$", ["\\", "p", "{"], ["\xe9"]),
    (r"^\\p{2}$", [r"\pp"], ["p"]),
    ("^[[&&|~-]$", ["[", "&", "|", "~", "-"], ["]", "a"]),
]


@pytest.mark.parametrize(("pattern", "passes", "fails"), VERDICTS)
def test_verdicts_of_ecma_262(
    pattern: str, passes: list[str], fails: list[str]
) -> None:
    search = compile_pattern(translate(pattern).source)
    assert [text for text in passes if search(text) is None] == []
    assert [text for text in fails if search(text) is not None] == []


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        ("[a-z]{1,10}", "[a-z]{1,10}"),
        (r"^[\w\-]+_(\d+|x)$", r"^[0-9A-Z_a-z\-]+_(?:\d+|x)\Z"),
        (r"[\p{L}\p{N}]+", r"[\p{L}\p{N}]+"),
        (r"(a)(b)\2", r"a(b)(?(1)\1|)"),
        (r"a\/b", "a/b"),
        ("\xe9\U0001f600\x00", r"\xe9\U0001f600\x00"),
    ],
)
def test_source_stays_close_to_the_pattern(pattern: str, source: str) -> None:
    assert translate(pattern).source == source


@pytest.mark.parametrize(
    ("pattern", "passes", "fails"),
    [
        (r"^\-\_\@$", ["-_@"], [r"\-\_\@"]),
        ("^a]b}c{$", ["a]b}c{"], []),
        ("^a{,2}$", ["a{,2}"], ["aa"]),
        (r"^[\w-.]$", ["-", ".", "a"], ["+"]),
        (r"^\u{2}\-$", ["uu-"], ["\x02-"]),
        (r"^\p{L}\-$", ["p{L}-"], ["a-"]),
        (r"^\8\07\101\c$", ["8\x07A\\c"], []),
        (r"^[\c1\c]\-$", ["\x11-", "\\-", "c-"], []),
        ("^(?=a)*b(?=c)+", ["bc"], ["b", "ab"]),
        (r"^\k<x>$", ["k<x>"], []),
        (r"^\_\x1\u12$", ["_x1u12"], []),
    ],
)
def test_annex_b(pattern: str, passes: list[str], fails: list[str]) -> None:
    translation = translate(pattern)
    search = compile_pattern(translation.source)
    assert translation.annex_b is not None
    assert [text for text in passes if search(text) is None] == []
    assert [text for text in fails if search(text) is not None] == []


@pytest.mark.parametrize(
    ("pattern", "offset"),
    [
        ("a(b", 1),
        ("a)b", 1),
        ("x[a", 1),
        ("[b-a]", 1),
        ("a{2,1}", 1),
        ("a**", 2),
        ("^*", 1),
        ("(?<=a)+", 6),
        ("{1}", 0),
        ("ab\\", 2),
        ("(?<x>a)(?<x>b)", 9),
        ("(?<1x>a)", 2),
        (r"(?<x>a)\k<y>", 7),
        (r"\u{110000}(", 10),
    ],
)
def test_refuses_what_is_no_pattern(pattern: str, offset: int) -> None:
    with pytest.raises(PatternError) as error:
        translate(pattern)
    assert not isinstance(error.value, UnsupportedPatternError)
    assert error.value.offset == offset


@pytest.mark.parametrize(
    ("pattern", "hint"),
    [
        ("(?i)abc", "[Aa]"),
        ("(?P<x>a)", "(?<name>...)"),
        ("(?>a)", "(?:...)"),
        ("(?#a)", "comments"),
    ],
)
def test_hints_for_what_other_languages_write(pattern: str, hint: str) -> None:
    with pytest.raises(PatternError) as error:
        translate(pattern)
    assert hint in error.value.hint


@pytest.mark.parametrize(
    "pattern",
    [
        r"\p{Script=Latin}",
        r"\p{Alphabetic}",
        "(?i:a)",
        "(?<=^a*)b",
        r"(?<=(a)\1)b",
        r"^(?:(a)|b)*\1$",
        "(" * 200 + ")" * 200,
    ],
)
def test_refuses_what_it_cannot_say_exactly(pattern: str) -> None:
    with pytest.raises(UnsupportedPatternError):
        translate(pattern)


def test_sources_need_the_ascii_flag_and_no_other() -> None:
    search = compile_pattern(translate(r"^\w\d$").source)
    pattern = getattr(search, "__self__", None)
    assert isinstance(pattern, re.Pattern)
    assert pattern.flags == re.ASCII
