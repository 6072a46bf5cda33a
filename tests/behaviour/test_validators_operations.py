"""The package validates what operations send, named or not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module, names_of

PET = {"type": "object", "required": ["name"], "properties": {"name": {"minLength": 1}}}


def content(schema: Any, media: str = "application/json", **more: Any) -> Any:
    return {"content": {media: {"schema": schema, **more}}}


def operation(**parts: Any) -> dict[str, Any]:
    return {"responses": {"204": {"description": "done"}}, **parts}


CALLED = operation(requestBody=content({"maxItems": 1}))
LIST = operation(
    parameters=[
        {"name": "limit", "in": "query", "schema": {"maximum": 10}},
        {"name": "filter", "in": "query", **content({"required": ["by"]})},
    ],
    requestBody=content({"$ref": "#/components/schemas/Pet"}),
    responses={
        "200": {
            "description": "all",
            "headers": {"Total": {"schema": {"minimum": 0}}},
            **content({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}),
        },
        "201": {
            "description": "a stream",
            "content": {"text/event-stream": {"itemSchema": {"required": ["data"]}}},
        },
    },
    callbacks={"done": {"{$request.body#/url}": {"post": CALLED}}},
)
DOCUMENT = {
    **document({"Pet": PET}),
    "openapi": "3.2.0",
    "paths": {"/pets": {"get": LIST}},
    "webhooks": {"gone": {"post": operation(requestBody=content({"const": 1}))}},
}

GET = "#/paths/~1pets/get"
OK = f"{GET}/responses/200"
# For each schema a value that it allows, and one that it does not.
INLINE: dict[str, tuple[Any, Any]] = {
    f"{GET}/parameters/0/schema": (10, 11),
    f"{GET}/parameters/1/content/application~1json/schema": ({"by": 1}, {}),
    f"{OK}/headers/Total/schema": (0, -1),
    f"{OK}/content/application~1json/schema": ([{"name": "x"}], [{}]),
    f"{GET}/responses/201/content/text~1event-stream/itemSchema": ({"data": 1}, {}),
    f"{GET}/callbacks/done/{{$request.body#~1url}}/post/requestBody/content"
    "/application~1json/schema": ([1], [1, 2]),
    "#/webhooks/gone/post/requestBody/content/application~1json/schema": (1, 2),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return files(DOCUMENT, tmp_path_factory.mktemp("operations"), ["validators"])


@pytest.fixture(scope="module")
def validators(
    package: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Any:
    return module(package, tmp_path_factory.mktemp("package"), "validators")


def test_every_place_has_a_validator(validators: Any) -> None:
    assert set(validators.INLINE) == set(INLINE)
    for at, (right, wrong) in INLINE.items():
        assert validators.INLINE[at].is_valid(right), at
        problem, *_ = validators.INLINE[at].problems(wrong)
        assert (
            problem.schema_pointer.startswith(at) or "/Pet/" in problem.schema_pointer
        )
        assert problem.line is not None


def test_a_reference_has_the_function_of_what_it_refers_to(tmp_path: Path) -> None:
    functions = names_of(DOCUMENT, tmp_path)
    body = f"{GET}/requestBody/content/application~1json/schema"
    assert functions[body] == functions["#/components/schemas/Pet"] == "check_pet"


def test_every_function_that_is_named_is_there(validators: Any, tmp_path: Path) -> None:
    functions = names_of(DOCUMENT, tmp_path)
    assert functions.keys() > INLINE.keys()
    for at, (right, wrong) in INLINE.items():
        check = getattr(validators, functions[at])
        assert check(right) is None
        assert check(wrong)


def test_a_package_without_such_schemas_has_no_mapping_of_them(tmp_path: Path) -> None:
    package = files(document({"Pet": PET}), tmp_path, ["validators"])
    assert not hasattr(module(package, tmp_path, "validators"), "INLINE")
