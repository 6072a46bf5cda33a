"""The shape of a schema: what its checks say that a value looks like.

A shape is a view for people and types. Where the checks say less than one would think
(``properties`` without ``type``), the shape says what was meant.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from truespec import pointer
from truespec.ir.schemas import (
    Alias,
    Anything,
    Array,
    Field,
    Map,
    Never,
    Nullable,
    Record,
    Scalar,
    Shape,
    Tag,
    Union,
)
from truespec.lower.enumerations import enumeration
from truespec.lower.fields import field_of, same_schemas
from truespec.lower.keywords import ASSERTIONS
from truespec.resolve.document import Document, Node

# A shape, and the shapes of parts of the schema that have no node of their own, with
# the addresses made for them.
Derived = tuple[Shape, tuple[tuple[str, Shape], ...]]

_NULL = Scalar("null")
_SCALARS = ("string", "integer", "number", "boolean")
_OBJECT_KEYWORDS = frozenset(
    {"properties", "patternProperties", "additionalProperties"}
)
_CODED = {"base64": "byte", "base64url": "base64url"}
_OCTETS = ("application/octet-stream", "audio/", "image/", "video/")
_ARRAY_KEYWORDS = frozenset({"items", "prefixItems"})


@dataclass(slots=True)
class Shapes:
    """Derives the shapes of the schemas of one document."""

    document: Document
    _known: dict[str, Derived] = field(default_factory=dict)

    def of(self, node: Node) -> Derived:
        """Return the shape of a schema."""
        known = self._known.get(node.at)
        if known is None:
            # A schema that is being derived stands for itself: cycles end here.
            self._known[node.at] = (Anything(), ())
            known = self._known[node.at] = self._derive(node)
        return known

    def _derive(self, node: Node) -> Derived:
        if node.boolean is not None:
            return (Anything() if node.boolean else Never()), ()
        fields = node.fields
        listed = enumeration(node)
        if listed is not None:
            return listed, ()
        types = _types(fields)
        nullable = "null" in types
        types = [name for name in types if name != "null"]
        shape, parts = self._of_types(node, types, nullable)
        if nullable and not isinstance(shape, Nullable | Anything):
            shape = Nullable(shape) if shape != _NULL else _NULL
        return shape, parts

    def _of_types(self, node: Node, types: list[str], nullable: bool) -> Derived:
        if not types and nullable:
            return _NULL, ()
        if len(types) > 1:
            return self._alternatives(node, types)
        kind = types[0] if types else ""
        if kind in _SCALARS:
            return Scalar(kind, _format(node)), ()
        structure = self._structure(node, kind)
        composed = self._composed(node, structure)
        if composed is not None:
            return composed, ()
        if structure is not None:
            return structure, ()
        if kind == "object":
            return Map(None), ()
        return (Array(None) if kind == "array" else Anything()), ()

    def _alternatives(self, node: Node, types: list[str]) -> Derived:
        parts = []
        for number, kind in enumerate(types):
            at = pointer.join(node.at, "type", number)
            if kind in _SCALARS:
                shape: Shape = Scalar(kind, _format(node))
            else:
                shape = self._structure(node, kind) or (
                    Map(None) if kind == "object" else Array(None)
                )
            parts.append((at, shape))
        return Union(tuple(at for at, _ in parts)), tuple(parts)

    def _structure(self, node: Node, kind: str) -> Shape | None:
        """Return the shape that the schema's own structural keywords give it."""
        fields = node.fields
        if kind in ("", "object") and (
            _OBJECT_KEYWORDS & fields.keys() or (kind and fields.get("required"))
        ):
            return self._object(node)
        if kind in ("", "array") and _ARRAY_KEYWORDS & fields.keys():
            items = fields.get("items")
            return Array(
                items.at if isinstance(items, Node) else None,
                tuple(item.at for item in fields.get("prefixItems") or ()),
            )
        return None

    def _object(self, node: Node) -> Shape:
        fields = node.fields
        extra = fields.get("additionalProperties")
        closed = isinstance(extra, Node) and extra.boolean is False
        value = extra.at if isinstance(extra, Node) and extra.boolean is None else None
        patterns = fields.get("patternProperties") or {}
        properties = fields.get("properties") or {}
        required = fields.get("required") or ()
        if not properties and not required and not closed:
            if len(patterns) == 1 and extra is None:
                value = next(iter(patterns.values())).at
            return Map(None if len(patterns) > 1 else value)
        return Record(
            fields=tuple(
                field_of(self.document, name, child, required=name in required)
                for name, child in properties.items()
            ),
            extra=value,
            closed=closed,
            patterns=tuple((text, child.at) for text, child in patterns.items()),
        )

    def _composed(self, node: Node, own: Shape | None) -> Shape | None:
        """Return the shape that references, allOf, anyOf and oneOf give a schema."""
        fields = node.fields
        members: list[Node] = [
            member for member in fields.get("allOf") or () if not _says_nothing(member)
        ]
        target = self.document.nodes.get(
            node.references.get("$ref") or node.references.get("$dynamicRef") or ""
        )
        if target is not None:
            members.insert(0, target)
        if len(members) == 1 and own is None and not _has_required(node):
            return Alias(members[0].at)
        if members:
            merged = self._merged(node, members, own)
            if merged is not None:
                return merged
        for keyword in ("oneOf", "anyOf"):
            if fields.get(keyword) and own is None:
                return self._union(node, fields[keyword], keyword == "oneOf")
        return None

    def _merged(
        self, node: Node, members: list[Node], own: Shape | None
    ) -> Shape | None:
        """Return the record that several records make together, if they do."""
        shapes = [self.final(member) for member in members]
        if isinstance(own, Record):
            shapes.append(own)
        records = [shape for shape in shapes if isinstance(shape, Record)]
        if not records:
            known = [
                member
                for member, shape in zip(members, shapes, strict=True)
                if not isinstance(shape, Anything)
            ]
            return Alias(known[0].at) if known and own is None else own
        required = {
            name
            for one in (node, *members)
            for same in same_schemas(self.document, one)
            for name in same.fields.get("required") or ()
        }
        fields: dict[str, Field] = {}
        for record in records:
            for one in record.fields:
                fields[one.wire] = _required(one, one.wire in required)
        return Record(
            fields=tuple(fields.values()),
            extra=next((r.extra for r in records if r.extra), None),
            closed=any(record.closed for record in records),
            patterns=tuple(pair for record in records for pair in record.patterns),
        )

    def final(self, node: Node) -> Shape:
        """Return the shape of a schema with aliases followed."""
        seen = set()
        shape = self.of(node)[0]
        while isinstance(shape, Alias) and shape.target not in seen:
            seen.add(shape.target)
            shape = self.of(self.document.nodes[shape.target])[0]
        return shape

    def _union(
        self, node: Node, branches: list[Node], exactly_one: bool
    ) -> Shape | None:
        variants = [branch for branch in branches if not self._is_null(branch)]
        nullable = len(variants) < len(branches)
        if not variants:
            return _NULL
        if all(_only_constrains(variant) for variant in variants):
            return None
        shape: Shape
        if len(variants) == 1:
            shape = Alias(variants[0].at)
        else:
            shape = Union(
                tuple(variant.at for variant in variants),
                self._tag(node, variants),
                exactly_one,
            )
        return Nullable(shape) if nullable else shape

    def _is_null(self, node: Node) -> bool:
        return self.final(node) == _NULL

    def _tag(self, node: Node, variants: list[Node]) -> Tag | None:
        """Return the discriminator, with the implicit names of the variants (4.24)."""
        discriminator = node.fields.get("discriminator")
        if not isinstance(discriminator, Node):
            return None
        wire = discriminator.fields.get("propertyName")
        if not isinstance(wire, str):
            return None
        own = {_target(variant): variant.at for variant in variants}
        mapping = {
            value: own[target]
            for value, target in discriminator.references.items()
            if target in own
        }
        for target, at in own.items():
            mapping.setdefault(pointer.last(target), at)
        return Tag(wire, tuple(mapping.items()))


def _target(node: Node) -> str:
    return node.references.get("$ref", node.at)


def _required(one: Field, required: bool) -> Field:
    return replace(one, required=True) if required and not one.required else one


def _types(fields: dict[str, Any]) -> list[str]:
    declared = fields.get("type")
    if isinstance(declared, str):
        return [declared]
    return list(dict.fromkeys(declared)) if isinstance(declared, list) else []


def _format(node: Node) -> str:
    """Return the format of a schema: ``binary`` also where its media type says that.

    With ``contentEncoding`` the octets are in text (OpenAPI 3.2, 4.24.4.2), which is
    ``byte`` where that is base64.
    """
    value = node.fields.get("format")
    coded = _CODED.get(str(node.fields.get("contentEncoding")).lower())
    if coded is not None and value in (None, "binary", "byte"):
        return coded
    if isinstance(value, str):
        return value
    media = node.fields.get("contentMediaType")
    octets = isinstance(media, str) and media.lower().startswith(_OCTETS)
    return "binary" if octets and "contentEncoding" not in node.fields else ""


def _says_nothing(node: Node) -> bool:
    """Whether a schema only carries words: ``allOf: [{$ref}, {description}]``."""
    return node.boolean is True or (
        node.boolean is None and not ASSERTIONS & node.fields.keys()
    )


def _has_required(node: Node) -> bool:
    return bool(node.fields.get("required"))


def _only_constrains(node: Node) -> bool:
    """Whether a branch demands properties and says nothing of their types."""
    return bool(node.fields) and node.fields.keys() <= {
        "required",
        "not",
        "description",
        "title",
    }
