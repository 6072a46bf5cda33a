"""Dynamic scopes: what a ``$dynamicRef`` leads to (JSON Schema 2020-12 core, 8.2.3.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from truespec.lower.keywords import ASSERTIONS
from truespec.resolve.document import Document, Node

Scope = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Scopes:
    """Follows the references of one document, the dynamic ones as well."""

    document: Document
    _anchors: dict[str, frozenset[str]] = field(default_factory=dict)

    def inside(self, node: Node, scope: Scope) -> Scope:
        """Return the dynamic scope inside a schema: the outermost anchors stay."""
        anchors = self.document.dynamic_anchors.get(node.resource)
        if not anchors:
            return scope
        return tuple(sorted((anchors | dict(scope)).items()))

    def targets(self, node: Node, scope: Scope) -> Iterator[str]:
        """Yield the addresses that the references of a schema lead to from a scope."""
        at = node.references.get("$ref", "")
        if at in self.document.nodes:
            yield at
        at = node.references.get("$dynamicRef", "")
        if at in self.document.nodes:
            yield dict(scope).get(self._anchor(node), at)

    def _anchor(self, node: Node) -> str:
        """Return the anchor that a ``$dynamicRef`` looks for, "" where it is static."""
        anchor = str(node.fields.get("$dynamicRef")).partition("#")[2]
        target = self.document.nodes[node.references["$dynamicRef"]].fields
        return anchor if anchor == target.get("$dynamicAnchor") else ""

    def that_matter(self, node: Node, scope: Scope) -> Scope:
        """Return what of a scope changes the meaning of a schema that is entered."""
        wanted = self._reachable(node)
        if not wanted:
            return ()
        own = dict(self.inside(node, ()))
        return tuple(
            (anchor, at)
            for anchor, at in scope
            if anchor in wanted and own.get(anchor) != at
        )

    def _reachable(self, node: Node) -> frozenset[str]:
        """Return the anchors that a schema, or any that it leads to, looks for."""
        if node.at in self._anchors:
            return self._anchors[node.at]
        found: set[str] = set()
        pending, seen = [node], {node.at}
        while pending:
            one = pending.pop()
            following = list(_children(one))
            if "$dynamicRef" in one.references:
                anchor = self._anchor(one)
                found.add(anchor)
                following += [
                    self.document.nodes[anchors[anchor]]
                    for anchors in self.document.dynamic_anchors.values()
                    if anchor in anchors
                ]
            following += [self.document.nodes[at] for at in self.targets(one, ())]
            for child in following:
                if child.at not in seen:
                    seen.add(child.at)
                    pending.append(child)
        self._anchors[node.at] = frozenset(found) - {""}
        return self._anchors[node.at]


def _children(node: Node) -> Iterator[Node]:
    for keyword, value in node.fields.items():
        if keyword in ASSERTIONS:
            yield from _nodes(value)


def _nodes(value: Any) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, list | dict):
        held = value.values() if isinstance(value, dict) else value
        yield from (one for one in held if isinstance(one, Node))
