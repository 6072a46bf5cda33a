"""What all the schemas that hold for one value demand of it, taken together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from truespec.ir.schemas import Schema

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")

Addresses = tuple[str, ...]

# The type of value that a keyword speaks of, for schemas that do not say a type.
_SPEAKS_OF = {
    **dict.fromkeys(("minLength", "maxLength", "pattern", "format"), "string"),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), "number"),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "number"),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems", "items"), "array"),
    **dict.fromkeys(("prefixItems", "contains", "unevaluatedItems"), "array"),
    **dict.fromkeys(("minProperties", "maxProperties", "properties"), "object"),
    **dict.fromkeys(("required", "additionalProperties", "propertyNames"), "object"),
    **dict.fromkeys(("patternProperties", "unevaluatedProperties"), "object"),
    **dict.fromkeys(("dependentRequired", "dependentSchemas"), "object"),
}


@dataclass(frozen=True, slots=True)
class Demands:
    """The checks of several schemas, by keyword.

    `schemas` are the addresses of all schemas that hold, those behind references and
    in ``allOf`` included. Of ``anyOf``, ``oneOf`` and ``if`` one branch was picked;
    `branches` says how many picks there are.
    """

    schemas: Addresses
    checks: Mapping[str, list[Any]]
    branches: int

    def of(self, keyword: str) -> list[Any]:
        """Return every value that the schemas give a keyword."""
        return self.checks.get(keyword, [])

    def numbers(self, keyword: str) -> list[int | float]:
        """Return the numbers that the schemas give a keyword."""
        return [
            value
            for value in self.of(keyword)
            if isinstance(value, int | float) and not isinstance(value, bool)
        ]

    def count(self, keyword: str) -> int | None:
        """Return the narrowest of the sizes that the schemas give a keyword."""
        narrowest = max if keyword.startswith("min") else min
        return narrowest((int(n) for n in self.numbers(keyword)), default=None)

    @property
    def types(self) -> tuple[str, ...]:
        """The types that a value may have; where none is said, those spoken of."""
        said = [_listed(value) for value in self.of("type")]
        if said:
            return tuple(t for t in said[0] if all(t in other for other in said))
        implied = {_SPEAKS_OF[word] for word in self.checks if word in _SPEAKS_OF}
        return tuple(name for name in TYPES if name in implied)

    @property
    def values(self) -> list[Any] | None:
        """The values that ``enum`` and ``const`` list; None where any may stand."""
        lists = [*self.of("enum"), *([value] for value in self.of("const"))]
        return min(lists, key=len) if lists else None

    @property
    def required(self) -> list[str]:
        """The properties that must be there, each once."""
        names = [name for listed in self.of("required") for name in _listed(listed)]
        return list(dict.fromkeys(names))

    @property
    def properties(self) -> dict[str, Addresses]:
        """The schemas of each property that is known by name."""
        found: dict[str, Addresses] = {}
        for properties in self.of("properties"):
            for name, at in properties.items():
                found[name] = (*found.get(name, ()), at)
        return found

    @property
    def patterns(self) -> dict[str, Addresses]:
        """The schemas of the properties whose names match a pattern."""
        found: dict[str, Addresses] = {}
        for patterns in self.of("patternProperties"):
            for pattern, at in patterns.items():
                found[pattern] = (*found.get(pattern, ()), at)
        return found

    @property
    def extra(self) -> Addresses:
        """The schemas of properties that have no schema of their own."""
        return (*self.of("additionalProperties"), *self.of("unevaluatedProperties"))

    def items(self, index: int) -> Addresses:
        """Return the schemas of the item at an index."""
        prefixes = self.of("prefixItems")
        own = tuple(prefix[index] for prefix in prefixes if index < len(prefix))
        return own or (*self.of("items"), *self.of("unevaluatedItems"))


def gather(schemas: Mapping[str, Schema], start: Addresses, pick: int = 0) -> Demands:
    """Return what the schemas at some addresses demand together.

    `pick` chooses the branch wherever there is a choice.
    """
    checks: dict[str, list[Any]] = {}
    reached = dict.fromkeys(start)
    pending = list(start)
    branches = 1
    for at in pending:
        own = {check.keyword: check.value for check in schemas[at].checks}
        for keyword, value in own.items():
            if keyword in _LEADS_ON:
                options = _LEADS_ON[keyword](own)
                branches = max(branches, len(options))
                further = options[pick % len(options)] if options else ()
                pending += [one for one in further if one not in reached]
                reached.update(dict.fromkeys(further))
            elif keyword not in ("then", "else"):
                checks.setdefault(keyword, []).append(value)
    return Demands(tuple(reached), checks, branches)


def _one_of(keyword: str) -> Any:
    return lambda own: [(branch,) for branch in own[keyword]]


def _conditional(own: Mapping[str, Any]) -> list[Addresses]:
    met = (own["if"], *_present(own, "then"))
    return [met, tuple(_present(own, "else"))]


def _present(own: Mapping[str, Any], keyword: str) -> Iterator[str]:
    if keyword in own:
        yield own[keyword]


# For each keyword that leads to schemas which hold for the same value: the sets of
# schemas that it gives the choice of.
_LEADS_ON: dict[str, Any] = {
    "$ref": lambda own: [(own["$ref"],)],
    "$dynamicRef": lambda own: [(own["$dynamicRef"][0],)],
    "allOf": lambda own: [tuple(own["allOf"])],
    "anyOf": _one_of("anyOf"),
    "oneOf": _one_of("oneOf"),
    "if": _conditional,
}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]
