"""Spells how schemas are represented in XML (see `truespec.runtime.wire.xml_types`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from truespec.ir.schemas import (
    Alias,
    Array,
    Enum,
    Map,
    Nullable,
    Record,
    Scalar,
    Schema,
    Shape,
    Union,
    Xml,
)
from truespec.name.reach import core
from truespec.python.code import Code, code
from truespec.python.imports import Imports
from truespec.python.literal import literal

_MODULE = "._runtime.wire.xml_types"
_ANY = literal("any")

# Prefixes that everybody knows, also where a document does not say their namespaces.
_NAMESPACES = {
    "xml": "http://www.w3.org/XML/1998/namespace",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}


class XmlCode:
    """Spells the nodes of schemas in one module, and the table that they refer to.

    The classes that the source names are added to `imports`, by a path that is relative
    to the top of the package.
    """

    def __init__(self, schemas: Mapping[str, Schema], imports: Imports) -> None:
        self._schemas = schemas
        self._imports = imports
        self._wanted: dict[str, None] = {}

    def root(self, at: str) -> Code:
        """Return the source of the `XmlNode` of a body, given the address of its schema.

        Its name is that of the schema among the components where it has no other
        (OpenAPI 3.2, 4.26.3).
        """
        same = list(self._same(at))
        name = next((one.name for one in same if one.name), "")
        return self._node(at, inferred=name, is_root=True)

    def table(self) -> dict[str, Code]:
        """Return the sources of the types that the nodes spelled so far refer to, and
        of all that these refer to in turn, by the addresses of their schemas."""
        found: dict[str, Code] = {}
        while len(found) < len(self._wanted):
            for at in list(self._wanted):
                if at not in found:
                    shape = core(self._schemas[at].shape)
                    assert isinstance(shape, Record)
                    found[at] = self._record(shape)
        return dict(sorted(found.items()))

    def _same(self, at: str) -> Iterator[Schema]:
        """Yield a schema and those that it is another name of."""
        seen: set[str] = set()
        while at not in seen:
            seen.add(at)
            schema = self._schemas[at]
            yield schema
            shape = core(schema.shape)
            if isinstance(shape, Alias):
                at = shape.target

    def _node(
        self,
        at: str,
        inferred: str = "",
        is_root: bool = False,
        path: tuple[str, ...] = (),
    ) -> Code:
        same = list(self._same(at))
        said = [one.xml or Xml() for one in same]
        shape = core(same[-1].shape)
        default = "none" if isinstance(shape, Array) else "element"
        nullable = any(isinstance(one.shape, Nullable) for one in same)
        for index, xml in enumerate(said[:-1]):
            inner = next((one.node for one in said[index + 1 :] if one.node), default)
            if xml.node == "element" and inner == "element":
                # The element is around that of what it refers to.
                rest = self._node(same[index + 1].at, same[index + 1].name or "")
                return self._spelled(rest, said[: index + 1], inferred, xml.node)
        node = next((xml.node for xml in said if xml.node), default)
        if is_root and node != "element":
            node = "element"
        of = self._type(same[-1].at, shape, path)
        return self._spelled(of, said, inferred, node, nullable)

    def _spelled(
        self,
        of: Code,
        said: Iterable[Xml],
        inferred: str,
        node: str,
        nullable: bool = False,
    ) -> Code:
        """Return the source of a node of a type: what is said first counts."""
        said = list(said)
        name = next((xml.name for xml in said if xml.name), inferred)
        namespace = next((xml.namespace for xml in said if xml.namespace), "")
        prefix = next((xml.prefix for xml in said if xml.prefix), "")
        if ":" in name:
            prefix, _, name = name.partition(":")
        settings = {
            "node": "" if node == "element" else node,
            "name": name if node in ("element", "attribute") else "",
            "namespace": namespace or _NAMESPACES.get(prefix, ""),
            "prefix": prefix,
        }
        arguments = [of]
        arguments += [
            code("{}={}", Code(key), literal(text))
            for key, text in settings.items()
            if text
        ]
        if nullable:
            arguments.append(Code("nullable=True"))
        return code("{}({})", self._named("XmlNode"), Code(", ".join(arguments)))

    def _type(self, at: str, shape: Shape, path: tuple[str, ...]) -> Code:
        """Return the source of a type; an array or union inside of itself is anything."""
        if isinstance(shape, Record):
            self._wanted[at] = None
            return literal(at)
        if at in path:
            return _ANY
        inside = (*path, at)
        match shape:
            case Array(item, prefix):
                return self._array(item, prefix, inside)
            case Map(value):
                others = self._other(value, inside)
                return code("{}({{}}{})", self._named("XmlObject"), others)
            case Union(variants):
                types = [self._variant(one, inside) for one in variants]
                different = list(dict.fromkeys(types))
                if len(different) == 1:
                    return different[0]
                return code("{}({})", self._named("XmlChoice"), _tuple(different))
            case Scalar(kind):
                return literal(kind)
            case Enum(_, kind):
                return literal(kind or "any")
            case _:
                return _ANY

    def _variant(self, at: str, path: tuple[str, ...]) -> Code:
        final = list(self._same(at))[-1]
        return self._type(final.at, core(final.shape), path)

    def _array(
        self, item: str | None, prefix: tuple[str, ...], path: tuple[str, ...]
    ) -> Code:
        name = self._named("XmlArray")
        node = self._any() if item is None else self._node(item, path=path)
        if not prefix:
            return code("{}({})", name, node)
        nodes = [self._node(one, path=path) for one in prefix]
        return code("{}({}, {})", name, node, _tuple(nodes))

    def _record(self, shape: Record) -> Code:
        nodes = [
            code("{}: {}", literal(field.wire), self._node(field.type))
            for field in shape.fields
        ]
        arguments = code("{}", Code("{" + ", ".join(nodes) + "}"))
        required = [field.wire for field in shape.fields if field.required]
        if required:
            arguments = code("{}, required={}", arguments, literal(tuple(required)))
        others = self._other(None if shape.patterns else shape.extra, ())
        return code("{}({}{})", self._named("XmlObject"), arguments, others)

    def _other(self, at: str | None, path: tuple[str, ...]) -> Code:
        if at is None:
            return Code("")
        return code(", others={}", self._node(at, path=path))

    def _any(self) -> Code:
        return self._imports.add(_MODULE, "ANY")

    def _named(self, name: str) -> Code:
        return self._imports.add(_MODULE, name)


def _tuple(members: list[Code]) -> Code:
    return Code(f"({', '.join(members)}{',' if len(members) == 1 else ''})")
