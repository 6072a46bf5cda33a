"""Parents with a discriminator: all schemas that take one by ``allOf`` are its kinds.

OpenAPI 3.2.0, 4.25; in Swagger 2.0 it is the only use of a discriminator.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from truespec import pointer
from truespec.resolve.document import Document, Node


@dataclass(slots=True)
class Families:
    """Finds the children of parents in one document; `are_any` says that it may have
    some."""

    document: Document
    _children: dict[str, list[Node]] | None = None
    are_any: bool = field(init=False)

    def __post_init__(self) -> None:
        nodes = self.document.nodes.values()
        # That of Swagger 2.0 is a text, which has no node of its own.
        self.are_any = any("discriminator" in node.fields for node in nodes)

    def children(self, node: Node) -> list[Node]:
        """Return the schemas that extend a parent, none where it is no parent.

        A parent that lists its children itself is a union already.
        """
        if not isinstance(node.fields.get("discriminator"), Node) or any(
            node.fields.get(keyword) for keyword in ("oneOf", "anyOf")
        ):
            return []
        if self._children is None:
            self._children = self._find()
        return self._children.get(node.at, [])

    def _find(self) -> dict[str, list[Node]]:
        found: dict[str, list[Node]] = {}
        for node in self.document.nodes.values():
            if node.kind != "schema" or not _is_component(node.at):
                continue
            for ancestor in self._ancestors(node):
                found.setdefault(ancestor, []).append(node)
        return found

    def _ancestors(self, node: Node) -> set[str]:
        """Return the addresses of the schemas that a schema takes by ``allOf``."""
        found: set[str] = set()
        pending = [node]
        while pending:
            one = pending.pop()
            for member in one.fields.get("allOf") or ():
                at = member.references.get("$ref", member.at)
                target = self.document.nodes.get(at)
                # A reference to a reference is the schema at the end.
                while target is not None and target.fields.keys() == {"$ref"}:
                    at = target.references.get("$ref", "")
                    target = self.document.nodes.get(at) if at not in found else None
                if target is not None and at not in found and at != node.at:
                    found.add(at)
                    pending.append(target)
        return found


def _is_component(at: str) -> bool:
    _, tokens = pointer.split(at)
    return tokens[:-1] in (["components", "schemas"], ["definitions"], ["$defs"]) or (
        len(tokens) <= 1
    )
