"""Goes over the files as they were read and says of every node what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from truespec.coverage.directions import unsent_properties
from truespec.coverage.looser import looser_schemas
from truespec.coverage.reasons import IGNORED_FIELDS, IGNORED_HEADERS
from truespec.coverage.wider import wider_schemas
from truespec.diagnostics import Diagnostics, Severity
from truespec.ir.api import Api
from truespec.ir.operations import Operation
from truespec.lower.enumerations import EXTENSIONS
from truespec.pointer import escape, last
from truespec.resolve.document import Document, Node
from truespec.resolve.grammar import is_known


class Fate(StrEnum):
    """What became of a node."""

    EMITTED = "emitted"
    IGNORED = "ignored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Entry:
    """One node, or one field with all that is in it.

    `kind` is the kind of object ("" for a plain field); `reason` says why a node is
    not emitted, and may say more about one that is.
    """

    at: str
    kind: str
    fate: Fate
    reason: str = ""


_FIELDS = tuple(one.name for one in fields(Entry))


@dataclass(slots=True)
class Ledger:
    """Accounts for the nodes of one document.

    `version` is that of the document before it was upgraded; `api` is None where the
    document has errors, which the diagnostics tell. `skipped` has what was left out, by
    address, with the reason.
    """

    document: Document
    api: Api | None
    version: str
    diagnostics: Diagnostics
    skipped: Mapping[str, str] = field(default_factory=dict)
    refused: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.refused = dict(self.skipped) | {
            one.where: one.message
            for one in self.diagnostics
            if one.severity is Severity.ERROR and isinstance(one.where, str)
        }

    def data(self) -> dict[str, Any]:
        """Return the ledger as JSON-able data: the sums, and an entry for each node."""
        entries = list(self.entries())
        return {
            "nodes": len(entries),
            **{fate: sum(one.fate is fate for one in entries) for fate in Fate},
            "looser": [] if self.api is None else list(looser_schemas(self.api)),
            "wider": {} if self.api is None else wider_schemas(self.api),
            "directions": {} if self.api is None else unsent_properties(self.api),
            "entries": [
                {key: value for key in _FIELDS if (value := getattr(one, key))}
                for one in entries
            ],
        }

    def entries(self) -> Iterator[Entry]:
        """Yield an entry for every node of every file, in the order of the files."""
        lowered = _lowered(self.api)
        for file, source in self.document.sources.items():
            yield from self._walk(f"{file}#", source.tree, None, lowered)

    def _walk(
        self, at: str, value: Any, holder: Node | None, lowered: frozenset[str] | None
    ) -> Iterator[Entry]:
        node = self.document.nodes.get(at)
        if self.document.dropped.get(at):
            yield Entry(at, "", Fate.IGNORED, self.document.dropped[at])
            return
        if node is not None:
            yield self._entry(node, lowered)
            holder = node
        if at in self.refused and node is None:
            yield Entry(at, "", Fate.REFUSED, self.refused[at])
        elif isinstance(value, dict):
            for name, child in value.items():
                yield from self._child(
                    f"{at}/{escape(name)}", name, child, node, holder, lowered
                )
        elif isinstance(value, list):
            for index, child in enumerate(value):
                yield from self._walk(f"{at}/{index}", child, holder, lowered)
        elif node is None:
            yield Entry(at, "", Fate.EMITTED)

    def _child(
        self,
        at: str,
        name: str,
        child: Any,
        node: Node | None,
        holder: Node | None,
        lowered: frozenset[str] | None,
    ) -> Iterator[Entry]:
        reason = "" if node is None else self._ignored(node, name)
        if reason:
            yield Entry(at, "", Fate.IGNORED, reason)
        elif self._leads_to_nodes(at, child):
            yield from self._walk(at, child, holder, lowered)
        elif at in self.refused:
            yield Entry(at, "", Fate.REFUSED, self.refused[at])
        elif node is None and isinstance(child, dict):
            yield Entry(at, "", Fate.IGNORED, "nothing refers to it")
        else:
            yield Entry(at, "", Fate.EMITTED)

    def _leads_to_nodes(self, at: str, child: Any) -> bool:
        """Whether nodes stand at an address or right inside what it holds."""
        if self._is_node(at):
            return True
        if isinstance(child, dict):
            return any(self._is_node(f"{at}/{escape(name)}") for name in child)
        return isinstance(child, list) and any(
            self._is_node(f"{at}/{index}") for index in range(len(child))
        )

    def _is_node(self, at: str) -> bool:
        return at in self.document.nodes or at in self.document.dropped

    def _ignored(self, node: Node, name: str) -> str:
        """Return why a field of a node is ignored, "" if it is not."""
        if name in node.ignored:
            return node.ignored[name]
        if name.startswith("x-"):
            read = name.startswith("x-truespec-") or name in EXTENSIONS
            return "" if read else "an extension"
        if name != "$ref" and not is_known(node.kind, self.version, name):
            return f"not a field of a {node.kind} object in version {self.version}"
        return IGNORED_FIELDS.get(node.kind, {}).get(name, "")

    def _entry(self, node: Node, lowered: frozenset[str] | None) -> Entry:
        if node.at in self.refused:
            return Entry(node.at, node.kind, Fate.REFUSED, self.refused[node.at])
        if lowered is None:
            return Entry(node.at, node.kind, Fate.REFUSED, "the document has errors")
        if node.kind in ("schema", "operation") and node.at not in lowered:
            return Entry(node.at, node.kind, Fate.IGNORED, "nothing refers to it")
        if node.kind == "header" and last(node.at).lower() in IGNORED_HEADERS:
            reason = IGNORED_HEADERS[last(node.at).lower()]
            return Entry(node.at, node.kind, Fate.IGNORED, reason)
        return Entry(node.at, node.kind, Fate.EMITTED)


def _lowered(api: Api | None) -> frozenset[str] | None:
    """Return the addresses of all schemas and operations of the model."""
    if api is None:
        return None
    found = set(api.schemas)
    for operation in (*api.operations, *api.webhooks):
        found.update(_addresses(operation))
    return frozenset(found)


def _addresses(operation: Operation) -> Iterator[str]:
    yield operation.at
    for callback in operation.callbacks:
        for inner in callback.operations:
            yield from _addresses(inner)
