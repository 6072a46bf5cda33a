"""A document as a graph of typed nodes: what every later stage reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from truespec.diagnostics import Diagnostics, Position
from truespec.load.source import Source
from truespec.pointer import join, split


@dataclass(slots=True)
class Node:
    """One object of a document, whose meaning is known.

    `at` is the node's address in the user's own files and its identity. `kind` is the
    kind of object that the specification expects there, such as ``operation`` or
    ``schema`` (see `truespec.resolve.grammar`). `fields` holds the object's fields;
    where a field holds further objects, its value is a `Node`, a list of nodes or a
    dict of nodes, and anything else is the plain value of the tree. `references` maps
    a referring field (``$ref``, ``$dynamicRef``, or a discriminator's mapping value)
    to the address it names. `boolean` is the value of a boolean schema and None for
    everything else. `origins` maps a field to the address it came from, where that is
    not simply `at` + field. `dialect` is the JSON Schema dialect of a schema, and
    `resource` the address of the schema resource, or of the file, that the node belongs
    to. `ignored` maps what the specification says to ignore, and is therefore not among
    `fields`, to the reason: a field, or the pointer of a place further below.
    """

    at: str
    kind: str
    fields: dict[str, Any]
    references: dict[str, str] = field(default_factory=dict)
    boolean: bool | None = None
    origins: dict[str, str] = field(default_factory=dict)
    dialect: str = ""
    resource: str = ""
    ignored: dict[str, str] = field(default_factory=dict)

    def origin(self, name: str) -> str:
        """Return the address, in the user's files, of the field `name`."""
        return self.origins.get(name) or join(self.at, name)


@dataclass(slots=True)
class Document:
    """All files of a document and every node that was reached in them.

    `version` is ``2.0``, ``3.0``, ``3.1`` or ``3.2`` for an OpenAPI document and
    ``schema`` for a bare JSON Schema. `sources` maps the file part of an address to
    its source. `nodes` maps addresses to nodes. `dynamic_anchors` maps the address of
    a schema resource to its ``$dynamicAnchor`` names, and those to addresses. `dropped`
    maps the addresses of nodes that were left out to the reason, "" where
    what is in them says it.
    `unresolved` has the addresses of references that lead nowhere, and `rewritten`
    those of values that were read as others.
    """

    version: str
    root: Node
    sources: dict[str, Source]
    nodes: dict[str, Node]
    diagnostics: Diagnostics
    dynamic_anchors: dict[str, dict[str, str]] = field(default_factory=dict)
    unresolved: list[str] = field(default_factory=list)
    rewritten: set[str] = field(default_factory=set)
    dropped: dict[str, str] = field(default_factory=dict)

    def follow(self, node: Node) -> Node:
        """Return what a reference object stands for at the end of its chain.

        A node without ``$ref``, and any schema, is returned as it is (the ``$ref`` of
        a schema is an assertion, not a stand-in).
        """
        seen = {node.at}
        while node.kind != "schema" and "$ref" in node.references:
            target = self.nodes.get(node.references["$ref"])
            if target is None or target.at in seen:
                return node
            seen.add(target.at)
            node = target
        return node

    def rewritable(self, at: str) -> Any:
        """Return the value at an address of a file's tree, for a stage that rewrites it:
        whoever looks a schema up by its address finds it there.

        The file knows the places of what was read from then on.
        """
        file, tokens = split(at)
        source = self.sources[file]
        source.locate("")
        tree: Any = source.tree
        for token in tokens:
            tree = tree[int(token)] if isinstance(tree, list) else tree[token]
        return tree

    def locate(self, at: str, *, on_key: bool = False) -> Position:
        """Return the file, line and column of an address."""
        file, _, pointer = at.partition("#")
        return self.sources[file].locate(pointer, on_key=on_key)
