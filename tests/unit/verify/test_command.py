"""The command ``truespec verify``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from truespec.cli.main import main

DOCUMENT = """\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths: {}
components:
  schemas:
    Age: {type: integer, minimum: 0, exclusiveMinimum: true, nullable: true}
    Pet: {type: object, properties: {age: {$ref: '#/components/schemas/Age'}}}
"""


def test_agreement_is_a_table_and_status_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT)
    assert main(["verify", str(document)]) == 0
    captured = capsys.readouterr()
    rows = dict(line.rsplit(None, 1) for line in captured.out.splitlines())
    assert rows["schemas"] == "2"
    assert rows["disagreements"] == "0"
    assert captured.err == ""


def test_fewer_values_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "pets.yaml"
    document.write_text(DOCUMENT)
    counts = []
    for arguments in ([], ["--most", "1"]):
        assert main(["verify", str(document), *arguments]) == 0
        lines = capsys.readouterr().out.splitlines()
        line = next(line for line in lines if line.startswith("instances"))
        counts.append(int(line.split()[-1].replace(",", "")))
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
        [sys.executable, "-c", script, "verify", document],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "patterns by our own translation to re" in done.stdout
