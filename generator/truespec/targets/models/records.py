"""Plans the classes of objects."""

from __future__ import annotations

import json

from truespec.ir.schemas import Access, Field, Record, Schema
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.python.types import mapping_of, union
from truespec.targets.models.kinds import ANYTHING
from truespec.targets.models.runtime_names import Uses
from truespec.targets.models.types import Types
from truespec.targets.models.views import FieldView, RecordView

_NONE = Code("None")
_NOT_NULL = Code("field is not None")
_NOT_UNSET = Code("field is not UNSET")
_ACCESS = {
    Access.READ: "Only the server sends it.",
    Access.WRITE: "Only the client sends it.",
    Access.BOTH: "",
}


class Records:
    """Turns records into views, in terms of the types of other schemas."""

    def __init__(self, types: Types, uses: Uses) -> None:
        self._types = types
        self._uses = uses

    def view(
        self, schema: Schema, record: Record, name: str, names: dict[str, str]
    ) -> RecordView:
        """Return the view of a class; `names` are the attributes by property."""
        for used in ("Any", "JsonValue", "Model", "Self", "UNSET", "read_object"):
            self._uses(used)
        # Required properties first, else as the document has them.
        ordered = sorted(record.fields, key=lambda field: not field.required)
        fields = [self._field(field, names[field.wire]) for field in ordered]
        secret = [
            names[field.wire] for field in ordered if self._types.is_secret(field.type)
        ]
        typed = record.extra if not record.patterns else None
        extra, written = Code("JsonValue"), Code("self.extra_fields")
        if typed is not None:
            extra = self._types.annotation(typed)
            written = self._types.written_map(typed, written)
        reader = None
        if typed is not None and self._types.kind(typed) is not ANYTHING:
            self._uses("read_map")
            reader = self._types.reader(typed)
        return RecordView(
            name=identifier(name),
            doc=docstring(_described(schema.doc, schema.deprecated), 4),
            fields=fields,
            slots=literal(tuple(field.attribute for field in fields)),
            secret=literal(frozenset(secret)) if secret else None,
            extra=mapping_of(extra),
            extra_reader=reader,
            extra_written=written,
        )

    def _field(self, field: Field, name: str) -> FieldView:
        types, at = self._types, field.type
        nullable = types.is_nullable(at)
        value = code("self.{}", identifier(name))
        annotation, default = types.annotation(at), None
        present: Code | None = None
        if not field.required and nullable:
            annotation = code("{} | {}", annotation, self._uses("Unset"))
            default = Code("UNSET")
            present = code("{} is not UNSET", value)
        elif not field.required:
            annotation, default = union([annotation, _NONE]), _NONE
            present = code("{} is not None", value)
        reader = None
        if types.kind(at) is not ANYTHING or field.required:
            self._uses("read_at")
            reader = types.present_reader(at)
        return FieldView(
            wire=literal(field.wire),
            attribute=identifier(name),
            doc=docstring(_field_doc(field), 8),
            annotation=annotation,
            default=default,
            none_if_absent=not field.required and not nullable,
            unread=self._unread(field, nullable),
            reader=reader,
            present=present,
            written=self._written(at, value, nullable),
        )

    def _unread(self, field: Field, nullable: bool) -> Code | None:
        """Return the condition under which a value cannot be taken as it is."""
        kind = self._types.kind(field.type)
        conditions = [kind.unread] if kind is not None and kind.unread else []
        if nullable and not (kind is not None and kind.nullable):
            conditions.append(_NOT_NULL)
        if nullable and not field.required:
            conditions.append(_NOT_UNSET)
        return Code(" and ".join(conditions)) if conditions else None

    def _written(self, at: str, value: Code, nullable: bool) -> Code:
        written = self._types.written(at, value)
        if not nullable or written == value:
            return written
        return code("None if {} is None else {}", value, written)


def _described(text: str, deprecated: bool, *notes: str) -> str:
    paragraphs = (text, *notes, "Deprecated." if deprecated else "")
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _field_doc(field: Field) -> str:
    default = ""
    if field.has_default:
        shown = json.dumps(field.default, ensure_ascii=False)
        default = f"The server takes {shown} where it is absent."
    return _described(field.doc, field.deprecated, default, _ACCESS[field.access])
