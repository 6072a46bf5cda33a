"""Models of small documents."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.load import load
from truespec.lower.api import lower
from truespec.resolve import Reader, resolve
from truespec.upgrade import upgrade


@pytest.fixture
def make_api(tmp_path: Path) -> Callable[..., Api]:
    """Make the model of a document with the given component schemas."""

    def make(**schemas: Any) -> Api:
        path = tmp_path / "api.json"
        info = {"title": "t", "version": "1"}
        tree = {"openapi": "3.1.0", "info": info, "components": {"schemas": schemas}}
        path.write_text(json.dumps(tree))
        diagnostics = Diagnostics()
        source = load(path, path.name, diagnostics)
        assert source is not None
        document = resolve(source, diagnostics, Reader(path, (), False, diagnostics))
        assert document is not None
        assert not diagnostics.failed
        return lower(upgrade(document))

    return make
