"""The JSON Schema of the configuration says what the reader does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from truespec.cli.main import main
from truespec.config.keys import JOB, PROJECT, SETTINGS
from truespec.config.schema import SHIPPED, schema_text

SCHEMA = json.loads(SHIPPED.read_text("utf-8"))
VALUES: list[Any] = [
    True,
    1,
    1.5,
    "",
    "-",
    "re",
    "re2",
    "intent",
    "html",
    "class",
    "pets",
    "two words",
    "a.b:C",
    "a/b",
    [],
    ["tag:a"],
    ["tag:"],
    ["models", 1],
    ["models"],
    {},
    {"a": "b"},
    {"a": "class"},
    {"a": "not a name"},
    {"a": 1},
    {"a": True},
    {"a": {"type": "x.Y"}},
    {"a": {"read": "x"}},
    {"a": {"type": "x", "write": "y", "other": "z"}},
    {"a": {}},
    {"a": {"link": "next"}},
    {"a": {"input_token": "x", "more": "y"}},
    [{"document": "a", "output": "b"}],
]


def test_what_is_shipped_is_made_of_the_table() -> None:
    assert SHIPPED.read_text("utf-8") == schema_text()
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", PROJECT | SETTINGS)
def test_a_key_of_the_project_takes_the_same_values_in_both(name: str) -> None:
    key = (PROJECT | SETTINGS)[name]
    validator = jsonschema.Draft7Validator(SCHEMA)
    for value in VALUES:
        assert validator.is_valid({name: value}) == key.fits(value), value


@pytest.mark.parametrize("name", JOB | SETTINGS)
def test_a_key_of_a_job_takes_the_same_values_in_both(name: str) -> None:
    key = (JOB | SETTINGS)[name]
    validator = jsonschema.Draft7Validator(SCHEMA)
    for value in VALUES:
        job = {"document": "a", "output": "b"} | {name: value}
        assert validator.is_valid({"jobs": [job]}) == key.fits(value), value


def test_unknown_keys_and_jobs_without_an_output_are_invalid() -> None:
    validator = jsonschema.Draft7Validator(SCHEMA)
    assert not validator.is_valid({"strickt": True})
    assert not validator.is_valid({"jobs": [{"document": "a"}]})
    assert not validator.is_valid({"jobs": [{"document": "a", "output": "b", "x": 1}]})


def test_the_command_prints_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["config", "schema"]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMA
