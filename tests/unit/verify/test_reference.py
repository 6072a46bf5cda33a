"""What jsonschema is made to say about the schemas of each dialect."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from truespec.diagnostics import Diagnostics
from truespec.load import Source, load
from truespec.resolve.keywords import KEYWORDS
from truespec.verify.reference import CLASSES, Reference

FRAMES: dict[str, tuple[dict[str, Any], str]] = {
    "2.0": ({"swagger": "2.0"}, "#/definitions/S"),
    "3.0": ({"openapi": "3.0.3"}, "#/components/schemas/S"),
    "3.1": ({"openapi": "3.1.0"}, "#/components/schemas/S"),
    "3.2": ({"openapi": "3.2.0"}, "#/components/schemas/S"),
    "schema": ({}, "#/$defs/S"),
}


def read(path: Path, tree: object) -> Source:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(tree))
    source = load(path, path.name, Diagnostics())
    assert source is not None
    return source


def document(version: str, **schemas: Any) -> dict[str, Any]:
    frame, at = FRAMES[version]
    tree: Any = schemas
    for token in reversed(at.split("/")[1:-1]):
        tree = {token: tree}
    return {**frame, **tree}


def verdict(folder: Path, version: str, schema: Any, value: Any, **more: Any) -> bool:
    source = read(folder / "api.json", document(version, S=schema, **more))
    reference = Reference({"": source}, version)
    return reference.validator(FRAMES[version][1]).is_valid(value)


STRING = {"type": "string"}


@pytest.mark.parametrize(
    ("version", "schema", "value", "expected"),
    [
        # The word for null, and that it does not extend enum.
        ("3.0", STRING | {"nullable": True}, None, True),
        ("3.0", STRING, None, False),
        ("3.0", STRING | {"nullable": True, "enum": ["a"]}, None, False),
        ("3.0", {"nullable": True, "maxLength": 1}, "aa", False),
        ("3.1", STRING | {"nullable": True}, None, False),
        ("2.0", STRING | {"x-nullable": True}, None, True),
        ("2.0", STRING | {"nullable": True}, None, False),
        # Bounds that a boolean makes exclusive.
        ("3.0", {"minimum": 1, "exclusiveMinimum": True}, 1, False),
        ("3.0", {"minimum": 1, "exclusiveMinimum": False}, 1, True),
        ("2.0", {"maximum": 1, "exclusiveMaximum": True}, 1, False),
        ("3.1", {"exclusiveMinimum": 1}, 1, False),
        # What is beside a reference.
        ("3.0", {"$ref": "#/components/schemas/T", "maxLength": 1}, "aa", True),
        ("3.1", {"$ref": "#/components/schemas/T", "maxLength": 1}, "aa", False),
        # Keywords of JSON Schema that OpenAPI does not have.
        ("3.0", {"const": 1}, 2, True),
        ("3.1", {"const": 1}, 2, False),
        ("3.0", {"patternProperties": {"a": {"type": "null"}}}, {"a": 1}, True),
        ("2.0", {"oneOf": [{"type": "null"}]}, 1, True),
        ("3.0", {"oneOf": [{"type": "null"}, {}, {}]}, 1, False),
        ("3.0", {"id": "http://example.com/x", "type": "string"}, 1, False),
        ("2.0", {"type": "file"}, "octets", True),
        # Numbers.
        ("2.0", {"type": "integer"}, 10.0, True),
        ("3.0", {"type": "integer"}, 10.0, True),
        ("3.1", {"type": "integer"}, 10.0, True),
        ("3.0", {"type": "integer"}, True, False),
        ("3.1", {"multipleOf": 0.01}, 0.07, True),
        ("3.1", {"multipleOf": 0.01}, 0.075, False),
        # Patterns as in ECMA-262, not as in Python's re.
        ("3.1", {"pattern": r"^\d$"}, "\u0663", False),
        ("3.1", {"pattern": "^a$"}, "a\n", False),
        ("3.1", {"pattern": r"^\p{L}$"}, "\u00e9", True),
        ("3.1", {"pattern": r"^\-$"}, "-", True),
        ("3.0", {"pattern": "^.$"}, "\u2028", False),
        ("3.1", {"patternProperties": {r"^\d$": False}}, {"\u0663": 1}, True),
        (
            "3.1",
            {"patternProperties": {r"^\d$": {}}, "additionalProperties": False},
            {"\u0663": 1},
            False,
        ),
        # Formats, also those of the OpenAPI registry, in every dialect.
        ("3.1", {"format": "date"}, "no date", False),
        ("3.0", {"format": "date-time"}, "2016-12-31T23:59:60Z", True),
        ("3.0", {"format": "int32"}, 2**31, False),
        ("2.0", {"format": "int32"}, 2**31 - 1, True),
        ("2.0", {"format": "int32"}, "text", True),
        ("3.1", {"format": "no-such-format"}, "x", True),
        ("schema", {"const": 1}, 2, False),
    ],
)
def test_a_verdict_is_that_of_the_dialect(
    tmp_path: Path, version: str, schema: Any, value: Any, expected: bool
) -> None:
    assert verdict(tmp_path, version, schema, value, T=STRING) is expected


def test_formats_assert_only_if_they_are_to(tmp_path: Path) -> None:
    schema = {"format": "date"}
    source = read(tmp_path / "api.json", document("3.1", S=schema))
    reference = Reference({"": source}, "3.1", formats=False)
    assert reference.validator(FRAMES["3.1"][1]).is_valid("no date")


FORM = [
    {"name": "a", "in": "formData", "type": "string", "maxLength": 1, "required": True},
    {"$ref": "#/parameters/shared"},
    {"name": "q", "in": "query", "type": "integer", "required": True, "maximum": 9},
]
SHARED = {"name": "b", "in": "formData", "type": "integer", "x-nullable": True}


@pytest.mark.parametrize(
    ("at", "valid", "invalid"),
    [
        ("#/paths/~1x/post/parameters/2", [9, -1], [10, "1", {}, None]),
        ("#/parameters/shared", [1, None], ["1", {}]),
        (
            "#/paths/~1x/post/parameters",
            [{"a": ""}, {"a": "a", "b": None, "c": 0, "d": "d"}, {"a": "", "q": "q"}],
            [{}, {"a": "aa"}, {"a": "", "b": "1"}, {"a": "", "d": 1}, "a"],
        ),
        ("#/paths/~1x/parameters", [{}, {"d": "d", "a": 1}], [{"d": 1}, []]),
    ],
)
def test_swagger_spells_schemas_out_in_parameters(
    tmp_path: Path, at: str, valid: list[Any], invalid: list[Any]
) -> None:
    tree = document("2.0", S={})
    above = [{"name": "d", "in": "formData", "type": "string"}]
    tree["paths"] = {"/x": {"parameters": above, "post": {"parameters": FORM}}}
    tree["parameters"] = {"shared": SHARED}
    source = read(tmp_path / "api.json", tree)
    validator = Reference({"": source}, "2.0").validator(at)
    assert [one for one in valid if not validator.is_valid(one)] == []
    assert [one for one in invalid if validator.is_valid(one)] == []


def test_every_dialect_has_a_class() -> None:
    assert CLASSES.keys() == KEYWORDS.keys() - {"items2.0"}


@pytest.mark.parametrize("version", ["3.1", "3.2"])
@pytest.mark.parametrize("reference", ["#label", "http://example.com/s#label"])
def test_identifiers_and_anchors_are_found(
    tmp_path: Path, version: str, reference: str
) -> None:
    inner = {"$anchor": "label", "type": "integer"}
    target: Any = inner
    if reference.startswith("http"):
        target = {"$id": "http://example.com/s", "$defs": {"x": inner}}
    schema = {"$ref": reference}
    assert verdict(tmp_path, version, schema, 1, T=target)
    assert not verdict(tmp_path, version, schema, "a", T=target)


def test_the_dialect_of_a_document_is_obeyed(tmp_path: Path) -> None:
    tree = document("3.1", S={"items": [{"type": "string"}]})
    tree["jsonSchemaDialect"] = "http://json-schema.org/draft-07/schema#"
    reference = Reference({"": read(tmp_path / "api.json", tree)}, "3.1")
    validator = reference.validator("#/components/schemas/S")
    assert not validator.is_valid([1])
    assert validator.is_valid(["a", 1])


def test_references_lead_to_other_files_and_back(tmp_path: Path) -> None:
    entry = document(
        "3.0",
        S={"$ref": "parts/common%20ones.json#/a~1b"},
        Name={"type": "string", "maxLength": 1},
    )
    common = {"a/b": {"$ref": "../api.json#/components/schemas/Name"}}
    reference = Reference(
        {
            "": read(tmp_path / "api.json", entry),
            "parts/common ones.json": read(tmp_path / "parts/common ones.json", common),
        },
        "3.0",
    )
    for at in ("#/components/schemas/S", "parts/common ones.json#/a~1b"):
        assert reference.validator(at).is_valid("a")
        assert not reference.validator(at).is_valid("aa")
