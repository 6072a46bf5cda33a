"""What a validator says about an instance that its schema does not allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .messages import HIDDEN, SECRET, Hidden, describe, shown, shown_pointer
from .problems import (
    MOST_PROBLEMS,
    NAME,
    ONCE,
    Alternatives,
    Key,
    Mark,
    Problems,
    Violation,
)

# `typing` takes as long to import as all of a package's validators.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

Lines: TypeAlias = Callable[[], Mapping[str, int]]
"""Gives the document's lines by schema pointer."""

# The last key, and the keys before it.
_Path: TypeAlias = "tuple[Key, _Path] | None"

# Values in which one object stands in many places can have endless causes.
_MOST_CAUSES = 100_000


class Problem:
    """One violated keyword.

    What the document calls a secret (`is_secret`: ``format: password``, ``writeOnly``)
    is in `value`, `limit` and `path` alone: messages, pointers, `str`, `repr` and
    `to_dict` do not show it.
    """

    # Most problems are counted and never read, so all but these waits until it is asked
    # for.
    __slots__ = ("_budget", "_causes", "_is_name", "_lines", "_path", "_violation")

    def __init__(
        self,
        violation: Violation,
        path: _Path = None,
        lines: Lines = dict,
        is_name: bool = False,
    ) -> None:
        self._violation = violation
        self._path = path
        self._lines = lines
        self._is_name = is_name
        self._causes: list[Problem] | None = None
        self._budget: list[int] | None = None

    @property
    def schema_pointer(self) -> str:
        """The address of the keyword in the document."""
        base, place = self._violation[:2]
        return f"{base}/{place}" if base else place

    @property
    def value(self) -> Any:
        """The value at fault."""
        return self._violation[2]

    @property
    def limit(self) -> Any:
        """What the keyword demands; of ``anyOf`` and ``oneOf`` the branches that fit."""
        limit = self._violation[3]
        return limit.fitting() if isinstance(limit, Alternatives) else limit

    @property
    def is_secret(self) -> bool:
        """Whether the document calls the value a secret."""
        return self._violation[6]

    @property
    def causes(self) -> list[Problem]:
        """The problems of the nearest branch of an ``anyOf`` or ``oneOf``.

        Where the value is of the type of no branch, those of all.
        """
        if self._causes is None:
            value, limit = self._violation[2:4]
            self._causes = []
            if self._budget and isinstance(limit, Alternatives) and not limit.fitting():
                self._causes = listed(
                    limit.nearest(value),
                    self._lines,
                    self._whole_path,
                    self._is_name,
                    self._budget,
                )
        return self._causes

    @property
    def _whole_path(self) -> _Path:
        key = self._violation[4]
        return self._path if key is None else (key, self._path)

    @property
    def path(self) -> tuple[Key, ...]:
        """The keys and indices that lead to the value at fault.

        A name that ``propertyNames`` does not allow has the path of its property.
        """
        keys: list[Key] = []
        path = self._whole_path
        while path is not None:
            key, path = path
            keys.append(key)
        return tuple(reversed(keys))

    @property
    def instance_pointer(self) -> str:
        """`path` as a JSON Pointer (RFC 6901), less the names that are secrets."""
        return _pointer(self.path)

    @property
    def keyword(self) -> str:
        """The keyword that is violated, as JSON Schema 2020-12 calls it.

        A schema ``false`` has the keyword ``false``. A value that is nested too deeply
        to be checked violates ``nesting``.
        """
        return self._violation[5] or self._violation[1].rpartition("/")[2]

    @property
    def line(self) -> int | None:
        """The line of the keyword in the document, None where it is not known."""
        return self._lines().get(self.schema_pointer)

    @property
    def message(self) -> str:
        """What is wrong, in one sentence that names the value and the limit."""
        text = self._own_message()
        if not self.causes:
            return text
        leaf = self
        while leaf.causes:
            leaf = leaf.causes[0]
        more = len(self.causes) - 1
        path = leaf.path[len(self.path) :]
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

    def __reduce__(self) -> tuple[Any, ...]:
        violation = (*self._violation[:3], self.limit, None, *self._violation[5:])
        return _restored, (violation, self.path, self.line, self._is_name, self.causes)

    def __str__(self) -> str:
        return f"{shown_pointer(self.instance_pointer) or '(root)'}: {self.message}"

    def __repr__(self) -> str:
        return f"<Problem {self} [{self.schema_pointer}]>"


def _restored(
    violation: Violation,
    keys: tuple[Key, ...],
    line: int | None,
    is_name: bool,
    causes: list[Problem],
) -> Problem:
    """Return a problem that was taken to pieces to be pickled."""
    path: _Path = None
    for key in keys:
        path = (key, path)
    problem = Problem(violation, path, is_name=is_name)
    problem._causes = causes
    if line is not None:
        lines = {problem.schema_pointer: line}
        problem._lines = lambda: lines
    return problem


def walk(problems: list[Problem]) -> Iterator[Problem]:
    """Yield the problems and, after each, its causes."""
    pending = problems[::-1]
    while pending:
        problem = pending.pop()
        yield problem
        pending += reversed(problem.causes)


def listed(
    found: Problems | None,
    lines: Lines = dict,
    path: _Path = None,
    is_name: bool = False,
    budget: list[int] | None = None,
) -> list[Problem]:
    """Return what was `found` in the value that a path leads to, each by itself.

    The list has the order of the schema and the value, none twice, and is bounded.
    `budget` holds how many causes all problems of a validation may have together.
    """
    # Most often one thing is wrong, and the way to it is straight.
    inner, place = found, path
    while inner is not None and inner[0] is None:
        if len(inner) == 2:
            if isinstance(inner[1][3], Alternatives):
                break
            return [Problem(inner[1], place, lines, is_name)]
        if type(inner[1]) is Mark:
            break
        if inner[1] is not None:
            place = (inner[1], place)
        inner = _inside(inner)
    problems: list[Problem] = []
    for violation, place, is_named in _flat(found, path, is_name):
        if len(problems) == MOST_PROBLEMS:
            problems.append(Problem(("", "", None, MOST_PROBLEMS, None, "more", False)))
            problems[-1]._path = path
            break
        problem = Problem(violation, place, lines, is_named)
        problems.append(problem)
        if isinstance(violation[3], Alternatives):
            budget = [_MOST_CAUSES] if budget is None else budget
            problem._budget = budget if budget[0] > 0 else None
    if budget is not None:
        budget[0] -= len(problems)
    return problems


def _flat(
    found: Problems | None, path: _Path, is_name: bool
) -> Iterator[tuple[Violation, _Path, bool]]:
    """Yield each violation with the path of its value, and whether that is a name."""
    # One path is one object, so that places can be told apart by it.
    paths: dict[tuple[int, Key], _Path] = {}
    seen: set[tuple[int, int]] = set()
    pending = [(_in_order(found), path, is_name)]
    while pending:
        entries, path, is_name = pending[-1]
        for entry in entries:
            if len(entry) == 2:
                yield entry[1], path, is_name
                continue
            key, inner = entry[1], _inside(entry)
            if inner is None:
                continue
            if key is ONCE:
                place = id(inner), id(path)
                if place in seen:
                    continue
                seen.add(place)
            elif key is NAME:
                is_name = True
            elif key is not None:
                path = paths.setdefault((id(path), key), (key, path))
            pending.append((_in_order(inner), path, is_name))
            break
        else:
            pending.pop()


def _inside(entry: Problems) -> Problems | None:
    """Return what is found under the key of an entry.

    That is nothing in a value that has been put right after it was noted.
    """
    if len(entry) == 3:
        found: Problems = entry[2]
        return found
    _, _, check, value = entry
    noted: Problems | None = check(value)
    return noted


def _in_order(found: Problems | None) -> Iterator[Problems]:
    """Yield what was found, that which was found first before the rest."""
    entries = []
    while found is not None:
        entries.append(found)
        found = found[0]
    return reversed(entries)


def _pointer(path: Sequence[Key]) -> str:
    """Return a path as a JSON Pointer (RFC 6901) that shows no name that is a secret."""
    tokens = (HIDDEN if isinstance(key, Hidden) else str(key) for key in path)
    escaped = (token.replace("~", "~0").replace("/", "~1") for token in tokens)
    return "".join(f"/{token}" for token in escaped)
