"""Builds the nodes of a document by the grammar, and notes what refers to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import NoneType
from typing import Any

from truespec.diagnostics import Diagnostics
from truespec.load.source import Source
from truespec.pointer import escape
from truespec.resolve.dialects import Dialect, Dialects, ignored_keywords
from truespec.resolve.document import Node
from truespec.resolve.grammar import Rule, Shape, fields, is_referable
from truespec.resolve.identifiers import Identifiers
from truespec.resolve.keywords import IDENTIFIER, REFERENCE_ALONE
from truespec.resolve.tables import REST

SCHEMA_REFERENCES = {
    "$ref": frozenset({"draft4", "draft6", "draft7", "2019-09", "2020-12"})
    | {"oas2.0", "oas3.0", "oas3.1"},
    "$dynamicRef": frozenset({"2020-12", "oas3.1"}),
    "$recursiveRef": frozenset({"2019-09"}),
}
"""The referring keywords of schemas, each with the dialects that have it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names another node: `text`, standing at `at`, in `node`."""

    node: Node
    field: str
    text: str
    kind: str
    at: str


@dataclass(slots=True)
class Walk:
    """One walk through the files of a document.

    `version` is that of the document (``schema`` for a bare JSON Schema), `default` the
    dialect of schemas that do not name one.
    """

    version: str
    default: Dialect
    dialects: Dialects
    diagnostics: Diagnostics
    nodes: dict[str, Node] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    identifiers: Identifiers = field(default_factory=Identifiers)
    references: list[Reference] = field(default_factory=list)
    _dialects: dict[str, Dialect] = field(default_factory=dict)
    _queue: list[tuple[Node, Any]] = field(default_factory=list)

    def grow(self, value: object, kind: str, at: str, resource: str) -> Node | None:
        """Build the node of that kind at an address, and everything below it.

        `resource` is the address of the resource or file that encloses it. None, with
        a diagnostic, where the value cannot be an object of that kind.
        """
        node = self._node(value, kind, at, resource)
        for one, content in self._queue:
            if one.kind == "schema":
                self._fill_schema(one, content)
            else:
                self._fill(one, content)
        self._queue.clear()
        return node

    def _node(self, value: object, kind: str, at: str, resource: str) -> Node | None:
        known = self.nodes.get(at)
        if known is not None and known.kind == kind:
            return known
        node = Node(at, kind, {}, resource=resource)
        if isinstance(value, dict):
            self._queue.append((node, value))
        elif kind == "schema" and isinstance(value, bool):
            node.boolean = value
        else:
            self._misfit(value, f"a {kind} is an object", at)
            return None
        if kind == "schema":
            node.dialect = self._dialects.get(resource, self.default).name
        if known is None:
            self.nodes[at] = node
        return node

    def _misfit(self, value: object, expected: str, at: str) -> None:
        if value is None:
            self.diagnostics.warning(
                "empty-value", at, f"{expected}, but this is empty", "leave it out"
            )
        else:
            message = f"{expected}, but this is {type_name(value)}"
            self.diagnostics.error("wrong-type", at, message)

    def _fill(self, node: Node, content: Mapping[str, Any]) -> None:
        text = content.get("$ref")
        if isinstance(text, str) and self._fill_reference(node, content, text):
            return
        table = fields(node.kind, self.version)
        rest = table.get(REST)
        for name, value in content.items():
            rule = table.get(name) or (None if name.startswith("x-") else rest)
            self._fill_field(node, rule, name, value)
        if node.kind == "discriminator":
            self._note_mapping(node)
        elif node.kind == "link" and isinstance(content.get("operationRef"), str):
            self._note(node, "operationRef", content["operationRef"], "operation")

    def _fill_reference(
        self, node: Node, content: Mapping[str, Any], text: str
    ) -> bool:
        """Fill a Reference Object (OpenAPI 3.1, 4.8.23); say whether it is one.

        The ``$ref`` of a path item stands among its own fields.
        """
        if not is_referable(node.kind, self.version):
            self.diagnostics.error(
                "misplaced-reference",
                f"{node.at}/$ref",
                f"a reference cannot stand for a {node.kind}",
                "write the object itself here",
            )
            return False
        self._note(node, "$ref", text, node.kind)
        if node.kind == "path-item":
            return False
        documented = () if self.version in ("2.0", "3.0") else _DOCUMENTATION
        for name, value in content.items():
            if name == "$ref" or name in documented or name.startswith("x-"):
                node.fields[name] = value
            else:
                node.ignored[name] = "stands beside $ref"
        return True

    def _fill_field(self, node: Node, rule: Rule | None, name: str, value: Any) -> None:
        if rule is None or rule.shape is Shape.PLAIN:
            node.fields[name] = value
            return
        held = self._held(rule, value, f"{node.at}/{escape(name)}", node.resource)
        if held is not None:
            node.fields[name] = held

    def _held(self, rule: Rule, value: Any, at: str, resource: str) -> Any:
        """Return the nodes that a field holds, None where it cannot hold any."""
        kind, shape = rule.kind, rule.shape
        if shape is Shape.ONE_OR_LIST:
            shape = Shape.LIST if isinstance(value, list) else Shape.ONE
        if shape is Shape.ONE:
            return self._node(value, kind, at, resource)
        if shape is Shape.LIST:
            if not isinstance(value, list):
                return self._misfit(value, f"a list of {kind} objects is expected", at)
            nodes = (
                self._node(item, kind, f"{at}/{index}", resource)
                for index, item in enumerate(value)
            )
            return [node for node in nodes if node is not None]
        if not isinstance(value, dict):
            return self._misfit(value, f"a mapping to {kind} objects is expected", at)
        held: dict[str, Any] = {}
        for name, item in value.items():
            if shape is Shape.MAP_OR_PLAIN and isinstance(item, list):
                held[name] = item
                continue
            node = self._node(item, kind, f"{at}/{escape(name)}", resource)
            if node is not None:
                held[name] = node
        return held

    def _fill_schema(self, node: Node, content: Mapping[str, Any]) -> None:
        self._identify(node, content)
        dialect = self._dialects.get(node.resource, self.default)
        node.dialect = dialect.name
        if "$ref" in content and dialect.name in REFERENCE_ALONE:
            self._fill_lone_reference(node, content)
            return
        table = fields("schema", dialect.name)
        ignored = ignored_keywords(dialect)
        for name, value in content.items():
            if name in ignored:
                node.ignored[name] = ignored[name]
            else:
                self._fill_field(node, table.get(name), name, value)
        for name, dialects in SCHEMA_REFERENCES.items():
            if name in content and dialect.name in dialects:
                self._note(node, name, content[name], "schema")

    def _fill_lone_reference(self, node: Node, content: Mapping[str, Any]) -> None:
        """Fill a schema whose ``$ref`` stands for all of it.

        Definitions beside it assert nothing and are often what it refers to.
        """
        table = fields("schema", node.dialect)
        for name, value in content.items():
            if name == "$ref" or name.startswith("x-"):
                node.fields[name] = value
            elif name == "definitions" and name in table:
                self._fill_field(node, table[name], name, value)
            else:
                node.ignored[name] = "stands beside $ref"
        self._note(node, "$ref", content["$ref"], "schema")

    def _identify(self, node: Node, content: Mapping[str, Any]) -> None:
        """Note the identifier, the anchors and the dialect that a schema declares."""
        current = self._dialects.get(node.resource, self.default)
        dialect = current
        is_root = node.at == node.resource
        uri = content.get("$schema")
        if isinstance(uri, str) and not current.name.startswith(("oas2", "oas3.0")):
            dialect = self.declared(uri, f"{node.at}/$schema") or current
        keyword = IDENTIFIER.get(dialect.name, "$id")
        identifier = content.get(keyword) if keyword else None
        overridden = "$ref" in content and dialect.name in REFERENCE_ALONE
        if (
            isinstance(identifier, str)
            and not overridden
            and not self.identifiers.add(node, identifier)
        ):
            self.diagnostics.error(
                "duplicate-id", node.at, f'another schema is called "{identifier}"'
            )
        if is_root or node.at == node.resource:
            self._dialects[node.resource] = dialect
        self._note_anchors(node, content, self._dialects.get(node.resource, current))

    def declared(self, uri: str, at: str) -> Dialect | None:
        """Return the dialect that the field at an address names, None if unknown."""
        dialect = self.dialects.find(uri)
        if dialect is None:
            self.diagnostics.warning(
                "unknown-dialect",
                at,
                f'nothing is known about the JSON Schema dialect "{uri}"',
                f"it is read as {self.default.name}",
            )
        elif dialect.name == "2020-12" and self.version != "schema":
            return Dialect("oas3.1", dialect.off)
        return dialect

    def _note_anchors(
        self, node: Node, content: Mapping[str, Any], dialect: Dialect
    ) -> None:
        table = fields("schema", dialect.name)
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = content.get(keyword)
            if keyword not in table or not isinstance(name, str):
                continue
            if not self.identifiers.add_anchor(
                node, name, dynamic=keyword == "$dynamicAnchor"
            ):
                self.diagnostics.error(
                    "duplicate-anchor", node.at, f'another schema has anchor "{name}"'
                )

    def _note(self, node: Node, name: str, text: object, kind: str) -> None:
        at = f"{node.at}/{escape(name)}"
        if isinstance(text, str):
            self.references.append(Reference(node, name, text, kind, at))
        else:
            self._misfit(text, f"{name} is a string", at)

    def _note_mapping(self, node: Node) -> None:
        mapping = node.fields.get("mapping")
        for value, text in mapping.items() if isinstance(mapping, dict) else ():
            if isinstance(text, str):
                at = f"{node.at}/mapping/{escape(value)}"
                self.references.append(Reference(node, value, text, "schema", at))
        text = node.fields.get("defaultMapping")
        if isinstance(text, str):
            self._note(node, "defaultMapping", text, "schema")


def type_name(value: object) -> str:
    """Return what a plain value is, in words."""
    return _TYPE_NAMES.get(type(value), type(value).__name__)


_DOCUMENTATION = ("summary", "description")

_TYPE_NAMES: dict[type, str] = {
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
    NoneType: "empty",
}
