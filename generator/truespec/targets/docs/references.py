"""Which named schemas refer to which, and which operations use them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from truespec.ir.api import Api
from truespec.ir.operations import Content, Operation, Parameter
from truespec.ir.schemas import Check
from truespec.pointer import unmarked


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation uses a schema: ``request``, and the statuses of responses."""

    operation: Operation
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class References:
    """What uses what; the addresses are those of named schemas, in their order."""

    uses: dict[str, tuple[str, ...]]
    used_by: dict[str, tuple[str, ...]]
    places: dict[str, tuple[Place, ...]]
    operation_uses: dict[str, tuple[tuple[str, str], ...]]


def references(api: Api, operations: Iterable[Operation]) -> References:
    """Return the references of an API, those through schemas without a name included."""
    named = [
        schema.at
        for schema in api.schemas.values()
        if schema.name is not None and schema.direction is None
    ]
    uses = {at: tuple(_named_below(api, _inside(api, at))) for at in named}
    used_by: dict[str, list[str]] = {at: [] for at in named}
    for at, targets in uses.items():
        for target in targets:
            used_by[target].append(at)
    places: dict[str, list[Place]] = {at: [] for at in named}
    of_operations = {}
    for operation in operations:
        found = []
        for where, address in types_of(operation):
            for at in _named_below(api, [address]):
                found.append((where, at))
                last = places[at][-1] if places[at] else None
                if last is None or last.operation is not operation:
                    places[at].append(Place(operation, (where,)))
                elif where not in last.where:
                    places[at][-1] = Place(operation, (*last.where, where))
        of_operations[operation.at] = tuple(dict.fromkeys(found))
    return References(
        uses,
        {at: tuple(users) for at, users in used_by.items()},
        {at: tuple(found) for at, found in places.items()},
        of_operations,
    )


def types_of(operation: Operation) -> Iterator[tuple[str, str]]:
    """Yield where an operation names a schema, and the address of that."""
    for parameter in operation.parameters:
        yield from (("request", at) for at in _of_parameter(parameter))
    for content in operation.body.contents if operation.body else ():
        yield from (("request", at) for at in _of_content(content))
    for response in operation.responses:
        for header in response.headers:
            yield from ((response.status, at) for at in _of_parameter(header))
        for content in response.contents:
            yield from ((response.status, at) for at in _of_content(content))


def addresses(check: Check) -> Iterator[str]:
    """Yield the addresses of the schemas that a check holds."""
    if check.keyword in _HOLDING:
        yield from _addresses(check.value)


# Keywords whose values are schemas, or mappings or lists of them.
_HOLDING = frozenset(
    {"$ref", "$dynamicRef", "additionalProperties", "allOf", "anyOf", "contains"}
    | {"contentSchema", "dependentSchemas", "else", "if", "items", "not", "oneOf"}
    | {"patternProperties", "prefixItems", "properties", "propertyNames", "then"}
    | {"unevaluatedItems", "unevaluatedProperties"}
)


def _addresses(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if "#" in value:
            yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _addresses(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _addresses(item)


def _inside(api: Api, at: str) -> Iterator[str]:
    for check in api.schemas[at].checks:
        yield from addresses(check)


def _named_below(api: Api, roots: Iterable[str]) -> Iterator[str]:
    """Yield the nearest named schemas at some addresses and below, each once."""
    pending = list(roots)[::-1]
    seen: set[str] = set()
    found: set[str] = set()
    while pending:
        at = pending.pop()
        if at in seen or at not in api.schemas:
            continue
        seen.add(at)
        if api.schemas[at].name is not None:
            if (written := unmarked(at)) not in found:
                found.add(written)
                yield written
        else:
            pending.extend(list(_inside(api, at))[::-1])


def _of_parameter(parameter: Parameter) -> Iterator[str]:
    if parameter.type is not None:
        yield parameter.type
    if parameter.content is not None:
        yield from _of_content(parameter.content)


def _of_content(content: Content) -> Iterator[str]:
    yield from (at for at in (content.type, content.item) if at is not None)
    for encoding in content.encodings:
        for header in encoding.headers:
            yield from _of_parameter(header)
