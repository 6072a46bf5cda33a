"""Whether the class of a value is the one that the value of a discriminator names.

This reads discriminators from the files (OpenAPI 3.2.0, 4.25; Swagger 2.0, Schema
Object), and shares nothing with how the generator does (`truespec.lower.shapes.tags`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import unquote

from truespec import pointer
from truespec.ir.api import Api
from truespec.verify.applying import CERTAIN, Addresses, Applying
from truespec.verify.readings import Readings
from truespec.verify.tree import Path, parts_of
from truespec.verify.variants import Allows
from truespec.verify.written import Written

_NO_CHOICE = ("$ref",)
_CHOICES = ("$ref", "anyOf", "oneOf")


class Tag(NamedTuple):
    """The property of a discriminator, and the schemas that its values name."""

    wire: str
    targets: Mapping[str, str]


@dataclass(slots=True)
class Tags:
    """Judges classes by discriminators; `count` is how many.

    A value counts only if it names a schema that extends the one with the discriminator,
    or is among its alternatives, and that allows the value (jsonschema says this).
    """

    api: Api
    applying: Applying
    readings: Readings
    written: Written
    allows: Allows
    count: int = 0
    of: Callable[[str], Tag | None] = field(init=False)
    _any: bool = field(init=False)
    _certain: Applying = field(init=False)
    _ends: Applying = field(init=False)
    _choices: Applying = field(init=False)
    _extending: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._certain = Applying(self.api.schemas, CERTAIN)
        self._ends = Applying(self.api.schemas, _NO_CHOICE)
        self._choices = Applying(self.api.schemas, _CHOICES)
        for at in self.api.schemas:
            for parent in _unmarked(self._certain.at(at)):
                self._extending.setdefault(parent, set()).add(pointer.unmarked(at))
        self.of = lru_cache(None)(self._of)
        self._any = any(map(self.of, self.api.schemas))

    def faults(self, at: str, read: Any, instance: Any) -> Iterator[str]:
        """Yield where a class in what was read is not the one that a value names."""
        if not self._any:
            return
        for part in parts_of(read, instance, self.readings):
            for schema in self._schemas(at, part.path):
                target = self._named(schema, part.instance)
                if target is None or not self._allowed(target, part.instance):
                    continue
                self.count += 1
                if not self._is(part.at, target):
                    place = "".join(f"/{key}" for key in part.path) or "(root)"
                    chosen = type(part.value).__name__
                    yield f"{place} was read as {chosen}, but its tag names {target}"

    def _named(self, schema: str, instance: Any) -> str | None:
        """Return the schema that a value names at the place of another."""
        tag = self.of(schema)
        if tag is None or not isinstance(instance, dict):
            return None
        value = instance.get(tag.wire)
        return tag.targets.get(value) if isinstance(value, str) else None

    def _schemas(self, at: str, path: Path) -> list[str]:
        """Return the schemas at the place of a value, through references alone.

        What a schema extends says nothing of which of its own kinds a value is.
        """
        ends = self._ends.at(at)
        for key in path:
            ends = self._ends.inside(self._certain.together(ends), key)
        return sorted(ends)

    def _is(self, at: str, target: str) -> bool:
        """Whether the class of a schema is that of another, one of its alternatives or
        of what extends it."""
        if not at:
            return False
        return target in _unmarked(self._certain.at(at)) or (
            pointer.unmarked(at) in _unmarked(self._choices.at(target))
        )

    def _allowed(self, target: str, instance: Any) -> bool:
        try:
            return self.allows(target, instance)
        except Exception:
            # It is beyond jsonschema, or nobody else can say.
            return False

    def _of(self, at: str) -> Tag | None:
        """Return the discriminator of a schema, None where it names nothing."""
        at = pointer.unmarked(at)
        said = self.written.keyword(at, "discriminator")
        said = {"propertyName": said} if isinstance(said, str) else said
        wire = said.get("propertyName") if isinstance(said, dict) else None
        if not isinstance(wire, str):
            return None
        kinds = self._extending.get(at, set()) - {at}
        for one in self._ends.at(at):
            kinds |= _unmarked(
                self._ends.together(self.applying.branches(frozenset((one,))))
            )
        mapping = said.get("mapping")
        targets = {
            pointer.last(kind): kind
            for kind in sorted(kinds)
            if self.api.schemas[kind].name
        }
        if isinstance(mapping, dict):
            named = {str(value): _address(at, name) for value, name in mapping.items()}
            targets |= {value: one for value, one in named.items() if one in kinds}
        return Tag(wire, targets) if targets else None


def _address(at: str, name: object) -> str:
    """Return the address that an entry of a mapping means: a reference in the same file,
    or the name of a component beside the schema."""
    if str(name).startswith("#"):
        return at.partition("#")[0] + unquote(str(name))
    return pointer.join(pointer.parent(at), str(name))


def _unmarked(schemas: Addresses) -> set[str]:
    return {pointer.unmarked(at) for at in schemas}
