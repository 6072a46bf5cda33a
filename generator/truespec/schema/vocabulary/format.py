"""``format`` as an assertion (2020-12 validation, 7.2.2 and 7.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from truespec.ir.schemas import Check
from truespec.python.code import Code, code
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.runtime.formats import NUMBER_FORMATS, RANGES, STRING_FORMATS, Range
from truespec.runtime.formats_time import USUAL_DATE_TIME
from truespec.schema.scope import Scope
from truespec.schema.types import declared_types

MODULE_OF_FUNCTION = {
    function.__name__: function.__module__.rpartition(".")[2]
    for functions in (STRING_FORMATS.values(), NUMBER_FORMATS.values())
    for function in functions
}
"""The runtime module of each function of a format."""

_FUNCTIONS: dict[str, Mapping[str, Callable[[Any], bool]]] = {
    "string": STRING_FORMATS,
    "number": NUMBER_FORMATS,
}


# Patterns of most texts of a format, which find one sooner than its function would.
_USUAL = {"date-time": USUAL_DATE_TIME}


def unusual(scope: Scope, check: Check, group: str) -> Code | None:
    """Return a cheap condition that holds for all strings that are not of a format.

    None where the exact one, `format_violation`, is all there is.
    """
    if check.keyword != "format" or group != "string":
        return None
    source = _USUAL.get(check.value)
    if source is None:
        return None
    name = check.value.replace("-", "_")
    return code("not {}({})", scope.compiler.search(source, name), scope.value)


def format_violation(scope: Scope, check: Check, group: str) -> Code | None:
    """Return the condition that a value of one type is not of the format.

    None where the format says nothing of such values, or is unknown.
    """
    if not scope.compiler.formats or not isinstance(check.value, str):
        return None
    if group == "number" and check.value in RANGES:
        return _outside(scope, RANGES[check.value])
    function = _FUNCTIONS.get(group, {}).get(check.value)
    if function is None:
        return None
    return code("not {}({})", identifier(function.__name__), scope.value)


def _outside(scope: Scope, values: Range) -> Code:
    least, most = literal(values.least), literal(values.most)
    outside = code("not {} <= {} <= {}", least, scope.value, most)
    types = declared_types(scope.schema)
    if not values.integral or (types and "number" not in types):
        return outside
    return code("not is_integer({}) or {}", scope.value, outside)
