"""What the parts of an intersection say of arrays: their items, and the first of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from truespec.ir.schemas import Array
from truespec.lower.shapes.made import Home
from truespec.lower.shapes.parts import Part, Place
from truespec.resolve.document import Node

if TYPE_CHECKING:
    from truespec.lower.shapes.derive import Shapes

KEYWORDS = frozenset({"items", "prefixItems", "unevaluatedItems"})
# Other keywords that evaluate items.
_DESCRIBING = ("contains", "if", "then", "else", "anyOf", "oneOf", "allOf", "$ref")
# A tuple longer than this is a list to people.
_LONGEST = 30


def has_array_keywords(parts: Iterable[Part]) -> bool:
    """Whether a part describes items."""
    return any(not KEYWORDS.isdisjoint(part.node.fields) for part in parts)


def array(shapes: Shapes, parts: tuple[Part, ...], home: Home) -> Array:
    """Return the shape of arrays."""
    length = max((len(_prefix(part.node)) for part in parts), default=0)
    length = min(length, _LONGEST)
    prefix = tuple(
        shapes.intersect(
            _at(shapes, parts, index), home.below("prefixItems", index, words=("Item",))
        )
        for index in range(length)
    )
    rest = list(_at(shapes, parts, None))
    counts = [part.node.fields.get("maxItems") for part in parts]
    most = [count for count in counts if isinstance(count, int | float)]
    closed = bool(prefix) and (
        any(_is_closed(part.node, length) for part in parts)
        or (bool(most) and min(most) <= length)
    )
    least = max(
        count
        for part in parts
        for count in (part.node.fields.get("minItems"), 0)
        if isinstance(count, int | float)
    )
    item = None
    if rest and not closed:
        item = shapes.intersect(rest, home.below("items", words=("Item",)))
    return Array(item, prefix, least=int(least), closed=closed)


def _is_closed(node: Node, length: int) -> bool:
    items = _further(node)
    return (
        isinstance(items, Node)
        and items.boolean is False
        and len(_prefix(node)) <= length
    )


def _at(shapes: Shapes, parts: Iterable[Part], index: int | None) -> Iterator[Place]:
    """Yield the schemas of the item at an index, or of those after all prefixes."""
    for part in parts:
        prefix = _prefix(part.node)
        if index is not None and index < len(prefix):
            item: Node | None = prefix[index]
        else:
            item = _further(part.node)
        if item is not None:
            scope = shapes.parts.scopes.inside(part.node, part.scope)
            yield shapes.parts.place(item, scope)


def _prefix(node: Node) -> list[Node]:
    prefix = node.fields.get("prefixItems")
    return prefix if isinstance(prefix, list) else []


def _further(node: Node) -> Node | None:
    """Return the schema of the items behind the prefix."""
    items = node.fields.get("items")
    if items is None and not any(keyword in node.fields for keyword in _DESCRIBING):
        items = node.fields.get("unevaluatedItems")
    return items if isinstance(items, Node) else None
