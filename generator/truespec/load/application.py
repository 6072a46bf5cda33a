"""The document that an importable web application has of itself."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

SECONDS = 120


class ApplicationError(Exception):
    """An application has no document; `file` and `line` say where it failed, if known."""

    def __init__(self, message: str, hint: str, file: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.file = file
        self.line = line


@dataclass(frozen=True, slots=True)
class _Answer:
    document: Any = None
    message: str = ""
    hint: str = ""
    file: str = ""
    line: int = 0


def read_application(name: str, folder: Path) -> str:
    """Return the document of an application, as JSON.

    `name` is ``module.name`` or ``module:name``, importable from `folder`. The
    application is imported in a process of its own, so that it is always read anew and
    nothing that it does is done to us; what it prints goes to standard error. Raises
    ApplicationError.
    """
    with TemporaryDirectory() as place:
        target = Path(place, "document.json")
        command = [sys.executable, "-m", f"{__name__}_worker", name, str(target)]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                env=_environment(folder),
                stdin=subprocess.DEVNULL,
                stdout=sys.stderr.fileno() if _has_file(sys.stderr) else None,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            message = f"{name} has no document after {SECONDS} seconds"
            raise ApplicationError(message, "", "", 0) from error
        if not target.is_file():
            message = (
                f"importing {name} ended the process, with status {done.returncode}"
            )
            raise ApplicationError(message, "", "", 0)
        answer = _Answer(**json.loads(target.read_bytes()))
    if answer.message:
        raise ApplicationError(answer.message, answer.hint, answer.file, answer.line)
    return json.dumps(answer.document, indent=2, ensure_ascii=False)


def _environment(folder: Path) -> dict[str, str]:
    """Return the environment in which modules are found: here, in ``src``, in ours."""
    import os

    places = [str(folder.resolve()), str((folder / "src").resolve())]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([*places, *filter(None, sys.path)]),
    }


def _has_file(stream: Any) -> bool:
    try:
        stream.fileno()
    except (AttributeError, OSError, ValueError):
        return False
    return True
