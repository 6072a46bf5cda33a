"""Plans the classes of objects."""

from __future__ import annotations

import json
from collections.abc import Container

from truespec.ir.schemas import Access, Field, Record, Schema
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.hidden import unhidden
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.python.types import mapping_of, union
from truespec.targets.models.kinds import ANYTHING
from truespec.targets.models.runtime_names import Uses
from truespec.targets.models.types import Types
from truespec.targets.models.views import FieldView, RecordView

_NONE = Code("None")
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
        self._uses("Model")
        hidden = frozenset(names.values())
        # Required properties first, else as the document has them.
        ordered = sorted(record.fields, key=lambda field: not field.required)
        fields = [self._field(field, names[field.wire], hidden) for field in ordered]
        typed = record.extra if not record.patterns else None
        if typed is not None and self._types.kind(typed) is not ANYTHING:
            fields.append(self._further(typed, hidden))
        return RecordView(
            name=identifier(name),
            doc=docstring(_described(schema.doc, schema.deprecated), 4),
            fields=fields,
        )

    def _field(self, field: Field, name: str, hidden: Container[str]) -> FieldView:
        types, at = self._types, field.type
        nullable = types.is_nullable(at)
        annotation = types.annotation(at)
        arguments = [literal(field.wire), types.reader(at)]
        if not field.required and nullable:
            annotation = code("{} | {}", annotation, self._uses("Unset"))
            arguments.append(code("default={}", self._uses("UNSET")))
        elif not field.required:
            annotation = union([annotation, _NONE])
            arguments.append(Code("default=None"))
        if types.is_secret(at):
            arguments.append(Code("secret=True"))
        return FieldView(
            attribute=identifier(name),
            doc=docstring(_field_doc(field), 4),
            annotation=unhidden(annotation, hidden, self._uses.imports),
            declared=self._declared(arguments),
        )

    def _declared(self, arguments: list[Code]) -> Code:
        wire, reader, *rest = arguments
        if reader.startswith("read_"):
            call = self._uses("json_field")
        else:
            call, reader = self._uses("later_field"), code("lambda: {}", reader)
        return code("{}({})", call, Code(", ".join([wire, reader, *rest])))

    def _further(self, at: str, hidden: Container[str]) -> FieldView:
        reader = code("lambda: {}", self._types.reader(at))
        return FieldView(
            attribute=Code("extra_fields"),
            doc=Code(""),
            annotation=unhidden(
                mapping_of(self._types.annotation(at)), hidden, self._uses.imports
            ),
            declared=code(
                "{}({}, default_factory=dict)", self._uses("further_fields"), reader
            ),
        )


def _described(text: str, deprecated: bool, *notes: str) -> str:
    paragraphs = (text, *notes, "Deprecated." if deprecated else "")
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _field_doc(field: Field) -> str:
    default = ""
    if field.has_default:
        shown = json.dumps(field.default, ensure_ascii=False)
        default = f"The server takes {shown} where it is absent."
    return _described(field.doc, field.deprecated, default, _ACCESS[field.access])
