"""What a configuration may say, and how its faults are reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from truespec.config import (
    Config,
    find_config,
    package_name,
    read_config,
)
from truespec.diagnostics import Diagnostics, Position
from truespec.origin import Origin

JOB = 'document = "spec/pets.yaml", output = "out/pets"'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(project: Path, text: str) -> tuple[Config, Diagnostics]:
    file = project / "pyproject.toml"
    file.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    return read_config(file, diagnostics), diagnostics


def test_a_job_takes_what_it_leaves_open_from_the_project(project: Path) -> None:
    config, diagnostics = read(
        project,
        f"""
        [tool.truespec]
        strict = true
        roots = ["common"]
        jobs = [
            {{ {JOB} }},
            {{ document = "b.json", output = "b", package = "bee", strict = false, targets = ["models"], names = {{ "#/components/schemas/a" = "Ay" }} }},
        ]
        """,
    )
    assert not diagnostics.found
    first, second = config.jobs
    assert (first.document.path, first.output) == (
        Path("spec/pets.yaml"),
        Path("out/pets"),
    )
    assert first.package == "pets"
    assert first.settings.strict
    assert first.settings.targets == ()
    assert second.package == "bee"
    assert not second.settings.strict
    assert second.settings.targets == ("models",)
    assert second.settings.names == {"#/components/schemas/a": "Ay"}
    for job in config.jobs:
        assert job.settings.roots == (Path("common"),)


def test_paths_are_relative_to_the_file_not_to_the_current_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "below").mkdir()
    monkeypatch.chdir(project / "below")
    config, _ = read(project, f"[tool.truespec]\njobs = [{{ {JOB} }}]")
    assert config.jobs[0].document.path == project / "spec/pets.yaml"
    assert config.job(Origin.parse("../spec/pets.yaml")) == config.jobs[0]
    assert config.job(Origin.parse("spec/pets.yaml")) is None


@pytest.mark.parametrize(
    ("text", "code", "line", "column", "words"),
    [
        ("[tool.truespec]\nstrickt = true", "unknown-setting", 2, 1, "'strickt'"),
        ("[tool.truespec]\nstrict = 1", "bad-setting", 2, 1, "true or false"),
        ("[tool.truespec]\njobs = 1", "bad-setting", 2, 1, "list of tables"),
        ("[tool.truespec]\njobs = [1]", "bad-setting", 2, 1, "list of tables"),
        ("[tool]\ntruespec = 3", "bad-setting", 2, 1, "tool.truespec must be a table"),
        (
            f'[tool.truespec]\n# package = 1\njobs = [\n  {{ {JOB}, package = "a-b" }}\n]',
            "bad-setting",
            4,
            55,
            "tool.truespec.jobs[0].package must be a Python name",
        ),
        (
            '[tool.truespec]\nnames = { "#/a" = "class" }',
            "bad-setting",
            2,
            1,
            "Python name",
        ),
        (
            '[tool.truespec]\njobs = [{ document = "a" }]',
            "missing-setting",
            2,
            9,
            "'output'",
        ),
        (
            '[[tool.truespec.jobs]]\ndocument = "a"',
            "missing-setting",
            1,
            1,
            "tool.truespec.jobs[0] has no 'output'",
        ),
        ("[tool.truespec]\nstrict = true true", "bad-toml", 2, 15, "line 2"),
        (
            f"[tool.truespec]\njobs = [\n  {{ {JOB} }},\n  {{ {JOB} }},\n]",
            "same-output",
            4,
            34,
            "out/pets",
        ),
    ],
)
def test_a_fault_names_its_key_and_its_place(
    project: Path, text: str, code: str, line: int, column: int, words: str
) -> None:
    _, diagnostics = read(project, text)
    (fault,) = diagnostics
    assert fault.code == code
    assert fault.where == Position(str(project / "pyproject.toml"), line, column)
    assert words in fault.message


def test_an_unknown_key_comes_with_a_suggestion(project: Path) -> None:
    _, diagnostics = read(project, "[tool.truespec]\nalow-remote = true\nzzz = 1")
    close, far = diagnostics
    assert close.hint == "did you mean 'allow-remote'?"
    assert "templates" in far.hint


def test_all_faults_are_found_in_one_run(project: Path) -> None:
    _, diagnostics = read(project, "[tool.truespec]\nstrict = 1\nx = 2\ntemplates = 3")
    assert len(diagnostics) == 3


def test_the_nearest_file_with_our_table_is_found(project: Path) -> None:
    inner = project / "inner" / "deep"
    inner.mkdir(parents=True)
    assert find_config(inner) is None
    (project / "pyproject.toml").write_text("[tool.truespec]")
    (project / "inner/pyproject.toml").write_text("[tool.other]")
    assert find_config(inner) == Path("pyproject.toml")
    (inner / "pyproject.toml").write_text("not toml")
    assert find_config(inner) == Path("inner/deep/pyproject.toml")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cognito-idp", "cognito_idp"),
        ("PetStore", "petstore"),
        ("api.github.com", "api_github_com"),
        ("v1.0", "v1_0"),
        ("1forge", "api_1forge"),
        ("", "api"),
        ("日本", "api"),
        ("class", "class_api"),
        ("json", "json_api"),
        ("__init__", "init"),
    ],
)
def test_package_names(text: str, name: str) -> None:
    assert package_name(text) == name
    assert package_name(name) == name
