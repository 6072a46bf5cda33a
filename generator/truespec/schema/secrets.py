"""Which values the document calls secrets (``format: password``, ``writeOnly``).

A value is a secret if any schema that applies to it says so, and no message may show
it: not those of its own schema, nor those of the others that apply to it. So the
schemas that have a secret in them are followed from the outside in, beside the one that
is being compiled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from truespec.ir.schemas import Schema
from truespec.python.code import Code
from truespec.python.literal import literal

Telling = frozenset[str]
"""Addresses of schemas that say what is secret in a value: all of it, or a part."""

_IN_PLACE = ("$ref", "allOf", "anyOf", "oneOf", "if", "then", "else")
_BESIDE_NAMES = ("additionalProperties", "unevaluatedProperties")
_ITEMS = ("prefixItems", "items", "contains", "unevaluatedItems")


@dataclass(slots=True)
class Secrets:
    """Answers where secrets are, for the schemas of one document."""

    schemas: Mapping[str, Schema]
    _anchored: dict[str, set[str]] = field(default_factory=dict)
    _leading: set[str] = field(default_factory=set)
    _known: dict[str, Telling] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Find the schemas from which that of a secret is reached."""
        secret = {at for at, schema in self.schemas.items() if schema.secret}
        if not secret:
            return
        for schema in self.schemas.values():
            for anchor, at in schema.anchors:
                self._anchored.setdefault(anchor, set()).add(at)
        sources: dict[str, list[str]] = {}
        for at, schema in self.schemas.items():
            for target in (*self._applied(at), *_below(schema, None)):
                sources.setdefault(target, []).append(at)
        self._leading = _reached(secret, lambda at: sources.get(at, ()))

    def telling(self, at: str) -> Telling:
        """Return the telling ones of a schema and those it applies to the same value."""
        if at not in self._leading:
            return frozenset()
        if at not in self._known:
            applied = _reached({at}, self._applied)
            self._known[at] = frozenset(filter(self._tells, applied))
        return self._known[at]

    def below(self, telling: Telling, key: Code | None) -> Telling:
        """Return what is telling of the value under a key, a literal or a variable."""
        return frozenset(
            found
            for at in telling
            for child in _below(self.schemas[at], key)
            for found in self.telling(child)
        )

    def is_secret(self, telling: Telling) -> bool:
        """Whether a value is itself a secret."""
        return any(self.schemas[at].secret for at in telling)

    def _tells(self, at: str) -> bool:
        schema = self.schemas[at]
        return schema.secret or not self._leading.isdisjoint(_below(schema, None))

    def _applied(self, at: str) -> Iterator[str]:
        """Yield the schemas that a schema applies to the same value."""
        for check in self.schemas[at].checks:
            if check.keyword in _IN_PLACE:
                yield from _addresses(check.value)
            elif check.keyword == "dependentSchemas":
                yield from check.value.values()
            elif check.keyword == "$dynamicRef":
                initial, anchor = check.value
                yield initial
                yield from self._anchored.get(anchor, ())


def _reached(start: set[str], step: Callable[[str], Iterable[str]]) -> set[str]:
    found = set(start)
    waiting = list(start)
    while waiting:
        new = set(step(waiting.pop())) - found
        found |= new
        waiting += new
    return found


def _below(schema: Schema, key: Code | None) -> Iterator[str]:
    """Yield the schemas that a schema may apply to the value under a key.

    Under a variable or None, that is any of them.
    """
    checks = {check.keyword: check.value for check in schema.checks}
    properties = checks.get("properties", {})
    is_name = key is not None and key.startswith(('"', "'"))
    named = [at for name, at in properties.items() if literal(name) == key]
    yield from named if is_name else properties.values()
    yield from checks.get("patternProperties", {}).values()
    for keyword in (*(() if named else _BESIDE_NAMES), *_ITEMS):
        yield from _addresses(checks.get(keyword, ()))


def _addresses(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value
