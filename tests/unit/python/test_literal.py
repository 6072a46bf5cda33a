import ast
import random

import black
import pytest

from truespec.python.literal import literal, raw_literal

ALPHABET = "ab'\"\\\n\r\t\f\0 {}é日\u2028\u202e\ud800\ufeff\x85\U0001f600\U000e0001%r"


def random_texts(seed: int, count: int) -> list[str]:
    chooser = random.Random(seed)
    return [
        "".join(chooser.choices(ALPHABET, k=chooser.randrange(12)))
        for _ in range(count)
    ]


def assert_stable(statement: str) -> None:
    assert black.format_str(statement, mode=black.Mode(line_length=10_000)) == statement


@pytest.mark.parametrize("write", [literal, raw_literal])
def test_any_text_survives_as_black_would_write_it(write):
    texts = random_texts(1, 400)
    written = [write(text) for text in texts]
    assert [ast.literal_eval(one) for one in written] == texts
    assert all(one.isprintable() for one in written)
    assert_stable("".join(f"x = {one}\n" for one in written))


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        0,
        -17,
        10**400,
        0.1,
        -0.0,
        1e16,
        1e-7,
        1.5e300,
        [],
        {},
        (),
        (1,),
        (1, "a"),
        [1, [2.5, {"a": None, 'b"': [True]}]],
    ],
)
def test_json_values(value):
    written = literal(value)
    assert repr(ast.literal_eval(written)) == repr(value)
    assert_stable(f"x = {written}\n")


def test_booleans_are_not_written_as_numbers():
    assert literal([True, 1, 1.0]) == "[True, 1, 1.0]"


def test_sets_have_one_order():
    assert literal(frozenset("cab")) == 'frozenset({"a", "b", "c"})'
    assert literal(frozenset()) == "frozenset()"


def test_printable_text_is_kept():
    assert literal("Größe 日本") == '"Größe 日本"'


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_what_json_has_not_is_refused(number):
    with pytest.raises(ValueError, match="not a JSON number"):
        literal([number])


def test_other_types_are_refused():
    with pytest.raises(TypeError):
        literal(object())


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"[\w-]+_[0-9a-zA-Z]+", r'r"[\w-]+_[0-9a-zA-Z]+"'),
        ("abc", '"abc"'),
        (r"\d'", 'r"\\d\'"'),
        (r"\d" + '"', "r'\\d\"'"),
        (r"\d" + "\"'", '"\\\\d\\"\'"'),
        ("a\\", '"a\\\\"'),
        ("\\\n", '"\\\\\\n"'),
    ],
)
def test_raw_strings_where_they_are_exact(pattern, expected):
    assert raw_literal(pattern) == expected
    assert ast.literal_eval(expected) == pattern
    assert_stable(f"x = {expected}\n")
