"""What the classes of a generated package do with JSON values."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import models

TEXT = {"type": "string"}
PET = {
    "type": "object",
    "required": ["name", "born"],
    "properties": {
        "tag": {"type": ["string", "null"]},
        "name": TEXT,
        "age": {"type": "integer", "default": 1},
        "born": {"type": ["string", "null"]},
        "weight": {"type": "number"},
        "tame": {"type": "boolean"},
        "note": {},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
        "scores": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
}
WHOLE = {
    "name": "Rex",
    "born": None,
    "tag": None,
    "age": 3,
    "weight": 2.5,
    "tame": True,
    "note": {"a": [None]},
    "friends": [{"name": "Tom", "born": "May"}],
    "scores": {"a": 1},
}


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return models(tmp_path_factory.mktemp("pets"), Pet=PET)


def test_an_object_is_read_and_written(pets: Any) -> None:
    rex = pets.Pet.from_json(WHOLE)
    assert (rex.name, rex.age, rex.weight, rex.tame) == ("Rex", 3, 2.5, True)
    assert rex.friends == [pets.Pet(name="Tom", born="May")]
    assert rex.to_json() == WHOLE
    assert pets.Pet.from_json(rex.to_json()) == rex


def test_absent_and_null_are_two_things(pets: Any) -> None:
    absent = pets.Pet.from_json({"name": "Rex", "born": None})
    assert absent.tag is pets.UNSET
    assert absent.note is pets.UNSET
    assert absent.age is None
    assert not pets.UNSET
    null = pets.Pet.from_json({"name": "Rex", "born": None, "tag": None, "note": None})
    assert null.tag is None
    assert null.note is None
    assert absent != null
    assert null.to_json() == {"name": "Rex", "born": None, "tag": None, "note": None}
    assert absent == pets.Pet(name="Rex", born=None)


def test_a_default_of_the_document_is_not_made_up(pets: Any) -> None:
    assert "age" not in pets.Pet(name="Rex", born=None).to_json()
    assert "1" in Path(pets.__file__).read_text().split('"age", ')[1][:120]


def test_the_constructor_takes_names_only_and_insists_on_what_is_required(
    pets: Any,
) -> None:
    with pytest.raises(TypeError, match="born"):
        pets.Pet(name="Rex")
    with pytest.raises(TypeError, match="positional"):
        pets.Pet("Rex", None)


def test_unknown_properties_are_kept_and_sent_back(pets: Any) -> None:
    value = {"name": "Rex", "born": None, "colour": "red", "x": [1]}
    before = copy.deepcopy(value)
    rex = pets.Pet.from_json(value)
    assert rex.extra_fields == {"colour": "red", "x": [1]}
    assert rex.to_json() == value == before
    assert rex != pets.Pet(name="Rex", born=None)


@pytest.mark.parametrize(
    ("change", "path", "expected", "found"),
    [
        ({"name": 1}, ("name",), "a string", "an integer"),
        ({"name": None}, ("name",), "a string", "null"),
        ({"age": "1"}, ("age",), "an integer", "a string"),
        ({"age": True}, ("age",), "an integer", "a boolean"),
        ({"age": 1.5}, ("age",), "an integer", "a number"),
        ({"age": None}, ("age",), "an integer", "null"),
        ({"weight": False}, ("weight",), "a number", "a boolean"),
        ({"tame": 1}, ("tame",), "a boolean", "an integer"),
        ({"friends": {}}, ("friends",), "an array", "an object"),
        ({"friends": [WHOLE, 7]}, ("friends", 1), "an object", "an integer"),
        (
            {"friends": [{"name": "Tom", "born": None, "friends": [{"name": "~"}]}]},
            ("friends", 0, "friends", 0, "born"),
            "a string",
            "missing",
        ),
        ({"scores": {"a/b": "x"}}, ("scores", "a/b"), "an integer", "a string"),
    ],
)
def test_a_wrong_shape_is_named_with_its_place(
    pets: Any, change: Any, path: Any, expected: str, found: str
) -> None:
    with pytest.raises(pets.ShapeError) as caught:
        pets.Pet.from_json(WHOLE | change)
    assert caught.value.path == path
    assert caught.value.expected == expected
    assert found in str(caught.value)
    assert caught.value.pointer.count("/") == len(path)


def test_what_is_missing_is_named(pets: Any) -> None:
    with pytest.raises(pets.ShapeError) as caught:
        pets.Pet.from_json({"born": None})
    assert caught.value.value is pets.UNSET
    assert str(caught.value) == "/name: expected a string, found missing"


def test_whole_floats_are_integers_and_subclasses_of_str_are_strings(
    pets: Any,
) -> None:
    class Word(str):
        pass

    rex = pets.Pet.from_json({"name": Word("Rex"), "born": None, "age": 3.0})
    assert type(rex.age) is int
    assert rex.name == "Rex"
    assert rex.to_json() == {"name": "Rex", "born": None, "age": 3.0}


def test_objects_are_shown_copied_and_compared(pets: Any) -> None:
    rex = pets.Pet.from_json(WHOLE | {"colour": "red"})
    assert "name='Rex'" in repr(rex)
    assert "extra_fields={'colour': 'red'}" in repr(rex)
    assert "age" not in repr(pets.Pet(name="Rex", born=None))
    assert pickle.loads(pickle.dumps(rex)) == copy.deepcopy(rex) == rex
    assert rex != WHOLE
    with pytest.raises(TypeError):
        hash(rex)
    with pytest.raises(AttributeError):
        rex.colour = "red"


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    secret = {"type": "string", "format": "password"}
    own = models(
        tmp_path,
        Secret=secret,
        Login={
            "type": "object",
            "properties": {
                "user": TEXT,
                "password": secret,
                "other": {"$ref": "#/components/schemas/Secret"},
            },
        },
    )
    login = own.Login(user="ann", password="hunter2", other="hunter2")
    assert "ann" in repr(login)
    assert "hunter2" not in repr(login)
    with pytest.raises(own.ShapeError) as caught:
        own.Login.from_json({"password": ["hunter2"]})
    assert "hunter2" not in str(caught.value)


def test_further_properties_have_the_type_that_the_document_gives_them(
    tmp_path: Path,
) -> None:
    own = models(
        tmp_path,
        Size={"type": "object", "properties": {"cm": {"type": "integer"}}},
        Sizes={
            "type": "object",
            "properties": {"unit": TEXT},
            "additionalProperties": {"$ref": "#/components/schemas/Size"},
        },
    )
    value = {"unit": "cm", "tail": {"cm": 3}}
    sizes = own.Sizes.from_json(value)
    assert sizes.extra_fields == {"tail": own.Size(cm=3)}
    assert sizes.to_json() == value
    with pytest.raises(own.ShapeError) as caught:
        own.Sizes.from_json({"tail": {"cm": "x"}})
    assert caught.value.path == ("tail", "cm")


def test_names_that_python_or_the_models_use_are_no_trouble(tmp_path: Path) -> None:
    wires = [
        *["self", "cls", "data", "field", "value", "key", "item", "list", "dict"],
        *["str", "int", "float", "bool", "type", "date", "datetime", "object"],
        *["from_json", "to_json", "extra_fields", "Any", "Self", "UNSET", "Model"],
        *["class", "None", "__init__", "__slots__", "_secret", "+1", "-1", "@id"],
        *["", " ", "a b", "a-b", "\N{SNOWMAN}", '"', "\\", "\n", "{{ x }}", "{% x %}"],
    ]
    own = models(
        tmp_path,
        Odd={
            "type": "object",
            "properties": {
                wire: {"type": "array", "items": {"type": "string", "format": "date"}}
                for wire in wires
            },
        },
        **{
            name: {"type": "object", "properties": {"x": TEXT}}
            for name in ["Model", "Any", "date", "UNSET", "dict", "ShapeError", "None"]
        },
    )
    value = {wire: ["2020-02-29"] for wire in wires}
    odd = own.Odd.from_json(value)
    assert odd.extra_fields == {}
    assert odd.to_json() == value
    assert own.Odd.from_json(json.loads(json.dumps(value))) == odd
