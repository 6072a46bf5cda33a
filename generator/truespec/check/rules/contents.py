"""Bodies are in media types, and say how the parts of forms are written (OpenAPI 3.2,
4.14 and 4.15)."""

from __future__ import annotations

import re

from truespec.check.described import described_names
from truespec.check.subject import Subject
from truespec.pointer import join
from truespec.resolve.document import Node

_MEDIA_RANGE = re.compile(r"[^\s/;]+/[^\s/;]+\s*(?:;.*)?|\*", re.DOTALL)
_FORMS = ("multipart/", "application/x-www-form-urlencoded")


def contents(subject: Subject) -> None:
    """Report keys that are no media type (``odd-media-type``), and encodings that nothing
    is written by (``unused-encoding``)."""
    for kind in ("request-body", "response", "parameter", "header"):
        for holder in subject.of_kind(kind):
            content = holder.fields.get("content")
            for name, media in content.items() if isinstance(content, dict) else ():
                if not _MEDIA_RANGE.fullmatch(name):
                    _report_odd(subject, holder, name)
                if isinstance(media, Node):
                    _compare_encodings(subject, name, media)


def _report_odd(subject: Subject, holder: Node, name: str) -> None:
    subject.diagnostics.warning(
        "odd-media-type",
        join(holder.origin("content"), name),
        f'"{name}" is no media type; it is sent and compared as it stands',
        "write a type and a subtype, such as application/json",
        on_key=True,
    )


def _compare_encodings(subject: Subject, name: str, media: Node) -> None:
    encodings = media.fields.get("encoding")
    if not isinstance(encodings, dict) or not encodings:
        return
    if not name.lower().startswith((*_FORMS, "*")):
        subject.diagnostics.warning(
            "unused-encoding",
            media.origin("encoding"),
            f"a body in {name} has no parts that could be encoded",
            "remove the encoding, or use a media type of forms",
            on_key=True,
        )
        return
    schema = media.fields.get("schema")
    if not isinstance(schema, Node):
        return
    known = described_names(subject, schema)
    if known is None:
        return
    for part in encodings:
        if part not in known:
            subject.diagnostics.warning(
                "unused-encoding",
                join(media.origin("encoding"), part),
                f'the schema of the body has no property "{part}" that could be encoded',
                "correct the name, or describe the property",
                on_key=True,
            )
