"""Which schemas apply to the values inside an instance, by the document's keywords."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from truespec.ir.schemas import Schema
from truespec.values.patterns import searcher

Addresses = frozenset[str]


class Applying:
    """Follows the keywords that apply schemas (JSON Schema 2020-12 core, 10).

    `beside` are the keywords that are followed to what holds for the same value. All
    branches of a choice are among them, unless it is `CERTAIN`.
    """

    def __init__(
        self, schemas: Mapping[str, Schema], beside: tuple[str, ...] = ()
    ) -> None:
        self._schemas = schemas
        self._beside = beside or _IN_PLACE
        self.together = lru_cache(None)(self._together)
        self.inside = lru_cache(None)(self._inside)
        self.branches = lru_cache(None)(self._branches)

    def at(self, at: str) -> Addresses:
        """Return the schemas that apply wherever the schema at an address does."""
        return self.together(frozenset((at,)))

    def _together(self, start: Addresses) -> Addresses:
        """Return schemas with those that they apply to the same value."""
        pending = list(start)
        found = set(start)
        while pending:
            for target in self._applied(pending.pop(), self._beside):
                if target not in found:
                    found.add(target)
                    pending.append(target)
        return frozenset(found)

    def _inside(self, schemas: Addresses, key: str | int) -> Addresses:
        """Return the schemas that apply to the value under a key of an instance."""
        found: set[str] = set()
        for at in schemas:
            for check in self._schemas[at].checks:
                child = _CHILDREN.get(check.keyword)
                if child is not None:
                    found.update(child(check.value, key))
        return self.together(frozenset(found))

    def _branches(self, schemas: Addresses) -> Addresses:
        """Return the branches of the choices among schemas."""
        return frozenset(
            target for at in schemas for target in self._applied(at, ("anyOf", "oneOf"))
        )

    def _applied(self, at: str, keywords: Iterable[str]) -> Iterator[str]:
        for check in self._schemas[at].checks:
            if check.keyword in keywords:
                yield from _targets(check.keyword, check.value)


CERTAIN = ("$ref", "$dynamicRef", "allOf")
"""The keywords whose schemas hold wherever their own schema does."""

_IN_PLACE = (
    *("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf"),
    *("if", "then", "else", "dependentSchemas"),
)


def _targets(keyword: str, value: Any) -> Iterable[str]:
    if keyword == "$dynamicRef":
        return (value[0],)
    if isinstance(value, dict):
        return value.values()
    return (value,) if isinstance(value, str) else value


def _property(value: Any, key: str | int) -> Iterator[str]:
    if key in value:
        yield value[key]


def _patterns(value: Any, key: str | int) -> Iterator[str]:
    if isinstance(key, str):
        for pattern, at in value.items():
            search = searcher(pattern)
            if search is not None and search(key):
                yield at


def _any_property(value: Any, key: str | int) -> Iterator[str]:
    if isinstance(key, str):
        yield value


def _prefix(value: Any, key: str | int) -> Iterator[str]:
    if isinstance(key, int) and key < len(value):
        yield value[key]


def _any_item(value: Any, key: str | int) -> Iterator[str]:
    if isinstance(key, int):
        yield value


_CHILDREN: dict[str, Callable[[Any, str | int], Iterator[str]]] = {
    "properties": _property,
    "patternProperties": _patterns,
    "additionalProperties": _any_property,
    "unevaluatedProperties": _any_property,
    "prefixItems": _prefix,
    "items": _any_item,
    "contains": _any_item,
    "unevaluatedItems": _any_item,
}
