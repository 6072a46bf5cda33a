"""A property of a record: its schema, and what is said about it on the way there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from truespec.ir.schemas import Access, Field
from truespec.resolve.document import Document, Node


def same_schemas(document: Document, node: Node) -> Iterable[Node]:
    """Yield a schema and those that it says to be, by ``$ref`` and ``allOf``.

    Their annotations add up (JSON Schema 2020-12 core, 7.7.1): the nearest come first.
    """
    pending, seen = [node], set()
    while pending:
        one = pending.pop()
        if one.at in seen:
            continue
        seen.add(one.at)
        yield one
        target = document.nodes.get(one.references.get("$ref", ""))
        members = one.fields.get("allOf") or []
        # A member's own words come before those of what it refers to.
        pending += [target] if target else []
        pending += sorted(members, key=lambda member: "$ref" not in member.fields)


def field_of(name: str, at: str, meaning: Sequence[Node], *, required: bool) -> Field:
    """Return the field for a property whose values the schema at an address has.

    `meaning` are the schemas that hold for the values, the nearest first.
    """
    described = [node.fields for node in meaning]
    defaults = defaults_of(described)
    docs = (fields.get("description") for fields in described)
    return Field(
        wire=name,
        type=at,
        required=required,
        default=defaults[0] if defaults else None,
        has_default=bool(defaults),
        access=_access(described),
        doc=next((text for text in docs if text and isinstance(text, str)), ""),
        deprecated=any(fields.get("deprecated") is True for fields in described),
    )


def defaults_of(meaning: Iterable[Mapping[str, Any]]) -> list[Any]:
    """Return the defaults that the fields of schemas have, the nearest first."""
    return [fields["default"] for fields in meaning if "default" in fields]


def access_of(fields: Mapping[str, Any]) -> Access:
    """Return who sends the values of a schema, by its own fields."""
    if fields.get("readOnly") is True:
        return Access.READ
    return Access.WRITE if fields.get("writeOnly") is True else Access.BOTH


def _access(meaning: Iterable[Mapping[str, Any]]) -> Access:
    said = {access_of(fields) for fields in meaning} - {Access.BOTH}
    return min(said, default=Access.BOTH)
