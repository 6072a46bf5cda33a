"""Every pattern of the corpus, and many made-up ones, against an ECMA engine.

The engine is `regress`. It reads a pattern with the flag ``u`` if it is valid so, else
without. Each verdict is compared four times: of the faithful translation, of the
simplified test, of the bounds of the length that are derived from the pattern, and of
RE2 where it has the means.
"""

from __future__ import annotations

import gc
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from string import ascii_letters
from typing import Any

import pytest
import regress
import yaml

from truespec.regex.characters import spans
from truespec.regex.errors import PatternError, UnsupportedPatternError
from truespec.regex.hazard import backtracking
from truespec.regex.lengths import length_bounds
from truespec.regex.linear import linear_source
from truespec.regex.parse import parse
from truespec.regex.references import resolve
from truespec.regex.simplify import (
    Always,
    Contains,
    EndsWith,
    Equals,
    OneOf,
    Search,
    StartsWith,
    search_form,
)
from truespec.regex.syntax import Characters, Choice, Group, Node, Repeat, Sequence
from truespec.regex.translate import translate
from truespec.runtime.linear_patterns import compile_linear
from truespec.runtime.patterns import compile_pattern

EDGES = r"""
    [] [^] [^]* [a-] [-a] [--a] [a-a-z] [\d-x] [\w-] [\s\S] [\b] [\B] [\-] [^\W]
    \- \_ \@ \8 \08 \07 \377 \400 \1 (a)\1 (a)\2 \1(a) (a\1) (?:(a)|b\1)
    (a)|\1b (?!(a))\1b (?=(a))\1 (a)?\1b (?:(a)\1)+ ((a)|b)\2c \k \k<x> \k{x}
    (?<x>a)\k<x> (?<x>a)\k (?<x>a)|(?<x>b) (?<x>a)(?<x>b) (?<x (?<> (?<1>a) (?<$_>a)
    (?<\u0061b>x)\k<ab> (?:) () (?) (?a) (?i)a (?P<x>a) (?>a) (?#a) (?<=a)b (?<!a)b
    (?<=a|bc)d (?<!a|bc)d (?<=a+)b (?<=a{1,2}b?)c (?<=^a)b (?<=\ba)b (?=a)* (?=a)+b
    (?!a)?b (?<=a)* (?=a){2}a (?:(?=a))*a (?:^)*a (?:$)+ ^* $+ \b+ a** a+? a?? a{2}{3}
    {1} { } ] {a} a{ a{} a{, a{,2} a{2,1} a{1} a{1,} a{0} (a){0}\1b a{1,2}? a{1}+ a++
    x{4294967296} (x{0,4294967296})y \cA \ca \c \c1 [\c] [\c1] [\c_] \x41 \x4 \u0041
    \u004 \u{41} \u{1F600} \u{110000} \ud83d\ude00 [\ud83d\ude00-\ud83d\ude02] \0
    \00 [\0] [\1] [\8] \/ / \# \~ . .. ^.$ ^..$ \s \S ^\s+$ ^\S+$ [^\s] [\S\n] \w
    \d \D \W \B ^\B$ \b\B \bé\b $a a^ (^a|b$) ^^a$$ (?:^a$)? (?:a|ab)(?:c|bcd)
    ^[]*a ^a[]*a ^[^]*?[] ^a+b*c$ ^[a-c]{1,2}[b-d]*$ ^(?:a*)?a$ ^a*?(b|a)c (a+)b\1$
    [ab]_[bc] [^a]{2}b[^a] .aa. [ab][bc]a+[]
    [[] []] []a] [^]a] [a&&b] [||] [~~] [a--] [$-.] [z-a] [\d-\w] [\q] \q \p{L} \P{L}
    [\p{L}\d] [^\P{L}] \p{Lu}\p{Ll} \p{Script_Extensions} \p{Uppercase} \p{Lowercase}
    \p{White_Space} \p{ASCII} \p{Any} \P{Any} \p{Assigned} \p{gc=Nd} \p{LC} \p{punct}
    \p{AHex} \p{Hex} \p{XIDS} \p{XIDC} \p{Bidi_M} \p{NChar} \p{RI} \p{Pat_WS}
    \p{Join_C} ( ) (a a) a|) * + ? a|* (*a) \ [ [a [^ [\] a\
"""

PROBES = [
    "",
    *"aAbz019_-.@/\\[]{}()$^|+*?&~#,:; \t\n\r\v\f\0\x01\x08\x11\x1c\x7f\x85\xa0k",
    *"\xe9\u0130\u0131\u017f\u0660\u0663\u1680\u200b\u2028\u2029\u202f\u212a\u3000\ufeff",
    *"\u00aa\u01c5\u0300\u0345\u2160\u24b6\u4e2d\uff21\uff11\U0001d400\U0001f1e6\U0001f600",
    *("ab", "aa", "aab", "abb", "abcd", "ba", "a\n", "\na", "a\r", "a\u2028b", "a b"),
    *("1a", "bcd", "cd", "bb", "Aa", "\xc9\xe9", "a\U0001f600b", "p{L}", "u{41}"),
    *("\\c", "\\c1", "-]", "a]", "a{}", "a{,2}", "xx", "\x014", " 0", "k<x>", "\U0001f602"),
]  # fmt: skip

PIECES = r"""
    a a b 1 - _ ] } { , é 😀 \d \D \w \W \s \S \b \B ^ ^ $ $ . ( ) ) | |
    [a-c] [^a] [] [^] [\w-] [\s\S] [-a] [a-] [\d-x] [\b] [^\n] [\c1]
    \x61 \u0061 \cJ \c \0 \1 \2 \- \_ \. \/ \8 \07 \n \ud83d\ude00
    (?: (?= (?! (?<= (?<! (?<n> (?<m>a) \k<n> * + ? {2} {1,2} {0} {2,} *? ??
"""

HOLDS: dict[type, Callable[[Any, str], bool]] = {
    Always: lambda test, text: True,
    Contains: lambda test, text: test.literal in text,
    Equals: lambda test, text: text == test.literal,
    OneOf: lambda test, text: text in test.literals,
    StartsWith: lambda test, text: text.startswith(test.literal),
    EndsWith: lambda test, text: text.endswith(test.literal),
    Search: lambda test, text: compile_pattern(test.source)(text) is not None,
}


# ECMA-262 has no quantifier after \b, this engine takes one.
REPEATED_BOUNDARY = re.compile(r"(?<!\\)(?:\\\\)*\\[bB](?:[*+?]|\{\d+(?:,\d*)?\})")


def engine(pattern: str) -> regress.Regex | None:
    for flags in ("u", ""):
        try:
            regex = regress.Regex(pattern, flags)
            return None if REPEATED_BOUNDARY.search(pattern) else regex
        except regress.RegressError:
            continue
    return None


def disagreements(pattern: str, probes: list[str]) -> list[str]:
    """Return what is not as the engine says; an empty list means that all is well."""
    expected = engine(pattern)
    try:
        translation, test = translate(pattern), search_form(pattern)
    except UnsupportedPatternError:
        return []
    except PatternError as error:
        return [] if expected is None else [f"{pattern!r}: refused: {error}"]
    if expected is None:
        return [f"{pattern!r}: accepted as {translation.source!r}"]
    least, most = length_bounds(pattern)
    search = compile_pattern(translation.source)
    wrong = []
    linear = linear_search(pattern)
    for probe in probes:
        verdict = expected.find(probe) is not None
        if (search(probe) is not None) is not verdict:
            wrong.append(f"{pattern!r} on {probe!r}: not {verdict} as translated")
        if linear is not None and (linear(probe) is not None) is not verdict:
            wrong.append(f"{pattern!r} on {probe!r}: not {verdict} with RE2")
        if HOLDS[type(test)](test, probe) is not verdict:
            wrong.append(f"{pattern!r} on {probe!r}: not {verdict} with {test}")
        settled = isinstance(test, Search) and bool(probe) and probe[0] in test.initials
        if settled and not verdict:
            wrong.append(f"{pattern!r} on {probe!r}: not settled by {test}")
        if verdict and not least <= len(probe) <= (
            len(probe) if most is None else most
        ):
            wrong.append(f"{pattern!r} on {probe!r}: length not in {least}..{most}")
    return wrong


def linear_search(pattern: str) -> Callable[[str], object] | None:
    """Return what RE2 searches with, None for a pattern that it cannot express."""
    try:
        source = linear_source(pattern)
    except UnsupportedPatternError:
        return None
    search = compile_linear(source)
    assert search is not None, f"RE2 refuses {source}"
    return search


def example(node: Node, chance: random.Random) -> str:
    """Return a string that the node is likely to match."""
    match node:
        case Characters():
            span = chance.choice(spans(node) or spans(Characters((), negated=True)))
            code = chance.randint(span.first, min(span.last, span.first + 0x60))
            return "" if 0xD800 <= code < 0xE000 else chr(code)
        case Sequence(parts):
            return "".join(example(part, chance) for part in parts)
        case Choice(options):
            return example(chance.choice(options), chance)
        case Repeat(body, least, most):
            limit = least + 3 if most is None else min(most, least + 3)
            times = chance.randint(least, limit)
            return "".join(example(body, chance) for _ in range(min(times, 300)))
        case Group(body):
            return example(body, chance)
        case _:
            return ""


def mutations(text: str, chance: random.Random) -> Iterator[str]:
    at = chance.randrange(len(text) + 1)
    yield text
    yield text + "\n"
    yield "\u2028" + text
    yield text[:at] + chance.choice(PROBES) + text[at:]
    yield text[:at] + text[at + 1 :]
    yield text[:at] + chance.choice(ascii_letters) + text[at + 1 :]
    yield text + text
    yield text.swapcase()
    yield re.sub("[0-9]", "\u0663", text)


def accepted(pattern: str) -> bool:
    try:
        translate(pattern)
    except PatternError:
        return False
    return True


def probes_of(pattern: str) -> list[str]:
    if not accepted(pattern):
        return PROBES
    chance = random.Random(pattern)
    tree = resolve(parse(pattern))
    texts = dict.fromkeys(
        probe for _ in range(8) for probe in mutations(example(tree, chance), chance)
    )
    # Either engine may need exponential time: only short strings are safe.
    longest = 16 if backtracking(pattern) else 2000
    return PROBES + [text for text in texts if len(text) <= longest]


def patterns_in(tree: object) -> Iterator[str]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            if isinstance(node.get("pattern"), str):
                yield node["pattern"]
            named = node.get("patternProperties")
            if isinstance(named, dict):
                yield from (name for name in named if isinstance(name, str))
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


class Loader(yaml.CSafeLoader):
    """Reads scalars as strings: the corpus has some that are not what they look like."""

    yaml_implicit_resolvers: dict[str, object] = {}  # noqa: RUF012


@pytest.fixture(scope="module")
def patterns(corpus: Path) -> tuple[str, ...]:
    found: dict[str, None] = {}
    gc.disable()  # halves the time to load
    try:
        for path in sorted(corpus.rglob("*.[jy]*")):
            text = path.read_text("utf-8")
            if "pattern" in text:
                found.update(dict.fromkeys(patterns_in(yaml.load(text, Loader))))
    finally:
        gc.enable()
    return tuple(found)


def test_corpus_patterns_give_the_verdicts_of_the_engine(
    patterns: tuple[str, ...],
) -> None:
    wrong = [
        line
        for pattern in patterns
        for line in disagreements(pattern, probes_of(pattern))
    ]
    assert wrong == []


def test_corpus_patterns_are_refused_only_if_the_engine_refuses_them(
    patterns: tuple[str, ...],
) -> None:
    refused = [pattern for pattern in patterns if not accepted(pattern)]
    assert [pattern for pattern in refused if engine(pattern) is not None] == []
    assert len(refused) < len(patterns)


def test_few_corpus_patterns_are_called_hazardous(patterns: tuple[str, ...]) -> None:
    known = [pattern for pattern in patterns if accepted(pattern)]
    flagged = [pattern for pattern in known if backtracking(pattern)]
    assert 0 < len(flagged) < len(known) / 20


def test_re2_can_express_nearly_all_slow_patterns_of_the_corpus(
    patterns: tuple[str, ...],
) -> None:
    known = [pattern for pattern in patterns if accepted(pattern)]
    slow = [pattern for pattern in known if backtracking(pattern)]
    linear = [pattern for pattern in slow if linear_search(pattern)]
    print(f"RE2: {len(linear)} of {len(slow)} slow patterns")
    assert len(slow) >= len(linear) > len(slow) / 2


@pytest.mark.parametrize("pattern", EDGES.split())
def test_edges_give_the_verdicts_of_the_engine(pattern: str) -> None:
    assert disagreements(pattern, PROBES) == []


def test_made_up_patterns_give_the_verdicts_of_the_engine() -> None:
    chance = random.Random(262)
    pieces = PIECES.split()
    wrong = []
    for _ in range(3000):
        pattern = "".join(chance.choices(pieces, k=chance.randint(1, 8)))
        pattern += ")" * max(0, pattern.count("(") - pattern.count(")"))
        wrong += disagreements(pattern, PROBES[::3])
    assert wrong == []
