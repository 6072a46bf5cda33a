"""The plug-in of pytest, in a project that has a generated package in its repository."""

from __future__ import annotations

import re
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
    Age: {type: integer, minimum: 0, maximum: 30}
"""
SETTINGS = """\
[tool.truespec]
jobs = [{ document = "api/pets.yaml", output = "src/app/vendored/pets" }]

[tool.pytest.ini_options]
testpaths = ["tests"]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a test of its own, and a package below another one."""
    (tmp_path / "api").mkdir()
    (tmp_path / "api/pets.yaml").write_text(DOCUMENT)
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/test_own.py").write_text("def test_own():\n    pass\n")
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    for folder in ("src/app", "src/app/vendored"):
        (tmp_path / folder / "__init__.py").touch()
    return tmp_path


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run pytest in a folder and return its status and output."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_package_is_verified_as_it_is(project: Path) -> None:
    status, output = run(project, "--truespec")
    assert status == 0, output
    assert "2 passed" in output
    module = project / "src/app/vendored/pets/validators.py"
    text, changes = re.subn(r"\b30\b", "31", module.read_text())
    assert changes
    module.write_text(text)
    status, output = run(project / "tests", "--truespec")
    assert status == 1
    assert "1 failed, 1 passed" in output
    assert "truespec[pets]" in output
    assert "disagreement: #/components/schemas/Age" in output
    assert "  value      31\n  generated  valid\n" in output
    assert "Traceback" not in output


def test_nothing_is_added_where_it_is_not_asked_for(project: Path) -> None:
    status, output = run(project)
    assert status == 0, output
    assert "1 passed" in output


def test_it_can_be_part_of_every_run(project: Path) -> None:
    settings = project / "pyproject.toml"
    settings.write_text(f'{settings.read_text()}addopts = "--truespec"\n')
    status, output = run(project, "-k", "truespec")
    assert status == 0, output
    assert "1 passed, 1 deselected" in output


def test_what_is_wrong_with_the_project_is_said(project: Path) -> None:
    (project / "api/pets.yaml").write_text(DOCUMENT.replace("integer", "integr"))
    status, output = run(project, "--truespec")
    assert status == 1
    assert "#/components/schemas/Age" in output
    (project / "pyproject.toml").write_text("[tool.truespec]\njobs = []\n")
    status, output = run(project, "--truespec", "tests")
    assert status == 4
    assert "has jobs" in output
    (project / "pyproject.toml").write_text("[tool.truespec]\njobs = 1\n")
    status, output = run(project, "--truespec", "tests")
    assert status == 4
    assert "jobs" in output


def test_nothing_is_imported_for_who_does_not_ask(project: Path) -> None:
    (project / "tests/test_own.py").write_text(
        "import sys\n\n\ndef test_own():\n"
        "    loaded = {name for name in sys.modules if name.startswith('truespec')}\n"
        "    assert loaded == {'truespec', 'truespec.pytest_plugin'}\n"
    )
    status, output = run(project)
    assert status == 0, output
