"""Directions in the settings, on the command line, and in what `inspect` prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.directions.document import USER, ref, service
from truespec.cli.main import main

TEAM = {"type": "object", "properties": {"lead": ref("User")}}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a document of OpenAPI 3.1, where nothing is set."""
    tree = service("User", "Team", version="3.1.0", User=USER, Team=TEAM)
    (tmp_path / "api.json").write_text(json.dumps(tree))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def classes(project: Path) -> set[str]:
    source = (project / "api" / "models.py").read_text()
    lines = (line for line in source.splitlines() if line.startswith("class "))
    return {line.removeprefix("class ").partition("(")[0] for line in lines}


def test_the_command_line_chooses(project: Path) -> None:
    assert main(["generate", "api.json", "--targets", "models"]) == 0
    assert classes(project) == {"User", "UserRequest", "Team", "TeamRequest"}
    assert main(["generate", "api.json", "--directions", "letter"]) == 0
    assert classes(project) == {"User", "Team"}


def test_a_job_chooses(project: Path) -> None:
    job = '{ document = "api.json", output = "api", directions = "letter" }'
    (project / "pyproject.toml").write_text(f"[tool.truespec]\njobs = [{job}]\n")
    assert main(["generate"]) == 0
    assert classes(project) == {"User", "Team"}
    assert main(["generate", "api.json", "--directions", "intent"]) == 0
    assert "UserRequest" in classes(project)


def test_a_setting_that_is_none(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").write_text('[tool.truespec]\ndirections = "both"\n')
    assert main(["generate", "api.json"]) == 2
    assert "directions must be intent or letter" in capsys.readouterr().err


def _inspected(capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    capsys.readouterr()
    assert main(["inspect", "api.json", *options]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_model_lists_what_is_read_differently(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = _inspected(capsys)
    at = "#/components/schemas/User"
    [user] = [one for one in model["readings"] if one["written"] == at]
    assert (user["request"], user["answer"]) == (f"{at}~request", f"{at}~answer")
    assert model["schemas"][f"{at}~request"]["unsent"] == ["id"]
    assert not _inspected(capsys, "--directions", "letter").get("readings")


def test_the_ledger_says_what_is_not_sent(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _inspected(capsys, "--coverage")["directions"]
    user = {"request": ["id"], "answer": ["password"]}
    assert found["#/components/schemas/User"] == user
    # It differs by what it holds.
    assert found["#/components/schemas/Team"] == {"request": [], "answer": []}
