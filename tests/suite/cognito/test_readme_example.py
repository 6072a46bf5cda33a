"""What the README shows of the client is what a user gets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[3] / "README.md"
SERVER = "http://127.0.0.1:5000"


def test_the_client_of_the_readme(
    empty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = README.read_text("utf-8")
    found = re.search(r"```python\n(from cognito_idp import Client.*?)```", text, re.S)
    assert found is not None
    example = found.group(1)
    assert example.count(SERVER) == 1
    exec(example.replace(SERVER, empty), {})
    shown = re.findall(r"print\(.*\)  # (.*)", example)
    assert len(shown) == example.count("print(")
    printed = capsys.readouterr().out.splitlines()
    assert printed == [shown[0], *shown[1].split(", "), shown[2]]
