"""From a loaded file to a document: the entry points of this stage."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import cast

from truespec.diagnostics import Diagnostics
from truespec.load import from_value
from truespec.load.source import Source
from truespec.resolve.dialects import Dialect, Dialects
from truespec.resolve.document import Document
from truespec.resolve.identifiers import absolute
from truespec.resolve.keywords import DIALECT_OF_VERSION, KEYWORDS
from truespec.resolve.link import link
from truespec.resolve.reader import Reader
from truespec.resolve.walk import Walk

_VERSIONS = {
    "swagger": re.compile(r"(2)(\.0)?"),
    "openapi": re.compile(r"(3\.[012])(\..*)?"),
}

_VERSION_MEANT = re.compile(r"[vV]?(2(?!\.[1-9])|3)(?:\.([012])(?:\..*)?)?")
"""A version with a ``v`` before it, without its minor part, or in the other field."""


def resolve(
    source: Source, diagnostics: Diagnostics, reader: Reader
) -> Document | None:
    """Return the document that a file is the entry of, every reference followed.

    Faults are reported: ``unknown-version``, ``not-an-object`` (these give None),
    ``wrong-type``, ``missing-target``, ``wrong-target``, ``circular-reference``,
    ``duplicate-id``, ``duplicate-anchor``, and those of the reader. A field whose value
    cannot be what the specification expects there is left out of its node.
    """
    if not isinstance(source.tree, dict):
        diagnostics.error(
            "not-an-object", "#", "an API document is an object at its root"
        )
        return None
    version = _version(source, source.tree, diagnostics)
    if version is None:
        return None
    dialect = Dialect(DIALECT_OF_VERSION[version])
    walk = Walk(version, dialect, Dialects(_metaschemas(reader)), diagnostics)
    base = reader.base
    named = source.tree.get("jsonSchemaDialect")
    if version >= "3.1" and isinstance(named, str):
        walk.default = walk.declared(named, "#/jsonSchemaDialect") or dialect
    own = source.tree.get("$self")
    if version >= "3.2" and isinstance(own, str):
        walk.identifiers.locations[base] = "#"
        base = absolute(base, own)
    return _document(walk, reader, source, "openapi", base)


def resolve_schema(
    value: object,
    diagnostics: Diagnostics,
    *,
    dialect: str,
    resources: Mapping[str, object],
) -> Document | None:
    """Return a bare JSON Schema as a document of the version ``schema``.

    `dialect` is one of ``draft4``, ``draft6``, ``draft7``, ``2019-09``, ``2020-12``,
    ``oas2.0``, ``oas3.0``, ``oas3.1``, and gives way to a ``$schema``; `resources` maps
    URIs to further schemas. The faults are those of `resolve`. An unknown dialect is a
    ValueError.
    """
    if dialect not in KEYWORDS or dialect == "items2.0":
        raise ValueError(f"unknown dialect: {dialect!r}")
    reader = Reader(None, (), False, diagnostics, resources)
    walk = Walk("schema", Dialect(dialect), Dialects(_metaschemas(reader)), diagnostics)
    return _document(walk, reader, from_value(value, ""), "schema", reader.base)


def _document(
    walk: Walk, reader: Reader, source: Source, kind: str, base: str
) -> Document | None:
    walk.sources[""] = source
    walk.identifiers.add_file(base, "#")
    root = walk.grow(source.tree, kind, "#", "#")
    if root is None:
        return None
    link(walk, reader)
    return Document(
        walk.version,
        root,
        walk.sources,
        walk.nodes,
        walk.diagnostics,
        walk.identifiers.dynamic,
        walk.unresolved,
        walk.rewritten,
    )


def _metaschemas(reader: Reader) -> Callable[[str], Mapping[str, object] | None]:
    def find(uri: str) -> Mapping[str, object] | None:
        found = reader.in_memory(uri)
        return cast("Mapping[str, object]", found) if isinstance(found, dict) else None

    return find


def _version_of(match: re.Match[str]) -> str:
    """Return the version that a loosely written one means."""
    major, minor = match.group(1), match.group(2)
    return f"{major}.{minor or 0}"


def _version(
    source: Source, tree: dict[str, object], diagnostics: Diagnostics
) -> str | None:
    """Return the version that a document declares, None, reported, if unknown."""
    for name, pattern in _VERSIONS.items():
        if name not in tree:
            continue
        declared = tree[name]
        match = pattern.fullmatch(str(declared))
        meant = _VERSION_MEANT.fullmatch(str(declared).strip())
        if match is None and meant is not None and not isinstance(declared, bool):
            version = _version_of(meant)
            field = "swagger" if version == "2.0" else "openapi"
            diagnostics.warning(
                "odd-version",
                f"#/{name}",
                f'"{name}: {declared}" is no version; the document is read as {version}',
                f'write {field}: "{version}{"" if version == "2.0" else ".0"}"',
            )
            source.locate("")  # finds places by the tree as it was read
            del tree[name]
            tree[field] = "2.0" if version == "2.0" else f"{version}.0"
            return version
        if match is None or isinstance(declared, bool):
            diagnostics.error(
                "unknown-version",
                f"#/{name}",
                f"version {declared!r} of {name} is unknown",
                "known are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2",
            )
            return None
        if isinstance(declared, str) and not match.group(2) and name == "openapi":
            diagnostics.warning(
                "odd-version",
                f"#/{name}",
                f'the version "{declared}" has no third part; it is read as {declared}.0',
                f'write {name}: "{declared}.0"',
            )
        if not isinstance(declared, str):
            diagnostics.warning(
                "unquoted-version",
                f"#/{name}",
                "the version is a number, but should be a string",
                f'write "{declared}" in quotes',
            )
        return "2.0" if name == "swagger" else match.group(1)
    diagnostics.error(
        "unknown-version",
        "#",
        'the document says neither "openapi" nor "swagger"',
        'an OpenAPI document begins like this: openapi: "3.1.0"',
    )
    return None
