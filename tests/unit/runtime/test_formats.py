"""The formats, against the standard library, an ECMA engine and the RFCs' own words."""

from __future__ import annotations

import ast
import base64
import binascii
import ipaddress
import math
import random
import struct
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import regress

import truespec.runtime
from truespec.runtime.formats import NUMBER_FORMATS, RANGES, STRING_FORMATS
from truespec.runtime.formats_time import USUAL_DATE_TIME
from truespec.runtime.patterns import compile_pattern
from truespec.schema.vocabulary.format import MODULE_OF_FUNCTION

RUNTIME = Path(truespec.runtime.__file__).parent


def verdicts(name: str, values: str) -> dict[str, bool]:
    return {value: STRING_FORMATS[name](value) for value in values.split()}


VALID = {
    "base64url": "YQ== YQ YWI YWI= YWJj -_-_",
    "char": "a \u00e9 \U0001f600",
    "date-time": "0000-02-29T00:00:00Z 2000-02-29t00:00:00.123456789z "
    "2016-12-31T23:59:60Z 2017-01-01T00:59:60+01:00 2016-12-31T15:59:60.5-08:00 "
    "2015-06-30T23:59:60-00:00 2012-02-29T23:59:60Z",
    "date-time-local": "1979-05-27T07:32:00 1979-05-27t07:32:00.5",
    "decimal": "1 -1.50 +0.1 .5 5. 007",
    "decimal128": "1E6144 -9.999999999999999999999999999999999E6144 NaN INF -INF "
    "1e-6143 1234567890123456789012345678901234",
    "duration": "P1Y2M3DT4H5M6S P1W PT1M p1dt1h",
    "email": 'a@b ""@b a@[1.2.3.4] a@[IPv6:::1] a@[ipv6:1::] a@[001.2.3.4] a@c--n.com',
    "hostname": "a 1 a.b A-1.B xn--bcher-kva.example XN--BCHER-KVA ab--c",
    "http-date": "",
    "idn-email": '\u00e9@b\u00fccher.example "\u00e9"@b a@[1.2.3.4] a@b',
    "idn-hostname": "B\u00fccher.example".lower()
    + " xn--bcher-kva a\u3002\u00e9 WWW.a",
    "int64": "0 -0 9223372036854775807 -9223372036854775808",
    "ipv6": "1:2:3:4:5:6:7:: ::8 1:2:3:4:5:6:1.2.3.4 ::1.2.3.4 FFFF::",
    "iri": "http://\u00e9/?\ue000 a:\U00010000 a:",
    "json-pointer": "/ /a~0~1 /\U0001f600",
    "media-range": '*/* text/* text/html;level=1 a/b;c="d;\\"e" a/b;;q=1',
    "relative-json-pointer": "0 10 0# 1/a 0+1 1-2/a 0+1#",
    "sf-binary": ":YQ==: ::",
    "sf-boolean": "?0 ?1",
    "sf-string": '"" "a\\"b\\\\" "~"',
    "sf-token": "a *a a:/b text/html",
    "time": "00:00:00Z 23:59:60z 00:59:60.5+01:00",
    "time-local": "00:00:00 23:59:59.5",
    "uint64": "0 18446744073709551615",
    "uri": "a: a:b a://@:/ a://[v1.a:b] a://[::1]:1/ a:/b a:%20?/?#/? A+.-1:b",
    "uri-reference": "a a/b:c //a ? # /a //a?b#c ./a:b",
    "uri-template": "{+a} {a,b*,c:9999} {%41.b} a'b {=a} \ue000 \u00e9",
    "uuid": "00000000-0000-0000-0000-000000000000",
}
INVALID = {
    "base64url": "Y YQ= Y=== YQ==YQ== a+b/",
    "char": "ab",
    "date-time": "2015-06-29T23:59:60Z 2017-01-02T00:59:60+01:00 "
    "2016-12-31T23:59:60+24:00 2016-12-32T00:00:00Z 1900-02-29T00:00:00Z "
    "2016-12-31T23:59:60 2016-12-31T24:00:00Z +2016-12-31T00:00:00Z 23:59:60Z "
    "2016-12-31T00:00:00Z\0",
    "date-time-local": "1979-05-27T07:32:00Z 1979-05-27 1979-05-27T07:32",
    "decimal": ". - 1e5 0x1 1,5 \u0661",
    "decimal128": "1E6145 12345678901234567890123456789012345 Inf nan 1e 1e9999999999",
    "duration": "P P1YT PT1H1S P1Y1D P1W1D P1.5D -P1D PT P1S 1D P\u0661D",
    "email": "a @b a@ a@b. a@.b a@-b a@b- a@b_c a.@b .a@b a..a@b a@b@c \u00e9@b a@\u00e9 "
    'a@[] a@[1.2.3] a@[1.2.3.256] a@[IPv6:1] a@[tag:x] "a"b@c (a)b@c',
    "hostname": "a. .a a..b -a a- a_b \u00e9 xn--X xn-- xn--abc- XN--aa---o47jg78q "
    "xn--hello-txk " + "a" * 64 + " " + ".".join(["a" * 63] * 4),
    "http-date": "",
    "idn-email": "\ud800@b a@\u0640 a@b\u3002c \u00e9 a@\u00e9- @\u00e9 a@\u00e9..b",
    "idn-hostname": "\u00c9 ab--c \u00e9. .\u00e9 e\u0301 " + "\u00e9" * 63,
    "int64": "9223372036854775808 -9223372036854775809 1.0 01 +1 1e3 " + "1" * 5000,
    "ipv6": ": ::: 1::2::3 1:2:3:4:5:6:7:8:: ::1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:1.2.3.4 "
    "::01.2.3.4 ::1.2.3.4:5 ::1%0 [::1] 1.2.3.4::",
    "iri": "http://\ue000/ http://a/#\ue000 a:\ufdd0 a:\uffff \u00e9:a a:\ud800",
    "json-pointer": "a /~ /~2 #/a",
    "media-range": 'text text/ /html a/b;c= a/b;c=" a/b,c/d a/b;\u00e9=1 a/b;c=d\x7f',
    "relative-json-pointer": "-1 01 0## a 0a +0 0+ 1+01",
    "sf-binary": ": :a YQ== :_:",
    "sf-boolean": "0 ?2 ?",
    "sf-string": '" "a"b" "\\a" "\u00e9" a "\x7f"',
    "sf-token": "1a :a a,b \u00e9",
    "time": "24:00:00Z 00:00Z 23:58:60Z 00:00:60Z 00:00:00 2016-12-31T00:00:00Z",
    "time-local": "00:00:00Z 24:00:00 23:59:60",
    "uint64": "-1 18446744073709551616",
    "uri": "a :a 1:a a:\u00e9 a:%2 a:{ a:#a#b a://[::1 a://[::1]b a://[1] a://a:b "
    "a://[::1.2.3.999] a://a@b@c",
    "uri-reference": "1:a :a a:b:[ //[ %",
    "uri-template": '{ } {} {a {a,} {a:0} {a:10000} {a*:1} {a b} {a..b} % %4g " < {!!a}',
    "uuid": "0000000-0000-0000-0000-000000000000 {00000000-0000-0000-0000-000000000000}",
}


@pytest.mark.parametrize("name", VALID)
def test_valid(name: str) -> None:
    found = verdicts(name, VALID[name])
    assert [value for value, verdict in found.items() if not verdict] == []


@pytest.mark.parametrize("name", INVALID)
def test_invalid(name: str) -> None:
    found = verdicts(name, INVALID[name])
    assert [value for value, verdict in found.items() if verdict] == []


# What no format has at its end or start; those it is part of are left out.
_OPEN = {"char", "json-pointer", "regex", "relative-json-pointer"}


@pytest.mark.parametrize("name", sorted(set(VALID) - _OPEN))
@pytest.mark.parametrize("more", ["\n", "\0", " "])
def test_nothing_around(name: str, more: str) -> None:
    for value in VALID[name].split():
        assert not STRING_FORMATS[name](value + more), value
        assert not STRING_FORMATS[name](more + value), value


def test_dates_against_the_calendar() -> None:
    day = date(1, 1, 1)
    known = set()
    while day.year < 10:
        known.add(day.isoformat())
        day += timedelta(1)
    for century in (1600, 1900, 2000, 2100):
        known |= {f"{century}-02-{number:02}" for number in range(1, 29)}
    known |= {"1600-02-29", "2000-02-29"}
    years = [*range(1, 10), 1600, 1900, 2000, 2100]
    for year in years:
        for month in range(14) if year < 10 else [2]:
            for number in range(33):
                text = f"{year:04}-{month:02}-{number:02}"
                assert STRING_FORMATS["date"](text) is (text in known), text


def test_what_is_usual_is_a_date_time() -> None:
    usual = compile_pattern(USUAL_DATE_TIME)
    moment = datetime(1995, 1, 1, tzinfo=UTC)
    known = 0
    for number in range(20_000):
        text = (moment + timedelta(hours=13, seconds=61) * number).isoformat()
        for one in (text, text.replace("+00:00", "Z"), text.replace("+", ".5-")):
            assert STRING_FORMATS["date-time"](one)
            known += usual(one) is not None
    assert known > 50_000
    characters = "0123456789:T.Z+-"
    chance = random.Random(7)
    for _ in range(200_000):
        at = chance.randrange(20)
        text = "2019-02-28T23:59:59Z"
        text = text[:at] + chance.choice(characters) + text[at + 1 :]
        at = chance.randrange(20)
        text = text[:at] + chance.choice(characters) + text[at + 1 :]
        assert not usual(text) or STRING_FORMATS["date-time"](text), text


def test_http_dates_against_the_standard_library() -> None:
    is_http_date = STRING_FORMATS["http-date"]
    moment = datetime(1994, 1, 1, tzinfo=UTC)
    for _ in range(500):
        moment += timedelta(days=3, hours=7, seconds=11)
        text = format_datetime(moment, usegmt=True)
        assert is_http_date(text), text
        assert is_http_date(moment.strftime("%A, %d-%b-%y %H:%M:%S GMT"))
        assert is_http_date(moment.ctime())
        other = format_datetime(moment + timedelta(1), usegmt=True)[:3]
        assert not is_http_date(other + text[3:])
    for text in (
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "sun, 06 Nov 1994 08:49:37 GMT",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Tue, 30 Feb 1993 00:00:00 GMT",
        "Tuesday, 30-Feb-93 00:00:00 GMT",
        "Sun Nov 06 08:49:37 1994 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
    ):
        assert not is_http_date(text), text


@pytest.mark.parametrize("version", [4, 6])
def test_addresses_against_the_standard_library(version: int) -> None:
    expected = {4: ipaddress.IPv4Address, 6: ipaddress.IPv6Address}[version]
    parts = {4: ["0", "00", "1", "25", "255", "256", ".", ".", "."]}
    parts[6] = [":", "::", ":", ":", "0", "abcd", "FFFFF", "1.2.3.4", "1.2.3.400", "g"]
    chance = random.Random(version)
    found = set()
    for _ in range(20_000):
        text = "".join(chance.choices(parts[version], k=chance.randint(1, 15)))
        try:
            expected(text)
            valid = True
        except ValueError:
            valid = False
        assert STRING_FORMATS[f"ipv{version}"](text) is valid, text
        found.add(valid)
    assert found == {True, False}


def test_base64_against_the_standard_library() -> None:
    chance = random.Random(64)
    found = set()
    for _ in range(20_000):
        text = "".join(chance.choices("Aa+/9=-\n", (9, 9, 9, 9, 9, 9, 1, 1), k=4))
        text += "=" * chance.randint(0, 2)
        try:
            # The standard library stops reading at the padding.
            base64.b64decode(text, validate=True)
            valid = len(text) % 4 == 0 and "=" not in text.rstrip("=")
        except binascii.Error:
            valid = False
        assert STRING_FORMATS["byte"](text) is valid, text
        found.add(valid)
    assert found == {True, False}


_PIECES = (
    *("a", "-", "\U0001f600", "\n", "0", ",", "(", ")", "[", "]", "{", "}", "*", "+"),
    *("?", "|", "^", "$", ".", "{1}", "{2,1}", "{1,}", "(?:", "(?=", "(?<!", "(?<n>"),
    *("(?i:", "(?<$>", "(?<1>", r"(?<\u0061>", r"\k<n>", r"\k<a>", r"\1", r"\2", r"\d"),
    *(r"\-", r"\a", r"\0", r"\x41", r"\x4", r"\cA", r"\c", r"\u{61}", r"\u{110000}"),
    *(r"\ud83d\ude00", r"\ud83d", r"\p{L}", r"\p", r"\/", "[a-z]", "[z-a]", r"[\d-z]"),
    *("[--a]", "[^]", "[]", r"[\b-\-]", r"[\ud83d\ude00-\ud83d\ude01]"),
)


def test_regular_expressions_against_an_engine() -> None:
    chance = random.Random(262)
    found = set()
    for _ in range(20_000):
        pattern = "".join(chance.choices(_PIECES, k=chance.randint(1, 6)))
        if r"\p{1}" in pattern or r"\p{a}" in pattern:
            continue  # which properties there are is not looked up
        if r"\ud83d\u{110000}" in pattern:
            continue  # here regress takes a code point that Unicode does not have
        try:
            regress.Regex(pattern, "u")
            valid = True
        except regress.RegressError:
            valid = False
        assert STRING_FORMATS["regex"](pattern) is valid, pattern
        found.add(valid)
    assert found == {True, False}


@pytest.mark.parametrize(
    ("pattern", "valid"),
    [
        (r"\b*", False),  # regress takes it; ECMA-262 has no quantifier of an assertion
        (r"(?<a>.)|(?<a>.)", True),
        (r"(?:(?<a>.)|(?<a>.))\k<a>", True),
        (r"(?:(?<a>.)|.)(?<a>.)", False),
        (r"(?-:a)", False),
        (r"(?ii:a)", False),
        (r"(?i-s:a)", True),
        (r"a{99999999999999999999,100000000000000000000}", True),
        (r"a{100000000000000000000,99999999999999999999}", False),
        (r"\99999999999999999999", False),
        ("(" * 100_000, False),
    ],
)
def test_regular_expressions(pattern: str, valid: bool) -> None:
    assert STRING_FORMATS["regex"](pattern) is valid


@pytest.mark.parametrize("bits", [8, 16, 32, 64])
@pytest.mark.parametrize("signed", [True, False])
def test_ranges_of_integers(bits: int, signed: bool) -> None:
    found = RANGES[f"int{bits}" if signed else f"uint{bits}"]
    assert found.integral
    for edge in (found.least, found.most):
        int(edge).to_bytes(bits // 8, signed=signed)
    for beyond in (int(found.least) - 1, int(found.most) + 1):
        with pytest.raises(OverflowError):
            beyond.to_bytes(bits // 8, signed=signed)


def test_ranges_of_floating_point_numbers() -> None:
    single, double = RANGES["float"], RANGES["double"]
    for edge in (single.least, single.most):
        struct.pack("<f", edge)
        with pytest.raises(OverflowError):
            struct.pack("<f", math.nextafter(edge, edge * 2))
    assert struct.pack("<f", single.most) == struct.pack("<I", 0x7F7FFFFF)
    assert double.most == sys.float_info.max == -double.least
    assert RANGES["double-int"].most == 2**sys.float_info.mant_dig - 1


@pytest.mark.parametrize(
    ("name", "value", "valid"),
    [
        ("sf-decimal", 1.125, True),
        ("sf-decimal", 0.1, True),
        ("sf-decimal", 1.0625, False),
        ("sf-decimal", 999999999999.999, True),
        ("sf-decimal", -(10**12), False),
        ("decimal128", 0.1, True),
        ("decimal128", 10**40, True),
        ("decimal128", 10**40 + 1, False),
    ],
)
def test_formats_of_numbers(name: str, value: float, valid: bool) -> None:
    assert NUMBER_FORMATS[name](value) is valid


def test_numbers_too_long_to_print() -> None:
    assert NUMBER_FORMATS["decimal128"](10**6144)
    assert not NUMBER_FORMATS["decimal128"](10**6145)


# Long strings that a careless pattern would try in exponentially many ways.
@pytest.mark.parametrize("name", sorted(STRING_FORMATS))
def test_hostile_strings(name: str) -> None:
    for piece in (
        "a",
        "a.",
        "a-",
        "-",
        "1",
        "%41",
        "{a}",
        "/",
        ":",
        "; ",
        "@",
        "\\",
        "(",
    ):
        for start in ("", "a:", "a://", "a@", "a/b", "P", '"', ":", "{", "xn--"):
            assert not STRING_FORMATS[name](f"{start}{piece * 5000}\x01") or name in (
                *("json-pointer", "regex"),
            )


def test_modules_stand_alone() -> None:
    known = {file.stem for file in RUNTIME.glob("formats*.py")}
    assert set(MODULE_OF_FUNCTION.values()) <= known
    for name in known:
        tree = ast.parse((RUNTIME / f"{name}.py").read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.level == 1
                assert node.module in known | {"lazy_patterns", "patterns", "values"}
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] in sys.stdlib_module_names
            elif isinstance(node, ast.Import):
                assert {one.name for one in node.names} <= sys.stdlib_module_names


def test_nothing_is_built_at_import() -> None:
    program = (
        "import truespec.runtime.formats as formats, re;"
        "from truespec.runtime.patterns import compile_pattern as build;"
        "assert build.cache_info().currsize == 0;"
        "assert formats.is_uuid('0' * 36) is False;"
        "assert build.cache_info().currsize == 1"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
