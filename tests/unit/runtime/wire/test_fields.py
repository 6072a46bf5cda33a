"""Parameters in header fields and cookies."""

from __future__ import annotations

from typing import Any

import pytest

from truespec.runtime.wire.cookies import cookie_pairs, read_cookie, split_cookie
from truespec.runtime.wire.header_styles import header_text, read_header
from truespec.runtime.wire.kinds import ArrayKind, Kind, ObjectKind

CONTROLS = [chr(code) for code in (*range(9), *range(10, 32), 127)]


@pytest.mark.parametrize("character", [*CONTROLS, "\x85", "\u2028", "\u00e9"])
def test_nothing_can_be_smuggled_into_a_header(character: str) -> None:
    bad = f"a{character}Set-Cookie: b"
    for value in (bad, ["a", bad], {"a": bad}, {bad: "a"}):
        for explode in (False, True):
            with pytest.raises(ValueError, match="visible ASCII"):
                header_text(value, explode)


@pytest.mark.parametrize(
    "character", [*CONTROLS, "\t", " ", '"', ",", ";", "\\", "\u00e9"]
)
def test_nothing_can_be_smuggled_into_a_cookie(character: str) -> None:
    bad = f"a{character}b"
    for value in (bad, ["a", bad], {"a": bad}, {bad: "a"}):
        for explode in (False, True):
            with pytest.raises(ValueError, match="cookie"):
                cookie_pairs("c", value, "cookie", explode)
    [pair] = cookie_pairs("c", bad, "form", True)
    assert read_cookie(split_cookie(pair), "c", "string", "form", True) == bad


@pytest.mark.parametrize("name", ["", "a b", "a=b", "a;b", "\u00e9"])
def test_names_of_cookies(name: str) -> None:
    with pytest.raises(ValueError, match="name of a cookie"):
        cookie_pairs(name, "x", "cookie", True)


@pytest.mark.parametrize(
    "value",
    [" a", "a ", "a\t", ["a", " b"], ["a,b"], ["a", ""], {"a": "b,c"}, {"a=": 1}],
)
def test_what_a_header_cannot_carry(value: Any) -> None:
    with pytest.raises(ValueError, match="header field"):
        header_text(value, True)


# RFC 9110, 8.8.3 and 5.6.1: entity tags are opaque, lists have optional white space and
# empty elements, and a comma in a quoted string separates nothing.
@pytest.mark.parametrize(
    ("text", "items"),
    [
        ('"xyzzy", "r2d2xxxx", "c3piozzzz"', ['"xyzzy"', '"r2d2xxxx"', '"c3piozzzz"']),
        ('W/"a,b" ,"c\\",d"', ['W/"a,b"', '"c\\",d"']),
        ("foo , ,bar,charlie", ["foo", "bar", "charlie"]),
        (", ,", []),
        ("", []),
        ('a"b, c', ['a"b', "c"]),
    ],
)
def test_lists_in_headers(text: str, items: list[str]) -> None:
    assert read_header(text, ArrayKind("string"), False) == items


def test_a_comma_in_quotes_is_sent_and_comes_back() -> None:
    value = ['"a,b"', 'W/"c"']
    text = header_text(value, False)
    assert text == '"a,b",W/"c"'
    assert read_header(text, ArrayKind("string"), False) == value


@pytest.mark.parametrize(
    ("text", "kind", "explode", "value"),
    [
        ("100", "integer", False, 100),
        (" 100\t", "integer", False, 100),
        ("1,000", "integer", False, "1,000"),
        ("1, 2", ArrayKind("integer"), False, [1, 2]),
        ("R=1,G=2", ObjectKind({"R": "integer"}), True, {"R": 1, "G": "2"}),
        ("R,1,G,2", ObjectKind({"R": "integer"}, "integer"), False, {"R": 1, "G": 2}),
        ("R,1,G", ObjectKind({"R": "integer"}), False, "R,1,G"),
        ("R=1,G", ObjectKind({"R": "integer"}), True, "R=1,G"),
        ("a%20b", "string", False, "a%20b"),
        (
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "string",
            False,
            "Wed, 21 Oct 2015 07:28:00 GMT",
        ),
    ],
)
def test_reading_headers(text: str, kind: Kind, explode: bool, value: Any) -> None:
    assert read_header(text, kind, explode) == value


# The examples of OpenAPI 3.2, 4.12.3.2.
def test_the_examples_of_cookies() -> None:
    assert cookie_pairs("greeting", "Hello, world!", "form", True) == [
        "greeting=Hello%2C%20world%21"
    ]
    value = {"greeting": "Hello%2C%20world!", "code": 42}
    pairs = cookie_pairs("cookie", value, "cookie", True)
    assert "; ".join(pairs) == "greeting=Hello%2C%20world!; code=42"
    kind = ObjectKind({"greeting": "string", "code": "integer"})
    split = split_cookie("; ".join(["other=1", *pairs]))
    assert read_cookie(split, "cookie", kind, "cookie", True) == value
    assert header_text([12345678, 90099], False) == "12345678,90099"
