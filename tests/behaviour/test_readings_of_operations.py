"""Faulty documents outside of their schemas: what is warned of, and what is read."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
import yaml
from starlette.testclient import TestClient

from tests.behaviour.generated import files_of, module
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api

OK = "responses: {'204': {description: ok}}"


def read(folder: Path, text: str) -> tuple[list[str], Api | None]:
    """Return the diagnostics of a document as "severity code line", and its model."""
    path = folder / "document.yaml"
    path.write_text(text)
    diagnostics = Diagnostics()
    understood = pipeline.understand(path, pipeline.Options(), diagnostics)
    found = []
    for one in diagnostics:
        place = one.where
        if isinstance(place, str):
            place = understood.sources[""].locate(place[1:], on_key=one.on_key)
        found.append(f"{one.severity} {one.code} {place.line}")
    return found, understood.api


def openapi(body: str, version: str = "3.0.3") -> str:
    return f'openapi: {version}\ninfo: {{title: T, version: "1"}}\n{body}'


@pytest.mark.parametrize(
    ("written", "version", "code"),
    [
        ("openapi: 3.1.1", "3.1", []),
        ("openapi: '3.0'", "3.0", ["warning odd-version 1"]),
        ("openapi: 3.0", "3.0", ["warning unquoted-version 1"]),
        ("openapi: '3'", "3.0", ["warning odd-version 1"]),
        ("openapi: 3", "3.0", ["warning odd-version 1"]),
        ("openapi: v3.1.0", "3.1", ["warning odd-version 1"]),
        ("swagger: 3.0.1", "3.0", ["warning odd-version 1"]),
        ("openapi: '2.0'", "2.0", ["warning odd-version 1"]),
        ("openapi: 4.0.0", "", ["error unknown-version 1"]),
        ("swagger: '1.2'", "", ["error unknown-version 1"]),
    ],
)
def test_versions(tmp_path, written, version, code):
    path = tmp_path / "document.yaml"
    path.write_text(f"{written}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n")
    found, api = read(tmp_path, path.read_text())
    assert found == code
    assert (api is not None) == bool(version)
    understood = pipeline.understand(path, pipeline.Options(), Diagnostics())
    assert understood.version == version


@pytest.mark.parametrize(
    ("path", "parameters", "template", "names", "codes"),
    [
        ("/a/{b}", "", "/a/{b}", ["b"], ["undeclared-parameter"]),
        ("/a/{b}/{c}", "b", "/a/{b}/{c}", ["b", "c"], ["undeclared-parameter"]),
        ("/a/{b}/c/{b}", "b", "/a/{b}/c/{b}", ["b"], ["repeated-placeholder"]),
        ("/a/{b+}", "b", "/a/{b}", ["b"], ["odd-path"]),
        ("/a/{b+}", "b+", "/a/{b+}", ["b+"], []),
        ("/a/{*b}", "", "/a/{b}", ["b"], ["odd-path", "undeclared-parameter"]),
        ("/a/{b:[0-9]{3}}", "b", "/a/{b}", ["b"], ["odd-path"]),
        ("/a/:b", "b", "/a/{b}", ["b"], ["odd-path"]),
        ("/a/:cancel", "", "/a/:cancel", [], []),
        ("/a/<int:b>", "b", "/a/{b}", ["b"], ["odd-path"]),
        ("a/{b}", "b", "/a/{b}", ["b"], ["odd-path"]),
        ("/a/{}", "", "/a/{value}", ["value"], ["odd-path", "undeclared-parameter"]),
        ("/a/*", "", "/a/*", [], []),
    ],
)
def test_paths(tmp_path, path, parameters, template, names, codes):
    declared = (
        f"{{name: '{parameters}', in: path, required: true, schema: {{type: string}}}}"
        if parameters
        else ""
    )
    text = f"paths:\n  '{path}':\n    get: {{parameters: [{declared}], {OK}}}\n"
    found, api = read(tmp_path, openapi(text))
    assert sorted(one.split()[1] for one in found) == sorted(codes)
    assert api is not None
    (operation,) = api.operations
    assert operation.path == template
    assert [one.wire for one in operation.parameters] == names
    assert all(
        api.schemas[one.type or ""].shape.kind == "string"
        for one in operation.parameters
    )


def test_an_operation_whose_id_is_taken_is_named_by_method_and_path(tmp_path):
    one = f"{{get: {{operationId: list, {OK}}}}}"
    for paths in (
        f"  /a: {one}\n  /b: {one}\n",
        f"  /a: {one}\n  /c: {one}\n  /b: {one}\n",
    ):
        found, _ = read(tmp_path, openapi(f"paths:\n{paths}"))
        assert {one.split()[1] for one in found} == {"duplicate-operation-id"}
        assert len(found) == paths.count("\n")
        client = module(
            files_of(tmp_path / "document.yaml", ("client",)), tmp_path, "client"
        ).Client
        assert {"list", "get_b"} <= set(vars(client))


@pytest.mark.parametrize(
    ("listed", "found", "names"),
    [
        (
            "{name: q, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: integer}}",
            ["warning duplicate-parameter 5"],
            ["q"],
        ),
        (
            "{name: X-A, in: header, schema: {type: string}}, {name: x-a, in: header, schema: {}}",
            ["warning duplicate-parameter 5"],
            ["X-A"],
        ),
        (
            "{name: q, in: query, schema: {}}, {name: Q, in: query, schema: {}}, {name: q, in: header, schema: {}}",
            [],
            ["q", "Q", "q"],
        ),
        ("{name: q, in: Query, schema: {}}", ["warning wrong-field-value 5"], ["q"]),
        ("{name: 5, in: query, schema: {}}", ["warning wrong-field-value 5"], ["5"]),
        (
            "{name: q, in: query, required: 'true', schema: {}}",
            ["warning wrong-field-value 5"],
            ["q"],
        ),
        ("{name: q, in: body, schema: {}}", ["error unusable-parameter 5"], None),
        ("{name: q, schema: {}}", ["error unusable-parameter 5", "warning missing-field 5"], None),
        ("{in: query, schema: {}}", ["error unusable-parameter 5", "warning missing-field 5"], None),
    ],
)  # fmt: skip
def test_parameters(tmp_path, listed, found, names):
    text = f"paths:\n  /a:\n    get: {{parameters: [{listed}], {OK}}}\n"
    said, api = read(tmp_path, openapi(text))
    assert sorted(said) == found
    assert names == (
        None if api is None else [one.wire for one in api.operations[0].parameters]
    )


@pytest.mark.parametrize(
    ("status", "read_as", "codes"),
    [
        ("6XX", [], ["wrong-status"]),
        ("2xx", ["2XX"], ["wrong-status"]),
        ("Default", ["default"], ["wrong-status"]),
        ("OK", [], ["wrong-status"]),
        ("99", [], ["wrong-status"]),
        ("404", ["404"], []),
    ],
)
def test_response_statuses(tmp_path, status, read_as, codes):
    text = f"paths: {{/a: {{get: {{responses: {{'204': {{description: a}}, '{status}': {{description: b}}}}}}}}}}"
    found, api = read(tmp_path, openapi(text))
    assert [one.split()[1] for one in found] == codes
    assert api is not None
    statuses = [one.status for one in api.operations[0].responses]
    assert statuses == ["204", *read_as]


@pytest.mark.parametrize(
    ("parameters", "codes"),
    [
        ("{name: x, in: body, schema: {}}, {name: y, in: body, schema: {}}", ["several-bodies"]),
        ("{name: x, in: body, schema: {}}, {name: f, in: formData, type: string}", ["body-beside-form"]),
        ("{$ref: '#/parameters/B'}, {name: y, in: body, schema: {}}", ["several-bodies"]),
        ("{name: f, in: formData, type: string}, {name: g, in: formData, type: string}", []),
    ],
)  # fmt: skip
def test_bodies_of_swagger(tmp_path, parameters, codes):
    text = f"""swagger: "2.0"
info: {{title: T, version: "1"}}
parameters: {{B: {{name: b, in: body, schema: {{}}}}}}
paths:
  /a:
    post: {{parameters: [{parameters}], {OK}}}
"""
    found, _ = read(tmp_path, text)
    assert found == [f"error {code} 6" for code in codes]


def test_a_file_in_the_body_of_swagger_is_the_body(tmp_path):
    text = f"""swagger: "2.0"
info: {{title: T, version: "1"}}
paths:
  /a:
    post:
      parameters: [{{name: up, in: body, schema: {{type: file}}}}]
      {OK}
"""
    found, api = read(tmp_path, text)
    assert found == ["warning misplaced-file 6"]
    assert api is not None
    body = api.operations[0].body
    assert body is not None
    assert [one.media for one in body.contents] == ["application/octet-stream"]


def test_a_server_takes_the_operation_without_a_selector_for_the_rest(tmp_path):
    (tmp_path / "document.yaml").write_text(openapi(f"""paths:
  /users#operation=create:
    post:
      operationId: createUser
      parameters: [{{name: operation, in: query, required: true, schema: {{type: string, enum: [create]}}}}]
      {OK}
  /users:
    post: {{operationId: inviteUsers, {OK}}}
  /users#again:
    post: {{operationId: again, {OK}}}
"""))
    found, _ = read(tmp_path, (tmp_path / "document.yaml").read_text())
    assert found == ["warning ambiguous-operations 12"]
    package = files_of(tmp_path / "document.yaml", ("server", "client"))
    server = module(package, tmp_path, "server")
    called = []

    class Handler:
        async def create_user(self, **_: Any) -> None:
            called.append("create")

        async def invite_users(self, **_: Any) -> None:
            called.append("invite")

        async def again(self, **_: Any) -> None:
            called.append("again")

    client = TestClient(server.create_app(Handler()))
    for query in ("?operation=create", "", "?operation=other"):
        assert client.post(f"/users{query}").status_code == 204
    assert called == ["create", "invite", "invite"]


def test_a_placeholder_that_is_there_twice_has_one_value(tmp_path):
    (tmp_path / "document.yaml").write_text(openapi(f"""paths:
  /a/{{id}}/b/{{id}}:
    get:
      operationId: getA
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      {OK}
"""))
    package = files_of(tmp_path / "document.yaml", ("server", "client"))
    server = module(package, tmp_path, "server")
    got = []

    class Handler:
        async def get_a(self, *, id: str) -> None:
            got.append(id)

    client = TestClient(server.create_app(Handler()))
    assert client.get("/a/x/b/x").status_code == 204
    assert client.get("/a/x/b/y").status_code == 404
    assert got == ["x"]
    operations = module(package, tmp_path, "operations")
    request = operations.GET_A.build("https://example.com", ["x y"])
    assert request.url == "https://example.com/a/x%20y/b/x%20y"


def test_a_scheme_that_is_not_declared_is_met_by_what_there_is(tmp_path):
    (tmp_path / "document.yaml").write_text(openapi(f"""paths:
  /a:
    get: {{operationId: getA, security: [{{api_key: []}}], {OK}}}
components: {{securitySchemes: {{basic: {{type: http, scheme: basic}}}}}}
servers: [{{url: https://example.com}}]
"""))
    found, _ = read(tmp_path, (tmp_path / "document.yaml").read_text())
    assert found == ["warning undeclared-scheme 5"]
    package = files_of(tmp_path / "document.yaml", ("client", "server"))
    sent = []

    class Transport:
        def send(self, request: Any, timeouts: Any) -> Any:
            sent.append(request.headers["Authorization"])
            raise ConnectionError

        def close(self) -> None:
            pass

    client = module(package, tmp_path, "client")
    security = importlib.import_module(client.__name__.replace(".client", ".security"))
    basic = security.Basic("user", "secret")
    with pytest.raises(ConnectionError):
        client.Client(auth=basic, transport=Transport()).get_a()
    assert sent == ["Basic dXNlcjpzZWNyZXQ="]
    # Nobody else may do what the document protects, in whatever way.
    server = module(package, tmp_path, "server")
    assert TestClient(server.create_app(object())).get("/a").status_code in (401, 403)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("security: {}\npaths: {}", ["warning wrong-container 3"]),
        ("servers: {url: /v1}\npaths: {}", ["warning wrong-container 3"]),
        ("tags: {name: a}\npaths: {}", ["warning wrong-container 3"]),
        ("paths: []", ["warning wrong-container 3"]),
        ("servers: [/v1]\npaths: {}", ["warning wrong-container 3"]),
        ("tags: [a]\npaths: {}", ["warning wrong-container 3"]),
        ("paths: {/a: {get: {responses: {'204': gone}}}}", ["warning wrong-container 3"]),
        ("externalDocs: https://example.com\npaths: {}", ["warning wrong-container 3"]),
        ("paths: {/a: {get: {tags: a, responses: {'204': {description: b}}}}}", ["warning wrong-field-value 3"]),
        ("paths: {/a: {get: {tags: {a: b}, responses: {'204': {description: b}}}}}", ["warning wrong-type 3"]),
        ("paths: {/a: {get: {description: {a: b}, responses: {'204': {description: b}}}}}", ["warning wrong-type 3"]),
        ("paths: {/a: {get: {responses: {'204': {description: b, headers: []}}}}}", ["warning wrong-container 3"]),
        (
            "paths: {/a: {get: {responses: {'200': {description: b, content: {text/plain: {examples: [x]}}}}}}}",
            ["warning wrong-container 3", "warning wrong-container 3"],
        ),
        (
            "paths: {/a: {get: {responses: {'200': {description: b, content: {text/plain: {examples: {a: x}}}}}}}}",
            ["warning wrong-container 3"],
        ),
        ("paths: {/a: 5}", ["error wrong-type 3"]),
        ("paths: text", ["error wrong-type 3"]),
    ],
)  # fmt: skip
def test_fields_of_another_type(tmp_path, body, found):
    said, api = read(tmp_path, openapi(body))
    assert said == found
    assert (api is None) == any(one.startswith("error") for one in found)


@pytest.mark.parametrize(
    "body",
    [
        "openapi: 3.0.0\nwebhooks: x\npaths: {}",
        "openapi: 3.0.0\nwebhooks: {a: {post: {}}}\npaths: {}",
        'swagger: "2.0"\nwebhooks: {a: {post: {}}}\npaths: {}',
        'swagger: "2.0"\npaths: {/a: {get: {parameters: [{name: a, in: query, type: array, '
        "items: {type: string, if: {}, allOf: [{}], patternProperties: {a: {}}, $dynamicRef: x}}]}}}",
        "openapi: 3.1.0\npaths: {/a: {post: {requestBody: {content: {multipart/mixed: "
        "{itemEncoding: {}, prefixEncoding: [{}], itemSchema: {}}}}}}}",
        "openapi: 3.0.0\npaths: {/a: {query: {}, additionalOperations: {COPY: {}}}}",
    ],
)
def test_fields_of_other_versions_are_warned_of_and_left_out(tmp_path, body):
    said, api = read(tmp_path, body)
    assert api is not None
    assert any("unknown-field" in one for one in said)
    assert api.webhooks == ()
    names = {one.method for one in api.operations}
    assert names <= {"get", "post"}
    tree = yaml.safe_load(body)
    assert tree  # the document is what the test says it is


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("b%23c.yaml#/A", []),
        (f"{'x' * 300}.yaml#/A", ["error missing-file 5"]),
        (f"{'d/' * 3000}a.yaml", ["error missing-file 5"]),
        ("file://elsewhere/etc/passwd", ["error missing-target 5"]),
        ("//x/y.yaml", ["error missing-target 5"]),
        ("5", ["error missing-file 5"]),
    ],
)
def test_references_to_odd_files(tmp_path, reference, said):
    (tmp_path / "b#c.yaml").write_text("A: {type: string}\n")
    body = f"components:\n  schemas:\n    S: {{$ref: '{reference}'}}\npaths: {{}}"
    found, _ = read(tmp_path, openapi(body))
    assert found == said


def test_a_reference_to_no_url_is_refused(tmp_path):
    path = tmp_path / "document.yaml"
    path.write_text(
        openapi("components: {schemas: {S: {$ref: 'http://[::1/x'}}}\npaths: {}")
    )
    diagnostics = Diagnostics()
    pipeline.understand(path, pipeline.Options(allow_remote=True), diagnostics)
    assert [one.code for one in diagnostics] == ["remote-failed"]


def test_parameters_by_name_are_a_list(tmp_path):
    found, api = read(
        tmp_path,
        openapi(f"""paths:
  /a:
    get:
      operationId: getA
      parameters:
        first: {{in: query, schema: {{type: string}}}}
        other: {{name: second, in: header, schema: {{type: string}}}}
      {OK}
"""),
    )
    assert found == ["warning wrong-container 8"]
    assert api is not None
    (operation,) = api.operations
    named = [(one.wire, one.where) for one in operation.parameters]
    assert named == [("first", "query"), ("second", "header")]


@pytest.mark.parametrize(
    "reference",
    [
        *("/components/schemas/Pet", "components/schemas/Pet"),
        *("#components/schemas/Pet", "#/components/schema/Pet"),
        *("#/components/schemas/pet", "#/components/schemas/Pet/", "pet"),
        *("#/definitions/Pet", "/definitions/Pet"),
    ],
)
def test_misspelled_references(tmp_path, reference):
    found, api = read(
        tmp_path,
        openapi(f"""paths: {{}}
components:
  schemas:
    Pet: {{type: string, minLength: 3}}
    Pets: {{type: array, items: {{$ref: '{reference}'}}}}
"""),
    )
    assert found == ["warning misspelled-reference 7"]
    assert api is not None


def test_references_that_two_objects_could_be_meant_by(tmp_path):
    found, api = read(
        tmp_path,
        openapi("""paths: {}
components:
  schemas:
    Pet: {type: string}
    PET: {type: integer}
    Pets: {type: array, items: {$ref: '#/components/schemas/pet'}}
"""),
    )
    assert found == ["error missing-target 8"]
    assert api is None
