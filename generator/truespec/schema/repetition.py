"""Which schemas would look at the same value again and again.

A schema that contains itself in two of its alternatives looks at the value inside
twice, at the one inside that four times, and so on. Its validator has to remember.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from truespec.schema.applicators import Applicators

# Of the keywords in a group, one at most applies to any one value inside.
_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("object", ("properties", "additionalProperties", "unevaluatedProperties")),
    ("array", ("prefixItems", "items", "unevaluatedItems")),
    ("array", ("contains",)),
)
_KINDS = ("object", "array")

# Keywords that validate what is beside them a second time.
_ONCE_MORE = frozenset({"unevaluatedProperties", "unevaluatedItems"})


def repeating(applicators: Applicators) -> frozenset[str]:
    """Return the addresses of the schemas whose validators have to remember."""
    circles = _circles(applicators)
    return frozenset(
        at for at, circle in circles.items() if _repeats(at, circle, applicators)
    )


def _repeats(at: str, circle: set[str], applicators: Applicators) -> bool:
    family = applicators.family(at)
    applied = Counter(
        target for member in family for target in applicators.in_place(member)
    )
    times: Counter[str] = Counter()
    for member in family:
        checks = {c.keyword: c.value for c in applicators.schemas[member].checks}
        for kind, targets in _alternatives(checks):
            if not circle.isdisjoint(targets):
                times[kind] += max(1, applied[member])
        if len(family) > 1 and not _ONCE_MORE.isdisjoint(checks):
            times.update(_KINDS)
    return any(number > 1 for number in times.values())


def _alternatives(checks: Mapping[str, Any]) -> Iterator[tuple[str, set[str]]]:
    """Yield sets of schemas of which one at most applies to any one value inside.

    Each comes with the type of the value outside.
    """
    for kind, keywords in _GROUPS:
        yield kind, {at for keyword in keywords for at in _targets(checks, keyword)}
    for at in _targets(checks, "patternProperties"):
        yield "object", {at}


def _targets(checks: Mapping[str, Any], keyword: str) -> Iterable[str]:
    value = checks.get(keyword, ())
    if isinstance(value, str):
        return (value,)
    return value.values() if isinstance(value, dict) else value


def _circles(applicators: Applicators) -> dict[str, set[str]]:
    """Return, for each schema that contains itself, all that contain each other with it.

    These are the strongly connected components of the graph (Kosaraju's algorithm).
    """
    steps = {
        at: [*applicators.in_place(at), *applicators.below(at)]
        for at in applicators.schemas
    }
    back: dict[str, list[str]] = {at: [] for at in steps}
    for at, targets in steps.items():
        for target in targets:
            back[target].append(at)
    found: dict[str, set[str]] = {}
    placed: set[str] = set()
    for at in reversed(_finished(steps)):
        if at not in placed:
            circle = _unplaced(at, back, placed)
            if len(circle) > 1 or at in steps[at]:
                found |= dict.fromkeys(circle, circle)
    return found


def _finished(steps: Mapping[str, list[str]]) -> list[str]:
    """Return all schemas, each after those that are first reached from it."""
    order: list[str] = []
    seen: set[str] = set()
    for start in steps:
        pending = [(start, iter(steps[start]))] if start not in seen else []
        seen.add(start)
        while pending:
            targets = pending[-1][1]
            target = next((one for one in targets if one not in seen), None)
            if target is None:
                order.append(pending.pop()[0])
            else:
                seen.add(target)
                pending.append((target, iter(steps[target])))
    return order


def _unplaced(start: str, back: Mapping[str, list[str]], placed: set[str]) -> set[str]:
    """Return what leads to a schema and has no place yet, and place it."""
    circle = {start}
    placed.add(start)
    pending = [start]
    while pending:
        for source in back[pending.pop()]:
            if source not in placed:
                placed.add(source)
                circle.add(source)
                pending.append(source)
    return circle
