"""Which schemas a schema applies, to the same value and to those inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from truespec.ir.schemas import Schema
from truespec.python.code import Code
from truespec.python.literal import literal

_IN_PLACE = ("$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else")
_BESIDE_NAMES = ("additionalProperties", "unevaluatedProperties")
_ITEMS = ("prefixItems", "items", "contains", "unevaluatedItems")


@dataclass(slots=True)
class Applicators:
    """Answers for the schemas of one document."""

    schemas: Mapping[str, Schema]
    _anchored: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for schema in self.schemas.values():
            for anchor, at in schema.anchors:
                self._anchored.setdefault(anchor, set()).add(at)

    def in_place(self, at: str) -> Iterator[str]:
        """Yield the schemas that a schema applies to the same value."""
        for check in self.schemas[at].checks:
            if check.keyword in _IN_PLACE:
                yield from _addresses(check.value)
            elif check.keyword == "dependentSchemas":
                yield from check.value.values()
            elif check.keyword == "$dynamicRef":
                initial, anchor = check.value
                yield from {initial, *self._anchored.get(anchor, ())}

    def below(self, at: str, key: Code | None = None) -> Iterator[str]:
        """Yield the schemas that a schema may apply to the value under a key.

        The key is a literal or a variable; under a variable or None, that is any of them.
        """
        checks = {check.keyword: check.value for check in self.schemas[at].checks}
        properties = checks.get("properties", {})
        is_name = key is not None and key.startswith(('"', "'"))
        named = [one for name, one in properties.items() if literal(name) == key]
        yield from named if is_name else properties.values()
        yield from checks.get("patternProperties", {}).values()
        for keyword in (*(() if named else _BESIDE_NAMES), *_ITEMS):
            yield from _addresses(checks.get(keyword, ()))

    def family(self, at: str) -> set[str]:
        """Return a schema and all that are applied to the same value with it."""
        return reached([at], self.in_place)


def reached(start: Iterable[str], step: Callable[[str], Iterable[str]]) -> set[str]:
    """Return all that is reached in any number of steps, the start included."""
    found = set(start)
    waiting = list(found)
    while waiting:
        new = set(step(waiting.pop())) - found
        found |= new
        waiting += new
    return found


def _addresses(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value
