"""Schemas that lead back to themselves in place (JSON Schema 2020-12 core, 9.4.1)."""

from __future__ import annotations

from collections.abc import Iterator

from truespec import pointer
from truespec.check.subject import Subject
from truespec.resolve.document import Node

_LISTS = ("allOf", "oneOf", "anyOf")


def circular_composition(subject: Subject) -> None:
    """Report a circle of ``$ref``, ``allOf``, ``oneOf`` and ``anyOf`` with no object or
    array between (``circular-composition``), each once."""
    finished: set[str] = set()
    for start in subject.of_kind("schema"):
        circle = _circle(subject, start, finished)
        if circle:
            first, names = circle
            subject.diagnostics.warning(
                "circular-composition",
                first,
                f"this schema leads back to itself: {' > '.join(names)}",
                "a schema that is being applied to a value already is taken to allow it;"
                " let one of them not refer to the other",
                on_key=True,
            )


def _circle(
    subject: Subject, start: Node, finished: set[str]
) -> tuple[str, list[str]] | None:
    """Return the first step of a circle and the way around, None where there is none.

    Without recursion, since documents can chain more schemas than Python can call.
    """
    if start.at in finished:
        return None
    path = {start.at: ""}
    pending = [(start, _steps(subject, start))]
    found: tuple[str, list[str]] | None = None
    while pending:
        node, steps = pending[-1]
        step = next(steps, None)
        if step is None:
            pending.pop()
            path.pop(node.at, None)
            finished.add(node.at)
            continue
        keyword, target = step
        if target.at in path and found is None and not _is_plain(path, target, keyword):
            ways = [*path.items(), (target.at, keyword)]
            index = [at for at, _ in ways].index(target.at)
            ways = ways[index + 1 :]
            first = pointer.join(target.at, *ways[0][1].split("/"))
            names = [_name(target.at), *(_name(at) for at, _ in ways if _is_named(at))]
            found = first, [names[0], *[f"{one}" for one in names[1:]]]
        elif target.at not in finished and target.at not in path:
            path[target.at] = keyword
            pending.append((target, _steps(subject, target)))
    return found


def _is_plain(path: dict[str, str], target: Node, keyword: str) -> bool:
    """Whether a circle is one of references alone, which is an error of its own."""
    addresses = [*path]
    around = addresses[addresses.index(target.at) + 1 :]
    return keyword == "$ref" and all(path[at] == "$ref" for at in around)


def _steps(subject: Subject, node: Node) -> Iterator[tuple[str, Node]]:
    target = subject.target(node)
    if target is not None:
        yield "$ref", target
    for keyword in _LISTS:
        members = node.fields.get(keyword)
        for index, member in enumerate(members if isinstance(members, list) else ()):
            if isinstance(member, Node):
                yield f"{keyword}/{index}", member


def _is_named(at: str) -> bool:
    return pointer.last(pointer.parent(at)) in ("schemas", "definitions", "$defs")


def _name(at: str) -> str:
    return pointer.last(at) or at
