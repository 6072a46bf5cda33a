"""Every real document becomes a package that can be imported."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from truespec import pipeline
from truespec.diagnostics import Diagnostics, Severity

# The documents that have errors, and which.
REFUSED: dict[str, set[str]] = {
    "azure.com/network-loadBalancer/2016-09-01/swagger.yaml": {"missing-file"},
    "azure.com/network-routeFilter/2018-04-01/swagger.yaml": {"missing-file"},
    "botify.com/1.0.0/openapi.yaml": {"impossible-default"},
    "enode.io/1.3.10/openapi.yaml": {"wrong-target", "impossible-enum-value"},
    "mercedes-benz.com/configurator/1.0/swagger.yaml": {"impossible-enum-value"},
    "nordigen.com/1.7/openapi.yaml": {"impossible-default"},
    "visualstudio.com/v1/openapi.yaml": {"impossible-enum-value"},
}

_IMPORT = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
failed = 0
for name in sys.argv[2:]:
    try:
        package = importlib.import_module(name)
        for module in ("models", "validators"):
            importlib.import_module(f"{name}.{module}")
        assert isinstance(package.validators.SCHEMAS, dict)
    except Exception as error:
        failed += 1
        print(f"{name}: {type(error).__name__}: {error}")
sys.exit(failed)
"""


def _generate(path: Path, folder: Path) -> tuple[str, ...]:
    """Write the package of a document; return the codes of its errors."""
    diagnostics = Diagnostics()
    options = pipeline.Options(package=folder.name)
    understood = pipeline.understand(path, options, diagnostics)
    files = pipeline.build(understood, options)
    for name, text in (files or {}).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    errors = [one.code for one in diagnostics if one.severity is Severity.ERROR]
    assert bool(errors) is (files is None)
    return tuple(dict.fromkeys(errors))


def test_every_document_generates_and_imports(corpus: Path, tmp_path: Path) -> None:
    paths = sorted(
        path for path in corpus.rglob("*") if path.suffix in (".yaml", ".json")
    )
    folders = [tmp_path / f"document_{number}" for number in range(len(paths))]
    with ProcessPoolExecutor(2) as pool:
        found = dict(
            zip(paths, pool.map(_generate, paths, folders, chunksize=4), strict=True)
        )
    refused = {
        path.relative_to(corpus).as_posix(): set(errors)
        for path, errors in found.items()
        if errors
    }
    assert refused == REFUSED
    written = [folder.name for folder in folders if folder.exists()]
    result = subprocess.run(
        [sys.executable, "-c", _IMPORT, str(tmp_path), *written],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    assert len(written) >= 230
