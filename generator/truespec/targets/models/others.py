"""Plans what is no class of objects: enumerations, aliases, reading functions."""

from __future__ import annotations

import re
from collections.abc import Set

from truespec.ir.schemas import Array, Enum, Map, Schema, Union
from truespec.name.decide import member_places
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.python.types import arguments_of, members_of, union
from truespec.targets.models.choices import Choice
from truespec.targets.models.runtime_names import Uses
from truespec.targets.models.tuples import read_tuple
from truespec.targets.models.types import Types
from truespec.targets.models.views import (
    AliasView,
    CaseView,
    EnumView,
    FunctionView,
    MemberView,
)

_BASES = {"string": "OpenStrEnum", "integer": "OpenIntEnum"}
_NAME = re.compile(r"\w+")


def enum_view(
    schema: Schema, enum: Enum, name: str, members: tuple[str, ...], uses: Uses
) -> EnumView:
    """Return the view of an enumeration; a value that is listed twice counts once."""
    said = member_places(schema, enum)
    values: dict[object, tuple[str, str]] = {}
    for value, member, one in zip(enum.values, members, said, strict=True):
        values.setdefault(value, (member, one.doc))
    return EnumView(
        name=identifier(name),
        doc=docstring(schema.doc, 4),
        base=uses(_BASES[enum.kind]),
        members=[
            MemberView(identifier(member), literal(value), docstring(doc, 4))
            for value, (member, doc) in values.items()
        ],
    )


def alias_view(
    schema: Schema, name: str, types: Types, later: Set[str], uses: Uses
) -> AliasView:
    """Return the view of an alias, which Python can evaluate where it is part of another
    type: a bar between names that are in quotes could not be."""
    uses("TypeAlias")
    stands_for = types.expanded(schema.at)
    if types.is_nullable(schema.at) and not isinstance(types.shape(schema.at), Union):
        stands_for = union([stands_for, Code("None")])
    members = [_evaluable(one, later, uses) for one in members_of(stands_for)]
    stands_for = _union(members, uses) if len(members) > 1 else members[0]
    return AliasView(identifier(name), docstring(schema.doc), stands_for)


def _union(members: list[Code], uses: Uses) -> Code:
    return code("{}[{}]", uses("Union"), Code(", ".join(members)))


def _evaluable(annotation: Code, later: Set[str], uses: Uses) -> Code:
    """Return a type with quotes around no more than the names that are defined `later`.

    A quoted name is found where the alias is used: what else is in the quotes would be
    looked for there, too, and a class may have an attribute called `list`.
    """
    members = [*members_of(annotation)]
    if len(members) > 1:
        return _union([_evaluable(one, later, uses) for one in members], uses)
    head, arguments = arguments_of(annotation)
    if not {*_NAME.findall(annotation)} & later:
        return annotation
    if not arguments or head in later:
        return literal(str(annotation))
    found = [_evaluable(one, later, uses) for one in arguments]
    return code("{}[{}]", Code(head), Code(", ".join(found)))


def function_view(at: str, types: Types, uses: Uses) -> FunctionView:
    """Return the view of the function that reads the values of a schema."""
    shape = types.shape(at)
    null = types.is_nullable(at)
    tag: Code | None = None
    cases: list[CaseView] = []
    unknown: Code | None = None
    refused: Code | None = None
    untyped = is_default = False
    match shape:
        case Array(_, prefix) if prefix:
            otherwise = read_tuple(shape, types, uses)
        case Array(str(item), ()):
            otherwise = code("{}(value, {})", uses("read_list"), types.reader(item))
        case Map(str(item)):
            otherwise = code("{}(value, {})", uses("read_map"), types.reader(item))
        case Union():
            choice = Choice(at, shape, types, uses)
            tag, cases = choice.tag(), choice.cases()
            refused, unknown = choice.refused(), choice.unknown()
            otherwise, untyped = choice.otherwise()
            is_default = refused is not None and choice.has_default()
        case _:
            otherwise = code("{}(value)", types.present_reader(at))
            untyped = otherwise.startswith("literal_reader(")
    return FunctionView(
        name=types.function_name(at),
        doc=docstring(f"Read a value of `{types.title(at)}`.", 4),
        type=types.annotation(at),
        null=null,
        tag=tag,
        cases=cases,
        refused=refused,
        unknown=unknown,
        otherwise=otherwise,
        untyped=untyped,
        is_default=is_default,
    )
