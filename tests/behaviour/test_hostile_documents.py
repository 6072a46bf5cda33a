"""Hostile text in every place of a document stays text."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CANARY = "canary.txt"
_ACT = f"__import__('pathlib').Path('{CANARY}').touch()"

HOSTILE = [
    f'"); {_ACT} #',
    f"'); {_ACT} #",
    f'"""\n{_ACT}\n"""',
    f"'''\n{_ACT}\n'''",
    f"\\\n{_ACT}\n",
    f'\\" + {_ACT} + \\"',
    f"{{{{ {_ACT} }}}}",
    f"{{% set x = {_ACT} %}}{{% endraw %}}{{# #}}",
    f"{{{_ACT}}}",
    f"\r{_ACT}\r\n\x0c{_ACT}",
    f"\u2028{_ACT}\u2029\x85{_ACT}",
    "\x00nul\x01\x1b[31m",
    "\ud800 a lone surrogate",
    "\u202e bidirectional \u2066",
    "../../../../escaped",
    "..",
    "/etc/escaped",
    "C:\\escaped",
    "__import__",
    "__init__",
    "__class__",
    "import os",
    "None",
    "# -*- coding: utf-7 -*-",
    "\\N{DIGIT ONE}\\x41\\u0041\\",
    "",
    " ",
    "\t\n",
    "x" * 5000,
]


def _document(text: str) -> dict[str, Any]:
    """Return a document that has a text in every place that may reach the output."""
    schema = {
        "title": text,
        "description": text,
        "type": "object",
        "required": [text],
        "properties": {
            text: {"type": "string", "description": text, "default": text},
            "listed": {"type": "string", "enum": [text, f"{text}2"], "title": text},
            "fixed": {"const": text, "description": text},
            "matching": {"type": "string", "format": text, "examples": [text]},
            "tagged": {
                "oneOf": [
                    {"$ref": "#/components/schemas/A"},
                    {"$ref": "#/components/schemas/B"},
                ],
                "discriminator": {
                    "propertyName": text,
                    "mapping": {text: "#/components/schemas/A"},
                },
            },
        },
        "patternProperties": {_as_pattern(text): {"type": "string"}},
        "dependentRequired": {text: [f"{text}3"]},
        "additionalProperties": {"type": "integer", "description": text},
    }
    response = {
        "description": text,
        "headers": {text: {"description": text, "schema": {"type": "string"}}},
        "content": {text: {"schema": {**schema, "example": text}}},
    }
    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "parameters": [
            {
                # A parameter has to have a name.
                "name": text or "x",
                "in": "header",
                "description": text,
                "schema": {"type": "string", "pattern": _as_pattern(text)},
            }
        ],
        "requestBody": {"content": {text: {"schema": schema}}},
        "responses": {"200": response},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text},
        "servers": [{"url": text, "description": text}],
        "paths": {f"/{text.replace('{', '').replace('}', '')}": {"post": operation}},
        "components": {
            "schemas": {
                "A": {"type": "object", "properties": {text: {"const": "a"}}},
                "B": {"type": "object", "properties": {"b": {"type": "string"}}},
                text: schema,
                f"{text}Enum": {"enum": [text, 1, None], "description": text},
                f"{text}Map": {"additionalProperties": {"const": text}},
            },
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": text}
            },
        },
        "tags": [{"name": text, "description": text}],
    }


def _as_pattern(text: str) -> str:
    """Return a valid pattern that holds a text."""
    special = set("\\^$.*+?()[]{}|/")
    return "".join(f"\\{one}" if one in special else one for one in text)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_text_stays_text(number: int, tmp_path: Path) -> None:
    text = HOSTILE[number]
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "document.json").write_text(json.dumps(_document(text)), "utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "truespec", "generate", "document.json", "-o", "made"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"project"}
    assert {path.name for path in folder.iterdir()} == {"document.json", "made"}
    for path in (folder / "made").rglob("*.py"):
        ast.parse(path.read_text("utf-8"))
    run = subprocess.run(
        [sys.executable, "-c", _USE, json.dumps(text)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert not list(tmp_path.rglob(CANARY))


_USE = """
import json, sys
text = json.loads(sys.argv[1])
from made import models, validators
schema = validators.SCHEMAS[text]
assert not schema.is_valid({})
valid = {text: "x", f"{text}3": 1, "listed": text, "fixed": text}
for problem in schema.problems({**valid, "listed": 3, "fixed": 4, "other": "no"}):
    str(problem), problem.line, problem.instance_pointer
"""
