"""JSON values written as XML (see `xml_types`)."""

from __future__ import annotations

import re
from typing import Any

from .texts import text_of
from .xml_types import (
    ANY,
    DEEPEST,
    XML,
    XSI,
    XmlArray,
    XmlChoice,
    XmlError,
    XmlNode,
    XmlObject,
    XmlType,
    XmlTypes,
    type_in,
)

# A name without a colon (Namespaces in XML 1.0, 4; XML 1.0, 2.3), of the characters that
# parsers of all editions of XML know.
_START = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u0217\u0388-\u03ce\u0401-\u040c\u040e-\u044f"
    "\u05d0-\u05ea\u0621-\u063a\u0905-\u0939\u0e01-\u0e2e\u1e00-\u1e9b\u3041-\u3094"
    "\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3"
)
_NAME = re.compile(f"[{_START}][{_START}\\-.0-9\xb7]*")
# What no XML document can say (XML 1.0, 2.2).
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_VALUE = {**_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
_SPECIAL = re.compile('[&<>\r"\n\t]')


def write_xml(value: Any, node: XmlNode, types: XmlTypes | None = None) -> bytes:
    """Return a value as an XML document in UTF-8.

    `node` describes the root element; `types` are what it refers to. Null is an element
    with ``xsi:nil``, or no attribute. Raises XmlError for what XML cannot say, such as
    control characters and properties whose names are none of XML.
    """
    writer = _Writer({} if types is None else types)
    root = _Element({"": "", "xml": XML}, 0)
    if node.node != "element":
        node = XmlNode(node.of, name=node.name or "root")
    try:
        writer.put(root, node, value, "root")
    except RecursionError:
        raise XmlError("the value is nested too deeply for XML") from None
    text = '<?xml version="1.0" encoding="UTF-8"?>\n' + "".join(root.body)
    return text.encode()


class _Element:
    """An element that is being written, with the namespaces that hold in it."""

    __slots__ = ("attributes", "body", "depth", "namespaces")

    def __init__(self, namespaces: dict[str, str], depth: int) -> None:
        self.namespaces = namespaces
        self.depth = depth
        self.attributes: list[str] = []
        self.body: list[str] = []

    def name(self, local: str, node: XmlNode, *, attribute: bool = False) -> str:
        """Return the qualified name of a node, and declare its namespace if need be."""
        if not _NAME.fullmatch(local):
            raise XmlError(f"not a name in XML: {local!r}")
        prefix, namespace = node.prefix, node.namespace
        if not namespace:
            # A prefix without a namespace means nothing, unless it was declared around.
            return (
                f"{prefix}:{local}" if self.namespaces.get(prefix) and prefix else local
            )
        if attribute and not prefix:
            # Attributes have no default namespace (Namespaces in XML 1.0, 6.2).
            prefix = f"ns{len(self.namespaces)}"
        self.declare(prefix, namespace)
        return f"{prefix}:{local}" if prefix else local

    def declare(self, prefix: str, namespace: str) -> None:
        if self.namespaces.get(prefix) == namespace:
            return
        if prefix and not _NAME.fullmatch(prefix):
            raise XmlError(f"not a prefix in XML: {prefix!r}")
        self.namespaces = {**self.namespaces, prefix: namespace}
        name = f"xmlns:{prefix}" if prefix else "xmlns"
        self.attributes.append(f' {name}="{_escaped(namespace, _VALUE)}"')


class _Writer:
    """Writes values into elements; `types` are those that nodes refer to."""

    __slots__ = ("_types",)

    def __init__(self, types: XmlTypes) -> None:
        self._types = types

    def put(self, around: _Element, node: XmlNode, value: Any, inferred: str) -> None:
        """Write a value into the element around it, as its node says."""
        of = type_in(self._types, node.of)
        name = node.name or inferred
        if around.depth and isinstance(value, list) and isinstance(of, str | XmlObject):
            # It was to be one node: each item becomes one.
            for item in value:
                self.put(around, node, item, inferred)
        elif node.node == "element":
            self._put_element(around, node, of, value, name)
        elif node.node == "attribute":
            if value is not None:
                text = _escaped(_text(value), _VALUE)
                called = around.name(name, node, attribute=True)
                around.attributes.append(f' {called}="{text}"')
        elif node.node == "none":
            # An array that is no node leaves its items the name of the property.
            self._put_contents(around, of, value, inferred)
        else:
            text = "" if value is None else _text(value)
            is_cdata = node.node == "cdata"
            around.body.append(_cdata(text) if is_cdata else _escaped(text, _TEXT))

    def _put_element(
        self, around: _Element, node: XmlNode, of: XmlType, value: Any, name: str
    ) -> None:
        if around.depth == DEEPEST:
            raise XmlError(
                f"the value needs more than {DEEPEST} elements in each other"
            )
        element = _Element(around.namespaces, around.depth + 1)
        called = element.name(name, node)
        if value is None and not isinstance(of, XmlNode):
            element.declare("xsi", XSI)
            element.attributes.append(' xsi:nil="true"')
        else:
            self._put_contents(element, of, value, name)
        around.body.append(f"<{called}{''.join(element.attributes)}")
        if element.body:
            around.body += (">", *element.body, f"</{called}>")
        else:
            around.body.append("/>")

    def _put_contents(
        self, element: _Element, of: XmlType, value: Any, name: str
    ) -> None:
        of = type_in(self._types, of)
        if isinstance(of, XmlNode):
            self.put(element, of, value, name)
        elif isinstance(of, XmlChoice):
            self._put_contents(element, self._variant(of, value), value, name)
        elif isinstance(value, dict):
            nodes = of.properties if isinstance(of, XmlObject) else {}
            others = of.others if isinstance(of, XmlObject) else ANY
            for key, item in value.items():
                self.put(element, nodes.get(key, others), item, key)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                node = of.node_at(index) if isinstance(of, XmlArray) else ANY
                self.put(element, node, item, name)
        elif value is not None:
            element.body.append(_escaped(_text(value), _TEXT))

    def _variant(self, choice: XmlChoice, value: Any) -> XmlType:
        """Return the type among several that knows most of a value."""
        variants = [type_in(self._types, one) for one in choice.variants]
        return max(variants, key=lambda one: self._knows(one, value), default="any")

    def _knows(self, of: XmlType, value: Any) -> tuple[int, int]:
        if isinstance(of, XmlNode):
            return self._knows(type_in(self._types, of.of), value)
        if isinstance(of, XmlChoice):
            return self._knows(self._variant(of, value), value)
        if isinstance(value, dict) and isinstance(of, XmlObject):
            known = sum(key in of.properties for key in value)
            missing = sum(key not in value for key in of.required)
            return 2, known - missing - 2 * (len(value) - known)
        if isinstance(value, list):
            return 2 * isinstance(of, XmlArray), 0
        return int(isinstance(of, str) and not isinstance(value, dict)), 0


def _text(value: Any) -> str:
    """Return a value as the text of an attribute or element; a list as ``xs:list``."""
    if isinstance(value, list):
        return " ".join(map(_text, value))
    if isinstance(value, dict):
        raise XmlError("an object cannot be written as text in XML")
    if value is None:
        return ""
    try:
        return text_of(value)
    except (TypeError, ValueError) as error:
        raise XmlError(f"cannot be written as XML: {error}") from None


def _checked(text: str) -> str:
    found = _FORBIDDEN.search(text)
    if found is not None:
        raise XmlError(f"XML cannot say the character U+{ord(found[0]):04X}")
    return text


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return _SPECIAL.sub(lambda one: escapes.get(one[0], one[0]), _checked(text))


def _cdata(text: str) -> str:
    return f"<![CDATA[{_checked(text).replace(']]>', ']]]]><![CDATA[>')}]]>"
