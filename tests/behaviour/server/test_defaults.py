"""A handler is given the default of a parameter that was not sent."""

from __future__ import annotations

import importlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving


def _parameter(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


_LIST = {"type": "array", "items": {"type": "string"}}
_COLOUR = {"type": "string", "enum": ["red", "green"]}
_OBJECT = {"type": "object", "properties": {"since": {"type": "string"}}}
_PARAMETERS = [
    _parameter("limit", {"$ref": "#/components/schemas/Limit"}),
    _parameter("colour", {**_COLOUR, "default": "green"}),
    _parameter("tags", {**_LIST, "default": ["a"]}),
    _parameter("day", {"type": "string", "format": "date", "default": "2020-02-03"}),
    _parameter("range", {**_OBJECT, "default": {"since": "x"}}, style="deepObject"),
    _parameter("X-Ratio", {"type": "number", "default": 0.5}, **{"in": "header"}),
    _parameter("flag", {"type": "boolean", "default": False}, **{"in": "cookie"}),
    _parameter("none", {"type": ["string", "null"], "default": None}),
    # It cannot be sent: what is not sent is not judged.
    _parameter("state", {"type": "string", "enum": ["on", "off"], "default": "any"}),
    # No default: one of another type, and one that always has to be sent.
    _parameter("wrong", {"type": "string", "format": "date", "default": "today"}),
    _parameter("must", {"type": "integer", "default": 1}, required=True),
    {
        "name": "content",
        "in": "query",
        "content": {"application/json": {"schema": {**_LIST, "default": []}}},
    },
]
_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Defaults", "version": "1"},
    "paths": {
        "/": {
            "get": {
                "operationId": "find",
                "parameters": _PARAMETERS,
                "responses": {"204": {"description": "Found."}},
            }
        }
    },
    "components": {"schemas": {"Limit": {"type": "integer", "default": 20}}},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of the document."""
    folder = tmp_path_factory.mktemp("defaults")
    made = module(files(_DOCUMENT, folder, ("server",)), folder, "server")
    return importlib.import_module(made.__package__)


class _Handler:
    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []

    def find(self, **arguments: Any) -> None:
        self.calls.append(arguments)
        arguments["tags"].append("changed by the handler")


def test_what_stands_for_absent_parameters(package: Any) -> None:
    handler = _Handler()
    with serving(package.server.create_app(handler)) as url:
        for _ in range(2):
            assert ask(url, "GET", "/?must=5").status == 204
        assert ask(url, "GET", "/?must=5&limit=3&tags=b").status == 204
        assert ask(url, "GET", "/").status == 400
        assert ask(url, "GET", "/?must=5&state=any").status == 400
    first, second, sent = handler.calls
    assert first == {
        "limit": 20,
        "colour": package.models.FindColour("green"),
        "tags": ["a", "changed by the handler"],
        "day": date(2020, 2, 3),
        "range": package.models.FindRange(since="x"),
        "x_ratio": 0.5,
        "flag": False,
        "none": None,
        "state": package.models.FindState("any"),
        "wrong": None,
        "must": 5,
        "content": [],
    }
    assert second == first
    assert (sent["limit"], sent["tags"][0], sent["colour"]) == (3, "b", "green")


def test_the_types_of_handlers(tmp_path: Path) -> None:
    text = files(_DOCUMENT, tmp_path, ("server",))["server.py"]
    signature = text.partition("def find(")[2].partition(") ->")[0]
    types = dict(line.strip(" ,").split(": ") for line in signature.split("\n")[4:-1])
    assert types["limit"] == "int"
    assert types["tags"] == "list[str]"
    assert types["none"] == "str | None"
    assert types["wrong"] == "date | None"
