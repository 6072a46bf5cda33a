"""Operations are methods: parameters are keywords, bodies are models."""

from __future__ import annotations

import inspect
import warnings
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    content,
    of,
    operation,
    parameter,
    record,
    response,
)
from tests.behaviour.client.loopback import Reply, as_json

PET = record(("name",), name=STRING, age=INTEGER)
ODD = ("list", "close", "send", "models", "str", "base_url", "class", "body", "self")

DOCUMENT = api(
    {
        "/pets/{petId}": {
            "put": operation(
                "putPet",
                of("Pet"),
                summary="Put a pet.",
                description="Where it was before does not matter.",
                parameters=[
                    parameter("path", "petId", INTEGER, description="Which pet."),
                    parameter("query", "dry-run", {"type": "boolean"}),
                    parameter("header", "X-Trace"),
                    parameter("cookie", "session"),
                    parameter("query", "old", deprecated=True),
                ],
                requestBody=body(of("Pet"), description="The pet as it is to be."),
                errors={"404": response(of("Problem"))},
            ),
            "head": operation(
                "hasPet", of("Pet"), parameters=[parameter("path", "petId")]
            ),
        },
        "/picture": {"head": operation("hasPicture", {}, "image/png")},
        "/old": {"get": operation("oldOne", deprecated=True)},
        "/several": {
            "post": operation(
                "postSeveral",
                of("Pet"),
                requestBody={
                    "required": True,
                    "content": content(STRING, "text/plain")
                    | content(of("Pet"))
                    | content(of("Pet"), "application/x-www-form-urlencoded"),
                },
            )
        },
        "/optional": {
            "post": operation("postOptional", requestBody=body(PET, required=False))
        },
        "/default": {
            "get": {
                "operationId": "getDefault",
                "responses": {"default": response(PET)},
            }
        },
        "/same": {
            "post": operation(
                "same",
                STRING,
                parameters=[
                    parameter("query", "name"),
                    parameter("header", "name"),
                    parameter("query", "body"),
                    parameter("query", "options"),
                    parameter("query", "self"),
                    parameter("query", "content_type"),
                    parameter("query", "from"),
                ],
                requestBody=body(STRING),
            )
        },
        **{f"/odd/{name}": {"get": operation(name, STRING)} for name in ODD},
        "/meta": {
            "get": operation("meta/root", STRING),
            "put": operation("meta.root", STRING),
        },
        "/nameless/{x}": {
            "get": {
                "parameters": [parameter("path", "x")],
                "responses": {"200": response()},
            }
        },
    },
    schemas={"Pet": PET, "Problem": record(message=STRING)},
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_arguments_arrive_where_the_document_says(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json({"name": "Rex", "age": 3, "colour": "red"})])
    pet = package.models.Pet(name="Rex", age=2)
    found = call(
        package,
        server.url + "/v1/",
        "put_pet",
        pet,
        pet_id=7,
        dry_run=True,
        x_trace="t-1",
        session="s",
    )
    assert server.last.method == "PUT"
    assert server.last.target == "/v1/pets/7?dry-run=true"
    assert server.last.field("X-Trace") == "t-1"
    assert server.last.field("Cookie") == "session=s"
    assert server.last.field("Content-Type") == "application/json"
    assert server.last.field("Accept") == "application/json"
    assert server.last.json() == {"name": "Rex", "age": 2}
    assert isinstance(found, package.models.Pet)
    assert (found.name, found.age) == ("Rex", 3)
    assert found.to_json() == {"name": "Rex", "age": 3, "colour": "red"}


def test_what_is_deprecated_warns_where_it_is_called(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json({"name": "Rex"})])
    pet = package.models.Pet(name="Rex")
    with pytest.warns(DeprecationWarning, match="old of putPet") as caught:
        call(package, server.url, "put_pet", pet, pet_id=1, old="x")
    assert caught[0].filename == call.file
    with pytest.warns(DeprecationWarning, match="oldOne is deprecated") as caught:
        call(package, server.url, "old_one")
    assert caught[0].filename == call.file
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        call(package, server.url, "put_pet", pet, pet_id=1)


def test_docstrings_say_what_the_document_says(package: Any) -> None:
    doc = inspect.getdoc(package.Client.put_pet)
    assert doc is not None
    assert doc.startswith("Put a pet.")
    for said in (
        "Where it was before",
        "`pet_id`: Which pet.",
        "`body`: The pet as it",
    ):
        assert said in doc
    (missing,) = package.operations.PUT_PET.errors.values()
    assert f"Raises {missing.__name__}." in doc
    assert "Deprecated." in (inspect.getdoc(package.Client.old_one) or "")
    line = package.operations.PUT_PET.line
    assert isinstance(line, int)


def test_a_body_in_one_of_several_media_types(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json({"name": "Rex"})])
    pet = package.models.Pet(name="R & x", age=2)
    call(package, server.url, "post_several", pet)
    assert server.last.field("Content-Type") == "application/json"
    form = "application/x-www-form-urlencoded"
    call(package, server.url, "post_several", pet, content_type=form)
    assert server.last.field("Content-Type") == form
    assert server.last.body == b"name=R+%26+x&age=2"
    call(package, server.url, "post_several", "text", content_type="text/plain")
    assert server.last.field("Content-Type") == "text/plain; charset=utf-8"
    assert server.last.body == b"text"
    with pytest.raises(package.errors.InvalidRequest, match="text/html"):
        call(package, server.url, "post_several", "x", content_type="text/html")


def test_a_body_that_is_optional(package: Any, serve: Any, call: Any) -> None:
    server = serve([Reply()])
    assert call(package, server.url, "post_optional") is None
    assert server.last.body == b""
    assert server.last.field("Content-Type") is None
    assert server.last.field("Content-Length") == "0"


def test_head_has_no_body(package: Any, serve: Any, call: Any) -> None:
    png = Reply(b"\x89PNG", "image/png")
    server = serve([png, as_json({"name": "Rex"}), Reply(status=404)])
    assert call(package, server.url, "has_picture") is None
    assert call(package, server.url, "has_pet", pet_id="a/b c") is None
    assert server.last.method == "HEAD"
    assert server.last.target == "/pets/a%2Fb%20c"
    with pytest.raises(package.errors.UnexpectedStatus):
        call(package, server.url, "has_pet", pet_id="x")


def test_a_default_alone_is_the_answer_and_the_error(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json({"name": "Rex"}), as_json({"name": "oops"}, status=500)])
    assert call(package, server.url, "get_default").name == "Rex"
    with pytest.raises(package.errors.ErrorResponse) as caught:
        call(package, server.url, "get_default")
    assert caught.value.status == 500
    assert caught.value.body.name == "oops"


@pytest.mark.parametrize("name", ODD)
def test_no_operation_takes_the_place_of_what_a_client_has(
    package: Any, serve: Any, call: Any, name: str
) -> None:
    server = serve([as_json("found")])
    (method,) = (
        constant.lower()
        for constant, one in vars(package.operations).items()
        if getattr(one, "id", "") == name
    )
    assert call(package, server.url, method) == "found"
    assert server.last.target == f"/odd/{name}"


def test_names_that_are_alike_are_told_apart(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json("found")])
    names = [one for one in vars(package.Client) if one.startswith("meta")]
    assert len(names) == 2
    assert {_method(call, package, server, name) for name in names} == {"GET", "PUT"}


def _method(call: Any, package: Any, server: Any, name: str) -> str:
    call(package, server.url, name)
    found: str = server.last.method
    return found


def test_parameters_that_share_a_name(package: Any, serve: Any, call: Any) -> None:
    server = serve([as_json("found")])
    given = inspect.signature(package.Client.same).parameters
    keywords = [one for one in given if one not in ("self", "body", "options")]
    values = {name: f"v{index}" for index, name in enumerate(keywords)}
    call(package, server.url, "same", "the body", **values)
    assert server.last.json() == "the body"
    _, _, query = server.last.target.partition("?")
    sent = dict(pair.split("=") for pair in query.split("&"))
    assert sent.keys() == {"name", "body", "options", "self", "content_type", "from"}
    assert sorted([*sent.values(), server.last.field("name")]) == sorted(
        values.values()
    )


def test_arguments_are_checked_before_anything_is_sent(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json({"name": "Rex"})])
    errors, models = package.errors, package.models
    with pytest.raises(errors.InvalidRequest) as caught:
        call(
            package, server.url, "put_pet", models.Pet(name="Rex", age="x"), pet_id="y"
        )
    assert [problem.path for problem in caught.value.problems] == [
        ("path", "petId"),
        ("body", "age"),
    ]
    assert isinstance(caught.value, ValueError)
    assert not server.received
    off = package.client.CallOptions(check_request=False)
    call(
        package,
        server.url,
        "put_pet",
        models.Pet(name="R", age="x"),
        pet_id="y",
        options=off,
    )
    assert server.last.json() == {"name": "R", "age": "x"}


def test_a_nameless_operation_is_called_by_its_method_and_path(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([Reply()])
    call(package, server.url, "get_nameless_x", x="1")
    assert server.last.target == "/nameless/1"
