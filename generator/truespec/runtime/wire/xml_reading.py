"""JSON values read from XML (see `xml_types`)."""

from __future__ import annotations

from typing import Any

from ..json_types import UNSET
from .kinds import text_as
from .xml_tree import CData, XmlElement, parse
from .xml_types import (
    ANY,
    XmlArray,
    XmlChoice,
    XmlNode,
    XmlObject,
    XmlType,
    XmlTypes,
    type_in,
)


def read_xml(
    content: bytes | str,
    node: XmlNode,
    types: XmlTypes | None = None,
    charset: str | None = None,
) -> Any:
    """Return the JSON value that an XML document says.

    `node` describes the root element, whose name is not looked at; `types` are what it
    refers to, and `charset` is that of the Content-Type. A text that is not of its type
    stays a string, for a validator to say what is wrong. Elements that the document
    does not know become properties; attributes that it does not know are left out.
    Raises XmlError for what is no XML, or refused (see `xml_tree.parse`).
    """
    root = parse(content, charset)
    return _Reader({} if types is None else types).value(root, node, root.name)


class _Reader:
    """Reads values from elements; `types` are those that nodes refer to.

    `_unknown` counts what was found and not foreseen.
    """

    __slots__ = ("_choices", "_types", "_unknown")

    def __init__(self, types: XmlTypes) -> None:
        self._types = types
        self._unknown = 0
        self._choices: dict[tuple[int, int], tuple[Any, int]] = {}

    def value(self, element: XmlElement, node: XmlNode, name: str) -> Any:
        """Return the value that an element says as a whole."""
        if element.is_nil:
            return None
        return self._contents(element, node.of, node.name or name)

    def _contents(self, element: XmlElement, of: XmlType, name: str) -> Any:
        of = type_in(self._types, of)
        if isinstance(of, XmlNode):
            found = self._find(element, of, name, set())
            return None if found is UNSET else found
        if isinstance(of, XmlObject):
            return self._object(element, of, set(), rest=True)
        if isinstance(of, XmlArray):
            return self._array(element, of, name)
        if isinstance(of, XmlChoice):
            return self._choice(element, of, name)
        return self._anything(element) if of == "any" else self._scalar(element, of)

    def _object(
        self, element: XmlElement, of: XmlObject, taken: set[int], *, rest: bool
    ) -> dict[str, Any]:
        """Return an object; elements that it does not know belong to it if all do."""
        found: dict[str, Any] = {}
        # Of two elements of one name those with a namespace are the more certain ones.
        nodes = sorted(of.properties.items(), key=lambda one: not one[1].namespace)
        read = {key: self._find(element, node, key, taken) for key, node in nodes}
        for key, node in of.properties.items():
            value = read[key]
            if value is UNSET and node.node == "attribute" and node.nullable:
                value = None
            if value is UNSET and key in of.required and self._is_list(node):
                value = []
            if value is not UNSET:
                found[key] = value
        if rest:
            self._rest(element, of, taken, found)
        return found

    def _rest(
        self, element: XmlElement, of: XmlObject, taken: set[int], found: dict[str, Any]
    ) -> None:
        """Add the elements that no property stands for, by their names."""
        others: dict[str, list[Any]] = {}
        for child in element.elements:
            if id(child) not in taken and child.name not in found:
                value = self.value(child, of.others, child.name)
                others.setdefault(child.name, []).append(value)
        self._unknown += len(others) if of.others is ANY else 0
        is_list = self._is_list(of.others)
        for name, values in others.items():
            found[name] = values if is_list or len(values) > 1 else values[0]

    def _find(
        self, element: XmlElement, node: XmlNode, key: str, taken: set[int]
    ) -> Any:
        """Return what stands for a value inside of an element, `UNSET` if nothing.

        The elements that do so are added to those that are `taken`.
        """
        name = node.name or key
        of = type_in(self._types, node.of)
        if node.node == "attribute":
            text = element.attributes.get((node.namespace, name))
            return UNSET if text is None else self._text_value(text, of)
        if node.node in ("text", "cdata"):
            text = _own_text(element, only_cdata=node.node == "cdata")
            return UNSET if text is None else self._text_value(text, of)
        if node.node == "none":
            return self._without_node(element, of, key, taken)
        values = self._values(element, node, name, taken)
        if not values:
            return UNSET
        return values[0] if len(values) == 1 else values

    def _values(
        self, element: XmlElement, node: XmlNode, name: str, taken: set[int]
    ) -> list[Any]:
        """Return what the elements say that a node stands for; see `_find`."""
        matching = _matching(element, node, name, taken)
        taken.update(map(id, matching))
        return [self.value(child, node, name) for child in matching]

    def _without_node(
        self, element: XmlElement, of: XmlType, key: str, taken: set[int]
    ) -> Any:
        """Return a value whose parts stand directly inside of an element."""
        if isinstance(of, XmlArray) and not of.prefix:
            item = of.item
            if item.node == "element":
                return self._values(element, item, item.name or key, taken) or UNSET
            found = self._find(element, item, key, taken)
            return found if found is UNSET else [found]
        if isinstance(of, XmlObject):
            return self._object(element, of, taken, rest=False) or UNSET
        taken.update(map(id, element.elements))
        return self._contents(element, of, key)

    def _array(self, element: XmlElement, of: XmlArray, name: str) -> list[Any]:
        """Return the items that stand inside of an element.

        They are found by their names, or, if none has that name, whatever it is.
        """
        if of.prefix:
            return self._positions(element, of, name)
        if of.item.node != "element":
            found = self._find(element, of.item, name, set())
            return [] if found is UNSET else [found]
        matching = _matching(element, of.item, of.item.name or name, set())
        items = matching or element.elements
        self._unknown += len(element.elements) - len(matching)
        return [self.value(child, of.item, child.name) for child in items]

    def _positions(self, element: XmlElement, of: XmlArray, name: str) -> list[Any]:
        """Return the items of an array whose order tells which is which."""
        items: list[Any] = []
        for child in element.children:
            node = of.node_at(len(items))
            if isinstance(child, XmlElement):
                while node.node in ("text", "cdata") and len(items) < len(of.prefix):
                    items.append("")
                    node = of.node_at(len(items))
                items.append(self.value(child, node, child.name))
            elif node.node in ("text", "cdata"):
                items.append(self._text_value(child, type_in(self._types, node.of)))
        return items

    def _choice(self, element: XmlElement, of: XmlChoice, name: str) -> Any:
        """Return what the type makes of an element that knows most of it."""
        place = id(element), id(of)
        if place not in self._choices:
            before = self._unknown
            found: list[tuple[int, Any]] = []
            for variant in of.variants:
                self._unknown = 0
                value = self._contents(element, variant, name)
                found.append((self._unknown + self._missing(variant, value), value))
            self._unknown = before
            unknown, value = min(found, key=lambda one: one[0], default=(0, None))
            self._choices[place] = value, unknown
        value, unknown = self._choices[place]
        self._unknown += unknown
        return value

    def _missing(self, of: XmlType, value: Any) -> int:
        """Count the properties that an object needs and does not have."""
        of = type_in(self._types, of)
        if isinstance(of, XmlObject) and isinstance(value, dict):
            return sum(name not in value for name in of.required)
        return 0

    def _scalar(self, element: XmlElement, of: str) -> Any:
        self._unknown += len(element.elements)
        return self._text_value(element.text, of)

    def _text_value(self, text: str, of: XmlType) -> Any:
        if isinstance(of, XmlArray):
            item = type_in(self._types, of.item.of)
            return [self._text_value(one, item) for one in text.split()]
        if isinstance(of, XmlChoice):
            inner = (type_in(self._types, one) for one in of.variants)
            found = [self._text_value(text, one) for one in inner]
            return next((one for one in found if not isinstance(one, str)), text)
        if not isinstance(of, str) or of in ("string", "any"):
            return text
        value = text_as(text.strip(), of)
        if isinstance(value, str):
            self._unknown += 1
            value = {("boolean", "1"): True, ("boolean", "0"): False}.get((of, value))
            return text if value is None else value
        return value

    def _anything(self, element: XmlElement) -> Any:
        """Return an element of which nothing is known: text, or an object."""
        if not element.children:
            return ""
        if not element.elements:
            return element.text
        return self._object(element, _UNKNOWN, set(), rest=True)

    def _is_list(self, node: XmlNode) -> bool:
        of = type_in(self._types, node.of)
        return node.node == "none" and isinstance(of, XmlArray)


_UNKNOWN = XmlObject({})


def _matching(
    element: XmlElement, node: XmlNode, name: str, taken: set[int]
) -> list[XmlElement]:
    """Return the elements that a node may stand for.

    Where the document gives no namespace, as for most of what is inside of an element
    with a default one, any will do.
    """
    return [
        child
        for child in element.named(name)
        if (not node.namespace or child.namespace == node.namespace)
        and id(child) not in taken
    ]


def _own_text(element: XmlElement, *, only_cdata: bool) -> str | None:
    """Return the text of an element, without what only sets its parts apart."""
    sections = [child for child in element.children if isinstance(child, CData)]
    if only_cdata and sections:
        return "".join(sections)
    text = element.text
    if not element.elements and not only_cdata:
        return text
    return text.strip() or None
