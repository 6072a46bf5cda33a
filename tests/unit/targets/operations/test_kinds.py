"""The kinds of values, as generated code spells them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.python.imports import Imports
from truespec.targets.operations.kinds import kind_code

SCHEMAS: dict[str, Any] = {
    "Name": {"type": "string"},
    "Alias": {"$ref": "#/components/schemas/Name"},
    "Level": {"enum": [1, 2]},
    "Mixed": {"enum": [1, "a", True, None]},
    "Node": {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}},
    },
    "Self": {"anyOf": [{"$ref": "#/components/schemas/Self"}, {"type": "integer"}]},
}


def understood(schema: Any, folder: Path) -> Api:
    path = folder / "document.json"
    schemas = {**SCHEMAS, "Tested": schema}
    path.write_text(
        json.dumps(
            {
                "openapi": "3.2.0",
                "info": {"title": "Test", "version": "1"},
                "paths": {},
                "components": {"schemas": schemas},
            }
        )
    )
    diagnostics = Diagnostics()
    api = pipeline.understand(path, pipeline.Options(), diagnostics).api
    assert api is not None, [one.message for one in diagnostics]
    return api


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "source"),
    [
        ({}, '"any"'),
        (False, '"any"'),
        ({"type": "string", "format": "date-time"}, '"string"'),
        ({"type": "number"}, '"number"'),
        ({"type": "null"}, '"null"'),
        ({"type": ["integer", "null"]}, '("null", "integer")'),
        ({"type": ["integer", "string"]}, '("integer", "string")'),
        (ref("Alias"), '"string"'),
        (ref("Level"), '"integer"'),
        (ref("Mixed"), '("null", "integer", "string", "boolean")'),
        ({"type": "array"}, 'ArrayKind("any")'),
        ({"type": "array", "items": ref("Name")}, 'ArrayKind("string")'),
        (
            {"type": "array", "prefixItems": [{"type": "integer"}], "items": {}},
            'ArrayKind("any", ("integer",))',
        ),
        ({"type": "object"}, 'ObjectKind(others="any")'),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            'ObjectKind(others="integer")',
        ),
        (
            {"type": "object", "properties": {'a"\n': {"type": "boolean"}}},
            'ObjectKind({\'a"\\n\': "boolean"})',
        ),
        (
            {
                "type": "object",
                "properties": {"a": ref("Name")},
                "additionalProperties": {"type": "number"},
            },
            'ObjectKind({"a": "string"}, "number")',
        ),
        (
            {
                "type": "object",
                "properties": {"a": ref("Name")},
                "patternProperties": {"^x": {}},
            },
            'ObjectKind({"a": "string"}, "any")',
        ),
        (
            {"oneOf": [ref("Name"), {"type": "array", "items": ref("Name")}]},
            '("string", ArrayKind("string"))',
        ),
        (ref("Node"), 'ObjectKind({"next": "any"})'),
        (ref("Self"), '("any", "integer")'),
    ],
)
def test_kinds(schema: Any, source: str, tmp_path: Path) -> None:
    api = understood(schema, tmp_path)
    imports = Imports()
    assert kind_code("#/components/schemas/Tested", api.schemas, imports) == source
    used = [name for name in ("ArrayKind", "ObjectKind") if name in source]
    statement = f"from ._runtime.wire.kinds import {', '.join(used)}" if used else ""
    assert imports.render() == statement


def test_wide_schemas_have_a_bottom(tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "integer"}
    for _ in range(12):
        schema = {"type": "object", "properties": {"a": schema, "b": schema}}
    api = understood(schema, tmp_path)
    code = kind_code("#/components/schemas/Tested", api.schemas, Imports())
    assert len(code) < 2000
