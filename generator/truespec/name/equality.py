"""Which schemas say the same, wherever they stand in the document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from truespec.ir.aliases import final
from truespec.ir.schemas import Check, Schema

_ONE = frozenset(
    [
        "additionalProperties",
        "contains",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
        "$ref",
    ]
)
_SEVERAL = frozenset(["allOf", "anyOf", "oneOf", "prefixItems"])
_NAMED = frozenset(["dependentSchemas", "patternProperties", "properties"])


def statement(at: str, schemas: Mapping[str, Schema]) -> str:
    """Return a text that is equal for schemas that allow the same values by the same
    keywords. A component is known by its address, and descriptions do not count."""
    return json.dumps(_statement(at, schemas, ()), sort_keys=True)


def below(at: str, schemas: Mapping[str, Schema]) -> list[str]:
    """Return a schema and the schemas inside of it, up to the components."""
    found: dict[str, None] = {}
    pending = [at]
    while pending:
        one = pending.pop()
        if one not in found and schemas[one].name is None:
            found[one] = None
            for check in schemas[one].checks:
                pending += _inside(check)
    return list(found)


def _statement(at: str, schemas: Mapping[str, Schema], path: tuple[str, ...]) -> Any:
    at = final(at, schemas)
    if schemas[at].name is not None:
        return {"component": at}
    if at in path:
        return {"again": len(path) - path.index(at)}

    def of(value: str) -> Any:
        return _statement(value, schemas, (*path, at))

    said: dict[str, Any] = {}
    for check in schemas[at].checks:
        value = check.value
        if check.keyword in _ONE and isinstance(value, str):
            value = of(value)
        elif check.keyword in _SEVERAL:
            value = [of(one) for one in value]
        elif check.keyword in _NAMED:
            value = {name: of(one) for name, one in value.items()}
        elif check.keyword == "required":
            value = sorted(value)
        said[check.keyword] = value
    return said


def _inside(check: Check) -> Iterator[str]:
    """Yield the schemas that stand in a keyword; what it refers to stands elsewhere."""
    if check.keyword == "$ref":
        return
    if check.keyword in _ONE and isinstance(check.value, str):
        yield check.value
    elif check.keyword in _SEVERAL:
        yield from check.value
    elif check.keyword in _NAMED:
        yield from check.value.values()
