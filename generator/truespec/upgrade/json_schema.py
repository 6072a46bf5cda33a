"""Rewrites the keywords of older JSON Schema dialects in those of 2020-12."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from truespec.pointer import join
from truespec.resolve.document import Document, Node
from truespec.resolve.keywords import KEYWORDS

TARGET = "2020-12"

RECURSIVE_ANCHOR = "$recursiveAnchor"
"""The dynamic anchor that stands for ``$recursiveAnchor: true``.

No anchor of a document can be called so: anchors do not begin with ``$``.
"""

Step = Callable[[Node], None]


def upgrade_schemas(document: Document) -> None:
    """Rewrite every schema of a document in 2020-12."""
    for node in document.nodes.values():
        if node.kind == "schema":
            upgrade_schema(node)
            if node.fields.get("$dynamicAnchor") == RECURSIVE_ANCHOR:
                anchors = document.dynamic_anchors.setdefault(node.at, {})
                anchors[RECURSIVE_ANCHOR] = node.at


def upgrade_schema(node: Node) -> None:
    """Rewrite one schema in 2020-12."""
    if node.boolean is None:
        for step in STEPS[node.dialect]:
            step(node)
    node.dialect = TARGET


def rename(old: str, new: str) -> Step:
    """Return the step that calls a keyword by its newer name."""

    def step(node: Node) -> None:
        if old in node.fields:
            node.origins[new] = join(node.at, old)
            node.fields[new] = node.fields.pop(old)

    return step


def _definitions(node: Node) -> None:
    """``definitions`` became ``$defs`` in 2019-09 (8.2.5)."""
    if "definitions" in node.fields:
        both = node.fields.pop("definitions") | node.fields.get("$defs", {})
        node.origins["$defs"] = join(node.at, "definitions")
        node.fields["$defs"] = both


def _plain_name(node: Node) -> None:
    """Drafts 4 to 7 spell an anchor as an identifier that is a fragment."""
    identifier = node.fields.get("$id")
    if not isinstance(identifier, str) or "#" not in identifier:
        return
    uri, _, name = identifier.partition("#")
    origin = node.origin("$id")
    del node.fields["$id"]
    for keyword, value in (("$id", uri), ("$anchor", name)):
        if value:
            node.fields[keyword] = value
            node.origins[keyword] = origin


def _exclusive(bound: str, exclusive: str) -> Step:
    """Return the step for a bound that a boolean beside it makes exclusive."""

    def step(node: Node) -> None:
        flag = node.fields.get(exclusive)
        if not isinstance(flag, bool):
            return
        del node.fields[exclusive]
        if not flag:
            node.ignored[exclusive] = "says what holds without it"
        elif bound in node.fields:
            node.origins[exclusive] = join(node.at, bound)
            node.fields[exclusive] = node.fields.pop(bound)
        else:
            node.ignored[exclusive] = f"there is no {bound} beside it"

    return step


def _tuples(node: Node) -> None:
    """A list of ``items`` became ``prefixItems`` in 2020-12, what follows ``items``."""
    fields = node.fields
    listed = isinstance(fields.get("items"), list)
    if listed:
        # An empty list asserts nothing, but prefixItems must not be empty.
        prefix = fields.pop("items")
        if prefix:
            fields["prefixItems"] = prefix
            node.origins["prefixItems"] = join(node.at, "items")
    if "additionalItems" in fields:
        rest = fields.pop("additionalItems")
        if listed:
            fields["items"] = rest
            node.origins["items"] = join(node.at, "additionalItems")
        else:
            node.ignored["additionalItems"] = "items is not a list"


def _dependencies(node: Node) -> None:
    """``dependencies`` was split in two in 2019-09 (Validation, appendix)."""
    if "dependencies" not in node.fields:
        return
    dependencies: dict[str, Any] = node.fields.pop("dependencies")
    origin = join(node.at, "dependencies")
    schemas = {name: one for name, one in dependencies.items() if type(one) is Node}
    names = {name: one for name, one in dependencies.items() if type(one) is not Node}
    for keyword, part in (("dependentSchemas", schemas), ("dependentRequired", names)):
        if part:
            node.fields[keyword] = part
            node.origins[keyword] = origin


def _recursive(node: Node) -> None:
    """``$recursiveRef`` is a ``$dynamicRef`` to the one anchor that a resource has."""
    if "$recursiveRef" in node.fields:
        node.origins["$dynamicRef"] = join(node.at, "$recursiveRef")
        del node.fields["$recursiveRef"]
        node.fields["$dynamicRef"] = f"#{RECURSIVE_ANCHOR}"
        if "$recursiveRef" in node.references:
            node.references["$dynamicRef"] = node.references.pop("$recursiveRef")
    if "$recursiveAnchor" in node.fields:
        flag = node.fields.pop("$recursiveAnchor")
        if flag is True and node.at == node.resource:
            node.origins["$dynamicAnchor"] = join(node.at, "$recursiveAnchor")
            node.fields["$dynamicAnchor"] = RECURSIVE_ANCHOR
        else:
            node.ignored["$recursiveAnchor"] = "says what holds without it"


def example(name: str) -> Step:
    """Return the step that puts a single example among the ``examples``."""

    def step(node: Node) -> None:
        if name not in node.fields:
            return
        examples = node.fields.get("examples", [])
        if not isinstance(examples, list):
            return
        if not examples:
            node.origins["examples"] = join(node.at, name)
        node.fields["examples"] = [*examples, node.fields.pop(name)]

    return step


def nullable(name: str) -> Step:
    """Return the step for the keyword that adds null to the type beside it.

    Without ``type`` it says nothing, and it does not extend ``enum`` (OpenAPI 3.0.4,
    4.7.24.1, and the proposal 2019-10-31 on nullable); nor does it extend what is
    composed with the type. There ``nullable`` stays among the fields, for models to read
    null all the same.
    """

    def step(node: Node) -> None:
        if name not in node.fields:
            return
        flag = node.fields.pop(name)
        named = node.fields.get("type")
        types = named if isinstance(named, list) else [named]
        if flag is not True:
            node.ignored[name] = "says what holds without it"
        elif named is None:
            node.ignored.setdefault(name, "there is no type beside it")
            _keep_meaning(node, name)
        elif "null" not in types:
            node.fields["type"] = [*types, "null"]
            listed = node.fields.get("enum")
            lists_no_null = isinstance(listed, list) and None not in listed
            if lists_no_null or not _COMPOSED.isdisjoint(node.fields):
                _keep_meaning(node, name)

    return step


_COMPOSED = frozenset(("allOf", "anyOf", "oneOf"))


def _keep_meaning(node: Node, name: str) -> None:
    node.origins["nullable"] = join(node.at, name)
    node.fields["nullable"] = True


def _file(node: Node) -> None:
    """``type: file`` (Swagger 2.0) is a string of octets."""
    if node.fields.get("type") == "file":
        node.fields |= {"type": "string", "format": "binary"}
        node.origins["format"] = join(node.at, "type")


def _discriminator(node: Node) -> None:
    """In Swagger 2.0 the discriminator is the name of the property alone."""
    name = node.fields.get("discriminator")
    if isinstance(name, str):
        at = join(node.at, "discriminator")
        fields = {"propertyName": name, "mapping": {}}
        node.fields["discriminator"] = Node(
            at, "discriminator", fields, origins=dict.fromkeys(fields, at)
        )


_DRAFT6: tuple[Step, ...] = (_definitions, _plain_name, _tuples, _dependencies)
_BOUNDS: tuple[Step, ...] = (
    _exclusive("minimum", "exclusiveMinimum"),
    _exclusive("maximum", "exclusiveMaximum"),
)

STEPS: dict[str, tuple[Step, ...]] = {
    "draft4": (rename("id", "$id"), *_DRAFT6, *_BOUNDS),
    "draft6": _DRAFT6,
    "draft7": _DRAFT6,
    "2019-09": (_definitions, _tuples, _recursive),
    "2020-12": (_definitions,),
    "oas2.0": (
        _tuples,
        *_BOUNDS,
        _file,
        nullable("x-nullable"),
        example("example"),
        _discriminator,
    ),
    "oas3.0": (_tuples, *_BOUNDS, nullable("nullable"), example("example")),
    "oas3.1": (_definitions, _tuples, example("example")),
}
"""What has to be done to a schema of each dialect, in this order."""

assert set(STEPS) == set(KEYWORDS) - {"items2.0"}
