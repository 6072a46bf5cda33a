"""Constants and enumerations: their types, names, words, and unexpected values."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, models
from tests.behaviour.shapes import TEXT, holder, of
from tests.type_checking import mypy, pyright
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand

SCHEMAS: dict[str, Any] = {
    "Cat": {
        "type": "object",
        "required": ["kind", "name"],
        "properties": {"kind": {"const": "cat"}, "name": TEXT},
    },
    "Dog": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["dog"]}, "bark": {"type": "integer"}},
    },
    "Pet": {"oneOf": [of("Cat"), of("Dog")], "discriminator": {"propertyName": "kind"}},
    "Success": {
        "type": "object",
        "required": ["ok"],
        "properties": {"ok": {"const": True}, "value": TEXT},
    },
    "Failure": {
        "type": "object",
        "required": ["ok"],
        "properties": {"ok": {"const": False}, "value": TEXT},
    },
    "Outcome": {"anyOf": [of("Success"), of("Failure")]},
    "Versioned": {
        "type": "object",
        "required": ["version", "nothing", "ratio"],
        "properties": {
            "version": {"type": "integer", "const": 2},
            "nothing": {"const": None},
            "ratio": {"const": 1.5},
            "usual": {"const": "x", "default": "x"},
            "optional": {"const": "x"},
            "nullable": {"enum": ["x", None]},
        },
    },
    "Mode": {"enum": ["a", "b", 3, True, "date"]},
    "Modes": {"type": "array", "items": of("Mode")},
    "Holder": {
        "type": "object",
        "required": ["mode"],
        "properties": {
            "mode": of("Mode"),
            "date": {"enum": ["date", "a|b", 'say "x | y"', 1]},
            "flag": {"enum": [True, False]},
            "number": {"enum": [1, 1.5]},
            "some": {"type": "array", "items": {"const": "z"}},
        },
    },
}
USER = """
from typing import Literal, assert_never, assert_type

from generated import models


def sound(pet: models.Cat | models.Dog) -> str:
    if pet.kind == "cat":
        assert_type(pet, models.Cat)
        return pet.name
    assert_type(pet, models.Dog)
    return str(pet.bark)


def matched(pet: models.Cat | models.Dog) -> str:
    match pet.kind:
        case "cat":
            return "meow"
        case "dog":
            return "woof"
        case other:
            assert_never(other)


def value(outcome: models.Outcome) -> str | None:
    if outcome.ok is True:
        assert_type(outcome, models.Success)
        return outcome.value
    assert_type(outcome, models.Failure)
    return None


cat = models.Cat(name="Tom")
assert_type(cat.kind, Literal["cat"])
versioned = models.Versioned()
assert_type(versioned.version, Literal[2])
assert_type(versioned.nothing, None)
assert_type(versioned.ratio, float)
assert_type(versioned.usual, Literal["x"] | None)
assert_type(versioned.optional, Literal["x"] | None)
assert_type(models.Success().ok, Literal[True])
held = models.Holder(mode=3, flag=True, number=1.5, some=["z"])
assert_type(held.mode, Literal["a", "b", 3, True, "date"])
assert_type(held.flag, bool | None)
assert_type(held.number, float | None)
models.Holder(mode="c")  # refused
models.Cat(name="Tom", kind="dog")  # refused
models.Holder(mode="a", date="x")  # refused
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return models(tmp_path_factory.mktemp("constants"), **SCHEMAS)


def test_type_checkers_narrow_by_constants(tmp_path: Path) -> None:
    for path, text in files(document(SCHEMAS), tmp_path).items():
        target = tmp_path / "generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    (tmp_path / "user.py").write_text(USER)
    refused = [
        number
        for number, line in enumerate(USER.splitlines(), 1)
        if "# refused" in line
    ]
    faults = re.findall(r"^(\S+?):(\d+): error", mypy(tmp_path), re.MULTILINE)
    assert faults == [("user.py", str(number)) for number in refused]
    found = pyright(tmp_path, "user.py", "generated/models.py")
    assert sorted(one["range"]["start"]["line"] + 1 for one in found) == refused, found


def test_nobody_writes_a_constant(package: Any) -> None:
    assert package.Cat(name="Tom").to_json() == {"kind": "cat", "name": "Tom"}
    assert package.Versioned().to_json() == {
        "version": 2,
        "nothing": None,
        "ratio": 1.5,
        "usual": "x",
    }
    assert package.Failure().to_json() == {"ok": False}


def test_an_optional_tag_is_sent(tmp_path: Path) -> None:
    cat = holder({"const": "cat"})
    generated = models(
        tmp_path,
        Cat=cat,
        Alone=cat,
        Dog=holder(TEXT),
        Pet={"oneOf": [of("Cat"), of("Dog")], "discriminator": {"propertyName": "x"}},
    )
    assert generated.Cat().to_json() == {"x": "cat"}
    assert generated.Alone().to_json() == {}


@pytest.mark.parametrize(
    "value",
    [
        {"version": 2, "nothing": None, "ratio": 1.5},
        {"version": 2, "nothing": None, "ratio": 1.5, "usual": "x", "nullable": None},
        {"version": 3, "nothing": None, "ratio": 2.5, "usual": "y", "optional": "z"},
    ],
)
def test_what_is_read_is_written(package: Any, value: Any) -> None:
    assert package.Versioned.from_json(value).to_json() == value


@pytest.mark.parametrize("wrong", [{}, {"kind": 1}, {"kind": None}])
def test_a_constant_that_is_missing_or_of_another_type_is_refused(
    package: Any, wrong: Any
) -> None:
    with pytest.raises(package.ShapeError) as caught:
        package.Cat.from_json({"name": "Tom", **wrong})
    assert caught.value.path == ("kind",)


@pytest.mark.parametrize("ok", [True, False])
def test_a_union_takes_the_class_with_the_constant(package: Any, ok: bool) -> None:
    value = {"ok": ok, "value": "x"}
    read = package.decode_outcome(value)
    assert type(read) is (package.Success if ok else package.Failure)
    assert read.to_json() == value


def test_values_beside_the_listed_ones_are_kept(package: Any) -> None:
    value = {"mode": "new", "some": ["y"], "date": 7}
    assert package.Holder.from_json(value).to_json() == value
    assert package.decode_modes(["a", 3, True, 4, False]) == ["a", 3, True, 4, False]
    with pytest.raises(package.ShapeError) as caught:
        package.decode_modes(["a", [1]])
    assert caught.value.path == (1,)
    assert "'a'" in str(caught.value)


def members(generated: Any, name: str) -> dict[str, Any]:
    return {
        key: member.value
        for key, member in getattr(generated, name).__members__.items()
    }


@pytest.mark.parametrize(
    "extension",
    [
        {"x-enum-varnames": ["Sunny", "Partly Cloudy", None, 7, "too many"]},
        {"x-enumNames": ["sunny", "partlyCloudy"]},
        {
            "x-ms-enum": {
                "values": [
                    {"value": 0, "name": "SUNNY"},
                    {"value": 1, "name": "partly-cloudy"},
                ]
            }
        },
        {"x-enumNames": {"0": "Sunny", "1": "Partly cloudy"}},
        {
            "oneOf": [
                {"const": 1, "title": "Partly cloudy"},
                {"const": 0, "title": "Sunny"},
            ]
        },
    ],
)
def test_members_have_the_names_of_the_document(
    tmp_path: Path, extension: dict[str, Any]
) -> None:
    weather = {"type": "integer", "enum": [0, 1, -2], **extension}
    generated = models(tmp_path, Weather=weather)
    assert members(generated, "Weather") == {
        "SUNNY": 0,
        "PARTLY_CLOUDY": 1,
        "MINUS_2": -2,
    }


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize(
    "beside", [{}, {"type": "string"}, {"type": ["string", "null"]}]
)
def test_annotated_enumerations_are_one_class(
    tmp_path: Path, keyword: str, beside: dict[str, Any]
) -> None:
    branches = [
        {"const": "dog", "title": "Good dog", "description": "It barks."},
        {"enum": ["cat"], "type": "string", "deprecated": True},
    ]
    schema = {keyword: branches, **beside}
    generated = models(tmp_path, Pet=schema, Holds=holder(of("Pet")))
    assert members(generated, "Pet") == {"GOOD_DOG": "dog", "CAT": "cat"}
    source = inspect.getsource(generated.Pet)
    assert re.search(r'GOOD_DOG = "dog"\n\s+"""It barks."""', source)
    assert re.search(r'CAT = "cat"\n\s+"""Deprecated."""', source)
    for value in ("dog", "cow"):
        assert generated.Holds.from_json({"x": value}).to_json() == {"x": value}


def test_branches_that_are_more_than_values_are_no_enumeration(tmp_path: Path) -> None:
    known = {"const": "a"}
    generated = models(tmp_path, Open={"anyOf": [known, {"type": "string"}]})
    assert not isinstance(generated.Open, type)


def test_an_enumeration_with_null(tmp_path: Path) -> None:
    branches = [{"const": "a"}, {"const": "b"}, {"type": "null"}]
    generated = models(tmp_path, E={"oneOf": branches}, Holds=holder(of("E")))
    for value in ({}, {"x": None}, {"x": "a"}):
        assert generated.Holds.from_json(value).to_json() == value
    assert members(generated, "E") == {"A": "a", "B": "b"}


def test_names_of_members_that_collide_are_told_apart(tmp_path: Path) -> None:
    names = ["Same", "same", "None", "class", "mro"]
    enum = {"enum": list("abcde"), "x-enum-varnames": names}
    generated = models(tmp_path, E=enum)
    assert list(members(generated, "E").values()) == list("abcde")


def test_names_stay_with_their_values_whatever_is_beside_them(tmp_path: Path) -> None:
    names = {"x-enum-varnames": ["ONE", "TWO"], "x-enumDescriptions": ["First", "Last"]}
    generated = models(
        tmp_path,
        NullFirst={"type": ["integer", "null"], "enum": [None, 1, 2], **names},
        LeftOut={
            "type": "integer",
            "enum": [1, "one", 2],
            "x-enum-varnames": ["ONE", "TEXT", "TWO"],
        },
    )
    assert members(generated, "NullFirst") == {"ONE": 1, "TWO": 2}
    assert members(generated, "LeftOut") == {"ONE": 1, "TWO": 2}
    assert re.search(r'TWO = 2\n\s+"""Last"""', inspect.getsource(generated.NullFirst))


@pytest.mark.parametrize(
    ("texts", "faults"),
    [
        (["ONE"], 1),
        (["ONE", "TWO", "THREE", "FOUR"], 1),
        (["ONE", "ONE", "TWO"], 1),
        ("ONE", 1),
        (["ONE", "TWO", "NOTHING"], 0),
        (["ONE", "TWO"], 0),
        ({"1": "ONE"}, 0),
    ],
)
def test_names_that_do_not_fit_are_told_of(
    tmp_path: Path, texts: Any, faults: int
) -> None:
    schema = {"enum": [1, 2, None], "x-enum-varnames": texts}
    (tmp_path / "document.json").write_text(json.dumps(document({"E": schema})))
    diagnostics = Diagnostics()
    understand(tmp_path / "document.json", Options(), diagnostics)
    found = [one.where for one in diagnostics if one.code == "enum-texts"]
    assert found == ["#/components/schemas/E/x-enum-varnames"] * faults


def test_objects_and_arrays_that_are_listed_have_their_type(tmp_path: Path) -> None:
    listed = {
        "o": {"enum": [{"a": 1}, {}]},
        "a": {"const": [1]},
        "m": {"enum": [[], 1]},
    }
    generated = models(tmp_path, S={"type": "object", "properties": listed})
    annotations = generated.S.__annotations__
    assert annotations["o"] == "dict[str, JsonValue] | None"
    assert annotations["a"] == "list[JsonValue] | None"
    assert "JsonValue" in annotations["m"]
    for value in ({"o": {"a": 1}}, {"a": [1]}, {"m": 1}):
        assert generated.S.from_json(value).to_json() == value
