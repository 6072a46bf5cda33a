"""JSON texts at the edges of RFC 8259."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from truespec.runtime.wire.file import File
from truespec.runtime.wire.json_text import JsonTextError, read_json, write_json


@pytest.mark.parametrize(
    "value",
    [None, True, 0, -1.5, "", "ü\u2028\U0001f600", [], {}, {"a": [1, {"b": None}]}],
)
def test_values_come_back(value: Any) -> None:
    written = write_json(value)
    assert json.loads(written) == value
    assert read_json(written) == value
    assert b" " not in written


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "line 1, column 1"),
        (b"{", "not JSON"),
        (b"[1,]", "not JSON"),
        (b"{'a': 1}", "not JSON"),
        (b"1 2", "Extra data"),
        (b"NaN", "NaN"),
        (b"[-Infinity]", "-Infinity"),
        (b"1e400", "too large"),
        (b'{"a": "1e400",\r\n "b": 1e400}', "too large at line 2, column 7: 1e400"),
        (b'["NaN", "\\"", NaN]', "line 1, column 15: NaN is no value"),
        (b"1" * 5000, "too large"),
        (b'"\xff"', "UTF-8"),
        ("[1]".encode("utf-16"), "UTF-8"),
        (b"[" * 200_000, "more than 500 levels deep"),
        (b'{"a":' * 200_000, "more than 500 levels deep"),
    ],
)
def test_what_is_no_json(content: bytes, fault: str) -> None:
    with pytest.raises(JsonTextError, match=fault):
        read_json(content)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read_json(b"\xef\xbb\xbf[1]") == [1]
    assert read_json("\ufeff[1]") == [1]


def test_of_members_with_one_name_the_last_counts() -> None:
    assert read_json(b'{"a":1,"a":2}') == {"a": 2}


def test_half_of_a_surrogate_pair_is_an_escape() -> None:
    assert write_json({"ü": "\ud800"}) == b'{"\\u00fc":"\\ud800"}'


def _deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(sys.getrecursionlimit() * 100):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (float("nan"), "JSON"),
        ([float("inf")], "JSON"),
        ({"file": b"x"}, "bytes cannot be written as JSON: send it in a multipart"),
        ({"file": File(b"x")}, "File cannot be written as JSON"),
        ({1, 2}, "set cannot be written"),
        (_deep(), "too deeply"),
    ],
)
def test_what_json_cannot_say(value: Any, fault: str) -> None:
    with pytest.raises(JsonTextError, match=fault):
        write_json(value)
