"""What the document describes and the models do not tell: types and properties.

Nothing of it is wrong, as every value is read and written; but people who use the models
get less than the document says. So it is counted, and is no disagreement.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from types import UnionType
from typing import Any

from truespec.ir.api import Api
from truespec.verify.applying import CERTAIN, Addresses, Applying
from truespec.verify.readings import Readings
from truespec.verify.variants import Allows

_ALL_TYPES = 6
_TYPED_FORMATS = ("uuid", "date", "date-time", "time", "byte", "base64url")


@dataclass(slots=True)
class Lost:
    """Finds what is lost in what was read; each finding is told once.

    `allows` says whether jsonschema takes a value for valid under a schema.
    """

    api: Api
    readings: Readings
    allows: Allows
    _applying: Applying = field(init=False)
    _seen: set[tuple[Any, ...]] = field(default_factory=set)
    _typed: Callable[[str], bool] = field(init=False)

    def __post_init__(self) -> None:
        self._applying = Applying(self.api.schemas, CERTAIN)
        self._typed = lru_cache(None)(self._says_type)

    def of(self, at: str, read: Any, instance: Any) -> Iterator[str]:
        """Yield what is lost in what was read of a valid value of a schema."""
        pending = [(read, instance, self._holding(frozenset((at,)), instance))]
        while pending:
            value, found, applied = pending.pop()
            if not isinstance(found, dict | list):
                continue
            parts = self._parts(value)
            for key in found if isinstance(found, dict) else range(len(found)):
                inner = self._applying.inside(applied, key)
                if isinstance(key, str) and self._is_unnamed(key, value):
                    yield from self._property(applied, key)
                if inner and key in parts:
                    holding = self._holding(inner, found[key])
                    pending.append((parts[key], found[key], holding))

    def types(self, at: str, annotation: Any) -> Iterator[str]:
        """Yield where an annotation says anything, and the document a type."""
        yield from self._types(frozenset((at,)), annotation)

    def _types(self, schemas: Addresses, annotation: Any) -> Iterator[str]:
        applied = self._applying.together(schemas)
        if (annotation, applied) in self._seen:
            return
        self._seen.add((annotation, applied))
        arguments = typing.get_args(annotation)
        origin = typing.get_origin(annotation)
        if self._is_anything(annotation):
            for at in sorted(applied):
                if self._typed(at):
                    yield f"the type of {at}"
        elif annotation is str:
            yield from self._formats(applied)
        elif origin is list:
            yield from self._types(self._applying.inside(applied, 0), arguments[0])
        elif origin is dict:
            inner = self._applying.inside(applied, _NO_NAME)
            yield from self._types(inner, arguments[1])
        elif origin in (typing.Union, UnionType):
            known = [one for one in arguments if one is not type(None)]
            if len(known) == 1:
                yield from self._types(applied, known[0])
        elif isinstance(annotation, type) and annotation in self.readings.addresses:
            yield from self._fields(annotation, applied)

    def _fields(self, cls: type, applied: Addresses) -> Iterator[str]:
        try:
            hints = typing.get_type_hints(cls)
        except Exception:
            return
        unset = self.readings.namespace.get("Unset")
        names = self.readings.attributes.get(self.readings.addresses[cls], {})
        for wire, name in names.items():
            members = typing.get_args(hints.get(name))
            annotation = hints.get(name)
            if unset in members:
                kept = tuple(one for one in members if one is not unset)
                annotation = typing.Union[kept]  # noqa: UP007
            inner = self._applying.inside(applied, wire)
            yield from self._types(inner, annotation)
        further = typing.get_args(hints.get("extra_fields"))
        if not further or further[1] is Any or self._is_anything(further[1]):
            for at in sorted(self._applying.inside(applied, _NO_NAME)):
                if self._typed(at) and (cls, at) not in self._seen:
                    self._seen.add((cls, at))
                    yield f"the type of {at}"

    def _formats(self, applied: Addresses) -> Iterator[str]:
        """Yield the formats of texts that have a type of their own in Python."""
        for at in sorted(applied):
            for check in self.api.schemas[at].checks:
                if check.keyword == "format" and check.value in _TYPED_FORMATS:
                    yield f"the format {check.value!r} of {at}"

    def _is_anything(self, annotation: Any) -> bool:
        return {str, int, float, bool} <= set(typing.get_args(annotation))

    def _says_type(self, at: str) -> bool:
        for check in self.api.schemas[at].checks:
            if check.keyword in ("enum", "const"):
                return True
            if check.keyword == "type":
                types = check.value
                return isinstance(types, str) or len(types) < _ALL_TYPES
        return False

    def _property(self, applied: Addresses, key: str) -> Iterator[str]:
        for at in sorted(applied):
            for check in self.api.schemas[at].checks:
                if check.keyword != "properties" or key not in check.value:
                    continue
                if (at, key) not in self._seen:
                    self._seen.add((at, key))
                    yield f"the property {key!r} of {at}"

    def _holding(self, schemas: Addresses, value: Any) -> Addresses:
        """Return schemas with what holds for a value beside them: of a choice, the
        branch that allows the value, if it is the only one."""
        applied = self._applying.together(schemas)
        while True:
            found = set(applied)
            for at in applied:
                for check in self.api.schemas[at].checks:
                    if check.keyword in ("anyOf", "oneOf"):
                        fitting = [one for one in check.value if self._fits(one, value)]
                        found |= set(fitting) if len(fitting) == 1 else set()
            more = self._applying.together(frozenset(found))
            if more == applied:
                return applied
            applied = more

    def _fits(self, at: str, value: Any) -> bool:
        try:
            return self.allows(at, value)
        except Exception:
            return True

    def _is_unnamed(self, key: str, value: Any) -> bool:
        """Whether a property was read without knowing its name."""
        if isinstance(value, dict):
            return True
        return key in getattr(value, "extra_fields", ())

    def _parts(self, value: Any) -> dict[Any, Any]:
        """Return what is inside of a value that was read, by the keys in JSON."""
        if isinstance(value, dict):
            return value
        if isinstance(value, list | tuple):
            return dict(enumerate(value))
        at = self.readings.addresses.get(type(value), "")
        found = dict(getattr(value, "extra_fields", {}))
        for wire, name in self.readings.attributes.get(at, {}).items():
            try:
                found[wire] = getattr(value, name)
            except self.readings.refusal:
                continue
        return found


# The name of a property that no schema knows by its name.
_NO_NAME = "\x00"
