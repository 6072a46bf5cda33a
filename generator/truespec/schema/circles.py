"""Schemas that lead back to themselves without a step into the value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from truespec.ir.schemas import Check, Schema

_LISTS = ("allOf", "anyOf", "oneOf")


def circles_in_place(schemas: Mapping[str, Schema]) -> dict[str, frozenset[str]]:
    """Return the schemas of each circle, by the address of each of them.

    Circles are found without recursion (Tarjan's strongly connected components).
    """
    found: dict[str, frozenset[str]] = {}
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    for root in schemas:
        pending = [] if root in order else [(root, _applied(schemas[root]))]
        while pending:
            at, targets = pending[-1]
            if at not in order:
                order[at] = lowest[at] = len(order)
                path.append(at)
                on_path.add(at)
            target = next(targets, None)
            if target is None:
                pending.pop()
                if pending:
                    above = pending[-1][0]
                    lowest[above] = min(lowest[above], lowest[at])
                if lowest[at] == order[at]:
                    circle = frozenset(_pop_from(path, at))
                    on_path -= circle
                    if len(circle) > 1 or at in _applied(schemas[at]):
                        found |= dict.fromkeys(circle, circle)
            elif target in on_path:
                lowest[at] = min(lowest[at], order[target])
            elif target not in order and target in schemas:
                pending.append((target, _applied(schemas[target])))
    return found


def _pop_from(path: list[str], start: str) -> Iterator[str]:
    """Remove the end of a path, from where it was last at `start`, and yield it."""
    at = ""
    while at != start:
        at = path.pop()
        yield at


def _applied(schema: Schema) -> Iterator[str]:
    """Yield the schemas that one applies to its own value."""
    for check in schema.checks:
        yield from _targets(check)


def _targets(check: Check) -> Iterator[str]:
    if check.keyword == "$ref":
        yield check.value
    elif check.keyword in _LISTS:
        yield from check.value
