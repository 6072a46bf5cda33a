"""OpenAPI 3.0 and 3.1 in the form of 3.2."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        # What does not count stays, as models read null all the same.
        ("{nullable: true, enum: [a]}", {"enum": ["a"], "nullable": True}),
        (
            "{type: string, nullable: true, enum: [a]}",
            {"type": ["string", "null"], "enum": ["a"], "nullable": True},
        ),
        ("{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
        ("{example: {$ref: a}}", {"examples": [{"$ref": "a"}]}),
        ("{format: byte, type: string}", {"format": "byte", "type": "string"}),
        ("{allOf: [{nullable: true}]}", {"allOf": [{"nullable": True}]}),
        ("{const: 1, if: {}, $id: 'urn:a', definitions: {}}", {}),
    ],
)
def test_schema_of_3_0(upgraded, plain, schema, expected):
    document = upgraded(f"openapi: 3.0.3\ncomponents: {{schemas: {{A: {schema}}}}}")
    node = document.nodes["#/components/schemas/A"]
    assert plain(node) == expected
    assert node.dialect == "2020-12"


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{const: 1, example: 2, examples: [3]}", {"const": 1, "examples": [3, 2]}),
        ("{$ref: '#/components/schemas/A/x', minimum: 2, x: {}}", None),
    ],
)
def test_schema_of_3_1(upgraded, plain, schema, expected):
    document = upgraded(f"openapi: 3.1.0\ncomponents: {{schemas: {{A: {schema}}}}}")
    node = document.nodes["#/components/schemas/A"]
    if expected is None:
        assert node.fields["minimum"] == 2
        assert node.references["$ref"] == "#/components/schemas/A/x"
    else:
        assert plain(node) == expected


def test_version_and_dialect_of_the_document(upgraded):
    document = upgraded("""
        openapi: 3.1.0
        jsonSchemaDialect: http://json-schema.org/draft-07/schema#
        components:
          schemas: {A: {items: [{type: string}]}}
        """)
    assert document.version == "3.2"
    assert document.root.fields["openapi"] == "3.2.0"
    assert "prefixItems" in document.nodes["#/components/schemas/A"].fields


def test_path_item_says_more_than_its_reference(upgraded):
    document = upgraded("""
        openapi: 3.0.0
        paths:
          /a:
            $ref: "#/x-items/a"
            post: {operationId: own}
          /b: {$ref: "#/x-items/b"}
        x-items:
          a: {$ref: "#/x-items/b", delete: {operationId: a}}
          b: {get: {operationId: b}}
        """)
    paths = document.root.fields["paths"].fields
    joined = paths["/a"]
    assert set(joined.fields) == {"post", "delete", "get"}
    assert joined.references == {}
    assert joined.origin("get") == "#/x-items/b/get"
    assert document.follow(paths["/b"]).at == "#/x-items/b"
