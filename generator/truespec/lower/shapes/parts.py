"""The schemas that hold for one value, and which of them say something of its shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from truespec.lower.shapes.scope import Scopes
from truespec.resolve.document import Document, Node

_TELLING = frozenset(
    [
        *("type", "enum", "const", "format", "contentMediaType", "nullable"),
        "contentEncoding",
        *("properties", "patternProperties", "additionalProperties", "required"),
        *("prefixItems", "items", "minItems", "maxItems"),
        *("unevaluatedProperties", "unevaluatedItems"),
        *("allOf", "anyOf", "oneOf", "$ref", "$dynamicRef"),
    ]
)


@dataclass(frozen=True, slots=True)
class Place:
    """A schema, in the dynamic scope that it is entered from.

    `scope` holds the dynamic anchors that matter to it, with their addresses.
    """

    at: str
    scope: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Intersection:
    """Schemas that hold for one value, apart from the unions of `without`.

    A union is known by the address of its keyword.
    """

    places: tuple[Place, ...]
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """One schema of an intersection; `distance` counts the references on the way to it."""

    node: Node
    scope: tuple[tuple[str, str], ...]
    distance: int


@dataclass(slots=True)
class Parts:
    """Finds the parts of intersections in one document."""

    document: Document
    scopes: Scopes = field(init=False)
    _known: dict[tuple[Place, ...], tuple[Part, ...]] = field(default_factory=dict)
    # Schemas that the upgrade made have the address of what they were made from.
    _nodes: dict[str, Node] = field(default_factory=dict)

    def node(self, at: str) -> Node:
        """Return the schema at an address."""
        return self._nodes.get(at) or self.document.nodes[at]

    def know(self, node: Node) -> None:
        """Take a schema as the one at its address."""
        self._nodes[node.at] = node

    def __post_init__(self) -> None:
        self.scopes = Scopes(self.document)

    def place(self, node: Node, scope: tuple[tuple[str, str], ...] = ()) -> Place:
        """Return the place of a schema that is entered from a dynamic scope."""
        self.know(node)
        return Place(node.at, self.scopes.that_matter(node, scope) if scope else ())

    def of(self, places: tuple[Place, ...]) -> tuple[Part, ...]:
        """Return the schemas that hold where those of all places do, each once.

        What a schema refers to comes before it, as a base before what extends it.
        """
        if places not in self._known:
            self._known[places] = tuple(self._walk(places))
        return self._known[places]

    def _walk(self, places: Iterable[Place]) -> Iterator[Part]:
        # Without recursion, since documents can chain more schemas than Python can call.
        pending = [
            (Part(self.node(place.at), place.scope, 0), False)
            for place in reversed(tuple(places))
        ]
        seen: set[Place] = set()
        while pending:
            part, opened = pending.pop()
            if opened:
                yield part
                continue
            place = self.place(part.node, part.scope)
            if place in seen:
                continue
            seen.add(place)
            pending.append((part, True))
            pending += [(one, False) for one in reversed(self._members(part))]

    def _members(self, part: Part) -> list[Part]:
        """Return what a schema refers to, and the members of its ``allOf``."""
        node = part.node
        scope = self.scopes.inside(node, part.scope)
        found = [
            Part(self.document.nodes[at], scope, part.distance + 1)
            for at in self.scopes.targets(node, scope)
        ]
        members = node.fields.get("allOf")
        for member in members if isinstance(members, list) else ():
            if says_something(member):
                found.append(Part(member, scope, part.distance))
        return found

    def members(self, node: Node) -> list[Node]:
        """Return what a schema refers to, and the members of its ``allOf``."""
        return [part.node for part in self._members(Part(node, (), 0))]

    def leads_to(self, place: Place, at: str) -> bool:
        """Whether a schema holds only where that at another address does as well."""
        return any(part.node.at == at for part in self.of((place,)))

    def essential(self, places: Iterable[Place]) -> list[Place]:
        """Return the places that say something of the shape which no other one says."""
        kept: list[Place] = []
        for place in dict.fromkeys(places):
            if not says_something(self.node(place.at)) or any(
                self._implies(one, place) for one in kept
            ):
                continue
            kept = [one for one in kept if not self._implies(place, one)]
            kept.append(place)
        return kept

    def _implies(self, place: Place, other: Place) -> bool:
        return any(
            part.node.at == other.at
            and self.place(part.node, part.scope).scope == other.scope
            for part in self.of((place,))
        )


def says_something(node: Node) -> bool:
    """Whether a schema says something of the shape of values.

    Not so in ``allOf: [{$ref: ...}, {description: ...}]``.
    """
    if node.boolean is not None:
        return not node.boolean
    return not _TELLING.isdisjoint(node.fields)


def nearest_first(parts: Iterable[Part]) -> list[Part]:
    """Return parts so that the words of the first are those that count.

    What is written in the place itself comes before what it refers to, and a later
    member of an ``allOf`` before an earlier one.
    """
    # Sorting keeps the order of equals.
    backwards = [*parts][::-1]
    return sorted(backwards, key=lambda part: part.distance)
