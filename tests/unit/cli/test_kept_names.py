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


def answered(schema: Any) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


PROBLEM = {"type": "object", "properties": {"title": {"type": "string"}}}
GET_PET = {
    "operationId": "getPet",
    "parameters": [
        {"name": "id", "in": "query", "schema": {"type": "string"}},
        {"name": "id", "in": "header", "schema": {"type": "string"}},
    ],
    "responses": {
        "200": answered({"$ref": "#/components/schemas/Pet"}),
        "400": answered({"$ref": "#/components/schemas/Problem"}),
        "404": {"$ref": "#/components/responses/missing"},
        "409": answered({"type": "object", "properties": {"by": {"type": "string"}}}),
    },
}
OTHER = {
    "operationId": "findPet",
    "responses": {
        "204": {"description": ""},
        "409": answered({"type": "object", "properties": {"at": {"type": "string"}}}),
        "400": answered({"type": "array", "items": {"type": "string"}}),
    },
}
FIRST = {
    "paths": {"/pets": {"get": GET_PET}, "/others": {"get": OTHER}},
    "schemas": {
        "Pet": {
            "type": "object",
            "properties": {
                "status": {"enum": ["a", "b"]},
                "owner": RECORD,
                "friends": {"type": "array", "items": RECORD},
            },
        },
        "Problem": PROBLEM,
    },
    "responses": {"missing": answered(PROBLEM)},
}
# Each newcomer stands in front, and would be called as something that is there already.
NEWCOMERS = {
    "PetStatus": RECORD,
    "PetOwner": {"enum": ["c"]},
    "PetFriendsItem": RECORD,
    "pet": RECORD,
}
SECOND = {
    "paths": {
        "/new": {
            "get": {
                "operationId": "get_pet",
                "responses": {
                    "204": {"description": ""},
                    "404": {"$ref": "#/components/responses/Missing"},
                    "409": {"$ref": "#/components/responses/GetPetConflict"},
                    "410": {"$ref": "#/components/responses/ProblemBadRequest"},
                },
            }
        },
        **FIRST["paths"],
    },
    "schemas": {**NEWCOMERS, **FIRST["schemas"]},
    "responses": {
        **dict.fromkeys(
            ("Missing", "GetPetConflict", "ProblemBadRequest"), answered({})
        ),
        **FIRST["responses"],
    },
}
# Neighbours go, or are called otherwise.
THIRD = {
    "paths": {"/pets": {"get": GET_PET}, "/others": {"get": OTHER}},
    "schemas": {"petStatus": RECORD, **FIRST["schemas"]},
    "responses": {"MISSING": answered({}), **FIRST["responses"]},
}


def test_all_that_an_operation_names_holds_twice(tmp_path: Path) -> None:
    """Classes of components and of what is inline, enumerations, errors, parameters."""
    path, out = tmp_path / "pets.json", tmp_path / "pets"

    def seen(parts: dict[str, Any]) -> dict[str, str]:
        components = {key: parts[key] for key in ("schemas", "responses")}
        head = {"openapi": "3.1.0", "info": {"title": "", "version": "1"}}
        tree = {**head, "paths": parts["paths"], "components": components}
        path.write_text(json.dumps(tree))
        assert main(["generate", str(path), "-o", str(out), "--targets", "client"]) == 0
        models = (out / "models.py").read_text()
        pet = re.search(r"^class Pet\(.*?(?=^class|^[A-Z])", models, re.M | re.S)
        client = (out / "client.py").read_text().partition("class AsyncClient")[0]
        method = re.search(r"def get_pet\(.*?\n\n", client, re.S)
        operations = (out / "operations.py").read_text()
        constant = re.search(r"^GET_PET(:.*)? = .*?^\)", operations, re.M | re.S)
        assert pet is not None
        assert method is not None
        assert constant is not None
        return {
            "fields": " ".join(re.findall(r"^    \w+: .*? =", pet[0], re.M)),
            "method": method[0].partition("return")[0],
            "errors": " ".join(re.findall(r"errors\.\w+", constant[0])),
        }

    first = seen(FIRST)
    assert first["fields"].count("Pet") == 3
    assert "errors.Missing" in first["errors"]
    assert seen(SECOND) == first
    assert seen(THIRD) == first


def inside(properties: list[str], parameters: list[tuple[str, str]]) -> dict[str, Any]:
    called = {
        "operationId": "getPet",
        "parameters": [
            {"name": name, "in": where, "schema": {"type": "string"}}
            for where, name in parameters
        ],
        "responses": {"200": answered({"$ref": "#/components/schemas/Pet"})},
    }
    record = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in properties},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "", "version": "1"},
        "paths": {"/pets": {"get": called}},
        "components": {"schemas": {"Pet": record}},
    }


def test_attributes_and_parameters_hold_when_their_neighbours_look_alike(
    tmp_path: Path,
) -> None:
    path, out = tmp_path / "pets.json", tmp_path / "pets"

    def names(*parts: Any) -> tuple[dict[str, str], set[str]]:
        path.write_text(json.dumps(inside(*parts)))
        assert main(["generate", str(path), "-o", str(out), "--targets", "client"]) == 0
        models = re.findall(
            r'^    (\w+): .* = json_field\(\s*"(.*?)"',
            (out / "models.py").read_text(),
            re.M,
        )
        client = (out / "client.py").read_text().partition("class AsyncClient")[0]
        head = client.partition("def get_pet(")[2].partition("options:")[0]
        return {wire: name for name, wire in models}, set(re.findall(r"(\w+): ", head))

    first, arguments = names(["userId"], [("query", "userId"), ("header", "pageSize")])
    assert first == {"userId": "user_id"}
    assert arguments == {"user_id", "page_size"}
    # The newcomers stand in front, and one is called exactly so.
    grown = ["user_id", "user-id", "userId"]
    where = [("query", "user_id"), ("query", "page_size"), ("query", "userId")]
    second, more = names(grown, [*where, ("header", "pageSize")])
    assert second["userId"] == "user_id"
    assert len(set(second.values())) == 3
    assert arguments < more
    # What came later keeps its names too, in any order and without those before.
    assert names(grown[1::-1], where[1::-1])[0] == {
        wire: second[wire] for wire in grown[:2]
    }
