"""The modules of a client are imported, whatever the types of its bodies are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.behaviour.generated import document, files, module


def _imported(folder: Path, response: dict[str, Any], **schemas: Any) -> Any:
    operation = {"operationId": "getIt", "responses": {**response}}
    content = document(schemas)
    content["paths"] = {"/it": {"get": operation}}
    package = files(content, folder, ("models", "validators", "client"))
    return module(package, folder, "operations")


def _described(**contents: Any) -> dict[str, Any]:
    medias = {
        media.replace("_", "/"): {"schema": schema}
        for media, schema in contents.items()
    }
    return {"description": "It.", "content": medias}


def test_an_error_in_several_media_types_one_of_which_has_an_alias(
    tmp_path: Path,
) -> None:
    either = {"oneOf": [{"type": "integer"}, {"$ref": "#/components/schemas/Named"}]}
    named = {"type": "object", "properties": {"name": {"type": "string"}}}
    anything = _described(application_json={}, text_plain={"type": "string"})
    variants = _described(
        application_json={"$ref": "#/components/schemas/Either"},
        text_plain={"type": "string"},
    )
    operations = _imported(
        tmp_path,
        {"204": {"description": "Done."}, "404": anything, "409": variants},
        Either=either,
        Named=named,
    )
    assert {"404", "409"} == set(operations.GET_IT.errors)


def test_an_answer_that_is_text_or_null(tmp_path: Path) -> None:
    found = _described(application_json={"type": ["string", "null"]})
    operations = _imported(tmp_path, {"200": found})
    (content,) = operations.GET_IT.answers["200"]
    assert content.read(None) is None
    assert content.read("text") == "text"
