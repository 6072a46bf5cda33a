"""What the README shows is what a user gets."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]


def _example() -> str:
    found = re.search(r"```python\n(from cognito_idp .*?)```", _readme(), re.DOTALL)
    assert found is not None
    return found.group(1)


def _readme() -> str:
    return (REPOSITORY / "README.md").read_text("utf-8")


def test_the_first_example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(REPOSITORY / "out"))
    text = _example()
    names: dict[str, Any] = {}
    compared = 0
    for node in ast.parse(text).body:
        source = ast.get_source_segment(text, node) or ""
        exec(source, names)
        comment = text.splitlines()[(node.end_lineno or 1) - 1].partition("  # ")[2]
        shown = re.match(r'False|True|\d+|"[^"]*"', comment)
        if isinstance(node, ast.Expr) and shown:
            assert eval(source, names) == ast.literal_eval(shown.group()), source
            compared += 1
    assert compared == 4
    line = names["problem"].line
    document = (REPOSITORY / "spec/cognito-idp.yaml").read_text("utf-8")
    assert document.splitlines()[line - 1].strip() == "maximum: 60"
