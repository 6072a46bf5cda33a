"""The tables of objects, asked version by version."""

from __future__ import annotations

import pytest

from truespec.resolve.grammar import Rule, Shape, fields, is_known, is_referable
from truespec.resolve.keywords import DIALECT_OF_VERSION
from truespec.resolve.tables import OPENAPI, REFERABLE, SWAGGER


@pytest.mark.parametrize("version", ["2.0", "3.0", "3.1", "3.2"])
def test_tables_name_only_kinds_that_exist(version):
    tables = SWAGGER if version == "2.0" else OPENAPI
    kinds = {"schema", *tables}
    held = {
        rule.kind
        for kind in kinds
        for rule in fields(kind, version).values()
        if rule.shape is not Shape.PLAIN
    }
    assert held <= kinds
    # Every kind is held somewhere, and none is listed in vain.
    assert kinds - held <= {"openapi"}
    assert REFERABLE["2.0" if version == "2.0" else "3"] <= kinds


@pytest.mark.parametrize(
    ("kind", "name", "since"),
    [
        ("openapi", "webhooks", "3.1"),
        ("path-item", "query", "3.2"),
        ("media-type", "itemSchema", "3.2"),
        ("schema", "nullable", None),
        ("schema", "const", "3.1"),
        ("operation", "requestBody", "3.0"),
    ],
)
def test_field_is_known_since_its_version(kind, name, since):
    for version in DIALECT_OF_VERSION:
        expected = version == "3.0" if since is None else version >= since
        assert is_known(kind, version, name) is expected, version


def test_patterned_fields():
    assert is_known("paths", "3.0", "/anything")
    assert not is_known("paths", "3.0", "x-extension")
    assert fields("responses", "2.0")["*"] == Rule(Shape.ONE, "response")


def test_shapes():
    assert fields("schema", "draft7")["items"] == Rule(Shape.ONE_OR_LIST, "schema")
    assert fields("schema", "2020-12")["items"] == Rule(Shape.ONE, "schema")
    assert fields("schema", "draft4")["dependencies"].shape is Shape.MAP_OR_PLAIN
    assert fields("operation", "3.0")["parameters"] == Rule(Shape.LIST, "parameter")
    assert fields("components", "3.0")["schemas"] == Rule(Shape.MAP, "schema")


def test_referable_kinds():
    assert is_referable("header", "3.0")
    assert not is_referable("header", "2.0")
    assert not is_referable("operation", "3.1")
