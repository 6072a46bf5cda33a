"""Numbers that JSON does not have, in schemas that are compiled in memory."""

from __future__ import annotations

from typing import Any

import pytest

from truespec import compile_schema
from truespec.compiled import SchemaError

INFINITE = float("inf")


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"maximum": INFINITE}, "#/maximum"),
        ({"properties": {"a": {"const": [float("nan")]}}}, "#/properties/a/const"),
        ({"enum": [{"a": -INFINITE}, 1]}, "#/enum"),
    ],
)
def test_a_number_that_json_does_not_have_is_located(schema: Any, place: str) -> None:
    with pytest.raises(SchemaError) as caught:
        compile_schema(schema)
    assert [one.where for one in caught.value.diagnostics] == [place]


def test_where_nothing_depends_on_it_it_does_no_harm() -> None:
    validator = compile_schema({"default": INFINITE, "maximum": 10**400})
    assert validator.is_valid(1)
    assert not validator.is_valid(10**401)
