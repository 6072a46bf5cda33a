"""How the tests of this folder resolve a document that stands in the test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from truespec.diagnostics import Diagnostic, Diagnostics
from truespec.load import load
from truespec.resolve import Document, Reader, resolve

Files = dict[str, object]
Outcome = tuple[Document | None, list[Diagnostic]]


@pytest.fixture
def resolve_files(tmp_path: Path) -> Callable[..., Outcome]:
    """Write files below a folder, and resolve the one called ``main.yaml``."""

    def run(files: Files, *roots: Path) -> Outcome:
        for name, value in files.items():
            path = tmp_path / "document" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            text = value if isinstance(value, str) else yaml.safe_dump(value)
            path.write_text(text, encoding="utf-8")
        entry = tmp_path / "document" / "main.yaml"
        diagnostics = Diagnostics()
        source = load(entry, "main.yaml", diagnostics)
        assert source is not None
        reader = Reader(entry, roots, False, diagnostics)
        return resolve(source, diagnostics, reader), list(diagnostics)

    return run


@pytest.fixture
def resolve_one(resolve_files: Callable[..., Outcome]) -> Callable[..., Outcome]:
    """Resolve one document, given as a value or as text."""
    return lambda document: resolve_files({"main.yaml": document})
