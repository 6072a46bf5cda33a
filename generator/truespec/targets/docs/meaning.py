"""What a schema asserts and says, its references followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from truespec.ir.api import Api
from truespec.ir.schemas import Alias, Array, Check, Nullable, Schema, Shape


class Meaning:
    """Questions to the schemas of an API."""

    def __init__(self, api: Api) -> None:
        self._schemas = api.schemas
        self._chains: dict[str, tuple[Schema, ...]] = {}
        self._checks: dict[str, tuple[Check, ...]] = {}
        self._values: dict[str, dict[str, list[Any]]] = {}
        self._final: dict[str, tuple[str, Shape, bool]] = {}

    def schema(self, at: str) -> Schema:
        """Return the schema at an address."""
        return self._schemas[at]

    def chain(self, at: str) -> tuple[Schema, ...]:
        """Return a schema and all that hold along with it, by ``$ref`` and ``allOf``."""
        if at not in self._chains:
            self._chains[at] = tuple(self._chain(at))
        return self._chains[at]

    def _chain(self, at: str) -> Iterator[Schema]:
        pending, seen = [at], set()
        while pending:
            address = pending.pop()
            if address in seen or address not in self._schemas:
                continue
            seen.add(address)
            schema = self._schemas[address]
            yield schema
            for check in schema.checks:
                if check.keyword == "$ref":
                    pending.append(check.value)
                elif check.keyword == "$dynamicRef":
                    pending.append(check.value[0])
                elif check.keyword == "allOf":
                    pending.extend(reversed(check.value))

    def checks(self, at: str) -> tuple[Check, ...]:
        """Return all checks that hold for a value of a schema, the nearest first."""
        if at not in self._checks:
            self._checks[at] = tuple(
                check for schema in self.chain(at) for check in schema.checks
            )
        return self._checks[at]

    def values(self, at: str, keyword: str) -> list[Any]:
        """Return what all checks of one keyword say."""
        if at not in self._values:
            found: dict[str, list[Any]] = {}
            for check in self.checks(at):
                found.setdefault(check.keyword, []).append(check.value)
            self._values[at] = found
        return self._values[at].get(keyword, [])

    def named(self, at: str) -> Schema | None:
        """Return the nearest schema with a name that this one is the same as."""
        seen = set()
        while at not in seen:
            seen.add(at)
            schema = self._schemas[at]
            if schema.name is not None:
                return schema
            shape = _inner(schema.shape)
            if not isinstance(shape, Alias):
                return None
            at = shape.target
        return None

    def final(self, at: str) -> tuple[str, Shape, bool]:
        """Return the address of the schema that says what this one looks like, its
        shape, and whether null is allowed on the way there."""
        if at not in self._final:
            self._final[at] = self._follow(at)
        return self._final[at]

    def _follow(self, at: str) -> tuple[str, Shape, bool]:
        seen: set[str] = set()
        nullable = False
        shape: Shape = Alias(at)
        while isinstance(shape, Alias) and shape.target not in seen:
            at = shape.target
            seen.add(at)
            shape = self._schemas[at].shape
            if isinstance(shape, Nullable):
                nullable = True
                shape = shape.item
        return at, shape, nullable

    def items(self, at: str) -> str | None:
        """Return the address of the items of an array, None for anything else."""
        _, shape, _ = self.final(at)
        return shape.item if isinstance(shape, Array) and not shape.prefix else None

    def doc(self, at: str) -> str:
        """Return the nearest description of a schema."""
        return next((one.doc for one in self.chain(at) if one.doc), "")


def _inner(shape: Shape) -> Shape:
    return shape.item if isinstance(shape, Nullable) else shape
