"""The command ``truespec verify``."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from truespec.cli.main import main

DOCUMENT = """\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      parameters:
        - {name: most, in: query, schema: {type: integer, maximum: 9, format: int32}}
      responses: {default: {description: all}}
components:
  schemas:
    Age: {type: integer, minimum: 0, exclusiveMinimum: true, nullable: true}
    Pet: {type: object, properties: {age: {$ref: '#/components/schemas/Age'}}}
"""

# For tests that are not about what hypothesis-jsonschema makes, which takes a while.
FEW = ["--hypothesis", "0"]


def figures(text: str) -> dict[str, list[int]]:
    """Return the figures of the table in an output, by the first column."""
    rows = {}
    for line in text.splitlines():
        name, *cells = re.split(r"\s{2,}", line.strip())
        if cells and all(re.fullmatch("[0-9,]+", cell) for cell in cells):
            rows[name] = [int(cell.replace(",", "")) for cell in cells]
    return rows


def test_agreement_is_a_table_and_status_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT)
    assert main(["verify", str(document)]) == 0
    captured = capsys.readouterr()
    rows = figures(captured.out)
    assert rows.keys() == {"component schemas", "parameters", "all"}
    assert [row[0] for row in rows.values()] == [2, 1, 3]
    for _, instances, valid, trips, _, attributes, agreements in rows.values():
        assert instances == agreements > valid > 0
        assert attributes >= trips == valid
    assert "\n0 disagreements\n" in captured.out
    assert " instances of 3 schemas by hypothesis-jsonschema " in captured.out
    assert captured.err == ""


def test_the_figures_can_be_had_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT)
    assert main(["verify", str(document), *FEW, "--figures", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["agrees"]
    assert found["all"]["schemas"] == 3
    assert found["all"]["attributes"] >= found["all"]["round trips"] > 0
    assert found["kinds"]["parameters"]["schemas"] == 1
    assert found["disagreements"] == []


def test_fewer_values_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT)
    counts = []
    for arguments in ([], ["--most", "1"]):
        assert main(["verify", str(document), *FEW, *arguments]) == 0
        counts.append(figures(capsys.readouterr().out)["all"][1])
    assert 100 <= counts[1] < counts[0]


def test_a_document_with_errors_is_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT.replace("schemas/Age'", "schemas/Egg'"))
    assert main(["verify", str(document)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "missing-target" in captured.err


def test_without_the_other_engine_the_report_says_so(tmp_path: Path) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT + r"    Digit: {type: string, pattern: '^\d$'}")
    script = (
        "import sys; sys.modules['regress'] = None;"
        "from truespec.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "verify", document, *FEW],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "patterns by our own translation to re" in done.stdout


def run_on_terminal(*arguments: object) -> tuple[int, str, str]:
    """Return the status, output, and what a terminal got as standard error."""
    reader, writer = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "truespec", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=writer,
        text=True,
    )
    os.close(writer)
    shown = b""
    # Reading from a terminal that nobody writes to any more is an error on Linux.
    with suppress(OSError):
        while part := os.read(reader, 4096):
            shown += part
    os.close(reader)
    output, _ = process.communicate()
    return process.returncode, output, shown.decode()


def test_a_terminal_is_shown_how_far_it_is(tmp_path: Path) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT)
    status, output, shown = run_on_terminal("verify", document, *FEW)
    assert status == 0
    bars = re.findall(r"\[([#.]+)\] (\d+)/3 schemas", shown)
    assert [int(done) for _, done in bars] == [0, 1, 2, 3]
    assert {len(bar) for bar, _ in bars} == {30}
    assert [bar.count("#") for bar, _ in bars] == [0, 10, 20, 30]
    # In the end nothing of it is left on the screen, and the table is not in its way.
    assert shown.endswith("\r\x1b[K")
    assert "\x1b" not in output
    assert "\r" not in output
    assert figures(output)["all"][0] == 3


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose package is generated and lies below another package."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets.yaml").write_text(DOCUMENT)
    (tmp_path / "pyproject.toml").write_text(
        "[tool.truespec]\n"
        'jobs = [{ document = "pets.yaml", output = "app/vendored/pets" }]\n'
    )
    assert main(["generate"]) == 0
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", *FEW],
        ["verify", "pets.yaml", "--package", "app/vendored/pets", *FEW],
    ],
)
def test_a_vendored_package_is_verified_as_it_is(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(arguments) == 0
    capsys.readouterr()
    assert list(project.rglob("__pycache__")) == []
    module = project / "app/vendored/pets/validators.py"
    text = module.read_text()
    assert "<= 0" in text
    module.write_text(text.replace("<= 0", "<= 5"))
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert "disagreement: #/components/schemas/Age" in error
    assert "disagreement: #/components/schemas/Pet" in error
    assert re.search(r"  value      [1-5]\n  generated  invalid\n", error)


def test_a_package_without_a_schema_of_the_document_disagrees(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pets.yaml").write_text(f"{DOCUMENT}    Food: {{type: string}}\n")
    assert main(["verify", *FEW]) == 1
    error = capsys.readouterr().err
    assert "disagreement: #/components/schemas/Food" in error
    assert "no validator" in error


def test_a_folder_without_a_package_is_wrong_usage(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "pets.yaml", "--package", "app"]) == 2
    assert "there is no package in 'app'" in capsys.readouterr().err
    assert main(["verify", "--package", "app/vendored/pets"]) == 2
    assert "needs a SPEC" in capsys.readouterr().err


def test_formats_are_asserted_unless_the_project_says_otherwise(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = project / "dates.yaml"
    document.write_text(f"{DOCUMENT}    Day: {{type: string, format: date}}\n")
    package = project / "dates"
    verify = ["verify", "dates.yaml", "--package", "dates", *FEW]
    assert main(["generate", "dates.yaml"]) == 0
    assert "is_date" in (package / "validators.py").read_text()
    assert main(verify) == 0
    assert main([*verify, "--no-formats"]) == 1
    capsys.readouterr()
    settings = project / "pyproject.toml"
    settings.write_text(f"{settings.read_text()}formats = false\n")
    assert main(["generate", "dates.yaml"]) == 0
    assert "is_date" not in (package / "validators.py").read_text()
    assert not (package / "_runtime/formats_time.py").exists()
    assert main(verify) == 0
    assert main(["generate", "dates.yaml", "--formats", "--check"]) == 1
