"""Enumerations: the listed values, and what the document says of each.

JSON Schema only lists values. Their names and meanings stand in extensions that many
generators read, or in an annotated enumeration (OpenAPI 3.2, 4.24.5.1): ``oneOf`` or
``anyOf`` of schemas with one value each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from truespec import pointer
from truespec.ir.enum_extensions import DESCRIPTIONS, NAMES
from truespec.ir.schemas import (
    Array,
    Enum,
    Map,
    Member,
    Never,
    Nullable,
    Scalar,
    Shape,
)
from truespec.resolve.document import Node

EXTENSIONS = frozenset({*NAMES, *DESCRIPTIONS, "x-ms-enum"})
"""The extensions that are read here."""

# What may stand beside the value in a branch of an annotated enumeration.
_ANNOTATIONS = frozenset(
    {"const", "enum", "type", "title", "description", "deprecated", "example"}
)
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


Listed = list[tuple[Any, Member]]
"""Values, each with what the document says of it."""


def listed_values(node: Node) -> Iterator[Listed]:
    """Yield the values that a schema lists, once for each keyword that does."""
    fields = node.fields
    values = fields.get("enum")
    if isinstance(values, list):
        yield [*_listed(node, values)]
    if "const" in fields:
        yield [(fields["const"], Member(node.origin("const")))]
    annotated = [*_annotated(node)]
    if annotated and not isinstance(values, list):
        yield annotated


def enumeration(listed: Listed) -> Shape:
    """Return the shape of values that are listed."""
    inner = [(value, member) for value, member in listed if value is not None]
    if not inner:
        return Scalar("null") if listed else Never()
    has_null = len(inner) < len(listed)
    if all(isinstance(value, dict) for value, _ in inner):
        return Nullable(Map(None)) if has_null else Map(None)
    if all(isinstance(value, list) for value, _ in inner):
        return Nullable(Array(None)) if has_null else Array(None)
    kinds = {_TYPES.get(type(value), "") for value, _ in inner}
    if kinds == {"integer", "number"}:
        kinds = {"number"}
    shape = Enum(
        tuple(value for value, _ in inner),
        kinds.pop() if len(kinds) == 1 else "",
        tuple(member for _, member in inner),
    )
    return Nullable(shape) if has_null else shape


def _listed(node: Node, values: list[Any]) -> Iterator[tuple[Any, Member]]:
    """Yield the values of ``enum`` with their names and meanings."""
    name_of = _texts(node, values, NAMES, "name")
    doc_of = _texts(node, values, DESCRIPTIONS, "description")
    branches = {_key(value): member for value, member in _annotated(node)}
    for index, value in enumerate(values):
        said = branches.get(_key(value), Member(""))
        yield (
            value,
            Member(
                pointer.join(node.at, "enum", index),
                name_of(index, value) or said.name,
                doc_of(index, value) or said.doc,
            ),
        )


def _texts(
    node: Node, values: list[Any], extensions: tuple[str, ...], key: str
) -> Callable[[int, Any], str]:
    """Return a function that gives the text for the value at an index.

    An extension is a list in the order of the values, where null may be missing, or has
    a text for some of them.
    """
    by_index: list[Any] = []
    by_value: dict[Any, Any] = {}
    for name in extensions:
        found = node.fields.get(name)
        if isinstance(found, list):
            by_index = by_index or _with_null(found, values)
        elif isinstance(found, dict):
            by_value = {_key(value): text for value, text in found.items()} | by_value
    microsoft = node.fields.get("x-ms-enum")
    described = microsoft.get("values") if isinstance(microsoft, dict) else None
    for one in described if isinstance(described, list) else ():
        if isinstance(one, dict) and "value" in one:
            by_value.setdefault(_key(one["value"]), one.get(key))

    def text(index: int, value: Any) -> str:
        candidates = chain(
            by_index[index : index + 1],
            # The keys of an object are strings, whatever the values are.
            (by_value.get(_key(value)), by_value.get(_key(str(value)))),
        )
        return next((one for one in candidates if one and isinstance(one, str)), "")

    return text


def _with_null(texts: list[Any], values: list[Any]) -> list[Any]:
    """Return texts with one for null, where they are those of the other values."""
    if None not in values or len(texts) != len(values) - values.count(None):
        return texts
    following = iter(texts)
    return [None if value is None else next(following) for value in values]


def _annotated(node: Node) -> Iterator[tuple[Any, Member]]:
    """Yield the values of an annotated enumeration, none where a branch is another
    schema, or where the schema says more than its type beside them."""
    for keyword in ("oneOf", "anyOf"):
        branches = node.fields.get(keyword)
        if isinstance(branches, list) and branches:
            if all(map(_is_value, branches)) and "properties" not in node.fields:
                for branch in branches:
                    fields = branch.fields
                    yield (
                        _value(fields),
                        Member(branch.at, _text(fields, "title"), _words(fields)),
                    )
            return


def _is_value(branch: Node) -> bool:
    """Whether a schema allows a single value, and says nothing else but words."""
    if branch.boolean is not None or branch.references:
        return False
    fields = branch.fields
    if not all(one in _ANNOTATIONS or one.startswith("x-") for one in fields):
        return False
    if "const" in fields:
        return "enum" not in fields and not isinstance(fields["const"], list | dict)
    values = fields.get("enum")
    if isinstance(values, list):
        return len(values) == 1 and not isinstance(values[0], list | dict)
    return fields.get("type") == "null"


def _value(fields: dict[str, Any]) -> Any:
    return fields["const"] if "const" in fields else (fields.get("enum") or [None])[0]


def _words(fields: dict[str, Any]) -> str:
    doc = _text(fields, "description")
    deprecated = "Deprecated." if fields.get("deprecated") is True else ""
    return "\n\n".join(text for text in (doc, deprecated) if text)


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _key(value: Any) -> Any:
    """Return a value by which values of JSON are told apart: 1 is not true."""
    hashable = value if isinstance(value, str | int | float | None) else repr(value)
    return isinstance(value, bool), hashable
