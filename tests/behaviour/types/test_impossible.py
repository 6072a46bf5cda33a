"""Schemas that say what cannot be, or say it where it does not count."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module
from tests.behaviour.shapes import TEXT, of
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand


def _warnings(folder: Path, content: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the codes and places of what is said of a document."""
    path = folder / "said.json"
    path.write_text(json.dumps(content))
    diagnostics = Diagnostics()
    understand(path, Options(), diagnostics)
    return [(one.code, str(one.where)) for one in diagnostics]


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _closed(**properties: Any) -> dict[str, Any]:
    return _object(**properties) | {"additionalProperties": False}


CIRCLES: list[dict[str, Any]] = [
    {"A": {"allOf": [of("B")]}, "B": {"allOf": [of("A"), TEXT]}},
    {"A": {"anyOf": [of("B"), TEXT]}, "B": {"anyOf": [of("A"), TEXT]}},
    {"A": {"anyOf": [of("A"), TEXT]}},
    {
        "A": _object(kind=TEXT) | {"oneOf": [of("B")]},
        "B": {"allOf": [of("A"), _object(b=TEXT)]},
    },
]


@pytest.mark.parametrize("schemas", CIRCLES)
def test_a_circle_in_place_is_told_with_its_path(
    tmp_path: Path, schemas: dict[str, Any]
) -> None:
    said = _warnings(tmp_path, document(schemas))
    assert [code for code, _ in said] == ["circular-composition"]


def test_a_circle_through_a_property_is_usual(tmp_path: Path) -> None:
    schemas = {
        "Tree": _object(children={"type": "array", "items": of("Tree")}),
        "Base": _object(next={"oneOf": [of("Child"), {"type": "null"}]}),
        "Child": {"allOf": [of("Base"), _object(a=TEXT)]},
    }
    assert _warnings(tmp_path, document(schemas)) == []


def test_validators_stop_at_a_schema_that_is_being_applied(tmp_path: Path) -> None:
    parent = _object(kind=TEXT) | {
        "required": ["kind"],
        "oneOf": [of("Cat"), of("Dog")],
    }

    def child(name: str) -> dict[str, Any]:
        own = _object(**{name: TEXT}) | {"required": [name]}
        return {"allOf": [of("Animal"), own]}

    schemas = {"Animal": parent, "Cat": child("lives"), "Dog": child("bark")}
    package = files(document(schemas), tmp_path, ("models", "validators"))
    validators = module(package, tmp_path, "validators").SCHEMAS
    cat = {"kind": "cat", "lives": "nine"}
    assert validators["Animal"].is_valid(cat)
    assert validators["Cat"].is_valid(cat)
    assert not validators["Dog"].is_valid(cat)
    assert not validators["Animal"].is_valid({"kind": "cat"})
    assert not validators["Animal"].is_valid({"lives": "nine"})
    assert not validators["Cat"].is_valid({"lives": "nine"})


@pytest.mark.parametrize(
    ("schema", "codes"),
    [
        ({"allOf": [of("A"), of("B")]}, ["closed-all-of"]),
        ({"allOf": [of("A"), _object(c=TEXT)]}, ["closed-all-of"]),
        ({"allOf": [of("A")], "properties": {"c": TEXT}}, ["closed-all-of"]),
        ({"allOf": [of("A"), {"description": "the same"}]}, []),
        ({"allOf": [of("A"), _object(a={"minLength": 1})]}, []),
        (_closed(id=TEXT) | {"required": ["Id"]}, ["forbidden-property"]),
        (_closed(id=TEXT) | {"required": ["id", "name"]}, ["forbidden-property"]),
        (_closed(id=TEXT) | {"required": ["id"]}, []),
        (_object(id=TEXT) | {"required": ["Id"]}, ["undescribed-required"]),
        (
            _closed(id=TEXT) | {"required": ["x-a"], "patternProperties": {"^x-": {}}},
            [],
        ),
    ],
)
def test_what_nothing_can_meet_is_told(
    tmp_path: Path, schema: dict[str, Any], codes: list[str]
) -> None:
    content = document({"A": _closed(a=TEXT), "B": _closed(b=TEXT), "C": schema})
    assert [code for code, _ in _warnings(tmp_path, content)] == codes


def test_each_fault_is_told_once_where_it_is(tmp_path: Path) -> None:
    schemas = {
        "Good": TEXT,
        "Page[Item]": _object(),
        "Resp«Item»": _object(),
        "Old": _object(
            a={"type": "string", "nullable": True},
            b={"$ref": "Good"},
            c={"type": "array", "items": [TEXT]},
        ),
    }
    said = _warnings(tmp_path, document(schemas))
    at = "#/components/schemas"
    assert sorted(said) == [
        ("items-list", f"{at}/Old/properties/c/items"),
        ("misspelled-reference", f"{at}/Old/properties/b/$ref"),
        ("old-nullable", f"{at}/Old/properties/a/nullable"),
        ("wrong-name", f"{at}/Page[Item]"),
        ("wrong-name", f"{at}/Resp«Item»"),
    ]


PARTS: list[tuple[Any, Any]] = [
    (TEXT, {"type": "integer"}),
    ({"type": "array", "items": TEXT}, {"type": "object"}),
    ({"oneOf": [TEXT, {"type": "null"}]}, {"type": "boolean"}),
    (TEXT, False),
    ({"enum": ["a"]}, {"enum": ["b"]}),
]


@pytest.mark.parametrize(("one", "other"), PARTS)
@pytest.mark.parametrize("turned", [False, True])
def test_a_property_that_cannot_be_is_absent_and_the_rest_is_read(
    tmp_path: Path, one: Any, other: Any, turned: bool
) -> None:
    parts = [of("Base"), _object(x=other)]
    schemas = {
        "Base": _object(x=one, y=TEXT),
        "Both": {"allOf": parts[::-1] if turned else parts},
    }
    generated = module(files(document(schemas), tmp_path), tmp_path)
    read = generated.Both.from_json({"y": "a"})
    assert (read.x, read.y, read.to_json()) == (None, "a", {"y": "a"})
    for value in ("a", 1, {}, True):
        with pytest.raises(generated.ShapeError):
            generated.Both.from_json({"x": value})


PET = _object(name=TEXT)
NULLABLE: list[tuple[str, dict[str, Any]]] = [
    ("3.0.2", {"nullable": True, "allOf": [of("Pet")]}),
    ("3.0.3", {"nullable": True, "anyOf": [of("Pet"), TEXT]}),
    ("3.0.3", {"type": "object", "nullable": True, "allOf": [of("Pet")]}),
    (
        "3.0.3",
        {"type": "object", "nullable": True, "oneOf": [of("Pet"), _object(y=TEXT)]},
    ),
    ("3.0.3", {"type": "string", "nullable": True, "enum": ["a", "b"]}),
    ("3.0.3", {"$ref": "#/components/schemas/Pet", "nullable": True}),
    ("3.1.0", {"type": "string", "nullable": True}),
    ("3.1.0", {"$ref": "#/components/schemas/Pet", "nullable": True}),
]


@pytest.mark.parametrize(("version", "schema"), NULLABLE)
def test_null_is_read_where_nullable_means_it(
    tmp_path: Path, version: str, schema: dict[str, Any]
) -> None:
    schemas = {"Pet": PET, "Holder": _object(x=schema)}
    content = document(schemas, openapi=version)
    code = "old-nullable" if version == "3.1.0" else "ignored-nullable"
    assert [code for code, _ in _warnings(tmp_path, content)] == [code]
    generated = module(files(content, tmp_path), tmp_path)
    assert generated.Holder.from_json({"x": None}).x is None
    assert generated.Holder.from_json({}).x is generated.UNSET


def test_nullable_that_all_parts_allow_is_no_matter(tmp_path: Path) -> None:
    schema = {"type": "object", "nullable": True, "allOf": [of("Pet")]}
    schemas = {"Pet": {**PET, "nullable": True}, "Holder": _object(x=schema)}
    content = document(schemas, openapi="3.0.3")
    assert _warnings(tmp_path, content) == []
    generated = module(files(content, tmp_path), tmp_path)
    assert generated.Holder.from_json({"x": None}).x is None


@pytest.mark.parametrize("flag", [False, None])
def test_nullable_that_says_no_is_no_matter(tmp_path: Path, flag: Any) -> None:
    schemas = {"Pet": PET, "Holder": _object(x=of("Pet") | {"nullable": flag})}
    content = document(schemas, openapi="3.1.0")
    generated = module(files(content, tmp_path), tmp_path)
    with pytest.raises(generated.ShapeError):
        generated.Holder.from_json({"x": None})
