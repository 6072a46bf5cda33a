"""Settings that variables of the environment hold."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from truespec.config.keys import SETTINGS, near
from truespec.diagnostics import Diagnostics, Position

CONFIG = "TRUESPEC_CONFIG"
"""The variable that names configuration files, as ``--config`` does."""


def variable(key: str) -> str:
    """Return the variable of a key: ``TRUESPEC_SKIP_INVALID`` for ``skip-invalid``."""
    return "TRUESPEC_" + key.upper().replace("-", "_")


def read_environment(
    environment: Mapping[str, str], diagnostics: Diagnostics
) -> tuple[dict[str, object], dict[str, str]]:
    """Return the values that variables set, by the names of their fields, and the
    variables. Paths are relative to the current folder. What a variable may not say is
    recorded as ``bad-setting``."""
    values: dict[str, object] = {}
    places: dict[str, str] = {}
    for key, kind in SETTINGS.items():
        name = variable(key)
        text = environment.get(name, "")
        if not text or kind.from_text is None:
            continue
        value = kind.from_text(text)
        if not kind.fits(value):
            message = f"{name} must be {kind.expected}"
            diagnostics.error("bad-setting", Position(name, 0, 0), message)
            continue
        field = key.replace("-", "_")
        values[field] = kind.convert(value, near(Path.cwd()))
        places[field] = name
    return values, places
