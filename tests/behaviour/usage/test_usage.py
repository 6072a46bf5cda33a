"""The snippets of `use.py` mean the same to both type checkers and to Python."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from tests.behaviour.generated import files_of
from tests.type_checking import mypy

HERE = Path(__file__).parent

# What people may write by mistake, which type checkers refuse.
WRONG = {
    "models.Employee(name=": "models.Employee(nam=",
    "age=41": "age='41'",
    'extra_fields={"ann": 3}': 'extra_fields={"ann": "3"}',
    "models.Counts(items=[1, 2])": 'models.Counts(items=["a"])',
    'found.to_request(password="secret")': "found",
    "to_answer(id=1)": "to_answer()",
    "        case models.Square():\n": "        case models.Point():\n",
    "    if found.ok is True:": "    if found.ok is False:",
    "models.Square(side=1)": 'models.Square(side=1, kind="circle")',
    "nickname=None)\nassert_type": "nickname=models.UNSET)\nassert_type",
    "profile.mood = 3": 'profile.mood = "fine"',
    "missing.body.title": "missing.body.name",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package, the snippets, and variants that are wrong."""
    folder = tmp_path_factory.mktemp("usage")
    targets = ("models", "validators", "client")
    for path, content in files_of(HERE / "document.yaml", targets).items():
        target = folder / "studio" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, "utf-8")
    text = (HERE / "use.py").read_text("utf-8")
    (folder / "use.py").write_text(text, "utf-8")
    for number, (right, wrong) in enumerate(WRONG.items()):
        assert text.count(right) == 1, right
        changed = text.replace(right, wrong)
        (folder / f"wrong{number}.py").write_text(changed, "utf-8")
    return folder


MODULES = ["use.py", *(f"wrong{number}.py" for number in range(len(WRONG)))]


def test_python_does_what_the_snippets_say(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(folder)
    try:
        runpy.run_path(str(folder / "use.py"))
    finally:
        for name in [one for one in sys.modules if one.partition(".")[0] == "studio"]:
            del sys.modules[name]


def test_mypy_knows_the_types(folder: Path) -> None:
    printed = mypy(folder, *MODULES)
    found = set(re.findall(r"^(\S+?):\d+: error", printed, re.MULTILINE))
    assert found == {*MODULES} - {"use.py"}, printed


def test_pyright_knows_the_types(folder: Path) -> None:
    printed = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--outputjson"),
            *("--pythonpath", sys.executable, *MODULES),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    found = {
        Path(one["file"]).name
        for one in json.loads(printed)["generalDiagnostics"]
        if one["severity"] == "error"
    }
    assert found == {*MODULES} - {"use.py"}, printed
