"""Decides every Python name of a package."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from truespec import pointer
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.operations import Operation, Parameter
from truespec.ir.schemas import Enum, Member, Record, Schema
from truespec.name import style
from truespec.name.answers import further_methods, operation_text
from truespec.name.errors import error_names
from truespec.name.headers import header_names
from truespec.name.hooks import sent
from truespec.name.keep import KeptNames, parameter_key
from truespec.name.ladder import Wish, share_out
from truespec.name.names import Names
from truespec.name.reach import (
    all_operations,
    core,
    has_class,
    named_schemas,
    readings_alone,
    request_sides,
)
from truespec.name.style import Style
from truespec.name.used import Used
from truespec.name.words import spelled, words

Pins = Mapping[str, str]


def decide_names(
    api: Api,
    pins: Pins | None = None,
    diagnostics: Diagnostics | None = None,
    used: Used | None = None,
    kept: KeptNames | None = None,
) -> Names:
    """Return the names of everything in an API.

    `pins` are names that the user chose: by the address of a schema, a property, an
    enumerated value (``.../enum/0``), an operation or a parameter. A capital first
    letter makes it the name of a class or a member, a small one that of anything else.
    A pin that could not be given is a warning (`unusable-pin`). `used` are the names
    that nothing may be given, as the code around uses them, and `kept` those that the
    package had before.
    """
    pins = pins or {}
    used = used or Used()
    kept = kept or KeptNames()
    schemas = named_schemas(api)
    operations = list(all_operations(api))
    errors = error_names(operations, api.schemas, used.errors, kept.outer)
    hooked = frozenset(one.at for one in sent(api))
    called = {one.at for one in api.operations}
    methods = share_out(
        _methods(operations, hooked - called),
        style.OPERATION,
        pins,
        used.methods,
        kept.outer,
    )
    names = Names(
        classes=_classes(schemas, request_sides(api), pins, used.classes, kept.outer),
        functions=share_out(_functions(api), style.FUNCTION, {}),
        fields=_fields(schemas, pins, used.fields, kept),
        members=_members(schemas, pins, kept),
        operations=methods,
        constants=share_out(
            map(_constant, methods.items()), style.CONSTANT, {}, used.constants
        ),
        parameters=_parameters(operations, hooked, pins, kept),
        errors=errors,
        headers=header_names(operations, errors.classes),
    )
    if diagnostics is not None:
        _report_pins(schemas, names, pins, diagnostics)
    return names


def _classes(
    schemas: list[Schema],
    requests: Container[str],
    pins: Pins,
    used: Container[str],
    kept: Pins | None,
) -> dict[str, str]:
    """Return the classes. What is sent in both directions has its name as an answer,
    and another one as a request, which takes none that is wanted elsewhere."""
    plain = [_class(one) for one in schemas if one.at not in requests]
    named = [_class(one, "Request") for one in schemas if one.at in requests]
    found = share_out((*plain, *named), style.CLASS, pins, used, kept)
    return {schema.at: found[schema.at] for schema in schemas}


def _class(schema: Schema, suffix: str = "") -> Wish:
    # A name that is a class name already is kept letter by letter.
    name = schema.name or ""
    if name.isalnum() and name.isascii() and name[0].isupper():
        kept = style.CLASS.permitted(name + suffix)
        # What other files call so comes after what the document itself does.
        own = not suffix and schema.at.startswith("#")
        return Wish(schema.at, schema.at, name if own else "", (kept,))
    return _schema(schema, style.CLASS, suffix)


def _functions(api: Api) -> Iterator[Wish]:
    """Components come before what stands elsewhere, and that before other readings of
    the same. What is sent in one direction alone is there as it is read."""
    alone = readings_alone(api)

    def order(schema: Schema) -> tuple[bool, bool]:
        is_other = schema.direction is not None and schema.at not in alone
        return is_other or schema.at in alone.values(), schema.name is None

    for schema in sorted(api.schemas.values(), key=order):
        suffix = "" if schema.at in alone else schema.direction or ""
        yield _schema(schema, style.FUNCTION, suffix)


def _schema(schema: Schema, form: Style, suffix: str = "") -> Wish:
    last = (suffix,) if suffix else ()
    if schema.name is not None:
        forms = (words(schema.name), spelled(schema.name))
        names = tuple(form.name((*parts, *last)) for parts in forms)
        return Wish(schema.at, schema.at, "", names)
    # Without a hint, the last steps of the way to the schema have to do.
    hint = schema.hint or tuple(pointer.split(schema.at)[1][-2:])
    parts = tuple(part for text in hint for part in words(text))
    return Wish(schema.at, schema.at, "", (form.name((*parts, *last)),))


def _wish(key: str, address: str, text: str, form: Style) -> Wish:
    names = (form.name(words(text)), form.name(spelled(text)))
    return Wish(key, address, text, names)


def _fields(
    schemas: list[Schema], pins: Pins, used: Container[str], kept: KeptNames
) -> dict[str, dict[str, str]]:
    named = {}
    for schema in schemas:
        record = core(schema.shape)
        if isinstance(record, Record):
            wires = {
                pointer.join(schema.at, "properties", field.wire): field.wire
                for field in record.fields
            }
            wishes = (_wish(wire, at, wire, style.FIELD) for at, wire in wires.items())
            before = kept.of(schema.at, wires)
            named[schema.at] = share_out(wishes, style.FIELD, pins, used, before)
    return named


def _members(
    schemas: list[Schema], pins: Pins, kept: KeptNames
) -> dict[str, tuple[str, ...]]:
    named = {}
    for schema in schemas:
        enum = core(schema.shape)
        if isinstance(enum, Enum) and has_class(enum):
            places = member_places(schema, enum)
            values = zip(places, map(str, enum.values), strict=True)
            before = kept.of(schema.at, {place.at: value for place, value in values})
            found = share_out(
                map(_member, places, enum.values), style.MEMBER, pins, kept=before
            )
            named[schema.at] = tuple(found.values())
    return named


def _member(member: Member, value: Any) -> Wish:
    """Return the name that the document gives a value, or else the value itself."""
    usual = _wish(member.at, member.at, str(value), style.MEMBER)
    if not member.name:
        return usual
    given = _wish(member.at, member.at, member.name, style.MEMBER)
    return Wish(member.at, member.at, member.name, (*given.names, *usual.names))


def member_places(schema: Schema, enum: Enum) -> tuple[Member, ...]:
    """Return what the document says of each value of an enumeration."""
    return enum.members or tuple(
        Member(pointer.join(schema.at, "enum", index))
        for index in range(len(enum.values))
    )


def _methods(operations: list[Operation], hooked: frozenset[str]) -> Iterator[Wish]:
    """Yield what the operations want, before the further methods of any of them.

    Those that are `hooked`, which webhooks and callbacks send, are content with the name
    of these.
    """
    for operation in operations:
        at, text = operation.at, operation_text(operation)
        if at in hooked and not operation.id:
            names = (operation.path, text)
            forms = tuple(style.OPERATION.name(words(name)) for name in names)
            yield Wish(at, at, operation.path, forms)
        else:
            yield _wish(at, at, text, style.OPERATION)
    for operation in operations:
        for suffix in further_methods(operation):
            at = pointer.join(operation.at, suffix)
            name = style.OPERATION.name((*words(operation_text(operation)), suffix))
            yield Wish(at, at, "", (name,))


def _constant(method: tuple[str, str]) -> Wish:
    # Names that differ may be the same in capitals.
    return Wish(method[0], "", "", (style.CONSTANT.name((method[1],)),))


def _parameters(
    operations: list[Operation], hooked: frozenset[str], pins: Pins, kept: KeptNames
) -> dict[str, dict[str, str]]:
    named = {}
    for operation in operations:
        form = style.SENT_PARAMETER if operation.at in hooked else style.PARAMETER
        wishes = (_parameter(one, form) for one in operation.parameters)
        keys = {one.at: parameter_key(one) for one in operation.parameters}
        before = kept.of(operation.at, keys)
        named[operation.at] = share_out(wishes, form, pins, kept=before)
    return named


def _parameter(parameter: Parameter, form: Style) -> Wish:
    plain = form.name(words(parameter.wire))
    # Namesakes in other places are told apart by where they are sent.
    placed = form.name((parameter.where, *words(parameter.wire)))
    return Wish(parameter.at, parameter.at, parameter.wire, (plain, placed))


def _report_pins(
    schemas: list[Schema], names: Names, pins: Pins, diagnostics: Diagnostics
) -> None:
    given = {
        (address, name)
        for group in (names.classes, names.operations, *names.parameters.values())
        for address, name in group.items()
    }
    given.update(
        (pointer.join(at, "properties", wire), name)
        for at, fields in names.fields.items()
        for wire, name in fields.items()
    )
    given.update(
        (member.at, name)
        for schema in schemas
        if isinstance(enum := core(schema.shape), Enum) and schema.at in names.members
        for member, name in zip(
            member_places(schema, enum), names.members[schema.at], strict=True
        )
    )
    for address, name in pins.items():
        if (address, name) not in given:
            diagnostics.warning(
                "unusable-pin",
                address,
                f"Nothing here could be named {name!r}",
                "A class begins with a capital letter, anything else does not;"
                " the name must be free and no word that Python reserves",
            )
