"""What a package loads before anything is called."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import truespec.runtime.client

FOLDER = Path(truespec.runtime.client.__file__).parent
HEAVY = (
    "asyncio",
    "botocore",
    "dataclasses",
    "email",
    "http.client",
    "httpx2",
    "inspect",
    "logging",
    "opentelemetry",
    "ssl",
    "urllib.request",
)


def test_nothing_heavy_is_loaded_by_an_import() -> None:
    modules = sorted(
        ".".join(path.relative_to(FOLDER).with_suffix("").parts)
        for path in FOLDER.rglob("*.py")
        if path.name != "__init__.py"
    )
    assert "security.oauth2" in modules
    code = "\n".join(f"import truespec.runtime.client.{module}" for module in modules)
    code += f"\nimport sys; print(*(name for name in {HEAVY} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
