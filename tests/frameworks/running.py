"""Runs applications of other frameworks, each in an environment of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).parent
_ENVIRONMENTS = Path(sys.prefix) / "share/frameworks"


def python_with(framework: str) -> Path:
    """Return a Python that has a framework; the test is skipped where none can be had.

    The environment is made once, and anew where its requirements change.
    """
    wanted = _HERE / f"requirements/{framework}.txt"
    folder = _ENVIRONMENTS / framework
    python, installed = folder / "bin/python", folder / "requirements.txt"
    if not installed.exists() or installed.read_bytes() != wanted.read_bytes():
        venv.create(folder, clear=True)
        command = [*(sys.executable, "-m", "pip", "--python", python), "install"]
        made = subprocess.run(
            [*command, "--quiet", "--disable-pip-version-check", "-r", wanted],
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode:
            reason = made.stderr.strip().splitlines()[-1]
            pytest.skip(f"the packages of {framework} cannot be installed: {reason}")
        installed.write_bytes(wanted.read_bytes())
    return python


def _command(framework: str, *arguments: str) -> list[str]:
    script = _HERE / f"applications/{framework}_pets.py"
    return [str(python_with(framework)), "-B", str(script), *arguments]


@contextmanager
def serving(framework: str) -> Iterator[str]:
    """Run an application on loopback; give its address, which it prints first."""
    with subprocess.Popen(
        _command(framework, "serve"), stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def emit(framework: str, address: str) -> Any:
    """Return the document that an application makes of itself.

    Sanic shows its own while it serves, and nowhere else.
    """
    if framework == "sanic":
        with urllib.request.urlopen(f"{address}/docs/openapi.json") as answer:
            return json.load(answer)
    text = subprocess.check_output(_command(framework, "document"), text=True)
    return json.loads(text)
