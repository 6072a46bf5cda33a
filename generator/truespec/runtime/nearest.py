"""What is said of a value that fits no alternative of an ``anyOf`` or ``oneOf``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .problems import Problem, Problems, merge

Tag = tuple[str, Mapping[str, int]]
"""The property of a discriminator, and the number of the branch for each value."""

# Keywords that do not add the name of the property they are about to the path.
_ABOUT_PROPERTIES = frozenset({"required", "dependentRequired"})

# Keywords that say what a value is, not how it should be.
_ABOUT_THE_KIND = frozenset({"type", "const", "enum", "false"})


def add_nearest(
    problems: Problems | None,
    base: str,
    place: str,
    value: object,
    branches: Sequence[Problems | None],
    key: str | int | None = None,
    keyword: str = "",
    secret: bool = False,
    tag: Tag | None = None,
) -> Problems:
    """Return `problems` with one of ``anyOf`` or ``oneOf``, and its nearest branch.

    `branches` holds what each branch found, None for a branch that is valid. `tag`
    picks the branch that is reported.
    """
    fitting = tuple(number for number, found in enumerate(branches) if found is None)
    union = Problem(f"{base}/{place}", value, fitting, key, keyword, secret)
    if not fitting:
        union.causes = _nearest([found or [] for found in branches], value, tag)
    return merge(problems, [union]) or [union]


def _nearest(
    branches: Sequence[Problems],
    value: object,
    tag: Tag | None,
) -> Problems:
    if tag is not None and isinstance(value, dict):
        named = value.get(tag[0])
        number = tag[1].get(named) if isinstance(named, str) else None
        if number is not None:
            return branches[number]
    if all(map(_is_of_another_kind, branches)):
        return [problem for found in branches for problem in found]
    return min(branches, key=_distance)


def _is_of_another_kind(found: Problems) -> bool:
    """Whether a branch is for values that are something else altogether."""
    return any(
        not problem.path and problem.keyword in _ABOUT_THE_KIND for problem in found
    )


def _distance(found: Problems) -> tuple[bool, bool, int, int]:
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
    return _is_of_another_kind(found), other_object, -min(depths), len(found)
