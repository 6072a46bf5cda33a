"""What becomes a node, what stays a plain value, and what is ignored."""

from __future__ import annotations

import pytest

from truespec.resolve import Node


def schema_document(version, schemas):
    return {"openapi": version, "components": {"schemas": schemas}}


def test_objects_become_nodes_of_their_kind(resolve_one):
    document, diagnostics = resolve_one("""
        openapi: 3.1.0
        paths:
          x-note: {$ref: "#/nowhere"}
          /pets/{id}:
            parameters: [{name: id, in: path, schema: {type: string}}]
            get:
              responses:
                "200":
                  content:
                    a/b: {schema: {items: {type: [string]}}}
              callbacks:
                done: {"{$request.body#/url}": {post: {responses: {}}}}
        """)
    assert diagnostics == []
    get = "#/paths/~1pets~1{id}/get"
    kinds = {at: node.kind for at, node in document.nodes.items()}
    assert kinds["#/paths/~1pets~1{id}/parameters/0/schema"] == "schema"
    assert kinds[f"{get}/responses/200/content/a~1b/schema/items"] == "schema"
    assert kinds[f"{get}/callbacks/done/{{$request.body#~1url}}/post"] == "operation"
    assert document.root.fields["paths"].fields["x-note"] == {"$ref": "#/nowhere"}


@pytest.mark.parametrize("keyword", ["example", "default", "enum", "const", "x-any"])
def test_references_in_plain_values_are_data(resolve_one, keyword):
    value = [{"$ref": "#/nowhere", "properties": {"a": {"$ref": "#/nowhere"}}}]
    document, diagnostics = resolve_one(
        schema_document("3.1.0", {"A": {keyword: value}})
    )
    assert diagnostics == []
    assert document.nodes["#/components/schemas/A"].fields == {keyword: value}


def test_property_may_be_called_ref(resolve_one):
    document, diagnostics = resolve_one(
        schema_document("3.0.0", {"A": {"properties": {"$ref": {"type": "string"}}}})
    )
    assert diagnostics == []
    properties = document.nodes["#/components/schemas/A"].fields["properties"]
    assert isinstance(properties["$ref"], Node)


@pytest.mark.parametrize(("version", "kept"), [("3.0.3", False), ("3.1.0", True)])
def test_siblings_of_a_schema_reference(resolve_one, version, kept):
    schemas = {"A": {}, "B": {"$ref": "#/components/schemas/A", "minLength": 1}}
    document, _ = resolve_one(schema_document(version, schemas))
    node = document.nodes["#/components/schemas/B"]
    assert ("minLength" in node.fields) is kept
    assert ("minLength" in node.ignored) is not kept


def test_keyword_of_another_dialect_is_ignored(resolve_one):
    document, _ = resolve_one(schema_document("3.0.0", {"A": {"const": 1, "x": 2}}))
    node = document.nodes["#/components/schemas/A"]
    assert node.fields == {"x": 2}
    assert node.ignored == {"const": "not a keyword of oas3.0"}


@pytest.mark.parametrize(
    ("document", "where", "severity"),
    [
        ("openapi: 3.0.0\npaths: [a]", "#/paths", "error"),
        ("openapi: 3.0.0\npaths: {/a: text}", "#/paths/~1a", "error"),
        ("openapi: 3.0.0\nservers: {}", "#/servers", "warning"),
        ("openapi: 3.0.0\npaths:", "#/paths", "warning"),
        (
            "openapi: 3.0.0\ncomponents: {schemas: {A: {items: []}}}",
            "#/components/schemas/A/items",
            "warning",
        ),
    ],
)
def test_value_that_fits_no_node(resolve_one, document, where, severity):
    _, (found,) = resolve_one(document)
    assert (found.where, found.severity) == (where, severity)


def test_reference_where_none_can_stand(resolve_one):
    _, (error,) = resolve_one("openapi: 3.0.0\ninfo: {$ref: other.yaml}")
    assert (error.code, error.where) == ("misplaced-reference", "#/info/$ref")


def test_deep_documents_need_no_deep_stack(resolve_one):
    schema: dict[str, object] = {}
    for _ in range(90):
        schema = {"items": {"allOf": [schema]}}
    document, diagnostics = resolve_one(schema_document("3.0.0", {"A": schema}))
    assert diagnostics == []
    assert sum(node.kind == "schema" for node in document.nodes.values()) == 181
