"""Discriminators: the values of the tag decide, wherever the document lists them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, models, module
from tests.behaviour.shapes import TEXT, holder, of
from tests.behaviour.types.annotated import alias
from tests.type_checking import mypy

REFERENCE = "#/components/schemas/"


def _kind(wire: str, tag: Any, **more: Any) -> dict[str, Any]:
    listed = {"const": tag} if isinstance(tag, str) else {"enum": tag}
    return {
        "type": "object",
        "required": [wire],
        "properties": {wire: listed, **more},
    }


SHAPES: dict[str, Any] = {
    "Circle": _kind("type", "circle", r={"type": "number"}),
    "Ellipse": _kind("type", ["ellipse", "oval"], a={"type": "number"}),
    "Square": _kind("type", "square", side={"type": "number"}),
    "Round": {
        "oneOf": [of("Circle"), of("Ellipse")],
        "discriminator": {"propertyName": "type"},
    },
}
UNIONS: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    # Wrapped references, as generators write them to add a description.
    (
        {
            "oneOf": [
                {"description": "round", "allOf": [of("Circle")]},
                {"description": "even", "allOf": [of("Square")]},
            ],
            "discriminator": {
                "propertyName": "type",
                "mapping": {
                    "circle": REFERENCE + "Circle",
                    "square": REFERENCE + "Square",
                },
            },
        },
        {"type": "square", "side": 1},
        "Square",
    ),
    # No mapping, and the values are not the names of the schemas.
    (
        {
            "oneOf": [of("Circle"), of("Square")],
            "discriminator": {"propertyName": "type"},
        },
        {"type": "circle", "r": 1},
        "Circle",
    ),
    # A union among the variants.
    (
        {
            "oneOf": [of("Round"), of("Square")],
            "discriminator": {"propertyName": "type", "mapping": {"square": "Square"}},
        },
        {"type": "oval", "a": 1},
        "Ellipse",
    ),
    # A mapping into a union among the variants.
    (
        {
            "anyOf": [of("Square"), of("Round")],
            "discriminator": {
                "propertyName": "type",
                "mapping": {"circle": REFERENCE + "Circle"},
            },
        },
        {"type": "circle", "r": 1},
        "Circle",
    ),
    # A reference to a reference.
    (
        {
            "oneOf": [of("Alias"), of("Square")],
            "discriminator": {
                "propertyName": "type",
                "mapping": {"circle": REFERENCE + "Circle"},
            },
        },
        {"type": "circle", "r": 1},
        "Circle",
    ),
    # The mapping contradicts the schemas: what the variants allow counts.
    (
        {
            "oneOf": [of("Circle"), of("Square")],
            "discriminator": {
                "propertyName": "type",
                "mapping": {"circle": "Square", "square": "Circle"},
            },
        },
        {"type": "circle", "r": 1},
        "Circle",
    ),
]


@pytest.mark.parametrize(("schema", "value", "expected"), UNIONS)
def test_the_tag_of_a_variant_is_found(
    tmp_path: Path, schema: dict[str, Any], value: dict[str, Any], expected: str
) -> None:
    generated = models(
        tmp_path,
        **SHAPES,
        Alias=of("Circle"),
        Holder=holder(schema, required=True),
    )
    read = generated.Holder.from_json({"x": value})
    assert type(read.x).__name__ == expected
    assert read.to_json() == {"x": value}
    unknown = generated.Holder.from_json({"x": {"type": "star"}})
    assert type(unknown.x) is generated.UnknownVariant
    assert unknown.to_json() == {"x": {"type": "star"}}


def test_inline_variants_are_told_by_their_values(tmp_path: Path) -> None:
    generated = models(
        tmp_path,
        Holder=holder(
            {
                "oneOf": [
                    _kind("t", "a", x={"type": "integer"}),
                    _kind("t", "b", y={"type": "integer"}),
                ],
                "discriminator": {"propertyName": "t"},
            },
            required=True,
        ),
    )
    assert generated.Holder.from_json({"x": {"t": "a", "x": 1}}).x.x == 1
    assert generated.Holder.from_json({"x": {"t": "b", "y": 2}}).x.y == 2
    # A position in the list is no name.
    read = generated.Holder.from_json({"x": {"t": "0", "x": 1}}).x
    assert type(read) is generated.UnknownVariant


@pytest.mark.parametrize("values", [[1, 2], [True, False]])
def test_tags_may_be_other_than_texts(tmp_path: Path, values: list[Any]) -> None:
    generated = models(
        tmp_path,
        A=_kind("v", [values[0]], a=TEXT),
        B=_kind("v", [values[1]], b=TEXT),
        Holder=holder(
            {"oneOf": [of("A"), of("B")], "discriminator": {"propertyName": "v"}},
            required=True,
        ),
    )
    for value, expected in zip(values, "AB", strict=True):
        read = generated.Holder.from_json({"x": {"v": value}})
        assert type(read.x).__name__ == expected


def test_the_default_of_a_mapping_takes_all_else(tmp_path: Path) -> None:
    content = document(
        {
            "Event": {
                "anyOf": [of("Made"), of("Other")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"made": REFERENCE + "Made"},
                    "defaultMapping": "Other",
                },
            },
            "Made": _kind("kind", "made", by=TEXT),
            "Other": {"type": "object", "properties": {"kind": TEXT, "data": TEXT}},
            "Holder": holder(of("Event"), required=True),
        },
        openapi="3.2.0",
    )
    generated = module(files(content, tmp_path), tmp_path)
    for value, expected in (
        ({"kind": "made", "by": "a"}, "Made"),
        ({"kind": "moved", "data": "d"}, "Other"),
        ({"data": "d"}, "Other"),
        ({"kind": "defaultMapping"}, "Other"),
    ):
        read = generated.Holder.from_json({"x": value})
        assert type(read.x).__name__ == expected
        assert read.to_json() == {"x": value}


def test_an_entry_may_be_called_as_the_field_of_the_default(tmp_path: Path) -> None:
    schemas = {
        "A": {"type": "object", "properties": {"kind": TEXT}},
        "B": {"type": "object", "properties": {"kind": TEXT}},
        "Holder": holder(
            {
                "anyOf": [of("A"), of("B")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"defaultMapping": "A", "b": "B"},
                    "defaultMapping": "B",
                },
            },
            required=True,
        ),
    }
    content = document(schemas, openapi="3.2.0")
    generated = module(files(content, tmp_path), tmp_path)
    read = generated.Holder.from_json({"x": {"kind": "defaultMapping"}})
    assert type(read.x) is generated.A
    assert type(generated.Holder.from_json({"x": {}}).x) is generated.B


def test_an_unknown_tag_that_a_variant_allows_is_that_variant(tmp_path: Path) -> None:
    schemas = {
        "Made": _kind("kind", "made"),
        "Other": {
            "type": "object",
            "properties": {"kind": {"type": "string", "maxLength": 5}, "data": TEXT},
        },
        "Event": {
            "oneOf": [of("Made"), of("Other")],
            "discriminator": {"propertyName": "kind", "mapping": {"made": "Made"}},
        },
        "Holder": holder(of("Event"), required=True),
    }
    package = files(document(schemas), tmp_path, ("models", "validators"))
    generated = module(package, tmp_path)
    read = generated.Holder.from_json({"x": {"kind": "moved", "data": "d"}}).x
    assert type(read) is generated.Other
    read = generated.Holder.from_json({"x": {"kind": "removed"}}).x
    assert type(read) is generated.UnknownVariant


MADE = _kind("kind", "made", by=TEXT)
OTHER = {"type": "object", "properties": {"kind": TEXT, "data": TEXT}}


@pytest.mark.parametrize("targets", [("models",), ("models", "validators")])
@pytest.mark.parametrize("default", [None, "Other"])
def test_another_variant_may_allow_what_that_of_the_tag_does_not(
    tmp_path: Path, targets: tuple[str, ...], default: str | None
) -> None:
    discriminator = {"propertyName": "kind", "mapping": {"made": "Made"}}
    if default is not None:
        discriminator["defaultMapping"] = default
    event = {"anyOf": [of("Made"), of("Other")], "discriminator": discriminator}
    schemas = {
        "Made": MADE,
        "Other": OTHER,
        "Event": event,
        "Outer": {
            "anyOf": [of("Event"), _kind("kind", "outer", at=TEXT)],
            "discriminator": {"propertyName": "kind"},
        },
        "Holder": holder({"type": "array", "items": of("Event")}, required=True),
        "Nested": holder(of("Outer"), required=True),
    }
    content = document(schemas, openapi="3.2.0")
    generated = module(files(content, tmp_path, targets), tmp_path)
    value = {"kind": "made", "by": None}
    assert type(generated.Made.from_json({"kind": "made"})) is generated.Made
    read = generated.Holder.from_json({"x": [value, {"kind": "made", "by": "a"}]})
    assert [type(one) for one in read.x] == [generated.Other, generated.Made]
    assert read.to_json() == {"x": [value, {"kind": "made", "by": "a"}]}
    nested = generated.Nested.from_json({"x": value})
    assert type(nested.x) is generated.Other
    assert nested.to_json() == {"x": value}


@pytest.mark.parametrize("targets", [("models",), ("models", "validators")])
def test_names_as_tags_do_not_hide_what_another_variant_allows(
    tmp_path: Path, targets: tuple[str, ...]
) -> None:
    """Where no variant lists the values of the tag, each of them allows all."""
    schemas = {
        "Cat": {**_kind("kind", "", lives={"type": "integer"}), "required": ["lives"]},
        "Dog": {**_kind("kind", "", bark=TEXT), "required": ["bark"]},
        "Pet": {
            "oneOf": [of("Cat"), of("Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        "Holder": holder(of("Pet"), required=True),
    }
    for name in ("Cat", "Dog"):
        schemas[name]["properties"]["kind"] = TEXT
    content = document(schemas, openapi="3.0.3")
    generated = module(files(content, tmp_path, targets), tmp_path)
    for value, expected in (
        ({"kind": "Cat", "lives": 9}, "Cat"),
        ({"kind": "Cat", "bark": "w"}, "Dog"),
        ({"kind": "Cat", "bark": "w", "lives": "no"}, "Dog"),
        ({"kind": "cat", "lives": 9}, "Cat"),
        ({"lives": 9}, "Cat"),
        ({"kind": "Cat", "bark": 3}, "UnknownVariant"),
    ):
        read = generated.Holder.from_json({"x": value})
        assert (value, type(read.x).__name__) == (value, expected)
        assert read.to_json() == {"x": value}


@pytest.mark.parametrize("mapping", [{}, {"same": "A"}])
def test_a_tag_that_tells_nothing_is_no_help_and_no_harm(
    tmp_path: Path, mapping: dict[str, str]
) -> None:
    schemas = {
        "A": {**_kind("kind", "same", a=TEXT), "required": ["kind", "a"]},
        "B": {**_kind("kind", "same", b=TEXT), "required": ["kind", "b"]},
        "Either": {
            "oneOf": [of("A"), of("B"), of("C")],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        },
        "C": _kind("kind", "other", c=TEXT),
        "Holder": holder(of("Either"), required=True),
    }
    generated = models(tmp_path, **schemas)
    for value, expected in (
        ({"kind": "other", "c": "x"}, "C"),
        ({"kind": "unheard of", "c": "x"}, "UnknownVariant"),
        ({"kind": "same", "a": "x"}, "A"),
        ({"kind": "same", "b": "x"}, "B"),
    ):
        read = generated.Holder.from_json({"x": value})
        assert type(read.x).__name__ == expected
        assert read.to_json() == {"x": value}


def test_an_object_that_is_not_of_its_kind_costs_nothing_else(tmp_path: Path) -> None:
    schemas = {
        "Made": MADE,
        "Gone": _kind("kind", "gone", at=TEXT),
        "Event": {
            "oneOf": [of("Made"), of("Gone")],
            "discriminator": {"propertyName": "kind"},
        },
        "Holder": holder({"type": "array", "items": of("Event")}, required=True),
    }
    generated = models(tmp_path, **schemas)
    value = {"x": [{"kind": "gone", "at": "a"}, {"kind": "made", "by": 1}]}
    read = generated.Holder.from_json(value)
    assert [type(one).__name__ for one in read.x] == ["Gone", "UnknownVariant"]
    assert str(read.x[1].error) == "/by: expected a string, found an integer"
    assert [one.pointer for one in generated.malformed(read)] == ["/x/1/by"]
    assert read.to_json() == value
    reading = sys.modules[f"{generated.__package__}._runtime.malformed"]
    with pytest.raises(generated.ShapeError, match="/x/1/by"):
        reading.read_strictly(generated.Holder.from_json, value)


def test_unions_within_their_own_variants_are_read_in_time(tmp_path: Path) -> None:
    """What nothing allows is not tried again at every level."""
    either = {
        "anyOf": [of("Made"), of("Other")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"made": "Made"},
            "defaultMapping": "Other",
        },
    }
    schemas = {
        "Made": _kind("kind", "made", next=of("Event")),
        "Other": {"type": "object", "properties": {"kind": TEXT, "next": of("Event")}},
        "Event": either,
        "Holder": holder(of("Event"), required=True),
    }
    content = document(schemas, openapi="3.2.0")
    generated = module(files(content, tmp_path), tmp_path)
    value: Any = 5
    for _ in range(60):
        value = {"kind": "made", "next": value}
    with pytest.raises(generated.ShapeError):
        generated.Holder.from_json({"x": value})


ANIMAL: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "discriminator": {"propertyName": "kind", "mapping": {"cat": REFERENCE + "Cat"}},
    "properties": {"kind": TEXT, "name": TEXT},
}


def _child(parent: str, **properties: Any) -> dict[str, Any]:
    own = {"type": "object", "properties": properties}
    return {"allOf": [of(parent), own]}


FAMILY = {
    "Animal": ANIMAL,
    "Cat": _child("Animal", born={"type": "string", "format": "date"}),
    "Dog": _child("Animal", bark=TEXT, friend=of("Animal")),
    "Puppy": _child("Dog", weeks={"type": "integer"}),
    "Holder": holder(of("Animal"), required=True),
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"kind": "cat", "born": "2020-01-01"}, "Cat"),
        ({"kind": "Dog", "bark": "x", "friend": {"kind": "cat"}}, "Dog"),
        ({"kind": "Puppy", "bark": "x", "weeks": 3}, "Puppy"),
        ({"kind": "fish", "name": "Wanda"}, "AnimalBase"),
    ],
)
def test_a_parent_is_one_of_its_children(
    tmp_path: Path, value: dict[str, Any], expected: str
) -> None:
    generated = models(tmp_path, **FAMILY)
    assert alias(generated, "Animal") == "Cat | Dog | Puppy | AnimalBase"
    read = generated.Holder.from_json({"x": value})
    assert type(read.x).__name__ == expected
    assert read.x.extra_fields == {}
    assert read.to_json() == {"x": value}


@pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])
def test_a_child_is_accepted_where_the_parent_is_asked_for(
    tmp_path: Path, version: str
) -> None:
    schemas: dict[str, Any] = {
        "Animal": ANIMAL | {"discriminator": {"propertyName": "kind"}},
        "Cat": _child("Animal", lives={"type": "integer"}),
        "Dog": _child("Animal", bark=TEXT),
    }
    reference: dict[str, Any] = {"$ref": REFERENCE + "Animal"}
    body: dict[str, Any] = {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": reference}},
        }
    }
    answer: dict[str, Any] = {"content": {"application/json": {"schema": reference}}}
    content = document(schemas, openapi=version)
    if version == "2.0":
        schemas["Animal"]["discriminator"] = "kind"
        reference["$ref"] = "#/definitions/Animal"
        for child in ("Cat", "Dog"):
            schemas[child]["allOf"][0] = reference
        body = {
            "parameters": [
                {"in": "body", "name": "body", "required": True, "schema": reference}
            ]
        }
        answer = {"schema": reference}
        del content["openapi"], content["components"]
        content |= {
            "swagger": "2.0",
            "definitions": schemas,
            "consumes": ["application/json"],
            "produces": ["application/json"],
        }
    operation = {
        "operationId": "addAnimal",
        **body,
        "responses": {"200": {"description": "ok"} | answer},
    }
    content["paths"] = {"/animals": {"post": operation}}
    package = files(content, tmp_path, ("models", "validators", "client"))
    for relative, text in package.items():
        target = tmp_path / "checked/generated" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    (tmp_path / "checked/user.py").write_text(
        "from generated import Client, models\n"
        "def add(client: Client) -> int | None:\n"
        "    read = client.add_animal(models.Cat(kind='Cat', lives=9))\n"
        "    if isinstance(read, models.Cat):\n"
        "        return read.lives\n"
        "    assert not isinstance(read, models.Dog) or read.bark\n"
        "    return None\n"
    )
    assert mypy(tmp_path / "checked") == ""


def test_a_parent_may_list_its_children_itself(tmp_path: Path) -> None:
    """Children take a parent by allOf that is one of them: a circle, in Java's manner."""
    schemas = {
        "Animal": ANIMAL | {"oneOf": [of("Cat"), of("Dog")]},
        "Cat": _child("Animal", lives={"type": "integer"}),
        "Dog": _child("Animal", bark=TEXT),
        "Holder": holder(of("Animal"), required=True),
    }
    generated = models(tmp_path, **schemas)
    assert alias(generated, "Animal").startswith("Cat | Dog")
    read = generated.Holder.from_json({"x": {"kind": "cat", "name": "a", "lives": 9}})
    assert type(read.x) is generated.Cat
    assert (read.x.name, read.x.lives) == ("a", 9)


def test_a_kind_that_adds_nothing_is_a_class_of_its_own(tmp_path: Path) -> None:
    reference = {"allOf": [of("Animal")]}
    schemas = {
        "Holder": holder(of("Animal"), required=True),
        "Animal": ANIMAL,
        "Cat": reference | {"description": "A cat."},
        "Dog": reference,
        "Puppy": {"allOf": [of("Dog")]},
    }
    generated = models(tmp_path, **schemas)
    assert alias(generated, "Animal") == "Cat | Dog | Puppy | AnimalBase"
    for kind in ("Cat", "Dog", "Puppy"):
        tag = "cat" if kind == "Cat" else kind
        read = generated.Holder.from_json({"x": {"kind": tag, "name": "Tom"}}).x
        assert type(read) is getattr(generated, kind)
        assert read.name == "Tom"


def test_kinds_of_swagger_2_may_add_nothing_and_say_their_values(
    tmp_path: Path,
) -> None:
    """So documents of Azure do, in which a reference stands beside ``readOnly``."""
    reference = {"$ref": "#/definitions/Fault"}
    definitions = {
        "Holder": {"properties": {"x": {**reference, "readOnly": True}}},
        "Fault": {
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {"kind": TEXT, "message": TEXT},
        },
        "Denied": {"allOf": [reference], "x-ms-discriminator-value": "AccessDenied"},
        "Slow": {
            "allOf": [reference, {"properties": {"wait": {"type": "integer"}}}],
            "x-ms-discriminator-value": "TooSlow",
        },
        "Gone": {"allOf": [reference]},
    }
    content = {
        "swagger": "2.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {},
        "definitions": definitions,
    }
    generated = module(files(content, tmp_path), tmp_path)
    assert alias(generated, "Fault") == "Denied | Slow | Gone | FaultBase"
    for tag, kind in {
        "AccessDenied": "Denied",
        "TooSlow": "Slow",
        "Gone": "Gone",
        "Denied": "Denied",
        "Other": "FaultBase",
    }.items():
        value = {"x": {"kind": tag, "message": "no"}}
        read = generated.Holder.from_json(value)
        assert type(read.x).__name__ == kind
        assert read.to_json() == value
