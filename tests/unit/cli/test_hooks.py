"""The hooks for pre-commit: what they run, and for which files."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml

from truespec.cli.main import main

FILE = Path(__file__).parents[3] / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(FILE.read_text())}


def test_there_is_a_hook_to_write_and_one_to_check() -> None:
    assert set(HOOKS) == {"truespec-generate", "truespec-check"}


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_runs_the_jobs_of_the_project(
    hook: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    program, *words = shlex.split(HOOKS[hook]["entry"])
    assert program == "truespec"
    assert main(words) == 2
    assert "no SPEC is given" in capsys.readouterr().err
    assert HOOKS[hook]["pass_filenames"] is False


@pytest.mark.parametrize("hook", HOOKS)
@pytest.mark.parametrize(
    "name",
    [
        "api.yaml",
        "spec/api.yml",
        "a/api.json",
        "pyproject.toml",
        "truespec.toml",
        "t/models.py.jinja",
    ],
)
def test_a_hook_runs_when_a_document_or_a_job_changes(hook: str, name: str) -> None:
    assert re.search(HOOKS[hook]["files"], name)
    assert not re.search(HOOKS[hook]["files"], "README.md")


def test_the_check_runs_when_generated_code_was_edited() -> None:
    assert re.search(HOOKS["truespec-check"]["files"], "out/pets/models.py")
