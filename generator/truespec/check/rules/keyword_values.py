"""The keywords of a schema have values of the right type (JSON Schema 2020-12)."""

from __future__ import annotations

import json

from truespec.check.keywords import EMPTY, wrong_keywords
from truespec.check.subject import Subject
from truespec.pointer import join
from truespec.resolve.document import Node


def keyword_values(subject: Subject) -> None:
    """Report a keyword whose value cannot be one of it (``wrong-keyword-value``), one
    that lists no alternatives (``empty-list``), which nothing can meet, a value that an
    ``enum`` has twice (``repeated-enum-value``), and a property that neither side may
    send (``read-only-and-write-only``)."""
    for schema in subject.of_kind("schema"):
        _report_repeated(subject, schema)
        if schema.fields.get("readOnly") is schema.fields.get("writeOnly") is True:
            subject.diagnostics.warning(
                "read-only-and-write-only",
                schema.origin("writeOnly"),
                "what is readOnly and writeOnly is in no request and in no answer",
                "remove one of the two",
            )
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


def _report_repeated(subject: Subject, schema: Node) -> None:
    values = schema.fields.get("enum")
    if not isinstance(values, list):
        return
    seen: set[str] = set()
    for index, value in enumerate(values):
        text = json.dumps(value, sort_keys=True)
        if text in seen:
            subject.diagnostics.warning(
                "repeated-enum-value",
                join(schema.origin("enum"), index),
                f"the enum has {text} before",
                "remove one of the two",
            )
        seen.add(text)
