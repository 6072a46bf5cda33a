"""Which properties of an object only one side sends: ``readOnly``, ``writeOnly``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from truespec.ir.schemas import Access, Alias, Check, Nullable, Record, Schema
from truespec.lower.property_names import finds

Mark = tuple[str, Access]
"""The name of a property, and who sends it."""

ALL = ("$ref", "$dynamicRef", "allOf")
"""The keywords whose schemas all hold for the same value."""

BRANCHES = ("anyOf", "oneOf", "then", "else", "dependentSchemas")
"""The keywords whose schemas may hold for the same value."""

_APPLICATORS = frozenset(
    {
        *ALL,
        *BRANCHES,
        *("properties", "patternProperties", "additionalProperties", "items"),
        *("prefixItems", "contains", "unevaluatedItems", "unevaluatedProperties"),
        *("not", "if", "propertyNames"),
    }
)


def places_of(check: Check) -> Iterator[str]:
    """Yield the addresses of the schemas that a check applies."""
    if check.keyword not in _APPLICATORS:
        return
    value = check.value
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value.values()
    elif check.keyword == "$dynamicRef":
        yield value[0]
    else:
        yield from value


@dataclass(frozen=True, slots=True)
class _Unlisted:
    """A mark of the properties whose names a pattern is found in, or, without a pattern,
    of all that are not among `names` and have none of the `others` in their names."""

    who: Access
    pattern: str = ""
    names: frozenset[str] = frozenset()
    others: tuple[str, ...] = ()

    def holds_for(self, name: str) -> bool:
        if self.pattern:
            return finds(self.pattern, name) is True
        return name not in self.names and all(
            finds(pattern, name) is False for pattern in self.others
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """What schemas say of the properties of one object.

    `plain` are the properties that either side sends, `demanded` those that some schema
    demands, and `held` all that are spoken of. `unlisted` marks others by their names.
    """

    marks: frozenset[Mark] = frozenset()
    plain: frozenset[str] = frozenset()
    demanded: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    unlisted: frozenset[_Unlisted] = frozenset()


_NOTHING = _Said()


@dataclass(slots=True)
class Marks:
    """Answers for the schemas of one document."""

    schemas: Mapping[str, Schema]
    _known: dict[str, _Said] = field(default_factory=dict)

    def of(self, at: str) -> frozenset[Mark]:
        """Return the marks that hold for the objects of a schema."""
        return self._said(at).marks

    def demanded(self, at: str) -> frozenset[str]:
        """Return the properties that a schema, or one applied with it, demands."""
        return self._said(at).demanded

    def concerning(self, at: str, marks: frozenset[Mark]) -> frozenset[Mark]:
        """Return which of some marks would change what a schema says."""
        if not marks:
            return marks
        said = self._said(at)
        return frozenset(one for one in marks - said.marks if one[0] in said.held)

    def _said(self, at: str) -> _Said:
        known = self._known.get(at)
        if known is None:
            # A schema that applies itself adds nothing.
            self._known[at] = _NOTHING
            known = self._known[at] = self._gather(self.schemas[at])
        return known

    def _gather(self, schema: Schema) -> _Said:
        marks: set[Mark] = set()
        plain: set[str] = set()
        demanded: set[str] = set()
        held: set[str] = set()
        unlisted = set(self._unlisted(schema))
        branches: list[_Said] = []
        for check in schema.checks:
            if check.keyword == "properties":
                for name, at in check.value.items():
                    who = self._access(at)
                    if who is Access.BOTH:
                        plain.add(name)
                    else:
                        marks.add((name, who))
            elif check.keyword == "required":
                demanded.update(check.value)
            elif check.keyword == "dependentRequired":
                demanded.update(
                    name for names in check.value.values() for name in names
                )
            elif check.keyword in ALL:
                for said in map(self._said, places_of(check)):
                    marks |= said.marks
                    plain |= said.plain
                    demanded |= said.demanded
                    held |= said.held
                    unlisted |= said.unlisted
            elif check.keyword in BRANCHES:
                branches += map(self._said, places_of(check))
        shape = (
            schema.shape.item if isinstance(schema.shape, Nullable) else schema.shape
        )
        if isinstance(shape, Record):
            held.update(one.wire for one in shape.fields)
            marks.update(
                (one.wire, one.access)
                for one in shape.fields
                if one.access is not Access.BOTH
            )
        elif isinstance(shape, Alias):
            held |= self._said(shape.target).held
        marks.update(
            (name, one.who)
            for name in demanded
            for one in unlisted
            if one.holds_for(name)
        )
        # What one branch marks is marked, unless another one has it unmarked.
        unmarked = plain.union(*(one.plain for one in branches))
        for one in branches:
            marks.update(mark for mark in one.marks if mark[0] not in unmarked)
            demanded |= one.demanded
            held |= one.held
        named = {name for name, _ in marks}
        return _Said(
            marks=frozenset(marks),
            plain=frozenset(unmarked - named),
            demanded=frozenset(demanded),
            held=frozenset(held | named | unmarked | demanded),
            unlisted=frozenset(unlisted),
        )

    def _unlisted(self, schema: Schema) -> Iterator[_Unlisted]:
        """Yield the marks of properties that a schema does not list by name."""
        held = {check.keyword: check.value for check in schema.checks}
        patterns = held.get("patternProperties") or {}
        for pattern, at in patterns.items():
            if (who := self._access(at)) is not Access.BOTH:
                yield _Unlisted(who, pattern)
        rest = held.get("additionalProperties")
        if isinstance(rest, str) and (who := self._access(rest)) is not Access.BOTH:
            names = frozenset(held.get("properties") or ())
            yield _Unlisted(who, "", names, tuple(patterns))

    def _access(self, at: str) -> Access:
        """Return who sends the values of a schema, by it and what it says to be."""
        pending, seen = [at], {at}
        found = Access.BOTH
        for one in pending:
            schema = self.schemas[one]
            if schema.access is Access.READ:
                return Access.READ
            if schema.access is Access.WRITE:
                found = Access.WRITE
            for check in schema.checks:
                if check.keyword in ("$ref", "allOf"):
                    further = set(places_of(check)) - seen
                    seen |= further
                    pending += further
        return found
