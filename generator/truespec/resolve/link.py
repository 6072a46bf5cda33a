"""Finds what every reference names, parsing on demand what the walk did not reach."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any
from urllib.parse import unquote

from truespec.diagnostics import Diagnostics, Severity
from truespec.load import from_value
from truespec.load.source import Source
from truespec.pointer import join, last, parent, split, unescape
from truespec.resolve.document import Node
from truespec.resolve.identifiers import absolute
from truespec.resolve.reader import Reader
from truespec.resolve.readings.targets import NamedObjects, schema_within
from truespec.resolve.walk import Reference, Walk, article, type_name


@dataclass(frozen=True, slots=True)
class _Missing:
    """The end of a pointer that leads nowhere: a name, and those that are there."""

    name: str
    names: Iterable[str]


_INDEX = re.compile("0|[1-9][0-9]{0,17}")
_SCHEMAS = "#/components/schemas"
_HINTED = 50
"""Of so many references that name nothing, the ones that were meant are looked for."""

_URI_MARKS = frozenset("#/.:")
"""What tells a reference from the name of a schema in a discriminator's mapping."""


_BARE_POINTER = re.compile(r"(?!#/)#?/?(components|definitions)/")
"""How a pointer begins that lacks ``#``, ``/`` or both."""


def link(walk: Walk, reader: Reader) -> None:
    """Give every node that the walk found the addresses that its references name."""
    linker = _Linker(walk, reader, walk.diagnostics)
    # The list grows while new files and places are parsed.
    for reference in walk.references:
        before = len(walk.diagnostics)
        target = linker.find(reference)
        if target is not None:
            reference.node.references[reference.field] = target
        elif any(
            one.severity is Severity.ERROR for one in walk.diagnostics.found[before:]
        ):
            walk.unresolved.append(reference.at)
    for node in _circular(walk.nodes):
        walk.diagnostics.error(
            "circular-reference",
            f"{node.at}/$ref",
            "following this reference leads back to it, never to a definition",
        )


def _circular(nodes: dict[str, Node]) -> Iterator[Node]:
    """Yield one node of each circle of ``$ref``, the first of the document."""
    finished: set[str] = set()
    for start in nodes.values():
        path: dict[str, Node] = {}
        node: Node | None = start
        while node is not None and node.at not in path and node.at not in finished:
            path[node.at] = node
            node = nodes.get(node.references.get("$ref", ""))
        if node is not None and node.at in path:
            yield node
        finished.update(path)


@dataclass(slots=True)
class _Linker:
    walk: Walk
    reader: Reader
    diagnostics: Diagnostics
    named: NamedObjects | None = None
    _hints_left: int = _HINTED

    def find(self, reference: Reference) -> str | None:
        """Return the address that a reference names; None, reported, without one."""
        if reference.node.kind == "discriminator":
            named = join(_SCHEMAS, reference.text)
            if named in self.walk.nodes:
                return named
            if not _URI_MARKS & set(reference.text):
                nodes = self.walk.nodes
                names = (last(at) for at in nodes if parent(at) == _SCHEMAS)
                self._missing(reference, names, reference.text)
                return None
        elif not _URI_MARKS & set(reference.text) or _BARE_POINTER.match(
            reference.text
        ):
            meant = self._named_like(reference)
            if meant is not None:
                return meant
        uri, _, fragment = reference.text.partition("#")
        resource: str | None = reference.node.resource
        if uri:
            base = self.walk.identifiers.bases[reference.node.resource]
            resource = self._resource(absolute(base, uri), reference)
        if resource is None:
            return None
        if fragment and not fragment.startswith("/"):
            return self._anchor(resource, unquote(fragment), reference)
        return self._pointer(resource, unquote(fragment), reference)

    def _named_like(self, reference: Reference) -> str | None:
        """Return the address of what a misspelled reference means, reported.

        None where that is unclear, and in files other than the entry document.
        """
        at = reference.at
        if not self.walk.reads or not at.startswith("#") or not at.endswith("/$ref"):
            return None
        if self.named is None:
            self.named = NamedObjects(self.walk.sources[""].tree)
        pointer = self.named.like(reference.text, reference.kind)
        if pointer is None:
            return None
        self.diagnostics.warning(
            "misspelled-reference",
            at,
            f'"{reference.text}" names nothing; it is read as "#{pointer}"',
            f'write "#{pointer}"',
        )
        self._rewrite(reference, f"#{pointer}")
        return self._pointer("#", pointer, reference)

    def _resource(self, uri: str, reference: Reference) -> str | None:
        """Return the address of the schema or file that a URI names."""
        locations = self.walk.identifiers.locations
        if uri not in locations and self.reader.in_memory(uri) is None:
            self._read_memory()
        if uri not in locations:
            name = self.reader.address(uri)
            if name not in self.walk.sources:
                source = self.reader.read(uri, reference.at)
                if source is None:
                    return None
                self._add(source, uri, name, is_schema=reference.kind == "schema")
            locations.setdefault(uri, f"{name}#")
        return locations[uri]

    def _add(self, source: Source, uri: str, name: str, *, is_schema: bool) -> None:
        at = f"{name}#"
        self.walk.sources[name] = source
        self.walk.identifiers.add_file(uri, at)
        if is_schema and _is_schema(source.tree, self.walk):
            self.walk.grow(source.tree, "schema", at, at)

    def _read_memory(self) -> None:
        """Read all schemas in memory, for the identifiers that are inside them."""
        for uri, value in self.reader.resources.items():
            uri = uri.removesuffix("#")
            if uri not in self.walk.sources:
                self._add(from_value(value, uri), uri, uri, is_schema=True)

    def _anchor(self, resource: str, name: str, reference: Reference) -> str | None:
        anchors = self.walk.identifiers.anchors.get(resource, {})
        if name not in anchors:
            meant = self._named_like(reference)
            if meant is None:
                self._missing(reference, anchors, name)
            return meant
        return anchors[name]

    def _pointer(self, resource: str, pointer: str, reference: Reference) -> str | None:
        at = resource + pointer
        if "~" in pointer:  # one spelling for each address
            at = join(resource, *map(unescape, pointer.split("/")[1:]))
        known = self.walk.nodes.get(at)
        if known is not None and known.kind == reference.kind:
            return at
        value = self._value(at)
        if isinstance(value, _Missing):
            meant = self._named_like(reference)
            if meant is None:
                self._missing(reference, value.names, value.name)
            return meant
        if reference.kind == "schema" and self.walk.reads:
            inner = schema_within(split(at)[1], value)
            if inner is not None:
                return self._schema_within(at, inner, reference)
        fits = isinstance(value, dict) or (
            isinstance(value, bool) and reference.kind == "schema"
        )
        if known is not None or not fits:
            found = article(known.kind) if known else type_name(value)
            self.diagnostics.error(
                "wrong-target",
                reference.at,
                f"{article(reference.kind)} is expected, but this names {found}",
                f"let it name {article(reference.kind)}",
            )
            return None
        self.walk.grow(value, reference.kind, at, self._enclosing(at))
        return at

    def _schema_within(
        self, at: str, inner: list[str], reference: Reference
    ) -> str | None:
        """Return the address of the only schema of what a reference names."""
        whole = join(at, *inner)
        self.diagnostics.warning(
            "wrong-target",
            reference.at,
            "a schema is expected, but this names what has one; its only schema is read",
            f'write "{whole}", or move the schema to the others',
        )
        self._rewrite(reference, whole)
        resource, _, pointer = whole.partition("#")
        return self._pointer(f"{resource}#", pointer, reference)

    def _rewrite(self, reference: Reference, meant: str) -> None:
        """Write in the tree what a reference within one file means."""
        file, tokens = split(reference.node.at)
        if not meant.startswith(f"{file}#"):
            return
        source = self.walk.sources[file]
        source.locate("")  # finds places by the tree as it was read
        holder: Any = source.tree
        for token in tokens:
            holder = holder[int(token) if isinstance(holder, list) else token]
        holder[reference.field] = meant.removeprefix(file)
        self.walk.rewritten.add(reference.at)

    def _value(self, at: str) -> object:
        """Return the plain value at an address, or what is missing on the way."""
        file, tokens = split(at)
        value = self.walk.sources[file].tree
        for token in tokens:
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and _is_index(token, len(value)):
                value = value[int(token)]
            else:
                return _Missing(token, value if isinstance(value, dict) else {})
        return value

    def _enclosing(self, at: str) -> str:
        """Return the resource that the place at an address belongs to."""
        while "/" in at.partition("#")[2]:
            at = at.rpartition("/")[0]
            node = self.walk.nodes.get(at)
            if node is not None:
                return node.resource
        return at

    def _missing(self, reference: Reference, names: Iterable[str], name: str) -> None:
        report = self.diagnostics.error
        if reference.node.kind in ("discriminator", "link"):
            # What these say is a help to clients; the rest keeps its meaning.
            report = self.diagnostics.warning
        report(
            "missing-target",
            reference.at,
            f'"{reference.text}" names nothing',
            self._hint(reference, names, name),
        )

    def _hint(self, reference: Reference, names: Iterable[str], name: str) -> str:
        """Say what the reference may have meant: one of the same name, or nearly."""
        if not self._hints_left:
            return f'there is no "{name}"'
        self._hints_left -= 1
        ending = f"/{reference.text.rpartition('/')[2]}"
        for at, node in self.walk.nodes.items():
            if node.kind == reference.kind and at.endswith(ending):
                return f'did you mean "{at}"?'
        close = get_close_matches(name, names, n=1)
        meant = f'; did you mean "{close[0]}"?' if close else ""
        return f'there is no "{name}"{meant}'


def _is_index(token: str, length: int) -> bool:
    """Whether a reference token selects an item of a list (RFC 6901, 4)."""
    return _INDEX.fullmatch(token) is not None and int(token) < length


def _is_schema(tree: object, walk: Walk) -> bool:
    """Whether a file that a schema refers to is one schema as a whole."""
    if walk.version == "schema" or isinstance(tree, bool):
        return True
    return isinstance(tree, dict) and ("$schema" in tree or "$id" in tree)
