"""Swagger 2.0 in the form of OpenAPI 3.2."""

from __future__ import annotations

import pytest

OPERATION = "#/paths/~1a/post"


def operation(text, root=""):
    """Return a document with one operation whose fields are the given flow mapping."""
    return f"swagger: '2.0'\n{root}\npaths: {{/a: {{post: {text}}}}}"


@pytest.mark.parametrize(
    ("root", "urls"),
    [
        ("host: a.com\nschemes: [https, http]", ["https://a.com", "http://a.com"]),
        ("host: a.com\nbasePath: /v1/\nschemes: [wss]", ["wss://a.com/v1"]),
        ("host: a.com:8080\nbasePath: /", ["//a.com:8080"]),
        ("basePath: /v1", ["/v1"]),
        ("schemes: [https]", ["/"]),
    ],
)
def test_servers(upgraded, root, urls):
    document = upgraded(f"swagger: '2.0'\n{root}")
    servers = document.root.fields["servers"]
    assert [server.fields["url"] for server in servers] == urls
    assert not {"host", "basePath", "schemes", "swagger"} & set(document.root.fields)


def test_components(upgraded):
    document = upgraded("""
        swagger: "2.0"
        definitions: {A: {type: string}}
        parameters:
          B: {name: b, in: body, schema: {$ref: "#/definitions/A"}}
          F: {name: f, in: formData, type: string}
          Q: {name: q, in: query, type: string}
        responses: {R: {description: r}}
        securityDefinitions: {S: {type: basic}}
        """)
    fields = document.root.fields["components"].fields
    names = {name: list(held) for name, held in fields.items()}
    assert names == {
        "schemas": ["A"],
        "parameters": ["Q"],
        "requestBodies": ["B"],
        "responses": ["R"],
        "securitySchemes": ["S"],
    }
    assert "parameters/F" in document.root.fields["components"].ignored
    assert fields["securitySchemes"]["S"].fields == {"type": "http", "scheme": "basic"}


@pytest.mark.parametrize(
    ("root", "own", "media"),
    [
        ("", "", ["application/json"]),
        ("consumes: [a/b, c/d]", "", ["a/b", "c/d"]),
        ("consumes: [a/b]", "consumes: [e/f],", ["e/f"]),
        ("consumes: [a/b]", "consumes: [],", ["application/json"]),
    ],
)
def test_body_parameter(upgraded, root, own, media):
    body = "{name: x, in: body, required: true, description: d, schema: {type: object}}"
    document = upgraded(operation(f"{{{own} parameters: [{body}]}}", root))
    node = document.nodes[OPERATION]
    request = node.fields["requestBody"]
    assert node.fields["parameters"] == []
    assert (request.kind, request.at) == ("request-body", f"{OPERATION}/parameters/0")
    assert (request.fields["required"], request.fields["description"]) == (True, "d")
    assert list(request.fields["content"]) == media
    schemas = [one.fields["schema"] for one in request.fields["content"].values()]
    assert all(schema is schemas[0] for schema in schemas)
    assert schemas[0].at == f"{OPERATION}/parameters/0/schema"
    assert document.nodes[request.at] is request


def test_body_that_is_referred_to_takes_the_media_types_of_the_operation(upgraded):
    root = "parameters: {B: {name: b, in: body, schema: {}}}\nconsumes: [a/b]"
    ref = "{$ref: '#/parameters/B'}"
    document = upgraded(operation(f"{{consumes: [c/d], parameters: [{ref}]}}", root))
    request = document.nodes[OPERATION].fields["requestBody"]
    assert request.at == f"{OPERATION}/parameters/0"
    assert list(request.fields["content"]) == ["c/d"]
    schema = request.fields["content"]["c/d"].fields["schema"]
    assert schema.at == "#/parameters/B/schema"
    shared = document.root.fields["components"].fields["requestBodies"]["B"]
    assert list(shared.fields["content"]) == ["a/b"]


def test_body_of_the_path_item_belongs_to_each_operation(upgraded):
    document = upgraded("""
        swagger: "2.0"
        paths:
          /a:
            parameters:
              - {name: b, in: body, schema: {type: object}}
              - {name: q, in: query, type: string}
            put: {}
            post: {parameters: [{name: b, in: body, schema: {type: array, items: {}}}]}
        """)
    item = document.root.fields["paths"].fields["/a"]
    assert [one.fields["name"] for one in item.fields["parameters"]] == ["q"]
    types = {
        method: item.fields[method]
        .fields["requestBody"]
        .fields["content"]["application/json"]
        .fields["schema"]
        .fields["type"]
        for method in ("put", "post")
    }
    assert types == {"put": "object", "post": "array"}


def test_form(upgraded, plain):
    document = upgraded("""
        swagger: "2.0"
        paths:
          /a:
            post:
              parameters:
                - {name: n, in: formData, required: true, type: integer, minimum: 1}
                - {$ref: "#/parameters/T"}
        parameters:
          T:
            name: t
            in: formData
            description: tags
            type: array
            items: {type: string, x-nullable: true}
            collectionFormat: multi
        """)
    request = document.nodes[OPERATION].fields["requestBody"]
    assert request.fields["required"] is True
    (media,) = request.fields["content"]
    assert media == "application/x-www-form-urlencoded"
    content = request.fields["content"][media]
    schema = content.fields["schema"]
    assert plain(schema) == {
        "type": "object",
        "properties": {
            "n": {"type": "integer", "minimum": 1},
            "t": {
                "type": "array",
                "items": {"type": ["string", "null"]},
                "description": "tags",
            },
        },
        "required": ["n"],
    }
    assert schema.at == f"{OPERATION}/parameters"
    properties = schema.fields["properties"]
    assert properties["n"].at == f"{OPERATION}/parameters/0"
    assert properties["t"].at == "#/parameters/T"
    assert plain(content.fields["encoding"]) == {
        "t": {"style": "form", "explode": True}
    }


@pytest.mark.parametrize(
    ("consumes", "type_", "media"),
    [
        ("", "string", ["application/x-www-form-urlencoded"]),
        ("[multipart/form-data]", "string", ["multipart/form-data"]),
        (
            "[multipart/form-data, application/x-www-form-urlencoded]",
            "file",
            ["multipart/form-data"],
        ),
    ],
)
def test_media_types_of_a_form(upgraded, plain, consumes, type_, media):
    root = f"consumes: {consumes}" if consumes else ""
    form = f"{{parameters: [{{name: f, in: formData, type: {type_}}}]}}"
    document = upgraded(operation(form, root))
    content = document.nodes[OPERATION].fields["requestBody"].fields["content"]
    assert list(content) == media
    if type_ == "file":
        schema = content[media[0]].fields["schema"]
        expected = {"type": "string", "format": "binary"}
        assert plain(schema)["properties"]["f"] == expected


@pytest.mark.parametrize(
    ("place", "format_", "style", "explode"),
    [
        ("query", "", "form", False),
        ("query", "csv", "form", False),
        ("query", "multi", "form", True),
        ("query", "ssv", "spaceDelimited", False),
        ("query", "pipes", "pipeDelimited", False),
        ("query", "tsv", "tabDelimited", False),
        ("path", "csv", "simple", False),
        ("header", "", "simple", False),
    ],
)
def test_collection_format(upgraded, plain, place, format_, style, explode):
    written = f", collectionFormat: {format_}" if format_ else ""
    items = f"type: array, items: {{type: integer}}{written}"
    parameter = f"{{name: a, in: {place}, required: true, {items}}}"
    document = upgraded(operation(f"{{parameters: [{parameter}]}}"))
    (node,) = document.nodes[OPERATION].fields["parameters"]
    assert plain(node) == {
        "name": "a",
        "in": place,
        "required": True,
        "schema": {"type": "array", "items": {"type": "integer"}},
        "style": style,
        "explode": explode,
    }


def test_style_is_said_of_arrays_only(upgraded):
    parameter = "{name: a, in: query, type: string, collectionFormat: csv}"
    document = upgraded(operation(f"{{parameters: [{parameter}]}}"))
    (node,) = document.nodes[OPERATION].fields["parameters"]
    assert set(node.fields) == {"name", "in", "schema"}
    assert "collectionFormat" in node.ignored


def test_responses(upgraded, plain):
    document = upgraded("""
        swagger: "2.0"
        produces: [a/b, c/d]
        paths:
          /a:
            get:
              responses:
                200:
                  description: fine
                  schema: {type: file}
                  examples: {a/b: [1], x/y: 2}
                  headers: {h: {type: array, items: {type: string}, description: d}}
                default: {description: none}
        """)
    fine = document.nodes["#/paths/~1a/get/responses/200"]
    schema = {"type": "string", "format": "binary"}
    assert plain(fine) == {
        "description": "fine",
        "headers": {
            "h": {
                "description": "d",
                "schema": {"type": "array", "items": {"type": "string"}},
                "style": "simple",
                "explode": False,
            }
        },
        "content": {
            "a/b": {"schema": schema, "example": [1]},
            "c/d": {"schema": schema},
        },
    }
    assert set(fine.ignored) == {"examples/x~1y"}
    none = document.nodes["#/paths/~1a/get/responses/default"]
    assert none.fields["content"] == {}


def test_response_that_is_referred_to(upgraded):
    document = upgraded("""
        swagger: "2.0"
        paths:
          /a:
            get: {responses: {200: {$ref: "#/responses/R"}}}
            put: {produces: [c/d], responses: {200: {$ref: "#/responses/R"}}}
        produces: [a/b]
        responses: {R: {description: r, schema: {type: string}}}
        """)
    shared = document.nodes["#/paths/~1a/get/responses/200"]
    assert document.follow(shared).at == "#/responses/R"
    assert list(document.follow(shared).fields["content"]) == ["a/b"]
    special = document.nodes["#/paths/~1a/put/responses/200"]
    assert special.references == {}
    assert list(special.fields["content"]) == ["c/d"]
    assert special.origin("description") == "#/responses/R/description"


def test_schema(upgraded, plain):
    document = upgraded("""
        swagger: "2.0"
        definitions:
          A:
            type: object
            discriminator: kind
            properties:
              n: {type: integer, maximum: 3, exclusiveMaximum: true, x-nullable: true}
            example: {kind: A}
            anyOf: [{}]
        """)
    node = document.nodes["#/definitions/A"]
    assert plain(node) == {
        "type": "object",
        "discriminator": {"propertyName": "kind", "mapping": {}},
        "properties": {"n": {"type": ["integer", "null"], "exclusiveMaximum": 3}},
        "examples": [{"kind": "A"}],
    }
    assert set(node.ignored) == {"anyOf"}


@pytest.mark.parametrize(
    ("flow", "name"),
    [("application", "clientCredentials"), ("accessCode", "authorizationCode")],
)
def test_oauth_flow(upgraded, plain, flow, name):
    scheme = f"{{type: oauth2, flow: {flow}, tokenUrl: u, scopes: {{s: read}}}}"
    document = upgraded(f"swagger: '2.0'\nsecurityDefinitions: {{S: {scheme}}}")
    assert plain(document.nodes["#/securityDefinitions/S"]) == {
        "type": "oauth2",
        "flows": {name: {"tokenUrl": "u", "scopes": {"s": "read"}}},
    }


def test_schemes_of_an_operation_are_its_servers(upgraded):
    document = upgraded(operation("{schemes: [ws]}", "host: a.com\nschemes: [https]"))
    (server,) = document.nodes[OPERATION].fields["servers"]
    assert server.fields["url"] == "ws://a.com"
    assert server.at == f"{OPERATION}/schemes/0"
