"""Infinities and NaN as the values of keywords: YAML has such numbers, JSON has not."""

from __future__ import annotations

from typing import Any

from truespec.resolve.readings.enums import leave_out_values
from truespec.resolve.readings.report import Reporter

_NO_LIMIT = {
    **dict.fromkeys(("minimum", "exclusiveMinimum"), "-"),
    **dict.fromkeys(
        (
            *("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxContains"),
            "maxProperties",
        ),
        "+",
    ),
}
"""The limits that an infinity of a sign can be, and then limits nothing."""


def read_not_finite(name: str, content: dict[str, Any], report: Reporter) -> bool:
    """Read a keyword that is null in the tree and was written as no finite number.

    Returns whether that is so.
    """
    written = report.not_finite(name)
    if not written:
        return False
    if name in ("default", "example") or _limits_nothing(name, written):
        del content[name]
        what = "limits nothing" if name in _NO_LIMIT else "is no value of JSON"
        message = f"{name}: {written} {what}, and is left out"
        report.warn(name, "empty-value", message, "remove it")
        return True
    del content[name]
    report.error(
        name,
        "wrong-keyword-value",
        f'the keyword "{name}" should be a number of JSON, and {written} is none',
        "write a finite number, or remove the keyword",
    )
    return True


def _limits_nothing(name: str, written: str) -> bool:
    sign = "-" if written.startswith("-") else "+"
    return "nan" not in written.lower() and _NO_LIMIT.get(name) == sign


def leave_out_not_finite(content: dict[str, Any], report: Reporter) -> None:
    """Leave out the values of an ``enum`` that were written as no finite numbers."""
    values = content["enum"]
    if not isinstance(values, list) or None not in values:
        return
    wrong = {
        index: written
        for index, value in enumerate(values)
        if value is None and (written := report.not_finite(f"enum/{index}"))
    }
    if not wrong:
        return
    leave_out_values(content, wrong)
    for index, written in wrong.items():
        report.warn(
            f"enum/{index}",
            "impossible-enum-value",
            f"JSON has no number {written}; this value of the enum is left out",
            "no value can meet it",
        )
    if not content["enum"]:
        report.error(
            "enum",
            "wrong-keyword-value",
            "no value of this enum is one of JSON",
            "write finite numbers, or remove the keyword",
        )
