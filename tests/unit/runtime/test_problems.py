"""Problems: where they are, what they say, how many there are."""

from __future__ import annotations

import json
import pickle

import pytest

from truespec.runtime.memory import remembering
from truespec.runtime.messages import shown
from truespec.runtime.nearest import add_nearest
from truespec.runtime.problem import listed, walk
from truespec.runtime.problems import (
    MOST_PROBLEMS,
    Problems,
    add,
    merge,
    nest,
    nest_item,
)
from truespec.runtime.validator import ValidationError, Validator


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (1.0, "1.0"),
        (1e22, "1e+22"),
        (float("nan"), "NaN"),
        (float("-inf"), "-Infinity"),
        ('a "b"', '"a \\"b\\""'),
        ("caf\u00e9", '"caf\u00e9"'),
        ("\u202ereversed\n", '"\\u202ereversed\\n"'),
        ("\ud800", '"\\ud800"'),
        ([], "the empty array"),
        ([1], "the array of 1 item"),
        ({"a": 1, "b": 2}, "the object with 2 properties"),
        ((1,), "the value of Python's type tuple"),
    ],
)
def test_values_are_shown_as_json(value: object, text: str) -> None:
    assert shown(value) == text
    text.encode()


@pytest.mark.parametrize(
    "value",
    ["x" * 10**6, "\x00" * 10**6, 10**100_000, 10**300],
    ids=["text", "control characters", "not spelled by Python", "spelled"],
)
def test_long_values_are_cut(value: object) -> None:
    assert len(shown(value)) < 500


def test_the_path_is_a_json_pointer() -> None:
    found = nest(None, nest(None, add(None, "#", "type", 1, "string", "~"), 0), "a/b")
    assert found is not None
    (problem,) = listed(found)
    assert problem.path == ("a/b", 0, "~")
    assert problem.instance_pointer == "/a~1b/0/~0"
    assert problem.schema_pointer == "#/type"


def test_the_causes_of_a_problem_have_whole_paths() -> None:
    inner = add_nearest(None, "#/b", "anyOf", 1, [add(None, "#/c", "minimum", 1, 2)])
    nested = nest(None, inner, "inner")
    outer = nest(None, add_nearest(None, "#", "oneOf", {}, [nested]), "outer")
    assert outer is not None
    paths = [problem.path for problem in walk(listed(outer))]
    assert paths == [("outer",), ("outer", "inner"), ("outer", "inner")]


def test_a_message_does_not_break_the_line() -> None:
    (problem,) = listed(add(None, "#", "type", "a\nb", "string", "c\r\nd"))
    assert str(problem).isprintable()
    assert problem.path == ("c\r\nd",)


def test_what_is_left_out_is_said() -> None:
    def check(value: object) -> Problems | None:
        problems: Problems | None = None
        for index in range(5 * MOST_PROBLEMS):
            problems = nest(problems, add(None, "#/items", "type", 1, "string"), index)
        for index in range(5 * MOST_PROBLEMS):
            problems = add(problems, "#", "type", index, "null")
        return problems

    problems = Validator(check).problems([])
    paths = [problem.path for problem in problems[:-1]]
    assert paths == [(index,) for index in range(MOST_PROBLEMS)]
    assert problems[-1].keyword == "more"
    assert problems[-1].path == ()


def test_as_many_problems_as_are_listed_are_all() -> None:
    found: Problems | None = None
    for index in range(MOST_PROBLEMS):
        found = add(found, "#", "type", index, "string")
    assert found is not None
    assert [one.value for one in listed(found)] == list(range(MOST_PROBLEMS))


def test_items_are_found_where_they_are() -> None:
    same = {"a": 1}
    items = [0, "x", same, 1, "x", same, 2]
    found: Problems | None = add(None, "#", "minItems", items, 9)
    for item in items:
        if not isinstance(item, int):
            wrong = add(None, "#/items", "type", item, "integer")
            found = nest_item(found, wrong, items, item)
    assert found is not None
    assert [one.path for one in listed(found)] == [(), (1,), (2,), (4,), (5,)]


def test_what_is_found_again_in_the_same_place_is_listed_once() -> None:
    @remembering
    def check(value: object) -> Problems | None:
        assert isinstance(value, dict)
        if not value:
            return add(None, "#", "minProperties", value, 1)
        problems: Problems | None = None
        for key in ("a", "b", "a"):
            twice = merge(merge(None, check(value[key])), check(value[key]))
            problems = nest(problems, twice, key)
        return problems

    empty: dict[str, object] = {}
    problems = Validator(check).problems({"a": empty, "b": empty})
    assert [problem.path for problem in problems] == [("a",), ("b",)]


def test_what_has_been_found_does_not_change() -> None:
    found = add(None, "#", "type", 1, "string")
    merged = merge(None, found)
    assert merged is not None
    add(merged, "#", "minimum", 1, 2)
    assert len(listed(found)) == 1


def _not_of_type(value: object) -> Problems | None:
    return None if value == {} else add(None, "#/b", "type", value, "object")


def test_what_was_noted_is_listed_in_its_place() -> None:
    first = nest(None, add(None, "#/a", "type", 1, "string"), "first")
    noted = (first, "second", _not_of_type, 2)
    found = listed(add(noted, "#", "required", {}, "third"))
    assert [(one.path, one.keyword) for one in found] == [
        (("first",), "type"),
        (("second",), "type"),
        ((), "required"),
    ]


def test_what_was_put_right_is_no_problem_any_more() -> None:
    noted: Problems = (None, "a", _not_of_type, {})
    assert listed(noted) == []
    (problem,) = listed(add_nearest(None, "#", "anyOf", {}, [noted, noted]))
    assert problem.causes == []


def test_an_error_tells_the_first_problems_and_how_many_there_are() -> None:
    found: Problems | None = None
    for number in range(10):
        found = add(found, "#", "type", number, "string")
    assert found is not None
    problems = listed(found)
    error = ValidationError(problems)
    assert error.problems == problems
    assert str(problems[0]) in str(error)
    assert str(error).endswith("; and 7 more")
    assert str(ValidationError(problems[:1])) == str(problems[0])


def test_an_error_can_be_sent_to_another_process() -> None:
    causes = [add(None, "#/a", "type", 1, "string", "a")]
    inner = nest(None, add_nearest(None, "#", "anyOf", 1, causes), "b")
    assert inner is not None
    error = ValidationError(listed(inner, lambda: {"#/anyOf": 3}))
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert [one.to_dict() for one in copy.problems] == [
        one.to_dict() for one in error.problems
    ]


def test_a_problem_as_json() -> None:
    problems = listed(
        add(None, "#/a", "minLength", "x", 2, "b"), lambda: {"#/a/minLength": 7}
    )
    assert json.loads(json.dumps(problems[0].to_dict())) == {
        "instance": "/b",
        "schema": "#/a/minLength",
        "keyword": "minLength",
        "line": 7,
        "message": '"x" is shorter than 2 characters',
    }
