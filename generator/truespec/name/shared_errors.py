"""Error bodies that several operations describe in the same words are one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from truespec.ir.api import Api
from truespec.ir.operations import Operation, Response
from truespec.ir.schemas import Schema
from truespec.ir.status_phrases import phrase
from truespec.name.answers import answers, contents_of, errors
from truespec.name.equality import below, statement

Shared = Mapping[tuple[str, str], Response]


def share_error_bodies(api: Api) -> Api:
    """Return an API with one schema for equal error bodies of a status.

    Only bodies that the operations describe in their own words count, and only if all of
    one status are equal. The schemas of the first then stand for all, and are called by
    the status, not by the operation in which they were found.
    """
    found: defaultdict[str, list[Response]] = defaultdict(list)
    for operation in api.operations:
        for response in _own_errors(operation):
            found[response.status].append(response)
    shared: dict[tuple[str, str], Response] = {}
    schemas = dict(api.schemas)
    for status, responses in found.items():
        if len(responses) > 1 and len({_said(one, schemas) for one in responses}) == 1:
            first = responses[0]
            shared |= {(one.at, status): first for one in responses}
            _call_by_status(first, schemas)
    if not shared:
        return api
    operations = tuple(_sharing(operation, shared) for operation in api.operations)
    return replace(api, operations=operations, schemas=schemas)


def _own_errors(operation: Operation) -> Iterator[Response]:
    """Yield the errors that an operation describes itself, by a schema."""
    given = answers(operation)
    for response in errors(operation):
        types = [one.type or one.item for one in contents_of(operation, response)]
        if not response.name and response not in given and any(types):
            yield response


def _said(response: Response, schemas: Mapping[str, Schema]) -> object:
    return tuple(
        (one.media, *(at and statement(at, schemas) for at in (one.type, one.item)))
        for one in response.contents
    )


def _call_by_status(response: Response, schemas: dict[str, Schema]) -> None:
    """Name the schemas of a response that are no components after its status."""
    words = (phrase(response.status), "Body")
    for content in response.contents:
        for root in (content.type, content.item):
            length = len(schemas[root].hint) if root else 0
            for at in below(root, schemas) if root else ():
                hint = (*words, *schemas[at].hint[length:])
                schemas[at] = replace(schemas[at], hint=hint)


def _sharing(operation: Operation, shared: Shared) -> Operation:
    responses = tuple(
        _like(one, shared.get((one.at, one.status), one)) for one in operation.responses
    )
    return replace(operation, responses=responses)


def _like(response: Response, first: Response) -> Response:
    """Return a response with the schemas of another one."""
    contents = tuple(
        replace(one, type=other.type, item=other.item)
        for one, other in zip(response.contents, first.contents, strict=True)
    )
    return replace(response, contents=contents)
