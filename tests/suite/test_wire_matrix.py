"""The wire matrix: what is sent comes back, and others read and write it alike."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus
from urllib.request import parse_http_list

import pytest
from uri_template import URITemplate

from tests.suite import wire_matrix
from tests.suite.wire_matrix import CASES, FORMS, Case, Form
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.python.imports import Imports
from truespec.runtime.values import are_equal
from truespec.runtime.wire.kinds import ArrayKind, ObjectKind
from truespec.runtime.wire.texts import text_of
from truespec.targets.operations.kinds import kind_code

REPOSITORY = Path(__file__).parents[2]
DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def sent(*places: str) -> list[Any]:
    """Return the cases of some places that are sent, in a style and without nesting."""
    return [
        pytest.param(case, found.wire, id=case.id)
        for case in CASES
        if case.form.where in places and not case.form.codec and case.type != "nested"
        for found in [wire_matrix.outcome(case)]
        if not found.refused
    ]


def texts(value: Any) -> Any:
    """Return a value with texts in place of its scalars."""
    if isinstance(value, list):
        return [text_of(item) for item in value]
    if isinstance(value, dict):
        return {key: text_of(item) for key, item in value.items()}
    return text_of(value)


def flat(value: Any) -> list[str]:
    """Return the parts of a value that is not exploded."""
    if isinstance(value, dict):
        return [part for pair in texts(value).items() for part in pair]
    return texts(value) if isinstance(value, list) else [text_of(value)]


def pairs(case: Case) -> list[tuple[str, str]]:
    """Return the names and values of a value that is exploded."""
    name, value = wire_matrix.NAMES[case.form.where], case.value
    if isinstance(value, dict) and value:
        return list(texts(value).items())
    if isinstance(value, list) and value:
        return [(name, item) for item in texts(value)]
    return [(name, "" if isinstance(value, list | dict) else text_of(value))]


def test_the_table_in_the_documentation_is_up_to_date() -> None:
    written = (REPOSITORY / "docs/wire-matrix.md").read_text("utf-8")
    assert written == wire_matrix.table(), "python -m tests.suite.wire_matrix FILE"


def test_what_is_sent_comes_back_equal() -> None:
    # Only the author of a query that is a text knows what its triples say.
    assert list(wire_matrix.lossy()) == ["querystring_plain_percent"]


def test_what_is_refused() -> None:
    """Nothing is refused that is plain, and everything is refused that is dangerous."""
    refused = {case.id for case in CASES if wire_matrix.outcome(case).refused}
    plain = ("string", "integer", "number", "boolean", "null", "array", "object")
    for case in CASES:
        if case.form.codec != "text" and case.label in plain:
            assert case.id not in refused
        if case.form.where == "path" and case.label == "dots":
            labelled = case.form.style == "label"  # A label of ".." is "...".
            matrix = case.form.style == "matrix"
            quoted = case.form.codec == "json"
            assert (case.id in refused) is not (labelled or matrix or quoted)


@pytest.mark.parametrize(("case", "wire"), sent("path", "query"))
def test_another_implementation_of_rfc_6570_writes_the_same(
    case: Case, wire: str
) -> None:
    operators = {"simple": "", "label": ".", "matrix": ";", "form": "?"}
    operator = operators.get(case.form.style)
    if operator is None or case.value in (None, [], {}):
        return  # RFC 6570 has no such style, and expands these to nothing.
    if operator == ";" and case.form.explode and "" in flat(case.value):
        return  # It writes "=" here, against RFC 6570, 3.2.1 (what `ifemp` is for).
    star = "*" if case.form.explode else ""
    template = URITemplate(f"{{{operator}color{star}}}")
    assert template.expand(color=texts(case.value)) == wire.join(
        ("?", "") if operator == "?" else ("", "")
    )


@pytest.mark.parametrize(("case", "wire"), sent("query"))
def test_the_standard_library_reads_queries(case: Case, wire: str) -> None:
    assert wire.isascii()
    found = parse_qsl(wire, keep_blank_values=True, strict_parsing=True)
    _, style, explode = case.form
    structured = isinstance(case.value, list | dict) and bool(case.value)
    if style == "deepObject" and structured:
        if isinstance(case.value, dict):
            named = [(f"color[{key}]", text) for key, text in texts(case.value).items()]
        else:
            named = [("color[]", text) for text in texts(case.value)]
        assert found == named
    elif explode or not structured:
        assert found == pairs(case)
    elif style in DELIMITERS:
        assert [(n, v.split(DELIMITERS[style])) for n, v in found] == [
            ("color", flat(case.value))
        ]
    else:
        name, _, raw = wire.partition("=")
        parts = [unquote_plus(part) for part in raw.split(",")]
        assert (name, parts) == ("color", flat(case.value))


@pytest.mark.parametrize(("case", "wire"), sent("path"))
def test_the_standard_library_reads_paths(case: Case, wire: str) -> None:
    assert wire.isascii()
    assert not set(wire) & set("/?#")
    assert wire not in (".", "..")
    _, style, explode = case.form
    if style == "label":
        assert wire.startswith(".")
        wire = wire[1:]
    if style == "matrix":
        assert wire.startswith(";")
        named = [part.partition("=") for part in wire[1:].split(";")]
        found = [(unquote(name), unquote(raw)) for name, _, raw in named]
        if explode or not isinstance(case.value, list | dict):
            assert found == pairs(case)
        else:
            raw = named[0][2]
            parts = [unquote(part) for part in raw.split(",")] if raw else []
            assert ([named[0][0]], parts) == (["color"], flat(case.value))
    elif not isinstance(case.value, list | dict):
        assert unquote(wire) == text_of(case.value)
    else:
        split = wire.split("." if style == "label" and explode else ",") if wire else []
        if explode and isinstance(case.value, dict):
            assert [tuple(map(unquote, part.split("="))) for part in split] == list(
                texts(case.value).items()
            )
        else:
            assert [unquote(part) for part in split] == flat(case.value)


@pytest.mark.parametrize(("case", "wire"), sent("header"))
def test_the_standard_library_reads_headers(case: Case, wire: str) -> None:
    assert wire.isascii()
    assert wire.isprintable()
    if isinstance(case.value, dict) and case.form.explode:
        found = [tuple(part.split("=", 1)) for part in parse_http_list(wire)]
        assert found == list(texts(case.value).items())
    elif isinstance(case.value, list | dict):
        assert parse_http_list(wire) == flat(case.value)
    else:
        assert wire == text_of(case.value)


@pytest.mark.parametrize(("case", "wire"), sent("cookie"))
def test_the_standard_library_reads_cookies(case: Case, wire: str) -> None:
    decode = unquote if case.form.style == "form" else str
    found = [
        (decode(name), morsel.value)
        for part in wire.split("; ")
        for name, morsel in SimpleCookie(part).items()
    ]
    if case.form.explode or not isinstance(case.value, list | dict):
        assert [(name, decode(raw)) for name, raw in found] == pairs(case)
    else:
        [(name, raw)] = found
        parts = [decode(part) for part in raw.split(",")] if raw else []
        assert (name, parts) == ("color", flat(case.value))


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was asked for, and the fields that carry parameters."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # Each answer is one packet.

    def do_GET(self) -> None:
        fields = {name: self.headers.get(name) for name in ("X-Color", "Cookie")}
        body = json.dumps({"target": self.path, **fields}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def connection() -> Iterator[HTTPConnection]:
    """A connection to a server on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    opened = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    yield opened
    opened.close()
    server.shutdown()
    server.server_close()
    thread.join()


TARGETS = {"path": "/a/", "query": "/a?", "querystring": "/a?"}
FIELDS = {"header": "X-Color", "cookie": "Cookie"}


def test_every_case_arrives_over_a_connection(connection: HTTPConnection) -> None:
    for case in CASES:
        found = wire_matrix.outcome(case)
        if found.refused:
            continue
        field, prefix = FIELDS.get(case.form.where), TARGETS.get(case.form.where, "/a")
        target = prefix if field else prefix + found.wire
        headers = {field: found.wire} if field else {}
        connection.request("GET", target, headers=headers)
        seen = json.loads(connection.getresponse().read())
        arrived = seen[field] if field else seen["target"].removeprefix(prefix)
        assert are_equal(wire_matrix.receive(case, arrived), found.back), case.id


ALPHABET = [
    *wire_matrix.RESERVED,
    *' %.~-_"\\|<>^`{}\t\r\n\0\x7f',
    *"a1\u00e9\u2603\U0001f600",
    *("%25", "%2E", "null", "true", "1", ".."),
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_random_values_come_back_or_are_refused(form: Form) -> None:
    chance = random.Random(form.id)

    def text() -> str:
        return "".join(chance.choices(ALPHABET, k=chance.choice((0, 1, 1, 2, 5))))

    counts = {"sent": 0, "refused": 0}
    for _ in range(600):
        names = list(
            {text() for _ in range(chance.randrange(4))} - {"color", "X-Color"}
        )
        for name, value in [
            ("string", text()),
            ("strings", [text() for _ in range(chance.randrange(4))]),
            ("texts", {one: text() for one in names}),
        ]:
            if form.codec == "form" and name != "texts":
                continue
            if form.codec == "text" and form.where == "querystring":
                continue
            kinds: dict[str, Any] = {
                "string": "string",
                "strings": ArrayKind("string"),
                "texts": ObjectKind(dict.fromkeys(names, "string")),
            }
            case = Case(form, name, "", value)
            try:
                wire = wire_matrix.send(case)
            except ValueError:
                counts["refused"] += 1
                continue
            counts["sent"] += 1
            back = wire_matrix.receive(case, wire, kinds[name])
            assert are_equal(back, value), (wire, value)
    if form != Form("querystring", "text/plain", False):
        assert counts["sent"] > 100


def test_the_document_says_the_same(tmp_path: Path) -> None:
    """The kinds of the document's schemas are those that the cases are read with."""
    path = tmp_path / "document.json"
    path.write_text(json.dumps(wire_matrix.document()))
    diagnostics = Diagnostics()
    api = pipeline.understand(path, pipeline.Options(), diagnostics).api
    assert api is not None, list(diagnostics)
    operations = {operation.id: operation for operation in api.operations}
    assert operations.keys() == {case.operation for case in CASES}
    for case in CASES:
        [parameter] = operations[case.operation].parameters
        content = parameter.content
        at = parameter.type if content is None else content.type
        assert at is not None
        assert parameter.where == case.form.where
        if content is None:
            assert (parameter.style, parameter.explode) == case.form[1:]
        else:
            assert (content.media, content.codec) == (case.form.style, case.form.codec)
        source = kind_code(at, api.schemas, Imports())
        known = {"ArrayKind": ArrayKind, "ObjectKind": ObjectKind}
        kind = eval(source, known)
        assert repr(kind) == repr(wire_matrix.TYPES[case.type][1])
