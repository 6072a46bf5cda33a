"""``nullable`` where it says nothing (OpenAPI 3.0.4, 4.7.24.1)."""

from __future__ import annotations

from truespec.check.instances import breach_of
from truespec.check.subject import Subject

_NARROWING = frozenset(
    ("enum", "const", "allOf", "anyOf", "oneOf", "$ref", "properties", "items")
)


def ignored_nullable(subject: Subject) -> None:
    """Report ``nullable: true`` that adds no null (``ignored-nullable``): without a type
    beside it, or beside an enum that does not list null, or parts that refuse it."""
    for schema in subject.of_kind("schema"):
        narrows = not _NARROWING.isdisjoint(schema.fields)
        if not narrows or schema.fields.get("nullable") is not True:
            continue
        is_typed = "type" in schema.fields and "enum" not in schema.fields
        if not is_typed or breach_of(subject, schema, None) is not None:
            subject.diagnostics.warning(
                "ignored-nullable",
                schema.origin("nullable"),
                "nullable adds null to the type beside it alone, in OpenAPI 3.0;"
                " models read null here all the same, and validators refuse it",
                'say null in the schema itself, as in type: [string, "null"]',
                on_key=True,
            )
