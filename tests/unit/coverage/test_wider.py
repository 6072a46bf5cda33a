"""The ledger tells whose type takes more than the schema, and why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.generated import document
from tests.behaviour.shapes import TEXT, of

from truespec import pipeline
from truespec.coverage.ledger import Ledger
from truespec.diagnostics import Diagnostics

INTEGER = {"type": "integer"}
MAP = {"type": "object", "additionalProperties": TEXT}
EITHER = [{"properties": {name: TEXT}} for name in "abcdefg"]

KINDS = {
    name: {"type": "object", "properties": {"kind": kind, "name": TEXT}}
    for name, kind in (("Cat", TEXT), ("Dog", TEXT), ("Fish", {"const": "Fish"}))
}


def tagged(*names: str) -> Any:
    """Return a union of objects that are told apart by their kind."""
    tag = {"propertyName": "kind"}
    return {"oneOf": [of(name) for name in names], "discriminator": tag}


WIDER: list[tuple[Any, str]] = [
    ({**TEXT, "not": {"const": "a"}}, "what a value is not"),
    ({**TEXT, "if": {"minLength": 2}, "then": {"pattern": "a"}}, "condition"),
    ({"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}}, "are there"),
    ({"type": "object", "dependentRequired": {"a": ["b"]}}, "are there"),
    ({**MAP, "propertyNames": {"enum": ["a"]}}, "keys of a dict"),
    ({"type": "array", "contains": INTEGER}, "one of its items"),
    ({"minLength": 2}, "no type is said"),
    ({"enum": [[1], [2]]}, "`Literal`"),
    ({"const": {"a": 1}}, "`Literal`"),
    ({"enum": [1.5, 2.5]}, "`Literal`"),
    ({"type": "array", "prefixItems": [TEXT, INTEGER]}, "items of a tuple"),
    ({"type": "array", "prefixItems": [TEXT] * 40}, "a list to people"),
    (
        {
            "type": "object",
            "patternProperties": {"^a": TEXT},
            "additionalProperties": False,
        },
        "whichever pattern",
    ),
    (
        {"type": "object", "anyOf": EITHER, "unevaluatedProperties": INTEGER},
        "unevaluated",
    ),
    ({"type": "object", "anyOf": EITHER, "oneOf": EITHER}, "too many variants"),
    ({"anyOf": [of("It")]}, "leads to itself"),
    (tagged("Cat", "Dog"), "a tag names the class"),
]

EXACT: list[Any] = [
    {},
    True,
    {**TEXT, "maxLength": 3},
    {"enum": ["a", 1, None]},
    {"oneOf": [TEXT, INTEGER]},
    {"type": "array", "prefixItems": [TEXT, INTEGER], "minItems": 2},
    {"type": "object", "properties": {"a": TEXT}, "unevaluatedProperties": False},
    of("Map"),
    tagged("Cat", "Fish"),
]


def _wider(folder: Path, schema: Any) -> dict[str, list[str]]:
    path = folder / "document.json"
    path.write_text(json.dumps(document({"It": schema, "Map": MAP, **KINDS})))
    diagnostics = Diagnostics()
    understood = pipeline.understand(path, pipeline.Options(), diagnostics)
    assert understood.document is not None
    ledger = Ledger(
        understood.document, understood.api, understood.version, diagnostics
    )
    found: dict[str, list[str]] = ledger.data()["wider"]
    return found


@pytest.mark.parametrize(("schema", "reason"), WIDER)
def test_a_type_that_takes_more_has_a_reason(
    tmp_path: Path, schema: Any, reason: str
) -> None:
    (told,) = _wider(tmp_path, schema)["#/components/schemas/It"]
    assert reason in told


@pytest.mark.parametrize("schema", EXACT)
def test_what_types_tell_is_not_listed(tmp_path: Path, schema: Any) -> None:
    assert "#/components/schemas/It" not in _wider(tmp_path, schema)
