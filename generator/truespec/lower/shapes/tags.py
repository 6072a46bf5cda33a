"""Discriminators: which values of a property stand for which variant of a union.

They follow from the mapping and the names of the schemas (OpenAPI 3.2.0, 4.25), and from
the values that the variants list for the property. A discriminator changes nothing of
what is valid, so where the two differ, the values of the variants count.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from truespec.ir.schemas import (
    Array,
    Enum,
    Never,
    Record,
    Scalar,
    Shape,
    Tag,
    Union,
)
from truespec.lower.places import component_name
from truespec.lower.shapes import values
from truespec.resolve.document import Node

if TYPE_CHECKING:
    from truespec.lower.shapes.derive import Shapes

Branches = Sequence[tuple[Node, str]]
"""The branches of a union, each with the address of its variant."""


@dataclass(slots=True)
class Tags:
    """Finds the tags of the unions of one document."""

    shapes: Shapes

    def of_union(self, nodes: Iterable[Node], branches: Branches) -> Tag | None:
        """Return the tag of a union that parts of a schema describe."""
        for node in nodes:
            discriminator = node.fields.get("discriminator")
            if isinstance(discriminator, Node):
                tag = self._declared(discriminator, branches, None)
                if tag is not None:
                    return tag
        return self._implied([at for _, at in branches])

    def of_family(self, node: Node, children: Branches, own: str) -> Tag | None:
        """Return the tag of a parent, whose own schema is the last resort."""
        discriminator = node.fields["discriminator"]
        tag = self._declared(discriminator, children, (node.at, own))
        # What a child allows, its parent does as well.
        return None if tag is None else replace(tag, undecided=())

    def _declared(
        self, discriminator: Node, branches: Branches, parent: tuple[str, str] | None
    ) -> Tag | None:
        wire = discriminator.fields.get("propertyName")
        if not isinstance(wire, str):
            return None
        listed = {at: self._listed(at, wire, set()) for _, at in branches}
        found: dict[Hashable, tuple[Any, list[str]]] = {}
        for at, tags in listed.items():
            for tag in tags or ():
                found.setdefault(_key(tag), (tag, []))[1].append(at)
        # Variants that list a value of another one are told apart by what else they say.
        alike = {at for _, ats in found.values() if len(set(ats)) > 1 for at in ats}
        named = dict(self._named(discriminator, branches, parent))
        for tag, at in named.items():
            allowed = listed.get(at)
            known = found.get(_key(tag))
            if known is not None and at in known[1]:
                # The document decides between variants that list the same value.
                found[_key(tag)] = (tag, [at])
            elif (known is None and (allowed is None or at not in listed)) or (
                known is None and tag in _mapping(discriminator)
            ):
                found[_key(tag)] = (tag, [at])
        for tag, ats in list(found.values()):
            if len(set(ats)) > 1:
                del found[_key(tag)]
        default = parent[1] if parent else None
        target = _default(discriminator)
        if target is not None:
            default = self._variant(target, branches, None) or default
        open_to = tuple(
            at for at, tags in listed.items() if tags is None or at in alike
        )
        mapping = tuple((tag, ats[0]) for tag, ats in found.values())
        return Tag(wire, mapping, default=default, undecided=open_to)

    def _named(
        self, discriminator: Node, branches: Branches, parent: tuple[str, str] | None
    ) -> Iterator[tuple[str, str]]:
        """Yield the values that the mapping gives, and then the names of the variants."""
        given: dict[str, str] = {}
        for value, target in _mapping(discriminator).items():
            at = self._variant(target, branches, parent)
            if at is not None:
                given[value] = at
        for branch, at in branches:
            for name in self._names(branch):
                given.setdefault(name, at)
        yield from given.items()

    def _names(self, branch: Node) -> tuple[str, ...]:
        """Return the values that the nearest component that a branch is has by itself.

        That is its name, and what Microsoft's documents say beside it.
        """
        for part in reversed(self.shapes.parts.of((self.shapes.parts.place(branch),))):
            name = component_name(part.node.at)
            if name is not None:
                value = part.node.fields.get("x-ms-discriminator-value")
                return (value, name) if isinstance(value, str) else (name,)
            if values.telling_beside_members(part.node):
                break
        return ()

    def _variant(
        self, target: str, branches: Branches, parent: tuple[str, str] | None
    ) -> str | None:
        """Return the variant that a schema stands for: it, or what holds it."""
        if parent is not None and target == parent[0]:
            return parent[1]
        for branch, at in branches:
            if target in (branch.at, branch.references.get("$ref"), at):
                return at
        parts = self.shapes.parts
        for branch, at in branches:
            if parts.leads_to(parts.place(branch), target):
                return at
        for _, at in branches:
            if any(self._holds(one, target) for one in self._variants(at)):
                return at
        return None

    def _holds(self, at: str, target: str) -> bool:
        return at == target or self.shapes.final(at)[0] == self.shapes.final(target)[0]

    def _variants(self, at: str, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        """Yield the variants of a union, and those of unions among them."""
        end, shape = self.shapes.final(at)
        if isinstance(shape, Union) and end not in seen:
            for variant in shape.variants:
                yield variant
                yield from self._variants(variant, seen | {end})

    def _implied(self, variants: list[str]) -> Tag | None:
        """Return the tag of a union without a discriminator, None where none tells.

        It is the first property for which all variants list values, each its own.
        """
        variants = [at for at in variants if self._may_be_an_object(at)]
        if len(variants) < 2:
            return None
        for wire in self._properties(variants[0]):
            found: dict[Hashable, tuple[Any, str]] = {}
            for at in variants:
                tags = self._listed(at, wire, set())
                if tags is None or any(_key(tag) in found for tag in tags):
                    break
                found |= {_key(tag): (tag, at) for tag in tags}
            else:
                return Tag(wire, tuple(found.values()), declared=False)
        return None

    def _may_be_an_object(self, at: str) -> bool:
        return not isinstance(self.shapes.final(at)[1], Scalar | Enum | Array | Never)

    def _properties(self, at: str) -> Iterator[str]:
        """Yield the properties of which a variant may list the values."""
        _, shape = self.shapes.final(at)
        if isinstance(shape, Union):
            yield from () if shape.tag is None else (shape.tag.wire,)
        elif isinstance(shape, Record):
            for field in shape.fields:
                if self._values(self.shapes.final(field.type)[1]) is not None:
                    yield field.wire

    def _listed(self, at: str, wire: str, seen: set[str]) -> tuple[Any, ...] | None:
        """Return the values that a variant allows for a property, None for any."""
        end, shape = self.shapes.final(at)
        if end in seen:
            return None
        seen = seen | {end}
        if isinstance(shape, Record):
            for field in shape.fields:
                if field.wire == wire:
                    listed = self._values(self.shapes.final(field.type)[1])
                    if listed is not None and self.shapes.takes_null(field.type):
                        listed = (*listed, None)
                    return listed
            return None
        if isinstance(shape, Union):
            found: list[Any] = []
            for variant in filter(self._may_be_an_object, shape.variants):
                inner = self._listed(variant, wire, seen)
                if inner is None:
                    return None
                found += inner
            return tuple(found)
        return None

    def _values(self, shape: Shape) -> tuple[Any, ...] | None:
        if isinstance(shape, Enum) and all(
            isinstance(one, str | int | float) for one in shape.values
        ):
            return shape.values
        return () if shape == values.NULL else None


def _mapping(discriminator: Node) -> dict[str, str]:
    """Return the addresses of the mapping's targets by its values."""
    mapping = discriminator.fields.get("mapping")
    return {
        value: discriminator.references[f"mapping/{value}"]
        for value in (mapping if isinstance(mapping, dict) else ())
        if f"mapping/{value}" in discriminator.references
    }


def _default(discriminator: Node) -> str | None:
    return discriminator.references.get("defaultMapping")


def _key(value: Any) -> Hashable:
    """Return what two equal JSON values have in common: true is not 1, but 1.0 is."""
    return isinstance(value, bool), value
