"""Schemas that say something else in requests, or in answers, than they do as written."""

from __future__ import annotations

from truespec.ir.api import Api
from truespec.pointer import unmarked


def unsent_properties(api: Api) -> dict[str, dict[str, list[str]]]:
    """Return what is not sent, by the address of the schema and the direction.

    Where that is nothing, the schema differs by what it refers to.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for schema in api.schemas.values():
        if schema.direction is not None:
            names = found.setdefault(unmarked(schema.at), {})
            known = names.setdefault(schema.direction.value, [])
            known += [name for name in schema.unsent if name not in known]
    return found
