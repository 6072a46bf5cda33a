"""Leaves out the operations that nobody asked for, and what only they led to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

from truespec.diagnostics import Diagnostic, Diagnostics, Position
from truespec.pointer import parent
from truespec.resolve.document import Document, Node

KINDS = ("tag", "path", "operation", "method")
"""What a filter may look at."""

_UNREACHED = "no operation that was asked for leads to it"
# The fields of the root that hold definitions, by the version that has them there.
_DEFINITIONS = {"2.0": ("definitions", "parameters", "responses")}
_KEPT = ("securitySchemes",)


@dataclass(frozen=True, slots=True)
class Filter:
    """A pattern for one property of operations, written ``kind:glob``."""

    text: str
    kind: str
    glob: str

    @classmethod
    def parse(cls, text: str) -> Filter:
        """Return the filter that a text says; raises ValueError for what is none."""
        kind, colon, glob = text.partition(":")
        if kind not in KINDS or not colon or not glob:
            known = ", ".join(f"{one}:..." for one in KINDS)
            raise ValueError(f"{text!r} is no filter of operations (known: {known})")
        return cls(text, kind, glob)

    def matches(self, candidate: _Candidate) -> bool:
        """Whether an operation has the property."""
        return any(
            (
                self._fits(value.upper(), self.glob.upper())
                if self.kind == "method"
                else self._fits(value, self.glob)
            )
            for value in candidate.values(self.kind)
        )

    @staticmethod
    def _fits(value: str, glob: str) -> bool:
        return value == glob or fnmatchcase(value, glob)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An operation, and where it is described."""

    node: Node
    path: str
    method: str

    def values(self, kind: str) -> tuple[str, ...]:
        """Return what a filter of a kind looks at."""
        if kind == "tag":
            tags = self.node.fields.get("tags")
            return tuple(map(str, tags)) if isinstance(tags, list) else ()
        if kind == "operation":
            name = self.node.fields.get("operationId")
            return (name,) if isinstance(name, str) else ()
        return (self.path if kind == "path" else self.method,)


def select(
    document: Document, include: Sequence[Filter], exclude: Sequence[Filter]
) -> None:
    """Remove operations from a document that no filter includes, or one excludes.

    Without filters to include all are. What only these lead to goes with them, and
    `Document.dropped` says why. A filter that matches nothing is the error
    ``unmatched-filter``.
    """
    if not include and not exclude:
        return
    candidates = list(_candidates(document))
    kept: set[str] = set()
    reasons: dict[str, str] = {}
    for one in candidates:
        reason = _reason(one, include, exclude)
        if reason:
            reasons.setdefault(one.node.at, reason)
        else:
            kept.add(one.node.at)
    _report_unmatched(document, candidates, (*include, *exclude))
    if not kept and candidates:
        message = "the filters leave no operation"
        document.diagnostics.error("unmatched-filter", _whole(document), message)
        return
    _remove_operations(document, kept)
    before = dict(document.nodes)
    reached = _reached(document)
    _prune_definitions(document, reached)
    document.nodes = {at: node for at, node in before.items() if at in reached}
    document.dropped = {
        at: "" if node.kind == "path-item" else reasons.get(at, _UNREACHED)
        for at, node in before.items()
        if at not in reached
    }


def forget_dropped(document: Document, diagnostics: Diagnostics) -> None:
    """Remove the diagnostics about what was left out of a document."""

    def is_dropped(diagnostic: Diagnostic) -> bool:
        at = diagnostic.where
        while isinstance(at, str):
            if at in document.nodes:
                return False
            if at in document.dropped:
                return True
            if parent(at) == at:
                return False
            at = parent(at)
        return False

    if document.dropped:
        diagnostics.found = [one for one in diagnostics.found if not is_dropped(one)]


def _reason(
    candidate: _Candidate, include: Sequence[Filter], exclude: Sequence[Filter]
) -> str:
    """Return why an operation is left out, "" if it is not."""
    for one in exclude:
        if one.matches(candidate):
            return f"excluded by {one.text}"
    if include and not any(one.matches(candidate) for one in include):
        return "not included by " + ", ".join(one.text for one in include)
    return ""


def _report_unmatched(
    document: Document, candidates: Sequence[_Candidate], filters: Iterable[Filter]
) -> None:
    for one in filters:
        if any(one.matches(candidate) for candidate in candidates):
            continue
        known = sorted(
            {value for each in candidates for value in each.values(one.kind)}
        )
        close = get_close_matches(one.glob, known, n=1, cutoff=0.4)
        hint = f'did you mean "{one.kind}:{close[0]}"?' if close else ""
        message = f'no operation matches the filter "{one.text}"'
        document.diagnostics.error("unmatched-filter", _whole(document), message, hint)


def _whole(document: Document) -> Position:
    return Position(document.sources[""].name, 0, 0)


def _items(document: Document) -> Iterator[tuple[dict[str, Any], str, Node]]:
    """Yield the path items and webhooks: what holds them, their name and themselves."""
    for name in ("paths", "webhooks"):
        held = document.root.fields.get(name)
        fields = held.fields if isinstance(held, Node) else held
        if not isinstance(fields, dict):
            continue
        for path, item in list(fields.items()):
            if isinstance(item, Node):
                yield fields, path, item


def _chain(document: Document, item: Node) -> Iterator[Node]:
    """Yield a path item and those that it refers to."""
    seen = set()
    node: Node | None = item
    while node is not None and node.at not in seen:
        seen.add(node.at)
        yield node
        node = document.nodes.get(node.references.get("$ref", ""))


def _methods(item: Node) -> Iterator[tuple[dict[str, Any], str, Node]]:
    """Yield the operations of a path item: what holds them, method and operation."""
    for fields in (item.fields, item.fields.get("additionalOperations")):
        if not isinstance(fields, dict):
            continue
        for method, value in list(fields.items()):
            if isinstance(value, Node) and value.kind == "operation":
                yield fields, method, value


def _candidates(document: Document) -> Iterator[_Candidate]:
    for _, path, item in _items(document):
        for node in _chain(document, item):
            for _, method, operation in _methods(node):
                yield _Candidate(operation, path.partition("#")[0] or path, method)


def _remove_operations(document: Document, kept: set[str]) -> None:
    for holder, path, item in _items(document):
        chain = list(_chain(document, item))
        found = [one.at for node in chain for _, _, one in _methods(node)]
        if found and not kept.intersection(found):
            del holder[path]
            continue
        for node in chain:
            for fields, method, operation in _methods(node):
                if operation.at not in kept:
                    del fields[method]


def _definitions(document: Document) -> Iterator[dict[str, Any]]:
    """Yield the sections of a document that hold definitions."""
    root = document.root.fields
    if document.version in _DEFINITIONS:
        sections = {name: root.get(name) for name in _DEFINITIONS[document.version]}
    else:
        components = root.get("components")
        sections = dict(components.fields) if isinstance(components, Node) else {}
    for name, section in sections.items():
        if isinstance(section, dict) and name not in _KEPT:
            yield section


def _reached(document: Document) -> set[str]:
    """Return the addresses of what the root leads to, but for unused definitions."""
    sections = list(_definitions(document))
    defined = {
        node.at
        for section in sections
        for node in section.values()
        if isinstance(node, Node)
    }
    holders = {id(section) for section in sections}
    reached: set[str] = set()
    pending: list[Any] = [document.root]
    while pending:
        _follow(document, pending, reached, holders)
        # A schema says that it is one of several by naming what they have in common.
        pending += [
            document.nodes[at]
            for at in sorted(defined - reached)
            if at in document.nodes
            and _is_variant(document, document.nodes[at], reached)
        ]
    return reached


def _follow(
    document: Document, pending: list[Any], reached: set[str], holders: set[int]
) -> None:
    while pending:
        value = pending.pop()
        if isinstance(value, Node):
            if value.at in reached:
                continue
            reached.add(value.at)
            pending += value.fields.values()
            if value.kind != "link":
                targets = map(document.nodes.get, value.references.values())
                pending += [one for one in targets if one is not None]
        elif isinstance(value, dict) and id(value) not in holders:
            pending += value.values()
        elif isinstance(value, list):
            pending += value


def _is_variant(document: Document, schema: Node, reached: set[str]) -> bool:
    parts = schema.fields.get("allOf")
    for part in parts if isinstance(parts, list) else ():
        at = part.references.get("$ref", "") if isinstance(part, Node) else ""
        base = document.nodes.get(at)
        if at in reached and base is not None and "discriminator" in base.fields:
            return True
    return False


def _prune_definitions(document: Document, reached: set[str]) -> None:
    for section in _definitions(document):
        for name, node in list(section.items()):
            if isinstance(node, Node) and node.at not in reached:
                del section[name]
