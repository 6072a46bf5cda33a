"""Media types: the examples of RFC 9110."""

from __future__ import annotations

import pytest

from truespec.runtime.wire.media_type import (
    MediaType,
    accept_header,
    choose_accepted,
    choose_declared,
    parse_accept,
)


@pytest.mark.parametrize(
    "text",
    [
        "text/html;charset=utf-8",
        "Text/HTML;Charset=utf-8",
        'text/html; charset="utf-8"',
        "text/html;charset=utf-8;",
        "  text/html ;\tcharset = utf-8",
    ],
)
def test_equal_spellings(text: str) -> None:
    # RFC 9110, 8.3.1
    found = MediaType.parse(text)
    assert found == MediaType("text", "html", {"charset": "utf-8"})
    assert str(found) == "text/html; charset=utf-8"


def test_quoted_strings_hold_anything() -> None:
    found = MediaType.parse(r'multipart/x; boundary="a;b, \"c\\"; q=1')
    assert found.parameters == {"boundary": 'a;b, "c\\', "q": "1"}
    assert MediaType.parse(str(found)) == found


@pytest.mark.parametrize("text", ["", "text", "/html", "text/", "te xt/html", "ä/b"])
def test_what_is_no_media_type(text: str) -> None:
    with pytest.raises(ValueError, match="not a media type"):
        MediaType.parse(text)


@pytest.mark.parametrize(
    ("media_type", "weight"),
    [
        ("text/plain;format=flowed", 1.0),
        ("text/plain", 0.7),
        ("text/html", 0.3),
        ("image/jpeg", 0.5),
        ("text/plain;format=fixed", 0.4),
        ("text/html;level=3", 0.3),
    ],
)
def test_the_most_specific_range_counts(media_type: str, weight: float) -> None:
    # The example and its table in RFC 9110, 12.5.1.
    accept = (
        "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, "
        "text/plain;format=fixed;q=0.4, */*;q=0.5"
    )
    matching = [
        (one.specificity, found)
        for one, found in parse_accept(accept)
        if one.includes(MediaType.parse(media_type))
    ]
    assert max(matching)[1] == weight


def test_accept_is_parsed() -> None:
    # RFC 9110, 12.5.1
    assert [
        (str(one), weight)
        for one, weight in parse_accept(
            "text/plain; q=0.5, text/html, text/x-dvi; q=0.8, text/x-c, nonsense"
        )
    ] == [("text/plain", 0.5), ("text/html", 1), ("text/x-dvi", 0.8), ("text/x-c", 1)]
    assert parse_accept(None) == [(MediaType("*", "*"), 1.0)]


def test_accept_keeps_the_order_of_the_document() -> None:
    declared = ["application/json", "application/xml", "text/*", "application/json"]
    header = accept_header(declared)
    assert header == "application/json, application/xml;q=0.9, text/*;q=0.8"
    offered = ["text/plain", "application/xml", "application/json"]
    assert choose_accepted(header, offered) == "application/json"
    assert choose_accepted(header, offered[:2]) == "application/xml"
    assert choose_accepted("image/png", offered) is None
    assert choose_accepted("text/plain;q=0, */*", offered) == "application/xml"


@pytest.mark.parametrize(
    ("content_type", "declared", "chosen"),
    [
        ("text/plain; charset=utf-8", ["text/*", "text/plain", "*/*"], "text/plain"),
        ("text/csv", ["text/plain", "text/*", "*/*"], "text/*"),
        ("image/png", ["text/plain", "*/*"], "*/*"),
        ("image/png", ["text/plain"], None),
        ("APPLICATION/JSON", ["application/json"], "application/json"),
        ("application/json", ["application/json; v=1"], "application/json; v=1"),
        ("a/b;v=2", ["a/b", "a/b;v=1", "a/b;v=2"], "a/b;v=2"),
        ("a/b;v=3", ["a/b;v=1", "a/b"], "a/b"),
        ("a/b;charset=UTF-8", ["a/b;charset=utf-8", "a/b"], "a/b;charset=utf-8"),
        (None, ["application/octet-stream"], "application/octet-stream"),
        ("nonsense", ["application/json", "*/*"], "*/*"),
    ],
)
def test_the_most_specific_declared_type(
    content_type: str | None, declared: list[str], chosen: str | None
) -> None:
    assert choose_declared(content_type, declared) == chosen


def test_a_range_of_a_suffix() -> None:
    suffix = MediaType.parse("application/*+json")
    assert suffix.is_range
    assert suffix.includes(MediaType.parse("application/problem+json"))
    assert not suffix.includes(MediaType.parse("application/json"))
    declared = ["application/*", "application/*+json", "application/hal+json"]
    assert choose_declared("application/hal+json", declared) == declared[2]
    assert choose_declared("application/a+json", declared[1:]) == declared[1]


def test_what_is_no_media_type_is_not_accepted() -> None:
    assert choose_accepted("*/*", ["xls"]) is None
    assert choose_accepted("*/*", ["xls", "text/csv"]) == "text/csv"
