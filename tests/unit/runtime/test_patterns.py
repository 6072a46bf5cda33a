"""The properties of Unicode, against what the standard library says of each."""

from __future__ import annotations

import sys
import unicodedata
from itertools import pairwise

import pytest

from truespec.runtime.patterns import compile_pattern, property_spans


def members(name: str) -> set[int]:
    spans = property_spans(name)
    return {code for first, last in spans for code in range(first, last + 1)}


def where(categories: tuple[str, ...]) -> set[int]:
    return {
        code
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)).startswith(categories)
    }


@pytest.mark.parametrize(
    ("names", "categories"),
    [
        (("L", "Letter", "gc=L", "General_Category=Letter"), ("L",)),
        (("LC", "Cased_Letter"), ("Lu", "Ll", "Lt")),
        (("Nd", "digit"), ("Nd",)),
        (("Cn", "Unassigned"), ("Cn",)),
        (("P", "punct"), ("P",)),
    ],
)
def test_general_category(names: tuple[str, ...], categories: tuple[str, ...]) -> None:
    expected = where(categories)
    for name in names:
        assert members(name) == expected


def test_spans_are_ascending_and_apart() -> None:
    spans = property_spans("L")
    assert all(one[1] + 1 < other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize("name", ["Nope", "Script=Latin", "gc=ASCII", "lu", "", "gc="])
def test_unknown_properties(name: str) -> None:
    with pytest.raises(KeyError):
        property_spans(name)


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        (r"[\p{Lu}]", "\xc9", True),
        (r"[^\p{Lu}]", "\xc9", False),
        (r"[\P{Lu}x]", "\xc9", False),
        (r"[\p{Nd}\p{So}]", "\U0001f600", True),
        (r"\\p\{L\}", r"\p{L}", True),
        (r"\d", "\u0663", False),
    ],
)
def test_compile_pattern(source: str, text: str, found: bool) -> None:
    assert (compile_pattern(source)(text) is not None) is found


def test_patterns_are_compiled_once() -> None:
    assert compile_pattern(r"[\p{Lu}]+") is compile_pattern(r"[\p{Lu}]+")
