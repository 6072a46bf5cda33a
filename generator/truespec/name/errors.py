"""Names the classes of error responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from truespec.ir.operations import Operation, Response
from truespec.ir.schemas import Alias, Schema
from truespec.name import style
from truespec.name.answers import carried, errors, operation_text
from truespec.name.ladder import Wish, share_out
from truespec.name.status_phrases import phrase
from truespec.name.words import words


def error_names(
    operations: Iterable[Operation], schemas: Mapping[str, Schema]
) -> dict[str, str]:
    """Return the class of every error response, by its address.

    Responses that the document gives the same name and the same contents are one class.
    One without a name is called by its status, and by its operation too where the same
    status has other contents elsewhere.
    """
    groups: dict[object, list[str]] = {}
    wishes: dict[object, Wish] = {}
    for operation in operations:
        for response in errors(operation):
            key = _identity(response, schemas)
            groups.setdefault(key, []).append(response.at)
            if key not in wishes:
                wishes[key] = _wish(operation, response)
    names = share_out(wishes.values(), style.ERROR, {})
    return {at: names[group[0]] for group in groups.values() for at in group}


def _identity(response: Response, schemas: Mapping[str, Schema]) -> object:
    """Return what two responses have in common that are the same error."""

    def final(at: str | None) -> str | None:
        seen = set()
        while at is not None and at not in seen:
            seen.add(at)
            shape = schemas[at].shape
            at = shape.target if isinstance(shape, Alias) else at
        return at

    contents = tuple(
        (one.media, final(one.type), final(one.item)) for one in carried(response)
    )
    headers = tuple((one.wire, final(one.type)) for one in response.headers)
    return response.name or response.status, contents, headers


def _wish(operation: Operation, response: Response) -> Wish:
    own = words(response.name or phrase(response.status))
    called = words(operation_text(operation))
    names: tuple[str, ...] = (
        style.ERROR.name(own),
        style.ERROR.name((*called, *own)),
    )
    name = response.name
    if name.isalnum() and name.isascii() and name[0].isupper():
        names = (style.ERROR.permitted(name), *names)
    return Wish(response.at, response.at, name, names)
