"""Documents that cannot be used: what the command says of each.

A case is a folder under ``cases``: a ``document`` with any suffix, the files beside it,
``arguments.txt`` if there are further arguments, and the ``stderr.txt`` that is
expected. The command runs in a copy of the folder.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(case: str, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(CASES / case, folder)
    expected = (folder / "stderr.txt").read_text("utf-8")
    extra = folder / "arguments.txt"
    arguments = extra.read_text("utf-8").split() if extra.exists() else []
    document = next((path.name for path in folder.glob("document.*")), "document.yaml")
    before = _content(tmp_path)
    result = subprocess.run(
        [sys.executable, "-m", "truespec", "generate", document, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in result.stderr
    assert result.stderr == expected
    assert result.stdout == ""
    assert result.returncode == 1
    assert _content(tmp_path) == before, "nothing may be written"


def _content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
