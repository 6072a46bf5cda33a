"""Schemas that allow values which their shape does not know.

``{properties: ...}`` without ``type`` also allows a string; the validator says so, and
the model, which has a class for the properties, refuses it.
"""

from __future__ import annotations

from collections.abc import Iterator

from truespec.ir.api import Api
from truespec.ir.schemas import Array, Map, Record, Schema, Union


def looser_schemas(api: Api) -> Iterator[str]:
    """Yield the addresses of the schemas that allow more than their shape."""
    for schema in api.schemas.values():
        if schema.direction is None and is_looser(schema, api):
            yield schema.at


def is_looser(schema: Schema, api: Api) -> bool:
    """Whether a schema, or one of its readings by direction, allows more than its shape."""
    return _has_parts(schema) and not _is_typed(schema, api, set())


def _has_parts(schema: Schema) -> bool:
    """Whether values have parts by the schema's own account: a union that no keyword
    lists is that of the kinds of a parent."""
    keywords = {check.keyword for check in schema.checks}
    return isinstance(schema.shape, Record | Map | Array) or (
        isinstance(schema.shape, Union) and keywords.isdisjoint(("anyOf", "oneOf"))
    )


def _is_typed(schema: Schema, api: Api, seen: set[str]) -> bool:
    """Whether a schema, or one that it must be as well, says its type."""
    seen.add(schema.at)
    for check in schema.checks:
        if check.keyword in ("type", "enum", "const"):
            return True
        if check.keyword in ("$ref", "allOf"):
            targets = (check.value,) if isinstance(check.value, str) else check.value
            if any(
                at not in seen and _is_typed(api.schemas[at], api, seen)
                for at in targets
            ):
                return True
    return False
