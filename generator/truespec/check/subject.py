"""What the lint rules look at: a document, its nodes sorted by kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from truespec.diagnostics import Diagnostics
from truespec.resolve.document import Document, Node

_METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
)

MOST_PARTS = 200
"""How many schemas that apply to one value a rule looks at together: with a bound, its
work is in proportion to the document."""


@dataclass(frozen=True, slots=True)
class PlacedOperation:
    """An operation where it answers: `path` is a key of the Paths Object."""

    method: str
    path: str
    item: Node
    node: Node


@dataclass(frozen=True, slots=True)
class Subject:
    """A document in its one form, for the rules to look at and to report on.

    With `linear`, RE2 is there to search for slow patterns.
    """

    document: Document
    kinds: dict[str, list[Node]]
    diagnostics: Diagnostics
    linear: bool = False

    def of_kind(self, kind: str) -> list[Node]:
        """Return the nodes of a kind, in the order of the document."""
        return self.kinds.get(kind, [])

    def target(self, schema: Node) -> Node | None:
        """Return what the ``$ref`` of a schema names, None where it has none."""
        at = schema.references.get("$ref")
        return None if at is None else self.document.nodes.get(at)

    def parts(self, schema: Node) -> list[Node]:
        """Return the schemas that a schema adds to itself: what its ``$ref`` names, and
        the members of its ``allOf``."""
        target = self.target(schema)
        members = schema.fields.get("allOf")
        found = members if isinstance(members, list) else []
        return found if target is None else [target, *found]

    def operations(self) -> Iterator[PlacedOperation]:
        """Yield the operations under ``paths``."""
        paths = self.document.root.fields.get("paths")
        for path, item in paths.fields.items() if isinstance(paths, Node) else ():
            if isinstance(item, Node):
                item = self.document.follow(item)
                for method, node in methods_of(item):
                    yield PlacedOperation(method, path, item, node)

    def parameters(self, operation: PlacedOperation) -> Iterator[Node]:
        """Yield the parameters of an operation and of its path item.

        One of the operation replaces that of the path item with the same name in the
        same place (OpenAPI 3.2, 4.10.1).
        """
        found: dict[tuple[Any, Any], Node] = {}
        for holder in (operation.item, operation.node):
            for reference in holder.fields.get("parameters") or ():
                node = self.document.follow(reference)
                found[str(node.fields.get("in")), str(node.fields.get("name"))] = node
        yield from found.values()


def subject_of(
    document: Document, diagnostics: Diagnostics, linear: bool = False
) -> Subject:
    """Return the subject that a document is, every node of it once."""
    kinds: dict[str, list[Node]] = {}
    seen: set[int] = set()
    for start in (document.root, *document.nodes.values()):
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            kinds.setdefault(node.kind, []).append(node)
            for value in reversed(node.fields.values()):
                waiting.extend(reversed(_nodes_in(value)))
    return Subject(document, kinds, diagnostics, linear)


def _nodes_in(value: Any) -> list[Node]:
    if isinstance(value, Node):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return []
    return [one for one in value if isinstance(one, Node)]


def methods_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item by method."""
    for name, value in item.fields.items():
        if name in _METHODS and isinstance(value, Node):
            yield name, value
    for method, node in (item.fields.get("additionalOperations") or {}).items():
        if isinstance(node, Node):
            yield method, node
