"""Doubles the size of hostile values, requests and answers, and prints how time grows.

Each attack makes a text or a value of so many bytes, which is given to what would read it
in a generated package. `time` and `memory` are exponents: 1 is in proportion to the size, 2
is to its square. `100 kB` is how long that size takes. An attack is `over` where an
exponent is above 1.2, or 100 kB take more than 100 ms; times below two milliseconds tell
nothing of how they grow, and neither do peaks of memory below 200 kB.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from math import log2
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "generator"))

from truespec import compile_schema
from truespec.runtime.client.errors import ClientError
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.paging import linked
from truespec.runtime.client.security.token import read_object
from truespec.runtime.formats import STRING_FORMATS
from truespec.runtime.server.path_template import (
    PathTemplate,
    normalize,
)
from truespec.runtime.wire.content_coding import ContentDecoders
from truespec.runtime.wire.cookies import split_cookie
from truespec.runtime.wire.deep_object import read_deep
from truespec.runtime.wire.event_stream import EventStreamDecoder
from truespec.runtime.wire.form import read_form
from truespec.runtime.wire.header_styles import read_header, split_field
from truespec.runtime.wire.headers import Headers
from truespec.runtime.wire.json_lines import JsonLinesDecoder
from truespec.runtime.wire.json_text import read_json
from truespec.runtime.wire.kinds import ArrayKind, ObjectKind
from truespec.runtime.wire.media_type import (
    MediaType,
    choose_accepted,
    parse_accept,
)
from truespec.runtime.wire.multipart_reading import read_multipart
from truespec.runtime.wire.percent import decode_form
from truespec.runtime.wire.reading_styles import split_query
from truespec.runtime.wire.xml_reading import read_xml
from truespec.runtime.wire.xml_types import XmlNode, XmlObject

_SIZES = (50_000, 100_000, 200_000, 400_000)
_MOST_EXPONENT = 1.2
_MOST_SECONDS = 0.1
_TELLING_SECONDS = 0.002
_TELLING_MEMORY = 200_000
_ROUNDS = 5

Make = Callable[[int], Any]
"""Returns what is sent, of about so many bytes."""


class Attack(NamedTuple):
    """What is made of a size, and what reads it."""

    name: str
    make: Make
    read: Callable[[Any], object]


def filled(unit: str, before: str = "", after: str = "") -> Make:
    """Return what makes a text of one unit many times."""
    return lambda size: before + unit * (size // len(unit)) + after


def octets(make: Make) -> Make:
    """Return what makes the same in UTF-8."""
    return lambda size: make(size).encode("utf-8", "surrogatepass")


def json_attacks() -> Iterator[Attack]:
    """Yield texts for what reads JSON."""
    texts = {
        "arrays in each other": filled("["),
        "whole arrays in each other": lambda size: "[" * (size // 2)
        + "]" * (size // 2),
        "arrays side by side": filled("[],", "[", "1]"),
        "brackets in texts": filled("[{", '["', '"]'),
        "quotes that are escaped": filled('\\"[', '["', '"]'),
        "backslashes": filled("\\\\", '["', '"]'),
        "a text that does not end": filled("a", '"'),
        "a long integer": filled("9"),
        "a long fraction": filled("9", "0."),
        "a large exponent": filled("9", "1e"),
        "names that recur": filled('"a":1,', "{", '"b":1}'),
        "blanks": filled(" "),
        "deep and broad": filled("[" * 499 + "]" * 499 + ",", "[", "1]"),
        "escapes of surrogates": filled("\\ud800", '["', '"]'),
    }
    for name, make in texts.items():
        yield Attack(f"JSON: {name}", octets(make), read_json)
    lines = octets(filled("{}\n"))
    yield Attack("JSON lines: many", lines, lambda body: _fed(JsonLinesDecoder(), body))
    yield Attack(
        "JSON lines: in pieces",
        octets(filled("a")),
        lambda body: _in_pieces(JsonLinesDecoder(), body),
    )


def _fed(decoder: Any, body: bytes) -> None:
    for _ in decoder.feed(body):
        pass


def _in_pieces(decoder: Any, body: bytes) -> None:
    for start in range(0, len(body), 16):
        for _ in decoder.feed(body[start : start + 16]):
            pass


def body_attacks() -> Iterator[Attack]:
    """Yield bodies in other media types."""
    node = XmlNode(XmlObject({f"p{n}": XmlNode("string") for n in range(50)}))
    documents = {
        "many children": filled("<b/>", "<a>", "</a>"),
        "children of one property": filled("<p1/>", "<a>", "</a>"),
        "attributes": lambda size: "<a "
        + " ".join(f'a{n}="1"' for n in range(size // 9))
        + "/>",
        "depth": filled("<a>"),
        "texts": filled("&#97;", "<a>", "</a>"),
        "sections": filled("<![CDATA[a]]>", "<a>", "</a>"),
        "comments": filled("<!---->", "<a>", "</a>"),
        "namespaces": lambda size: "<a "
        + " ".join(f'xmlns:a{n}="u{n}"' for n in range(size // 16))
        + "/>",
    }
    for name, make in documents.items():
        yield Attack(f"XML: {name}", octets(make), lambda text: read_xml(text, node))
    forms = {
        "pairs": filled("a=1&"),
        "triples": filled("%61", "a="),
        "broken triples": filled("%", "a="),
        "plus signs": filled("+", "a="),
        "names": lambda size: "&".join(f"a{n}=1" for n in range(size // 8)),
    }
    for name, make in forms.items():
        yield Attack(f"form: {name}", octets(make), read_form)
    kind = "multipart/form-data; boundary=b"
    part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
    multiparts = {
        "parts": filled(part + "1\r\n", "", "--b--\r\n"),
        "boundaries that are none": filled("\r\n--", part, "\r\n--b--\r\n"),
        "line ends": filled("\r\n", part, "\r\n--b--\r\n"),
        "header fields": filled("A: b\r\n", "--b\r\n", "\r\n\r\n--b--\r\n"),
        "quotes": filled('\\"', part[:-5], '"\r\n\r\n1\r\n--b--\r\n'),
        "a preamble": filled("-", "", part),
    }
    for name, make in multiparts.items():
        yield Attack(
            f"multipart: {name}",
            octets(make),
            lambda body: read_multipart(kind, [body]),
        )
    yield Attack(
        "multipart: in pieces",
        octets(filled("\r\n--", part, "\r\n--b--\r\n")),
        lambda body: read_multipart(
            kind, (body[at : at + 16] for at in range(0, len(body), 16))
        ),
    )
    events = {
        "lines": "data: a\n",
        "empty lines": "\n\n",
        "fields": ":\r",
        "ids": "id\n",
    }
    for name, unit in events.items():
        yield Attack(
            f"events: {name}",
            octets(filled(unit)),
            lambda body: _fed(EventStreamDecoder(), body),
        )
    yield Attack(
        "codings: gzip of many members",
        lambda size: gzip.compress(b"") * (size // 20),
        lambda body: _fed(ContentDecoders(["gzip"]), body),
    )
    yield Attack(
        "codings: gzip of gzip",
        lambda size: gzip.compress(gzip.compress(b" " * size * 100)),
        lambda body: _fed(ContentDecoders(["gzip", "gzip"]), body),
    )


def field_attacks() -> Iterator[Attack]:
    """Yield header fields, cookies, queries and paths."""
    request = Request("GET", "http://example.com/")

    def link(text: str) -> object:
        return linked(Response(200, Headers({"Link": text}), b"", request), "next")

    links = {
        "brackets": "<",
        "targets": "<a>",
        "parameters": ";a=b",
        "blanks": " ;",
        "quotes": ';a="',
    }
    for name, unit in links.items():
        yield Attack(f"Link: {name}", filled(unit, "<a>"), link)
    medias = {"parameters": ";a=b", "quotes": ';a="\\"', "blanks": " ;", "slashes": "/"}
    for name, unit in medias.items():
        yield Attack(f"media type: {name}", filled(unit, "a/b"), MediaType.parse)
    accepts = {"ranges": "a/b,", "commas": ",", "weights": "*/*;q=0.1,"}
    for name, unit in accepts.items():
        yield Attack(f"Accept: {name}", filled(unit), parse_accept)
        yield Attack(
            f"Accept: {name}, chosen from",
            filled(unit),
            lambda text: choose_accepted(text, ["application/json", "text/xml"]),
        )
    yield Attack("cookies: many", filled("a=b; "), split_cookie)
    yield Attack("cookies: quotes", filled('"'), split_cookie)
    yield Attack("header: commas", filled(","), split_field)
    yield Attack("header: quotes", filled('"'), split_field)
    array = ArrayKind("integer")
    pairs = ObjectKind({}, "string")
    yield Attack(
        "header: an array", filled("1,"), lambda t: read_header(t, array, False)
    )
    yield Attack(
        "header: an object", filled("a,1,"), lambda t: read_header(t, pairs, False)
    )
    yield Attack("query: pairs", filled("a=1&"), split_query)
    yield Attack(
        "query: brackets",
        filled("[a]", "q", "=1"),
        lambda text: read_deep(split_query(text), "q", pairs, decode_form),
    )
    yield Attack(
        "query: many names in brackets",
        lambda size: "&".join(f"q[{n}]=1" for n in range(size // 10)),
        lambda text: read_deep(split_query(text), "q", pairs, decode_form),
    )
    template = PathTemplate("/{a}-{b}-{c}.{d}")
    for name, unit in {
        "dashes": "-",
        "dots": ".",
        "both": "-.",
        "triples": "%2D",
    }.items():
        yield Attack(
            f"path: {name}",
            filled(unit, "/"),
            lambda text: list(template.match(normalize(text).split("/"))),
        )
    yield Attack(
        "token: an error in words",
        octets(filled("\\u001b", '{"error":"', '"}')),
        lambda body: read_object(Response(400, Headers(), body, request)),
    )


_IN_FORMATS = {
    "letters": filled("a"),
    "dots": filled("a."),
    "digits": filled("1"),
    "colons": filled("1:"),
    "escapes": filled("%41"),
    "letters beyond ASCII": filled("\u00fc."),
    "brackets": filled("("),
}


def format_attacks() -> Iterator[Attack]:
    """Yield texts for the functions of formats, each format by its worst."""
    for name, is_of in STRING_FORMATS.items():
        for kind, make in _IN_FORMATS.items():
            yield Attack(f"format {name}: {kind}", make, is_of)


def _nested(size: int, make: Callable[[Any], Any], inner: Any) -> Any:
    for _ in range(size):
        inner = make(inner)
    return inner


def value_attacks() -> Iterator[Attack]:
    """Yield JSON values for validators; the sizes are those of their texts."""
    either = {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in "abcd"]}
    unions = {
        "$ref": "#/$defs/a",
        "$defs": {
            name: {
                "type": "object",
                "required": [name],
                "properties": {"any": either},
            }
            for name in "abcd"
        },
    }
    schemas: dict[str, tuple[Any, Make]] = {
        "unions in each other": (
            unions,
            # Values from outside are nested no deeper than 500 levels.
            lambda size: _nested(size // 250, lambda v: {"a": 1, "any": v}, {"a": 1}),
        ),
        "numbers that are unique": (
            {"uniqueItems": True},
            lambda size: list(range(size // 6)),
        ),
        "objects that are unique": (
            {"uniqueItems": True},
            lambda size: [{"a": n} for n in range(size // 12)],
        ),
        "numbers with one hash": (
            {"uniqueItems": True},
            lambda size: [n * (2**61 - 1) for n in range(1, size // 22)],
        ),
        "multiples of a small number": (
            {"items": {"multipleOf": 1e-300}},
            lambda size: [1.7e308] * (size // 9),
        ),
        "a multiple with many digits": (
            {"multipleOf": 3},
            lambda size: int("9" * min(size // 25, 4300)),
        ),
        "names that are not allowed": (
            {"additionalProperties": False},
            lambda size: {f"a{n}": 1 for n in range(size // 9)},
        ),
        "items that are wrong": (
            {"items": {"type": "string"}},
            lambda size: [1] * (size // 2),
        ),
        "names of patterns": (
            {"patternProperties": {"^a+b": True, "^a+c": {"type": "string"}}},
            lambda size: {f"{'a' * 90}{n}": 1 for n in range(size // 100)},
        ),
        "items that contain": (
            {"contains": {"const": 2}, "minContains": 3},
            lambda size: [1] * (size // 2),
        ),
        "items that are evaluated": (
            {"anyOf": [{"prefixItems": [True]}], "unevaluatedItems": False},
            lambda size: [1] * (size // 2),
        ),
        "a text for a pattern": ({"pattern": "^[a-z]+$"}, filled("a", "", "1")),
        "a text of some length": (
            {"maxLength": 10, "pattern": "^(a+)+$"},
            filled("a", "", "1"),
        ),
    }
    for name, (schema, make) in schemas.items():
        validator = compile_schema(schema)
        yield Attack(f"validator: {name}", make, validator.problems)
        if name.startswith("unions"):
            yield Attack(f"validator: {name}, allowed", make, validator.is_valid)


def attacks() -> list[Attack]:
    """Return all attacks."""
    kinds = (json_attacks, body_attacks, field_attacks, value_attacks, format_attacks)
    return [attack for kind in kinds for attack in kind()]


def _seconds(attack: Attack, value: Any) -> float:
    best = float("inf")
    gc.collect()
    # How often garbage is looked for depends on what there is already.
    gc.disable()
    try:
        for _ in range(_ROUNDS):
            start = process_time()
            with suppress(ValueError, ClientError):
                attack.read(value)
            best = min(best, process_time() - start)
            if best > 1:
                break
    finally:
        gc.enable()
    return best


def _peak(attack: Attack, value: Any) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        with suppress(ValueError, ClientError):
            attack.read(value)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _exponent(small: float, large: float, least: float) -> float | None:
    """Return how a measure grows while the size is doubled twice."""
    return log2(large / small) / 2 if small > least else None


class Measured(NamedTuple):
    """How an attack grows: exponents, None where there is too little to tell."""

    time: float | None
    memory: float | None
    seconds: float

    @property
    def is_over(self) -> bool:
        """Whether it takes more than it may."""
        exponents = (one for one in (self.time, self.memory) if one is not None)
        return self.seconds > _MOST_SECONDS or any(
            one > _MOST_EXPONENT for one in exponents
        )


def measure(attack: Attack) -> Measured:
    """Return how an attack grows."""
    seconds: list[float] = []
    for size in _SIZES:
        seconds.append(_seconds(attack, attack.make(size)))
        if seconds[-1] > 5:
            return Measured(float("inf"), None, seconds[-1])
    peaks = [_peak(attack, attack.make(size)) for size in (_SIZES[1], _SIZES[3])]
    return Measured(
        _exponent(seconds[1], seconds[3], _TELLING_SECONDS),
        _exponent(peaks[0], peaks[1], _TELLING_MEMORY),
        seconds[1],
    )


def main() -> int:
    """Print a table; the status is 1 if an attack is over what it may take."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="attacks whose name has this text")
    parser.add_argument("--over", action="store_true", help="print those alone")
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    arguments = parser.parse_args()
    chosen = [one for one in attacks() if arguments.only in one.name]
    found = {one.name: measure(one) for one in chosen}
    print(f"{'attack':50} {'time':>6} {'memory':>6} {'100 kB':>10}")
    for name, measured in found.items():
        if arguments.over and not measured.is_over:
            continue
        shown = [
            "-" if one is None else f"{one:.2f}"
            for one in (measured.time, measured.memory)
        ]
        mark = "  over" if measured.is_over else ""
        milliseconds = f"{measured.seconds * 1000:.2f} ms"
        print(f"{name:50} {shown[0]:>6} {shown[1]:>6} {milliseconds:>10}{mark}")
    over = sum(one.is_over for one in found.values())
    print(f"{len(found)} attacks, {over} over what they may take")
    if arguments.json:
        table = {name: one._asdict() for name, one in found.items()}
        arguments.json.write_text(json.dumps(table, indent=1))
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
