from __future__ import annotations

import json

import pytest

from truespec.diagnostics import Position
from truespec.load import from_value, positions
from truespec.pointer import escape

YAML = """\
openapi: 3.1.0   # é🙂
paths:
  /pets/{id~}: &pets
    get: {tags: [a, b], responses: {200: {}}}
shared:
  - *pets
  - <<: *pets
    post: 1
"""


@pytest.fixture
def source(loaded):
    return loaded(YAML).source


@pytest.mark.parametrize(
    ("pointer", "value", "key"),
    [
        ("", (1, 1), (1, 1)),
        ("/openapi", (1, 10), (1, 1)),
        ("/paths", (3, 3), (2, 1)),
        ("/paths/~1pets~1{id~0}/get/tags/1", (4, 21), (4, 21)),
        ("/paths/~1pets~1{id~0}/get/responses/200", (4, 42), (4, 37)),
        ("/shared/0/get/tags", (4, 17), (4, 11)),
        ("/shared/1/get/tags/0", (4, 18), (4, 18)),
        ("/shared/1/post", (8, 11), (8, 5)),
        ("/shared/1/put/nowhere", (7, 5), (7, 5)),
        ("/paths/x", (3, 3), (2, 1)),
        ("/nowhere", (1, 1), (1, 1)),
    ],
)
def test_locate(source, pointer, value, key):
    assert source.locate(pointer) == Position("a.yaml", *value)
    assert source.locate(pointer, on_key=True) == Position("a.yaml", *key)


def test_columns_count_characters(loaded):
    for text in ('{"é🙂": [1, 2]}', "{é🙂: ['', 2]}"):
        source = loaded(text).source
        assert source.excerpt(1)[source.locate("/é🙂/1").column - 1] == "2"


def test_a_line_that_is_none_of_yaml_1_2_does_not_count(loaded):
    source = loaded("a: 'x\u2028y\x85z'\r\nb: 1\rc: 2\n").source
    assert source.locate("/b").line == 2
    assert source.locate("/c").line == 3
    assert source.excerpt(2) == "b: 1"
    assert source.excerpt(99) == ""


def pointers(value: object, pointer: str = "") -> list[str]:
    children = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )
    nested = [
        inner
        for key, child in children
        for inner in pointers(child, f"{pointer}/{escape(str(key))}")
    ]
    return [pointer, *nested]


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_positions_lists_everything_in_order(loaded, indent):
    value = {"a/b": [1, {"c~": 'x"]\\'}, []], "d": {"": {}, "e": None}, "[{": -1.5e3}
    text = json.dumps(value, indent=indent)
    for name in ("a.json", "a.yaml"):
        assert list(positions(loaded(text, name).source)) == pointers(value)


def test_positions_point_at_keys(loaded):
    source = loaded("a:\n  b: 1\nc: [2]\n").source
    found = positions(source)
    assert {pointer: (one.line, one.column) for pointer, one in found.items()} == {
        "": (1, 1),
        "/a": (1, 1),
        "/a/b": (2, 3),
        "/c": (3, 1),
        "/c/0": (3, 5),
    }


def test_json_and_yaml_agree_about_places(loaded):
    text = '{"a": [1, {"b": "x"}],\n\n "c": {"d": [[], {}]}}'
    as_json = loaded(text, "a.json").source
    as_yaml = loaded(
        text + "\n# so this is YAML", "a.json".replace("json", "yaml")
    ).source
    for pointer in positions(as_json):
        there, here = as_yaml.locate(pointer), as_json.locate(pointer)
        assert (there.line, there.column) == (here.line, here.column)


def test_data_from_memory_stands_at_the_beginning():
    source = from_value({"a": [1]}, "data")
    assert source.tree == {"a": [1]}
    assert source.locate("/a/0") == Position("data", 1, 1)
    assert positions(source) == {}
    assert source.path is None


def test_a_plain_text_has_the_positions_that_it_has_beside_an_alias(loaded):
    # Only an alias makes the events of the parser be gone through once more.
    text = YAML.replace("&pets", "").replace("*pets", "x").replace("<<:", "y:")
    plain = positions(loaded(text).source)
    beside = positions(loaded(text + "a: &b {c: d}\ne: *b\n").source)
    assert "/shared/1/y" in plain
    assert plain == {at: place for at, place in beside.items() if at in plain}
