"""What is written is final: black leaves it, mypy is silent, every run is the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import black
import pytest

from truespec import pipeline
from truespec.diagnostics import Diagnostics

REPOSITORY = Path(__file__).parents[2]
COGNITO = REPOSITORY / "spec/cognito-idp.yaml"
OUT = REPOSITORY / "out"


def _files(path: Path) -> dict[str, str]:
    options = pipeline.Options(package="made")
    understood = pipeline.understand(path, options, Diagnostics())
    files = pipeline.build(understood, options)
    assert files is not None
    return files


def _sample(corpus: Path) -> list[Path]:
    small = [
        path
        for path in sorted(corpus.rglob("*.*"))
        if path.suffix in (".yaml", ".json") and path.stat().st_size < 120_000
    ]
    return small[::12]


@pytest.mark.parametrize(
    "path", sorted(OUT.rglob("*.py")), ids=lambda path: path.relative_to(OUT).as_posix()
)
def test_black_leaves_the_committed_packages(path: Path) -> None:
    text = path.read_text("utf-8")
    assert black.format_str(text, mode=black.Mode()) == text


def test_black_leaves_what_real_documents_become(corpus: Path) -> None:
    for document in _sample(corpus):
        understood = pipeline.understand(document, pipeline.Options(), Diagnostics())
        if understood.api is None:
            continue
        for path, text in _files(document).items():
            if path.endswith(".py") and not path.startswith("_runtime/"):
                formatted = black.format_str(text, mode=black.Mode())
                assert formatted == text, f"{document}: {path}"


def test_mypy_is_silent_about_what_real_documents_become(
    corpus: Path, tmp_path: Path
) -> None:
    for number, document in enumerate(_sample(corpus)):
        understood = pipeline.understand(document, pipeline.Options(), Diagnostics())
        if understood.api is None:
            continue
        for path, text in _files(document).items():
            file = tmp_path / f"made_{number}" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


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

    assert run("1") == run("2") != b""
