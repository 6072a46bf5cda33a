"""How the schemas of a document look in Python: their types, readers and writers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from typing import Any

from truespec.ir.schemas import Alias, Array, Enum, Map, Nullable, Scalar, Shape, Union
from truespec.name.reach import core, has_class, parts
from truespec.python.code import Code, code
from truespec.python.identifier import identifier
from truespec.python.imports import Imports
from truespec.python.literal import literal
from truespec.python.types import list_of, mapping_of, members_of, union
from truespec.targets.base import Context
from truespec.targets.models.circles import Circles
from truespec.targets.models.custom import CustomTypes
from truespec.targets.models.kinds import (
    ANYTHING,
    BINARY,
    PART,
    STRING,
    Kind,
    kind_of,
)
from truespec.targets.models.octets import free_parts, octets_as_texts
from truespec.targets.models.runtime_names import Uses

_NONE = Code("None")
_SHORT = 40

_DEEPEST = 80
"""How deeply types may be written out in each other: CPython reads 200 brackets, and
other code stands around a type."""


class Types:
    """The Python side of every schema, by its address.

    `module` is the module of the models, where they are used in another one, and
    `validators` are the functions that validate variants, by the address of these.
    `functions` lists the schemas whose values are read by a function of the module, in
    the order in which they were asked for; `named` are those whose names were used.
    """

    def __init__(
        self,
        context: Context,
        uses: Uses,
        module: str = "",
        validators: Mapping[str, Code] | None = None,
    ) -> None:
        api, names = context.api, context.names
        self.schemas = api.schemas
        self._custom = CustomTypes(context.types)
        self._validators = validators
        self._module = module
        self._names = names
        self._uses = uses
        self._circles = Circles(api, names)
        self._free_parts = free_parts(api)
        self._texts = octets_as_texts(api)
        self._kinds: dict[str, Kind | None] = {}
        self._nullable: dict[str, bool] = {}
        self.functions: dict[str, None] = {}
        self.named: dict[str, None] = {}
        self._short: dict[str, bool] = {}
        self._depth = 0

    def draft(self) -> Types:
        """Return the same types, for code that is looked at and not written."""
        draft = copy(self)
        draft._uses = copy(self._uses)
        draft._uses.imports = Imports()
        draft.functions, draft.named = {}, {}
        return draft

    def shape(self, at: str) -> Shape:
        """Return the shape of a schema without the null that it may also be."""
        return core(self.schemas[at].shape)

    def final(self, at: str) -> str:
        """Return the address of what a schema is, behind any aliases."""
        seen = {at}
        while isinstance(shape := self.shape(at), Alias) and shape.target not in seen:
            seen.add(at := shape.target)
        return at

    def kind(self, at: str) -> Kind | None:
        """Return the kind of a scalar, or of what Python has no type for."""
        if at not in self._kinds:
            final = self.final(at)
            shape = self.shape(final)
            endless = isinstance(shape, Alias) or self._circles.is_endless(final)
            kind = ANYTHING if endless else self._custom.kind(self.schemas[final])
            kind = kind or kind_of(shape)
            if kind is BINARY and final in self._texts:
                kind = STRING
            self._kinds[at] = PART if at in self._free_parts else kind
        return self._kinds[at]

    def is_anything(self, at: str) -> bool:
        """Whether Python has no type for the values of a schema."""
        return self.kind(at) is ANYTHING

    def is_nullable(self, at: str) -> bool:
        """Whether null is among the values of a schema."""
        if at not in self._nullable:
            self._nullable[at] = self._is_nullable(at, set())
        return self._nullable[at]

    def _is_nullable(self, at: str, seen: set[str]) -> bool:
        if at in seen:
            return False
        seen.add(at)
        if isinstance(self.schemas[at].shape, Nullable):
            return True
        match self.shape(at):
            case Alias(target):
                return self._is_nullable(target, seen)
            case Union(variants):
                return any(self._is_nullable(variant, seen) for variant in variants)
        kind = self.kind(at)
        return kind is not None and kind.nullable

    def annotation(self, at: str) -> Code:
        """Return the type of the values of a schema, null among them."""
        present = self.present(at)
        if not self.is_nullable(at) or self.kind(at) in (ANYTHING, PART):
            return present
        return union([present, _NONE])

    def present(self, at: str) -> Code:
        """Return the type of the values of a schema that are not null."""
        at = self.final(at)
        kind = self.kind(at)
        if kind is not None:
            return self._named(kind)
        shape = self.shape(at)
        if at in self._names.classes:
            if has_class(shape) or self._circles.is_recursive(at):
                return self._class_name(at)
            if isinstance(shape, Union | Enum) and not self._is_short(at):
                return self._class_name(at)
        return self.expanded(at)

    def _named(self, kind: Kind) -> Code:
        """Return the type of a kind, by another name where the module has a class or an
        alias of that name."""
        home, colon, name = kind.annotation.rpartition(":")
        if not colon or self._module or name not in self._defined():
            return self._uses(kind.annotation)
        return self._uses.imports.add(home, name, f"_{name}")

    def _defined(self) -> set[str]:
        classes = self._names.classes.items()
        return {name for at, name in classes if not self.is_imported(at)}

    def is_imported(self, at: str) -> bool:
        """Whether the name of a schema is that of the class that the user chose for it."""
        kind = self.kind(at)
        home, _, name = kind.annotation.rpartition(":") if kind else ("", "", "")
        return bool(home) and self._names.classes.get(at) == name

    def _is_short(self, at: str) -> bool:
        """Whether a type is written out where it is used, so that editors show it: it is
        one type, or a few that the document has no name for."""
        if at not in self._short:
            self._short[at] = self._asks_little_room(at)
        return self._short[at]

    def _asks_little_room(self, at: str) -> bool:
        spelled = self.draft().expanded(at)
        is_alone = len(list(members_of(spelled))) == 1 and isinstance(
            self.shape(at), Union
        )
        # The same in every module, with the name of the models' own before it or not.
        plain = spelled.replace(f"{self._module}.", "") if self._module else spelled
        return is_alone or (self.schemas[at].name is None and len(plain) <= _SHORT)

    def expanded(self, at: str) -> Code:
        """Return what the alias of a schema stands for, without null.

        Raises RecursionError where types are in each other too deeply for source code.
        """
        if not isinstance(self.shape(at), Array | Map):
            return self._expanded(at)
        if self._depth == _DEEPEST:
            raise RecursionError(f"types are nested more than {_DEEPEST} deep")
        self._depth += 1
        try:
            return self._expanded(at)
        finally:
            self._depth -= 1

    def _expanded(self, at: str) -> Code:
        kind = self.kind(at)
        shape = self.shape(at)
        if kind is None and self.final(at) == at:
            match shape:
                case Array(item, ()):
                    return list_of(self._item(item))
                case Array():
                    return self._tuple(shape)
                case Map(value):
                    return mapping_of(self._item(value))
                case Enum(values):
                    return self._literal(values)
                case Union(variants, tag):
                    members = [self.present(variant) for variant in variants]
                    if tag is not None and tag.declared and tag.default is None:
                        members.append(self._uses("UnknownVariant"))
                    return union(members)
        return self.present(at)

    def _literal(self, values: tuple[Any, ...]) -> Code:
        """Return the type of listed values; fractions make it one of all numbers."""
        fractions = any(isinstance(value, float) for value in values)
        kept = [value for value in values if not (fractions and _is_number(value))]
        listed = Code(", ".join(dict.fromkeys(map(literal, kept))))
        members = [code("{}[{}]", self._uses("Literal"), listed)] if kept else []
        return union([*members, *([self._uses("float")] if fractions else [])])

    def constant(self, at: str) -> Code | None:
        """Return the only value of a schema, None for one that has others."""
        shape = self.shape(self.final(at))
        if shape == Scalar("null"):
            return _NONE
        if not isinstance(shape, Enum) or self.is_nullable(at) or self.is_anything(at):
            return None
        listed = dict.fromkeys(map(literal, shape.values))
        return next(iter(listed)) if len(listed) == 1 else None

    def _item(self, at: str | None) -> Code:
        return self._uses("JsonValue") if at is None else self.annotation(at)

    def _tuple(self, array: Array) -> Code:
        """Return the type of a tuple; where items may be missing, any may be anywhere."""
        items = [self.annotation(at) for at in array.prefix]
        rest = [] if array.closed else [self._item(array.item)]
        if array.least < len(items):
            return code("tuple[{}, ...]", union([*items, *rest]))
        items += [code("*tuple[{}, ...]", one) for one in rest]
        return code("tuple[{}]", Code(", ".join(items)))

    def judges(self, variants: Iterable[str]) -> list[Code] | None:
        """Return the functions that validate values of schemas, None without them."""
        if self._validators is None:
            return None
        self._uses("lazy_module")
        return [code("_validators.{}", self._validators[at]) for at in variants]

    def reader(self, at: str) -> Code:
        """Return a function that reads any value of a schema."""
        return self._function(at) if self._adds_null(at) else self.present_reader(at)

    def _adds_null(self, at: str) -> bool:
        """Whether null is among the values, and what reads the others does not take it."""
        kind = self.kind(at)
        return self.is_nullable(at) and (kind is None or not kind.nullable)

    def present_reader(self, at: str) -> Code:
        """Return a function that reads the values of a schema that are not null."""
        final = self.final(at)
        runtime = self._runtime_reader(final)
        if runtime:
            return self._uses(runtime)
        shape = self.shape(final)
        if has_class(shape):
            return code("{}.from_json", self._class_name(final))
        if isinstance(shape, Enum):
            listed = Code(", ".join(dict.fromkeys(map(literal, shape.values))))
            return code("{}({})", self._uses("literal_reader"), listed)
        return self._function(final)

    def codecs(self, at: str) -> Code | None:
        """Return the codecs that write what is in the values of a schema, outside of
        other classes; None where there are none."""
        found: dict[Code, None] = {}
        pending, seen = [at], set()
        while pending:
            one = self.final(pending.pop())
            if one in seen or has_class(self.shape(one)):
                continue
            seen.add(one)
            kind = self.kind(one)
            if kind is None:
                pending += reversed(list(parts(self.shape(one))))
            elif kind.codec:
                found[self._uses(kind.codec)] = None
        return Code(f"({', '.join(found)},)") if found else None

    def want_reader(self, at: str) -> None:
        """Have a function made for a schema, if its values are read by one of its own."""
        final = self.final(at)
        is_literal = isinstance(self.shape(final), Enum)
        if self._adds_null(at) or not (self._runtime_reader(final) or is_literal):
            self.reader(at)

    def _runtime_reader(self, final: str) -> str:
        """Return the function of the runtime that reads a schema, "" if none does."""
        kind = self.kind(final)
        if kind is not None:
            return kind.reader
        match self.shape(final):
            case Array(None, ()):
                return "read_array"
            case Map(None):
                return "read_object"
        return ""

    def _function(self, at: str) -> Code:
        self.functions[at] = None
        return self.function_name(at)

    def function_name(self, at: str) -> Code:
        """Return the name of the function that reads the values of a schema."""
        # Who reads a component may have nothing else to do it with.
        private = "" if self.schemas[at].name is not None else "_"
        return self._of_module(f"{private}decode_{self._names.functions[at]}")

    def _class_name(self, at: str) -> Code:
        self.named[at] = None
        return self._of_module(self._names.classes[at])

    def _of_module(self, name: str) -> Code:
        if not self._module:
            return identifier(name)
        return code("{}.{}", self._uses(self._module), identifier(name))

    def is_secret(self, at: str) -> bool:
        """Whether the values of a schema are not to be shown."""
        seen: set[str] = set()
        while at not in seen:
            seen.add(at)
            if self.schemas[at].secret:
                return True
            shape = self.shape(at)
            at = shape.target if isinstance(shape, Alias) else at
        return False

    def title(self, at: str) -> str:
        """Return what texts for people call the values of a schema."""
        return self._names.classes.get(at) or str(self.annotation(at))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
