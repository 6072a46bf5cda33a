"""``truespec generate`` and ``inspect`` as a user meets them: arguments in, files out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from truespec.cli.main import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, minLength: 1}
"""
BROKEN = DOCUMENT + "        owner: {$ref: '#/components/schemas/Nobody'}\n"
CONFIG = """\
[tool.truespec]
jobs = [
    { document = "pets.yaml", output = "out/pets" },
    { document = "dogs.yaml", output = "out/dogs", targets = ["validators"] },
]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("pets.yaml", "dogs.yaml"):
        (tmp_path / name).write_text(DOCUMENT)
    return tmp_path


def files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_package_is_called_after_its_document(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "pets.yaml"]) == 0
    assert {"__init__.py", "models.py", "validators.py"} <= files(project / "pets")
    output = capsys.readouterr()
    assert not output.out
    assert output.err.startswith("pets: ")
    assert "created" in output.err
    assert main(["generate", "pets.yaml"]) == 0
    assert capsys.readouterr().err == "pets: up to date\n"


@pytest.mark.parametrize(
    ("words", "folder"),
    [
        (["-o", "out/animals"], "out/animals"),
        (["--package", "animals"], "animals"),
        (["-o", "out/x", "--package", "animals"], "out/x"),
    ],
)
def test_where_a_package_goes(project: Path, words: list[str], folder: str) -> None:
    assert main(["generate", "pets.yaml", *words]) == 0
    assert (project / folder / "models.py").is_file()
    assert not (project / "pets").exists()


def test_targets_are_chosen(project: Path) -> None:
    assert main(["generate", "pets.yaml", "--targets", "validators"]) == 0
    assert not (project / "pets/models.py").exists()
    assert (project / "pets/validators.py").is_file()


def test_all_jobs_of_the_project_are_done(project: Path) -> None:
    (project / "pyproject.toml").write_text(CONFIG)
    assert main(["generate"]) == 0
    assert (project / "out/pets/models.py").is_file()
    assert (project / "out/dogs/validators.py").is_file()
    assert not (project / "out/dogs/models.py").exists()


def test_a_document_with_a_job_is_generated_as_the_job_says(project: Path) -> None:
    (project / "pyproject.toml").write_text(CONFIG)
    assert main(["generate", "dogs.yaml"]) == 0
    assert files(project / "out/dogs")
    assert not (project / "out/dogs/models.py").exists()
    assert not (project / "out/pets").exists()


def test_check_and_diff_write_nothing_and_fail_on_drift(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for flag in ("--check", "--diff"):
        assert main(["generate", "pets.yaml", flag]) == 1
    assert not (project / "pets").exists()
    assert main(["generate", "pets.yaml"]) == 0

    package = project / "pets"

    def written() -> dict[str, int]:
        return {path: (package / path).stat().st_mtime_ns for path in files(package)}

    before = written()
    capsys.readouterr()
    assert main(["generate", "pets.yaml", "--check"]) == 0
    assert main(["generate", "pets.yaml", "--diff"]) == 0
    assert capsys.readouterr() == ("", "")
    (project / "pets.yaml").write_text(DOCUMENT.replace("minLength", "maxLength"))
    assert main(["generate", "pets.yaml", "--check"]) == 1
    output = capsys.readouterr()
    assert not output.out
    assert "would change pets/validators.py\n" in output.err
    assert main(["generate", "pets.yaml", "--diff"]) == 1
    output = capsys.readouterr()
    assert "--- pets/validators.py\n+++ pets/validators.py\n@@ " in output.out
    assert before == written()


def test_a_faulty_document_is_reported_and_leaves_the_package_alone(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate", "pets.yaml"])
    (project / "pets.yaml").write_text(BROKEN)
    before = files(project)
    capsys.readouterr()
    assert main(["generate", "pets.yaml"]) == 1
    output = capsys.readouterr()
    assert not output.out
    assert "error[missing-target]" in output.err
    assert f"pets.yaml:{BROKEN.count(chr(10))}:" in output.err
    assert output.err.rstrip().endswith("1 error")
    assert files(project) == before


def test_one_faulty_job_does_not_keep_the_others_from_being_done(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").write_text(CONFIG)
    (project / "pets.yaml").write_text(BROKEN)
    assert main(["generate"]) == 1
    assert not (project / "out/pets").exists()
    assert files(project / "out/dogs")


def test_a_folder_that_is_not_ours_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pets").mkdir()
    (project / "pets/mine.txt").write_text("mine")
    assert main(["generate", "pets.yaml"]) == 1
    assert "error[not-our-folder]" in capsys.readouterr().err
    assert files(project / "pets") == {"mine.txt"}


def test_a_folder_that_cannot_be_made_is_an_error_of_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "file").write_text("")
    assert main(["generate", "pets.yaml", "-o", "file/pets"]) == 1
    assert "error[cannot-write]" in capsys.readouterr().err


def test_json_is_one_document_on_standard_output(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").write_text(CONFIG)
    (project / "pets.yaml").write_text(BROKEN)
    assert main(["generate", "--output-format", "json"]) == 1
    output = capsys.readouterr()
    assert not output.err
    data = json.loads(output.out)
    assert data["errors"] == 1
    assert [one["code"] for one in data["diagnostics"]] == ["missing-target"]
    pets, dogs = data["jobs"]
    assert pets["changes"] is None
    assert dogs["output"] == "out/dogs"
    assert {"path": "validators.py", "do": "create"} in dogs["changes"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "no SPEC is given"),
        (["--package", "pets"], "need a SPEC"),
        (["pets.yaml", "--targets", "modles"], "no target 'modles'"),
        (["pets.yaml", "--package", "a-b"], "not a Python name"),
        (["pets.yaml", "--package", "class"], "not a Python name"),
        (["pets.yaml", "--check", "--diff"], "not allowed with"),
        (["pets.yaml", "dogs.yaml"], "unrecognized arguments"),
    ],
)
def test_wrong_usage(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    message: str,
) -> None:
    assert main(["generate", *words]) == 2
    assert message in capsys.readouterr().err
    assert files(project) == {"pets.yaml", "dogs.yaml"}


def test_a_faulty_configuration_stops_everything(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").write_text(CONFIG + "stric = true\n")
    assert main(["generate"]) == 2
    error = capsys.readouterr().err
    assert "error[unknown-setting]" in error
    assert "pyproject.toml:6:1\n6 | stric = true\n" in error
    assert not (project / "out").exists()


def test_inspect_prints_the_model(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", "pets.yaml"]) == 0
    output = capsys.readouterr()
    assert not output.err
    assert "#/components/schemas/Pet" in json.dumps(json.loads(output.out))


def test_inspect_of_a_faulty_document(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pets.yaml").write_text(BROKEN)
    assert main(["inspect", "pets.yaml"]) == 1
    output = capsys.readouterr()
    assert not output.out
    assert "error[missing-target]" in output.err
