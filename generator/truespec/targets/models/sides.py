"""How an object that one side has sent becomes what the other side sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from truespec.ir.api import Api
from truespec.ir.schemas import (
    Alias,
    Array,
    Direction,
    Field,
    Map,
    Nullable,
    Record,
    Schema,
    Shape,
    Union,
)
from truespec.name.reach import core

_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class OtherSide:
    """The other reading of an object: its address, the direction in which that is sent,
    and what of it this object does not tell: fields, and the schema of `further`
    properties."""

    at: str
    direction: Direction
    untold: tuple[Field, ...]
    further: str | None


@dataclass(slots=True)
class Sides:
    """Finds the other side of the schemas that requests and answers read differently."""

    api: Api
    _pairs: dict[str, tuple[str, Direction]] = field(default_factory=dict)
    _told: dict[_Pair, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.api.readings:
            if one.request is not None and one.answer is not None:
                self._pairs[one.answer] = one.request, Direction.REQUEST
                self._pairs[one.request] = one.answer, Direction.ANSWER

    def of(self, at: str) -> OtherSide | None:
        """Return the other side of the objects of a schema, None if they have none."""
        if at not in self._pairs or self._record(at) is None:
            return None
        other, direction = self._pairs[at]
        if self._record(other) is None:
            return None
        self._settle((at, other))
        untold = tuple(self._untold(at, other))
        return OtherSide(other, direction, untold, self._further(at, other))

    def _record(self, at: str) -> Record | None:
        shape = core(self._schemas[at].shape)
        return shape if isinstance(shape, Record) else None

    @property
    def _schemas(self) -> Mapping[str, Schema]:
        return self.api.schemas

    def _settle(self, pair: _Pair) -> None:
        """Find whether one schema tells the other, and all that this depends on.

        All do until one is found that does not, as objects may contain themselves.
        """
        if pair in self._told:
            return
        self._told[pair] = True
        while True:
            before = dict(self._told)
            for known in list(self._told):
                if self._told[known]:
                    self._told[known] = self._tells(*known)
            if self._told == before:
                return

    def _is_told(self, source: str, target: str) -> bool:
        return source == target or self._told.setdefault((source, target), True)

    def _tells(self, source: str, target: str) -> bool:
        """Whether every value of one schema can be made one of the other."""
        return self._shape_tells(
            self._schemas[source].shape, self._schemas[target].shape, source, target
        )

    def _shape_tells(
        self, source: Shape, target: Shape, source_at: str, target_at: str
    ) -> bool:
        match source, target:
            case Nullable(one), Nullable(other):
                return self._shape_tells(one, other, source_at, target_at)
            case Alias(one), Alias(other):
                return self._is_told(one, other)
            case Array(str(one)), Array(str(other)):
                return self._is_told(one, other)
            case Map(str(one)), Map(str(other)):
                return self._is_told(one, other)
            case Union(ones), Union(others):
                pairs = zip(ones, others, strict=False)
                return len(ones) == len(others) and all(
                    self._is_told(*pair) for pair in pairs
                )
            case Record(), Record():
                untold = self._untold(source_at, target_at)
                return not untold and not self._further(source_at, target_at)
        return source == target

    def _further(self, source: str, target: str) -> str | None:
        """Return the schema of further properties that an object does not tell."""
        one, other = self._record(source), self._record(target)
        if one is None or other is None or one.extra is None or other.extra is None:
            return None
        return None if self._is_told(one.extra, other.extra) else other.extra

    def _untold(self, source: str, target: str) -> list[Field]:
        """Return the fields of an object that its other side does not tell."""
        one, other = self._record(source), self._record(target)
        if one is None or other is None:
            return []
        known = {field.wire: field.type for field in one.fields}
        return [
            field
            for field in other.fields
            if (
                not self._is_told(known[field.wire], field.type)
                if field.wire in known
                else field.required
            )
        ]
