"""What a validator says about an instance that its schema does not allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .messages import SECRET, describe, shown, shown_pointer

Problems = list["Problem"]

# Values in which one object stands in many places can have endless causes.
_MOST_CAUSES = 100_000

MOST_PROBLEMS = 1000
"""How many problems are listed: one of the keyword ``more`` stands for those left out.

It bounds the list of a validation, and that of the causes of each problem.
"""


class Problem:
    """One violated keyword.

    `schema_pointer` is the address of the keyword in the document, `value` the value at
    fault, `limit` what the keyword demands. `causes` are the problems of the nearest
    branch of an ``anyOf`` or ``oneOf``; where `value` is of the type of no branch, those
    of all. Then `limit` holds the numbers of the branches that fit.

    What the document calls a secret (`is_secret`: ``format: password``, ``writeOnly``)
    is in `value` alone: messages, `str`, `repr` and `to_dict` do not show it.
    """

    __slots__ = (
        "_is_name",
        "_keys",
        "_keyword",
        "_lines",
        "_original",
        "_within",
        "causes",
        "is_secret",
        "limit",
        "schema_pointer",
        "value",
    )

    def __init__(
        self,
        schema_pointer: str,
        value: object,
        limit: Any = None,
        key: str | int | None = None,
        keyword: str = "",
        secret: bool = False,
    ) -> None:
        self.schema_pointer = schema_pointer
        self.value = value
        self.limit = limit
        self.is_secret = secret
        self.causes: Problems = []
        # From the inside out, so that each caller adds its own key at the end.
        self._keys: list[str | int] = [] if key is None else [key]
        self._keyword = keyword
        self._lines: Mapping[str, int] | None = None
        self._within: Problem | None = None
        self._original: Problem | None = None
        self._is_name = False

    @property
    def path(self) -> tuple[str | int, ...]:
        """The keys and indices that lead to the value at fault.

        A name that ``propertyNames`` does not allow has the path of its property.
        """
        keys = list(self._keys)
        within = self._within
        while within is not None:
            keys += within._keys
            within = within._within
        return tuple(reversed(keys))

    @property
    def instance_pointer(self) -> str:
        """`path` as a JSON Pointer (RFC 6901)."""
        return _pointer(self.path)

    @property
    def keyword(self) -> str:
        """The keyword that is violated, as JSON Schema 2020-12 calls it.

        A schema ``false`` has the keyword ``false``. A value that is nested too deeply
        to be checked violates ``nesting``.
        """
        return self._keyword or self.schema_pointer.rpartition("/")[2]

    @property
    def line(self) -> int | None:
        """The line of the keyword in the document, None where it is not known."""
        return None if self._lines is None else self._lines.get(self.schema_pointer)

    @property
    def message(self) -> str:
        """What is wrong, in one sentence that names the value and the limit."""
        text = self._own_message()
        if not self.causes:
            return text
        leaf = self
        path: list[str | int] = []
        while leaf.causes:
            leaf = leaf.causes[0]
            path += reversed(leaf._keys)
        more = len(self.causes) - 1
        place = f"{shown_pointer(_pointer(path))}: " if path else ""
        rest = f" (and {more} more)" if more else ""
        return f"{text}; nearest: {place}{leaf._own_message()}{rest}"

    def _own_message(self) -> str:
        subject = SECRET if self.is_secret else shown(self.value)
        if self._is_name:
            subject = f"the property name {subject}"
        return describe(self.keyword, subject, self.value, self.limit)

    def to_dict(self) -> dict[str, Any]:
        """Return what is known of the problem as a JSON value, the value at fault not.

        It may stand in a report of problems, such as RFC 9457 (3.2) describes.
        """
        return {
            "instance": self.instance_pointer,
            "schema": self.schema_pointer,
            "keyword": self.keyword,
            "line": self.line,
            "message": self.message,
        }

    def _caused(self, within: Problem) -> Problem:
        """Return this problem, or a copy if it has its place, as the cause of another."""
        cause = self if self._within is None else self._copy(len(self._keys))
        cause._within = within
        return cause

    def _copy(self, depth: int) -> Problem:
        """Return this problem as it was when its path had so many keys."""
        copy = Problem(self.schema_pointer, self.value, self.limit)
        copy.is_secret = self.is_secret
        copy.causes = self.causes
        copy._original = self._original or self
        copy._keyword = self._keyword
        copy._keys = self._keys[:depth]
        return copy

    def __str__(self) -> str:
        return f"{shown_pointer(self.instance_pointer) or '(root)'}: {self.message}"

    def __repr__(self) -> str:
        return f"<Problem {self} [{self.schema_pointer}]>"


def add(
    problems: Problems | None,
    base: str,
    place: str,
    value: object,
    limit: Any = None,
    key: str | int | None = None,
    keyword: str = "",
    secret: bool = False,
) -> Problems:
    """Return `problems` with one more: what is at `place` in the schema at `base`.

    `keyword` is given where the place does not end with it.
    """
    pointer = f"{base}/{place}" if base else place
    problem = Problem(pointer, value, limit, key, keyword, secret)
    if problems is None:
        return [problem]
    if len(problems) <= MOST_PROBLEMS:
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
    """Return `problems` with those `found` in the same instance.

    One more than `MOST_PROBLEMS` are kept, to know that there are more, and none twice.
    """
    if problems is None or found is None:
        return problems or found
    if any(problem._original for problem in found):
        found = _new(problems, found)
    problems += found[: MOST_PROBLEMS + 1 - len(problems)]
    return problems


def _new(problems: Problems, found: Problems) -> Problems:
    """Return those `found` that are not copies of problems in the same place."""
    places: dict[Problem, list[list[str | int]]] = {}
    for problem in problems:
        places.setdefault(problem._original or problem, []).append(problem._keys)
    return [
        problem
        for problem in found
        if problem._keys not in places.get(problem._original or problem, ())
    ]


def of_name(found: Problems | None) -> Problems | None:
    """Return what was `found` in a property's name, known to be about a name."""
    for problem in walk(found or []):
        problem._is_name = True
    return found


def again(found: Problems | None) -> Callable[[], Problems | None]:
    """Return a function that gives what was `found` anew, whatever is added to it."""
    if found is None:
        return lambda: None
    # Keys are added at the end.
    known = [(problem, len(problem._keys)) for problem in found]
    return lambda: [problem._copy(depth) for problem, depth in known]


def walk(problems: Problems) -> Iterator[Problem]:
    """Yield the problems and, after each, its causes."""
    pending = problems[::-1]
    while pending:
        problem = pending.pop()
        yield problem
        pending += reversed(problem.causes)


def listed(problems: Problems, lines: Mapping[str, int]) -> Problems:
    """Return the problems of a whole instance, bounded, with the document's lines."""
    found = _bounded(problems)
    for number, problem in enumerate(walk(found)):
        problem._lines = lines
        causes = _bounded(problem.causes) if number < _MOST_CAUSES else []
        problem.causes = [cause._caused(problem) for cause in causes]
    return found


def too_deep(value: object) -> Problem:
    """Return the problem of a value that is nested too deeply to be checked."""
    return Problem("", value, keyword="nesting")


def _bounded(problems: Problems) -> Problems:
    if len(problems) <= MOST_PROBLEMS:
        return problems
    more = Problem("", None, MOST_PROBLEMS, keyword="more")
    return [*problems[:MOST_PROBLEMS], more]


def _pointer(path: Sequence[str | int]) -> str:
    """Return a path as a JSON Pointer (RFC 6901)."""
    tokens = (str(key).replace("~", "~0").replace("/", "~1") for key in path)
    return "".join(f"/{token}" for token in tokens)
