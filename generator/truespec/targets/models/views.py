"""What the templates of the models are given: everything in it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from truespec.python.code import Code


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a class: `declared` is the call that declares how it is read."""

    attribute: Code
    doc: Code
    annotation: Code
    declared: Code


@dataclass(frozen=True, slots=True)
class SideView:
    """The method that returns an object as the other side sends it: the class of that,
    the parameters with their types, and the call that makes it."""

    name: Code
    doc: Code
    kind: Code
    parameters: Code
    made: Code


@dataclass(frozen=True, slots=True)
class RecordView:
    """A class of objects, with a field for each property and perhaps for the rest."""

    name: Code
    doc: Code
    fields: list[FieldView]
    side: SideView | None
    is_record: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of an enumeration."""

    name: Code
    value: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class of enumerated values."""

    name: Code
    doc: Code
    base: Code
    members: list[MemberView]
    is_record: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class CodecView:
    """How values of a type are read and written that the user chose."""

    name: Code
    arguments: Code


@dataclass(frozen=True, slots=True)
class AliasView:
    """A type alias."""

    name: Code
    doc: Code
    type: Code


@dataclass(frozen=True, slots=True)
class CaseView:
    """What reads the values of a union for whose tag a condition holds."""

    condition: Code
    reading: Code


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function that reads the values of a schema that has no class.

    `null` says that it returns None for null first. A union with a `tag` has `cases`,
    and perhaps an expression for objects that their variant `refused`, and one for those
    whose tag is `unknown`; `otherwise` is the expression for all other values, whose type
    only this function knows if it is `untyped`. It may be refused as well, if it is the
    `default` of the tag.
    """

    name: Code
    doc: Code
    type: Code
    null: bool
    tag: Code | None
    cases: list[CaseView]
    refused: Code | None
    unknown: Code | None
    otherwise: Code
    untyped: bool
    is_default: bool

    @property
    def tries_unknown(self) -> bool:
        """Whether the type of objects with an unknown tag has to be declared."""
        return self.unknown is not None and self.unknown.startswith("read_")

    @property
    def judges(self) -> bool:
        """Whether validators judge which variant a value is of."""
        expressions = (self.otherwise, self.unknown, self.refused)
        return any("judges=" in one for one in expressions if one is not None)
