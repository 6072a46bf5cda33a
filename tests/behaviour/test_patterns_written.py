"""Patterns stand in the code beside what they were rewritten to."""

from __future__ import annotations

from pathlib import Path

from tests.behaviour.generated import document, files

PATTERNS = {
    "Bounded": r"[\w-]{1,55}",
    "Anchored": r"^\d{3}\p{L}*$",
    "Spaced": r"^(a  b|[c  d])+$",
    "Order": r"^x+# type: ignore$",
    "Same": "[ab]",
}


def test_the_pattern_of_the_document_is_beside_what_is_searched_for(
    tmp_path: Path,
) -> None:
    text = source(tmp_path)
    for name in ("Bounded", "Anchored", "Spaced"):
        assert f"# {PATTERNS[name]}\nmatches_{name.lower()} = " in text
    assert "# [ab]\n" not in text
    assert not any(line.startswith("# ^x+# type: ignore") for line in text.splitlines())
    assert "type : ignore$\nmatches_order = " in text


def source(folder: Path) -> str:
    schemas = {
        name: {"type": "string", "pattern": pattern}
        for name, pattern in PATTERNS.items()
    }
    return files(document(schemas), folder, ("validators",))["validators.py"]
