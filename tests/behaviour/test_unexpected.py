"""A bug at one node of a document: it is named, and costs nothing of the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.lower import operations
from truespec.targets.client import methods

DOCUMENT = """\
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a: {get: {operationId: getA, responses: {"204": {description: ok}}}}
  /b: {get: {operationId: getB, responses: {"204": {description: ok}}}}
"""


def _fail_at(method: Any, operation_at: str) -> Any:
    """Return a method of a stage that has a bug, at one operation."""

    def run(self: Any, node: Any, *rest: Any, **named: Any) -> Any:
        if node.at == operation_at:
            raise KeyError("nobody thought of this")
        return method(self, node, *rest, **named)

    return run


@pytest.mark.parametrize(
    ("owner", "name"),
    [(operations.OperationLowering, "_operation"), (methods.Methods, "view")],
    ids=["lower", "targets"],
)
def test_a_bug_at_one_operation(
    tmp_path: Path, monkeypatch: Any, owner: Any, name: str
) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(DOCUMENT)
    monkeypatch.setattr(owner, name, _fail_at(getattr(owner, name), "#/paths/~1b/get"))

    def run(skip: bool) -> tuple[dict[str, str] | None, list[str], dict[str, str]]:
        options = pipeline.Options("made", ("client",), skip_invalid=skip)
        diagnostics = Diagnostics()
        understood = pipeline.understand(path, options, diagnostics)
        files = pipeline.build(understood, options, diagnostics)
        said = [f"{one.severity} {one.code} {one.where}" for one in diagnostics]
        return files, said, understood.skipped

    assert run(False) == (None, ["error unexpected #/paths/~1b/get"], {})
    files, said, skipped = run(True)
    assert said == ["warning unexpected #/paths/~1b/get"]
    assert list(skipped) == ["#/paths/~1b/get"]
    assert files is not None
    assert "def get_a(" in files["client.py"]
    assert "def get_b(" not in files["client.py"]
