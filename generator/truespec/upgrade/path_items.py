"""Joins a path item with the one that its ``$ref`` names."""

from __future__ import annotations

from truespec.resolve.document import Document, Node


def join_path_items(document: Document) -> None:
    """Give path items that say more than a ``$ref`` the fields of what it names.

    The specifications allow fields beside it, and define them where the two do not
    collide (OpenAPI 3.2, 4.9.1); on a collision the nearer field is taken.
    """
    for node in document.nodes.values():
        if node.kind == "path-item" and len(node.fields) > 1:
            _join(document, node)


def _join(document: Document, node: Node) -> None:
    at = node.references.pop("$ref", None)
    target = document.nodes.get(at) if at else None
    if target is None or target is node:
        return
    if len(target.fields) > 1:
        _join(document, target)
    target = document.follow(target)
    for name, value in target.fields.items():
        if name == "$ref":
            continue
        if name in node.fields:
            document.diagnostics.warning(
                "overridden-field",
                node.origin(name),
                f'what the path item refers to has "{name}" too',
                "this one is taken",
                on_key=True,
            )
            continue
        node.fields[name] = value
        node.origins[name] = target.origin(name)
    del node.fields["$ref"]
