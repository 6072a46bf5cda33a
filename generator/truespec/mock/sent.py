"""Answers without the properties that only clients send."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from truespec.ir.schemas import Schema
from truespec.schema.applicators import Applicators, reached

_INSIDE_OBJECTS = ("additionalProperties", "unevaluatedProperties")
_INSIDE_ARRAYS = ("items", "prefixItems", "contains", "unevaluatedItems")


class Sent:
    """Takes what nobody sends in its direction out of values, examples among them."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._applicators = Applicators(schemas)
        self._differs = any(schema.unsent for schema in schemas.values())

    def part_of(self, at: str | None, value: Any) -> Any:
        """Return what is sent of a value for the schema at an address."""
        return self._part((at,), value) if at is not None and self._differs else value

    def _part(self, start: Iterable[str], value: Any) -> Any:
        if not isinstance(value, dict | list):
            return value
        together = reached(start, self._applicators.in_place)
        if isinstance(value, list):
            inside = list(self._inside(together, _INSIDE_ARRAYS))
            return [self._part(inside, item) for item in value]
        unsent = {name for at in together for name in self._schemas[at].unsent}
        return {
            name: self._part(self._of_property(together, name), item)
            for name, item in value.items()
            if name not in unsent
        }

    def _of_property(self, together: Iterable[str], name: str) -> Iterator[str]:
        for at in together:
            for check in self._schemas[at].checks:
                if check.keyword == "properties" and name in check.value:
                    yield check.value[name]
                elif check.keyword == "patternProperties":
                    yield from check.value.values()
        yield from self._inside(together, _INSIDE_OBJECTS)

    def _inside(
        self, together: Iterable[str], keywords: tuple[str, ...]
    ) -> Iterator[str]:
        for at in together:
            for check in self._schemas[at].checks:
                if check.keyword in keywords:
                    value = check.value
                    yield from (value,) if isinstance(value, str) else value
