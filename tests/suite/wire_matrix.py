"""Every place of a parameter, with every style, and what values of each kind become there.

`CASES` are data that tests share, `document` describes the same parameters as an OpenAPI
document, and run as a program this writes the table that people read:

    python -m tests.suite.wire_matrix docs/wire-matrix.md
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from truespec.runtime.json_types import UNSET
from truespec.runtime.values import are_equal
from truespec.runtime.wire.content import (
    content_text,
    querystring_text,
    read_content,
    read_querystring,
)
from truespec.runtime.wire.cookies import cookie_pairs, read_cookie, split_cookie
from truespec.runtime.wire.header_styles import header_text, read_header
from truespec.runtime.wire.kinds import ArrayKind, Kind, ObjectKind
from truespec.runtime.wire.reading_styles import read_path, read_query, split_query
from truespec.runtime.wire.styles import path_text, query_pairs

RESERVED = ":/?#[]@!$&'()*+,;="
"""The characters that RFC 3986, 2.2, reserves."""

NAMES = {
    "path": "color",
    "query": "color",
    "querystring": "color",
    "header": "X-Color",
    "cookie": "color",
}
"""What the parameter is called in each place."""


class Form(NamedTuple):
    """How a parameter is written: `style` is a media type where it has ``content``."""

    where: str
    style: str
    explode: bool

    @property
    def id(self) -> str:
        """A name for the form that is an identifier as well."""
        style = self.style.partition("/")[2].replace("-", "_") or self.style
        explode = "_exploded" if self.explode else ""
        return f"{self.where}_{style}{explode}"

    @property
    def codec(self) -> str:
        """The codec of the media type, "" where there is a style."""
        return _CODECS.get(self.style, "")


class Case(NamedTuple):
    """A value and the form in which it is sent; `type` is a key of `TYPES`."""

    form: Form
    type: str
    label: str
    value: Any

    @property
    def operation(self) -> str:
        """The ``operationId`` of the operation in `document` that has the parameter."""
        return f"{self.form.id}_{self.type}"

    @property
    def id(self) -> str:
        """The operation, and which of its values this is."""
        return f"{self.form.id}_{self.label.replace(' ', '_')}"


class Outcome(NamedTuple):
    """What became of a case: what was sent and what came back, or why it was refused."""

    wire: str = ""
    back: Any = UNSET
    refused: str = ""


_CODECS = {
    "application/json": "json",
    "text/plain": "text",
    "application/x-www-form-urlencoded": "form",
}

FORMS = [
    *(
        Form(where, style, explode)
        for where, styles in {
            "path": ("simple", "label", "matrix"),
            "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            "header": ("simple",),
            "cookie": ("form", "cookie"),
        }.items()
        for style in styles
        for explode in (False, True)
    ),
    *(
        Form(where, media, False)
        for media in ("application/json", "text/plain")
        for where in ("path", "query", "header", "cookie")
    ),
    *(Form("querystring", media, False) for media in _CODECS),
]

TYPES: dict[str, tuple[dict[str, Any], Kind]] = {
    "string": ({"type": "string"}, "string"),
    "integer": ({"type": "integer"}, "integer"),
    "number": ({"type": "number"}, "number"),
    "boolean": ({"type": "boolean"}, "boolean"),
    "nullable": ({"type": ["integer", "null"]}, ("null", "integer")),
    "strings": ({"type": "array", "items": {"type": "string"}}, ArrayKind("string")),
    "nullables": (
        {"type": "array", "items": {"type": ["integer", "null"]}},
        ArrayKind(("null", "integer")),
    ),
    "colors": (
        {
            "type": "object",
            "properties": {name: {"type": "integer"} for name in "RGB"},
            "additionalProperties": False,
        },
        ObjectKind({"R": "integer", "G": "integer", "B": "integer"}),
    ),
    "texts": (
        {
            "type": "object",
            "properties": {name: {"type": "string"} for name in "ab"},
            "additionalProperties": False,
        },
        ObjectKind({"a": "string", "b": "string"}),
    ),
    "nested": (
        {
            "type": "object",
            "properties": {
                "tags": {"type": "array", "items": {"type": "string"}},
                "size": {
                    "type": "object",
                    "properties": {"width": {"type": "integer"}},
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
        },
        ObjectKind(
            {"tags": ArrayKind("string"), "size": ObjectKind({"width": "integer"})}
        ),
    ),
}
"""The schemas of the values, and the kinds that they are read as."""

VALUES: list[tuple[str, str, Any]] = [
    ("string", "string", "blue"),
    ("empty string", "string", ""),
    ("unicode", "string", "na\u00efve \u2603 \U0001f600"),
    ("reserved", "string", RESERVED),
    ("percent", "string", "100%25 a+b"),
    ("dots", "string", ".."),
    ("integer", "integer", -5),
    ("number", "number", 1.5),
    ("large number", "number", 1e22),
    ("boolean", "boolean", True),
    ("null", "nullable", None),
    ("array", "strings", ["blue", "black", "brown"]),
    ("empty array", "strings", []),
    ("array of an empty string", "strings", [""]),
    ("array with an empty string", "strings", ["a", "", "b"]),
    ("array of reserved", "strings", ["a,b", "c;d=e", "f&g"]),
    ("array of spaced", "strings", ["a b", "c"]),
    ("array of piped", "strings", ["a|b", "c"]),
    ("array of dotted", "strings", ["a.b", "c"]),
    ("array with null", "nullables", [1, None, 3]),
    ("object", "colors", {"R": 100, "G": 200, "B": 150}),
    ("empty object", "colors", {}),
    ("object of reserved", "texts", {"a": RESERVED, "b": "\u00e9 "}),
    ("nested", "nested", {"tags": ["a", "b"], "size": {"width": 1}}),
]

CASES = [
    Case(form, name, label, value)
    for form in FORMS
    for label, name, value in VALUES
    if form.codec != "form" or isinstance(value, dict)
]

_SCALARS = ("string", "integer", "number", "boolean", "nullable")


def is_defined(case: Case) -> bool:
    """Whether OpenAPI says how the value is written (the table of 4.12.3.1 in 3.2.0)."""
    style, explode = case.form.style, case.form.explode
    if case.type == "nested":
        return bool(case.form.codec)
    if style == "deepObject":
        return explode and isinstance(case.value, dict) and bool(case.value)
    if style in ("spaceDelimited", "pipeDelimited"):
        return not explode and case.type not in _SCALARS and bool(case.value)
    return True


def send(case: Case) -> str:
    """Return what a case puts on the wire. Raises ValueError where it is refused."""
    (where, style, explode), value = case.form, case.value
    name, codec = NAMES[where], case.form.codec
    if where == "querystring":
        return querystring_text(value, codec)
    if codec:
        named = f"{name}=" if where in ("query", "cookie") else ""
        return named + content_text(value, codec, where)
    if where == "path":
        return path_text(name, value, style, explode)
    if where == "query":
        return "&".join(query_pairs(name, value, style, explode))
    if where == "header":
        return header_text(value, explode)
    return "; ".join(cookie_pairs(name, value, style, explode))


def receive(case: Case, wire: str, kind: Kind | None = None) -> Any:
    """Return what is read of what a case put on the wire, as the type's own kind."""
    where, style, explode = case.form
    name, codec = NAMES[where], case.form.codec
    kind = TYPES[case.type][1] if kind is None else kind
    if where == "querystring":
        return read_querystring(wire, kind, codec)
    if codec:
        text = wire.partition("=")[2] if where in ("query", "cookie") else wire
        return read_content(text, kind, codec, where)
    if where == "path":
        return read_path(wire, name, kind, style, explode)
    if where == "query":
        return read_query(split_query(wire), name, kind, style, explode)
    if where == "header":
        return read_header(wire, kind, explode)
    return read_cookie(split_cookie(wire), name, kind, style, explode)


def outcome(case: Case) -> Outcome:
    """Send a case and read what was sent."""
    try:
        wire = send(case)
    except ValueError as error:
        return Outcome(refused=str(error))
    return Outcome(wire, receive(case, wire))


def document() -> dict[str, Any]:
    """Return an OpenAPI document with an operation for each form and type."""
    paths: dict[str, Any] = {}
    for case in CASES:
        place = "/{color}" if case.form.where == "path" else ""
        paths.setdefault(
            f"/{case.operation}{place}",
            {
                "get": {
                    "operationId": case.operation,
                    "parameters": [_parameter(case)],
                    "responses": {"204": {"description": "It has arrived."}},
                }
            },
        )
    return {
        "openapi": "3.2.0",
        "info": {"title": "The wire matrix", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": {name: schema for name, (schema, _) in TYPES.items()}
        },
    }


def _parameter(case: Case) -> dict[str, Any]:
    where, style, explode = case.form
    schema = {"$ref": f"#/components/schemas/{case.type}"}
    written: dict[str, Any] = (
        {"content": {style: {"schema": schema}}}
        if case.form.codec
        else {"style": style, "explode": explode, "schema": schema}
    )
    # None leaves out a parameter that is optional, and is null in one that is not.
    required = where == "path" or case.type == "nullable"
    return {"name": NAMES[where], "in": where, "required": required, **written}


_INTRODUCTION = """\
# What parameters look like on the wire

Made by `tests/suite/wire_matrix.py`: what every value becomes in every place and style,
and whether it is read back as the same value. The choices where OpenAPI leaves one are
explained in `generator/truespec/runtime/wire/`, in `styles.py`, `deep_object.py`,
`header_styles.py` and `cookies.py`. A value marked with * is one for which OpenAPI 3.2
defines nothing in that style.

What is *refused* raises a ValueError before anything is sent, as it would arrive as
something else. The parameter is called `color`, in headers `X-Color`.
"""


def table() -> str:
    """Return the matrix in Markdown."""
    lines = [_INTRODUCTION]
    for form, cases in groupby(CASES, lambda case: case.form):
        explode = "" if form.codec else f", explode {str(form.explode).lower()}"
        lines.append(f"\n## {form.where}: {form.style}{explode}\n")
        lines.append("| value | on the wire | comes back |\n|---|---|---|")
        lines.extend(_row(case) for case in cases)
    return "\n".join(lines) + "\n"


def _row(case: Case) -> str:
    found = outcome(case)
    mark = "" if is_defined(case) else "*"
    value = _code(_json(case.value)) + mark
    if found.refused:
        return f"| {value} | *refused*: {_plain(found.refused)} | |"
    back = "equal" if are_equal(found.back, case.value) else _code(_json(found.back))
    return f"| {value} | {_code(found.wire)} | {back} |"


def _json(value: Any) -> str:
    return "absent" if value is UNSET else json.dumps(value, ensure_ascii=False)


def _code(text: str) -> str:
    fence = "``" if "`" in text else "`"
    return f"{fence}{_plain(text)}{fence}" if text else "*empty*"


def _plain(text: str) -> str:
    return text.replace("|", "\\|")


def lossy() -> Iterator[str]:
    """Yield the ids of the cases that are sent and come back as something else."""
    for case in CASES:
        found = outcome(case)
        if not found.refused and not are_equal(found.back, case.value):
            yield case.id


def main(arguments: list[str]) -> int:
    """Write the table to a file."""
    Path(arguments[0]).write_text(table(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
