"""``truespec diff`` as a user meets it: files and revisions in, text and a status out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from truespec.cli.main import main

OLD = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: pets
      parameters:
        - name: limit
          in: query
          schema: {$ref: "common.yaml#/Limit"}
      responses: {"200": {description: "Pets | <b>."}}
"""


def git(*words: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *identity, *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose document changed since the last commit, in another file."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "spec"
    folder.mkdir()
    (folder / "api.yaml").write_text(OLD)
    (folder / "common.yaml").write_text("Limit:\n  type: integer\n  maximum: 100\n")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    (folder / "common.yaml").write_text("Limit:\n  type: integer\n\n  maximum: 50\n")
    return tmp_path


def test_a_revision_is_compared_with_the_working_tree(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "HEAD:spec/api.yaml", "spec/api.yaml"]) == 1
    assert capsys.readouterr().out == (
        "breaking[maximum-narrowed]: pets, request: query limit: maximum went from 100"
        " to 50\n"
        "  - HEAD:spec/common.yaml:3: maximum: 100\n"
        "  + spec/common.yaml:4: maximum: 50\n"
        "1 breaking: a major version\n"
    )
    assert main(["diff", "spec/api.yaml", "HEAD:spec/api.yaml"]) == 0


def test_a_revision_is_named_from_a_folder_below(
    repository: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(repository / "spec")
    assert main(["diff", "HEAD:api.yaml", "api.yaml"]) == 1
    assert main(["diff", "HEAD:spec/api.yaml", "api.yaml"]) == 1


def test_fail_on_decides_about_the_status(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = ["HEAD:spec/api.yaml", "spec/api.yaml"]
    assert main(["diff", *pair, "--fail-on", "never"]) == 0
    assert main(["diff", *reversed(pair), "--fail-on", "compatible"]) == 1
    assert main(["diff", pair[0], pair[0], "--fail-on", "any"]) == 0
    assert capsys.readouterr().out.endswith("no changes\n")


def test_json_and_markdown(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = ["HEAD:spec/api.yaml", "spec/api.yaml"]
    assert main(["diff", *pair, "--output-format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert data["advice"] == "major"
    (change,) = data["changes"]
    assert change["old"] == {
        "file": "HEAD:spec/common.yaml",
        "line": 3,
        "address": "common.yaml#/Limit/maximum",
    }
    assert main(["diff", *pair, "--output-format", "markdown"]) == 1
    text = capsys.readouterr().out
    assert text.startswith("**1 breaking: a major version**")
    assert "- pets, request: query limit" in text


def test_what_cannot_be_compared(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "HEAD:spec/none.yaml", "spec/api.yaml"]) == 2
    assert "HEAD has no file spec/none.yaml" in capsys.readouterr().err
    assert main(["diff", "nowhere.yaml", "spec/api.yaml"]) == 1
    assert "error[unreadable-file]" in capsys.readouterr().err
