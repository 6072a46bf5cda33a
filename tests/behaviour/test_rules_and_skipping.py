"""Levels of diagnostics, and going on without what is refused, by the command itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.behaviour.generated import module
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.rules import parse_rule

DOCUMENT = """\
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a:
    get:
      operationId: getA
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: 'absent.yaml#/A'}}}
  /b/{id}:
    get: {operationId: getB, responses: {"204": {description: ok}}}
  /c:
    get:
      operationId: getC
      parameters: [{$ref: '#/components/parameters/Bad'}]
      responses: {"204": {description: ok}}
  /d:
    get:
      operationId: getD
      responses: {"204": {$ref: '#/components/responses/Absent'}}
components:
  parameters:
    Bad: {name: x, in: nowhere, schema: {}}
  schemas:
    Tags: [{type: string}]
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        tags: {type: array, items: {$ref: '#/components/schemas/Tags'}}
        size: {type: string, minLength: many}
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "truespec", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def generate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(folder, "generate", "document.yaml", "-o", "made", *arguments)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "document.yaml"
    path.write_text(DOCUMENT)
    return path


def test_without_it_nothing_is_generated(document: Path) -> None:
    result = generate(document.parent)
    assert result.returncode == 1
    assert result.stderr.count("error[") == 5
    assert not (document.parent / "made").exists()


def test_only_what_is_refused_is_left_out(document: Path) -> None:
    folder = document.parent
    result = generate(folder, "--skip-invalid")
    assert result.returncode == 0
    assert "error[" not in result.stderr
    for words in (
        'there is no file "absent.yaml"; anything is allowed there',
        "nobody can send this parameter; the operation getC is left out",
        "names nothing; the operation getD is left out",
        "but this is a list; anything is allowed there",
    ):
        assert words in result.stderr
    manifest = json.loads((folder / "made" / ".truespec.json").read_text())
    assert list(manifest["skipped"]) == [
        "#/components/schemas/Pet/properties/size",
        "#/components/schemas/Tags",
        "#/paths/~1a/get/responses/200/content/application~1json/schema",
        "#/paths/~1c/get",
        "#/paths/~1d/get",
    ]
    client = (folder / "made" / "client.py").read_text()
    assert "def get_a(self, *, options: Options = None) -> JsonValue:" in client
    assert "def get_b(" in client
    assert "def get_c(" not in client
    assert "def get_d(" not in client
    again = generate(folder, "--skip-invalid", "--check")
    assert again.returncode == 0, again.stderr


def test_the_rest_of_a_schema_keeps_its_checks(document: Path, tmp_path: Path) -> None:
    options = pipeline.Options(
        package="generated", targets=("validators",), skip_invalid=True
    )
    understood = pipeline.understand(document, options, Diagnostics())
    files = pipeline.build(understood, options)
    assert files is not None
    pet = module(files, tmp_path, "validators").SCHEMAS["Pet"]
    assert pet.is_valid({"name": "a", "tags": [1], "size": None})
    assert not pet.is_valid({"name": "a", "tags": 1})
    assert not pet.is_valid({"tags": []})


def test_the_ledger_lists_what_is_left_out(document: Path) -> None:
    result = run(
        document.parent, "inspect", "--coverage", "document.yaml", "--skip-invalid"
    )
    assert result.returncode == 0
    refused = {
        one["at"]: one["reason"]
        for one in json.loads(result.stdout)["entries"]
        if one["fate"] == "refused"
    }
    assert "nobody can send this parameter" in refused["#/paths/~1c/get"]
    assert "a schema is an object" in refused["#/components/schemas/Tags"]


@pytest.mark.parametrize(
    "text",
    ["a: [", "- a", "openapi: 4.0.0", "", "openapi: 3.0.0\nx: *y\n"],
)
def test_without_a_document_there_is_nothing_to_go_on_with(tmp_path, text):
    (tmp_path / "document.yaml").write_text(text)
    result = generate(tmp_path, "--skip-invalid")
    assert result.returncode == 1
    assert "error[" in result.stderr
    assert not (tmp_path / "made").exists()


def test_a_file_that_is_no_yaml_leaves_out_what_refers_to_it(document: Path) -> None:
    (document.parent / "absent.yaml").write_text("a: [")
    result = generate(document.parent, "--skip-invalid")
    assert result.returncode == 0
    assert "what refers to it is left out" in result.stderr


FAULTY = """\
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a/{b}: {get: {operationId: x, responses: {"204": {description: ok}}}}
  /c/{d}: {get: {operationId: y, responses: {"204": {description: ok}}}}
"""


def levels(folder: Path, rules: list[str], *, strict: bool = False) -> list[str]:
    """Return the diagnostics of the faulty document as "severity code"."""
    path = folder / "document.yaml"
    path.write_text(FAULTY)
    split = (one.rpartition("=") for one in rules)
    parsed = tuple(parse_rule(named, level) for named, _, level in split)
    diagnostics = Diagnostics()
    pipeline.understand(
        path, pipeline.Options(rules=parsed, strict=strict), diagnostics
    )
    return [f"{one.severity} {one.code}" for one in diagnostics]


CODE = "undeclared-parameter"
WARNINGS = [f"warning {CODE}"] * 2
UNUSED = "warning unused-rule"


@pytest.mark.parametrize(
    ("rules", "strict", "found"),
    [
        ([], False, WARNINGS),
        ([], True, [f"error {CODE}"] * 2),
        ([f"{CODE}=off"], False, []),
        ([f"{CODE}=off"], True, []),
        ([f"{CODE}=error"], False, [f"error {CODE}"] * 2),
        ([f"{CODE}=warning"], True, WARNINGS),
        ([f"{CODE}@/paths/~1a~1{{b}}=off"], False, WARNINGS[1:]),
        ([f"{CODE}@#/paths/~1a~1{{b}}/get=off"], False, WARNINGS[1:]),
        ([f"{CODE}=off", f"{CODE}@/paths/~1c~1{{d}}=error"], False, [f"error {CODE}"]),
        ([f"{CODE}=off", f"{CODE}=error"], False, [f"error {CODE}"] * 2 + [UNUSED]),
        # What changes nothing any more is told of.
        (["impossible-default=off"], False, [*WARNINGS, UNUSED]),
        ([f"{CODE}@/paths/~1e=off"], False, [*WARNINGS, UNUSED]),
        ([f"{CODE}=warning"], False, [*WARNINGS, UNUSED]),
        (["impossible-default=error"], False, WARNINGS),
    ],
)
def test_levels(tmp_path, rules, strict, found):
    assert levels(tmp_path, rules, strict=strict) == found


def test_a_rule_for_an_error_leaves_out_what_it_is_about(document: Path) -> None:
    result = generate(document.parent, "--rule", "missing-file=off")
    assert result.returncode == 1
    assert "missing-file" not in result.stderr
    assert result.stderr.count("error[") == 4


def test_rules_of_the_settings(tmp_path: Path) -> None:
    (tmp_path / "document.yaml").write_text(FAULTY)
    (tmp_path / "pyproject.toml").write_text("""\
[tool.truespec.rules]
"undeclared-parameter@/paths/~1a~1{b}" = "off"
impossible-default = "off"
""")
    result = generate(tmp_path)
    assert result.returncode == 0
    assert result.stderr.count("warning[undeclared-parameter]") == 1
    assert 'the rule "impossible-default=off" changes nothing any more' in result.stderr
    assert "pyproject.toml:3:1" in result.stderr


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("imposible-default=off", "did you mean 'impossible-default'?"),
        ("impossible-default=silent", "'silent' is none of error, warning, off"),
        ("impossible-default", "is not CODE=LEVEL"),
        ("impossible-default@=off", "has no pointer"),
    ],
)
def test_rules_that_are_none(tmp_path, rule, message):
    (tmp_path / "document.yaml").write_text(FAULTY)
    result = generate(tmp_path, "--rule", rule)
    assert result.returncode == 2
    assert message in result.stderr
