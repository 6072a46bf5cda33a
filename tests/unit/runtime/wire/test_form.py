"""Forms, judged by urllib and the examples of OpenAPI 3.2."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest

from truespec.runtime.wire.body_error import BodyError
from truespec.runtime.wire.encoding import Encoding
from truespec.runtime.wire.file import File
from truespec.runtime.wire.form import read_form, write_form
from truespec.runtime.wire.kinds import ArrayKind, ObjectKind

_ADDRESS = {
    "streetAddress": "123 Example Dr.",
    "city": "Somewhere",
    "state": "CA",
    "zip": "99999+1234",
}
_UUID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"


def test_objects_are_json() -> None:
    # OpenAPI 3.2, 4.15.3.1
    assert (
        write_form({"id": _UUID, "address": _ADDRESS})
        == (
            f"id={_UUID}&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22city%22"
            "%3A%22Somewhere%22%2C%22state%22%3A%22CA%22%2C%22zip%22%3A%2299999%2B1234%22%7D"
        ).encode()
    )


def test_a_declared_media_type_counts() -> None:
    # OpenAPI 3.2, 4.15.3.1
    encodings = {"id": Encoding("string", content_type="application/json")}
    written = write_form({"id": _UUID}, encodings)
    assert written == f"id=%22{_UUID}%22".encode()
    assert read_form(written, encodings) == {"id": _UUID}


_TEXTS = {
    "plain": "a-b_c.d",
    "space & more": "a b+c=d&e;f%20",
    "ünï": "€😀\r\n\0",
    "empty": "",
    "tilde": "~*'()",
}


def test_others_read_what_is_written() -> None:
    written = write_form(_TEXTS).decode("ascii")
    assert dict(parse_qsl(written, keep_blank_values=True)) == _TEXTS


def test_what_others_write_is_read() -> None:
    assert read_form(urlencode(_TEXTS)) == _TEXTS
    assert read_form("a=1&a=2&&b") == {"a": ["1", "2"], "b": ""}


_KINDS = {
    "string": Encoding("string"),
    "count": Encoding("integer"),
    "ratio": Encoding("number"),
    "flag": Encoding("boolean"),
    "nothing": Encoding(("null", "string")),
    "tags": Encoding(ArrayKind("string")),
    "numbers": Encoding(ArrayKind("integer")),
    "address": Encoding(ObjectKind()),
    "addresses": Encoding(ArrayKind(ObjectKind())),
    "spread": Encoding(ObjectKind({"x": "integer"}, None), style="form", explode=True),
    "deep": Encoding(ObjectKind({"x": "integer"}), style="deepObject", explode=True),
    "commas": Encoding(ArrayKind("integer"), style="form"),
    "pipes": Encoding(ArrayKind("string"), style="pipeDelimited"),
}


@pytest.mark.parametrize(
    "value",
    [
        {"string": "1", "count": 1, "ratio": 1.5, "flag": True, "nothing": None},
        {"tags": ["a", "b c"], "numbers": [1, 2]},
        {"tags": ["a"], "numbers": []},
        {"address": _ADDRESS, "addresses": [_ADDRESS, {}]},
        {"spread": {"x": 1}, "deep": {"x": 2}, "commas": [1, 2], "pipes": ["a", "b"]},
        {},
    ],
)
def test_values_come_back(value: dict[str, Any]) -> None:
    assert read_form(write_form(value, _KINDS), _KINDS) == value


def test_what_is_not_of_its_kind_stays_a_text() -> None:
    texts = "count=one&flag=yes&numbers=1&numbers=two"
    assert read_form(texts, _KINDS) == {
        "count": "one",
        "flag": "yes",
        "numbers": [1, "two"],
    }


@pytest.mark.parametrize("octets", [b"x", File(b"x"), [b"x"]])
def test_octets_are_refused(octets: Any) -> None:
    with pytest.raises(BodyError, match=r"icon: .* base64"):
        write_form({"icon": octets})


def test_what_is_not_utf_8() -> None:
    for content in (b"a=\xff", b"a=%FF"):
        with pytest.raises(BodyError, match="UTF-8"):
            read_form(content)


def test_a_form_has_a_most_number_of_pairs() -> None:
    with pytest.raises(BodyError, match="pairs"):
        read_form(b"&" * 200_000)
