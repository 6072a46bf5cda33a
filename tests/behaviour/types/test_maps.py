"""Objects whose properties the document does not name one by one, and tuples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files, models
from tests.behaviour.shapes import TEXT, holder, of
from tests.behaviour.types.annotated import alias, annotation, optional

INTEGER = {"type": "integer"}
A_TEXT = {"type": "object", "properties": {"q": TEXT}}


def _kept(module: Any, name: str, value: Any) -> Any:
    """Read a value and write it again; return what was read."""
    read = getattr(module, name).from_json(value)
    assert read.to_json() == value
    return read


def test_patterns_and_further_properties_make_a_union(tmp_path: Path) -> None:
    labels = {
        "type": "object",
        "patternProperties": {"^x-": TEXT},
        "additionalProperties": INTEGER,
    }
    module = models(tmp_path, P=holder(labels, required=True))
    assert _kept(module, "P", {"x": {"x-a": "s", "n": 1}}).x == {"x-a": "s", "n": 1}
    value = annotation(module, "P").removeprefix("dict[str, ").removesuffix("]")
    assert value == "str | int" or alias(module, value) == "str | int"


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        # Names that the pattern does not find may have any value.
        ({"patternProperties": {"^x-": TEXT}}, "dict[str, JsonValue]"),
        (
            {"patternProperties": {"^x-": TEXT}, "additionalProperties": True},
            "dict[str, JsonValue]",
        ),
        (
            {"patternProperties": {"^x-": TEXT}, "additionalProperties": False},
            "dict[str, str]",
        ),
        (
            {
                "patternProperties": {"^a": TEXT, "^b": {"type": "string"}},
                "additionalProperties": {"type": "string", "minLength": 1},
            },
            "dict[str, str]",
        ),
        (
            {
                "patternProperties": {"^[a-z]{2}$": {"type": "array", "items": TEXT}},
                "unevaluatedProperties": False,
            },
            "dict[str, list[str]]",
        ),
    ],
)
def test_a_map_is_as_wide_as_its_schema(
    tmp_path: Path, schema: dict[str, Any], expected: str
) -> None:
    module = models(tmp_path, P=holder({"type": "object"} | schema))
    if expected.endswith("str]") and "minLength" in str(schema):
        # All of them are texts, by whichever name.
        assert _kept(module, "P", {"x": {"a": "s", "c": "t"}}).x["a"] == "s"
    else:
        assert optional(module, "P") == expected


def test_a_closed_map_has_models_inside(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        ByLanguage={
            "type": "object",
            "patternProperties": {"^[a-z]{2}$": {"type": "array", "items": of("Text")}},
            "additionalProperties": False,
        },
        Text=A_TEXT,
        Holder=holder(of("ByLanguage"), required=True),
    )
    read = _kept(module, "Holder", {"x": {"de": [{"q": "Hut"}]}})
    assert read.x == {"de": [module.Text(q="Hut")]}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {
                "allOf": [
                    {"type": "object", "properties": {"a": TEXT}},
                    {"type": "object", "additionalProperties": TEXT},
                ]
            },
            "dict[str, str]",
        ),
        (
            {
                "type": "object",
                "properties": {"a": TEXT},
                "unevaluatedProperties": of("Text"),
            },
            "dict[str, Text]",
        ),
        (
            {
                "type": "object",
                "properties": {"a": TEXT},
                "patternProperties": {"^n": INTEGER},
                "additionalProperties": False,
            },
            "dict[str, int]",
        ),
        (
            {"type": "object", "required": ["a"], "additionalProperties": INTEGER},
            "dict[str, int]",
        ),
    ],
)
def test_further_properties_beside_fields_are_typed(
    tmp_path: Path, schema: dict[str, Any], expected: str
) -> None:
    module = models(tmp_path, A=schema, Text=A_TEXT)
    assert annotation(module, "A", "extra_fields") == expected


def test_what_may_be_anything_stays_open(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        A={
            "type": "object",
            "properties": {"a": TEXT},
            "patternProperties": {"^n": INTEGER},
        },
        B={
            "allOf": [{"$ref": "#/components/schemas/A"}],
            "anyOf": [{"properties": {"b": INTEGER}}, {"required": ["a"]}],
            "unevaluatedProperties": TEXT,
        },
    )
    assert _kept(module, "A", {"n1": 1, "other": []}).extra_fields["other"] == []


def test_a_required_name_is_a_field(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        A={"type": "object", "required": ["a"], "additionalProperties": INTEGER},
        B={"type": "object", "required": ["b"]},
        C={
            "type": "object",
            "required": ["n1"],
            "patternProperties": {"^n": TEXT},
            "additionalProperties": False,
        },
    )
    assert annotation(module, "A", "a") == "int"
    assert annotation(module, "B", "b") == "JsonValue"
    assert annotation(module, "C", "n1") == "str"
    with pytest.raises(module.ShapeError):
        module.B.from_json({})


def test_a_property_that_a_pattern_finds_holds_to_both(tmp_path: Path) -> None:
    module = models(
        tmp_path,
        A={
            "type": "object",
            "properties": {"n1": {}, "other": {}},
            "patternProperties": {"^n": INTEGER},
        },
    )
    assert optional(module, "A", "n1") == "int"
    assert optional(module, "A", "other") == "JsonValue"


NUMBER = {"type": "number"}
TUPLES: list[tuple[dict[str, Any], str, list[Any], list[Any]]] = [
    (
        {"prefixItems": [NUMBER, NUMBER], "minItems": 2, "maxItems": 2},
        "tuple[float, float]",
        [1.5, 2],
        [1.5],
    ),
    (
        {"prefixItems": [TEXT, of("Text")], "minItems": 2, "items": False},
        "tuple[str, Text]",
        ["a", {"q": "b"}],
        ["a", {"q": "b"}, 1],
    ),
    (
        {"prefixItems": [TEXT], "minItems": 1, "items": INTEGER},
        "tuple[str, *tuple[int, ...]]",
        ["a", 1, 2],
        ["a", "b"],
    ),
    (
        {"prefixItems": [TEXT, INTEGER], "items": False},
        "tuple[str | int, ...]",
        ["a"],
        ["a", 1, 2],
    ),
    (
        {"prefixItems": [TEXT, INTEGER], "minItems": 2},
        "tuple[str, int, *tuple[JsonValue, ...]]",
        ["a", 1, None],
        ["a"],
    ),
    (
        {
            "allOf": [
                {"type": "array", "items": NUMBER, "minItems": 2},
                {"prefixItems": [{"type": "integer"}, {}], "maxItems": 2},
            ]
        },
        "tuple[int, float]",
        [1, 2.5],
        [1.5, 2],
    ),
]


@pytest.mark.parametrize(("schema", "expected", "value", "refused"), TUPLES)
def test_a_prefix_is_a_tuple(
    tmp_path: Path,
    schema: dict[str, Any],
    expected: str,
    value: list[Any],
    refused: list[Any],
) -> None:
    module = models(tmp_path, A=holder({"type": "array"} | schema), Text=A_TEXT)
    assert optional(module, "A") == expected
    read = _kept(module, "A", {"x": value})
    assert type(read.x) is tuple
    assert module.A.from_json(read.to_json()) == read
    assert repr(read).startswith("A(x=(")
    with pytest.raises(module.ShapeError):
        module.A.from_json({"x": refused})


def test_the_fields_of_a_form_in_swagger_have_types(tmp_path: Path) -> None:
    form = [
        {"in": "formData", "name": "count", "type": "integer", "required": True},
        {
            "in": "formData",
            "name": "names",
            "type": "array",
            "items": {"type": "string"},
        },
    ]
    content = {
        "swagger": "2.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {
                "post": {
                    "operationId": "send",
                    "consumes": ["application/x-www-form-urlencoded"],
                    "parameters": form,
                    "responses": {"204": {"description": "ok"}},
                }
            }
        },
    }
    text = files(content, tmp_path)["models.py"]
    assert "count: int = " in text
    assert "names: list[str] | None = " in text
