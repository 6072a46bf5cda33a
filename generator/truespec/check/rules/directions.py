"""A property is sent in one direction at least (OpenAPI 3.0.4, 4.7.24.1)."""

from __future__ import annotations

from truespec.check.subject import Subject


def directions(subject: Subject) -> None:
    """Report properties that neither side may send (``read-only-and-write-only``)."""
    for schema in subject.of_kind("schema"):
        if schema.fields.get("readOnly") is schema.fields.get("writeOnly") is True:
            subject.diagnostics.warning(
                "read-only-and-write-only",
                schema.origin("writeOnly"),
                "what is readOnly and writeOnly is in no request and in no answer",
                "remove one of the two",
            )
