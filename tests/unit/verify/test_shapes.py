"""Which values have the shape that a model reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from truespec.ir.api import Api
from truespec.verify.shapes import fits

S = "#/components/schemas/S"
TEXT = {"type": "string"}
RECORD = {"required": ["a"], "properties": {"a": TEXT, "b": {"$ref": S}}}


@pytest.mark.parametrize(
    ("schema", "fitting", "other"),
    [
        (TEXT, ["", "a"], [None, 1, []]),
        ({"type": "integer"}, [1, 1.0, 1e300], [1.5, True, "1"]),
        ({"type": ["boolean", "null"]}, [True, None], [0, "true"]),
        ({"type": "string", "format": "date"}, ["2024-02-29"], ["2023-02-29", "a"]),
        (
            {"type": "string", "format": "date-time"},
            ["2024-02-29T00:00:00Z", "2016-12-31t23:59:60z"],
            ["a", None, "2024-02-29", "2024-02-30T00:00:00Z"],
        ),
        ({"enum": ["a"], "type": "string"}, ["a", "another"], [1]),
        ({"enum": ["a", 1]}, ["a", 1, None], []),
        ({"type": "array", "items": TEXT}, [[], ["a"]], ["a", [1]]),
        ({"additionalProperties": TEXT}, [{}, {"x": "a"}], [[], {"x": 1}]),
        (
            RECORD,
            [{"a": "x"}, {"a": "x", "b": {"a": "y"}, "c": 1}],
            ["a", {}, {"a": 1}],
        ),
        (RECORD, [{"a": "x", "b": {"a": "y"}}], [{"a": "x", "b": {}}]),
        (
            {"properties": {"a": {}}, "additionalProperties": TEXT},
            [{"a": 1}, {"b": "x"}],
            [{"b": 1}],
        ),
        ({"oneOf": [TEXT, {"type": "integer"}]}, ["a", 1], [None, 1.5]),
        ({"allOf": [{"$ref": "#/components/schemas/T"}]}, ["a"], [1]),
        ({"anyOf": [{"$ref": S}, {"type": "null"}]}, [None], [1]),
        ({}, [None, 1, "a", [], {}], []),
        (False, [], [None, 1]),
    ],
)
def test_values_have_the_shape_or_not(
    make_api: Callable[..., Api], schema: Any, fitting: list[Any], other: list[Any]
) -> None:
    schemas = make_api(S=schema, T=TEXT).schemas
    assert [value for value in fitting if not fits(S, value, schemas)] == []
    assert [value for value in other if fits(S, value, schemas)] == []
