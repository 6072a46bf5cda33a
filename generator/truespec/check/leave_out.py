"""Leaves out of a document what cannot be read, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from truespec.pointer import parent, split
from truespec.resolve.document import Document, Node

# Where reusable objects and paths stand: what is refused there was never a node.
_SECTIONS = frozenset(
    (
        *("components", "definitions", "parameters", "responses", "paths", "webhooks"),
        *("securityDefinitions",),
    )
)
_ANYTHING = "anything is allowed there"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is left out: the addresses of its nodes, and what to say of it."""

    nodes: tuple[str, ...]
    words: str


def leave_out(document: Document, at: str) -> LeftOut | None:
    """Leave out what is refused at an address, and return that.

    It is the nearest schema, which becomes one that allows anything; or else the
    operation, or all operations that use the object. None where it is neither.
    """
    user: Node | None = None
    here = at
    while True:
        node = document.nodes.get(here)
        if node is not None:
            if node.kind == "schema":
                _allow_anything(node)
                return LeftOut((node.at,), _ANYTHING)
            if node.kind == "operation":
                _remove(document, {id(node)})
                return _left_out([node])
            if user is None and node.kind not in ("openapi", "paths", "components"):
                user = node
        if parent(here) == here:
            break
        here = parent(here)
    if user is not None:
        return _left_out(_remove(document, _users(document, user))) or LeftOut(
            (user.at,), "nothing uses it"
        )
    tokens = split(at)[1]
    if len(tokens) > 1 and tokens[0] in _SECTIONS:
        return LeftOut((at,), "it is left out")
    return None


def _allow_anything(node: Node) -> None:
    node.boolean = True
    node.fields.clear()
    node.references.clear()


def _users(document: Document, wanted: Node) -> set[int]:
    """Return the operations that an object is part of, or that refer to it."""
    return {
        id(operation)
        for item in document.nodes.values()
        if item.kind == "path-item"
        for _, operation in _operations(item)
        if wanted is item
        or any(
            node is wanted
            for holder in (operation, *_shared(item))
            for node in _below(document, holder)
        )
    }


def _shared(item: Node) -> list[Node]:
    listed = item.fields.get("parameters")
    return [one for one in listed if isinstance(one, Node)] if listed else []


def _below(document: Document, start: Node) -> Iterator[Node]:
    """Yield a node and what it holds or refers to, but for what is in schemas."""
    waiting, seen = [start], set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen or node.kind == "schema":
            continue
        seen.add(id(node))
        yield node
        target = document.nodes.get(node.references.get("$ref", ""))
        waiting += [target] if target is not None else []
        for value in node.fields.values():
            waiting += _nodes(value)


def _nodes(value: Any) -> list[Node]:
    if isinstance(value, Node):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return []
    return [one for one in value if isinstance(one, Node)]


def _operations(item: Node) -> Iterator[tuple[str, Node]]:
    held = item.fields.get("additionalOperations")
    for method, value in {**item.fields, **(held or {})}.items():
        if isinstance(value, Node) and value.kind == "operation":
            yield method, value


def _remove(document: Document, operations: set[int]) -> list[Node]:
    """Take operations out of their path items, and return them."""
    removed: dict[str, Node] = {}
    for item in document.nodes.values():
        if item.kind != "path-item":
            continue
        for method, node in list(_operations(item)):
            if id(node) not in operations:
                continue
            held = item.fields if method in item.fields else None
            (held or item.fields["additionalOperations"]).pop(method)
            removed[node.at] = node
    return list(removed.values())


def _left_out(operations: list[Node]) -> LeftOut | None:
    """Return what is left out with some operations, None for none."""
    if not operations:
        return None
    names = [_name_of(node) for node in operations]
    shown = ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
    words = (
        f"the operation {shown} is left out"
        if len(names) == 1
        else f"the operations {shown} are left out"
    )
    return LeftOut(tuple(node.at for node in operations), words)


def _name_of(operation: Node) -> str:
    """Return what an operation is called: by its id, or by its method and path."""
    name = operation.fields.get("operationId")
    if isinstance(name, str):
        return name
    tokens = split(operation.at)[1]
    return " ".join((tokens[-1].upper(), *tokens[-2:-1]))
