"""Parameters that have ``content``, and whole queries."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

import pytest

from truespec.runtime.wire.content import (
    content_text,
    form_text,
    querystring_text,
    read_content,
    read_form,
    read_querystring,
)
from truespec.runtime.wire.kinds import ArrayKind, ObjectKind


# The examples of OpenAPI 3.2, 4.12.3.2.
def test_the_examples_of_openapi() -> None:
    value: Any = {"lat": 40.6, "long": -73.9}
    text = "%7B%22lat%22%3A40.6%2C%22long%22%3A-73.9%7D"
    assert content_text(value, "json", "query") == text
    kind = ObjectKind({"foo": "string", "bar": "boolean"})
    value = {"foo": "a + b", "bar": True}
    assert querystring_text(value, "form") == "foo=a+%2B+b&bar=true"
    assert read_querystring("foo=a+%2B+b&bar=true", kind, "form") == value
    value = {"numbers": [1, 2], "flag": None}
    text = "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D"
    assert querystring_text(value, "json") == text
    assert read_querystring(text, "any", "json") == value


def test_the_example_of_a_form() -> None:
    # OpenAPI 3.2, 4.15.5.1.1, but for what is encoded although it could stay.
    address = {
        "streetAddress": "123 Example Dr.",
        "city": "Somewhere",
        "state": "CA",
        "zip": "99999+1234",
    }
    value: Any = {"id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "address": address}
    text = (
        "id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address=%7B%22streetAddress%22%3A"
        "%22123+Example+Dr.%22%2C%22city%22%3A%22Somewhere%22%2C%22state%22%3A%22CA%22"
        "%2C%22zip%22%3A%2299999%2B1234%22%7D"
    )
    assert form_text(value) == text
    assert read_form(text, ObjectKind({"address": ObjectKind()})) == value


@pytest.mark.parametrize("text", ["a b~*", "\u00e9&=+", "%41", ""])
def test_forms_are_those_of_the_standard_library(text: str) -> None:
    written = form_text({text: text, "n": [1, 2]})
    assert parse_qsl(written, True) == [(text, text), ("n", "1"), ("n", "2")]
    theirs = urlencode([(text, text), ("n", 1), ("n", 2)])
    kind = ObjectKind({"n": ArrayKind("integer")})
    assert read_form(theirs, kind) == {text: text, "n": [1, 2]}


def test_json_in_a_header_is_ascii() -> None:
    value = {"a": "\u00e9\n\u2603\x7f"}
    text = content_text(value, "json", "header")
    assert text == '{"a":"\\u00e9\\n\\u2603\\u007f"}'
    assert read_content(text, "any", "json", "header") == value


def test_json_in_a_cookie_has_no_quotes() -> None:
    text = content_text(["a", 1], "json", "cookie")
    assert text == "%5B%22a%22%2C1%5D"
    assert read_content(text, "any", "json", "cookie") == ["a", 1]


def test_texts_are_sent_as_they_are_where_nothing_is_encoded() -> None:
    assert content_text("a=1; b", "text", "header") == "a=1; b"
    assert content_text("a%20b", "text", "cookie") == "a%20b"
    assert read_content("a%20b", "string", "text", "cookie") == "a%20b"
    for where in ("header", "cookie"):
        with pytest.raises(ValueError, match="visible ASCII"):
            content_text("a\r\nb", "text", where)
    assert content_text("a/b c", "text", "path") == "a%2Fb%20c"
    for text in ("..", ""):
        with pytest.raises(ValueError, match="change the path"):
            content_text(text, "text", "path")


def test_a_query_that_only_its_author_knows() -> None:
    value = "a[0]=1&b=x/y z#\u00e9&c=%26"
    text = querystring_text(value, "text")
    assert text == "a%5B0%5D=1&b=x/y%20z%23%C3%A9&c=%26"
    assert unquote(text) == unquote(value)


@pytest.mark.parametrize("text", ["{", "NaN", "[1,]", "[" * 100_000, ""])
def test_what_is_not_json_stays_a_string(text: str) -> None:
    assert read_content(text, "any", "json", "header") == text


def test_arrays_are_no_texts() -> None:
    with pytest.raises(ValueError, match="cannot be sent as text"):
        content_text([1], "text", "query")
