"""``truespec generate --compile``: validators as an extension, and what goes with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from truespec.cli.main import main
from truespec.extension.build import missing_tools

DOCUMENT = """
openapi: 3.1.0
info: {title: a, version: '1'}
components:
  schemas:
    Node:
      type: object
      properties:
        next: {$ref: '#/components/schemas/Node'}
        name: {type: string, pattern: '^a+b', maxLength: 9}
        other: {$ref: '#/components/schemas/Other'}
    Other: {type: array, items: {$ref: '#/components/schemas/Node'}}
    Twice:
      anyOf:
        - {type: object, required: [b], properties: {a: {$ref: '#/components/schemas/Twice'}}}
        - {type: object, properties: {a: {$ref: '#/components/schemas/Twice'}}}
    Number: {enum: [1, {a: [2.5]}]}
"""

needs_tools = pytest.mark.skipif(
    bool(missing_tools()), reason=missing_tools() or "nothing"
)


def run(program: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, (done.returncode, done.stderr[-2000:])
    return done.stdout


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a folder with a document and its compiled package ``api``."""
    folder = tmp_path_factory.mktemp("compile")
    (folder / "api.yaml").write_text(DOCUMENT)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["generate", "api.yaml", "-o", "api", "--compile"]) == 0
    return folder


def extensions(folder: Path) -> list[Path]:
    return [*folder.glob("api/*.so"), *folder.glob("api/*.pyd")]


@needs_tools
def test_the_extension_takes_the_place_of_the_source(place: Path) -> None:
    program = """
import api.validators
from pathlib import Path
from api.validators import SCHEMAS, check_node
print(Path(api.validators.__file__).suffix != ".py", type(check_node).__name__)
print(*SCHEMAS["Node"].problems({"next": {"name": "ab", "next": {"name": "x"}}}))
print(SCHEMAS["Node"].problems(1)[0].line, SCHEMAS["Number"].is_valid({"a": [2.5]}))
"""
    assert run(program, place).splitlines() == [
        "True builtin_function_or_method",
        '/next/next/name: "x" does not match ^a+b',
        "7 True",
    ]


@needs_tools
@pytest.mark.parametrize("depth", [1000, 100_000])
def test_deep_values_do_not_crash(place: Path, depth: int) -> None:
    program = f"""
import threading
from api.validators import SCHEMAS
def nested(make, inner):
    for _ in range({depth}):
        inner = make(inner)
    return inner
def look():
    for name, make in (
        ("Node", lambda inner: {{"next": inner}}),
        ("Node", lambda inner: {{"other": [inner]}}),
        ("Twice", lambda inner: {{"a": inner}}),
    ):
        keywords = set()
        for inner, good in (({{}}, True), (1, False)):
            found = SCHEMAS[name].problems(nested(make, inner))
            keywords |= {{one.keyword for one in found}}
            assert SCHEMAS[name].is_valid(nested(make, inner)) is (not found)
            assert good or found
        print(name, *sorted(keywords))
look()
thread = threading.Thread(target=look)
thread.start()
thread.join()
"""
    found = run(program, place).splitlines()
    assert len(found) == 6
    if depth == 1000:
        assert found == ["Node type", "Node type", "Twice anyOf"] * 2
    else:
        assert set(found) == {"Node nesting", "Twice nesting"}


@needs_tools
def test_check_and_diff_do_not_mind(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place)
    assert main(["generate", "api.yaml", "-o", "api", "--check"]) == 0
    assert main(["generate", "api.yaml", "-o", "api", "--diff"]) == 0
    # A machine that has no extension, such as one where they are not committed.
    shutil.copytree(
        place, tmp_path / "elsewhere", ignore=shutil.ignore_patterns("*.so")
    )
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["generate", "api.yaml", "-o", "api", "--check"]) == 0


@needs_tools
def test_an_extension_of_other_validators_goes(
    place: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(place, tmp_path / "changed")
    monkeypatch.chdir(tmp_path / "changed")
    Path("api.yaml").write_text(DOCUMENT.replace("maxLength: 9", "maxLength: 8"))
    assert main(["generate", "api.yaml", "-o", "api", "--check"]) == 1
    (stale,) = extensions(Path())
    assert f"would remove {stale}" in capsys.readouterr().err
    assert main(["generate", "api.yaml", "-o", "api", "--diff"]) == 1
    assert f"Binary file {stale}" in capsys.readouterr().out
    assert main(["generate", "api.yaml", "-o", "api"]) == 0
    assert extensions(Path()) == []


def test_what_is_missing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(DOCUMENT)
    monkeypatch.setenv("PATH", os.devnull)
    assert main(["generate", "api.yaml", "-o", "api", "--compile"]) == 2
    assert "is missing" in capsys.readouterr().err
    assert not Path("api").exists()


def test_compiling_is_writing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "api.yaml", "--compile", "--check"]) == 2
    assert "not allowed with" in capsys.readouterr().err
