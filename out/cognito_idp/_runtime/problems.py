"""What a validator says about an instance that its schema does not allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Problems = list["Problem"]

# A value longer than this is shortened in a message.
_SHOWN = 60


class Problem:
    """One violated keyword.

    `path` leads from the instance to the value at fault, `schema_pointer` is the
    address of the keyword in the document, `limit` is what the keyword demands.
    `causes` are the problems of the nearest branch of an ``anyOf`` or ``oneOf``.
    `line` is the keyword's line in the document, or None where it is not known.
    """

    __slots__ = ("_keys", "_lines", "causes", "limit", "schema_pointer", "value")

    def __init__(
        self, schema_pointer: str, value: object, limit: Any = None, key: Any = None
    ) -> None:
        self.schema_pointer = schema_pointer
        self.value = value
        self.limit = limit
        self.causes: Problems = []
        # From the inside out, so that each caller adds its own key at the end.
        self._keys: list[str | int] = [] if key is None else [key]
        self._lines: Mapping[str, int] | None = None

    @property
    def path(self) -> tuple[str | int, ...]:
        """The keys and indices that lead to the value at fault."""
        return tuple(reversed(self._keys))

    @property
    def instance_pointer(self) -> str:
        """`path` as a JSON Pointer (RFC 6901)."""
        tokens = (str(key).replace("~", "~0").replace("/", "~1") for key in self.path)
        return "".join(f"/{token}" for token in tokens)

    @property
    def keyword(self) -> str:
        """The keyword that is violated."""
        return self.schema_pointer.rpartition("/")[2]

    @property
    def line(self) -> int | None:
        """The line of the keyword in the document."""
        return None if self._lines is None else self._lines.get(self.schema_pointer)

    @property
    def message(self) -> str:
        """What is wrong, in one sentence that names the value and the limit."""
        describe = _MESSAGES.get(self.keyword)
        if describe is None:
            return f"{shown(self.value)} is not allowed here"
        return describe(self.value, self.limit)

    def located(self, lines: Mapping[str, int]) -> Problem:
        """Return this problem, knowing the document's lines."""
        self._lines = lines
        for cause in self.causes:
            cause.located(lines)
        return self

    def __str__(self) -> str:
        return f"{self.instance_pointer or '(root)'}: {self.message}"

    def __repr__(self) -> str:
        return f"<Problem {self} [{self.schema_pointer}]>"


def add(
    problems: Problems | None,
    base: str,
    keyword: str,
    value: object,
    limit: Any = None,
    key: str | int | None = None,
) -> Problems:
    """Return `problems` with one more: `keyword` of the schema at `base`."""
    problem = Problem(f"{base}/{keyword}", value, limit, key)
    if problems is None:
        return [problem]
    problems.append(problem)
    return problems


def nest(
    problems: Problems | None, found: Problems | None, key: str | int
) -> Problems | None:
    """Return `problems` with those `found` in the value under `key`."""
    for problem in found or ():
        problem._keys.append(key)
    return merge(problems, found)


def merge(problems: Problems | None, found: Problems | None) -> Problems | None:
    """Return `problems` with those `found` in the same instance."""
    if problems is None or found is None:
        return problems or found
    problems.extend(found)
    return problems


def add_nearest(
    problems: Problems | None,
    base: str,
    keyword: str,
    value: object,
    branches: Sequence[Problems | None],
    key: str | int | None = None,
) -> Problems:
    """Return `problems` with one of ``anyOf`` or ``oneOf``, and its nearest branch.

    `branches` holds what each branch found, None for a branch that is valid.
    """
    valid = [number for number, found in enumerate(branches) if found is None]
    problems = add(problems, base, keyword, value, tuple(valid), key)
    if not valid:
        problems[-1].causes = min((found or [] for found in branches), key=_distance)
    return problems


def _distance(found: Problems) -> tuple[bool, int]:
    """Order branches: one that fails at its root by type is the farthest."""
    wrong_kind = any(
        not problem._keys and problem.keyword in ("type", "const", "enum")
        for problem in found
    )
    return (wrong_kind, len(found))


def walk(problems: Problems) -> Iterator[Problem]:
    """Yield the problems and, after each, its causes."""
    for problem in problems:
        yield problem
        yield from walk(problem.causes)


def shown(value: object) -> str:
    """Return a value as a message shows it: JSON in spirit, cut when long."""
    text = _WORDS.get(id(value)) or repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN - 3]}..."


_WORDS = {id(True): "true", id(False): "false", id(None): "null"}


def _listed(limit: Any) -> str:
    return ", ".join(sorted(shown(value) for value in limit))


def _items(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


_MESSAGES: dict[str, Callable[[Any, Any], str]] = {
    "type": lambda value, limit: f"{shown(value)} is not of type {limit}",
    "enum": lambda value, limit: f"{shown(value)} is none of {_listed(limit)}",
    "const": lambda value, limit: f"{shown(value)} is not {shown(limit)}",
    "minLength": lambda value, limit: f"{shown(value)} has {len(value)} characters, "
    f"fewer than {limit}",
    "maxLength": lambda value, limit: f"{shown(value)} has {len(value)} characters, "
    f"more than {limit}",
    "pattern": lambda value, limit: f"{shown(value)} does not match {limit}",
    "format": lambda value, limit: f"{shown(value)} is not a valid {limit}",
    "minimum": lambda value, limit: f"{shown(value)} is less than {limit}",
    "maximum": lambda value, limit: f"{shown(value)} is more than {limit}",
    "exclusiveMinimum": lambda value, limit: f"{shown(value)} is not more than {limit}",
    "exclusiveMaximum": lambda value, limit: f"{shown(value)} is not less than {limit}",
    "multipleOf": lambda value, limit: f"{shown(value)} is not a multiple of {limit}",
    "minItems": lambda value, limit: f"has {_items(len(value), 'item')}, "
    f"fewer than {limit}",
    "maxItems": lambda value, limit: f"has {_items(len(value), 'item')}, "
    f"more than {limit}",
    "uniqueItems": lambda value, limit: "has two items that are equal",
    "contains": lambda value, limit: "no item is as the schema demands",
    "minContains": lambda value, limit: f"fewer than {limit} items are as the schema "
    "demands",
    "maxContains": lambda value, limit: f"more than {limit} items are as the schema "
    "demands",
    "minProperties": lambda value, limit: f"has {len(value)} of the at least {limit} "
    "properties",
    "maxProperties": lambda value, limit: f"has {len(value)} properties, "
    f"more than {limit}",
    "required": lambda value, limit: f"the property {limit!r} is missing",
    "dependentRequired": lambda value, limit: f"the property {limit!r} is missing",
    "additionalProperties": lambda value, limit: f"the property {limit!r} is unknown",
    "unevaluatedProperties": lambda value, limit: f"the property {limit!r} is unknown",
    "unevaluatedItems": lambda value, limit: "the item is one too many",
    "anyOf": lambda value, limit: f"{shown(value)} fits none of the alternatives",
    "oneOf": lambda value, limit: (
        f"{shown(value)} fits more than one of the alternatives"
        if limit
        else f"{shown(value)} fits none of the alternatives"
    ),
    "not": lambda value, limit: f"{shown(value)} is what the schema excludes",
}
