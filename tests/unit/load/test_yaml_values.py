"""What YAML texts mean (YAML 1.2.2, 10.3)."""

from __future__ import annotations

import pytest

from truespec.load import Limits
from truespec.load.yaml_text import YamlText
from truespec.load.yaml_tree import TreeBuilder


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("Yes", "Yes"),
        ("on", "on"),
        ("1:30", "1:30"),
        ("2020-08-27", "2020-08-27"),
        ("2021-13-45", "2021-13-45"),
        ("=", "="),
        ("1_000", "1_000"),
        ("0b1", "0b1"),
        ("+", "+"),
        (".", "."),
        ("1.2.3", "1.2.3"),
        ("nullable", "nullable"),
        ("017", 17),
        ("+12", 12),
        ("-0", 0),
        ("0o17", 15),
        ("0x1F", 31),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e-400", 0.0),
        ("TRUE", True),
        ("false", False),
        ("Null", None),
        ("~", None),
        ("", None),
        ("'12'", "12"),
        ('"true"', "true"),
        ("! 12", "12"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
    ],
)
def test_scalar_means_what_the_core_schema_says(loaded, written, value):
    result = loaded(f"a: {written}\n")
    assert result.tree == {"a": value}
    assert type(result.tree["a"]) is type(value)
    assert result.codes == []


@pytest.mark.parametrize(
    ("written", "value"),
    [("1e400", 10**400), ("-25.5e399", -255 * 10**398), ("1" + "0" * 309, 10**309)],
)
@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_a_number_beyond_a_float_is_the_integer_that_it_stands_for(
    loaded, written, value, name
):
    result = loaded(f'{{"b": "{written}",\n "a": [1, {written}]}}\n', name)
    assert result.tree["a"] == [1, value]
    assert result.codes == ["warning: number-beyond-float"]
    assert result.place() == (2, 11)


@pytest.mark.parametrize("written", [".NaN", ".inf", "-.INF", "!!float .inf"])
def test_a_number_that_json_does_not_have_is_null(loaded, written):
    result = loaded(f"a: {written}\n")
    assert result.tree == {"a": None}
    assert result.codes == ["warning: not-finite"]


@pytest.mark.parametrize(
    "written", ["1e5000", "-1e9999999999999999999999", "0x" + "f" * 4000, "9" * 5000]
)
def test_a_number_that_is_too_long(loaded, written):
    assert loaded(f"a: {written}\n").codes == ["error: number-too-long"]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "--- # nothing\n...\n"])
def test_a_stream_without_a_value_is_null(loaded, text):
    result = loaded(text)
    assert result.tree is None
    assert result.codes == []


def test_keys_are_strings_as_they_are_written(loaded):
    tree = loaded("200: a\n0x10: b\nTrue: c\n~: d\n1.0: e\n&k f: g\nh:\n *k : i\n").tree
    assert tree == {
        "200": "a",
        "0x10": "b",
        "True": "c",
        "~": "d",
        "1.0": "e",
        "f": "g",
        "h": {"f": "i"},
    }


def test_aliases_share_the_value(loaded):
    tree = loaded("a: &x {b: [1]}\nc: *x\nd: [*x]\n").tree
    assert tree["c"] is tree["a"]
    assert tree["d"][0] is tree["a"]


def test_the_last_anchor_of_a_name_counts(loaded):
    assert loaded("a: &x 1\nb: &x 2\nc: *x").tree["c"] == 2


def test_merge_key_is_applied_with_a_warning(loaded):
    result = loaded("a: &x {b: 1}\nc:\n  b: 2\n  <<: [*x, {b: 3, d: 4}]\n")
    assert result.tree["c"] == {"b": 2, "d": 4}
    assert result.codes == ["warning: merge-key"]
    assert result.place() == (4, 3)


def test_quoted_merge_key_is_a_key(loaded):
    result = loaded('"<<": {b: 1}')
    assert result.tree == {"<<": {"b": 1}}
    assert result.codes == []


def test_unknown_tag_is_a_warning(loaded):
    result = loaded("a: !Ref b\nc: !!int d\ne: !map {f: g}")
    assert result.tree == {"a": "b", "c": "d", "e": {"f": "g"}}
    assert result.codes == ["warning: unknown-tag"] * 3
    assert [result.place(number) for number in range(3)] == [(1, 4), (2, 4), (3, 4)]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "null"])
def test_an_empty_document_is_null(loaded, text):
    assert loaded(text).tree is None


def test_only_the_first_document_is_read(loaded):
    result = loaded("a: 1\n---\nb: 2\n")
    assert result.tree == {"a": 1}
    assert result.codes == ["warning: several-documents"]
    assert result.place() == (2, 1)


@pytest.mark.parametrize("quote", ["'", '"'])
@pytest.mark.parametrize("character", "\0\x07\x7f\x85\x9f\u2028\u2029\ufeff\uffff")
def test_an_unprintable_character_keeps_its_value(loaded, quote, character):
    text = f"# {character}\na: b\nc{character}: {quote}d {character} e{quote}\n"
    result = loaded(text)
    assert result.tree == {"a": "b", f"c{character}": f"d {character} e"}
    assert set(result.codes) <= {"warning: unprintable-character"}
    if character != "\ufeff":
        assert result.place() == (1, 3)
        assert f"U+{ord(character):04X}" in result.found[0].message
        assert "3 times" in result.found[0].message


def test_a_stand_in_is_not_confused_with_the_character_itself(loaded):
    assert loaded("a: '\x07\ue000'").tree == {"a": "\x07\ue000"}


def test_a_tab_in_a_block_scalar_is_a_warning(loaded):
    result = loaded("a: |\n  b\n \n  \tc\nd:\n  e: |\n\n    \t\n    f\n")
    assert result.tree == {"a": "b\n\n\tc\n", "d": {"e": "\n\t\nf\n"}}
    assert result.codes == ["warning: lenient-yaml"]
    assert result.place() == (8, 5)


def test_the_parser_without_libyaml_reads_the_same():
    text = "a: &x {b: [1, no, ~], 'c': \"\\u00e9\"}\n<<: *x\nd: |\n  e\n? f\n: >-\n  g\n  h\n"
    trees = [
        TreeBuilder(YamlText(text, pure=pure).parser(), Limits()).build()
        for pure in (True, False)
    ]
    assert trees[0] == trees[1]
    assert trees[0]["f"] == "g h"
