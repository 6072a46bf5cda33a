"""The values that the mock makes: allowed by the schema, whatever that asks for, and new
ones each time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.behaviour.generated import document
from tests.mocking import Mocked, mocked

_TIMES = 20
_FORMATS = Draft202012Validator.FORMAT_CHECKER

_VARIED: dict[str, dict[str, Any]] = {
    "date-time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "format": "time"},
    "duration": {"type": "string", "format": "duration"},
    "uuid": {"type": "string", "format": "uuid"},
    "email": {"type": "string", "format": "email", "maxLength": 40},
    "short email": {"type": "string", "format": "email", "maxLength": 16},
    "hostname": {"type": "string", "format": "hostname"},
    "ipv4": {"type": "string", "format": "ipv4"},
    "ipv6": {"type": "string", "format": "ipv6"},
    "uri": {"type": "string", "format": "uri"},
    "digits": {"type": "string", "pattern": "^[0-9]{6}$"},
    "hexadecimal": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
    "words of a pattern": {"type": "string", "pattern": "^(low|mid|high)-[a-z]{2,5}$"},
    "a part of a text": {"type": "string", "pattern": "b[0-9]", "minLength": 12},
    "a bounded integer": {"type": "integer", "minimum": 0, "maximum": 150},
    "a bounded number": {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
    "a narrow number": {
        "type": "number",
        "exclusiveMinimum": 1,
        "exclusiveMaximum": 1.001,
    },
    "a multiple": {"type": "integer", "multipleOf": 7, "minimum": 1000},
    "multiples of two": {
        "type": "integer",
        "allOf": [{"multipleOf": 4}, {"multipleOf": 6}],
        "minimum": 1,
    },
    "an int32": {"type": "integer", "format": "int32", "minimum": 2147483000},
    "a long text": {"type": "string", "minLength": 3000},
    "an array": {"type": "array", "minItems": 50, "items": {"type": "integer"}},
    "a map": {"type": "object", "additionalProperties": {"type": "integer"}},
}
"""Schemas of many values, of which the mock is to show new ones each time."""

_LOOKAHEADS = "^(?=.*[A-Z])(?=.*[0-9])(?=.*[!#%])[A-Za-z0-9!#%]{8,12}$"
_ALLOWED: dict[str, dict[str, Any]] = {
    "unique texts of a pattern": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 3,
        "items": {"type": "string", "pattern": "^[A-Z]{3}$"},
    },
    "names by a pattern": {
        "type": "object",
        "propertyNames": {"pattern": "^k[0-9]$"},
        "minProperties": 3,
        "additionalProperties": {"type": "boolean"},
    },
    "names by a format": {
        "type": "object",
        "propertyNames": {"format": "uuid"},
        "minProperties": 2,
    },
    "properties by a pattern alone": {
        "type": "object",
        "patternProperties": {"^x-": {"type": "integer"}},
        "additionalProperties": False,
        "minProperties": 1,
    },
    "lookaheads": {"type": "string", "pattern": _LOOKAHEADS},
    "two patterns": {
        "type": "string",
        "allOf": [{"pattern": "^[a-z0-9]+$"}, {"pattern": "[0-9]$"}],
    },
    "all values of a range": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 20,
        "items": {"type": "integer", "minimum": 1, "maximum": 20},
    },
    "what is contained": {
        "type": "array",
        "contains": {"const": 42},
        "minContains": 2,
        "minItems": 3,
        "items": {"type": "integer"},
    },
    "positions": {
        "type": "array",
        "prefixItems": [{"type": "string", "pattern": "^a"}, {"enum": [1, 2]}],
        "items": False,
        "minItems": 2,
    },
    "a property deep inside": {
        "type": "object",
        "required": ["inner"],
        "properties": {
            "inner": {
                "type": "object",
                "required": ["codes"],
                "properties": {
                    "codes": {
                        "type": "array",
                        "uniqueItems": True,
                        "minItems": 2,
                        "items": {"type": "string", "pattern": "^[A-Z]{2}[0-9]{2}$"},
                    }
                },
            }
        },
    },
}
"""Schemas that are not easily met."""

_PATHS = {name: f"/{number}" for number, name in enumerate((*_VARIED, *_ALLOWED))}


def _operation(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": name, "content": content}}
    return {"get": {"operationId": f"get{_PATHS[name][1:]}", "responses": responses}}


@pytest.fixture(scope="module")
def mock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mocked]:
    path = tmp_path_factory.mktemp("values") / "document.json"
    schemas = {**_VARIED, **_ALLOWED}
    paths = {_PATHS[name]: _operation(name, one) for name, one in schemas.items()}
    path.write_text(json.dumps({**document({}), "paths": paths}), "utf-8")
    with mocked(path, trial=60) as mock:
        yield mock


def _answer(mock: Mocked, name: str, prefer: str = "") -> Any:
    fields = [("Prefer", prefer)] if prefer else []
    got = asyncio.run(mock.ask("GET", f"http://mock.example{_PATHS[name]}", fields))
    assert got.status == 200, got.body
    return json.loads(got.body)


def _judge(schema: dict[str, Any], value: Any) -> None:
    Draft202012Validator(schema, format_checker=_FORMATS).validate(value)


@pytest.mark.parametrize("name", _VARIED)
def test_dynamic_values_are_new_each_time(mock: Mocked, name: str) -> None:
    values = [_answer(mock, name, "dynamic=true") for _ in range(_TIMES)]
    for value in values:
        _judge(_VARIED[name], value)
    assert len({json.dumps(one) for one in values}) > _TIMES / 2


@pytest.mark.parametrize("name", _ALLOWED)
def test_what_is_not_easily_met_is_met(mock: Mocked, name: str) -> None:
    for prefer in ("", *["dynamic=true"] * 5):
        _judge(_ALLOWED[name], _answer(mock, name, prefer))


def test_nothing_is_reported_where_values_are_found(mock: Mocked) -> None:
    assert [one.code for one in mock.diagnostics] == []


def test_items_of_a_list_differ(tmp_path: Path) -> None:
    user = {
        "type": "object",
        "required": ["id", "created"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "created": {"type": "string", "format": "date-time"},
        },
    }
    users = {"type": "array", "items": user, "minItems": 3}
    (tmp_path / "document.json").write_text(
        json.dumps({**document({}), "paths": {"/0": _operation("date-time", users)}})
    )
    with mocked(tmp_path / "document.json") as mock:
        listed = _answer(mock, "date-time")
    assert len({one["id"] for one in listed}) == len(listed) >= 3
    assert len({one["created"] for one in listed}) == len(listed)


def test_a_schema_that_nothing_meets_is_reported_at_the_start(tmp_path: Path) -> None:
    code = {"allOf": [{"type": "string", "pattern": "^a+$"}, {"pattern": "^b+$"}]}
    schema = {
        "type": "object",
        "required": ["name", "code"],
        "properties": {"name": {"type": "string"}, "code": code},
    }
    (tmp_path / "document.json").write_text(
        json.dumps({**document({}), "paths": {"/0": _operation("date-time", schema)}})
    )
    with mocked(tmp_path / "document.json", trial=60) as mock:
        (found,) = mock.diagnostics
        got = asyncio.run(mock.ask("GET", "http://mock.example/0", []))
    assert found.code == "no-value"
    at = "#/paths/~10/get/responses/200/content/application~1json/schema"
    assert found.where == at
    assert "/code" in found.message
    assert "/name" not in found.message
    assert got.status == 501
    assert "/code" in json.loads(got.body)["detail"]
