"""Names the classes of error responses.

A class is named after the component response that it stands for, and else after its
status. So no name depends on prose, on another operation or on the order of the document.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from truespec import pointer
from truespec.ir.aliases import final
from truespec.ir.operations import Content, Operation, Parameter, Response
from truespec.ir.schemas import Schema
from truespec.ir.status_phrases import REGISTERED, phrase
from truespec.name import style
from truespec.name.answers import carried, errors, operation_text
from truespec.name.ladder import Wish, share_out
from truespec.name.words import words

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """A class of error responses.

    `responses` are those that raise it, none for a class that is only a base. `bases` are
    the classes of its component and of its status, by their names. `wire` is what the
    document calls the response, "" for no name, and `label` what texts for people do.
    """

    name: str
    bases: tuple[str, ...]
    responses: tuple[Response, ...]
    wire: str
    label: str

    @property
    def contents(self) -> tuple[Content, ...]:
        """The bodies that the responses may have, one for each media type."""
        found: dict[str, Content] = {}
        for response in self.responses:
            for content in carried(response):
                found.setdefault(content.media, content)
        return tuple(found.values())

    @property
    def headers(self) -> list[tuple[Parameter, ...]]:
        """The header fields of each of the responses."""
        return [response.headers for response in self.responses]


@dataclass(frozen=True, slots=True)
class ErrorNames:
    """The classes of error responses, bases first, and the name of the class that each
    response raises, by its address and status.

    `addresses` has the names that something new could take, by where they come from.
    """

    classes: tuple[ErrorClass, ...]
    raised: Mapping[tuple[str, str], str]
    addresses: Mapping[str, str]

    def of(self, response: Response) -> str:
        """Return the name of the class that a response raises."""
        return self.raised[response.at, response.status]


@dataclass(slots=True)
class _Plan:
    """A class that is to be named: `names` is what it would like to be called."""

    names: tuple[str, ...]
    bases: tuple[Key, ...]
    responses: list[Response]
    wire: str = ""
    label: str = ""


def error_names(
    operations: Iterable[Operation],
    schemas: Mapping[str, Schema],
    used: frozenset[str] = frozenset(),
    kept: Mapping[str, str] | None = None,
) -> ErrorNames:
    """Return the classes of all error responses.

    A component response has one class for each status that it is used with. It is named
    after the component; where there are several, that is their base and each adds its
    status. What operations describe themselves has one class for each status, named
    after it (`NotFound`); where that differs, each class adds the name of its schema, or
    else of its operation. All classes of a registered status have that of its name as a
    base. None has a name that is `used`, and those that the package had before are `kept`.
    Where a status is not registered, the name of the response stands alone.
    """
    plans = _Plans(schemas)
    named: defaultdict[Key, list[Response]] = defaultdict(list)
    own: defaultdict[str, list[tuple[Operation, Response]]] = defaultdict(list)
    for operation in operations:
        for response in errors(operation):
            if response.name:
                source = response.at if response.is_component else response.name
                named["named", source].append(response)
            else:
                own[response.status].append((operation, response))
    owners = _owners(named)
    for key, responses in named.items():
        plans.add_named(key, responses, owners.get(key, ""))
    for status, described in own.items():
        plans.add_described(status, described)
    return plans.decided(used, kept)


class _Plans:
    """The classes of a document, as they are found."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._plans: dict[Key, _Plan] = {}

    def add_named(self, source: Key, responses: list[Response], owned: str) -> None:
        """Add the classes of a response with a name of its own. It is the class of the
        status `owned`, "" for none."""
        name = responses[0].name
        own = _class_name(name)
        by_status: defaultdict[str, list[Response]] = defaultdict(list)
        for response in responses:
            status = response.status if response.status in REGISTERED else ""
            by_status[status].append(response)
        is_phrase = own in _PHRASES
        several = len(by_status) > 1 and not is_phrase
        if several and "" not in by_status:
            self._plans[source] = _Plan((own,), (), [], label=name)
        for status, found in by_status.items():
            key: Key = (*source, status)
            names: tuple[str, ...] = (own,)
            longer = style.ERROR.name((*words(name), *words(phrase(found[0].status))))
            bases: list[Key] = [("status", status)] if status else []
            if status and status == owned:
                key, bases = ("status", status), []
            elif several and status:
                names = (longer,)
                # A status without a body has no part in what the others have.
                if carried(found[0]):
                    bases.insert(0, source)
            elif several or len(by_status) == 1:
                key = source
            if is_phrase and _PHRASES[own] != status:
                names = (own, longer) if source[1] == name else (longer,)
            self._plans[key] = _Plan(names, tuple(bases), found, name, name)

    def add_described(
        self, status: str, described: list[tuple[Operation, Response]]
    ) -> None:
        """Add the classes of the responses of one status that have no name."""
        base: Key = ("status", status)
        named = self._plans.get(base)
        bodies: defaultdict[Key, list[tuple[Operation, Response]]] = defaultdict(list)
        for operation, response in described:
            bodies[self._body(response)].append((operation, response))
        empty = bodies.pop((), [])
        if named is not None:
            owner = self._body(named.responses[0])
        else:
            owner = next(iter(bodies)) if len(bodies) == 1 else ()
            self._plans[base] = _Plan(_by_status(status), (), [], label=phrase(status))
        shared = self._plans[base].responses
        shared += [one for _, one in bodies.pop(owner, empty if not owner else [])]
        if owner and empty:
            names = _by_status(status, after=("Without", "Body"))
            found = [one for _, one in empty]
            plan = _Plan(names, (base,), found, label=phrase(status))
            self._plans["empty", status] = plan
        for body, group in bodies.items():
            for key, names, found in self._qualified(status, body, group):
                plan = _Plan(names, (base,), found, label=phrase(status))
                self._plans[key] = plan

    def _qualified(
        self, status: str, body: Key, group: list[tuple[Operation, Response]]
    ) -> Iterator[tuple[Key, tuple[str, ...], list[Response]]]:
        """Yield the classes that share a status with others: by the component schema of
        their body, or each by its operation."""
        if body[0] == "component":
            name = self._schemas[body[1]].name or ""
            names = _by_status(status, before=words(name))
            yield ("body", status, body[1]), names, [one for _, one in group]
            return
        for operation, response in group:
            names = _by_status(status, before=words(operation_text(operation)))
            yield ("operation", status, operation.at), names, [response]

    def _body(self, response: Response) -> Key:
        """Return what the bodies of two responses have in common that are the same error:
        the component that they are, or the schemas of their media types."""
        contents = carried(response)
        types = [self._final(one.item or one.type) for one in contents]
        if len(set(types)) == 1 and types[0] and self._schemas[types[0]].name:
            return ("component", types[0])
        medias = [one.media for one in contents]
        return tuple(text for pair in zip(medias, types, strict=True) for text in pair)

    def _final(self, at: str | None) -> str:
        return final(at, self._schemas) if at else ""

    def decided(
        self, used: frozenset[str], kept: Mapping[str, str] | None
    ) -> ErrorNames:
        """Return the classes, each after its bases, with their names."""
        for plan in list(self._plans.values()):
            for base in plan.bases:
                if base not in self._plans:
                    status = base[1]
                    made = _Plan(_by_status(status), (), [], label=phrase(status))
                    self._plans[base] = made
        order: dict[Key, _Plan] = {}
        for key, plan in self._plans.items():
            for base in plan.bases:
                order.setdefault(base, self._plans[base])
            order.setdefault(key, plan)
        wishes = [
            Wish("\n".join(key), _address(key), plan.names[0], plan.names)
            for key, plan in sorted(order.items(), key=_rank)
        ]
        names = share_out(wishes, style.ERROR, {}, used, kept)
        return ErrorNames(
            tuple(
                ErrorClass(
                    name=names["\n".join(key)],
                    bases=tuple(names["\n".join(base)] for base in plan.bases),
                    responses=tuple(plan.responses),
                    wire=plan.wire,
                    label=plan.label,
                )
                for key, plan in order.items()
            ),
            {
                (one.at, one.status): names["\n".join(key)]
                for key, plan in order.items()
                for one in plan.responses
            },
            {wish.address: names[wish.key] for wish in wishes if wish.address},
        )


def _owners(named: Mapping[Key, list[Response]]) -> dict[Key, str]:
    """Return the responses that have the name of their status, with that: one for each."""
    found: dict[str, Key] = {}
    for key in sorted(named, key=lambda key: (named[key][0].name not in _PHRASES, key)):
        status = _PHRASES.get(_class_name(named[key][0].name), "")
        if any(one.status == status for one in named[key]):
            found.setdefault(status, key)
    return {key: status for status, key in found.items()}


def _rank(item: tuple[Key, _Plan]) -> tuple[int, Key]:
    """Return the order in which names are given: first to the statuses, then to what
    the document names."""
    key = item[0]
    return {"status": 0, "named": 1}.get(key[0], 2), key


def _address(key: Key) -> str:
    """Return where the name of a class comes from, "" for a status alone: a response, or
    the schema of its body with the status."""
    kind, *rest = key
    if kind == "operation":
        status, at = rest
        return pointer.join(at, "responses", status)
    if kind == "body":
        status, at = rest
        return pointer.join(at, status)
    if kind == "named" and "#" in rest[0]:
        return pointer.join(rest[0], *rest[1:])
    return ""


def _class_name(name: str) -> str:
    """Return a name as that of a class; one that is a class name already is kept."""
    if name.isalnum() and name.isascii() and name[0].isupper():
        return style.ERROR.permitted(name)
    return style.ERROR.name(words(name))


def _by_status(status: str, *, before: Key = (), after: Key = ()) -> tuple[str, ...]:
    return (style.ERROR.name((*before, *words(phrase(status)), *after)),)


_PHRASES = {_by_status(status)[0]: status for status in REGISTERED}
"""The registered statuses by the names of their classes."""
