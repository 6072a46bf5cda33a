"""What the templates of the models are given: everything in it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from truespec.python.code import Code


@dataclass(frozen=True, slots=True)
class FieldView:
    """A property of a class.

    `annotation` and `default` (None for none) are those of its argument. `unread` is
    the condition under which the value called ``field`` is still to be read by
    `reader`: None if it always is; and `reader` is None if it never is. With
    `none_if_absent` the value of a missing property is None. `written` is the JSON
    value of the attribute, and `present` the condition under which it is sent, None if
    it always is.
    """

    wire: Code
    attribute: Code
    doc: Code
    annotation: Code
    default: Code | None
    none_if_absent: bool
    unread: Code | None
    reader: Code | None
    present: Code | None
    written: Code


@dataclass(frozen=True, slots=True)
class RecordView:
    """A class of objects.

    `secret` is the set of attributes that are not shown, None for none. `extra` is the
    type of further properties, `extra_reader` what reads each, None for anything, and
    `extra_written` the JSON value of all.
    """

    name: Code
    doc: Code
    fields: list[FieldView]
    slots: Code
    secret: Code | None
    extra: Code
    extra_reader: Code | None
    extra_written: Code
    is_record: ClassVar[bool] = True

    @property
    def always(self) -> list[FieldView]:
        """The fields that are sent whatever they hold."""
        return [field for field in self.fields if field.present is None]

    @property
    def sometimes(self) -> list[FieldView]:
        """The fields that may be left out."""
        return [field for field in self.fields if field.present is not None]


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of an enumeration."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class of enumerated values."""

    name: Code
    doc: Code
    base: Code
    members: list[MemberView]
    is_record: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class AliasView:
    """A type alias."""

    name: Code
    doc: Code
    type: Code


@dataclass(frozen=True, slots=True)
class CaseView:
    """What reads the values of a union that carry a certain tag."""

    tag: Code
    reader: Code


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function that reads the values of a schema that has no class.

    `null` says that it returns None for null first. A union with a `tag` has `cases`;
    `otherwise` is the expression for all other values, whose type only this function
    knows if it is `untyped`.
    """

    name: Code
    doc: Code
    type: Code
    null: bool
    tag: Code | None
    cases: list[CaseView]
    otherwise: Code
    untyped: bool
