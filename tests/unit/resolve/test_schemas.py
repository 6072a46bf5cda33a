"""Bare JSON Schemas: dialects, resources, dynamic references."""

from __future__ import annotations

import pytest

from truespec.diagnostics import Diagnostics
from truespec.resolve import resolve_schema


def run(schema, dialect="2020-12", **resources):
    diagnostics = Diagnostics()
    uris = {f"https://example.com/{name}": one for name, one in resources.items()}
    document = resolve_schema(schema, diagnostics, dialect=dialect, resources=uris)
    return document, list(diagnostics)


@pytest.mark.parametrize(
    ("uri", "dialect"),
    [
        ("http://json-schema.org/draft-04/schema#", "draft4"),
        ("http://json-schema.org/draft-06/schema#", "draft6"),
        ("http://json-schema.org/draft-07/schema#", "draft7"),
        ("https://json-schema.org/draft/2019-09/schema", "2019-09"),
        ("https://json-schema.org/draft/2020-12/schema", "2020-12"),
        ("https://spec.openapis.org/oas/3.1/dialect/base", "oas3.1"),
    ],
)
def test_schema_keyword_chooses_the_dialect(uri, dialect):
    other = "draft7" if dialect == "2020-12" else "2020-12"
    document, diagnostics = run({"$schema": uri, "not": {}}, other)
    assert diagnostics == []
    assert {node.dialect for node in document.nodes.values()} == {dialect}


@pytest.mark.parametrize("number", ["04", "06", "07"])
def test_metaschemas_are_at_hand(number):
    uri = f"http://json-schema.org/draft-{number}/schema"
    document, diagnostics = run({"$ref": f"{uri}#/properties/title"}, "draft7")
    assert diagnostics == []
    assert document.root.references["$ref"] == f"{uri}#/properties/title"
    assert document.nodes[f"{uri}#"].dialect == f"draft{int(number)}"


def test_unknown_dialects():
    with pytest.raises(ValueError, match="draft99"):
        run({}, "draft99")
    document, (warning,) = run({"$schema": "urn:nothing"})
    assert (warning.code, warning.where) == ("unknown-dialect", "#/$schema")
    assert document.root.dialect == "2020-12"


def test_metaschema_without_validation():
    core = "https://json-schema.org/draft/2020-12/vocab"
    own = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$vocabulary": {f"{core}/core": True, f"{core}/applicator": True},
    }
    schema = {"$schema": "https://example.com/own", "minimum": 1, "not": {"type": "x"}}
    document, diagnostics = run(schema, own=own)
    assert diagnostics == []
    assert set(document.root.fields) == {"$schema", "not"}
    assert set(document.root.ignored) == {"minimum"}
    assert set(document.root.fields["not"].ignored) == {"type"}


def test_dynamic_anchors_are_listed_by_resource():
    document, diagnostics = run(
        {
            "$dynamicAnchor": "node",
            "$ref": "https://example.com/tree",
        },
        tree={
            "$dynamicAnchor": "node",
            "properties": {"child": {"$dynamicRef": "#node"}},
        },
    )
    assert diagnostics == []
    tree = "https://example.com/tree#"
    assert document.dynamic_anchors == {"#": {"node": "#"}, tree: {"node": tree}}
    child = document.nodes[f"{tree}/properties/child"]
    assert child.references == {"$dynamicRef": tree}
    assert child.resource == tree


def test_identifier_inside_another_resource_is_found():
    document, diagnostics = run(
        {"$ref": "https://example.com/inner"},
        outer={"$defs": {"inner": {"$id": "inner", "type": "string"}}},
    )
    assert diagnostics == []
    outer = "https://example.com/outer"
    assert document.root.references["$ref"] == f"{outer}#/$defs/inner"


def test_identifier_beside_a_draft7_reference_is_none():
    document, diagnostics = run(
        {
            "$id": "https://example.com/root",
            "definitions": {
                "a": {"$id": "https://example.com/other/", "$ref": "b"},
                "b": {"$id": "b"},
            },
        },
        "draft7",
    )
    assert diagnostics == []
    a = document.nodes["#/definitions/a"]
    assert a.references["$ref"] == "#/definitions/b"
    assert a.resource == "#"


def test_boolean_schemas():
    document, _ = run({"additionalProperties": False, "properties": {"a": True}})
    assert document.nodes["#/additionalProperties"].boolean is False
    assert document.nodes["#/properties/a"].boolean is True
    assert run(False)[0].root.boolean is False
    assert [one.code for one in run("text")[1]] == ["wrong-type"]


def test_dialect_is_declared_beside_a_reference():
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$ref": "#/definitions/a",
        "minimum": 1,
        "definitions": {"a": {"items": [{}]}},
    }
    document, diagnostics = run(schema)
    assert diagnostics == []
    assert {node.dialect for node in document.nodes.values()} == {"draft7"}
    assert "minimum" not in document.root.fields
