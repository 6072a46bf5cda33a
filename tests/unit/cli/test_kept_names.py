"""A package keeps its names when its document grows."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from truespec.cli.main import main

RECORD = {"type": "object", "properties": {"x": {"type": "string"}}}


def write(path: Path, schemas: dict[str, Any], operations: list[str]) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": "1"},
        "paths": {
            f"/{name}": {
                "get": {"operationId": name, "responses": {"204": {"description": ""}}}
            }
            for name in operations
        },
        "components": {"schemas": schemas},
    }
    path.write_text(json.dumps(document))


def test_names_hold_and_a_lost_one_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document, out = tmp_path / "pets.json", tmp_path / "pets"

    def generated(schemas: list[str], operations: list[str]) -> tuple[str, str]:
        write(document, dict.fromkeys(schemas, RECORD), operations)
        command = ["generate", str(document), "-o", str(out), "--targets", "client"]
        assert main(command) == 0
        assert main([*command, "--check"]) == 0
        classes = re.findall(r"^class (\w+)", (out / "models.py").read_text(), re.M)
        source = (out / "client.py").read_text().partition("class AsyncClient")[0]
        return " ".join(classes), " ".join(re.findall(r"^    def (\w+)", source, re.M))

    assert generated(["pet", "cat"], ["getPet"]) == ("Pet Cat", "get_pet")
    # What is called exactly so would come first in a new package.
    assert generated(["Pet", "pet"], ["get_pet", "getPet"]) == (
        "Pet2 Pet",
        "get_underscore_pet get_pet",
    )
    # A neighbour that goes, or is called otherwise, changes no other name.
    assert generated(["Pet", "Cat"], ["get_pet"]) == ("Pet2 Cat", "get_underscore_pet")
    kept = json.loads((out / ".truespec.json").read_text())["names"]
    assert kept == {
        "#/components/schemas/Pet": "Pet2",
        "#/paths/~1get_pet/get": "get_underscore_pet",
    }
    for file in sorted(out.rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    assert generated(["Pet", "Cat"], ["get_pet"]) == ("Pet Cat", "get_pet")
