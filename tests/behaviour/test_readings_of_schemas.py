"""Faulty schemas: each is warned of once, where it is, and validates what was meant."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import module
from truespec import pipeline
from truespec.diagnostics import Diagnostics, Severity

# The version, the schema in YAML, the diagnostics as "code path", what is valid and what
# is not.
Case = tuple[str, str, list[str], list[Any], list[Any]]

CASES: list[Case] = [
    # null without quotes, and lists of types
    ("3.1", "{type: [string, null]}", ["unquoted-null type/1"], ["a", None], [1]),
    ("3.1", "{type: [null, integer]}", ["unquoted-null type/0"], [1, None], ["a"]),
    ("3.1", "{type: null}", ["unquoted-null type"], [None], ["a", 0]),
    ("3.1", "{type: ~}", ["unquoted-null type"], [None], ["a"]),
    ("3.1", "{type: }", ["empty-value type"], [None, "a"], []),
    ("3.0", "{type: null}", ["unquoted-null type"], [None], ["a"]),
    ("3.0", "{type: [integer, string]}", ["type-list type"], [1, "a"], [None, []]),
    ("3.0", "{type: [string]}", ["type-list type"], ["a"], [1]),
    ("3.0", "{type: [string, 'null']}", ["type-list type"], ["a", None], [1]),
    (
        "3.0",
        "{type: [string, null]}",
        ["type-list type", "unquoted-null type/1"],
        ["a", None],
        [1],
    ),
    ("3.1", "{type: []}", ["empty-list type"], [1, "a"], []),
    # names of types
    ("3.1", "{type: int}", ["unknown-type type"], [1], ["a", 1.5]),
    ("3.1", "{type: String}", ["unknown-type type"], ["a"], [1]),
    ("3.0", "{type: float}", ["unknown-type type"], [1.5, 1], ["a"]),
    ("3.0", "{type: date}", ["unknown-type type"], ["2020-02-29"], [1, "x"]),
    ("3.1", "{type: [bool, 'null']}", ["unknown-type type/0"], [True, None], ["a"]),
    ("3.1", "{type: any}", ["unknown-type type"], [1, "a", None], []),
    # bounds
    (
        "3.1",
        "{minimum: 0, exclusiveMinimum: true}",
        ["exclusive-bound exclusiveMinimum"],
        [1, 0.5],
        [0, -1],
    ),
    (
        "3.1",
        "{maximum: 9, exclusiveMaximum: true}",
        ["exclusive-bound exclusiveMaximum"],
        [8],
        [9],
    ),
    (
        "3.1",
        "{minimum: 0, exclusiveMinimum: false}",
        ["exclusive-bound exclusiveMinimum"],
        [0],
        [-1],
    ),
    (
        "3.1",
        "{type: number, exclusiveMinimum: true}",
        ["exclusive-bound exclusiveMinimum"],
        [-5],
        ["a"],
    ),
    (
        "3.0",
        "{exclusiveMinimum: 3}",
        ["exclusive-bound exclusiveMinimum"],
        [4],
        [3],
    ),
    ("3.1", "{minimum: '5'}", ["wrong-keyword-value minimum"], [5], [4]),
    ("3.0", "{maxLength: '2'}", ["wrong-keyword-value maxLength"], ["ab"], ["abc"]),
    ("3.0", "{minLength: 1.5}", ["wrong-keyword-value minLength"], ["ab"], ["a"]),
    ("3.0", "{maxLength: 1.5}", ["wrong-keyword-value maxLength"], ["a"], ["ab"]),
    ("3.0", "{maxItems: -1}", ["wrong-keyword-value maxItems"], [[1, 2]], []),
    ("3.0", "{multipleOf: 0}", ["wrong-keyword-value multipleOf"], [1, 1.5], []),
    ("3.0", "{minLength: }", ["empty-value minLength"], ["", "a"], []),
    ("3.0", "{uniqueItems: 'true'}", ["wrong-keyword-value uniqueItems"], [[1]], [[1, 1]]),
    (
        "3.1",
        "{type: number, maximum: 1e400}",
        ["number-beyond-float"],
        [1.5, 10**400],
        [10**401],
    ),
    ("3.1", "{const: -2.5e399}", ["number-beyond-float"], [-25 * 10**398], [0, None]),
    ("3.1", "{x-a: 1e400, type: integer}", ["number-beyond-float"], [1], []),
    ("3.1", "{type: number, maximum: .inf}", ["not-finite", "empty-value maximum"], [1.5], []),
    ("3.0", "{minimum: -.inf}", ["not-finite", "empty-value minimum"], [-1e308], []),
    ("3.0", "{maxLength: .inf}", ["not-finite", "empty-value maxLength"], ["a" * 99], []),
    ("3.1", "{enum: [1, .nan]}", ["not-finite", "impossible-enum-value enum/1"], [1], [None]),
    (
        "3.1",
        "{enum: [null, !!float .inf, 2]}",
        ["not-finite", "impossible-enum-value enum/1"],
        [None, 2],
        [1],
    ),
    (
        "3.1",
        "{type: [number, 'null'], default: .inf}",
        ["not-finite", "empty-value default"],
        [None],
        [],
    ),
    ("3.1", "{pattern: 12}", ["wrong-keyword-value pattern"], ["a12"], ["a"]),
    # nullable, where it is no keyword any more
    ("3.1", "{type: string, nullable: true}", ["old-nullable nullable"], ["a", None], [1]),
    ("3.1", "{type: string, nullable: false}", ["old-nullable nullable"], ["a"], [None]),
    (
        "3.1",
        "{type: string, enum: [a], nullable: true}",
        ["old-nullable nullable"],
        ["a", None],
        ["b"],
    ),
    (
        "3.1",
        "{$ref: '#/components/schemas/Text', nullable: true}",
        ["old-nullable nullable"],
        ["a", None],
        [1],
    ),
    (
        "3.1",
        "{anyOf: [{type: integer}], nullable: true}",
        ["old-nullable nullable"],
        [1, None],
        ["a"],
    ),
    (
        "3.1",
        "{allOf: [{$ref: '#/components/schemas/Text'}], nullable: true}",
        ["old-nullable nullable"],
        ["a", None],
        [1],
    ),
    # required in a property
    (
        "3.0",
        "{properties: {a: {type: string, required: true}}}",
        ["required-in-property properties/a/required"],
        [{}, {"a": "x"}],
        [{"a": 1}],
    ),
    (
        "3.1",
        "{properties: {a: {type: object, required: false}}}",
        ["required-in-property properties/a/required"],
        [{}, {"a": {}}],
        [],
    ),
    (
        "3.1",
        "{properties: {a: {required: 'true'}}}",
        ["required-in-property properties/a/required"],
        [{}],
        [],
    ),
    ("3.1", "{required: a}", ["wrong-keyword-value required"], [{"a": 1}], [{}]),
    ("3.1", "{required: [1]}", ["wrong-keyword-value required"], [{"1": 1}], [{}]),
    # items of older drafts, boolean schemas
    ("3.0", "{type: array, items: [{type: string}]}", ["items-list items"], [["a", 1]], [[1]]),
    (
        "3.1",
        "{items: [{type: string}, {type: integer}]}",
        ["items-list items"],
        [["a", 1, None], ["a"]],
        [["a", "b"]],
    ),
    ("2.0", "{items: [{type: string}]}", ["items-list items"], [["a", 1]], [[1]]),
    ("3.0", "{type: array}", ["array-without-items type"], [[1, "a"]], [{}]),
    ("2.0", "{type: array}", ["array-without-items type"], [[1, "a"]], [{}]),
    ("3.1", "{type: array}", [], [[1, "a"]], [{}]),
    (
        "3.0",
        "{properties: {a: true, b: false}}",
        ["boolean-schema properties/a", "boolean-schema properties/b"],
        [{"a": 1}],
        [{"b": 1}],
    ),
    ("3.0", "{not: true}", ["boolean-schema not"], [], [1]),
    ("3.0", "{additionalProperties: false}", [], [{}], [{"a": 1}]),
    # enums and defaults
    (
        "3.0",
        "{type: integer, enum: ['1', '2']}",
        ["impossible-enum-value enum/0"],
        ["1", "2"],
        [1],
    ),
    (
        "3.0",
        "{type: string, enum: [1, 2.5]}",
        ["impossible-enum-value enum/0"],
        [1, 2.5],
        ["1"],
    ),
    (
        "3.0",
        "{type: integer, nullable: true, enum: [a, null]}",
        ["impossible-enum-value enum/0"],
        ["a", None],
        [1],
    ),
    (
        "3.1",
        "{type: string, enum: [x, null]}",
        ["impossible-enum-value enum/1"],
        ["x"],
        [None],
    ),
    (
        "3.1",
        "{type: integer, enum: [1, one, 2]}",
        ["impossible-enum-value enum/1"],
        [1, 2],
        ["one"],
    ),
    (
        "3.1",
        "{type: array, items: {type: string}, enum: [a, b]}",
        ["impossible-enum-value enum"],
        [["a", "b"], []],
        [["c"]],
    ),
    ("3.1", "{type: object, enum: [a]}", ["impossible-enum-value enum/0"], ["a"], [{}]),
    ("3.1", "{enum: a}", ["wrong-keyword-value enum"], ["a"], ["b"]),
    ("3.0", "{type: string, default: []}", ["impossible-default default"], ["a"], [[]]),
    (
        "3.0",
        "{type: string, minLength: 1, default: ''}",
        ["impossible-default default"],
        ["a"],
        [""],
    ),
    # lists and mappings, each where the other is due
    ("3.1", "{type: string, examples: {a: b}}", ["wrong-container examples"], ["x"], [1]),
    ("3.1", "{type: string, examples: b}", ["wrong-container examples"], ["x"], [1]),
    ("3.0", "{type: object, properties: []}", ["wrong-container properties"], [{}], [1]),
    (
        "3.0",
        "{properties: [{a: {type: string}}, {b: {type: integer}}]}",
        ["wrong-container properties"],
        [{"a": "x", "b": 1}],
        [{"a": 1}],
    ),
    (
        "3.0",
        "{type: object, properties: [{name: a, type: string}, {name: b, type: integer}]}",
        ["wrong-container properties"],
        [{"a": "x", "b": 1}],
        [{"a": 1}],
    ),
    ("3.1", "{required: [a], properties: [a, b]}", ["wrong-container properties"], [{"a": 1}], [{"b": 1}]),
    ("3.0", "{type: string, xml: true}", ["wrong-type xml"], ["a"], [1]),
    ("3.1", "{allOf: {type: string}}", ["wrong-container allOf"], ["a"], [1]),
    ("3.1", "{allOf: []}", ["empty-list allOf"], [1], []),
    ("3.1", "{properties: {a: string}}", ["wrong-container properties/a"], [{"a": "x"}], [{"a": 1}]),
    # what nothing can meet
    (
        "3.0",
        "{allOf: [{type: object}, {type: string}]}",
        ["contradictory-types allOf"],
        [],
        [{}, "a"],
    ),
    # references
    ("3.1", "{$ref: Text}", ["misspelled-reference $ref"], ["a"], [1]),
    ("3.0", "{$ref: '#/definitions/Text'}", ["misspelled-reference $ref"], ["a"], [1]),
    ("3.0", "{$ref: '#Text'}", ["misspelled-reference $ref"], ["a"], [1]),
    ("2.0", "{$ref: '#/components/schemas/Text'}", ["misspelled-reference $ref"], ["a"], [1]),
    ("3.1", "{$ref: , type: string}", ["empty-value $ref"], ["a"], [1]),
    ("3.0", "{$ref: , type: string}", ["empty-value $ref"], ["a"], [1]),
    (
        "3.1",
        "{$ref: '#/components/responses/One'}",
        ["wrong-target $ref"],
        [[1]],
        [["a"], 1],
    ),
    (
        "3.1",
        "{$ref: '#/components/parameters/One'}",
        ["wrong-target $ref"],
        [1],
        ["a"],
    ),
]  # fmt: skip


def _text(version: str, cases: list[Case]) -> str:
    """Return a document with the schemas of some cases, the first on line 4."""
    schemas = [f"    Case{number}: {case[1]}" for number, case in enumerate(cases)]
    schemas.append("    Text: {type: string}")
    if version == "2.0":
        head = ['swagger: "2.0"', 'info: {title: T, version: "1"}', "definitions:"]
        return "\n".join([*head, *schemas, "paths: {}"])
    head = [f'openapi: "{version}.0"', "components:", "  schemas:"]
    return "\n".join(
        [
            *head,
            *schemas,
            "  responses:",
            "    One:",
            "      description: one",
            "      content:",
            "        application/json: {schema: {type: array, items: {type: integer}}}",
            "  parameters:",
            "    One: {name: a, in: query, schema: {type: integer}}",
            'info: {title: T, version: "1"}',
            "paths: {}",
        ]
    )


@pytest.fixture(scope="module", params=["2.0", "3.0", "3.1"])
def generated(request: Any, tmp_path_factory: Any) -> tuple[Any, Any, Any]:
    """The cases of a version, the diagnostics by line, and the validators."""
    folder: Path = tmp_path_factory.mktemp("readings")
    cases = [case for case in CASES if case[0] == request.param]
    path = folder / "document.yaml"
    path.write_text(_text(request.param, cases))
    options = pipeline.Options(package="generated", targets=("models", "validators"))
    diagnostics = Diagnostics()
    understood = pipeline.understand(path, options, diagnostics)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    assert errors == []
    files = pipeline.build(understood, options, diagnostics)
    assert files is not None
    section = "#/definitions" if request.param == "2.0" else "#/components/schemas"
    found: dict[int, list[str]] = {}
    for one in diagnostics:
        if isinstance(one.where, str):
            line = understood.sources[""].locate(one.where[1:]).line
            name = one.where.removeprefix(section).lstrip("/").partition("/")[2]
            found.setdefault(line, []).append(f"{one.code} {name}")
        else:
            found.setdefault(one.where.line, []).append(one.code)
    return cases, found, module(files, folder, "validators").SCHEMAS


def test_each_fault_is_reported_once_where_it_is(generated: Any) -> None:
    cases, found, _ = generated
    reported = {
        schema: sorted(found.get(4 + number, []))
        for number, (_, schema, *_) in enumerate(cases)
    }
    assert reported == {schema: sorted(said) for _, schema, said, *_ in cases}


def test_the_reading_is_what_validates(generated: Any) -> None:
    cases, _, validators = generated
    wrong = [
        (schema, value)
        for number, (_, schema, _, valid, invalid) in enumerate(cases)
        for value in (*valid, *invalid)
        if validators[f"Case{number}"].is_valid(value)
        is not any(value is one for one in valid)
    ]
    assert wrong == []


def test_places_are_those_of_the_file_whatever_is_read_first(tmp_path: Path) -> None:
    """An index that is made of a tree which has changed already would be of another."""
    path = tmp_path / "document.yaml"
    path.write_text(
        _text(
            "3.1",
            [("3.1", "{type: array, items: {type: string}, enum: [a]}", [], [], [])],
        )
    )
    diagnostics = Diagnostics()
    understood = pipeline.understand(path, pipeline.Options(), diagnostics)
    places = [
        understood.sources[""].locate(one.where[1:]).line
        for one in diagnostics
        if isinstance(one.where, str)
    ]
    assert places == [4]
