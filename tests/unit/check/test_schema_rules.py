from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "A: {type: string, minLength: 1, maxLength: 2.0, enum: [a, b]}",
        "A: {type: [integer, 'null'], enum: [1, 2.0, null], default: null}",
        "A: {allOf: [{type: number}, {type: integer}]}",
        "A: {type: array, items: {type: integer, maximum: 3}, default: [1, 3]}",
        "A: {anyOf: [{type: string}, {type: integer}], default: 1}",
        "A: {type: object, properties: {b: {type: string}}, default: {b: x, c: 1}}",
        "A: {type: string, pattern: '[\\p{L}\\p{N}]+$'}",
        "A: true",
    ],
)
def test_nothing_is_said_about_a_sound_schema(checked_schemas, text):
    assert checked_schemas(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A: {type: integer, default: current}",
        "A: {type: integer, default: 1.5}",
        "A: {type: string, default: [a]}",
        "A: {type: integer, maximum: 10, default: 11}",
        "A: {type: string, maxLength: 2, default: abc}",
        "A: {type: object, required: [a], default: {}}",
        "A: {type: array, items: {type: integer}, default: [1, x]}",
        "A: {anyOf: [{type: string}, {type: integer}], default: [1]}",
        "A: {allOf: [{minimum: 3}], default: 2}",
        "A: {type: string, default: null}",
        "A: {type: integer, default: '10'}",
        "A: {type: string, default: 10}",
        "A: {type: array, items: {type: string}, default: a}",
        "A: {type: string, enum: [a], default: ''}",
    ],
)
def test_defaults_outside_of_the_schema(checked_schemas, text):
    assert checked_schemas(text) == [("warning", "impossible-default", 1)]


def test_a_default_is_held_against_what_its_schema_refers_to(checked_schemas):
    text = """
    A: {type: integer, minimum: 1}
    B:
      $ref: '#/components/schemas/A'
      default: 0
    """
    assert checked_schemas(text) == [("warning", "impossible-default", 5)]


@pytest.mark.parametrize(
    "text",
    [
        "A: {allOf: [{type: string}, {type: object}]}",
        "A: {type: integer, allOf: [{type: [string, 'null']}]}",
        "A: {allOf: [{type: string}, {allOf: [{type: boolean}]}]}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}, {type: string}]}\nB: {type: array}",
    ],
)
def test_an_all_of_without_a_common_type(checked_schemas, text):
    assert checked_schemas(text) == [("warning", "contradictory-types", 1)]


def test_a_contradiction_is_reported_where_it_arises(checked_schemas):
    text = """
    A:
      allOf:
      - allOf:
        - type: string
        - type: integer
      - title: outer
    """
    assert checked_schemas(text) == [("warning", "contradictory-types", 4)]


@pytest.mark.parametrize(
    ("types", "said"),
    [
        (("string", "integer"), True),
        (("string", "[integer, 'null']"), True),
        (("array", "object"), True),
        (("number", "integer"), False),
        (("[string, 'null']", "[integer, 'null']"), False),
    ],
)
def test_a_property_without_a_common_type(checked_schemas, types, said):
    text = f"""
    A:
      allOf:
      - $ref: '#/components/schemas/Base'
      - properties:
          x: {{type: {types[1]}}}
    Base:
      properties:
        x: {{type: {types[0]}}}
    B:
      allOf:
      - $ref: '#/components/schemas/A'
      - properties:
          y: {{type: string}}
    """
    expected = [("warning", "contradictory-types", 6)] if said else []
    assert checked_schemas(text) == expected


@pytest.mark.parametrize("pattern", ["'('", "'[b-a]'", "'*'", "'a{2,1}'"])
def test_what_is_no_pattern(checked_schemas, pattern):
    for text in (
        f"{{pattern: {pattern}}}",
        f"{{patternProperties: {{{pattern}: true}}}}",
    ):
        assert checked_schemas(f"A: {text}") == [("error", "invalid-pattern", 1)]


def test_a_pattern_that_is_valid_without_the_flag_u_only(checked_schemas):
    text = r"A: {pattern: '[\w-.]'}"
    assert checked_schemas(text) == [("warning", "lenient-pattern", 1)]


def test_a_pattern_that_can_take_exponential_time(checked_schemas):
    text = "A: {pattern: '^[a-zA-Z0-9]+([._]?[a-zA-Z0-9]+)*$'}"
    assert checked_schemas(text) == [("warning", "slow-pattern", 1)]
    assert checked_schemas("A: {pattern: '^[a-z]+([._][a-z]+)*$'}") == []


@pytest.mark.parametrize(
    "keyword",
    [
        "type: colour",
        "type: [string, 1]",
        "maximum: high",
        "enum: {a: 1}",
        "pattern: [a]",
        "required: {a: true}",
        "uniqueItems: 'yes'",
        "dependentRequired: {a: b}",
    ],
)
def test_keywords_with_the_wrong_type_of_value(checked_schemas, keyword):
    assert checked_schemas(f"A: {{{keyword}}}") == [("error", "wrong-keyword-value", 1)]


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
def test_alternatives_that_are_none(checked_schemas, keyword):
    assert checked_schemas(f"A: {{{keyword}: []}}") == [("warning", "empty-list", 1)]
