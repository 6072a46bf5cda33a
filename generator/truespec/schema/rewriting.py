"""Statements made of other statements, to fit the place where they stand."""

from __future__ import annotations

from dataclasses import replace

from truespec.python.code import Code
from truespec.schema.conditions import all_of
from truespec.schema.statements import (
    LINE,
    Fail,
    Let,
    Merge,
    MergeFound,
    Note,
    Statement,
    When,
)


def only_if(condition: Code, statements: tuple[Statement, ...]) -> Statement:
    """Return the statements under a condition, joined with one that they begin with.

    They are not where that would only make the line too long.
    """
    alone = statements[0] if len(statements) == 1 else None
    if isinstance(alone, When) and not alone.otherwise:
        joined = all_of([condition, alone.condition])
        if len(joined) <= LINE or len(alone.condition) > LINE:
            return When(joined, alone.then)
    return When(condition, statements)


def returned(statements: tuple[Statement, ...]) -> tuple[Statement, ...] | None:
    """Return the statements of a function that can find one thing at most.

    Each gives what it finds as the result of the function. None if there can be more.
    """
    changed: list[Statement] = []
    for one in statements:
        if changed and not isinstance(changed[-1], Let):
            return None
        if isinstance(one, Let):
            changed.append(one)
        elif isinstance(one, When):
            then, otherwise = returned(one.then), returned(one.otherwise)
            if then is None or otherwise is None:
                return None
            changed.append(replace(one, then=then, otherwise=otherwise))
        elif isinstance(one, Fail | Merge | MergeFound | Note):
            changed.append(replace(one, alone=True))
        else:
            return None
    return tuple(changed)


def asked(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return statements for the body of a loop, which call each function at once.

    What is noted takes memory until it is asked for, and a loop has no end of it.
    """
    changed: list[Statement] = []
    for one in statements:
        if isinstance(one, Note):
            one = one.asked
        elif isinstance(one, When):
            one = replace(one, then=asked(one.then), otherwise=asked(one.otherwise))
        changed.append(one)
    return tuple(changed)


def by_item(
    statements: tuple[Statement, ...], within: Code, item: Code, index: Code
) -> tuple[Statement, ...] | None:
    """Return statements about the items of an array that do without the index.

    None where another statement than `Merge` and `MergeFound` needs it.
    """
    changed: list[Statement] = []
    for one in statements:
        if isinstance(one, Merge | MergeFound) and one.key == index:
            one = replace(one, key=None, within=within, item=item)
        elif isinstance(one, When):
            then = by_item(one.then, within, item, index)
            otherwise = by_item(one.otherwise, within, item, index)
            if then is None or otherwise is None:
                return None
            one = replace(one, then=then, otherwise=otherwise)
        else:
            return None
        changed.append(one)
    return tuple(changed)
