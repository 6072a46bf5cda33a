"""Unions: ``oneOf`` and ``anyOf``, by themselves and beside other keywords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from truespec.ir.schemas import Alias, Never, Nullable, Shape, Union
from truespec.lower.places import component_name
from truespec.lower.shapes import values
from truespec.lower.shapes.made import Home
from truespec.lower.shapes.parts import Intersection, Part, Place
from truespec.lower.shapes.same import Same
from truespec.pointer import join
from truespec.resolve.document import Node

if TYPE_CHECKING:
    from truespec.lower.shapes.derive import Shapes

# With more variants than these, several unions in one schema are not multiplied.
MOST_VARIANTS = 32


@dataclass(frozen=True, slots=True)
class _Group:
    """A union in one part of an intersection: `at` is the address of its keyword."""

    at: str
    part: Part
    keyword: str
    branches: list[Node]


@dataclass(slots=True)
class Unions:
    """Derives the shape of unions in terms of other shapes."""

    shapes: Shapes

    def shape(
        self, parts: tuple[Part, ...], intersection: Intersection, home: Home
    ) -> Shape | None:
        """Return the shape of an intersection with a union in it, None without one.

        Each variant is the intersection of a branch with all else.
        """
        groups = self._groups(parts, intersection)
        if not groups:
            return None
        group = groups[0]
        ignored = {group.at}
        if prod(len(one.branches) for one in groups) > MOST_VARIANTS:
            ignored = {one.at for one in groups}
        rest = Intersection(intersection.places, intersection.without | ignored)
        plain = self._says_nothing_else(parts, rest)
        variants: dict[str, str] = {}
        branches: list[tuple[Node, str]] = []
        null = False
        for number, branch in enumerate(group.branches):
            place = self.shapes.parts.place(branch, self._scope(group.part))
            word = _word(branch, number)
            inner = home.below(group.keyword, number, words=(word,))
            at = self._variant(place, None if plain else rest, inner)
            shape = self.shapes.final(at)[1]
            null = null or shape == values.NULL
            if shape == values.NULL or (isinstance(shape, Never) and not plain):
                continue
            branches.append((branch, at))
            variants.setdefault(at, at)
        found = self._union(parts, group, list(variants), branches)
        if found is None:
            found = values.NULL if null else Never()
        return Nullable(found) if null and found != values.NULL else found

    def _union(
        self,
        parts: Sequence[Part],
        group: _Group,
        variants: list[str],
        branches: list[tuple[Node, str]],
    ) -> Shape | None:
        if not variants:
            return None
        if len(variants) == 1:
            return Alias(variants[0])
        exactly_one = group.keyword == "oneOf"
        tag = self.shapes.tags.of_union([part.node for part in parts], branches)
        return Union(tuple(variants), tag, exactly_one)

    def family(self, node: Node, children: list[Node], own: str) -> Shape:
        """Return the shape of a parent: one of its children, or else as it is itself."""
        variants = [child.at for child in children]
        pairs = [(child, child.at) for child in children]
        tag = self.shapes.tags.of_family(node, pairs, own)
        return Union((*variants, own), tag)

    def _variant(self, branch: Place, rest: Intersection | None, home: Home) -> str:
        """Return the address of a branch together with all else.

        That is the branch itself where all that the rest adds is that properties are
        required.
        """
        if rest is None:
            return self.shapes.intersect([branch], home)
        both = Intersection((*rest.places, branch), rest.without)
        if not branch.scope:
            alone = self.shapes.final(branch.at)[1]
            shape = self.shapes.derive(both, home)
            inner = shape.item if isinstance(shape, Nullable) else shape
            nulls = isinstance(shape, Nullable) == self.shapes.takes_null(branch.at)
            if nulls and Same(self.shapes).shapes(inner, alone, required=False):
                return branch.at
        return self.shapes.made(both, home)

    def _scope(self, part: Part) -> tuple[tuple[str, str], ...]:
        return self.shapes.parts.scopes.inside(part.node, part.scope)

    def _says_nothing_else(self, parts: Sequence[Part], rest: Intersection) -> bool:
        """Whether the unions of `rest` are all that parts say of the shape."""
        return all(
            not values.telling_beside_members(part.node)
            and all(
                not part.node.fields.get(keyword)
                or join(part.node.at, keyword) in rest.without
                for keyword in ("oneOf", "anyOf")
            )
            for part in parts
        )

    def _groups(
        self, parts: Sequence[Part], intersection: Intersection
    ) -> list[_Group]:
        found = []
        own = {place.at for place in intersection.places}
        for part in parts:
            for keyword in ("oneOf", "anyOf"):
                at = join(part.node.at, keyword)
                branches = part.node.fields.get(keyword)
                if not isinstance(branches, list) or not branches:
                    continue
                if at in intersection.without or all(map(_only_constrains, branches)):
                    continue
                group = _Group(at, part, keyword, branches)
                # Where a parent lists the children that extend it, a child is no union.
                if part.node.at not in own and any(
                    self._leads_back(branch, part, own) for branch in branches
                ):
                    continue
                found.append(group)
        return found

    def _leads_back(self, branch: Node, part: Part, own: set[str]) -> bool:
        place = self.shapes.parts.place(branch, self._scope(part))
        held = self.shapes.parts.of((place,))
        return any(one.node.at in own for one in held)


def _word(branch: Node, number: int) -> str:
    """Return the naming word of a variant."""
    title = branch.fields.get("title")
    at = branch.references.get("$ref")
    name = component_name(at) if at else None
    return name or (
        title if isinstance(title, str) and title else f"Option{number + 1}"
    )


def _only_constrains(node: Node) -> bool:
    """Whether a branch demands properties and says nothing of their types."""
    return bool(node.fields) and node.fields.keys() <= {
        "required",
        "not",
        "description",
        "title",
    }
