"""The keywords of a schema have values of the right type (JSON Schema 2020-12)."""

from __future__ import annotations

from truespec.check.keywords import EMPTY, wrong_keywords
from truespec.check.subject import Subject


def keyword_values(subject: Subject) -> None:
    """Report a keyword whose value cannot be one of it (``wrong-keyword-value``), and one
    that lists no alternatives (``empty-list``), which nothing can meet."""
    for schema in subject.of_kind("schema"):
        for keyword in EMPTY:
            if schema.fields.get(keyword) == []:
                subject.diagnostics.warning(
                    "empty-list",
                    schema.origin(keyword),
                    f"this {keyword} has no alternatives, so no value is allowed",
                    "list the alternatives, or remove it",
                )
        for keyword, wanted in wrong_keywords(schema).items():
            subject.diagnostics.error(
                "wrong-keyword-value",
                schema.origin(keyword),
                f'the keyword "{keyword}" should be {wanted}',
                "correct the value, or remove the keyword",
            )
