"""What XML a value is: the ``xml`` objects of a document (OpenAPI 3.2, 4.26).

JSON values and XML have little in common, so each place in a value is described: by a
`XmlNode` that says which node of XML stands for it, and by its type, which says what is
inside. The types of objects are kept in a table by the addresses of their schemas, so
that they may contain themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from .body_error import BodyError

DEEPEST = 100
"""How many elements may be inside of each other."""

XSI = "http://www.w3.org/2001/XMLSchema-instance"
"""The namespace of ``xsi:nil``, which says that an element is null."""

XML = "http://www.w3.org/XML/1998/namespace"
"""The namespace that the prefix ``xml`` always has."""


class XmlError(BodyError):
    """A text is not XML, or a value cannot be written as XML."""


class XmlNode:
    """The node that stands for a value (OpenAPI 3.2, 4.26.2).

    `node` is ``element``, ``attribute``, ``text``, ``cdata`` or ``none``. Where `name`
    is "", it is that of the property, and that of an array for its items. `of` is the
    type of the value, or one more node for it, inside of this one.
    """

    __slots__ = ("name", "namespace", "node", "nullable", "of", "prefix")

    def __init__(
        self,
        of: XmlType,
        *,
        node: str = "element",
        name: str = "",
        namespace: str = "",
        prefix: str = "",
        nullable: bool = False,
    ) -> None:
        self.of: Final = of
        self.node: Final = node
        self.name: Final = name
        self.namespace: Final = namespace
        self.prefix: Final = prefix
        self.nullable: Final = nullable


class XmlObject:
    """An object: the nodes of its properties, and of all `others`."""

    __slots__ = ("others", "properties", "required")

    def __init__(
        self,
        properties: Mapping[str, XmlNode],
        *,
        required: Sequence[str] = (),
        others: XmlNode | None = None,
    ) -> None:
        self.properties: Final = properties
        self.required: Final = frozenset(required)
        self.others: Final = ANY if others is None else others


class XmlArray:
    """An array: the nodes of its items, after those in `prefix`."""

    __slots__ = ("item", "prefix")

    def __init__(self, item: XmlNode, prefix: Sequence[XmlNode] = ()) -> None:
        self.item: Final = item
        self.prefix: Final = tuple(prefix)

    def node_at(self, index: int) -> XmlNode:
        """Return the node of the item at an index."""
        return self.prefix[index] if index < len(self.prefix) else self.item


class XmlChoice:
    """A value of one of several types."""

    __slots__ = ("variants",)

    def __init__(self, variants: Sequence[XmlType]) -> None:
        self.variants: Final = tuple(variants)


XmlType: TypeAlias = "str | XmlObject | XmlArray | XmlChoice | XmlNode"
"""What a value is: ``string``, ``integer``, ``number``, ``boolean``, ``null``, ``any``,
an address in a table of types, or one of the classes here."""

XmlTypes: TypeAlias = "Mapping[str, XmlType]"
"""A table of types, by the addresses of their schemas."""

ANY: Final = XmlNode("any", nullable=True)
"""An element of which nothing is known."""


def type_in(types: XmlTypes, of: XmlType) -> XmlType:
    """Return a type itself, where it is given by its address.

    Raises XmlError for an address that is not in the table.
    """
    while isinstance(of, str) and "#" in of:
        if of not in types:
            raise XmlError(f"no description of {of}")
        of = types[of]
    return of
