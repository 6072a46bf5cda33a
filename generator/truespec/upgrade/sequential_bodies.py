"""Multipart bodies that are described by their items (OpenAPI 3.2, 4.14.5)."""

from __future__ import annotations

from truespec.pointer import join
from truespec.resolve.document import Document, Node
from truespec.upgrade.json_schema import TARGET


def describe_whole_bodies(document: Document) -> None:
    """Give multipart bodies with an ``itemSchema`` alone the schema of the whole: an array
    of such items, which later stages know how to write and read in parts."""
    for node in [*document.nodes.values()]:
        content = node.fields.get("content")
        for name, reference in content.items() if isinstance(content, dict) else ():
            if name.lower().startswith("multipart/") and isinstance(reference, Node):
                _describe(document, document.follow(reference))


def _describe(document: Document, media: Node) -> None:
    item = media.fields.get("itemSchema")
    if not isinstance(item, Node) or "schema" in media.fields:
        return
    at = join(media.at, "schema")
    schema = Node(
        at,
        "schema",
        {"type": "array", "items": item},
        origins={"type": item.at, "items": item.at},
        dialect=TARGET,
        resource=media.resource,
    )
    document.nodes[at] = schema
    media.fields["schema"] = schema
    del media.fields["itemSchema"]
    tree = document.rewritable(media.at)
    tree["schema"] = {"type": "array", "items": tree["itemSchema"]}
