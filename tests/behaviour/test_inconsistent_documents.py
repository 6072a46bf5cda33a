"""Parts of a document that do not fit each other: nothing of that passes without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.behaviour.generated import files_of, module
from tests.behaviour.test_readings_of_operations import OK, openapi, read

_FORM = "{name: f, in: formData, type: string}"
_OAUTH = (
    "{type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {read: Read}}}}"
)


def swagger(body: str) -> str:
    return f'swagger: "2.0"\ninfo: {{title: T, version: "1"}}\n{body}'


def get(fields: str, path: str = "/a") -> str:
    return f"paths: {{'{path}': {{get: {{{fields}, {OK}}}}}}}"


def post(fields: str) -> str:
    return f"paths: {{/a: {{post: {{{fields}, {OK}}}}}}}"


def schema(text: str) -> str:
    return f"paths: {{}}\ncomponents: {{schemas: {{A: {text}}}}}"


def codes(folder: Path, text: str) -> list[str]:
    found, api = read(folder, text)
    assert api is not None, found
    return [one.rpartition(" ")[0] for one in found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (get("operationId: a", "/a/{b"), "odd-path"),
        (get("operationId: a", "/a/b}"), "odd-path"),
        (get("parameters: [{name: accept, in: header, schema: {}}]"), "ignored-header"),
        (
            get(
                "parameters: [{name: a, in: query, style: deepObject,"
                " schema: {type: string}}]"
            ),
            "undefined-style",
        ),
        (
            get(
                "parameters: [{name: a, in: query, style: pipeDelimited,"
                " explode: false, schema: {type: integer}}]"
            ),
            "undefined-style",
        ),
        (post("requestBody: {content: {json: {}}}"), "odd-media-type"),
        (
            post(
                "requestBody: {content: {text/plain: {encoding: {a: {explode: true}}}}}"
            ),
            "unused-encoding",
        ),
        (
            post(
                "requestBody: {content: {multipart/form-data: {schema: {properties:"
                " {a: {type: string}}}, encoding: {b: {contentType: text/plain}}}}}"
            ),
            "unused-encoding",
        ),
        ("paths: {}\nservers: [{url: 'https://{a}.b'}]", "undeclared-variable"),
        (
            "paths: {}\nservers: [{url: 'https://{a}.b', variables: {a: {default: x,"
            " enum: [y]}}}]",
            "impossible-default",
        ),
        (
            "paths: {/a: {get: {responses: {'200': {description: ok, links: {next:"
            " {operationId: absent}}}}}}}",
            "missing-target",
        ),
        (
            get("security: [{o: [write]}]")
            + f"\ncomponents: {{securitySchemes: {{o: {_OAUTH}}}}}",
            "undeclared-scope",
        ),
        (schema("{type: string, minLength: 5, maxLength: 1}"), "impossible-bounds"),
        (
            schema("{allOf: [{type: integer, minimum: 5}, {maximum: 4}]}"),
            "impossible-bounds",
        ),
        (
            schema("{type: number, minimum: 1, maximum: 1, exclusiveMaximum: true}"),
            "impossible-bounds",
        ),
        (
            schema("{type: object, required: [b], properties: {a: {type: string}}}"),
            "undescribed-required",
        ),
        (
            schema(
                "{type: object, discriminator: {propertyName: kind},"
                " properties: {a: {type: string}}}"
            ),
            "undescribed-discriminator",
        ),
        (schema("{type: string, enum: [a, b, a]}"), "repeated-enum-value"),
        (
            schema(
                "{properties: {a: {type: string, readOnly: true, writeOnly: true}}}"
            ),
            "read-only-and-write-only",
        ),
    ],
)
def test_what_does_not_fit_is_warned_of(tmp_path, text, code):
    assert codes(tmp_path, openapi(text)) == [f"warning {code}"]


@pytest.mark.parametrize(
    "text",
    [
        get("parameters: [{name: accept, in: query, schema: {}}]"),
        post("requestBody: {content: {'*/*': {}, 'text/plain; charset=utf-8': {}}}"),
        post(
            "requestBody: {content: {multipart/form-data: {schema: {allOf: [{properties:"
            " {b: {type: string}}}]}, encoding: {b: {contentType: text/plain}}}}}"
        ),
        post(
            "requestBody: {content: {multipart/form-data: {schema: {type: object,"
            " additionalProperties: {type: string}}, encoding: {b: {explode: true}}}}}"
        ),
        get("security: [{o: [read]}]")
        + f"\ncomponents: {{securitySchemes: {{o: {_OAUTH}}}}}",
        schema("{type: string, minLength: 1, maxLength: 1}"),
        schema("{type: object, required: [b]}"),
        schema(
            "{anyOf: [{required: [a]}, {required: [b]}],"
            " properties: {a: {type: string}, b: {type: string}}}"
        ),
        schema(
            "{allOf: [{properties: {b: {type: string}}}], required: [a, b],"
            " properties: {a: {type: string}}}"
        ),
        schema("{type: string, enum: ['1', 'true']}"),
    ],
)
def test_what_fits_is_not(tmp_path, text):
    assert codes(tmp_path, openapi(text)) == []


_BODY = "{name: b, in: body, schema: {type: object}}"
_OTHER = "{name: c, in: body, schema: {type: object}}"
_FIELD = "{name: g, in: formData, type: string}"


@pytest.mark.parametrize(
    ("shared", "own", "found"),
    [
        (_BODY, _OTHER, ["warning several-bodies"]),
        (_BODY, _BODY, []),
        (_FORM, _BODY, ["warning body-beside-form"]),
        (_BODY, _FORM, ["warning body-beside-form"]),
        (_FORM, _FIELD, []),
    ],
)
def test_a_body_of_the_path_and_one_of_the_operation(tmp_path, shared, own, found):
    text = f"paths: {{/a: {{parameters: [{shared}], post: {{parameters: [{own}], {OK}}}}}}}"
    assert codes(tmp_path, swagger(text)) == found


def test_the_fields_of_a_form_come_from_the_path_as_well(tmp_path):
    (tmp_path / "document.yaml").write_text(swagger(f"""paths:
  /a:
    parameters: [{_FORM}]
    post: {{operationId: postForm, parameters: [{_FIELD}], {OK}}}
"""))
    package = files_of(tmp_path / "document.yaml", ("client",))
    operations = module(package, tmp_path, "operations")
    body = {"f": "1", "g": "2"}
    made = operations.POST_FORM.build("https://example.com", [], body=body)
    assert made.body == b"f=1&g=2"


def test_a_file_outside_of_a_form(tmp_path):
    field = "{name: f, in: formData, type: file}"
    for consumes, found in (
        ("", ["warning file-outside-form"]),
        ("consumes: [application/json], ", ["warning file-outside-form"]),
        ("consumes: [multipart/form-data], ", []),
    ):
        text = f"paths: {{/a: {{post: {{{consumes}parameters: [{field}], {OK}}}}}}}"
        assert codes(tmp_path, swagger(text)) == found
        _, api = read(tmp_path, swagger(text))
        assert api is not None
        body = api.operations[0].body
        assert body is not None
        assert [one.media for one in body.contents] == ["multipart/form-data"]


def test_a_default_beside_the_values_of_a_server_is_one_of_them(tmp_path):
    (tmp_path / "document.yaml").write_text(
        openapi(f"""paths: {{/a: {{get: {{operationId: get, {OK}}}}}}}
servers: [{{url: 'https://{{a}}.example.com', variables: {{a: {{default: x, enum: [y]}}}}}}]
""")
    )
    package = files_of(tmp_path / "document.yaml", ("client",))
    service = module(package, tmp_path, "operations").SERVICE
    assert service.servers[0].address({}) == "https://x.example.com"
