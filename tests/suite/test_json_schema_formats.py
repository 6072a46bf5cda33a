"""Formats as assertions: the official suite's, and those of OpenAPI once compiled."""

from __future__ import annotations

from typing import Any

import pytest

from tests.suite.json_schema_suite import DRAFTS, cases, folder
from tests.suite.test_json_schema_suite import failures
from truespec import compile_schema

# Cases that do not pass, by their label, and why that is meant to be so.
SKIPPED: dict[str, str] = {}


@pytest.mark.skipif(
    folder() is None,
    reason="the JSON Schema Test Suite is not here: `make` fetches it to .venv/share",
)
def test_official_suite() -> None:
    """The cases that fail are those that are listed, no more and no less."""
    failed: dict[str, str] = {}
    for draft, dialect in DRAFTS.items():
        found = [
            case
            for case in cases(draft, optional=True)
            if case.file.startswith("optional/format")
        ]
        wrong = failures(found, dialect, formats=True)
        print(f"{draft}: {len(found) - len(wrong)} of {len(found)} formats")
        assert found
        failed |= {case.label: text for case, text in wrong}
    unexpected = [text for label, text in failed.items() if label not in SKIPPED]
    assert not unexpected, "\n".join(unexpected)
    assert set(failed) == set(SKIPPED)


EVERYTHING: tuple[Any, ...] = ("x", "", 0, 1.5, 2**70, -1, True, None, [], {})


@pytest.mark.parametrize(
    ("schema", "invalid"),
    [
        ({"format": "int32"}, (1.5, 2**70)),
        ({"format": "int64"}, ("x", "", 1.5, 2**70)),
        ({"format": "uint8"}, (1.5, 2**70, -1)),
        ({"format": "float"}, ()),
        ({"format": "sf-decimal"}, (2**70,)),
        ({"format": "uuid"}, ("x", "")),
        ({"format": "password"}, ()),
        ({"format": "no-such-format"}, ()),
    ],
)
def test_only_values_of_its_type(
    schema: dict[str, Any], invalid: tuple[Any, ...]
) -> None:
    asserting = compile_schema(schema, formats=True)
    assert [one for one in EVERYTHING if not asserting.is_valid(one)] == list(invalid)
    annotating = compile_schema(schema)
    assert all(annotating.is_valid(one) for one in EVERYTHING)


@pytest.mark.parametrize(
    ("schema", "valid", "invalid"),
    [
        (
            {"type": "integer", "format": "int32"},
            (2**31 - 1, -(2**31), 1.0, float(-(2**31))),
            (2**31, -(2**31) - 1, float(2**31), 1.5, "1", True, None),
        ),
        (
            {"type": ["integer", "null"], "format": "uint32", "minimum": 3},
            (3, 2**32 - 1, None),
            (2, 2**32, -1, "3"),
        ),
        (
            {"type": "number", "format": "int8", "maximum": 100, "minimum": -1000},
            (100, -128, -1.0),
            (101, -129, 0.5),
        ),
        ({"type": ["string", "integer"], "format": "int64"}, (1, "1"), (2**63, "a")),
        ({"type": "string", "format": "int32"}, ("x",), (1,)),
        (
            {"type": "string", "format": "date", "minLength": 10, "pattern": "^2"},
            ("2024-02-29",),
            ("2023-02-29", "1999-01-01", ""),
        ),
        ({"enum": ["2024-02-29", "x", 1], "format": "date"}, ("2024-02-29", 1), ("x",)),
        (
            {"items": {"type": "string", "format": "ipv4"}, "minItems": 1},
            (["1.2.3.4"],),
            (["1.2.3.4", "x"], []),
        ),
        (
            {"additionalProperties": {"anyOf": [{"format": "date"}, {"const": "x"}]}},
            ({"a": "2024-01-01", "b": "x"},),
            ({"a": "y"},),
        ),
    ],
)
def test_beside_other_keywords(
    schema: dict[str, Any], valid: tuple[Any, ...], invalid: tuple[Any, ...]
) -> None:
    validator = compile_schema(schema, formats=True)
    assert [one for one in valid if not validator.is_valid(one)] == []
    assert [one for one in invalid if validator.is_valid(one)] == []


def test_the_problem_names_the_format() -> None:
    schema = {"properties": {"at": {"type": "string", "format": "date-time"}}}
    (problem,) = compile_schema(schema, formats=True).problems({"at": "noon"})
    assert problem.keyword == "format"
    assert problem.instance_pointer == "/at"
    assert problem.message == '"noon" is not a valid date-time'


def test_every_problem_is_listed() -> None:
    schema = {"type": "integer", "format": "int8", "multipleOf": 7, "maximum": 100}
    found = compile_schema(schema, formats=True).problems(1000)
    assert {problem.keyword for problem in found} == {"format", "multipleOf", "maximum"}
