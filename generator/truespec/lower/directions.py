"""Schemas that say something else in requests than in answers.

Where OpenAPI has directions, ``required`` holds for a property that is ``readOnly`` in
answers only, and for one that is ``writeOnly`` in requests only (OpenAPI 3.0.4, 4.7.24.2;
Swagger 2.0, Schema Object). So a schema has up to three readings: as it is written, as
clients send its values, and as the service does. The model has a schema for each reading
that differs, and the operations refer to these.

A property is marked by its schema, through ``$ref`` and ``allOf``. The mark holds for all
schemas that apply to the same object: ``required`` may stand in one part of an ``allOf``
and the property in another. What a schema says thus depends on the schemas around it,
and one that is part of several has a reading for each of them.

``not`` and ``if`` are questions and demand nothing: below them, all is as it is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from truespec import pointer
from truespec.ir.api import Api
from truespec.ir.schemas import (
    Access,
    Direction,
    Nullable,
    Readings,
    Record,
    Schema,
)
from truespec.lower.marks import BRANCHES, Mark, Marks, places_of
from truespec.lower.reading import (
    AS_WRITTEN,
    has_marked_field,
    parts_of,
    read_checks,
    read_shape,
    relax,
    targets_of,
)
from truespec.lower.redirect import redirected, schemas_sent

# A schema, and what the schemas around it say of properties that it demands or has.
_Place = tuple[str, frozenset[Mark]]

_IN_PLACE = ("$ref", "$dynamicRef", "allOf", *BRANCHES)


def read_directions(api: Api) -> Api:
    """Return a model with the readings of schemas that differ by direction.

    A document without operations is read both ways. Where it has some, a component that
    none of them reaches is read as an answer.
    """
    if all(schema.access is Access.BOTH for schema in api.schemas.values()):
        return api
    return _Directions(api).api_with_readings()


@dataclass(slots=True)
class _Directions:
    """Finds the readings of the schemas of one document."""

    api: Api
    _marks: Marks = field(init=False)
    # The schemas that lead to a property which only one side sends.
    _leading: frozenset[str] = field(init=False)
    # What each place leads to, in the order in which places were met.
    _steps: dict[_Place, dict[str, _Place]] = field(default_factory=dict)
    _differing: dict[Direction, set[_Place]] = field(default_factory=dict)
    _addresses: dict[tuple[_Place, Direction], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._marks = Marks(self.api.schemas)
        self._leading = self._find_leading()

    def _find_leading(self) -> frozenset[str]:
        leads: dict[str, list[str]] = {}
        pending = []
        for at, schema in self.api.schemas.items():
            if schema.access is not Access.BOTH or has_marked_field(schema.shape):
                pending.append(at)
            for target in targets_of(schema):
                leads.setdefault(target, []).append(at)
        found = set(pending)
        while pending:
            for at in leads.get(pending.pop(), ()):
                if at not in found:
                    found.add(at)
                    pending.append(at)
        return frozenset(found)

    def api_with_readings(self) -> Api:
        components: list[_Place] = [
            (at, frozenset())
            for at, schema in self.api.schemas.items()
            if schema.name is not None
        ]
        roots: dict[Direction, list[_Place]] = {one: [] for one in Direction}
        for at, direction in schemas_sent(self.api):
            roots[direction].append((at, frozenset()))
        self._explore(
            [*components, *roots[Direction.REQUEST], *roots[Direction.ANSWER]]
        )
        for direction in Direction:
            self._differing[direction] = self._find_differing(direction)
        if not any(self._differing.values()):
            return self.api
        self._choose_addresses()

        def address(at: str, direction: Direction) -> str:
            return self._address((at, frozenset()), direction)

        return replace(
            redirected(self.api, address),
            schemas=self.api.schemas | self._readings(),
            readings=tuple(self._listed(components, roots)),
        )

    def _explore(self, roots: Iterable[_Place]) -> None:
        """Find all places that the roots lead to, and that may differ."""
        pending = [place for place in dict.fromkeys(roots) if place[0] in self._leading]
        for place in pending:
            if place in self._steps:
                continue
            self._steps[place] = dict(self._steps_from(place))
            pending += self._steps[place].values()

    def _steps_from(self, place: _Place) -> Iterator[tuple[str, _Place]]:
        """Yield the addresses that a schema refers to, each with its place."""
        at, around = place
        schema = self.api.schemas[at]
        known = around | self._marks.of(at)
        inside: dict[str, None] = {}
        beside: dict[str, None] = {}
        for check in schema.checks:
            if check.keyword not in AS_WRITTEN:
                found = dict.fromkeys(places_of(check))
                (beside if check.keyword in _IN_PLACE else inside).update(found)
        for target, is_beside in parts_of(schema.shape):
            (beside if is_beside else inside).setdefault(target)
        inside.update(dict.fromkeys(target for _, target in schema.anchors))
        for target in inside:
            if target in self._leading:
                yield target, (target, frozenset())
        for target in beside:
            marks = self._marks.concerning(target, known)
            if marks or target in self._leading:
                yield target, (target, marks)

    def _find_differing(self, direction: Direction) -> set[_Place]:
        """Return the places that say something else in a direction, or lead to some."""
        leads: dict[_Place, list[_Place]] = {}
        for place, steps in self._steps.items():
            for target in steps.values():
                leads.setdefault(target, []).append(place)
        pending = [place for place in self._steps if self._differs(place, direction)]
        found = set(pending)
        while pending:
            for place in leads.get(pending.pop(), ()):
                if place not in found:
                    found.add(place)
                    pending.append(place)
        return found

    def _unsent(self, place: _Place, direction: Direction) -> frozenset[str]:
        """Return the properties of an object that nobody sends in a direction."""
        at, around = place
        marks = around | self._marks.of(at)
        return frozenset(name for name, who in marks if who is direction.other_side)

    def _differs(self, place: _Place, direction: Direction) -> bool:
        """Whether a schema itself says something else in a direction.

        A property that only the server sends, and need not, makes no difference: it does
        no harm in a request. One that only clients send is not to be in an answer.
        """
        unsent = self._unsent(place, direction)
        if not unsent:
            return False
        schema = self.api.schemas[place[0]]
        if any(relax(check, unsent) != check for check in schema.checks):
            return True
        shape = (
            schema.shape.item if isinstance(schema.shape, Nullable) else schema.shape
        )
        fields = shape.fields if isinstance(shape, Record) else ()
        held = {field.wire for field in fields}
        if direction is Direction.ANSWER:
            held.update(
                name
                for check in schema.checks
                if check.keyword == "properties"
                for name in check.value
            )
            return bool(held & unsent)
        return bool(held & unsent & self._marks.demanded(place[0]))

    def _choose_addresses(self) -> None:
        """Give each reading that differs an address of its own."""
        counts: dict[tuple[str, Direction], int] = {}
        for place in self._steps:
            for direction in Direction:
                if place in self._differing[direction]:
                    at, around = place
                    # The plain name is for what stands by itself.
                    number = counts.get((at, direction), 1) + 1 if around else 1
                    counts[at, direction] = max(number, counts.get((at, direction), 1))
                    word = direction.value + (str(number) if around else "")
                    self._addresses[place, direction] = pointer.mark(at, word)

    def _address(self, place: _Place, direction: Direction) -> str:
        return self._addresses.get((place, direction), place[0])

    def _readings(self) -> dict[str, Schema]:
        return {
            at: self._reading(place, direction, at)
            for (place, direction), at in self._addresses.items()
        }

    def _reading(self, place: _Place, direction: Direction, own: str) -> Schema:
        """Return what a schema says in a direction."""
        at, around = place
        schema = self.api.schemas[at]
        steps = self._steps[place]
        unsent = self._unsent(place, direction)

        def read(target: str) -> str:
            step = steps.get(target)
            return target if step is None else self._address(step, direction)

        return replace(
            schema,
            at=own,
            name=None if around else schema.name,
            hint=(schema.name,) if around and schema.name else schema.hint,
            checks=tuple(read_checks(schema, unsent, read)),
            shape=read_shape(schema.shape, unsent, read),
            anchors=tuple((name, read(target)) for name, target in schema.anchors),
            direction=direction,
            unsent=tuple(sorted(unsent)),
        )

    def _listed(
        self, components: list[_Place], roots: Mapping[Direction, list[_Place]]
    ) -> Iterator[Readings]:
        """Yield the schemas that are read differently, with the readings there are."""
        reached = {one: self._reached(roots[one]) for one in Direction}
        unused = [
            place
            for place in components
            if not any(place in places for places in reached.values())
        ]
        has_operations = bool(self.api.operations or self.api.webhooks)
        reached[Direction.ANSWER] |= self._reached(unused)
        if not has_operations:
            reached[Direction.REQUEST] |= self._reached(unused)
        for place in self._steps:
            if any(place in self._differing[one] for one in Direction):
                request, answer = (
                    self._address(place, one) if place in reached[one] else None
                    for one in Direction
                )
                yield Readings(place[0], request, answer, as_part=bool(place[1]))

    def _reached(self, roots: Iterable[_Place]) -> set[_Place]:
        found = set(roots)
        pending = list(found)
        while pending:
            for place in self._steps.get(pending.pop(), {}).values():
                if place not in found:
                    found.add(place)
                    pending.append(place)
        return found
