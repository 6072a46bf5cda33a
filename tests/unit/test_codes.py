"""The table of diagnostics: it is whole, and its examples are what it says."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from tests.suite import diagnostics_page

import truespec
from truespec import pipeline
from truespec.codes import CODES, Code
from truespec.diagnostics import Diagnostics

_CODE = re.compile(r"[a-z]+(-[a-z]+)+")
_MAKERS = frozenset(
    (
        *("error", "warning", "warn", "_warning", "_remark", "Refusal", "Remark"),
        *("Finding", "Diagnostic", "RemoteError", "_Verdict", "record"),
    )
)


def _codes_in_the_source() -> set[str]:
    """Return the texts that stand where a diagnostic is made and look like a code."""
    found = set()
    for path in Path(truespec.__file__).parent.rglob("*.py"):
        if "runtime" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            name = getattr(function, "attr", None) or getattr(function, "id", None)
            if name in _MAKERS:
                found |= {
                    one.value
                    for one in node.args[:3]
                    if isinstance(one, ast.Constant)
                    and isinstance(one.value, str)
                    and _CODE.fullmatch(one.value)
                }
    return found


def test_every_code_is_in_the_table() -> None:
    found = _codes_in_the_source() | {"unexpected"}
    assert len(found) > 60
    assert found == set(CODES)


@pytest.mark.parametrize(
    "code", [one for one in CODES.values() if one.example], ids=lambda one: one.name
)
def test_the_example_has_the_fault(code: Code, tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(code.document)
    diagnostics = Diagnostics()
    understood = pipeline.understand(path, pipeline.Options(), diagnostics)
    levels = {str(one.severity) for one in diagnostics if one.code == code.name}
    assert levels
    assert all(level in code.level for level in levels)
    assert (understood.api is None) == diagnostics.failed


def test_the_page_is_up_to_date() -> None:
    page = Path(__file__).parents[2] / "docs" / "diagnostics.md"
    assert page.read_text("utf-8") == diagnostics_page.text()
