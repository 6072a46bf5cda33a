"""Spells the kinds of the values of schemas (see `truespec.runtime.wire.kinds`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
)
from truespec.python.code import Code, code
from truespec.python.imports import Imports
from truespec.python.literal import literal

_MODULE = "._runtime.wire.kinds"
_ANY = Code('"any"')

# Parameters are shallow: below this many arrays and objects texts stay texts.
_MOST_LEVELS = 4

# How the scalars of JSON are called, by their type in Python.
_NAMES = {bool: "boolean", int: "integer", float: "number", str: "string"}


def kind_code(at: str, schemas: Mapping[str, Schema], imports: Imports) -> Code:
    """Return the source of the kind of the values of a schema, given its address.

    A schema inside of itself is ``any``. The classes that the source names are added to
    `imports`, by a path that is relative to the top of the package.
    """
    return _one_of(_of_schema(schemas[at], _Place(schemas, imports, (at,))))


class _Place:
    """Where a shape stands: inside of the schemas at the addresses of `path`."""

    __slots__ = ("imports", "levels", "path", "schemas")

    def __init__(
        self,
        schemas: Mapping[str, Schema],
        imports: Imports,
        path: tuple[str, ...],
        levels: int = 0,
    ) -> None:
        self.schemas = schemas
        self.imports = imports
        self.path = path
        self.levels = levels

    def kinds_at(self, at: str, level: int = 0) -> list[Code]:
        """Return the kinds of a schema, `level` arrays and objects further in."""
        levels = self.levels + level
        if at in self.path or levels > _MOST_LEVELS:
            return [_ANY]
        inner = _Place(self.schemas, self.imports, (*self.path, at), levels)
        return _of_schema(self.schemas[at], inner)

    def item(self, at: str | None) -> Code:
        """Return the kind of what stands inside of an array or object."""
        return _ANY if at is None else _one_of(self.kinds_at(at, 1))


def _of_schema(schema: Schema, place: _Place) -> list[Code]:
    """Return the kinds of a schema; of an enumeration, those that its ``type`` allows."""
    kinds = _kinds(schema.shape, place)
    shape = schema.shape.item if isinstance(schema.shape, Nullable) else schema.shape
    if not isinstance(shape, Enum) or shape.kind:
        return kinds
    said = [check.value for check in schema.checks if check.keyword == "type"]
    types = {name for one in said for name in ([one] if isinstance(one, str) else one)}
    if "number" in types:
        types.add("integer")
    return [one for one in kinds if one in map(literal, types)] or kinds


def _kinds(shape: Shape, place: _Place) -> list[Code]:
    match shape:
        case Nullable(item):
            return [Code('"null"'), *_kinds(item, place)]
        case Alias(target):
            return place.kinds_at(target)
        case Union(variants):
            return [kind for one in variants for kind in place.kinds_at(one)]
        case Scalar(name):
            return [literal(name)]
        case Enum(values):
            return [literal(_NAMES.get(type(value), "any")) for value in values]
        case Array():
            return [_array(shape, place)]
        case Map(value):
            return [_object({}, place.item(value), place)]
        case Record():
            return [_record(shape, place)]
        case _:
            return [_ANY]


def _array(shape: Array, place: _Place) -> Code:
    called = place.imports.add(_MODULE, "ArrayKind")
    item = place.item(shape.item)
    if not shape.prefix:
        return code("{}({})", called, item)
    prefix = [place.item(one) for one in shape.prefix]
    return code("{}({}, {})", called, item, _tuple(prefix))


def _record(shape: Record, place: _Place) -> Code:
    properties = {field.wire: place.item(field.type) for field in shape.fields}
    others = None if shape.extra is None else place.item(shape.extra)
    if shape.patterns or not (properties or shape.closed):
        others = others or _ANY
    return _object(properties, others, place)


def _object(properties: dict[str, Code], others: Code | None, place: _Place) -> Code:
    called = place.imports.add(_MODULE, "ObjectKind")
    pairs = [code("{}: {}", literal(name), one) for name, one in properties.items()]
    listed = Code("{" + ", ".join(pairs) + "}")
    if others is None:
        return code("{}({})", called, listed)
    if not pairs:
        return code("{}(others={})", called, others)
    return code("{}({}, {})", called, listed, others)


def _one_of(kinds: Iterable[Code]) -> Code:
    """Return a kind, or several as a tuple, each once."""
    different = list(dict.fromkeys(kinds))
    return different[0] if len(different) == 1 else _tuple(different)


def _tuple(members: list[Code]) -> Code:
    return Code(f"({', '.join(members)}{',' if len(members) == 1 else ''})")
