"""Older JSON Schema dialects: jsonschema says whether the meaning is kept."""

from __future__ import annotations

import jsonschema
import pytest

from truespec.diagnostics import Diagnostics
from truespec.resolve import resolve_schema
from truespec.upgrade import upgrade
from truespec.upgrade.json_schema import RECURSIVE_ANCHOR

VALIDATORS = {
    "draft4": jsonschema.Draft4Validator,
    "draft6": jsonschema.Draft6Validator,
    "draft7": jsonschema.Draft7Validator,
    "2019-09": jsonschema.Draft201909Validator,
    "2020-12": jsonschema.Draft202012Validator,
}
VALUES = (
    *(None, True, False, 0, 1, 2, 2.5, 5, -1, "", "a", "long text"),
    *([], [1], ["a"], ["a", 1], ["a", "b", 3], [1, 1], [[]], {}),
    *({"a": 1}, {"a": "x"}, {"b": 1}, {"a": 1, "b": 2}, {"a": 1, "b": "x", "c": 3}),
)
CASES = [
    ("draft4", {"minimum": 2, "exclusiveMinimum": True}),
    ("draft4", {"minimum": 2, "exclusiveMinimum": False}),
    ("draft4", {"maximum": 2, "exclusiveMaximum": True, "minimum": 1}),
    ("draft4", {"exclusiveMaximum": True}),
    ("draft4", {"const": 1, "contains": {}, "propertyNames": {"maxLength": 0}}),
    ("draft4", {"if": {}, "then": {"type": "string"}, "minContains": 1}),
    ("draft4", {"id": "urn:a", "additionalItems": {"not": {}}}),
    ("draft6", {"items": [{"type": "string"}], "additionalItems": {"type": "integer"}}),
    ("draft6", {"items": [{"type": "string"}], "additionalItems": False}),
    ("draft6", {"items": [], "additionalItems": False}),
    ("draft6", {"items": {}, "additionalItems": False}),
    ("draft6", {"if": True, "then": False}),
    ("draft7", {"dependencies": {"a": ["b"], "b": {"minProperties": 3}}}),
    ("draft7", {"dependencies": {"a": False}}),
    ("draft7", {"contains": {"type": "integer"}, "minContains": 2}),
    ("draft7", {"dependentRequired": {"a": ["b"]}, "prefixItems": [False]}),
    ("draft7", {"if": {"type": "string"}, "else": {"type": "object"}}),
    ("2019-09", {"items": [{"type": "string"}], "unevaluatedItems": False}),
    ("2019-09", {"prefixItems": [False], "dependentRequired": {"a": ["b"]}}),
    ("2019-09", {"contains": {"type": "integer"}, "minContains": 2}),
    ("2020-12", {"prefixItems": [{"type": "string"}], "items": False}),
]


def upgrade_schema(schema, dialect):
    diagnostics = Diagnostics()
    document = resolve_schema(schema, diagnostics, dialect=dialect, resources={})
    assert document is not None
    assert list(diagnostics) == []
    return upgrade(document)


@pytest.mark.parametrize(("dialect", "schema"), CASES)
def test_the_verdict_stays_the_same(plain, dialect, schema):
    old = VALIDATORS[dialect](schema)
    new = plain(upgrade_schema(schema, dialect).root)
    VALIDATORS["2020-12"].check_schema(new)
    newest = VALIDATORS["2020-12"](new)
    verdicts = [(value, old.is_valid(value)) for value in VALUES]
    assert [(value, newest.is_valid(value)) for value in VALUES] == verdicts


def test_every_dialect_has_a_case():
    assert {dialect for dialect, _ in CASES} == set(VALIDATORS)


def test_definitions_keep_their_addresses():
    schema = {"definitions": {"a": {}}, "items": {"$ref": "#/definitions/a"}}
    root = upgrade_schema(schema, "draft7").root
    assert root.fields["$defs"]["a"].at == "#/definitions/a"
    assert root.fields["items"].references["$ref"] == "#/definitions/a"
    assert root.origin("$defs") == "#/definitions"


@pytest.mark.parametrize(("dialect", "keyword"), [("draft4", "id"), ("draft7", "$id")])
def test_fragment_identifier_becomes_an_anchor(dialect, keyword):
    root = upgrade_schema({keyword: "#a"}, dialect).root
    assert root.fields == {"$anchor": "a"}
    assert root.origin("$anchor") == f"#/{keyword}"


def test_origin_of_an_exclusive_bound():
    schema = {"minimum": 1, "exclusiveMinimum": True}
    root = upgrade_schema(schema, "draft4").root
    assert root.fields == {"exclusiveMinimum": 1}
    assert root.origin("exclusiveMinimum") == "#/minimum"


def test_recursive_references_become_dynamic_ones():
    schema = {"$recursiveAnchor": True, "items": {"$recursiveRef": "#"}}
    document = upgrade_schema(schema, "2019-09")
    assert document.root.fields["$dynamicAnchor"] == RECURSIVE_ANCHOR
    assert document.dynamic_anchors == {"#": {RECURSIVE_ANCHOR: "#"}}
    items = document.root.fields["items"]
    assert items.fields == {"$dynamicRef": f"#{RECURSIVE_ANCHOR}"}
    assert items.references == {"$dynamicRef": "#"}
