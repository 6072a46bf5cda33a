"""Models of bodies that carry files."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module

_UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "icon": {"type": "string", "contentMediaType": "image/png"},
        "encoded": {
            "type": "string",
            "contentMediaType": "image/png",
            "contentEncoding": "base64",
        },
        "many": {"type": "array", "items": {"type": "string", "format": "binary"}},
        "free": {},
        "frees": {"type": "array", "items": {}},
        "text": {"type": "string"},
    },
}


def _models(folder: Path, media_type: str = "multipart/form-data") -> Any:
    schema = {"$ref": "#/components/schemas/Upload"}
    body = {"content": {media_type: {"schema": schema}}}
    responses = {"204": {"description": "done"}}
    paths = {"/": {"post": {"requestBody": body, "responses": responses}}}
    content = document({"Upload": _UPLOAD}, paths=paths)
    return module(files(content, folder), folder)


def test_files_are_kept_for_the_body(tmp_path: Path) -> None:
    models = _models(tmp_path)
    runtime = import_module(f"{models.__package__}._runtime.wire.file")
    package = import_module(models.__package__)
    file = package.files.File(b"1", filename="a.txt")
    upload = models.Upload(file=file, icon=b"2", many=[file, b"3", "4"], free=file)
    written = upload.to_json()
    assert written == {
        "file": file,
        "icon": b"2",
        "many": [file, b"3", "4"],
        "free": file,
    }
    assert models.Upload.from_json(written) == upload
    with pytest.raises(TypeError):
        json.dumps(written)
    assert runtime.without_files(written) == {
        "file": "1",
        "icon": "2",
        "many": ["1", "3", "4"],
        "free": "1",
    }


def test_strings_stay_strings(tmp_path: Path) -> None:
    value = {"file": "a", "icon": "b", "many": ["c"], "free": {"d": None}, "frees": [1]}
    assert _models(tmp_path).Upload.from_json(value).to_json() == value


@pytest.mark.parametrize(
    "value",
    [
        {"file": 1},
        {"file": None},
        {},
        {"file": "", "many": [{}]},
        {"file": "", "text": b""},
    ],
)
def test_what_is_neither_is_refused(value: dict[str, Any], tmp_path: Path) -> None:
    models = _models(tmp_path)
    with pytest.raises(models.ShapeError):
        models.Upload.from_json(value)


def test_what_the_types_say(tmp_path: Path) -> None:
    annotations = _models(tmp_path).Upload.__annotations__
    assert annotations == {
        "file": "Binary",
        "icon": "Binary | None",
        "encoded": "bytes | None",
        "many": "list[Binary] | None",
        "free": "PartValue | Unset",
        "frees": "list[PartValue] | None",
        "text": "str | None",
    }


def test_only_parts_may_be_anything(tmp_path: Path) -> None:
    annotations = _models(tmp_path, "application/json").Upload.__annotations__
    assert annotations["free"] == "JsonValue | Unset"
    # JSON has no octets: they are a text, in whatever way both sides know.
    assert annotations["file"] == "str"


def test_a_package_without_octets_has_no_files(tmp_path: Path) -> None:
    package = files(document({"Name": {"type": "string"}}), tmp_path)
    assert "files.py" not in package
    assert not any("wire" in path for path in package)
