"""What is said of a value that fits no alternative of an ``anyOf`` or ``oneOf``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .problem import Problem, listed
from .problems import Alternatives, Key, Problems, add, merge

Tag = tuple[str, Mapping[str, int]]
"""The property of a discriminator, and the number of the branch for each value."""

# Keywords that do not add the name of the property they are about to the path.
_ABOUT_PROPERTIES = frozenset({"required", "dependentRequired"})

# Keywords that say what a value is, not how it should be.
_ABOUT_THE_KIND = frozenset({"type", "const", "enum", "false"})


class _Branches(Alternatives):
    """What each branch found, None for one that is valid, and the discriminator."""

    __slots__ = ("_found", "_tag")

    def __init__(self, found: Sequence[Problems | None], tag: Tag | None) -> None:
        self._found = found
        self._tag = tag

    def fitting(self) -> tuple[int, ...]:
        return tuple(n for n, found in enumerate(self._found) if found is None)

    def nearest(self, value: object) -> Problems | None:
        number = None if self._tag is None else _named(value, self._tag)
        if number is not None:
            return self._found[number]
        branches = [(listed(found), found) for found in self._found if found]
        if all(_is_of_another_kind(problems) for problems, _ in branches):
            every: Problems | None = None
            for _, found in branches:
                every = merge(every, found)
            return every
        return min(branches, key=lambda branch: _distance(branch[0]))[1]


def add_nearest(
    problems: Problems | None,
    base: str,
    place: str,
    value: object,
    branches: Sequence[Problems | None],
    key: Key | None = None,
    keyword: str = "",
    secret: bool = False,
    tag: Tag | None = None,
) -> Problems:
    """Return `problems` with one of ``anyOf`` or ``oneOf``, and its nearest branch.

    `branches` holds what each branch found, None for a branch that is valid. `tag`
    picks the branch that is reported.
    """
    found = _Branches(branches, tag)
    return add(problems, base, place, value, found, key, keyword, secret)


def _named(value: object, tag: Tag) -> int | None:
    """Return the number of the branch that a value names, if it names one."""
    named = value.get(tag[0]) if isinstance(value, dict) else None
    return tag[1].get(named) if isinstance(named, str) else None


def _is_of_another_kind(found: list[Problem]) -> bool:
    """Whether a branch is for values that are something else altogether."""
    return any(
        not problem.path and problem.keyword in _ABOUT_THE_KIND for problem in found
    )


def _distance(found: list[Problem]) -> tuple[bool, bool, int, int]:
    """Order branches: first those of the kind of the value, then by progress.

    A branch that fails by a property with one value, or few, is for another kind of
    object. Of the others, the one whose problems lie deepest came nearest, and then the
    one that has fewest.
    """
    depths = [
        max(len(problem.path), problem.keyword in _ABOUT_PROPERTIES)
        for problem in found
    ]
    other_object = any(
        depth == 1 and problem.keyword in ("const", "enum")
        for problem, depth in zip(found, depths, strict=True)
    )
    nearest = min(depths, default=0)
    return _is_of_another_kind(found), other_object, -nearest, len(found)
