"""Docstrings of a client say where the document describes an operation, or do not."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, build, understand

DOCUMENT = """openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "204": {description: Nothing.}
    delete:
      operationId: deletePets
      responses:
        "204": {description: Gone.}
"""


@pytest.mark.parametrize("lines", [True, False])
def test_the_line_of_an_operation(tmp_path: Path, lines: bool) -> None:
    path = tmp_path / "pets.yaml"
    path.write_text(DOCUMENT)
    options = Options(package="pets", targets=("client",), lines=lines)
    files = build(understand(path, options, Diagnostics()), options)
    assert files is not None
    docs = {
        node.name: ast.get_docstring(node) or ""
        for node in ast.walk(ast.parse(files["client.py"]))
        if isinstance(node, ast.FunctionDef)
    }
    for name, method in (("list_pets", "get:"), ("delete_pets", "delete:")):
        said = re.search(r"pets\.yaml:(\d+)", docs[name])
        assert bool(said) is lines
        if said:
            assert DOCUMENT.splitlines()[int(said[1]) - 1].strip() == method
