"""The YAML that the importers write."""

from __future__ import annotations

import re

import pytest
import yaml

from truespec.importers.yaml_text import dump
from truespec.load.scalars import resolve

# Strings that the core schema of YAML 1.2 or the types of YAML 1.1 take for others.
LOOKALIKES = [
    "null",
    "~",
    "true",
    "True",
    "false",
    "yes",
    "No",
    "on",
    "OFF",
    "y",
    "N",
    "1",
    "+1",
    "-1",
    "017",
    "089",
    "0o17",
    "0x1F",
    "1_000",
    "1e3",
    "1E3",
    "1e+3",
    ".5",
    "5.",
    "-.5e3",
    ".inf",
    "-.INF",
    ".nan",
    "1:30",
    "190:20:30.15",
    "2020-08-27",
    "2001-12-14t21:59:43Z",
    "=",
    "<<",
    "200",
    "0987654321",
    "0b101",
    "685_230.15",
]
AWKWARD = [
    "",
    " ",
    " padded ",
    "- item",
    "? key",
    "a: b",
    "a #b",
    "#a",
    "%directive",
    "@at",
    "`tick`",
    "[\\w-]+_[0-9a-zA-Z]+",
    "{a}",
    "'single' \"double\"",
    "back\\slash",
    "tab\there",
    "two\nlines",
    "ends\n",
    "\nstarts",
    "carriage\rreturn",
    "next\x85line",
    "line\u2028separator",
    "two\nlines\u2029separated",
    "no\u00a0break",
    "bell\x07",
    "\ufeffmark",
    "\U0001f600",
    "---",
    "...",
    "word " * 40,
    "x" * 300,
    "key-longer-than-a-simple-key" * 6,
]


@pytest.mark.parametrize("text", LOOKALIKES + AWKWARD)
def test_a_string_stays_that_string_as_key_and_as_value(text: str) -> None:
    tree = {text: text, "list": [text, {"inner": text}]}
    assert yaml.safe_load(dump(tree)) == tree


@pytest.mark.parametrize("text", LOOKALIKES + AWKWARD)
def test_no_plain_scalar_is_taken_for_something_else_by_yaml_1_2(text: str) -> None:
    events = yaml.parse(dump({"key": text}))
    scalars = [event for event in events if isinstance(event, yaml.ScalarEvent)]
    value = scalars[1]
    assert value.value == text
    assert value.style is not None or resolve(text) == text


@pytest.mark.parametrize("break_", "\x85\u2028\u2029")
def test_the_line_breaks_of_yaml_1_1_alone_are_escaped(break_: str) -> None:
    assert break_ not in dump(["one" + break_ + "two\n"])


@pytest.mark.parametrize("text", ["y", "N", "yes", "on"])
def test_the_booleans_of_yaml_1_1_are_quoted(text: str) -> None:
    assert dump([text]) == f"- '{text}'\n"


@pytest.mark.parametrize(
    "text", ["plain words", "arn:aws:[\\w-]+", "/#X-Amz-Target=Example.Get", "2020a"]
)
def test_a_harmless_string_is_not_quoted(text: str) -> None:
    assert dump([text]) == f"- {text}\n"


@pytest.mark.parametrize("value", [None, True, 0, -7, 1.5, 1e300, 1e-9, [], {}])
def test_other_scalars_keep_their_types(value: object) -> None:
    text = dump({"value": value})
    again = yaml.safe_load(text)["value"]
    assert (again, type(again)) == (value, type(value))
    if isinstance(value, int | float):
        assert resolve(text.removeprefix("value: ").strip()) == value


def test_layout() -> None:
    shared = {"z": 1, "a": [{"b": "one\ntwo\n", "c": []}]}
    assert dump({"second": shared, "first": shared}) == (
        "second:\n  z: 1\n  a:\n    - b: |\n        one\n        two\n      c: []\n"
        "first:\n  z: 1\n  a:\n    - b: |\n        one\n        two\n      c: []\n"
    )


def test_long_text_is_folded_within_the_line() -> None:
    text = dump({"description": "some words that go on " * 20})
    assert max(len(line) for line in text.splitlines()) <= 100
    assert len(text.splitlines()) > 3


def test_only_plain_trees_are_written() -> None:
    with pytest.raises(yaml.representer.RepresenterError):
        dump({"pattern": re.compile("a")})
