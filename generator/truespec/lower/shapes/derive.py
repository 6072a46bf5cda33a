"""Derives the shapes of the schemas of one document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from truespec.ir.schemas import (
    Alias,
    Anything,
    Check,
    Never,
    Nullable,
    Shape,
    Union,
)
from truespec.lower.shapes import arrays, objects, values
from truespec.lower.shapes.families import Families
from truespec.lower.shapes.made import Home, MadeSchema
from truespec.lower.shapes.parts import Intersection, Part, Parts, Place
from truespec.lower.shapes.same import Same
from truespec.lower.shapes.tags import Tags
from truespec.lower.shapes.unions import Unions
from truespec.resolve.document import Document, Node

# Documents whose schemas combine without an end are cut off here: what is left is wider.
_DEEPEST = 12
_MOST_MADE = 50_000


@dataclass(slots=True)
class _Wanted:
    """A schema that is being made: `shape` is None until somebody asks for it."""

    home: Home
    checks: tuple[Check, ...]
    intersection: Intersection | None = None
    shape: Shape | None = None


@dataclass(slots=True)
class Shapes:
    """The shapes of the schemas of one document, and of those that it implies."""

    document: Document
    parts: Parts = field(init=False)
    tags: Tags = field(init=False)
    families: Families = field(init=False)
    _same: Same = field(init=False)
    _unions: Unions = field(init=False)
    _known: dict[str, Shape] = field(default_factory=dict)
    _derived: dict[Intersection, Shape] = field(default_factory=dict)
    _addresses: dict[Intersection, str] = field(default_factory=dict)
    _wanted: dict[str, _Wanted] = field(default_factory=dict)
    _of_root: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.parts = Parts(self.document)
        self.tags = Tags(self)
        self.families = Families(self.document)
        self._same = Same(self)
        self._unions = Unions(self)

    def of(self, node: Node) -> tuple[Shape, list[MadeSchema]]:
        """Return the shape of a schema, and the schemas that had to be made for it."""
        self.parts.know(node)
        shape = self.at(node.at)
        listed = self._of_root.get(node.at, [])
        # Deriving one may ask for the next.
        return shape, [self._made(at) for at in listed]

    def _made(self, at: str) -> MadeSchema:
        wanted = self._wanted[at]
        shape = self.at(at)
        scope = () if wanted.intersection is None else wanted.intersection.places
        anchors = dict(anchor for place in scope for anchor in place.scope)
        return MadeSchema(
            at, wanted.home.words, wanted.checks, shape, tuple(anchors.items())
        )

    def at(self, at: str) -> Shape:
        """Return the shape of the schema at an address, one of the document or made."""
        if at in self._wanted:
            wanted = self._wanted[at]
            if wanted.shape is None:
                assert wanted.intersection is not None
                # A schema that is being derived stands for itself: cycles end here.
                wanted.shape = Anything()
                wanted.shape = self._or_part(
                    self.derive(wanted.intersection, wanted.home),
                    self._plain(wanted.intersection),
                )
            return wanted.shape
        if at not in self._known:
            self._known[at] = Anything()
            self._known[at] = self._of_node(self.parts.node(at))
        return self._known[at]

    def _plain(self, intersection: Intersection) -> Iterator[str]:
        """Yield the parts of an intersection that mean the same in any scope."""
        if not intersection.without:
            for part in self.parts.of(intersection.places):
                if not self.parts.place(part.node, part.scope).scope:
                    yield part.node.at

    def final(self, at: str) -> tuple[str, Shape]:
        """Return what the schema at an address is behind its aliases, null apart."""
        seen = {at}
        shape = _core(self.at(at))
        while isinstance(shape, Alias) and shape.target not in seen:
            seen.add(at := shape.target)
            shape = _core(self.at(at))
        return at, shape

    def intersect(self, places: Iterable[Place], home: Home) -> str:
        """Return the address of the schema for which those of all places hold.

        It is one of them where that says all; else one is made at `home`.
        """
        places = list(dict.fromkeys(places))
        essential = self.parts.essential(places) or places[:1]
        if len(essential) == 1 and not essential[0].scope:
            return essential[0].at
        if not essential:
            return self._make(home, (), None, Anything())
        if home.depth > _DEEPEST or len(self._wanted) > _MOST_MADE:
            return essential[-1].at
        return self.made(Intersection(tuple(essential)), home)

    def made(self, intersection: Intersection, home: Home) -> str:
        """Return the address of the schema that is made for an intersection."""
        if intersection not in self._addresses:
            listed = tuple(place.at for place in intersection.places)
            checks = (Check("allOf", listed, self._free(home.at) + "/allOf"),)
            at = self._make(home, checks, intersection, None)
            self._addresses[intersection] = at
        return self._addresses[intersection]

    def one_of(self, places: Iterable[Place], home: Home) -> str | None:
        """Return the address of the schema for values of any of several schemas.

        None where one of them takes anything.
        """
        listed = [
            self.intersect([place], home.below(index, words=(str(index + 1),)))
            for index, place in enumerate(places)
        ]
        ends = {self.final(at)[0]: at for at in listed}
        if any(isinstance(self.at(at), Anything) for at in ends):
            return None
        if len(ends) == 1:
            return listed[0]
        variants = tuple(ends.values())
        checks = (Check("anyOf", variants, self._free(home.at) + "/anyOf"),)
        return self._make(home, checks, None, Union(variants))

    def alternative(self, home: Home, checks: tuple[Check, ...], shape: Shape) -> str:
        """Return the address of a schema that is made with a shape."""
        return self._make(home, checks, None, shape)

    def _make(
        self,
        home: Home,
        checks: tuple[Check, ...],
        intersection: Intersection | None,
        shape: Shape | None,
    ) -> str:
        at = self._free(home.at)
        placed = Home(home.root, at, home.words, home.depth)
        self._wanted[at] = _Wanted(placed, checks, intersection, shape)
        self._of_root.setdefault(home.root, []).append(at)
        return at

    def _free(self, at: str) -> str:
        """Return an address that no schema has."""
        while at in self.document.nodes or at in self._wanted:
            at += "/allOf"
        return at

    def _of_node(self, node: Node) -> Shape:
        if node.boolean is not None:
            return Anything() if node.boolean else Never()
        home = Home(node.at, node.at)
        # One of the kinds of a parent is a kind of its own, whatever it adds.
        members = [] if self._is_kind(node) else self.parts.members(node)
        if len(members) == 1 and self._adds_nothing(node, members[0]):
            return _with_null(self._as_member(node, members[0]), node)
        children = self.families.children(node)
        if children:
            own = self.own(node)
            return self._unions.family(node, children, own)
        shape = self.derive(Intersection((Place(node.at),)), home)
        targets = (self._as_member(node, one) for one in members)
        named = [one.target for one in targets if isinstance(one, Alias)]
        return _with_null(self._or_part(shape, named), node)

    def _is_kind(self, node: Node) -> bool:
        """Whether a schema extends a parent with a discriminator."""
        if not self.families.are_any:
            return False
        parts = self.parts.of((self.parts.place(node),))
        return any(
            child.at == node.at
            for part in parts
            for child in self.families.children(part.node)
        )

    def _adds_nothing(self, node: Node, member: Node) -> bool:
        """Whether a schema is nothing but the one that it refers to."""
        scope = self.parts.scopes.inside(node, ())
        return (
            not values.telling_beside_members(node)
            and not any(node.fields.get(keyword) for keyword in ("oneOf", "anyOf"))
            and not (scope and self.parts.scopes.that_matter(member, scope))
        )

    def _as_member(self, node: Node, member: Node) -> Shape:
        """Return the shape of a schema that is one of those that it names or lists."""
        is_inline = any(one is member for one in node.fields.get("allOf") or ())
        return self.at(member.at) if is_inline else Alias(member.at)

    def own(self, node: Node) -> str:
        """Return the address of a parent without its children."""
        home = Home(node.at, node.at).below("discriminator", "propertyName")
        intersection = Intersection((Place(node.at),), frozenset({"children"}))
        return self.made(intersection, Home(home.root, home.at, ("Base",)))

    def _or_part(self, shape: Shape, parts: Iterable[str]) -> Shape:
        """Return a shape, as an alias where it is that of a part."""
        null = isinstance(shape, Nullable)
        for at in () if isinstance(_core(shape), Alias) else parts:
            end = self.final(at)[1]
            if self.takes_null(at) == null and self._same.shapes(end, _core(shape)):
                return Alias(at)
        return shape

    def takes_null(self, at: str) -> bool:
        """Whether the schema at an address adds null to its other values."""
        seen: set[str] = set()
        while at not in seen:
            seen.add(at)
            shape = self.at(at)
            if isinstance(shape, Nullable):
                return True
            at = shape.target if isinstance(shape, Alias) else at
        return shape == values.NULL

    def derive(self, intersection: Intersection, home: Home) -> Shape:
        """Return the shape of the values for which several schemas hold."""
        if intersection not in self._derived:
            parts = self.parts.of(intersection.places)
            self._derived[intersection] = self._derive(parts, intersection, home)
        return self._derived[intersection]

    def _derive(
        self, parts: tuple[Part, ...], intersection: Intersection, home: Home
    ) -> Shape:
        if any(part.node.boolean is False for part in parts):
            return Never()
        if values.common_values(parts) is None:
            union = self._unions.shape(parts, intersection, home)
            if union is not None:
                return union
        return self._structure(parts, home)

    def _structure(self, parts: tuple[Part, ...], home: Home) -> Shape:
        """Return the shape that the types, the listed values and the structure give."""
        types = values.common_types(parts)
        listed = values.common_values(parts)
        if listed is not None:
            return values.enumeration_of(listed, types)
        if types is None:
            return self._untyped(parts, home)
        kinds = [name for name in types if name != "null"]
        if not kinds:
            return values.NULL if types else Never()
        shape = (
            self._of_kind(kinds[0], parts, home)
            if len(kinds) == 1
            else Union(tuple(self._alternatives(kinds, parts, home)))
        )
        return Nullable(shape) if len(kinds) < len(types) else shape

    def _untyped(self, parts: tuple[Part, ...], home: Home) -> Shape:
        """Return the shape of values whose type is not said: that which was meant."""
        if objects.has_object_keywords(parts):
            return self._of_kind("object", parts, home)
        if arrays.has_array_keywords(parts):
            return self._of_kind("array", parts, home)
        return Anything()

    def _of_kind(self, kind: str, parts: tuple[Part, ...], home: Home) -> Shape:
        if kind == "object":
            return objects.Objects(self, parts, home).shape()
        if kind == "array":
            return arrays.array(self, parts, home)
        return values.scalar(kind, parts) if kind in values.SCALARS else Anything()

    def _alternatives(
        self, kinds: list[str], parts: tuple[Part, ...], home: Home
    ) -> Iterator[str]:
        checks = tuple(part.node.at for part in parts if part.distance == 0)
        for number, kind in enumerate(kinds):
            inner = home.below("type", number)
            shape = self._of_kind(kind, parts, inner)
            yield self.alternative(
                inner,
                (
                    Check("type", kind, inner.at),
                    Check("allOf", checks, inner.at + "/allOf"),
                ),
                shape,
            )


def _core(shape: Shape) -> Shape:
    return _core(shape.item) if isinstance(shape, Nullable) else shape


def _with_null(shape: Shape, node: Node) -> Shape:
    """Return a shape with the null that ``nullable`` means where it does not say it."""
    meant = node.fields.get("nullable") is True
    plain = isinstance(shape, Nullable | Anything) or shape == values.NULL
    return Nullable(shape) if meant and not plain else shape
