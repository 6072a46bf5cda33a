"""Plans the classes of objects."""

from __future__ import annotations

import json
from collections.abc import Container

from truespec.ir.schemas import Access, Direction, Field, Record, Schema, Union
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.hidden import unhidden
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.python.types import mapping_of, union
from truespec.targets.models.kinds import ANYTHING
from truespec.targets.models.runtime_names import Uses
from truespec.targets.models.sides import OtherSide, Sides
from truespec.targets.models.types import Types
from truespec.targets.models.views import FieldView, RecordView, SideView

_NONE = Code("None")
_FURTHER = Code("extra_fields")
_ACCESS = {
    Access.READ: "Only the server sends it.",
    Access.WRITE: "Only the client sends it.",
    Access.BOTH: "",
}

_SIDES = {
    Direction.REQUEST: "Return this as clients send it, without what only the server sends.",
    Direction.ANSWER: "Return this as the server sends it, without what only clients send.",
}


# What is defined before the classes: functions of the runtime. So are codecs.
_DEFINED = ("read_", "literal_reader(")


class Records:
    """Turns records into views, in terms of the types of other schemas."""

    def __init__(self, types: Types, uses: Uses, names: Names, sides: Sides) -> None:
        self._types = types
        self._uses = uses
        self._names = names
        self._sides = sides
        self._tags = _tags(types)

    def view(
        self, schema: Schema, record: Record, name: str, names: dict[str, str]
    ) -> RecordView:
        """Return the view of a class; `names` are the attributes by property."""
        self._uses("Model")
        hidden = frozenset(names.values())
        # Required properties first, else as the document has them.
        ordered = sorted(record.fields, key=lambda field: not field.required)
        fields = [
            self._field(field, names[field.wire], hidden, schema.at)
            for field in ordered
        ]
        typed = record.extra
        if typed is not None and not self._is_anything(typed):
            fields.append(self._further(typed, schema.unsent, hidden))
        return RecordView(
            name=identifier(name),
            doc=docstring(_described(schema.doc, schema.deprecated), 4),
            fields=fields,
            side=self._side(schema.at, hidden),
        )

    def _side(self, at: str, hidden: Container[str]) -> SideView | None:
        """Return the method that gives the other side of an object, if it has one."""
        side = self._sides.of(at)
        if side is None or side.at not in self._names.classes:
            return None
        kind = identifier(self._names.classes[side.at])
        given = self._given(side, hidden)
        types = [code("{}: {}", name, type_) for name, type_ in given.items()]
        parameters = [Code("self"), *([Code("*")] if types else []), *types]
        arguments = [Code("self"), kind, *(code("{}={}", one, one) for one in given)]
        made = self._uses(f"as_{side.direction}")
        return SideView(
            name=Code(f"to_{side.direction}"),
            doc=docstring(_SIDES[side.direction], 8),
            kind=kind,
            parameters=Code(", ".join(parameters)),
            made=code("{}({})", made, Code(", ".join(arguments))),
        )

    def _given(self, side: OtherSide, hidden: Container[str]) -> dict[Code, Code]:
        """Return what the other side of an object has to be told, with the types."""
        attributes = self._names.fields[side.at]
        given = {
            identifier(attributes[one.wire]): self._annotation(one, hidden)
            for one in side.untold
        }
        if side.further is not None and not self._is_anything(side.further):
            type_ = mapping_of(self._types.annotation(side.further))
            given[_FURTHER] = unhidden(type_, hidden, self._uses.imports)
        return given

    def _is_anything(self, at: str) -> bool:
        return self._types.kind(at) is ANYTHING

    def _annotation(self, field: Field, hidden: Container[str]) -> Code:
        """Return the type of a field; what may be absent has a value for that."""
        annotation = self._types.annotation(field.type)
        if not field.required and self._types.is_nullable(field.type):
            annotation = code("{} | {}", annotation, self._uses("Unset"))
        elif not field.required:
            annotation = union([annotation, _NONE])
        return unhidden(annotation, hidden, self._uses.imports)

    def _absent(self, field: Field) -> Code | None:
        """Return what stands for a property that is absent, None if it never is."""
        if field.required:
            return None
        return self._uses("UNSET") if self._types.is_nullable(field.type) else _NONE

    def _field(
        self, field: Field, name: str, hidden: Container[str], owner: str
    ) -> FieldView:
        types, at = self._types, field.type
        rest = []
        absent = self._absent(field)
        if types.is_secret(at):
            rest.append(Code("secret=True"))
        constant = self._constant(field, owner)
        if constant is not None:
            declared = self._declared_constant(field.wire, constant, absent, rest)
        else:
            if absent is not None:
                rest.insert(0, code("default={}", absent))
            if (codecs := types.codecs(at)) is not None:
                rest.append(code("codecs={}", codecs))
            declared = self._declared([literal(field.wire), types.reader(at), *rest])
        return FieldView(
            attribute=identifier(name),
            doc=docstring(_field_doc(field), 4),
            annotation=self._annotation(field, hidden),
            declared=declared,
        )

    def _constant(self, field: Field, owner: str) -> Code | None:
        """Return the only value of a property, if objects are made with it.

        An optional one may be left out, unless the document says that it stands for what
        is absent, or a union tells its variants apart by it.
        """
        constant = self._types.constant(field.type)
        if constant is None or field.required or (owner, field.wire) in self._tags:
            return constant
        is_default = field.has_default and constant == _literal_or_none(field.default)
        return constant if is_default and constant != _NONE else None

    def _declared_constant(
        self, wire: str, constant: Code, absent: Code | None, rest: list[Code]
    ) -> Code:
        arguments = [literal(wire), code("default={}", constant)]
        if absent is not None:
            arguments.append(code("absent={}", absent))
        called = self._uses("constant_field")
        return code("{}({})", called, Code(", ".join([*arguments, *rest])))

    def _declared(self, arguments: list[Code]) -> Code:
        wire, reader, *rest = arguments
        if reader.startswith(_DEFINED) or reader.endswith(".read"):
            call = self._uses("json_field")
        else:
            call, reader = self._uses("later_field"), code("lambda: {}", reader)
        return code("{}({})", call, Code(", ".join([wire, reader, *rest])))

    def _further(
        self, at: str, unsent: tuple[str, ...], hidden: Container[str]
    ) -> FieldView:
        """Return the view of the properties that a class does not name, all of one type
        but for those that are not sent."""
        annotation = self._types.annotation(at)
        reader = code("lambda: {}", self._types.reader(at))
        arguments = [reader, Code("default_factory=dict")]
        if (codecs := self._types.codecs(at)) is not None:
            arguments.append(code("codecs={}", codecs))
        if unsent:
            annotation = union([annotation, self._uses("JsonValue")])
            arguments.append(code("unsent={}", literal(unsent)))
        declared = code(
            "{}({})", self._uses("further_fields"), Code(", ".join(arguments))
        )
        annotation = unhidden(mapping_of(annotation), hidden, self._uses.imports)
        return FieldView(_FURTHER, Code(""), annotation, declared)


def _tags(types: Types) -> frozenset[tuple[str, str]]:
    """Return the properties by which unions tell records apart, each with the address
    of its record."""
    shapes = (types.shape(at) for at in types.schemas)
    return frozenset(
        (types.final(variant), shape.tag.wire)
        for shape in shapes
        if isinstance(shape, Union) and shape.tag is not None
        for variant in shape.variants
    )


def _literal_or_none(value: object) -> Code | None:
    try:
        return literal(value)
    except (TypeError, ValueError):  # Infinity, which YAML can say and JSON cannot.
        return None


def _described(text: str, deprecated: bool, *notes: str) -> str:
    paragraphs = (text, *notes, "Deprecated." if deprecated else "")
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _field_doc(field: Field) -> str:
    default = ""
    if field.has_default:
        shown = json.dumps(field.default, ensure_ascii=False)
        default = f"The server takes {shown} where it is absent."
    return _described(field.doc, field.deprecated, default, _ACCESS[field.access])
