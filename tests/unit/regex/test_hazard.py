"""Patterns that are known to take exponential time, and others that look like them."""

from __future__ import annotations

import pytest

from truespec.regex.hazard import backtracking


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-zA-Z0-9]+([._]?[a-zA-Z0-9]+)*$",
        "^(a*)*$",
        "^(a+)+b",
        "^(a|ab|b)*$",
        "^(a{1,2})*$",
        "^(a?b?)*$",
        "^(a+){1,10}$",
        "^(.*,)*$",
        r"^(\w+\s?)*$",
        "(?=(a+)+$)b",
        r"^([\p{L}]|[\p{Lu}x])*$",
    ],
)
def test_finds_exponential_patterns(pattern: str) -> None:
    assert backtracking(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+",
        "^(a+)+",
        "^(ab|cd)*$",
        "^(a|a)*$",
        r"^([a-z]+\.)*[a-z]+$",
        "^([0-9a-f]{4}-?)*$",
        "^(x{64})*$",
        "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
        "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==)?$",
        r'^([^"\\]|\\.)*$',
        "^(?:a(?:b|c)*)*$",
        "^(a+)(a+)$",
    ],
)
def test_leaves_the_others_alone(pattern: str) -> None:
    assert backtracking(pattern) is None


def test_names_the_repetition() -> None:
    assert "(?:[._]?[a-z]+)*" in (backtracking("^x([._]?[a-z]+)*$") or "")
