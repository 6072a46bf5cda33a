"""Schema nodes become `Schema`s of the intermediate model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from truespec import pointer
from truespec.ir.schemas import Check, Example, Schema, Union
from truespec.lower.fields import access_of
from truespec.lower.keywords import ASSERTIONS
from truespec.lower.places import SILENT, WORDS, component_name, place_words
from truespec.lower.shapes import Shapes
from truespec.lower.xml import xml_of
from truespec.resolve.document import Document, Node


@dataclass(slots=True)
class SchemaLowering:
    """Collects the schemas of a document: those asked for and all they lead to."""

    document: Document
    schemas: dict[str, Schema] = field(default_factory=dict)
    _shapes: Shapes = field(init=False)
    # Schemas that were met by a reference, before the place where they stand.
    _guessed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._shapes = Shapes(self.document)

    def add(
        self, node: Node, *, name: str | None = None, hint: tuple[str, ...] = ()
    ) -> str:
        """Lower a schema and everything below it and behind its references.

        Returns the address under which the schema is kept. `name` is its name among
        the document's components, `hint` the words of the place where it stands.
        """
        pending = [(node, name, hint, False)]
        while pending:
            node_, name_, hint_, guessed = pending.pop()
            known = node_.at in self.schemas
            if known and (guessed or node_.at not in self._guessed):
                continue
            # Reserved first: schemas may contain themselves.
            schema, shape_parts = self._lower(node_, name_, hint_)
            for part in (schema, *shape_parts):
                if part is schema or known or part.at not in self.schemas:
                    self.schemas[part.at] = part
            if guessed:
                self._guessed.add(node_.at)
            else:
                self._guessed.discard(node_.at)
            children = list(self._children(node_, hint_, guessed))
            pending += reversed(children)
            # Those that something else leads to are called after that.
            pending[:0] = self._variants(schema)
        return node.at

    def _variants(
        self, schema: Schema
    ) -> Iterator[tuple[Node, str | None, tuple[str, ...], bool]]:
        """Yield the schemas that a union is made of, though no keyword names them."""
        shape = schema.shape
        for at in shape.variants if isinstance(shape, Union) else ():
            node = self.document.nodes.get(at)
            if node is not None and at not in self.schemas:
                name = component_name(at)
                words = place_words(at) if name is None else (name,)
                yield node, name, words, name is None

    def _children(
        self, node: Node, hint: tuple[str, ...], guessed: bool
    ) -> Iterator[tuple[Node, str | None, tuple[str, ...], bool]]:
        """Yield the schemas inside of one and those that it refers to, with the names
        or words that they get, and whether these are guessed from an address."""
        for keyword, value in node.fields.items():
            if keyword not in ASSERTIONS:
                continue
            words = hint if keyword in SILENT else (*hint, WORDS.get(keyword, keyword))
            if isinstance(value, Node):
                yield value, None, words, guessed
            elif isinstance(value, list) and value and isinstance(value[0], Node):
                for number, child in enumerate(value, 1):
                    title = child.fields.get("title")
                    word = (
                        title if isinstance(title, str) and title else f"Option{number}"
                    )
                    alone = keyword == "allOf"
                    yield child, None, words if alone else (*words, word), guessed
            elif isinstance(value, dict):
                for key, child in value.items():
                    if isinstance(child, Node):
                        # A pattern is no word.
                        own = () if keyword == "patternProperties" else (key,)
                        yield child, None, (*words, *own), guessed
        for at in self._targets(node):
            name = component_name(at)
            words = place_words(at) if name is None else (name,)
            yield self.document.nodes[at], name, words, name is None

    def _targets(self, node: Node) -> Iterator[str]:
        """Yield the addresses that a schema may refer to, dynamically as well."""
        for keyword in ("$ref", "$dynamicRef"):
            if keyword in node.references:
                yield node.references[keyword]
        if "$dynamicRef" in node.references:
            anchor = node.fields["$dynamicRef"].partition("#")[2]
            for anchors in self.document.dynamic_anchors.values():
                if anchor in anchors:
                    yield anchors[anchor]

    def _lower(
        self, node: Node, name: str | None, hint: tuple[str, ...]
    ) -> tuple[Schema, tuple[Schema, ...]]:
        fields = node.fields
        shape, parts = self._shapes.of(node)
        schema = Schema(
            at=node.at,
            name=name,
            doc=_text(fields.get("description")) or _text(fields.get("title")),
            deprecated=fields.get("deprecated") is True,
            checks=tuple(self._checks(node)),
            shape=shape,
            hint=hint,
            secret=fields.get("format") == "password"
            or fields.get("writeOnly") is True,
            examples=tuple(_examples(node)),
            xml=xml_of(node),
            access=access_of(fields),
            anchors=tuple(self.document.dynamic_anchors.get(node.resource, {}).items()),
        )
        made = tuple(
            Schema(
                at=one.at,
                name=None,
                doc="",
                deprecated=False,
                checks=one.checks,
                shape=one.shape,
                hint=(*hint, *one.words),
                anchors=one.anchors,
            )
            for one in parts
        )
        return schema, made

    def _checks(self, node: Node) -> Iterator[Check]:
        if node.boolean is False:
            yield Check("false", None, node.at)
        for keyword, value in node.fields.items():
            if keyword == "$dynamicRef":
                lowered: Any = self._dynamic_target(node, value)
            else:
                lowered = node.references.get(keyword) or _addresses(value)
            if keyword in ASSERTIONS:
                yield Check(keyword, lowered, node.origin(keyword))

    def _dynamic_target(self, node: Node, text: str) -> tuple[str, str]:
        """Return the initial target of a ``$dynamicRef`` and the anchor it looks for.

        It is dynamic only if its fragment is the target's own ``$dynamicAnchor``
        (2020-12 core, 8.2.3.2).
        """
        at = node.references["$dynamicRef"]
        anchor = text.partition("#")[2]
        target = self.document.nodes[at].fields
        return at, anchor if anchor == target.get("$dynamicAnchor") else ""


def _addresses(value: Any) -> Any:
    """Return a keyword's value with every subschema replaced by its address."""
    if isinstance(value, Node):
        return value.at
    if isinstance(value, list) and value and isinstance(value[0], Node):
        return tuple(item.at for item in value)
    if isinstance(value, dict) and any(isinstance(v, Node) for v in value.values()):
        return {key: item.at for key, item in value.items()}
    return value


def _examples(node: Node) -> Iterator[Example]:
    examples = node.fields.get("examples")
    for index, value in enumerate(examples if isinstance(examples, list) else ()):
        yield Example("", pointer.join(node.origin("examples"), str(index)), value)
    if "example" in node.fields:
        yield Example("", node.origin("example"), node.fields["example"])


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
