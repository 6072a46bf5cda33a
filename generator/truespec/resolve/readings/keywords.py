"""The keywords of a schema whose values are not what JSON Schema asks for."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from truespec.pointer import last
from truespec.resolve.readings.enums import read_enum
from truespec.resolve.readings.not_finite import leave_out_not_finite, read_not_finite
from truespec.resolve.readings.report import Reporter
from truespec.resolve.readings.types import read_type

_Read = Callable[[dict[str, Any], str, Reporter], None]

_NUMBER = re.compile(r"[-+]?\d{1,300}(\.\d{1,300})?([eE][-+]?\d{1,2})?")
_NAME = re.compile(r"[\w.$@-]+")
_WORDS = {"true": True, "false": False}
# What these hold may well be null.
_ANY_VALUE = frozenset(("type", "const", "default", "example", "$ref"))
_ASSERTED_TOGETHER = ("$ref", "$dynamicRef", "allOf", "const", "not")


def read_schema(
    dialect: str,
    content: dict[str, Any],
    report: Reporter,
    beside: frozenset[str] = frozenset(),
) -> None:
    """Rewrite the keywords of one schema to what they mean.

    `dialect` is the name of the dialect that the schema is written in; `beside` names
    fields that are no keywords, where a schema is part of another object.
    """
    for name in [name for name in content if name in _READINGS]:
        if name not in content or name in beside:
            continue
        if content[name] is None and read_not_finite(name, content, report):
            continue
        if content[name] is None and name not in _ANY_VALUE:
            del content[name]
            message = f'"{name}" is empty, and is left out'
            report.warn(name, "empty-value", message, "give it a value, or remove it")
        else:
            _READINGS[name](content, dialect, report)
    if "type" in content:
        read_type(content, dialect, report)
        _note_missing_items(content, dialect, report)
    # By now the type is known that the values have to be of.
    if "nullable" in content and dialect not in ("oas2.0", "oas3.0"):
        _read_nullable(content, report)
    if "enum" in content:
        leave_out_not_finite(content, report)
        read_enum(content, dialect, report)


def _note_missing_items(
    content: dict[str, Any], dialect: str, report: Reporter
) -> None:
    """Warn of an array without items, which JSON Schema knows and older OpenAPI does not."""
    old = dialect in ("oas2.0", "oas3.0")
    if (
        old
        and content.get("type") == "array"
        and not content.keys() & {"items", "allOf"}
    ):
        report.warn(
            "type",
            "array-without-items",
            "before OpenAPI 3.1 an array has items; these may be anything",
            "add the schema of the items",
        )


def _number(name: str) -> _Read:
    def read(content: dict[str, Any], dialect: str, report: Reporter) -> None:
        value = content[name]
        if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
            value = _numeral(value.strip())
            content[name] = value
            _quoted(name, value, report)
        if name == "multipleOf" and _is_number(value) and value <= 0:
            del content[name]
            message = f"a number is no multiple of {value}; the keyword is left out"
            report.warn(name, "wrong-keyword-value", message, "write a number above 0")

    return read


def _size(name: str) -> _Read:
    round_up = name.startswith("min")

    def read(content: dict[str, Any], dialect: str, report: Reporter) -> None:
        value = content[name]
        if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
            value = _numeral(value.strip())
            _quoted(name, value, report)
            content[name] = value
        if not _is_number(value):
            return
        if value < 0:
            del content[name]
            message = f"{value} is no size; the keyword is left out"
            report.warn(name, "wrong-keyword-value", message, "write 0 or more")
        elif value != int(value):
            content[name] = math.ceil(value) if round_up else math.floor(value)
            message = f"{value} is no size; it is read as {content[name]}"
            report.warn(name, "wrong-keyword-value", message, "write an integer")

    return read


def _bound(bound: str, name: str) -> _Read:
    """Return the reading of an exclusive bound, which was a boolean before 3.1."""
    plain = _number(name)

    def read(content: dict[str, Any], dialect: str, report: Reporter) -> None:
        flag = content[name]
        if isinstance(flag, str) and flag.lower() in _WORDS:
            flag = _WORDS[flag.lower()]
        old = dialect in ("oas2.0", "oas3.0", "draft4")
        if not isinstance(flag, bool):
            plain(content, dialect, report)
            if old and _is_number(content[name]):
                report.warn(
                    name,
                    "exclusive-bound",
                    f"before OpenAPI 3.1 {name} is true or false; the number is read as"
                    " in 3.1, as the bound itself",
                    f"write {bound}: {content[name]} and {name}: true",
                )
            return
        if old:
            content[name] = flag
            return
        limit = content.get(bound)
        if flag and _is_number(limit):
            content[name] = content.pop(bound)
        else:
            del content[name]
        report.warn(
            name,
            "exclusive-bound",
            f"since OpenAPI 3.1 {name} is a number; {str(flag).lower()} is read as in"
            f" 3.0, beside {bound}",
            f"write {name}: {limit}" if flag and _is_number(limit) else "remove it",
        )

    return read


def _flag(name: str) -> _Read:
    def read(content: dict[str, Any], dialect: str, report: Reporter) -> None:
        value = content[name]
        if isinstance(value, str) and value.lower() in _WORDS:
            content[name] = _WORDS[value.lower()]
            _quoted(name, value.lower(), report)

    return read


def _text(name: str) -> _Read:
    def read(content: dict[str, Any], dialect: str, report: Reporter) -> None:
        value = content[name]
        if isinstance(value, str):
            return
        if _is_number(value):
            content[name] = str(value)
            message = f'"{name}" is a text; the number is read as one'
            report.warn(name, "wrong-keyword-value", message, "write it in quotes")
        elif name == "format":
            del content[name]
            message = "a format is a name; this one is left out"
            report.warn(name, "wrong-keyword-value", message, "write a name, or none")

    return read


def _required(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    value = content["required"]
    if isinstance(value, str) and value.lower() in _WORDS:
        value = _WORDS[value.lower()]
    if isinstance(value, bool):
        del content["required"]
        name = last(report.at)
        report.warn(
            "required",
            "required-in-property",
            f"required: {str(value).lower()} says nothing here, and is left out",
            (
                f'list "{name}" under "required" of the object that it is a property of'
                if value
                else "remove it"
            ),
        )
    elif isinstance(value, str) and _NAME.fullmatch(value):
        content["required"] = [value]
        message = f'"required" is a list of names; it is read as a list of "{value}"'
        report.warn("required", "wrong-keyword-value", message, f"write [{value}]")
    elif isinstance(value, list) and not all(isinstance(one, str) for one in value):
        if all(isinstance(one, str | int | float | None) for one in value):
            content["required"] = [_spelled(one) for one in value if one is not None]
            message = "the names of properties are texts, and are read so"
            report.warn("required", "wrong-keyword-value", message, "quote the names")
    elif value == {}:
        content["required"] = []
        message = '"required" is a list; an empty one is read here'
        report.warn("required", "wrong-container", message, "write []")


def _examples(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    value = content["examples"]
    if isinstance(value, list) or dialect in ("oas2.0", "oas3.0", "draft4"):
        return
    found = list(value.values()) if isinstance(value, dict) else [value]
    content["examples"] = [
        one["value"] if isinstance(one, dict) and "value" in one else one
        for one in found
    ]
    report.warn(
        "examples",
        "wrong-container",
        "the examples of a schema are a list; the values are read as one",
        "write a list of the values",
    )


def _branches(name: str) -> _Read:
    def read(content: dict[str, Any], dialect: str, report: Reporter) -> None:
        if content[name] == [] and name == "allOf":
            del content[name]
            message = "this allOf is empty, says nothing, and is left out"
            report.warn(name, "empty-list", message, "remove it")

    return read


def _discriminator(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    value = content["discriminator"]
    if dialect == "oas2.0" and isinstance(value, dict):
        if isinstance(value.get("propertyName"), str):
            content["discriminator"] = value["propertyName"]
            report.warn(
                "discriminator",
                "discriminator-form",
                "in Swagger 2.0 a discriminator is the name of the property; that is"
                " read, and the mapping is left out",
                f"write {value['propertyName']}",
            )
    elif dialect.startswith("oas3") and isinstance(value, str):
        content["discriminator"] = {"propertyName": value}
        report.warn(
            "discriminator",
            "discriminator-form",
            "since OpenAPI 3.0 a discriminator is an object; this is read as the name"
            " of the property",
            f"write propertyName: {value} below it",
        )


def _items(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    listed = isinstance(content["items"], list)
    if listed and dialect in ("oas2.0", "oas3.0", "oas3.1", "2020-12"):
        one = "prefixItems" if dialect in ("oas3.1", "2020-12") else "a single schema"
        report.warn(
            "items",
            "items-list",
            "a list of items is one schema for each position, as in older drafts of"
            " JSON Schema; what follows is free",
            f"write {one}, or the schema of the items without a list",
        )


def _read_nullable(content: dict[str, Any], report: Reporter) -> None:
    """Add null to a schema of 3.1, where ``nullable`` is no keyword any more."""
    flag = content.pop("nullable")
    report.warn(
        "nullable",
        "old-nullable",
        "nullable is no keyword since OpenAPI 3.1; it is read as in 3.0",
        'add "null" to the type' if flag else "remove it",
    )
    if flag is not True:
        return
    types = content.get("type")
    if types is not None:
        listed = types if isinstance(types, list) else [types]
        content["type"] = [*(one for one in listed if one != "null"), "null"]
        values = content.get("enum")
        if isinstance(values, list) and None not in values:
            content["enum"] = [*values, None]
        return
    for name in ("anyOf", "oneOf"):
        if isinstance(content.get(name), list):
            content[name] = [*content[name], {"type": "null"}]
            return
    if isinstance(content.get("enum"), list) and None not in content["enum"]:
        content["enum"] = [*content["enum"], None]
    moved = {name: content.pop(name) for name in _ASSERTED_TOGETHER if name in content}
    if moved:
        content["anyOf"] = [moved, {"type": "null"}]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _numeral(text: str) -> int | float:
    return float(text) if any(one in text for one in ".eE") else int(text)


def _spelled(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(name: str, value: Any, report: Reporter) -> None:
    message = f"{value} in quotes is a text; it is read without the quotes"
    report.warn(name, "wrong-keyword-value", message, f"write {name}: {value}")


def _nothing(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    """A keyword that is read after the others."""


_READINGS: dict[str, _Read] = {
    "enum": _nothing,
    **{name: _number(name) for name in ("multipleOf", "maximum", "minimum")},
    "exclusiveMaximum": _bound("maximum", "exclusiveMaximum"),
    "exclusiveMinimum": _bound("minimum", "exclusiveMinimum"),
    **{
        name: _size(name)
        for name in (
            *("maxLength", "minLength", "maxItems", "minItems", "maxContains"),
            *("minContains", "maxProperties", "minProperties"),
        )
    },
    **{
        name: _flag(name)
        for name in (
            *("uniqueItems", "nullable", "x-nullable", "readOnly", "writeOnly"),
            *("deprecated", "additionalProperties"),
        )
    },
    "pattern": _text("pattern"),
    "format": _text("format"),
    "required": _required,
    "examples": _examples,
    "discriminator": _discriminator,
    "items": _items,
    **{name: _branches(name) for name in ("allOf", "anyOf", "oneOf")},
    **dict.fromkeys(("title", "description", "properties", "not"), _nothing),
    **dict.fromkeys(("const", "default"), _nothing),
}
"""Each keyword with what is made of it; one that is null is left out."""
