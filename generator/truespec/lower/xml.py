"""What a schema says of its representation in XML (OpenAPI 3.2, 4.26)."""

from __future__ import annotations

from truespec.ir.schemas import Xml
from truespec.resolve.document import Node

_NODES = frozenset({"element", "attribute", "text", "cdata", "none"})


def xml_of(node: Node) -> Xml | None:
    """Return what a schema says of XML, None if nothing.

    In older documents, ``allOf`` is the only way to say something beside a reference:
    what its members say that are no references themselves counts too.
    """
    found = [_xml(one) for one in (node, *_members(node))]
    said = [one for one in found if one is not None]
    if not said:
        return None
    return Xml(
        *(
            next((text for one in said if (text := getattr(one, name))), "")
            for name in ("node", "name", "namespace", "prefix")
        )
    )


def _members(node: Node) -> list[Node]:
    return [
        member
        for member in node.fields.get("allOf") or ()
        if "$ref" not in member.fields
    ]


def _xml(node: Node) -> Xml | None:
    xml = node.fields.get("xml")
    if not isinstance(xml, Node):
        return None
    said = xml.fields
    kind = _text(said.get("nodeType"))
    if said.get("attribute") is True:
        kind = "attribute"
    elif said.get("wrapped") is True and _may_be_array(node):
        kind = "element"
    return Xml(
        kind if kind in _NODES else "",
        _text(said.get("name")),
        _text(said.get("namespace")),
        _text(said.get("prefix")),
    )


def _may_be_array(node: Node) -> bool:
    """Whether a schema is an array, or something else that may be one."""
    kind = node.fields.get("type")
    return (
        kind is None or kind == "array" or (isinstance(kind, list) and "array" in kind)
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
