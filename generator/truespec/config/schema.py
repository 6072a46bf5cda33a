"""The JSON Schema of the configuration, for editors and for SchemaStore."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from truespec.config.keys import JOB, PROJECT, SETTINGS, Key

SHIPPED = Path(__file__).with_name("truespec.schema.json")
"""The schema as it is in the wheel."""


def json_schema() -> dict[str, Any]:
    """Return the schema of ``truespec.toml`` and of ``[tool.truespec]``."""
    job = _table(JOB | SETTINGS) | {"required": ["document", "output"]}
    project = _table(PROJECT | SETTINGS)
    project["properties"]["jobs"]["items"] = {"$ref": "#/definitions/job"}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Configuration of truespec",
        **project,
        "definitions": {"job": job},
    }


def schema_text() -> str:
    """Return the text of the schema as it is shipped."""
    return json.dumps(json_schema(), indent=2) + "\n"


def _table(keys: Mapping[str, Key]) -> dict[str, Any]:
    properties = {
        name: {"description": key.does, **key.schema} for name, key in keys.items()
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}
