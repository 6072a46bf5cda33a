"""Which test a pattern comes down to, and what it says about lengths."""

from __future__ import annotations

import pytest

from truespec.regex.lengths import length_bounds
from truespec.regex.simplify import (
    Always,
    Contains,
    EndsWith,
    Equals,
    OneOf,
    Search,
    StartsWith,
    Test,
    search_form,
)

FORMS: list[tuple[str, Test]] = [
    ("", Always()),
    (".*", Always()),
    ("^", Always()),
    ("^[a-z]*", Always()),
    ("a|b*|c", Always()),
    (r"^[\s\S]*$", Always()),
    (r"[\P{M}\p{M}]{0,10}", Always()),
    ("^.*$", Search(r"^[^\n\r\u2028\u2029]*+\Z")),
    ("^.*a", Search(r"^[^\n\r\u2028\u2029]*a")),
    (r"^[^]*a", Contains("a")),
    (r"a[\s\S]*$", Contains("a")),
    (".*ab.*", Contains("ab")),
    ("(?:.*)a{2}(b+c*)?", Contains("aa")),
    ("^$", Equals("")),
    ("^abc$", Equals("abc")),
    (r"^a\.b.*", StartsWith("a.b")),
    (".*/$", EndsWith("/")),
    ("^(?:a|b)$", OneOf(("a", "b"))),
    ("^(true|false)$|^no$", OneOf(("true", "false", "no"))),
    ("^(a|b),?[xy]{1,2}$", OneOf(tuple(
        first + comma + last
        for first in "ab"
        for comma in ("", ",")
        for last in ("x", "y", "xx", "xy", "yx", "yy")
    ))),
    ("[a-d]+", Search("[a-d]", "abcd")),
    ("^[^ -z].*", Search("^[^ -z]", "{|}~")),
    (r"[\n\xe9]|[x-z]|[ab]\d", Search(r"[\n\xe9]|[x-z]|[ab]\d", "xyz")),
    ("[ab]+_[^_]", Search("_(?<=[ab]_)[^_]")),
    ("[ab]{2}[^c]:/[de]", Search(":/(?<=[ab]{2}[^c]:/)[de]")),
    ("^[ab]_[^_]", Search("^[ab]_[^_]")),
    ("[a-z]{3,7}", Search("[a-z]{3}")),
    ("(x|y)+z*$", Search(r"(?:x|y)z*+\Z")),
    ("^[ab]+?c{2,3}[bc](?:d*)?$", Search(r"^[ab]++c{2,3}[bc]d*+\Z")),
    (r"^a{1,3}(?=b)\d*b", Search(r"^a{1,3}(?=b)\d*+b")),
    ("x(?=a+)", Search("x(?=a)")),
    (r"\w+\b\w+", Search(r"\w\b\w")),
    (r"(a+)\1", Search(r"(a+)(?(1)\1|)")),
    ("a(?=b*)c", Contains("ac")),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "form"), FORMS)
def test_form(pattern: str, form: Test) -> None:
    found = search_form(pattern)
    if isinstance(found, OneOf) and isinstance(form, OneOf):
        assert sorted(found.literals) == sorted(form.literals)
    else:
        assert found == form


@pytest.mark.parametrize(
    ("pattern", "bounds"),
    [
        ("^[a-z]{1,10}$", (1, 10)),
        ("[a-z]{3,10}", (3, None)),
        ("^(ab|c)$|^d{4}$", (1, 4)),
        ("^a|b$", (1, None)),
        ("(^a$)", (1, 1)),
        ("^(?:a|b$)", (1, None)),
        ("^a*$", (0, None)),
        ("(?=^.{2,256}$)a*$", (2, 256)),
        ("(?!^.{2,256}$)a", (1, None)),
        (r"^(a+)\1$", (1, None)),
        ("^\U0001f600$", (1, 1)),
        ("(?:^a$)?", (0, None)),
    ],
)
def test_length_bounds(pattern: str, bounds: tuple[int, int | None]) -> None:
    assert length_bounds(pattern) == bounds
