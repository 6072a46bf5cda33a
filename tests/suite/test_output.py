"""What is written is final: black leaves it, type checkers are silent, every run is the
same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import black
import pytest

from tests.suite.sample import SAMPLE, Sampled, generate
from tests.suite.test_corpus import TARGETS
from tests.type_checking import mypy
from truespec import pipeline
from truespec.diagnostics import Diagnostics

REPOSITORY = Path(__file__).parents[2]
COGNITO = REPOSITORY / "spec/cognito-idp.yaml"
OUT = REPOSITORY / "out"
RUNTIME = REPOSITORY / "generator/truespec/runtime"

WITH_CALLBACKS = (
    "cpy.re/peertube/3.3.0/openapi.yaml",
    "whatsapp.local/1.0/openapi.yaml",
)
"""Documents that are looked at besides the sample, whatever their size."""

_OPTIONS = pipeline.Options(package="made", targets=TARGETS)


def _files(path: Path) -> dict[str, str]:
    understood = pipeline.understand(path, _OPTIONS, Diagnostics())
    files = pipeline.build(understood, _OPTIONS)
    assert files is not None
    return files


def _scaffold(path: Path, package: str) -> str:
    """Return what `truespec init --server` writes."""
    understood = pipeline.understand(path, _OPTIONS, Diagnostics())
    return pipeline.scaffold(understood, _OPTIONS, package, f"uvicorn {package}_server")


@pytest.fixture(scope="module")
def packages(corpus: Path, sample: list[Sampled]) -> Path:
    """The folder with the packages of a sample of real documents, and with the modules in
    which their users begin servers."""
    folder = sample[0].folder.parent
    further = [
        generate(corpus / name, folder / f"made_{SAMPLE + number}")
        for number, name in enumerate(WITH_CALLBACKS)
    ]
    for path, _, package in (*sample, *further):
        begun = _scaffold(path, package.name)
        (folder / f"{package.name}_server.py").write_text(begun, "utf-8")
    return folder


def test_black_leaves_the_committed_packages() -> None:
    pages = sorted(OUT.rglob("*.py"))
    assert pages
    _black_leaves(pages)


def test_black_leaves_what_real_documents_become(packages: Path) -> None:
    # The runtime is the same everywhere.
    pages = sorted([*packages.glob("*/*.py"), *packages.glob("*.py")])
    assert len(pages) > 6 * SAMPLE
    _black_leaves(pages)


def _black_leaves(pages: list[Path]) -> None:
    for page in pages:
        text = page.read_text("utf-8")
        assert black.format_str(text, mode=black.Mode()) == text, page


def test_mypy_is_silent_about_what_real_documents_become(packages: Path) -> None:
    assert mypy(packages, packages, OUT) == ""


def test_pyright_is_silent_about_what_real_documents_become(packages: Path) -> None:
    """The runtime is checked where it comes from, and not once more in each package."""
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed: it comes with truespec[test]")
    settings = {
        "include": [
            ".",
            os.path.relpath(OUT, packages),
            os.path.relpath(RUNTIME, packages),
        ],
        "exclude": ["**/_runtime"],
        "reportUnusedImport": True,
    }
    (packages / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--stats"],
        cwd=packages,
        # It is the version that is installed, and no other is looked for.
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    pages = [*packages.glob("*/*.py"), *packages.glob("*.py")]
    files = len([*pages, *OUT.rglob("*.py"), *RUNTIME.rglob("*.py")])
    assert f"Found {files} source files" in result.stdout


_PRINT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.suite.test_output import _files
for path, text in _files(Path(sys.argv[1])).items():
    sys.stdout.write(path + "\\0" + text)
"""


def test_every_run_gives_the_same_bytes() -> None:
    def run(seed: str) -> bytes:
        return subprocess.run(
            [sys.executable, "-c", _PRINT, str(COGNITO), str(REPOSITORY)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout

    first = run("1")
    assert first == run("2")
    assert b"client.py\0" in first
