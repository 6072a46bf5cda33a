"""Clients of documents in older versions, and what is new in OpenAPI 3.2."""

from __future__ import annotations

from email import message_from_bytes
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    operation,
    parameter,
    record,
)
from tests.behaviour.client.loopback import Received, Reply, as_json

LIST = {"type": "array", "items": STRING}

SWAGGER = {
    "swagger": "2.0",
    "info": {"title": "Old", "version": "1"},
    "host": "127.0.0.1:1",
    "basePath": "/v2",
    "schemes": ["http"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "user": {"type": "basic"},
    },
    "security": [{"key": []}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "findPets",
                "parameters": [
                    {"in": "query", "name": name, "collectionFormat": how} | LIST
                    for name, how in (
                        ("a", "csv"),
                        ("b", "ssv"),
                        ("c", "pipes"),
                        ("d", "multi"),
                    )
                ],
                "responses": {
                    "200": {"description": "", "schema": {"$ref": "#/definitions/Pet"}},
                    "default": {
                        "description": "",
                        "schema": {"$ref": "#/definitions/Error"},
                    },
                },
            },
            "post": {
                "operationId": "addPet",
                "parameters": [
                    {
                        "in": "body",
                        "name": "pet",
                        "required": True,
                        "schema": {"$ref": "#/definitions/Pet"},
                    }
                ],
                "responses": {"201": {"description": ""}},
                "security": [{"user": []}],
            },
        },
        "/form": {
            "post": {
                "operationId": "sendForm",
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [
                    {"in": "formData", "name": "name", "type": "string"},
                    {"in": "formData", "name": "n", "type": "integer"},
                ],
                "responses": {"200": {"description": ""}},
            }
        },
        "/file": {
            "post": {
                "operationId": "sendFile",
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {
                        "in": "formData",
                        "name": "file",
                        "type": "file",
                        "required": True,
                    },
                    {"in": "formData", "name": "note", "type": "string"},
                ],
                "responses": {"200": {"description": ""}},
            },
            "get": {
                "operationId": "getFile",
                "produces": ["application/octet-stream"],
                "responses": {"200": {"description": "", "schema": {"type": "file"}}},
            },
        },
    },
    "definitions": {
        "Pet": record(("name",), name=STRING, owner=STRING),
        "Error": record(message=STRING),
    },
}


@pytest.fixture(scope="module")
def swagger(generate: Any) -> Any:
    return generate(SWAGGER)


def test_swagger(swagger: Any, serve: Any, call: Any) -> None:
    server = serve([as_json({"name": "Rex"})])
    keyed = {"auth": swagger.security.ApiKey("k")}
    lists = {name: ["x", "y z"] for name in "acd"}
    found = call(
        swagger, server.url, "find_pets", b=["x", "y"], **lists, settings=keyed
    )
    assert found.name == "Rex"
    assert server.last.target == "/pets?a=x,y%20z&b=x%20y&c=x%7Cy%20z&d=x&d=y%20z"
    assert server.last.field("X-Key") == "k"
    server = serve([Reply(status=201)])
    pet = swagger.models.Pet(name="Rex", owner="me")
    named = {"auth": swagger.security.Basic("me", "pw")}
    assert call(swagger, server.url, "add_pet", pet, settings=named) is None
    assert server.last.json() == {"name": "Rex", "owner": "me"}
    assert (server.last.field("Authorization") or "").startswith("Basic ")
    server = serve([as_json({"message": "no"}, status=409)])
    with pytest.raises(swagger.errors.ErrorResponse, match="no"):
        call(swagger, server.url, "find_pets", settings=keyed)


def test_forms_and_files_of_swagger(swagger: Any, serve: Any, call: Any) -> None:
    server = serve([Reply(b"\x00\x01", "application/octet-stream")])
    models = swagger.models
    call(swagger, server.url, "send_form", models.SendFormRequest(name="a b", n=1))
    assert server.last.body == b"name=a+b&n=1"
    given = models.SendFileRequest(file=b"\x00", note="é")
    call(swagger, server.url, "send_file", given)
    head = f"Content-Type: {server.last.field('Content-Type')}\r\n\r\n".encode()
    parts = message_from_bytes(head + server.last.body).get_payload()
    assert [part.get_payload(decode=True) for part in parts] == [b"\x00", "é".encode()]
    assert call(swagger, server.url, "get_file") == b"\x00\x01"


def test_the_server_of_swagger(swagger: Any) -> None:
    assert swagger.Client().base_url == "http://127.0.0.1:1/v2"


OPENAPI_3_0 = {
    **api(
        {
            "/thing": {
                "put": operation(
                    "put",
                    {"$ref": "#/components/schemas/Thing"},
                    requestBody=body({"$ref": "#/components/schemas/Thing"}),
                )
            },
            "/octets": {
                "post": operation(
                    "octets",
                    {"type": "string", "format": "binary"},
                    "application/octet-stream",
                    requestBody=body(
                        {"type": "string", "format": "binary"},
                        "application/octet-stream",
                    ),
                )
            },
        },
        schemas={
            "Thing": record(
                ("must",),
                must={"type": "string", "nullable": True},
                may={"type": "string", "nullable": True},
                count={"type": "integer", "minimum": 0, "exclusiveMinimum": True},
            )
        },
    ),
    "openapi": "3.0.3",
}


def mirror(request: Received) -> Reply:
    return Reply(request.body, request.field("Content-Type"))


def test_null_and_absent_in_openapi_3_0(generate: Any, serve: Any, call: Any) -> None:
    package = generate(OPENAPI_3_0)
    server, thing = serve(mirror), package.models.Thing
    for sent in ({"must": None}, {"must": None, "may": None}, {"must": "", "may": ""}):
        found = call(package, server.url, "put", thing.from_json(sent))
        assert server.last.json() == sent
        assert found.to_json() == sent
    with pytest.raises(package.errors.InvalidRequest) as caught:
        call(package, server.url, "put", thing.from_json({"must": "", "count": 0}))
    assert [one.path for one in caught.value.problems] == [("body", "count")]
    assert call(package, server.url, "octets", b"\xff") == b"\xff"


NEW = api(
    {
        "/search": {
            "query": operation(
                "search", STRING, requestBody=body(STRING, "text/plain")
            ),
            "additionalOperations": {"LINK": operation("link", STRING)},
        },
        "/raw": {
            "get": operation(
                "raw",
                STRING,
                parameters=[
                    {
                        "in": "querystring",
                        "name": "all",
                        "content": {
                            "application/x-www-form-urlencoded": {
                                "schema": record(a=STRING, n=INTEGER)
                            }
                        },
                    },
                    parameter("header", "X-List", LIST, explode=True),
                ],
            )
        },
    }
)


def test_what_is_new_in_openapi_3_2(generate: Any, serve: Any, call: Any) -> None:
    package = generate(NEW)
    server = serve([Reply(status=503), as_json("x")])
    retries = package.client.Retries(2, random=lambda: 0.0)
    # QUERY is idempotent: it is sent again.
    found = call(package, server.url, "search", "find", settings={"retries": retries})
    assert found == "x"
    assert [one.method for one in server.received] == ["QUERY", "QUERY"]
    assert server.last.body == b"find"
    call(package, server.url, "link")
    assert server.last.method == "LINK"
    query = package.operations.RAW.parameters[0]
    given = {"a": "x y", "n": 1}
    call(package, server.url, "raw", x_list=["a", "b"], **{query.name: given})
    assert server.last.target == "/raw?a=x+y&n=1"
    assert server.last.field("X-List") == "a,b"
