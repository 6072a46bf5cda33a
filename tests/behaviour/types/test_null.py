"""Null beside other values: ``X | None``, however the document writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, models
from tests.behaviour.shapes import TEXT, holder, of
from tests.behaviour.types.annotated import optional
from tests.type_checking import mypy

NULL = {"type": "null"}
B = {"type": "object", "properties": {"z": TEXT}}


def _kind(name: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": name}},
    }


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"anyOf": [TEXT, NULL], "title": "A"}, "str | None"),
        ({"oneOf": [NULL, TEXT]}, "str | None"),
        ({"anyOf": [TEXT, {"enum": [None]}]}, "str | None"),
        ({"anyOf": [TEXT, {"const": None}]}, "str | None"),
        ({"anyOf": [TEXT, {"type": ["null"]}]}, "str | None"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"anyOf": [of("B"), NULL]}, "B | None"),
        ({"anyOf": [of("B"), of("Nothing")]}, "B | None"),
        (
            {"anyOf": [{"type": "array", "items": TEXT}, NULL]},
            "list[str] | None",
        ),
        (
            {"type": "array", "items": {"anyOf": [{"type": "integer"}, NULL]}},
            "list[int | None]",
        ),
    ],
)
def test_a_branch_for_null_is_none_in_place(
    tmp_path: Path, schema: dict[str, Any], expected: str
) -> None:
    module = models(tmp_path, A=holder(schema), B=B, Nothing=NULL)
    assert optional(module, "A") == expected
    assert "A_X" not in dir(module)
    assert "AX" not in dir(module)


def test_null_beside_a_discriminator(tmp_path: Path) -> None:
    content = document(
        {
            "Circle": _kind("circle"),
            "Square": _kind("square"),
            "Shape": {
                "oneOf": [of("Circle"), of("Square"), NULL],
                "discriminator": {
                    "propertyName": "type",
                    "mapping": {"circle": "Circle", "square": "Square"},
                },
            },
            "Holder": holder(of("Shape")),
        }
    )
    package = files(content, tmp_path)
    module = models(tmp_path, **content["components"]["schemas"])
    assert optional(module, "Holder").startswith("Shape")
    assert module.Holder.from_json({"x": None}).x is None
    read = module.Holder.from_json({"x": {"type": "square"}})
    assert type(read.x).__name__ == "Square"
    assert read.to_json() == {"x": {"type": "square"}}
    for relative, text in package.items():
        target = tmp_path / "checked/generated" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    assert mypy(tmp_path / "checked") == ""


def test_a_parameter_that_may_be_null(tmp_path: Path) -> None:
    content = document(
        {},
        paths={
            "/a": {
                "get": {
                    "operationId": "listA",
                    "parameters": [
                        {"name": "q", "in": "query", "schema": {"anyOf": [TEXT, NULL]}}
                    ],
                    "responses": {"204": {"description": "ok"}},
                }
            }
        },
    )
    package = files(content, tmp_path, ("models", "client"))
    assert "q: str | None" in package["client.py"]
    assert "ListAQ" not in package["models.py"]
