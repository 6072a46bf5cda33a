"""Sequences of JSON values: JSON Lines, and the examples of RFC 7464."""

from __future__ import annotations

import json
from typing import Any

import pytest

from truespec.runtime.wire.json_lines import (
    JsonLinesDecoder,
    is_text_sequence,
    write_json_line,
)
from truespec.runtime.wire.json_text import JsonTextError

_VALUES: list[Any] = [{"a": 1}, [], "ü\n", 5, None, {"b": {"c": [1, 2]}}]


def _read(content: bytes, size: int, **options: Any) -> list[Any]:
    decoder = JsonLinesDecoder(**options)
    found: list[Any] = []
    for start in range(0, len(content), size):
        found += decoder.feed(content[start : start + size])
    return [*found, *decoder.close()]


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
def test_lines_however_they_are_cut(size: int, end: str) -> None:
    text = end.join(json.dumps(value, ensure_ascii=False) for value in _VALUES)
    assert _read(text.encode(), size) == _VALUES
    assert _read((text + end).encode(), size) == _VALUES


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_text_sequences(size: int) -> None:
    # RFC 7464, 2.2; the values of OpenAPI 3.2, 4.14.6.2, have several lines.
    text = "".join(f"\x1e{json.dumps(value, indent=2)}\n" for value in _VALUES)
    assert _read(text.encode(), size, text_sequence=True) == _VALUES


def test_written_values_come_back() -> None:
    lines = b"".join(write_json_line(value) for value in _VALUES)
    assert [json.loads(line) for line in lines.splitlines()] == _VALUES
    items = b"".join(write_json_line(value, text_sequence=True) for value in _VALUES)
    assert items.count(b"\x1e") == len(_VALUES)
    assert _read(items, 4, text_sequence=True) == _VALUES


@pytest.mark.parametrize("last", [b"12", b"tru", b'"a', b"[1"])
def test_the_last_item_of_a_text_sequence_may_have_been_cut(last: bytes) -> None:
    # RFC 7464, 2.4
    with pytest.raises(JsonTextError):
        _read(b"\x1e" + last, 10, text_sequence=True)


def test_what_is_no_json() -> None:
    decoder = JsonLinesDecoder()
    items = decoder.feed(b"1\nnope\n2\n")
    assert next(items) == 1
    with pytest.raises(JsonTextError):
        next(items)


def test_an_item_has_a_longest_length() -> None:
    decoder = JsonLinesDecoder(longest=10)
    assert list(decoder.feed(b'"12345678"\n"123456')) == ["12345678"]
    with pytest.raises(JsonTextError, match="more than 10"):
        list(decoder.feed(b"78901"))


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json-seq", True),
        ("application/geo+json-seq; x=y", True),
        ("application/jsonl", False),
        ("application/x-ndjson", False),
    ],
)
def test_which_media_types_are_text_sequences(media_type: str, expected: bool) -> None:
    assert is_text_sequence(media_type) is expected
