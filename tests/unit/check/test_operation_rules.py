from __future__ import annotations

import pytest

HEAD = 'openapi: "3.0.0"\ninfo: {title: A, version: "1"}\n'
OK = "responses: {'200': {description: ok}}"


def target(value: str, where: str = "header", name: str = "X-Target") -> str:
    return (
        f"parameters: [{{in: {where}, name: {name}, required: true, "
        f"schema: {{type: string, enum: [{value}]}}}}]"
    )


def test_an_operation_id_is_used_once(checked):
    text = f"""{HEAD}paths:
  /a:
    get: {{operationId: x, {OK}}}
    put: {{operationId: y, {OK}}}
  /b:
    get: {{operationId: z, {OK}}}
    put:
      {OK}
      operationId: x
"""
    assert checked(text) == [
        ("warning", "duplicate-operation-id", 5),
        ("warning", "duplicate-operation-id", 11),
    ]


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (target("A"), target("B"), True),
        (target("A"), target("B", name="x-target"), True),
        (target("A", "query"), target("B", "query"), True),
        (target("A"), target("A"), False),
        (target("A"), target("B", "query"), False),
        (target("A"), target("B, C"), True),
        (target("A"), target("B").replace("true", "false"), True),
        ("deprecated: false", target("A"), True),
        ("deprecated: false", target("A").replace("true", "false"), False),
        ("deprecated: false", "deprecated: true", False),
    ],
)
def test_one_operation_of_a_path_may_have_no_selector(checked, first, second, apart):
    text = f"""{HEAD}paths:
  /#A:
    post: {{{first}, {OK}}}
  /#B:
    post: {{{second}, {OK}}}
  /#C:
    get: {{{OK}}}
"""
    found = [] if apart else [("warning", "ambiguous-operations", 7)]
    assert checked(text) == found


@pytest.mark.parametrize(
    ("method", "path", "found"),
    [
        ("get", "/pets/{name}", [("warning", "identical-paths", 6)]),
        ("post", "/pets/{name}", []),
        ("get", "/pets/{name}/{id}", []),
        ("get", "/pets/mine", []),
    ],
)
def test_names_of_parameters_tell_no_paths_apart(checked, method, path, found):
    def parameters(path):
        names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
        listed = [
            f"{{in: path, name: {one}, required: true, schema: {{type: string}}}}"
            for one in names
        ]
        return f"parameters: [{', '.join(listed)}]"

    text = f"""{HEAD}paths:
  /pets/{{id}}: {{get: {{{parameters("/{id}")}, {OK}}}}}
  {path}:
    {method}: {{{parameters(path)}, {OK}}}
"""
    assert checked(text) == found


def test_a_selector_may_differ_from_pair_to_pair(checked):
    one, two = target("A"), target("B")
    both = "parameters: [{in: query, name: q, required: true, schema: {enum: [%s]}}, "
    text = f"""{HEAD}paths:
  /#A: {{get: {{{both % 1}{one[13:]}, {OK}}}}}
  /#B: {{get: {{{both % 1}{two[13:]}, {OK}}}}}
  /#C: {{get: {{{both % 2}{two[13:]}, {OK}}}}}
"""
    assert checked(text) == []


def test_a_selector_behind_references_counts(checked):
    text = f"""{HEAD}components:
  schemas:
    One: {{type: string, enum: [A]}}
  parameters:
    One: {{in: header, name: X, required: true, schema: {{$ref: '#/components/schemas/One'}}}}
paths:
  /#A: {{get: {{parameters: [{{$ref: '#/components/parameters/One'}}], {OK}}}}}
  /#B: {{get: {{{target("B", name="X")}, {OK}}}}}
"""
    assert checked(text) == []


def parameter(name: str) -> str:
    return f"{{in: path, name: {name}, required: true, schema: {{type: string}}}}"


def test_placeholders_and_parameters_are_the_same(checked):
    text = f"""{HEAD}paths:
  /a/{{b}}/{{c}}#{{d}}:
    parameters: [{parameter("b")}]
    get: {{parameters: [{parameter("c")}], {OK}}}
    put:
      {OK}
  /e:
    delete:
      {OK}
      parameters:
      - {parameter("f")}
"""
    assert checked(text) == [
        ("warning", "undeclared-parameter", 7),
        ("warning", "unused-parameter", 13),
    ]


def test_a_swagger_document_is_checked_as_well(checked):
    text = f"""swagger: "2.0"
info: {{title: A, version: "1"}}
paths:
  /a/{{b}}:
    get:
      {OK}
      parameters:
      - in: query
        name: c
        type: integer
        default: d
"""
    assert checked(text) == [
        ("warning", "undeclared-parameter", 5),
        ("warning", "impossible-default", 11),
    ]


@pytest.mark.parametrize(
    ("key", "is_known"),
    [
        ("{$request.body#/url}", True),
        ("$request.query.url", True),
        ("http://h/{id}?a={$statusCode}&b={$response.header.X-A}", True),
        ("{$request.body.url}", False),
        ("{$request.query.url}/{$inputs.a}", False),
        ("$requestBody.url", False),
    ],
)
def test_callback_keys(checked, key, is_known):
    text = f"""{HEAD}paths:
  /a:
    post:
      {OK}
      callbacks:
        done:
          '{key}': {{post: {{{OK}}}}}
"""
    expected = [] if is_known else [("warning", "unknown-expression", 9)]
    assert checked(text) == expected
