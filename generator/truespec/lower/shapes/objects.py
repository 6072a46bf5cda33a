"""What the parts of an intersection say of objects: their properties, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from truespec.ir.schemas import Field, Map, Record, Shape
from truespec.lower.fields import field_of
from truespec.lower.property_names import finds
from truespec.lower.shapes.made import Home
from truespec.lower.shapes.parts import Part, Place, nearest_first
from truespec.resolve.document import Node

if TYPE_CHECKING:
    from truespec.lower.shapes.derive import Shapes

KEYWORDS = frozenset(
    {
        *("properties", "patternProperties", "additionalProperties"),
        "unevaluatedProperties",
    }
)
# Other keywords that may describe properties, which then are not unevaluated.
_DESCRIBING = ("if", "then", "else", "dependentSchemas", "anyOf", "oneOf")


def has_object_keywords(parts: Iterable[Part]) -> bool:
    """Whether a part describes properties."""
    return any(not KEYWORDS.isdisjoint(part.node.fields) for part in parts)


@dataclass(frozen=True, slots=True)
class _Rest:
    """What one part says of properties that it does not name: `places` are the schemas
    of which each of them has one (None for any values), none where there may be no such
    properties."""

    places: tuple[Place, ...] | None


@dataclass(slots=True)
class Objects:
    """Derives the shape of objects; `parts` are those of one intersection."""

    shapes: Shapes
    parts: tuple[Part, ...]
    home: Home

    def shape(self) -> Shape:
        """Return a record where there are known properties, else a map."""
        rests = [self._rest(part) for part in self.parts]
        closed = any(rest.places == () for rest in rests)
        names = dict.fromkeys(
            name
            for part in self.parts
            for name in part.node.fields.get("properties") or ()
        )
        required = self._required()
        # Nothing can satisfy a property that is asked for and forbidden.
        wanted = [name for name in required if not self._is_forbidden(name)]
        names |= dict.fromkeys(wanted)
        fields = tuple(self._field(name, required) for name in names)
        extra = self._extra(rests)
        if not fields and not closed:
            return Map(extra)
        patterns = {
            text: child.at
            for part in self.parts
            for text, child in _patterns(part.node).items()
        }
        return Record(fields, extra, closed, tuple(patterns.items()))

    def _required(self) -> dict[str, None]:
        return dict.fromkeys(
            name
            for part in self.parts
            for name in part.node.fields.get("required") or ()
            if isinstance(name, str)
        )

    def _field(self, name: str, required: Iterable[str]) -> Field:
        places = [place for part in self.parts for place in self._of(name, part)]
        home = self.home.below("properties", name, words=(name,))
        at = self.shapes.intersect(places, home)
        own = [part for part in self.parts if name in _properties(part.node)]
        meaning: dict[str, Node] = {}
        for part in nearest_first(own):
            place = self._place(_properties(part.node)[name], part)
            for one in nearest_first(self.shapes.parts.of((place,))):
                meaning.setdefault(one.node.at, one.node)
        return field_of(name, at, list(meaning.values()), required=name in required)

    def _of(self, name: str, part: Part) -> Iterator[Place]:
        """Yield the schemas to which one part holds a property.

        That a part is closed is not among them: what another part describes is read.
        """
        properties = _properties(part.node)
        if name in properties:
            yield self._place(properties[name], part)
        matches = [
            (finds(text, name), child) for text, child in _patterns(part.node).items()
        ]
        for found, child in matches:
            if found:
                yield self._place(child, part)
        further = part.node.fields.get("additionalProperties")
        if (
            name not in properties
            and isinstance(further, Node)
            and further.boolean is None
            and all(found is False for found, _ in matches)
        ):
            yield self._place(further, part)

    def _is_forbidden(self, name: str) -> bool:
        """Whether a part that is closed does not know a property."""
        return any(
            self._rest(part).places == () and name not in _properties(part.node)
            for part in self.parts
        )

    def _place(self, node: Node, part: Part) -> Place:
        parts = self.shapes.parts
        return parts.place(node, parts.scopes.inside(part.node, part.scope))

    def _rest(self, part: Part) -> _Rest:
        further = part.node.fields.get("additionalProperties")
        described: Iterable[tuple[Node, Part]] = (
            (child, part) for child in _patterns(part.node).values()
        )
        if not isinstance(further, Node):
            further = part.node.fields.get("unevaluatedProperties")
            if not isinstance(further, Node) or self._describes_more(part):
                return _Rest(None)
            described = (
                (child, one)
                for one in self.parts
                for child in _patterns(one.node).values()
            )
        if further.boolean:
            return _Rest(None)
        allowed = [self._place(child, one) for child, one in described]
        if further.boolean is None:
            allowed.append(self._place(further, part))
        return _Rest(tuple(dict.fromkeys(allowed)))

    def _describes_more(self, part: Part) -> bool:
        """Whether keywords evaluate properties of which the parts do not tell."""
        held = self.shapes.parts.of((Place(part.node.at, part.scope),))
        return any(
            isinstance(one.node.fields.get("additionalProperties"), Node)
            or any(keyword in one.node.fields for keyword in _DESCRIBING)
            for one in held
        )

    def _extra(self, rests: list[_Rest]) -> str | None:
        """Return the schema of the properties that no part names, None for any values."""
        some = [rest.places for rest in rests if rest.places]
        if not some:
            return None
        home = self.home.below("additionalProperties", words=("Value",))
        alone = [place for places in some if len(places) == 1 for place in places]
        if alone:
            return self.shapes.intersect(alone, home)
        return self.shapes.one_of(some[0], home)


def _properties(node: Node) -> dict[str, Node]:
    properties: dict[str, Node] = node.fields.get("properties") or {}
    return properties


def _patterns(node: Node) -> dict[str, Node]:
    patterns: dict[str, Node] = node.fields.get("patternProperties") or {}
    return patterns
