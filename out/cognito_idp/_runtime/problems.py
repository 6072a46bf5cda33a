"""What validators find in values, as they find it."""

from __future__ import annotations

# `typing` takes as long to import as all of a package's validators.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

Key: TypeAlias = str | int

Violation: TypeAlias = "tuple[str, str, object, Any, Key | None, str, bool]"
"""A violated keyword: the arguments of `add` that say which."""

Problems: TypeAlias = tuple["Any", ...]
"""What is found in a value: what was found before, or None, and one thing more.

- ``(before, violation)``: a `Violation`,
- ``(before, key, found)``: what was found in the value under a key,
- ``(before, key, check, value)``: a value under a key that is not valid, and the function
  that finds what is wrong with it, called when that is asked for.

In place of a key there may be a `Mark`. Under None stands what is found in the same
value.
"""

MOST_PROBLEMS = 1000
"""How many problems are listed: one of the keyword ``more`` stands for those left out.

It bounds the list of a validation, and that of the causes of each problem.
"""


class Mark:
    """Stands in the place of a key, and says more than that it is the same value."""

    __slots__ = ()


NAME = Mark()
"""It was found in the name of a property."""

ONCE = Mark()
"""It may be found in the same place again, and is listed once all the same."""

FULL = Mark()
"""It is nothing: so much was found before that no more need be kept."""


class Alternatives:
    """What the branches of an ``anyOf`` or ``oneOf`` found, as the limit of a violation."""

    __slots__ = ()

    def fitting(self) -> tuple[int, ...]:
        """Return the numbers of the branches that found nothing."""
        raise NotImplementedError

    def nearest(self, value: object) -> Problems | None:
        """Return what was found by the branches that tell what is wrong with a value."""
        raise NotImplementedError


def add(
    problems: Problems | None,
    base: str,
    place: str,
    value: object,
    limit: Any = None,
    key: Key | None = None,
    keyword: str = "",
    secret: bool = False,
) -> Problems:
    """Return `problems` with one more: what is at `place` in the schema at `base`.

    `limit` is what the keyword demands, and `key` leads to the value at fault. `keyword`
    is given where the place does not end with it.
    """
    violation = (base, place, value, limit, key, keyword, secret)
    return (None, violation) if problems is None else _after(problems, violation)


def _after(problems: Problems, *one: Any) -> Problems:
    """Return `problems` with one thing more, unless they are too many already."""
    if problems[1] is FULL:
        return problems
    kept, before = 0, problems[0]
    while before is not None and kept < MOST_PROBLEMS:
        kept, before = kept + 1, before[0]
    return (problems, *one) if before is None else (problems, FULL, None)


def nest(
    problems: Problems | None, found: Problems | None, key: Key | None
) -> Problems | None:
    """Return `problems` with those `found` in the value under `key`."""
    if found is None:
        return problems
    return (None, key, found) if problems is None else _after(problems, key, found)


def nest_item(
    problems: Problems | None,
    found: Problems | None,
    items: list[Any],
    item: object,
) -> Problems | None:
    """Return `problems` with those `found` in an item of an array.

    The items are gone through in order, all by the same schema.
    """
    if found is None:
        return problems
    # What is the same object as an earlier item would have been found there.
    last = problems[1] if problems else None
    index = last + 1 if isinstance(last, int) else 0
    while index < len(items) - 1 and items[index] is not item:
        index += 1
    return nest(problems, found, index)


def merge(problems: Problems | None, found: Problems | None) -> Problems | None:
    """Return `problems` with those `found` in the same value."""
    return nest(problems, found, None)


def of_name(found: Problems | None) -> Problems | None:
    """Return what was `found` in a property's name, known to be about a name."""
    return None if found is None else (None, NAME, found)
