"""What people and their tools see of the classes of models."""

from __future__ import annotations

import copy
import inspect
import os
import pickle
import pydoc
import re
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module

STRING = {"type": "string"}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Any:
    schemas = {
        "Pet": {
            "type": "object",
            "required": ["name", "chip"],
            "properties": {
                "tag": STRING,
                "name": STRING,
                "owner": {"type": ["string", "null"]},
                "chip": {"type": ["integer", "null"]},
                "kind": {"enum": ["cat", "dog"]},
                "friends": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Pet"},
                },
                "either": {"$ref": "#/components/schemas/Either"},
                "date": {"type": "string", "format": "date"},
                "list": {"type": "array", "items": STRING},
                "builtins": STRING,
                "password": {"type": "string", "format": "password"},
                "type": STRING,
            },
        },
        "Either": {
            "oneOf": [
                STRING,
                {"type": "integer"},
                {"$ref": "#/components/schemas/Scores"},
            ]
        },
        "Scores": {
            "type": "object",
            "additionalProperties": {"type": "integer"},
            "properties": {"a": STRING},
        },
        "File": {
            "type": "object",
            "properties": {"content": {"type": "string", "format": "binary"}},
        },
    }
    folder = tmp_path_factory.mktemp("surface")
    return module(files(document(schemas), folder), folder)


def classes(models: Any) -> list[Any]:
    found = [getattr(models, name) for name in models.__all__]
    return [one for one in found if isinstance(one, type) and hasattr(one, "_specs")]


def test_the_signature_is_that_of_the_constructor(models: Any) -> None:
    signature = inspect.signature(models.Pet)
    names = list(signature.parameters)
    assert names[:2] == ["name", "chip"]
    assert names[-1] == "extra_fields"
    assert {*names} == {*models.Pet.__slots__, "extra_fields"}
    assert {one.kind for one in signature.parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }
    by_name = signature.parameters
    assert by_name["name"].default is inspect.Parameter.empty
    assert by_name["name"].annotation is str
    assert by_name["tag"].default is None
    assert by_name["owner"].default is models.UNSET
    assert by_name["owner"].annotation == str | None | models.Unset
    with pytest.raises(TypeError):
        signature.bind(name="Rex")
    for values in (
        {"name": "Rex", "chip": None},
        {"name": "Rex", "chip": 1, "extra_fields": {"a": 1}},
    ):
        bound = signature.bind(**values)
        bound.apply_defaults()
        assert models.Pet(**bound.kwargs) == models.Pet(**values)


def test_every_class_shows_its_constructor(models: Any) -> None:
    for cls in classes(models):
        shown = pydoc.render_doc(cls, renderer=pydoc.plaintext)
        for name in inspect.signature(cls).parameters:
            assert f"{name}:" in shown
        assert {*typing.get_type_hints(cls)} - {"extra_fields"} == {*cls.__slots__}


def values(models: Any) -> list[Any]:
    return [
        models.Pet(name="Rex", chip=None),
        models.Pet.from_json(
            {"name": "Rex", "chip": 1, "owner": None, "more": [1], "kind": "cow"}
        ),
        models.Pet(
            name="Rex",
            chip=None,
            friends=[models.Pet(name="Tom", chip=2)],
            either=models.Scores(a="x", extra_fields={"b": 1}),
        ),
    ]


def test_copies_are_equal_and_apart(models: Any) -> None:
    for value in values(models):
        # Pickle finds classes by their modules.
        assert sys.modules[type(value).__module__]
        for made in (
            copy.copy(value),
            copy.deepcopy(value),
            pickle.loads(pickle.dumps(value)),
        ):
            assert made is not value
            assert made == value
            assert repr(made) == repr(value)
            assert made.to_json() == value.to_json()
    value = values(models)[2]
    made = copy.deepcopy(value)
    made.friends[0].name = "Kit"
    assert value.friends[0].name == "Tom"


def test_a_field_is_replaced(models: Any) -> None:
    # `copy.replace` came with Python 3.13, and calls this.
    replace = getattr(
        copy, "replace", lambda one, **changes: one.__replace__(**changes)
    )
    value = models.Pet.from_json({"name": "Rex", "chip": 1, "more": 1})
    other = replace(value, chip=2, owner=None)
    assert other.to_json() == {"name": "Rex", "chip": 2, "owner": None, "more": 1}
    assert value.to_json() == {"name": "Rex", "chip": 1, "more": 1}
    other.extra_fields["more"] = 2
    assert value.extra_fields == {"more": 1}
    with pytest.raises(TypeError, match="wings"):
        replace(value, wings=2)


def test_null_and_absent_look_different(models: Any) -> None:
    required = models.Pet(name="Rex", chip=None)
    assert repr(required) == "Pet(name='Rex', chip=None)"
    null = models.Pet(name="Rex", chip=None, owner=None)
    assert repr(null) == "Pet(name='Rex', chip=None, owner=None)"
    assert required != null
    further = models.Pet.from_json({"zzz": 1, "name": "Rex", "chip": 1})
    assert repr(further) == "Pet(name='Rex', chip=1, extra_fields={'zzz': 1})"
    secret = models.Pet(name="Rex", chip=1, password="abc")
    assert "password=<secret>" in repr(secret)
    assert "abc" not in repr(secret)


def test_deep_values_are_shown_as_others_are(models: Any) -> None:
    value = models.Pet(name="a", chip=None, owner=None)
    for _ in range(5_000):
        value = models.Pet(name="a", chip=None, friends=[value])
    assert "owner=None" in repr(value)


def test_types_are_written_out_or_named_by_the_document(tmp_path: Path) -> None:
    """Both ways to say null give one type, and what has no name gets none for nothing."""
    null = {"type": "null"}
    pair = {"anyOf": [STRING, {"type": "integer"}]}
    schemas = {
        "Update": {
            "type": "object",
            "properties": {
                "name": {"anyOf": [STRING, null]},
                "price": {"type": ["number", "null"]},
                "same": {"oneOf": [STRING, {"type": "string", "maxLength": 3}]},
                "either": pair,
                "maybe": {"anyOf": [*pair["anyOf"], null]},
                "tags": {"type": "array", "items": pair},
                "known": {"$ref": "#/components/schemas/Known"},
            },
        },
        "Known": pair,
        "Plain": STRING,
        "Tree": {
            "anyOf": [
                STRING,
                {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            ]
        },
    }
    made = files(document(schemas), tmp_path)
    own = module(made, tmp_path)
    hints = own.Update.__annotations__
    assert hints == {
        "name": "str | None | Unset",
        "price": "float | None | Unset",
        "same": "str | None",
        "either": "str | int | None",
        "maybe": "str | int | None | Unset",
        "tags": "list[str | int] | None",
        "known": "Known | None",
    }
    assert {"Update", "Known", "Tree"} <= {*own.__all__}
    assert "Plain" not in own.__all__
    assert dir(own) == sorted(own.__all__)
    assert [name for name in own.__all__ if name.startswith("decode_")] == [
        "decode_known",
        "decode_tree",
    ]
    value = {
        "name": None,
        "price": None,
        "same": "a",
        "either": 1,
        "maybe": None,
        "tags": ["a", 1],
    }
    assert own.Update.from_json(value).to_json() == value


def test_sphinx_shows_the_constructor(tmp_path: Path) -> None:
    pet = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "tag": STRING,
            "name": {"type": "string", "description": "What it is called."},
            "owner": {"type": ["string", "null"]},
        },
    }
    for path, text in files(document({"Pet": pet}), tmp_path).items():
        target = tmp_path / "pets" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    (tmp_path / "index.rst").write_text(
        "Pets\n====\n\n.. autoclass:: pets.models.Pet\n   :members:\n", "utf-8"
    )
    result = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-b", "text", "-C", "-q", "-W"),
            *("-D", "extensions=sphinx.ext.autodoc"),
            *(".", "built"),
        ],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    shown = " ".join((tmp_path / "built/index.txt").read_text("utf-8").split())
    parameters = re.search(r"class pets\.models\.Pet\((.*?)\) ", shown)
    assert parameters is not None, shown
    names = re.findall(r"(?:^|, )\*?(\w+):", parameters[1])
    assert names == ["name", "tag", "owner", "extra_fields"]
    assert "What it is called." in shown
