"""Builds the nodes of a document by the grammar, and notes what refers to what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
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
from truespec.resolve.readings.containers import read_list, read_mapping, read_object
from truespec.resolve.readings.fields import READINGS, expected_type, read_fields
from truespec.resolve.readings.keywords import read_schema
from truespec.resolve.readings.report import Reporter
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
    dialect of schemas that do not name one. `unresolved` has the addresses of the
    references that lead nowhere, each with an error, `rewritten` those of values that
    are not what the file has.
    """

    version: str
    default: Dialect
    dialects: Dialects
    diagnostics: Diagnostics
    nodes: dict[str, Node] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    identifiers: Identifiers = field(default_factory=Identifiers)
    references: list[Reference] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)
    rewritten: set[str] = field(default_factory=set)
    _dialects: dict[str, Dialect] = field(default_factory=dict)
    _queue: list[tuple[Node, dict[str, Any]]] = field(default_factory=list)

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
            self._note_boolean(node)
        else:
            self._misfit(value, f"{article(kind)} is an object", at, kind)
            if kind != "schema" or value is None:
                return None
            # It is known where it stands, so that what refers to it is not at fault.
            node.boolean = True
        if kind == "schema":
            node.dialect = self._dialects.get(resource, self.default).name
        if known is None:
            self.nodes[at] = node
        return node

    def _note_boolean(self, node: Node) -> None:
        """Warn of a boolean schema in a version that has none but for one keyword."""
        dialect = self._dialects.get(node.resource, self.default).name
        if dialect not in ("oas2.0", "oas3.0") or node.at.endswith(
            "/additionalProperties"
        ):
            return
        meaning = "anything" if node.boolean else "nothing"
        self.diagnostics.warning(
            "boolean-schema",
            node.at,
            "true and false are schemas since OpenAPI 3.1; this one is read as there:"
            f" {meaning} is allowed",
            "write {}" if node.boolean else "write {not: {}}",
        )

    def _misfit(self, value: object, expected: str, at: str, kind: str = "") -> None:
        if value is None:
            self.diagnostics.warning(
                "empty-value", at, f"{expected}, but this is empty", "leave it out"
            )
            return
        message = f"{expected}, but this is {type_name(value)}"
        if kind in _WORDS_ONLY:
            self.diagnostics.warning("wrong-type", at, f"{message}; it is left out")
        else:
            hint = ""
            if kind == "schema" and isinstance(value, str):
                hint = f'write $ref: "#/components/schemas/{value}" below it, or a type'
            self.diagnostics.error("wrong-type", at, message, hint)

    def _fill(self, node: Node, content: dict[str, Any]) -> None:
        text = content.get("$ref")
        if isinstance(text, str) and self._fill_reference(node, content, text):
            return
        if node.kind in READINGS and self.reads:
            self._read(node, content, partial(read_fields, node.kind))
        if node.kind in _WITH_KEYWORDS and self.version == "2.0":
            self._read(node, content, partial(read_schema, "oas2.0", beside=_BESIDE))
        table = fields(node.kind, self.version)
        rest = table.get(REST)
        for name, value in list(content.items()):
            extension = name.startswith("x-")
            rule = table.get(name) or (None if extension else rest)
            if rule is None and not extension:
                # Later stages take a field for what it is in the newest version.
                node.ignored[name] = f"not a field of {article(node.kind)} object"
            elif (
                rule is None
                or rule.shape is not Shape.PLAIN
                or self._fits(node, name, value)
            ):
                self._fill_field(node, rule, name, content)
        if node.kind == "discriminator":
            self._note_mapping(node)
        elif node.kind == "link" and isinstance(content.get("operationRef"), str):
            self._note(node, "operationRef", content["operationRef"], "operation")

    def _fits(self, node: Node, name: str, value: object) -> bool:
        """Whether a plain field has a value of its type; it is left out otherwise."""
        expected = expected_type(node.kind, name)
        if expected is None or isinstance(value, expected):
            return True
        if node.kind == "security-requirement":
            return True
        at = f"{node.at}/{escape(name)}"
        wanted = type_name(expected())
        node.ignored[name] = f"should be {wanted}"
        if value is None:
            message = f"{name} is empty, and is left out"
            self.diagnostics.warning("empty-value", at, message, "remove it")
        else:
            message = (
                f"this should be {wanted}, but is {type_name(value)}; it is left out"
            )
            self.diagnostics.warning("wrong-type", at, message)
        return False

    def _fill_reference(self, node: Node, content: dict[str, Any], text: str) -> bool:
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

    def _fill_field(
        self, node: Node, rule: Rule | None, name: str, content: dict[str, Any]
    ) -> None:
        if rule is None or rule.shape is Shape.PLAIN:
            node.fields[name] = content[name]
            return
        held = self._held(rule, content, name, f"{node.at}/{escape(name)}", node)
        if held is not None:
            node.fields[name] = held

    def _held(
        self, rule: Rule, content: dict[str, Any], name: str, at: str, holder: Node
    ) -> Any:
        """Return the nodes that a field holds, None where it cannot hold any."""
        kind, shape, resource = rule.kind, rule.shape, holder.resource
        value = content[name]
        if shape is Shape.ONE_OR_LIST:
            shape = Shape.LIST if isinstance(value, list) else Shape.ONE
        if shape is Shape.ONE:
            return self._read_node(content, name, kind, at, resource)
        if shape is Shape.LIST:
            if not isinstance(value, list):
                expected = f"a list of {kind} objects is expected"
                value = self._contain(content, name, expected, at, kind, read_list)
                if value is None:
                    return None
                content[name] = value
                if len(value) == 1:
                    # It stands where the list is due.
                    return [self._node(value[0], kind, at, resource)]
            nodes = (
                self._read_node(value, index, kind, f"{at}/{index}", resource)
                for index in range(len(value))
            )
            return [node for node in nodes if node is not None]
        if not isinstance(value, dict):
            expected = f"a mapping to {kind} objects is expected"
            value = self._contain(content, name, expected, at, kind, read_mapping)
            if value is None:
                return None
            content[name] = value
        held: dict[str, Any] = {}
        for key in list(value):
            if shape is Shape.MAP_OR_PLAIN and isinstance(value[key], list):
                held[key] = value[key]
                continue
            node = self._read_node(value, key, kind, f"{at}/{escape(key)}", resource)
            if node is not None:
                held[key] = node
        return held

    def _contain(
        self,
        content: dict[str, Any],
        name: str,
        expected: str,
        at: str,
        kind: str,
        read: Callable[[str, Any], Any],
    ) -> Any:
        """Return the list or mapping that a field means; None, reported, for none."""
        value = content[name]
        found = read(kind, value) if self.reads else None
        if found is None:
            self._misfit(value, expected, at, kind)
        else:
            message = f"{expected}, but this is {type_name(value)}; it is read as one"
            self.diagnostics.warning("wrong-container", at, message)
            self._settle(at)
        return found

    def _read_node(
        self, holder: Any, key: str | int, kind: str, at: str, resource: str
    ) -> Node | None:
        """Build the node for what a mapping or list holds, read as what it means."""
        value = holder[key]
        if self.reads and value is not None and kind in _READ_KINDS:
            read = read_object(kind, value)
            if read is not None:
                message = (
                    f"{article(kind)} is an object, but this is {type_name(value)};"
                    " it is read as one"
                    if not isinstance(value, dict)
                    else "this is a value where an Example Object is due, and is read"
                    " as its value"
                )
                self.diagnostics.warning("wrong-container", at, message)
                self._settle(at)
                holder[key] = value = read
        return self._node(value, kind, at, resource)

    @property
    def reads(self) -> bool:
        """Whether faulty values are read as what they mean: not in a bare schema, whose
        meaning is for its own dialect alone."""
        return self.version != "schema"

    def _read(
        self,
        node: Node,
        content: dict[str, Any],
        read: Callable[[dict[str, Any], Reporter], None],
    ) -> None:
        """Rewrite the content of a node where a reading of it differs."""
        draft = dict(content)
        reporter = Reporter(node.at, self.diagnostics, self.sources)
        read(draft, reporter)
        if reporter.used:
            self._settle(node.at)
            self.rewritten.update(
                f"{node.at}/{escape(name)}"
                for name, value in draft.items()
                if name not in content or value is not content[name]
            )
            content.clear()
            content.update(draft)

    def _settle(self, at: str) -> None:
        """Have a file know the places of its values before its tree is rewritten."""
        self.sources[at.partition("#")[0]].locate("")

    def _fill_schema(self, node: Node, content: dict[str, Any]) -> None:
        self._identify(node, content)
        dialect = self._dialects.get(node.resource, self.default)
        node.dialect = dialect.name
        if isinstance(content.get("$ref"), str) and dialect.name in REFERENCE_ALONE:
            self._fill_lone_reference(node, content)
            return
        if self.reads:
            self._read(node, content, partial(read_schema, dialect.name))
        table = fields("schema", dialect.name)
        ignored = ignored_keywords(dialect)
        for name in list(content):
            if name in ignored:
                node.ignored[name] = ignored[name]
            else:
                self._fill_field(node, table.get(name), name, content)
        for name, dialects in SCHEMA_REFERENCES.items():
            if name in content and dialect.name in dialects:
                self._note(node, name, content[name], "schema")

    def _fill_lone_reference(self, node: Node, content: dict[str, Any]) -> None:
        """Fill a schema whose ``$ref`` stands for all of it.

        Definitions beside it assert nothing and are often what it refers to.
        """
        table = fields("schema", node.dialect)
        for name, value in content.items():
            if name == "$ref" or name.startswith("x-"):
                node.fields[name] = value
            elif name == "definitions" and name in table:
                self._fill_field(node, table[name], name, content)
            else:
                node.ignored[name] = "stands beside $ref"
                if name == "nullable" and value is True:
                    # It is ignored, and yet meant: a rule tells of it.
                    node.fields[name] = value
        self._note(node, "$ref", content["$ref"], "schema")

    def _identify(self, node: Node, content: dict[str, Any]) -> None:
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
        self, node: Node, content: dict[str, Any], dialect: Dialect
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
            node.fields.pop(name, None)

    def _note_mapping(self, node: Node) -> None:
        mapping = node.fields.get("mapping")
        for value, text in mapping.items() if isinstance(mapping, dict) else ():
            if isinstance(text, str):
                at = f"{node.at}/mapping/{escape(value)}"
                name = f"mapping/{value}"
                self.references.append(Reference(node, name, text, "schema", at))
        text = node.fields.get("defaultMapping")
        if isinstance(text, str):
            self._note(node, "defaultMapping", text, "schema")


def type_name(value: object) -> str:
    """Return what a plain value is, in words."""
    return _TYPE_NAMES.get(type(value), type(value).__name__)


def article(kind: str) -> str:
    """Return the name of a kind of object with its article."""
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


_DOCUMENTATION = ("summary", "description")

_READ_KINDS = frozenset(
    (
        *("schema", "example", "external-documentation", "responses", "paths"),
        *("components", "callback", "server", "tag", "response"),
    )
)
"""The kinds of which a value of another type may be one all the same."""

_WORDS_ONLY = frozenset(
    ("external-documentation", "contact", "license", "tag", "example", "info", "xml")
)
"""The kinds from which nothing is generated but words."""

_BESIDE = frozenset(("required", "description"))

_WITH_KEYWORDS = frozenset(("parameter", "header", "items"))
"""The kinds that have the keywords of a schema among their fields in Swagger 2.0."""

_TYPE_NAMES: dict[type, str] = {
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
    NoneType: "empty",
}
