"""Bodies of XML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ..wire.media_type import MediaType
from ..wire.xml_reading import read_xml
from ..wire.xml_types import XmlNode, XmlTypes
from ..wire.xml_writing import write_xml
from .content import AS_IT_IS, Check, Content, concrete
from .message import RequestBody

T_co = TypeVar("T_co", covariant=True)


class XmlContent(Content[T_co]):
    """A body of XML as the ``xml`` objects of the document say (OpenAPI 3.2, 4.26).

    `node` is what the value of the body is in XML, in terms of `types`.
    """

    __slots__ = ("node", "types")

    may_be_empty = False

    def __init__(
        self,
        media: str,
        read: Callable[[Any], T_co] = AS_IT_IS,
        check: Check = None,
        *,
        node: XmlNode,
        types: XmlTypes,
    ) -> None:
        super().__init__(media, read, check)
        self.node = node
        self.types = types

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return a value as XML."""
        media = concrete(self.media, "application/xml")
        return media, write_xml(data, self.node, self.types)

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the value of an XML text."""
        charset = MediaType.parse(content_type).charset if content_type else None
        return read_xml(content, self.node, self.types, charset=charset)

    def reads(self, content_type: str) -> bool:
        """Whether a media type is XML by its name (RFC 7303, 9)."""
        name = content_type.partition(";")[0].strip().lower()
        return name.endswith(("/xml", "+xml"))
