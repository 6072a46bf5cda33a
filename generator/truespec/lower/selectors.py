"""Selectors: what tells apart operations that share a method and a path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote_plus

from truespec.ir.operations import Parameter, Selector
from truespec.ir.schemas import Alias, Enum, Schema


def selector_in(path: str) -> tuple[str, Selector | None]:
    """Return a path without its query, and what the query selects.

    Paths have no queries (OpenAPI 3.2, 4.8), but there are documents that tell
    operations apart so: ``/rest?method=getInfo``. A query of several pairs, or with a
    parameter in it, stays where it is.
    """
    bare, mark, query = path.partition("?")
    if not mark or not query or any(one in query for one in "{&"):
        return path, None
    name, _, value = query.partition("=")
    return bare, Selector("query", unquote_plus(name), unquote_plus(value))


def selector_of(
    parameters: Iterable[Parameter], schemas: Mapping[str, Schema]
) -> Selector | None:
    """Return the selector of an operation on a shared method and path.

    It is the first required header or query parameter with exactly one allowed value.
    """
    for parameter in parameters:
        if parameter.where in ("header", "query") and parameter.required:
            value = _only_value(parameter.type, schemas)
            if value is not None:
                return Selector(parameter.where, parameter.wire, value)
    return None


def _only_value(at: str | None, schemas: Mapping[str, Schema]) -> str | None:
    seen: set[str] = set()
    while at is not None and at not in seen:
        seen.add(at)
        shape = schemas[at].shape
        if isinstance(shape, Enum) and len(shape.values) == 1:
            return str(shape.values[0])
        at = shape.target if isinstance(shape, Alias) else None
    return None
