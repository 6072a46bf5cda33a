"""How commands find their settings: files, folders, the environment, the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from truespec.cli.main import main

DOCUMENT = '{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}}'


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two projects, and nothing of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TRUESPEC_CONFIG", raising=False)
    for name in ("a", "b"):
        folder = tmp_path / "packages" / name
        (folder / "spec").mkdir(parents=True)
        (folder / "spec" / "api.json").write_text(DOCUMENT)
        (folder / "pyproject.toml").write_text(
            "[tool.truespec]\nstrict = true\n"
            f'jobs = [{{document = "spec/api.json", output = "src/{name}_api",'
            ' targets = ["models"]}]\n'
        )
    return tmp_path


def shown(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    """Return what ``config show`` says of each job."""
    capsys.readouterr()
    assert main(["config", "show", "--output-format", "json", *words]) == 0
    data: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return data


def outputs(jobs: list[dict[str, Any]]) -> list[str]:
    return [job["output"]["value"] for job in jobs]


def test_a_configuration_is_named(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--config", "packages/b/pyproject.toml"]) == 0
    assert (root / "packages/b/src/b_api/models.py").is_file()
    assert not (root / "packages/a/src").exists()
    both = ["--config", "packages/a/pyproject.toml"]
    both += ["--config", "packages/b/pyproject.toml"]
    assert outputs(shown(capsys, *both)) == [
        "packages/a/src/a_api",
        "packages/b/src/b_api",
    ]
    assert main(["generate", "--config", "nowhere.toml"]) == 2
    assert "nowhere.toml" in capsys.readouterr().err


def test_the_environment_names_a_configuration(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRUESPEC_CONFIG", "packages/b/pyproject.toml")
    assert outputs(shown(capsys)) == ["packages/b/src/b_api"]


def test_a_document_given_by_hand_finds_its_own_job(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "packages/b/spec/api.json"]) == 0
    assert (root / "packages/b/src/b_api/models.py").is_file()
    assert not (root / "packages/b/src/b_api/client.py").exists()
    assert not (root / "api").exists()


def test_its_own_job_is_found_below_another_project(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "truespec.toml").write_text("lines = true\n")
    (job,) = shown(capsys, "packages/a/spec/api.json")
    assert job["output"]["value"] == "packages/a/src/a_api"
    (other,) = shown(capsys, "elsewhere.json")
    assert other["lines"] == {"value": True, "from": "truespec.toml:1:1"}


def test_the_root_of_a_repository_has_the_jobs_below_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate"]) == 2
    (root / ".git").mkdir()
    assert outputs(shown(capsys)) == ["packages/a/src/a_api", "packages/b/src/b_api"]


def test_a_project_names_others(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "truespec.toml").write_text('projects = ["packages/*"]\n')
    assert outputs(shown(capsys)) == ["packages/a/src/a_api", "packages/b/src/b_api"]
    (root / "truespec.toml").write_text('projects = ["packagse/*"]\n')
    assert main(["generate"]) == 2
    error = capsys.readouterr().err
    assert "'packagse/*'" in error
    assert "truespec.toml:1:13" in error


def test_a_pattern_makes_a_job_of_every_file(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two-three"):
        (root / f"{name}.json").write_text(DOCUMENT)
    config = root / "truespec.toml"
    config.write_text('[[jobs]]\ndocument = "*.json"\noutput = "out/{name}"\n')
    assert outputs(shown(capsys)) == ["out/one", "out/two_three"]
    config.write_text('[[jobs]]\ndocument = "*.json"\noutput = "out"\n')
    assert main(["generate"]) == 2
    assert "{name}" in capsys.readouterr().err
    config.write_text('[[jobs]]\ndocument = "*.yaml"\noutput = "out/{name}"\n')
    assert main(["generate"]) == 2
    assert "error[unmatched-document]" in capsys.readouterr().err


def test_command_line_before_environment_before_file(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "truespec.toml").write_text(
        'directions = "letter"\nlines = true\nskip-invalid = true\n'
        '[[jobs]]\ndocument = "a.json"\noutput = "a"\nlines = false\n'
    )
    monkeypatch.setenv("TRUESPEC_DIRECTIONS", "intent")
    monkeypatch.setenv("TRUESPEC_TARGETS", "models, client")
    (job,) = shown(capsys)
    assert job["directions"] == {"value": "intent", "from": "TRUESPEC_DIRECTIONS"}
    assert job["targets"] == {"value": ["models", "client"], "from": "TRUESPEC_TARGETS"}
    assert job["lines"] == {"value": False, "from": "truespec.toml:7:1"}
    assert job["skip-invalid"] == {"value": True, "from": "truespec.toml:3:1"}
    assert job["strict"] == {"value": False, "from": "default"}
    (job,) = shown(capsys, "--directions", "letter", "--strict")
    assert job["directions"] == {"value": "letter", "from": "the command line"}
    assert job["strict"] == {"value": True, "from": "the command line"}
    monkeypatch.setenv("TRUESPEC_STRICT", "perhaps")
    assert main(["generate"]) == 2
    assert "TRUESPEC_STRICT must be true or false" in capsys.readouterr().err


def test_a_misspelt_key_is_shown_with_its_line_though_others_have_it_too(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "truespec.toml").write_text(
        'strict = true\n[[jobs]]\ndocument = "a"\noutput = "a"\nstrct = true\n'
        '[[jobs]]\ndocument = "b"\noutput = "b"\nstrct = true\n'
    )
    assert main(["generate"]) == 2
    error = capsys.readouterr().err
    assert "truespec.toml:5:1" in error
    assert "truespec.toml:9:1" in error
    assert "5 | strct = true" in error
    assert "did you mean 'strict'?" in error


def test_our_own_file_comes_before_pyproject(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "pyproject.toml").write_text("[tool.truespec]\nlines = false\n")
    (root / "truespec.toml").write_text("lines = true\n")
    (job,) = shown(capsys, "a.json")
    assert job["lines"]["from"] == "truespec.toml:1:1"


def test_a_job_is_added_to_our_own_file(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "truespec.toml").write_text("# ours\nlines = true\n")
    (root / "a.json").write_text(DOCUMENT)
    assert main(["init", "a.json"]) == 0
    assert outputs(shown(capsys)) == ["a"]
    assert (root / "truespec.toml").read_text().startswith("# ours\nlines = true\n")


def test_header_values_are_not_shown(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "truespec.toml").write_text('headers = {X-Key = "hidden"}\n')
    assert main(["config", "show", "a.json"]) == 0
    output = capsys.readouterr().out
    assert "X-Key" in output
    assert "hidden" not in output
