"""Only the operations that were asked for, and what they lead to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from truespec.cli.main import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      responses: {"200": {$ref: '#/components/responses/Pets'}}
    post:
      tags: [pets, admin]
      operationId: addPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}}
      responses: {"204": {description: Done.}}
  /orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}]
    get:
      tags: [orders]
      operationId: getOrder
      responses: {"200": {description: Fine., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
  /broken: {$ref: 'other.yaml#/Broken'}
webhooks:
  ping: {post: {operationId: ping, tags: [pets], responses: {"204": {description: Done.}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  responses:
    Pets: {description: Fine., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  schemas:
    Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tail: {$ref: '#/components/schemas/Tail'}}}]}
    Tail: {type: integer}
    New: {type: object}
    Id: {type: string, minLength: 1}
    Order: {type: object, properties: {id: {$ref: '#/components/schemas/Id'}}}
    Unused: {$ref: '#/components/schemas/Nobody'}
"""
OTHER = """\
Broken:
  get:
    tags: [old]
    operationId: broken
    responses: {"200": {$ref: '#/nothing'}}
  delete:
    tags: [old]
    operationId: remove
    responses: {"204": {description: Done.}}
"""


@pytest.fixture
def inspect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.yaml").write_text(DOCUMENT)
    (tmp_path / "other.yaml").write_text(OTHER)

    def run(*words: str) -> tuple[int, Any, str]:
        status = main(["inspect", "shop.yaml", *words])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def names(model: Any) -> tuple[list[str], list[str]]:
    schemas = [one["name"] for one in model["schemas"].values() if one["name"]]
    operations = [*model["operations"], *model["webhooks"]]
    return [one["id"] for one in operations], sorted(schemas)


@pytest.mark.parametrize(
    ("words", "operations", "schemas"),
    [
        (
            ["--include", "tag:pets"],
            ["listPets", "addPet", "ping"],
            ["Dog", "New", "Pet", "Tail"],
        ),
        (
            ["--include", "tag:pets", "--exclude", "tag:admin"],
            ["listPets", "ping"],
            ["Dog", "Pet", "Tail"],
        ),
        (["--include", "path:/orders/*"], ["getOrder"], ["Id", "Order"]),
        (["--include", "path:/orders/{id}"], ["getOrder"], ["Id", "Order"]),
        (["--include", "operation:add*"], ["addPet"], ["New"]),
        (
            ["--include", "operation:addPet", "--include", "operation:getOrder"],
            ["addPet", "getOrder"],
            ["Id", "New", "Order"],
        ),
        (["--include", "method:delete"], ["remove"], []),
        (
            ["--include", "method:GET", "--exclude", "tag:old"],
            ["listPets", "getOrder"],
            ["Dog", "Id", "Order", "Pet", "Tail"],
        ),
        (
            [
                "--exclude",
                "tag:old",
                "--exclude",
                "method:GET",
                "--exclude",
                "path:ping",
            ],
            ["addPet"],
            ["New"],
        ),
    ],
)
def test_what_is_left(
    inspect: Any, words: list[str], operations: list[str], schemas: list[str]
) -> None:
    status, model, errors = inspect(*words)
    assert status == 0, errors
    assert names(model) == (operations, schemas)
    assert "error" not in errors


def test_without_filters_the_faults_are_met(inspect: Any) -> None:
    status, _, errors = inspect()
    assert status == 1
    assert errors.count("error[missing-target]") == 2


def test_the_ledger_says_why(inspect: Any) -> None:
    status, ledger, _ = inspect(
        "--coverage", "--include", "tag:pets", "--exclude", "operation:addPet"
    )
    assert status == 0
    reasons = {one["at"]: one.get("reason", "") for one in ledger["entries"]}
    assert reasons["#/paths/~1pets/post"] == "excluded by operation:addPet"
    assert reasons["#/paths/~1orders~1{id}/get"] == "not included by tag:pets"
    for name in ("New", "Order", "Unused"):
        at = f"#/components/schemas/{name}"
        assert reasons[at] == "no operation that was asked for leads to it"
    assert reasons["#/components/schemas/Pet"] == ""


@pytest.mark.parametrize(
    ("filter", "hint"),
    [
        ("tag:pet", 'did you mean "tag:pets"?'),
        ("path:/pest", 'did you mean "path:/pets"?'),
        ("operation:listpets", 'did you mean "operation:listPets"?'),
        ("method:PATCH", ""),
    ],
)
@pytest.mark.parametrize("option", ["--include", "--exclude"])
def test_a_filter_that_matches_nothing_is_an_error(
    inspect: Any, option: str, filter: str, hint: str
) -> None:
    status, _, errors = inspect(option, filter)
    assert status == 1
    assert f'no operation matches the filter "{filter}"' in errors
    assert hint in errors


def test_filters_that_leave_nothing_are_an_error(inspect: Any) -> None:
    status, _, errors = inspect("--include", "tag:orders", "--exclude", "method:GET")
    assert status == 1
    assert "the filters leave no operation" in errors


@pytest.mark.parametrize("text", ["pets", "tags:pets", "tag:", ""])
def test_what_is_no_filter_is_wrong_usage(inspect: Any, text: str) -> None:
    status, _, errors = inspect("--include", text)
    assert status == 2
    assert "is no filter of operations" in errors


def test_filters_of_a_job(inspect: Any, tmp_path: Path) -> None:
    job = "{ document = 'shop.yaml', output = 'shop', include = ['tag:orders'] }"
    file = tmp_path / "pyproject.toml"
    file.write_text(f"[tool.truespec]\nexclude = ['tag:old']\njobs = [{job}]\n")
    assert main(["generate"]) == 0
    text = (tmp_path / "shop/models.py").read_text()
    assert "class Order(" in text
    assert "class Pet(" not in text
    assert main(["generate", "--check"]) == 0
    file.write_text("[tool.truespec]\ninclude = ['tog:a']\n")
    assert main(["generate"]) == 2


def test_swagger_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("""\
swagger: "2.0"
info: {title: A, version: "1"}
paths:
  /a: {get: {operationId: a, responses: {"200": {description: A., schema: {$ref: '#/definitions/A'}}}}}
  /b: {get: {operationId: b, responses: {"200": {description: B., schema: {$ref: '#/definitions/B'}}}}}
definitions: {A: {type: string}, B: {type: integer}}
""")
    assert main(["inspect", "a.yaml", "--include", "operation:a"]) == 0
    assert names({"webhooks": [], **json.loads(capsys.readouterr().out)}) == (
        ["a"],
        ["A"],
    )
