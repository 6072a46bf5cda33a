"""Unions without a discriminator: what is read is of a class that allows the value."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, models, module
from tests.behaviour.shapes import TEXT, holder, of
from tests.behaviour.types.annotated import alias
from tests.type_checking import mypy

INTEGER = {"type": "integer"}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def _judged(folder: Path, **schemas: Any) -> Any:
    """Return the models of a package that has validators as well."""
    return module(files(document(schemas), folder, ("models", "validators")), folder)


def _name(value: object) -> str:
    return type(value).__name__


CONSTANTS: list[tuple[Any, Any]] = [
    (True, False),
    (1.0, 1.5),
    (0, False),
    (1, True),
    ("a", "b"),
    ("1", 1),
    (None, "a"),
]


@pytest.mark.parametrize(("one", "other"), CONSTANTS)
@pytest.mark.parametrize("keyword", ["const", "enum"])
def test_constants_of_any_kind_tell_variants_apart(
    tmp_path: Path, one: Any, other: Any, keyword: str
) -> None:
    def listed(value: Any) -> dict[str, Any]:
        return {keyword: [value] if keyword == "enum" else value}

    generated = models(
        tmp_path,
        One=_object("v", v=listed(one), a=TEXT),
        Other=_object("v", v=listed(other), a=TEXT),
        Either={"oneOf": [of("One"), of("Other")]},
        Holder=holder(of("Either"), required=True),
    )
    for value, expected in ((one, "One"), (other, "Other")):
        data = {"x": {"v": value, "a": "t"}}
        read = generated.Holder.from_json(data)
        assert _name(read.x) == expected
        assert read.to_json() == data


JUDGED: list[tuple[dict[str, Any], dict[str, Any], Any, str]] = [
    (
        _object("id", id={"type": "string", "pattern": "^usr_"}),
        _object("id", id={"type": "string", "pattern": "^org_"}),
        {"id": "org_1"},
        "Second",
    ),
    (
        _object("t", t=TEXT) | {"additionalProperties": False},
        _object(u=TEXT),
        {"t": "a", "x": 1},
        "Second",
    ),
    (
        _object(a={"type": "integer", "maximum": 5}),
        _object(a={"type": "integer", "minimum": 6}),
        {"a": 7},
        "Second",
    ),
    (
        _object(a=TEXT) | {"not": {"required": ["b"]}},
        _object(b=TEXT),
        {"a": "x", "b": "y", "c": 1},
        "Second",
    ),
    (
        _object(a={"type": "array", "maxItems": 1}),
        {"type": "object", "additionalProperties": {"type": "array"}},
        {"a": [1, 2]},
        "dict",
    ),
]


@pytest.mark.parametrize(("first", "second", "value", "expected"), JUDGED)
def test_validators_tell_where_the_shape_does_not(
    tmp_path: Path, first: Any, second: Any, value: Any, expected: str
) -> None:
    for order in permutations(["First", "Second"]):
        generated = _judged(
            tmp_path,
            First=first,
            Second=second,
            Either={"anyOf": [of(name) for name in order]},
            Holder=holder({"type": "array", "items": of("Either")}, required=True),
        )
        read = generated.Holder.from_json({"x": [value]})
        assert _name(read.x[0]) == expected
        assert read.to_json() == {"x": [value]}


def test_a_value_that_no_variant_allows_is_read_all_the_same(tmp_path: Path) -> None:
    generated = _judged(
        tmp_path,
        A=_object("id", id={"type": "string", "pattern": "^usr_"}),
        B=_object("id", id={"type": "string", "pattern": "^org_"}, b=TEXT),
        Either={"anyOf": [of("A"), of("B")]},
        Holder=holder(of("Either"), required=True),
    )
    read = generated.Holder.from_json({"x": {"id": "new_1", "b": "y"}})
    assert _name(read.x) == "B"


def test_a_package_with_judges_is_typed(tmp_path: Path) -> None:
    schemas = {
        "A": _object("id", id={"type": "string", "pattern": "^usr_"}),
        "B": _object("id", id={"type": "string", "pattern": "^org_"}),
        "Either": {"anyOf": [of("A"), of("B"), TEXT]},
        "Tagged": {
            "oneOf": [of("A"), of("B")],
            "discriminator": {"propertyName": "id"},
        },
        "Empty": {"oneOf": []},
        "Nothing": {"anyOf": []},
        "Pair": {"type": "array", "prefixItems": [of("A"), TEXT], "minItems": 2},
    }
    package = files(document(schemas), tmp_path, ("models", "validators"))
    for relative, text in package.items():
        target = tmp_path / "checked/generated" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    assert mypy(tmp_path / "checked") == ""


FIRMWARE = _object("file", kind={"const": "fw"}, file=TEXT)
MANUAL = _object("pages", kind={"const": "doc"}, pages=INTEGER)
EITHER = [of("Firmware"), of("Manual")]
TAG = {
    "propertyName": "kind",
    "mapping": {"fw": "Firmware", "doc": "Manual"},
}


def _assets(folder: Path, schema: dict[str, Any]) -> Any:
    return models(folder, Firmware=FIRMWARE, Manual=MANUAL, Asset=schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": EITHER, "type": "object", "required": ["kind"]},
        {"oneOf": EITHER, "type": "object", "additionalProperties": True},
        {"oneOf": EITHER, "minProperties": 1},
        {"allOf": [{"oneOf": EITHER}], "description": "either"},
        {"allOf": [{"anyOf": EITHER}, {"type": "object", "required": ["kind"]}]},
    ],
)
@pytest.mark.parametrize("tagged", [False, True])
def test_a_union_beside_what_adds_nothing_is_that_union(
    tmp_path: Path, schema: dict[str, Any], tagged: bool
) -> None:
    if tagged:
        schema = schema | {"discriminator": TAG}
    generated = _assets(tmp_path, schema)
    assert alias(generated, "Asset").startswith("Firmware | Manual")


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": EITHER, "properties": {"id": INTEGER}},
        {"oneOf": EITHER, "properties": {"id": INTEGER}, "discriminator": TAG},
        {"allOf": [{"oneOf": EITHER}, _object(id=INTEGER)]},
        {"allOf": [_object(id=INTEGER), {"oneOf": EITHER}]},
        {"allOf": [of("Identified")], "anyOf": EITHER},
    ],
)
def test_a_union_beside_properties_has_them_in_each_variant(
    tmp_path: Path, schema: dict[str, Any]
) -> None:
    generated = models(
        tmp_path,
        Firmware=FIRMWARE,
        Manual=MANUAL,
        Identified=_object(id=INTEGER),
        Holder=holder(schema, required=True),
    )
    read = generated.Holder.from_json({"x": {"kind": "doc", "pages": 3, "id": 7}})
    assert (read.x.id, read.x.pages, read.x.extra_fields) == (7, 3, {})
    assert not hasattr(read.x, "file")
    read = generated.Holder.from_json({"x": {"kind": "fw", "file": "a", "id": 7}})
    assert (read.x.id, read.x.file) == (7, "a")
    value = {"x": {"kind": "fw", "file": "a", "id": "7"}}
    if "discriminator" not in schema:
        with pytest.raises(generated.ShapeError):
            generated.Holder.from_json(value)
        return
    read = generated.Holder.from_json(value)
    assert type(read.x) is generated.UnknownVariant
    assert [str(one) for one in generated.malformed(read)] == [
        "/x/id: expected an integer, found a string"
    ]


VARIANTS: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    # The first variant knows all of the value, and only the second one allows it.
    (
        _object(a=TEXT) | {"additionalProperties": False},
        _object(a=TEXT) | {"additionalProperties": INTEGER},
        {"a": "x", "n": 1},
    ),
    (
        _object("id", id={"type": "string", "pattern": "^user_"}),
        _object("id", id={"type": "string", "pattern": "^org_"}),
        {"id": "org_1"},
    ),
    (_object(v={"maximum": 9} | INTEGER), _object(v=INTEGER), {"v": 10}),
    (_object(a=TEXT, b=TEXT) | {"minProperties": 2}, _object(a=TEXT), {"a": "x"}),
    (
        _object(i=_object(a=TEXT) | {"additionalProperties": False}),
        _object(i=_object(a=TEXT)),
        {"i": {"a": "x", "b": 1}},
    ),
]


@pytest.mark.parametrize(("first", "second", "value"), VARIANTS)
@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_models_alone_know_which_variant_allows_a_value(
    tmp_path: Path,
    first: dict[str, Any],
    second: dict[str, Any],
    value: dict[str, Any],
    keyword: str,
) -> None:
    either: dict[str, Any] = {keyword: [of("First"), of("Second")]}
    generated = models(
        tmp_path,
        First=first,
        Second=second,
        Holder=holder({"type": "array", "items": either}),
    )
    read = generated.Holder.from_json({"x": [value]})
    assert type(read.x[0]) is generated.Second
    assert read.to_json() == {"x": [value]}


def test_models_without_such_unions_are_models_alone(tmp_path: Path) -> None:
    schemas = {"A": _object(a=TEXT), "U": {"anyOf": [of("A"), TEXT]}}
    assert "_judges.py" not in files(document(schemas), tmp_path)


def test_two_unions_in_one_schema_multiply(tmp_path: Path) -> None:
    generated = models(
        tmp_path,
        Holder=holder(
            {
                "allOf": [
                    {"oneOf": [_object("a", a=TEXT), _object("b", b=TEXT)]},
                    {"oneOf": [_object("c", c=INTEGER), _object("d", d=INTEGER)]},
                ]
            },
            required=True,
        ),
    )
    read = generated.Holder.from_json({"x": {"b": "t", "c": 1}}).x
    assert (read.b, read.c, read.extra_fields) == ("t", 1, {})


def test_branches_that_cannot_be_are_left_out(tmp_path: Path) -> None:
    generated = models(
        tmp_path,
        A={"type": "object", "oneOf": [TEXT, _object("a", a=TEXT), {"type": "null"}]},
        B={"type": "string", "anyOf": [{"enum": ["a"]}, {"enum": ["b"]}, INTEGER]},
    )
    assert generated.A.from_json({"a": "x"}).a == "x"
    assert "int" not in alias(generated, "B")


def test_branches_that_only_demand_properties_leave_the_record(tmp_path: Path) -> None:
    generated = models(
        tmp_path,
        A=_object(a=TEXT, b=TEXT)
        | {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    )
    assert generated.A.from_json({"b": "x"}).b == "x"


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_an_empty_union_makes_a_package(tmp_path: Path, keyword: str) -> None:
    schemas = {"A": {keyword: []}, "B": holder(of("A"))}
    package = files(document(schemas), tmp_path, ("models", "validators"))
    validators = module(package, tmp_path, "validators")
    assert not validators.SCHEMAS["A"].is_valid(1)
    assert validators.SCHEMAS["B"].is_valid({})


def test_generics_are_known_when_the_code_is_made(tmp_path: Path) -> None:
    page = {
        "$id": "page",
        "type": "object",
        "required": ["items"],
        "properties": {
            "items": {"type": "array", "items": {"$dynamicRef": "#T"}},
            "next": {"$dynamicRef": "#T"},
        },
        "$defs": {"T": {"$dynamicAnchor": "T", "not": {}}},
    }

    def of_type(name: str, schema: dict[str, Any]) -> dict[str, Any]:
        return {
            "$id": name,
            "$ref": "page",
            "$defs": {"T": {"$dynamicAnchor": "T"} | schema},
        }

    generated = models(
        tmp_path,
        Page=page,
        Pets=of_type("pets", {"$ref": "#/$defs/Pet"})
        | {
            "$defs": {
                "T": {"$dynamicAnchor": "T", "$ref": "#/$defs/Pet"},
                "Pet": _object("name", name=TEXT),
            }
        },
        Counts=of_type("counts", INTEGER),
        Names=of_type("names", {"type": ["string", "null"]}),
        Holder=holder(of("Pets"), required=True),
    )
    notes = {
        name: getattr(generated, name).__annotations__
        for name in ("Pets", "Counts", "Names")
    }
    assert notes["Pets"]["items"] == "list[Pet]"
    assert notes["Counts"]["items"] == "list[int]"
    assert notes["Counts"]["next"] == "int | None"
    assert notes["Names"]["items"] == "list[str | None]"
    read = generated.Holder.from_json({"x": {"items": [{"name": "a"}]}})
    assert read.x.items == [generated.Pet(name="a")]


def test_a_generic_tree_holds_trees_of_its_own_kind(tmp_path: Path) -> None:
    generated = models(
        tmp_path,
        Tree={
            "$id": "tree",
            "$dynamicAnchor": "node",
            "type": "object",
            "properties": {
                "children": {"type": "array", "items": {"$dynamicRef": "#node"}}
            },
        },
        Named={
            "$id": "named",
            "$dynamicAnchor": "node",
            "$ref": "tree",
            "properties": {"name": TEXT},
        },
    )
    assert generated.Tree.__annotations__["children"] == "list[Tree] | None"
    read = generated.Named.from_json({"children": [{"name": "a"}], "name": "b"})
    assert read.children[0].name == "a"
    assert type(read.children[0]) is generated.Named
