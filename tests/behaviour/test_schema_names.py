"""Classes are called by the names of the document, not by the ways that lead to them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files_of

STRING = {"type": "string"}


def named(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties or {"x": STRING}}


def json_of(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def classes(
    folder: Path,
    schema: Any,
    others: dict[str, Any] | None = None,
    components: dict[str, Any] | None = None,
    **operation: Any,
) -> set[str]:
    """Return the classes of a document whose only operation answers by a schema."""
    answers = {"200": {"description": "", "content": json_of(schema)}}
    responses = answers | operation.pop("responses", {})
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": "1"},
        "paths": {
            "/t": {"get": {"operationId": "getT", "responses": responses, **operation}}
        },
        "components": components or {},
    }
    for name, content in {"document.json": document, **(others or {})}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(json.dumps(content))
    made = files_of(folder / "document.json", ("client",))
    return set(
        re.findall(r"^(?:class )?(\w+)[(:](?!.* import)", made["models.py"], re.M)
    )


COMMON = {
    "components": {"schemas": {"Money": named(), "Pet": named()}},
    "definitions": {"geo": named(part=named())},
    "$defs": {"Size": named()},
    "Plain": named(),
    "schemas": {"Colour": named()},
}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("common.json#/components/schemas/Money", {"Money"}),
        ("common.json#/definitions/geo", {"Geo", "GeoPart"}),
        ("common.json#/definitions/geo/properties/part", {"GeoPart"}),
        ("common.json#/$defs/Size", {"Size"}),
        ("common.json#/Plain", {"Plain"}),
        ("common.json#/schemas/Colour", {"Colour"}),
        ("parts/weight.json", {"Weight"}),
    ],
)
def test_schemas_of_other_files(
    tmp_path: Path, reference: str, expected: set[str]
) -> None:
    others = {"common.json": COMMON, "parts/weight.json": named()}
    found = classes(tmp_path, named(it={"$ref": reference}), others)
    assert found == {"GetTResponse", *expected}


def test_the_document_itself_comes_before_other_files(tmp_path: Path) -> None:
    pair = named(
        a={"$ref": "common.json#/components/schemas/Pet"},
        b={"$ref": "#/components/schemas/Pet"},
    )
    components = {"schemas": {"Pair": pair, "Pet": named(own=named())}}
    found = classes(
        tmp_path,
        {"$ref": "#/components/schemas/Pair"},
        {"common.json": COMMON},
        components,
    )
    assert found == {"Pair", "Pet", "PetOwn", "Pet2"}


WAY = "#/paths/~1t/get/responses/200/content/application~1json/schema/properties"


@pytest.mark.parametrize(
    ("parameter", "properties", "expected"),
    [
        ("data", {"data": named()}, {"GetTResponseData"}),
        (
            "data/properties/deep",
            {"data": named(deep=named(more=named()))},
            {"GetTResponseData", "GetTResponseDataDeep", "GetTResponseDataDeepMore"},
        ),
        (
            "data/items",
            {"data": {"type": "array", "items": named()}},
            {"GetTResponseDataItem"},
        ),
    ],
)
def test_a_reference_into_an_operation_changes_no_name(
    tmp_path: Path, parameter: str, properties: Any, expected: set[str]
) -> None:
    # The parameter is read before the answer that it refers to.
    query = {"name": "q", "in": "query", "schema": {"$ref": f"{WAY}/{parameter}"}}
    plain = classes(tmp_path, named(**properties))
    referred = classes(tmp_path, named(**properties), parameters=[query])
    assert plain == referred == {"GetTResponse", *expected}


def test_components_name_what_is_inside_of_them(tmp_path: Path) -> None:
    enum = {"type": "string", "enum": ["a", "b"]}
    components = {
        "responses": {
            "All": {
                "description": "",
                "content": json_of({"type": "array", "items": named()}),
            },
            "Wrong": {"description": "", "content": json_of(named())},
        },
        "parameters": {"Order": {"name": "o", "in": "query", "schema": enum}},
        "requestBodies": {"NewPet": {"content": json_of(named())}},
        "headers": {"Mode": {"schema": enum}},
    }
    way = "#/components/responses/All/content/application~1json/schema"
    found = classes(
        tmp_path,
        named(all={"$ref": way}),
        None,
        components,
        parameters=[{"$ref": "#/components/parameters/Order"}],
        requestBody={"$ref": "#/components/requestBodies/NewPet"},
        responses={"400": {"$ref": "#/components/responses/Wrong"}},
    )
    assert found == {"GetTResponse", "AllItem", "Order", "NewPet", "Wrong"}


def test_responses_are_told_apart_by_their_status(tmp_path: Path) -> None:
    found = classes(
        tmp_path,
        named(),
        responses={
            status: {"description": "", "content": json_of(named())}
            for status in ("201", "404", "default")
        },
    )
    assert found == {
        "GetTResponse",
        "GetT201Response",
        "GetT404Response",
        "GetTDefaultResponse",
    }
