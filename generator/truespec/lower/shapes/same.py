"""Whether two shapes are one and the same type."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from truespec.ir.schemas import (
    Alias,
    Array,
    Field,
    Map,
    Nullable,
    Record,
    Shape,
    Tag,
    Union,
)

if TYPE_CHECKING:
    from truespec.lower.shapes.derive import Shapes


@dataclass(slots=True)
class Same:
    """Compares shapes, whose parts may have different addresses for one schema."""

    of: Shapes

    def shapes(self, one: Shape, other: Shape, *, required: bool = True) -> bool:
        """Whether two shapes are the same; without `required`, though one of them may
        ask for properties that the other leaves open."""
        if isinstance(one, Record) and isinstance(other, Record):
            return self._records(one, other, required)
        if isinstance(one, Union) and isinstance(other, Union):
            return (
                self._lists(one.variants, other.variants)
                and one.exactly_one == other.exactly_one
                and self._tags(one.tag, other.tag)
            )
        if isinstance(one, Array) and isinstance(other, Array):
            return (
                (one.least, one.closed) == (other.least, other.closed)
                and self._lists(one.prefix, other.prefix)
                and self.addresses(one.item, other.item)
            )
        if isinstance(one, Map) and isinstance(other, Map):
            return self.addresses(one.value, other.value)
        if isinstance(one, Nullable) and isinstance(other, Nullable):
            return self.shapes(one.item, other.item, required=required)
        if isinstance(one, Alias) and isinstance(other, Alias):
            return self.addresses(one.target, other.target)
        return one == other

    def addresses(self, one: str | None, other: str | None) -> bool:
        """Whether the schemas at two addresses have the same type."""
        if one == other:
            return True
        if one is None or other is None:
            return False
        return self.of.final(one)[0] == self.of.final(other)[0] and (
            self.of.takes_null(one) == self.of.takes_null(other)
        )

    def _records(self, one: Record, other: Record, required: bool) -> bool:
        return (
            len(one.fields) == len(other.fields)
            and (one.closed, one.patterns) == (other.closed, other.patterns)
            and all(
                self._fields(*pair, required)
                for pair in zip(_sorted(one), _sorted(other), strict=True)
            )
            and self.addresses(one.extra, other.extra)
        )

    def _fields(self, one: Field, other: Field, required: bool) -> bool:
        asked = one.required if required else other.required
        return replace(one, type="", required=asked) == replace(
            other, type="", required=other.required
        ) and self.addresses(one.type, other.type)

    def _tags(self, one: Tag | None, other: Tag | None) -> bool:
        if one is None or other is None:
            return one is other
        return (
            one.wire == other.wire
            and [value for value, _ in one.mapping]
            == [value for value, _ in other.mapping]
            and self._lists(
                [at for _, at in one.mapping], [at for _, at in other.mapping]
            )
        )

    def _lists(
        self, one: tuple[str, ...] | list[str], other: tuple[str, ...] | list[str]
    ) -> bool:
        return len(one) == len(other) and all(
            self.addresses(*pair) for pair in zip(one, other, strict=True)
        )


def _sorted(record: Record) -> list[Field]:
    return sorted(record.fields, key=lambda field: field.wire)
