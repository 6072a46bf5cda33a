"""XML as a tree of elements, read with no more of it than bodies need."""

from __future__ import annotations

from typing import NoReturn, TypeAlias

from .xml_types import DEEPEST, XSI, XmlError


class CData(str):
    """The text of a CDATA section."""

    __slots__ = ()


class XmlElement:
    """An element; `attributes` and the element have a namespace, "" for none."""

    __slots__ = ("_by_name", "_elements", "attributes", "children", "name", "namespace")

    def __init__(
        self, name: tuple[str, str], attributes: dict[tuple[str, str], str]
    ) -> None:
        self.namespace, self.name = name
        self.attributes = attributes
        self.children: list[XmlChild] = []
        self._elements: list[XmlElement] | None = None
        self._by_name: dict[str, list[XmlElement]] | None = None

    @property
    def elements(self) -> list[XmlElement]:
        """The elements directly inside, all of which have been read."""
        if self._elements is None:
            self._elements = [
                child for child in self.children if isinstance(child, XmlElement)
            ]
        return self._elements

    def named(self, name: str) -> list[XmlElement]:
        """Return the elements directly inside with a name, whatever their namespace."""
        if self._by_name is None:
            self._by_name = {}
            for child in self.elements:
                self._by_name.setdefault(child.name, []).append(child)
        return self._by_name.get(name, [])

    @property
    def text(self) -> str:
        """The text directly inside."""
        return "".join(child for child in self.children if isinstance(child, str))

    @property
    def is_nil(self) -> bool:
        """Whether ``xsi:nil`` says that the element is null."""
        if not self.attributes:
            return False
        return self.attributes.get((XSI, "nil"), "").strip() in ("true", "1")


XmlChild: TypeAlias = "XmlElement | str"


def parse(content: bytes | str, charset: str | None = None) -> XmlElement:
    """Return the root element of an XML document.

    `charset` is that of the Content-Type, which counts before what the document says
    (RFC 7303, 3.2). Document type declarations are refused, and with them all entities
    but the five that XML has itself. Raises XmlError for what is not well-formed.
    """
    # Most packages have no XML, and this takes a while to import.
    from xml.parsers import expat

    tree = _Tree()
    try:
        if isinstance(content, str):
            content, charset = content.encode("utf-8", "surrogatepass"), "utf-8"
        parser = expat.ParserCreate(charset, " ")
        parser.buffer_text = True
        parser.StartElementHandler = tree.start
        parser.EndElementHandler = tree.end
        parser.CharacterDataHandler = tree.text
        parser.StartCdataSectionHandler = tree.start_cdata
        parser.EndCdataSectionHandler = tree.end_cdata
        parser.StartDoctypeDeclHandler = tree.refuse
        parser.Parse(content, True)
    except expat.ExpatError as error:
        where = f"line {error.lineno}, column {error.offset + 1}"
        fault = expat.ErrorString(error.code)
        raise XmlError(f"not XML at {where}: {fault}") from None
    except XmlError:
        raise
    except (LookupError, ValueError) as error:
        raise XmlError(
            f"the XML is in an encoding that is not known: {error}"
        ) from None
    if tree.root is None:
        raise XmlError("the XML has no element")
    return tree.root


class _Tree:
    """Builds the tree from what the parser says."""

    def __init__(self) -> None:
        self.root: XmlElement | None = None
        self._open: list[XmlElement] = []
        self._in_cdata = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) == DEEPEST:
            raise XmlError(f"the XML has more than {DEEPEST} elements in each other")
        named = {}
        if attributes:
            named = {_split(key): value for key, value in attributes.items()}
        element = XmlElement(_split(name) if " " in name else ("", name), named)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        if self._open:
            self._open[-1].children.append(CData(text) if self._in_cdata else text)

    def start_cdata(self) -> None:
        self._in_cdata = True

    def end_cdata(self) -> None:
        self._in_cdata = False

    def refuse(self, *_: object) -> NoReturn:
        raise XmlError("XML with a document type declaration is refused")


def _split(name: str) -> tuple[str, str]:
    namespace, _, local = name.rpartition(" ")
    return namespace, local
