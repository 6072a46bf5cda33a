"""The annotations of models can be evaluated, as libraries and documentation tools do."""

from __future__ import annotations

import typing
from datetime import date
from pathlib import Path
from typing import Any

from tests.behaviour.generated import document, files, module

SCHEMAS: dict[str, Any] = {
    "Text": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    "Tree": {
        "anyOf": [
            {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            {"$ref": "#/components/schemas/Leaf"},
            {"$ref": "#/components/schemas/Text"},
        ]
    },
    "Leaf": {
        "type": "object",
        "properties": {
            "text": {"$ref": "#/components/schemas/Text"},
            "tree": {"$ref": "#/components/schemas/Tree"},
            "any": {},
            "octets": {"type": "string", "format": "binary"},
        },
    },
}


def test_type_hints_see_through_aliases(tmp_path: Path) -> None:
    models = module(files(document(SCHEMAS), tmp_path), tmp_path)
    hints = typing.get_type_hints(models.Leaf)
    assert set(typing.get_args(hints["text"])) == {str, int, type(None)}
    members = typing.get_args(hints["tree"])
    assert {models.Leaf, str, int, type(None)} <= set(members)
    assert {str, int, float, bool, type(None)} < set(typing.get_args(hints["any"]))
    assert {str, bytes} < set(typing.get_args(hints["octets"]))


def test_properties_called_as_types_are(tmp_path: Path) -> None:
    names = ("list", "dict", "str", "date", "Union", "Literal", "JsonValue")
    properties = {
        **{name: {"type": "integer"} for name in names},
        "any": {},
        "anything": {"type": "object"},
        "tree": {"$ref": "#/components/schemas/Tree"},
        "day": {"type": "string", "format": "date"},
        "kind": {"const": "a"},
    }
    schemas = {**SCHEMAS, "Odd": {"type": "object", "properties": properties}}
    models = module(files(document(schemas), tmp_path), tmp_path)
    hints = typing.get_type_hints(models.Odd)
    assert hints["list"] == hints["date"] == int | None
    assert date in typing.get_args(hints["day"])
