"""That each kind of fault of a model is found: it is brought back, and is reported.

Where the fault was in what a schema looks like, the schema gets the looks that it had;
where it was in how a value is read, the reader does what it did.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from truespec.diagnostics import Diagnostics
from truespec.ir.schemas import Anything, Array, Map, Record, Scalar, Shape
from truespec.pipeline import Options, Understood, understand
from truespec.verify import document as verified
from truespec.verify.instances import Instances
from truespec.verify.outcome import Outcome
from truespec.verify.readings import Readings, readings
from truespec.verify.table import faults

OPTIONS = Options(package="awake")
TESTS = Path(__file__).parents[2]
COMPONENTS = "#/components/schemas/"


def ref(name: str) -> dict[str, str]:
    return {"$ref": COMPONENTS + name}


def tagged(value: Any, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": value}, **properties},
    }


SCHEMAS: dict[str, Any] = {
    "Text": {"type": "object", "properties": {"text": {"type": "string"}}},
    "Labels": {
        "type": "object",
        "patternProperties": {"^x-": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    },
    "Circle": tagged("circle", radius={"type": "number"}),
    "Square": tagged("square", side={"type": "number"}),
    "Form": {"oneOf": [ref("Circle"), ref("Square")]},
    "Yes": tagged(True, data={"type": "string"}),
    "No": tagged(False, message={"type": "string"}),
    "Answer": {"oneOf": [ref("Yes"), ref("No")]},
    "Maybe": {"anyOf": [ref("Text"), {"type": "null"}]},
    "Sized": {
        "type": "object",
        "properties": {"size": {"type": "integer"}, "form": ref("Form")},
    },
    "Pair": {
        "type": "array",
        "prefixItems": [{"type": "number"}, ref("Text")],
        "minItems": 2,
        "maxItems": 2,
    },
    "Page": {"type": "array", "items": ref("Text")},
    "ByName": {"type": "object", "additionalProperties": {"$ref": COMPONENTS + "Text"}},
    "Beside": {
        "type": "object",
        "required": ["kind"],
        "oneOf": [ref("Circle"), ref("Square")],
    },
    "Day": {"type": "string", "format": "date"},
    "Key": {
        "type": "object",
        "properties": {"id": {"type": "string", "format": "uuid"}},
    },
    "Animal": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": COMPONENTS + "Cat"},
        },
    },
    "Cat": {
        "allOf": [
            ref("Animal"),
            {"type": "object", "properties": {"lives": {"type": "integer"}}},
        ]
    },
    "Tool": {
        "type": "object",
        "required": ["size"],
        "oneOf": [ref("Saw")],
        "properties": {"size": {"type": "integer"}},
    },
    "Saw": {
        "allOf": [
            ref("Tool"),
            {"required": ["teeth"], "properties": {"teeth": {"type": "integer"}}},
        ]
    },
    "Made": {
        "type": "object",
        "properties": {
            "kind": {"const": "made", "default": "made"},
            "by": {"type": "string"},
        },
    },
}


Read = Callable[..., Understood]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return what understands the document with a schema and what that refers to."""

    def understood(name: str) -> Understood:
        return understand_schemas(tmp_path, needed(name))

    return understood


def needed(name: str) -> dict[str, Any]:
    """Return a schema with those that it refers to, by name."""
    names = [name]
    for one in names:
        text = json.dumps(SCHEMAS[one])
        names += [
            other
            for other in SCHEMAS
            if f'{COMPONENTS}{other}"' in text and other not in names
        ]
        # The kinds of a parent refer to it.
        if "discriminator" in SCHEMAS[one]:
            names += [
                other
                for other in SCHEMAS
                if f'"allOf": [{json.dumps(ref(one))}' in json.dumps(SCHEMAS[other])
                and other not in names
            ]
    return {one: SCHEMAS[one] for one in SCHEMAS if one in names}


def understand_schemas(folder: Path, schemas: dict[str, Any]) -> Understood:
    path = folder / "awake.json"
    info = {"title": "Awake", "version": "1"}
    tree = {"openapi": "3.1.0", "info": info, "paths": {}}
    path.write_text(json.dumps({**tree, "components": {"schemas": schemas}}))
    diagnostics = Diagnostics()
    found = understand(path, OPTIONS, diagnostics)
    assert found.api is not None, list(diagnostics)
    return found


def looking(read: Understood, shapes: dict[str, Shape]) -> Understood:
    """Return the document with other looks of some schemas, by address."""
    assert read.api is not None
    schemas = dict(read.api.schemas)
    for at, shape in shapes.items():
        schemas[at] = replace(schemas[at], shape=shape)
    return replace(read, api=replace(read.api, schemas=schemas))


def judged(read: Understood) -> Outcome:
    outcome = verified.verify(read, OPTIONS, most=60, hypothesis=0)
    assert outcome is not None
    return outcome


def reported(outcome: Outcome, name: str) -> list[str]:
    [tally] = [one for one in outcome.tallies if one.schema.name == name]
    return [one.generated for one in tally.disagreements]


LOOKS: dict[str, tuple[str, dict[str, Shape], str]] = {
    "a map of one of several kinds of values": (
        "Labels",
        {"Labels": Map(COMPONENTS + "Labels/additionalProperties")},
        "reading it was refused: /x-",
    ),
    "null that is refused": (
        "Maybe",
        {"Maybe": Record(fields=())},
        "reading it was refused: (root): expected an object, found null",
    ),
    "a number as a text": (
        "Sized",
        {"Sized/properties/size": Scalar("string")},
        "reading it was refused: /size",
    ),
}


@pytest.mark.parametrize("fault", LOOKS)
def test_a_shape_that_is_too_narrow_is_reported(read: Read, fault: str) -> None:
    name, shapes, message = LOOKS[fault]
    wrong = looking(read(name), {COMPONENTS + at: one for at, one in shapes.items()})
    found = reported(judged(wrong), name)
    assert any(one.startswith(message) for one in found), found[:5]


LOSSES: dict[str, tuple[str, dict[str, Shape], str]] = {
    "a type that another part of allOf took away": (
        "Sized",
        {"Sized/properties/size": Anything()},
        "the type of #/components/schemas/Sized/properties/size",
    ),
    "a union that properties beside it took away": (
        "Beside",
        {"Beside": Record(fields=())},
        "the property 'radius' of #/components/schemas/Circle",
    ),
    "a map whose values are of any type": (
        "ByName",
        {"ByName": Map(None)},
        "the type of #/components/schemas/Text",
    ),
    "a map that is an empty class": (
        "ByName",
        {"ByName": Record(fields=())},
        "the type of #/components/schemas/Text",
    ),
    "items by position": (
        "Pair",
        {"Pair": Array(None)},
        "the type of #/components/schemas/Pair/prefixItems/0",
    ),
    "a format that is a text": (
        "Key",
        {"Key/properties/id": Scalar("string")},
        "the format 'uuid' of #/components/schemas/Key/properties/id",
    ),
    "items of a generic list": (
        "Page",
        {"Page": Array(None)},
        "the type of #/components/schemas/Text",
    ),
}


@pytest.mark.parametrize("fault", LOSSES)
def test_a_type_or_property_that_is_lost_is_counted(read: Read, fault: str) -> None:
    name, shapes, message = LOSSES[fault]
    wrong = looking(read(name), {COMPONENTS + at: one for at, one in shapes.items()})
    [tally] = [one for one in judged(wrong).tallies if one.schema.name == name]
    assert message in tally.lost


Change = Callable[[Any], Callable[[Any], Any]]

READERS: dict[str, tuple[str, Change, str]] = {
    "a tag that is no name of a variant": (
        "Form",
        lambda models: models.UnknownVariant.from_json,
        "(root) was read as UnknownVariant, but #/components/schemas/Circle allows it",
    ),
    "the first class that can be read": (
        "Answer",
        lambda models: lambda value: built(models.Yes, value),
        "(root) was read as Yes, but #/components/schemas/Answer/oneOf/1 allows it",
    ),
    "a value that is written otherwise": (
        "Day",
        lambda models: lambda value: value.strip() + " ",
        "writing it gave ",
    ),
    "a UUID in its usual spelling": (
        "Key",
        lambda models: lambda value: with_plain(models.Key, value),
        "writing it gave ",
    ),
    "a value of another type than announced": (
        "Sized",
        lambda models: lambda value: with_text(models.Sized, value),
        "Sized.size ",
    ),
}


def built(cls: Any, value: dict[str, Any]) -> Any:
    """Return an object of a class that keeps all properties of a value."""
    if not isinstance(value, dict) or "kind" not in value:
        return cls.from_json(value)
    made = cls.from_json({"kind": True})
    made.kind = value["kind"]
    made.extra_fields = {key: one for key, one in value.items() if key != "kind"}
    return made


def with_plain(cls: Any, value: Any) -> Any:
    """Return an object whose UUID does not remember its text."""
    made = cls.from_json(value)
    if made.id is not None:
        made.id = UUID(str(made.id))
    return made


def with_text(cls: Any, value: Any) -> Any:
    made = cls.from_json(value)
    made.size = "large"
    return made


@pytest.mark.parametrize("fault", READERS)
def test_a_value_that_is_read_wrongly_is_reported(
    read: Read, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, change, message = READERS[fault]

    def changed(package: Any, *more: Any) -> Readings:
        found = readings(package, *more)
        wrong = change(package.module("models"))
        return replace(
            found, readers={**found.readers, COMPONENTS + name: lambda: wrong}
        )

    monkeypatch.setattr(verified, "readings", changed)
    found = reported(judged(read(name)), name)
    assert any(one.startswith(message) for one in found), found[:5]


def test_an_annotation_that_cannot_be_evaluated_is_reported(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(package: Any, *more: Any) -> Readings:
        found = readings(package, *more)
        package.module("models").Sized.__annotations__["form"] = "'Circle | Square' | 1"
        return found

    monkeypatch.setattr(verified, "readings", changed)
    found = reported(judged(read("Sized")), "Sized")
    assert any("typing.get_type_hints(Sized) raised TypeError" in one for one in found)


def test_a_required_property_that_the_other_side_sends_is_reported(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(package: Any, *more: Any) -> Readings:
        found = readings(package, *more)
        read_text = package.module("models").Text.from_json

        def demanding(value: Any) -> Any:
            if isinstance(value, dict) and "text" not in value:
                raise found.refusal(("text",), "a string", value)
            return read_text(value)

        return replace(
            found, readers={**found.readers, COMPONENTS + "Text": lambda: demanding}
        )

    monkeypatch.setattr(verified, "readings", changed)
    assert "reading it was refused: /text: expected a string, found an object" in (
        reported(judged(read("Text")), "Text")
    )


Patch = tuple[str, object]

# What the generator did, or did not: a name in it with what stood there, the schema that
# shows it, and what is reported.
GENERATORS: dict[str, tuple[Patch, str, str]] = {
    "a parent that is not one of its kinds": (
        ("truespec.lower.shapes.families.Families.children", lambda *_: []),
        "Animal",
        "(root) was read as Animal, but its tag names #/components/schemas/Cat",
    ),
    "a constant that people have to write": (
        ("truespec.targets.models.types.Types.constant", lambda *_: None),
        "Circle",
        "Circle(radius) raised TypeError",
    ),
    "a constant that is not sent although it is the default": (
        ("truespec.targets.models.records.Records._constant", lambda *_: None),
        "Made",
        "Made(by) is not equal to what was read: Made(by=",
    ),
}


@pytest.mark.parametrize("fault", GENERATORS)
def test_code_that_is_generated_wrongly_is_reported(
    read: Read, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place, wrong), name, message = GENERATORS[fault]
    monkeypatch.setattr(place, wrong)
    found = reported(judged(read(name)), name)
    assert any(one.startswith(message) for one in found), found[:5]


def test_validators_that_run_in_circles_are_reported(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    saw = {"size": 1, "teeth": 40}
    # Each value takes such validators half a second.
    monkeypatch.setattr(Instances, "of", lambda *_: iter([saw]))
    assert reported(judged(read("Tool")), "Tool") == []
    monkeypatch.setattr("truespec.schema.analysis.circles_in_place", lambda _: {})
    assert reported(judged(read("Tool")), "Tool") == ["invalid"]


SEEN_ELSEWHERE = {
    "null beside `nullable` without `type`, which the letter does not allow": (
        "behaviour/types/test_impossible.py",
        "test_null_is_read_where_nullable_means_it",
    ),
    "a closed `allOf` that nothing can meet: nothing valid is there to be read": (
        "behaviour/types/test_impossible.py",
        "test_what_nothing_can_meet_is_told",
    ),
    "a required property that is forbidden: the same": (
        "behaviour/types/test_impossible.py",
        "test_what_nothing_can_meet_is_told",
    ),
    "an empty `oneOf`, which only a type checker minds": (
        "behaviour/types/test_unions.py",
        "test_a_package_with_judges_is_typed",
    ),
    "names and words of the members of enumerations": (
        "behaviour/test_models_constants.py",
        "test_members_have_the_names_of_the_document",
    ),
    "names of schemas of other files": (
        "behaviour/test_schema_names.py",
        "test_schemas_of_other_files",
    ),
    "names of the classes of errors": (
        "behaviour/client/test_error_classes.py",
        "test_what_classes_are_called_in_any_order_of_the_document",
    ),
    "messages about the document": (
        "behaviour/test_readings_of_schemas.py",
        "test_each_fault_is_reported_once_where_it_is",
    ),
    "how null and what is absent are shown": (
        "behaviour/test_models_surface.py",
        "test_null_and_absent_look_different",
    ),
    "a leaf that is malformed: with formats asserted it is not valid": (
        "behaviour/test_models_formats.py",
        "test_a_malformed_text_costs_nothing_else",
    ),
}
"""What verify cannot see, as every value is read and written: the tests of it."""


@pytest.mark.parametrize("fault", SEEN_ELSEWHERE)
def test_what_verify_cannot_see_has_a_test_of_its_own(fault: str) -> None:
    file, test = SEEN_ELSEWHERE[fault]
    assert f"\ndef {test}(" in (TESTS / file).read_text("utf-8")


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What comes out for all schemas as they are."""
    return judged(understand_schemas(tmp_path_factory.mktemp("whole"), SCHEMAS))


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_document_itself_is_read_as_it_should_be(
    outcome: Outcome, name: str
) -> None:
    [tally] = [one for one in outcome.tallies if one.schema.name == name]
    assert not tally.disagreements, "\n".join(faults(outcome))
    assert tally.round_trips > 0
    assert not tally.undecided
    assert not tally.lost
