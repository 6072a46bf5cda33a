"""The formats of JSON Schema 2020-12 and of the OpenAPI Format Registry.

The registry is https://spec.openapis.org/registry/format/. What it defines so that a
program can tell is asserted in generated packages, and by `compile_schema` if asked to.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module
from truespec import compile_schema
from truespec.runtime.formats import NUMBER_FORMATS, RANGES, STRING_FORMATS

# By format: a value that has it, and values of the same type that do not.
REGISTRY: dict[str, tuple[Any, list[Any]]] = {
    "base64url": ("-_-_", ["a", "+/+/", "aGk=="]),
    "byte": ("aGk=", ["aGk", "_-8="]),
    "char": ("\U0001f600", ["", "ab"]),
    "date": ("2024-02-29", ["2023-02-29"]),
    "date-time": ("2024-02-29T12:00:00Z", ["2024-02-29T12:00:00"]),
    "date-time-local": ("2024-02-29T12:00:00", ["2024-02-29T12:00:00Z"]),
    "decimal": ("1.50", ["1e5", "one"]),
    "decimal128": ("1e6144", ["1e6145", "12345678901234567890123456789012345"]),
    "double": (1e308, [10**309]),
    "double-int": (2**53 - 1, [2**53, 0.5]),
    "duration": ("P1DT2H", ["P1H", "1D"]),
    "email": ("a@example.com", ["a", "@example.com"]),
    "float": (3e38, [4e38]),
    "hostname": ("example.com", ["-a.example", "a..b"]),
    "http-date": ("Sun, 06 Nov 1994 08:49:37 GMT", ["Mon, 06 Nov 1994 08:49:37 GMT"]),
    "idn-email": ("\u00e9@b\u00fccher.example", ["\u00e9"]),
    "idn-hostname": ("b\u00fccher.example", ["\u00fc..example"]),
    "int8": (-128, [-129, 128]),
    "int16": (32767, [32768]),
    "int32": (-(2**31), [2**31]),
    "int64": (2**63 - 1, [2**63]),
    "ipv4": ("192.0.2.1", ["192.0.2.256", "192.0.2.01"]),
    "ipv6": ("2001:db8::1", ["1::2::3"]),
    "iri": ("https://example.com/\u00e9", ["/\u00e9"]),
    "iri-reference": ("/\u00e9", ["\\"]),
    "json-pointer": ("/a~1b", ["a", "/~2"]),
    "media-range": ("text/*;q=0.5", ["text", "text/a b"]),
    "regex": ("^a+$", ["("]),
    "relative-json-pointer": ("1/a", ["/a"]),
    "sf-binary": (":aGk=:", ["aGk=", ":a"]),
    "sf-boolean": ("?1", ["1", "?2"]),
    "sf-decimal": (-999999999999.125, [1e12, 0.0625]),
    "sf-integer": (999999999999999, [10**15, -(10**15)]),
    "sf-string": ('"a \\"b\\""', ["a", '"\u00e9"', '"\\a"']),
    "sf-token": ("*foo123/456", ["1a", "a b"]),
    "time": ("12:00:00Z", ["12:00:00", "24:00:00Z"]),
    "time-local": ("12:00:00", ["12:00:00Z"]),
    "uint8": (255, [256, -1]),
    "uint16": (65535, [65536]),
    "uint32": (2**32 - 1, [2**32]),
    "uint64": (2**64 - 1, [2**64]),
    "uri": ("https://example.com/", ["/a", "http://a b"]),
    "uri-reference": ("/a?b#c", ["a b"]),
    "uri-template": ("/{a}{?b*}", ["{a"]),
    "uuid": (
        "9b2c3a52-6f0c-4c1b-9b1e-0a4f1e2d3c4b",
        ["9b2c3a526f0c4c1b9b1e0a4f1e2d3c4b"],
    ),
}
# What nobody can tell from a text, or what any text has.
NOT_CHECKABLE = ("binary", "commonmark", "html", "password")

# The formats that are numbers or strings, and what else has them.
AS_TEXT: dict[str, tuple[str, list[str]]] = {
    "int64": ("-9223372036854775808", ["9223372036854775808", "1.5", "01"]),
    "uint64": ("18446744073709551615", ["18446744073709551616", "-1"]),
    "decimal128": ("-INF", ["INFINITY"]),
}


def test_every_format_that_is_checked_is_in_the_registry() -> None:
    checked = STRING_FORMATS.keys() | NUMBER_FORMATS.keys() | RANGES.keys()
    assert checked == REGISTRY.keys()


@pytest.mark.parametrize("name", REGISTRY)
def test_a_format_is_asserted_if_that_is_asked_for(name: str) -> None:
    schema = {"format": name}
    asserting = compile_schema(schema, formats=True)
    annotating = compile_schema(schema)
    for valid, invalid in (REGISTRY[name], AS_TEXT.get(name, REGISTRY[name])):
        assert asserting.is_valid(valid)
        for value in invalid:
            (found,) = asserting.problems(value)
            assert found.keyword == "format"
            assert name in found.message
            assert annotating.is_valid(value)
    # A format says nothing of other types.
    for other in (None, True, [], {}):
        assert asserting.is_valid(other)


@pytest.mark.parametrize("name", NOT_CHECKABLE)
def test_a_format_that_nobody_can_tell_allows_everything(name: str) -> None:
    validator = compile_schema({"format": name}, formats=True)
    for value in ("", "\x00", "<p", 1, None):
        assert validator.is_valid(value)


def test_generated_packages_assert_formats_unless_asked_not_to(tmp_path: Path) -> None:
    schemas = {f"F{number}": {"format": name} for number, name in enumerate(REGISTRY)}
    verdicts = []
    for options in ({}, {"formats": False}):
        package = files(document(schemas), tmp_path, ("validators",), **options)
        validators = module(package, tmp_path, "validators").SCHEMAS
        for number, (valid, invalid) in enumerate(REGISTRY.values()):
            assert validators[f"F{number}"].is_valid(valid)
            verdicts += [validators[f"F{number}"].is_valid(one) for one in invalid]
    half = len(verdicts) // 2
    assert not any(verdicts[:half])
    assert all(verdicts[half:])
