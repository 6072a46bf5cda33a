"""Names the classes of the header fields of responses, and their attributes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from truespec.ir.operations import Operation, Parameter
from truespec.name import style
from truespec.name.answers import answers, operation_text
from truespec.name.errors import ErrorClass
from truespec.name.ladder import Wish, share_out
from truespec.name.words import spelled, words


@dataclass(frozen=True, slots=True)
class HeaderNames:
    """The class of the header fields of an answer or error, and its attributes by the
    names of the fields; `required` are those that every such response has."""

    name: str
    attributes: dict[str, str]
    headers: tuple[Parameter, ...]
    required: frozenset[str]


def header_names(
    operations: Iterable[Operation], error_classes: Iterable[ErrorClass]
) -> dict[str, HeaderNames]:
    """Return the classes of header fields: by the address of the operation for its
    answers, and by the name of its class for an error."""
    found: dict[str, list[tuple[Parameter, ...]]] = {}
    wishes: list[Wish] = []

    def want(key: str, text: str, headers: list[tuple[Parameter, ...]]) -> None:
        if key not in found and any(headers):
            found[key] = headers
            name = style.CLASS.name((*words(text), "Headers"))
            wishes.append(Wish(key, key, "", (name,)))

    for operation in operations:
        text = operation_text(operation)
        want(operation.at, text, [one.headers for one in answers(operation)])
    for error in error_classes:
        want(error.name, error.name, error.headers)
    names = share_out(wishes, style.CLASS, {})
    return {key: _named(names[key], headers) for key, headers in found.items()}


def _named(name: str, alternatives: list[tuple[Parameter, ...]]) -> HeaderNames:
    headers = {one.wire: one for fields in alternatives for one in fields}
    required = [{one.wire for one in fields if one.required} for fields in alternatives]
    return HeaderNames(
        name=name,
        attributes=share_out(map(_field, headers), style.FIELD, {}),
        headers=tuple(headers.values()),
        required=frozenset.intersection(*map(frozenset, required)),
    )


def _field(wire: str) -> Wish:
    plain = style.FIELD.name(words(wire))
    return Wish(wire, wire, wire, (plain, style.FIELD.name(spelled(wire))))
