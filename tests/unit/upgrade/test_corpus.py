"""Real documents, resolved and upgraded: what every later stage relies on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from truespec.diagnostics import Diagnostics, Severity
from truespec.load import load
from truespec.pointer import split
from truespec.resolve import Document, Node, Reader, resolve
from truespec.upgrade import upgrade

FAULTY = {
    # The documents refer to files that are not among the real documents.
    "azure.com/network-loadBalancer/2016-09-01/swagger.yaml": {"missing-file"},
    "azure.com/network-routeFilter/2018-04-01/swagger.yaml": {"missing-file"},
}
# `nullable` may stay: it asserts nothing in 2020-12, and the rule `ignored-nullable`
# reports where a writer meant it to.
OLD_KEYWORDS = {"x-nullable", "definitions", "dependencies", "id"}
OLD_KEYWORDS |= {"example", "additionalItems", "collectionFormat"}


@pytest.fixture(scope="module")
def outcomes(corpus: Path) -> dict[str, tuple[Document, Diagnostics]]:
    """Every real document, upgraded, with what was said about it."""
    found = {}
    for path in sorted([*corpus.rglob("*.yaml"), *corpus.rglob("*.json")]):
        diagnostics = Diagnostics()
        source = load(path, path.name, diagnostics)
        assert source is not None, path
        reader = Reader(path, (), False, diagnostics)
        document = resolve(source, diagnostics, reader)
        assert document is not None, path
        name = path.relative_to(corpus).as_posix()
        found[name] = upgrade(document), diagnostics
    assert found
    return found


def nodes_below(document: Document) -> Iterator[Node]:
    """Yield each node that the root leads to, without following references."""
    pending: list[object] = [document.root]
    seen: set[int] = set()
    while pending:
        value = pending.pop()
        if isinstance(value, Node):
            if id(value) in seen:
                continue
            seen.add(id(value))
            yield value
            pending.extend(value.fields.values())
        elif isinstance(value, list):
            pending.extend(one for one in value if isinstance(one, Node))
        elif isinstance(value, dict):
            pending.extend(one for one in value.values() if isinstance(one, Node))


def exists(document: Document, at: str) -> bool:
    """Whether the user's files have something at an address."""
    file, tokens = split(at)
    value = document.sources[file].tree
    for token in tokens:
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and int(token) < len(value):
            value = value[int(token)]
        else:
            return False
    return True


def test_only_known_documents_are_faulty(outcomes):
    errors = {
        name: {one.code for one in diagnostics if one.severity is Severity.ERROR}
        for name, (_, diagnostics) in outcomes.items()
    }
    assert {name: codes for name, codes in errors.items() if codes} == FAULTY


def test_nodes_and_their_fields_stand_in_the_users_files(outcomes):
    for name, (document, _) in outcomes.items():
        for node in nodes_below(document):
            assert exists(document, node.at), (name, node.at)
            for field in node.fields:
                assert exists(document, node.origin(field)), (name, node.at, field)


def test_no_schema_speaks_an_older_dialect(outcomes):
    for name, (document, _) in outcomes.items():
        for node in nodes_below(document):
            assert node.kind != "items"
            if node.kind == "schema":
                assert node.dialect == "2020-12", (name, node.at)
                assert not OLD_KEYWORDS & set(node.fields), (name, node.at)
                for bound in ("exclusiveMinimum", "exclusiveMaximum"):
                    assert not isinstance(node.fields.get(bound), bool)


def test_every_reference_leads_to_a_node_of_its_kind(outcomes):
    count = 0
    for name, (document, diagnostics) in outcomes.items():
        for node in nodes_below(document):
            for field, at in node.references.items():
                if node.kind in ("discriminator", "link"):
                    continue
                assert document.nodes[at].kind == node.kind, (name, node.at, field)
                count += 1
            if "$ref" in node.fields and not diagnostics.failed:
                assert "$ref" in node.references, (name, node.at)
    assert count > len(outcomes)


def test_bodies_are_no_parameters(outcomes):
    bodies = 0
    for document, _ in outcomes.values():
        for node in nodes_below(document):
            if node.kind in ("operation", "path-item"):
                for parameter in node.fields.get("parameters", ()):
                    fields = document.follow(parameter).fields
                    assert fields["in"] in ("query", "path", "header", "cookie")
                    assert "schema" in fields or "content" in fields
            bodies += node.kind == "request-body"
    assert bodies > 0
