"""Where the configuration of a project is."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from truespec.config.keys import near

FILE = "pyproject.toml"
OWN_FILE = "truespec.toml"
FILES = (OWN_FILE, FILE)
"""The files that may hold a configuration; of one folder, the first that does."""


def find_config(folder: Path) -> Path | None:
    """Return the nearest configuration in `folder` or above it.

    A file that is not TOML counts too, so that `read_config` can say so.
    """
    for parent in (folder.resolve(), *folder.resolve().parents):
        if (file := config_in(parent)) is not None:
            return near(file)
    return None


def config_in(folder: Path) -> Path | None:
    """Return the file of a folder that has a configuration, None if there is none."""
    for name in FILES:
        file = folder / name
        if file.is_file() and _has_table(file):
            return file
    return None


def configs_below(folder: Path) -> Iterator[Path]:
    """Yield the configurations in the folders below one, in the order of their paths.

    Hidden folders and those of installed packages are passed over.
    """
    for parent, folders, _ in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in ("node_modules", "site-packages", "__pycache__")
            and not (Path(parent) / name / "pyvenv.cfg").exists()
        )
        if (file := config_in(Path(parent))) is not None:
            yield near(file)


def is_repository(folder: Path) -> bool:
    """Whether a folder is the root of a working tree of Git."""
    return (folder / ".git").exists()


def table_of(file: Path, data: dict[str, Any]) -> object:
    """Return the table of the configuration in what a file says, None if it has none."""
    if file.name == FILE:
        tool = data.get("tool")
        return tool.get("truespec") if isinstance(tool, dict) else None
    return data


def _has_table(file: Path) -> bool:
    if file.name == OWN_FILE:
        return True
    try:
        return table_of(file, tomllib.loads(file.read_text("utf-8"))) is not None
    except ValueError:
        return True
