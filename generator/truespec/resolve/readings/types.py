"""The keyword ``type``: names that other languages have for the types, and null."""

from __future__ import annotations

import re
from typing import Any

from truespec.resolve.readings.report import Reporter

TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))

# Each name that is not one of JSON Schema, with the type and the format that it means.
_ALIASES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("int", "short", "bigint"), ("integer", "")),
    **{name: ("integer", name) for name in ("int32", "int64")},
    "long": ("integer", "int64"),
    **dict.fromkeys(("decimal", "numeric", "num", "real"), ("number", "")),
    **{name: ("number", name) for name in ("float", "double")},
    "bool": ("boolean", ""),
    **dict.fromkeys(("str", "text", "char"), ("string", "")),
    **{
        name: ("string", name) for name in ("date", "date-time", "uuid", "uri", "email")
    },
    **{name: ("string", name) for name in ("password", "byte", "binary")},
    **dict.fromkeys(("datetime", "timestamp"), ("string", "date-time")),
    "file": ("string", "binary"),
    **dict.fromkeys(("dict", "map", "hash", "json"), ("object", "")),
    **dict.fromkeys(("list", "tuple", "set"), ("array", "")),
    **dict.fromkeys(("none", "nil"), ("null", "")),
}
_ANYTHING = frozenset(("any", "mixed", "*"))
_PLACE_OF_FILE = re.compile(r"/responses/[^/]+/schema$|/parameters/[^/]+$")
_NULL = re.compile(r"(?:null|Null|NULL|~)(?=[\s,\]}#]|$)")


def read_type(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    """Rewrite the ``type`` of a schema as names of JSON Schema, where it means such."""
    value = content["type"]
    if value is None:
        _read_null(content, report)
    elif isinstance(value, list):
        _read_list(content, value, dialect, report)
    elif isinstance(value, str) and value not in TYPES:
        if value == "file" and dialect == "oas2.0":
            _note_place_of_file(report)
            return
        named = _named(content, value, "type", report)
        if named is None and value.lower() in _ANYTHING:
            del content["type"]
        elif named is not None:
            content["type"] = named


def _read_null(content: dict[str, Any], report: Reporter) -> None:
    if _NULL.match(report.written("type")):
        content["type"] = "null"
        _warn_of_null("type", report)
    else:
        del content["type"]
        report.warn(
            "type",
            "empty-value",
            "a type is missing here; any type is allowed",
            'name the type, or leave "type" out',
        )


def _note_place_of_file(report: Reporter) -> None:
    """Warn of a file that is neither a form field nor a whole response (Swagger 2.0)."""
    if not _PLACE_OF_FILE.search(report.at):
        report.warn(
            "type",
            "misplaced-file",
            "a file is a form field or a whole response; it is read as octets here",
            "write type: string and format: binary",
        )


def _warn_of_null(name: str, report: Reporter) -> None:
    report.warn(
        name,
        "unquoted-null",
        'null without quotes is no name of a type; it is read as "null"',
        'write "null" in quotes',
    )


def _read_list(
    content: dict[str, Any], names: list[Any], dialect: str, report: Reporter
) -> None:
    read: list[Any] = []
    for index, name in enumerate(names):
        if name is None:
            _warn_of_null(f"type/{index}", report)
            name = "null"
        elif isinstance(name, str) and name not in TYPES:
            if name.lower() in _ANYTHING:
                return
            name = _named(content, name, f"type/{index}", report) or name
        if name not in read:
            read.append(name)
    if not read:
        del content["type"]
        message = "this list of types is empty; any type is allowed"
        report.warn("type", "empty-list", message, "name a type, or leave it out")
        return
    if dialect == "oas3.0":
        report.warn(
            "type",
            "type-list",
            "a list of types is not part of OpenAPI 3.0; it is read as in 3.1",
            "write one type, with nullable: true or anyOf where there are several",
        )
    content["type"] = read


def _named(content: dict[str, Any], name: str, at: str, report: Reporter) -> str | None:
    """Return the type that a name means, reported; None where it means none."""
    lower = name.lower()
    known, form = (lower, "") if lower in TYPES else _ALIASES.get(lower, ("", ""))
    if not known and lower not in _ANYTHING:
        return None
    meaning = f'"{known}"' if known else "any type"
    report.warn(
        at,
        "unknown-type",
        f'"{name}" is not a type of JSON Schema; it is read as {meaning}',
        f"write {known}" if known else "leave the type out",
    )
    if form:
        content.setdefault("format", form)
    return known or None
