"""Texts around the formats: some that have them, and some that nearly do."""

from __future__ import annotations

from truespec.runtime.formats import RANGES

VALID: dict[str, tuple[str, ...]] = {
    "date-time": (
        *("2024-02-29T23:59:59Z", "1999-12-31T00:00:00Z", "2016-12-31T23:59:60Z"),
        *("2024-02-29t23:59:59z", "2024-02-29T23:59:59.123456789+05:30"),
        *(
            "0000-02-29T00:00:00Z",
            "0000-01-01T00:00:00+23:59",
            "1937-01-01T12:00:27.8Z",
        ),
        *("1990-12-31T15:59:60.5-08:00", "2024-01-01T00:00:00-00:00"),
        *("9999-12-31T23:59:59Z", "2024-01-01T12:00:00.0Z"),
    ),
    "date": ("2024-02-29", "1999-12-31", "0000-02-29", "0001-01-01", "9999-12-31"),
    "time": ("23:59:59Z", "23:59:60Z", "00:00:00.001+01:00", "00:59:60+01:00"),
    "date-time-local": ("2024-02-29T23:59:59", "2024-01-01t00:00:00.5"),
    "time-local": ("23:59:59", "00:00:00.25"),
    "duration": ("P1D", "P3Y6M4DT12H30M5S", "PT36H", "P4W", "p1y"),
    "email": ("a@example.com", "a.b+c@example.com", "a@localhost"),
    "hostname": ("example.com", "localhost", "a-b.example", "1.example"),
    "ipv4": ("192.0.2.1", "0.0.0.0", "255.255.255.255"),
    "ipv6": ("2001:db8::1", "::", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"),
    "uri": ("https://example.com/", "urn:a:b", "http://a@[::1]:80/%20?q#f", "a:"),
    "uri-reference": ("https://example.com/", "", "/a?b", "#f", "../a"),
    "iri": ("https://example.com/", "urn:a:b"),
    "iri-reference": ("https://example.com/", "/a", ""),
    "uri-template": ("https://example.com/{a}{?b,c*}", "", "{+a:3}"),
    "uuid": (
        "9b2c3a52-6f0c-4c1b-9b1e-0a4f1e2d3c4b",
        "9B2C3A52-6F0C-4C1B-9B1E-0A4F1E2D3C4B",
        "00000000-0000-0000-0000-000000000000",
    ),
    "byte": ("aGk=", "", "aGVsbG8h", "/+8="),
    "base64url": ("aGk", "aGk=", "", "_-8"),
    "char": ("a", "\U0001f600"),
    "int64": ("1", "0", "-9223372036854775808", "9223372036854775807", "-0"),
    "uint64": ("1", "0", "18446744073709551615"),
    "decimal": ("1.5", "-0.25", "10", ".5"),
    "json-pointer": ("/a", "", "/a~0~1/0"),
    "relative-json-pointer": ("0/a", "1#", "2", "0+1/a"),
    "regex": ("^a+$", "", r"\d{2,3}", r"[^\w]"),
    "sf-boolean": ("?1", "?0"),
}
"""Texts of each format, plain ones first."""

NEARLY: dict[str, tuple[str, ...]] = {
    "date-time": (
        *("2024-02-29", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z"),
        *("2024-01-01T24:00:00Z", "2024-01-01T23:59:61Z", "2024-01-01T12:00:60Z"),
        *("2016-12-31T23:59:60+01:00", "2024-01-01T00:60:00Z", "2024-01-01 00:00:00Z"),
        *(
            "2024-01-01T00:00:00",
            "2024-01-01T00:00:00+24:00",
            "2024-01-01T00:00:00+0100",
        ),
        *("2024-01-01T00:00:00.Z", "2024-01-01T00:00:00,5Z", "20240101T000000Z"),
        *("2024-01-01T00:00:00Z\n", "+2024-01-01T00:00:00Z", "2024-13-01T00:00:00Z"),
        *("2024-01-01T00:00Z", "\u0662024-01-01T00:00:00Z", "2024-W01-1T00:00:00Z"),
        *("1700000000", "Thu, 29 Feb 2024 23:59:59 GMT"),
    ),
    "date": (
        *("2023-02-29", "2024-2-9", "20240229", "2024-02-29T00:00:00Z", "2024-00-01"),
        *("2024-02-29\n", "2024-W09-4", "2024-060", "\u0662\u0660\u0662\u0664-02-29"),
    ),
    "time": ("24:00:00Z", "12:00:00", "12:00Z", "12:00:60Z", "12:00:00Z\n", "1:00:00Z"),
    "date-time-local": ("2024-02-29T23:59:59Z", "2024-02-29"),
    "time-local": ("23:59:59Z", "23:59"),
    "duration": (
        "P",
        "PT",
        "P1",
        "P1Y2D",
        "P1WT1H",
        "P1HT1H",
        "P1.5D",
        "-P1D",
        "1D",
        "P1D\n",
    ),
    "email": ("a", "@", "@example.com", "a@b@example.com", "a@", "a b@example.com"),
    "hostname": ("-a.example", "a_b.example", "a..b", "example.com.", "a" * 64, "."),
    "ipv4": ("256.0.0.1", "01.2.3.4", "1.2.3", "1.2.3.4.5", "1.2.3.4/8", "0x1.2.3.4"),
    "ipv6": (":::", "1::2::3", "::1%eth0", "12345::", "::1.2.3", "1:2:3:4:5:6:7:8:9"),
    "uri": ("example.com", "/a", "http://[::1", "http://a b", "a:%zz", "1a:b", "//a"),
    "uri-reference": ("a b", "%zz", "\\a", "a^b", "http://["),
    "iri": ("a b", "/a", "a:^"),
    "iri-reference": ("a b", "\\"),
    "uri-template": ("{a", "a}", "{!a}", "{a:0}", "{}"),
    "uuid": (
        "9b2c3a526f0c4c1b9b1e0a4f1e2d3c4b",
        "{9b2c3a52-6f0c-4c1b-9b1e-0a4f1e2d3c4b}",
        "9b2c3a52-6f0c-4c1b-9b1e-0a4f1e2d3c4",
        "9b2c3a52-6f0c-4c1b-9b1e-0a4f1e2d3cg0",
        "9b2c3a52-6f0c-4c1b-9b1e-0a4f1e2d3c4\u0663",
    ),
    "byte": ("aGk", "a", "====", "aGk=\n", "_-8=", "aG k", "a=Gk"),
    "base64url": ("a", "aGk==", "/+8", "=", "aG k"),
    "char": ("ab", "e\u0301"),
    "int64": ("9223372036854775808", "-9223372036854775809", "01", "+1", "1.5", "1_0"),
    "uint64": ("-1", "18446744073709551616", "1.5"),
    "decimal": ("1e5", "NaN", "1.2.3", "+", "1,5"),
    "json-pointer": ("a", "/~", "/~2", "#/a"),
    "relative-json-pointer": ("/a", "01/a", "-1/a", "0##"),
    "regex": ("(", "[", "a{2,1}", "*", "\\"),
    "sf-boolean": ("?", "true", "?2"),
}
"""Texts that just miss each format, or are often taken for it."""


def numbers_around(name: str) -> tuple[int | float, ...]:
    """Return numbers around the limits of a format of numbers, none for others."""
    if name not in RANGES:
        return ()
    limits = RANGES[name]
    if limits.integral:
        least, most = int(limits.least), int(limits.most)
        return (least - 1, least, most, most + 1, float(most), float(least), 0.5)
    return (limits.most, limits.least, limits.most * 2, 10**400, -(10**400))
