"""Builds the extension of a package, and tells those that do not belong to it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from truespec.extension.source import extension_source

MODULE = "validators"

_SETUP = """
from mypyc.build import mypycify
from setuptools import setup

setup(
    name="{module}",
    ext_modules=mypycify(["{module}.py"], opt_level="{level}", debug_level="0"),
    script_args=["--quiet", "build_ext", "--inplace"],
)
"""


class BuildError(Exception):
    """The extension cannot be built; the message says why."""


def missing_tools() -> str:
    """Return what is missing to build an extension and how to get it, "" if nothing."""
    if find_spec("mypyc") is None or find_spec("setuptools") is None:
        return "mypyc is missing: pip install 'truespec[compile]'"
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    if sys.platform != "win32" and not any(map(shutil.which, (compiler, "cc"))):
        return f"a C compiler is missing: there is no {compiler!r}"
    headers = Path(sysconfig.get_path("include"), "Python.h")
    if not headers.is_file():
        return f"the header files of this Python are missing: there is no {headers}"
    return ""


def build_extension(folder: Path, level: int = 2) -> Path:
    """Build the extension for the package in a folder and return its file there.

    It takes the place of ``validators.py`` for this version of Python on this platform.
    One that is there and belongs to these validators stays. `level` is how much the C compiler optimizes. Raises `BuildError`.
    """
    text = (folder / f"{MODULE}.py").read_text("utf-8")
    target = folder / f"{MODULE}{sysconfig.get_config_var('EXT_SUFFIX')}"
    if target.is_file() and target not in foreign_extensions(folder, text):
        return target
    with TemporaryDirectory() as name:
        place = Path(name)
        source = extension_source(text, _mark(text))
        (place / f"{MODULE}.py").write_text(source, "utf-8")
        (place / "setup.py").write_text(_SETUP.format(module=MODULE, level=level))
        done = subprocess.run(
            [sys.executable, "setup.py"], cwd=place, capture_output=True, text=True
        )
        built = place / target.name
        if done.returncode or not built.is_file():
            raise BuildError(_last_lines(done.stdout + done.stderr))
        # A process that has loaded the old file keeps it.
        target.unlink(missing_ok=True)
        shutil.copyfile(built, target)
    return target


def foreign_extensions(folder: Path, text: str | None) -> list[Path]:
    """Return the extensions in a package that were not built from these validators.

    They would be imported instead. `text` is that of ``validators.py``, None where the
    package has none.
    """
    mark = None if text is None else _mark(text).encode()
    found = [*folder.glob(f"{MODULE}.*.so"), *folder.glob(f"{MODULE}.*.pyd")]
    return sorted(
        file for file in found if mark is None or mark not in file.read_bytes()
    )


def _mark(text: str) -> str:
    return f"truespec:{sha256(text.encode()).hexdigest()}"


def _last_lines(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip()]
    return "\n".join(lines[-10:]) or "the build said nothing"
