"""The keyword ``enum`` beside a ``type``."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from truespec.ir.enum_extensions import DESCRIPTIONS, NAMES
from truespec.resolve.readings.report import Reporter
from truespec.resolve.readings.types import TYPES

_PYTHON: dict[str, Any] = {
    "array": list,
    "boolean": bool,
    "null": type(None),
    "object": dict,
    "string": str,
}


def read_enum(content: dict[str, Any], dialect: str, report: Reporter) -> None:
    """Make the values of an ``enum`` fit the ``type`` beside it, or the type the values.

    Values of another type can never be met, so they are left out. Where that would be
    all of them, the author meant the values.
    """
    values = content["enum"]
    if not isinstance(values, list):
        if values is not None and not isinstance(values, dict):
            content["enum"] = [values]
            message = "an enum is a list; this one is read as a list of one value"
            report.warn("enum", "wrong-keyword-value", message, "write [...] around it")
        return
    declared = content.get("type")
    types: list[Any] = declared if isinstance(declared, list) else [declared]
    if not values or not all(isinstance(one, str) and one in TYPES for one in types):
        return
    if content.get("nullable" if dialect == "oas3.0" else "x-nullable") is True:
        types = [*types, "null"]
    wrong = [index for index, one in enumerate(values) if not _has_type(one, types)]
    # null is no value to tell by whether the author meant the type or the values.
    meant = {index for index, one in enumerate(values) if one is not None}
    if wrong and meant <= set(wrong):
        _trust_values(content, values, types, report)
    elif wrong:
        _leave_out(content, wrong, types, report)


def leave_out_values(content: dict[str, Any], indices: Collection[int]) -> None:
    """Leave out the values of an ``enum`` at some indices, with what is listed of them."""
    size = len(content["enum"])
    for name in ("enum", *NAMES, *DESCRIPTIONS):
        listed = content.get(name)
        if isinstance(listed, list) and len(listed) == size:
            content[name] = [
                one for index, one in enumerate(listed) if index not in indices
            ]


def _has_type(value: Any, types: list[str]) -> bool:
    return any(_is(value, name) for name in types)


def _is(value: Any, name: str) -> bool:
    if name in ("number", "integer"):
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and (name == "number" or value == int(value))
    return isinstance(value, _PYTHON[name])


def _trust_values(
    content: dict[str, Any], values: list[Any], types: list[str], report: Reporter
) -> None:
    items = content.get("items")
    if types == ["array"] and isinstance(items, dict) and "$ref" not in items:
        # The tree below is not to change before the places of the file are known.
        content["items"] = {"enum": values, **items}
        del content["enum"]
        report.warn(
            "enum",
            "impossible-enum-value",
            "no value of this enum is an array; it is read as the enum of the items",
            "write the enum below items",
        )
        return
    found = [
        name
        for name in sorted(TYPES - {"number"})
        if any(_is(one, name) for one in values)
    ]
    if any(isinstance(one, float) and one != int(one) for one in values):
        found = ["number", *(name for name in found if name != "integer")]
    content["type"] = found[0] if len(found) == 1 else found
    report.warn(
        "enum/0",
        "impossible-enum-value",
        f"no value of this enum is of the type {' or '.join(types)};"
        f" the values count, and the type is read as {' or '.join(found)}",
        "correct the type or the values",
    )


def _leave_out(
    content: dict[str, Any], wrong: list[int], types: list[str], report: Reporter
) -> None:
    leave_out_values(content, wrong)
    others = f" (and {len(wrong) - 1} more of them)" if len(wrong) > 1 else ""
    text = "quote it if it is a text; " if "string" in types else ""
    report.warn(
        f"enum/{wrong[0]}",
        "impossible-enum-value",
        f"this value of the enum is not of the type {' or '.join(types)}{others};"
        " it is left out",
        f"{text}no value can meet both",
    )
