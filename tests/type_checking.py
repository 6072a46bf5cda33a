"""What type checkers report about the modules in a folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def mypy(folder: Path, *paths: str | Path) -> str:
    """Return what mypy --strict prints about paths, or all that the folder has."""
    result = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-incremental"),
            "--no-error-summary",
            *(paths or (".",)),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    # 2 is a failure of mypy itself.
    assert result.returncode in (0, 1), result.stderr
    assert bool(result.returncode) == bool(result.stdout)
    return result.stdout


def pyright(folder: Path, *paths: str | Path) -> list[dict[str, Any]]:
    """Return the diagnostics of pyright about paths in a folder."""
    result = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--outputjson"),
            *("--pythonpath", sys.executable),
            *paths,
        ],
        cwd=folder,
        # It is the version that is installed, and no other is looked for.
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    found: list[dict[str, Any]] = json.loads(result.stdout)["generalDiagnostics"]
    return found


def errors_of_variants(folder: Path, text: str, wrong: Mapping[str, str]) -> list[str]:
    """Return the errors that mypy finds in a module and in variants of it.

    The module is ``right``, and ``wrong0`` and so on are the variants, in each of which
    one part of the text stands for another.
    """
    (folder / "right.py").write_text(text, "utf-8")
    for number, (before, after) in enumerate(wrong.items()):
        assert before in text
        changed = text.replace(before, after)
        (folder / f"wrong{number}.py").write_text(changed, "utf-8")
    return [line for line in mypy(folder).splitlines() if "error:" in line]
