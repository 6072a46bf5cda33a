import ast
import inspect
import random

import black
import pytest

from truespec.python.comment import comment
from truespec.python.docstring import docstring

PIECES = [
    *"ab'\"\\\n\r\t\f\0 {}é\u2028\u202e\ud800\u00a0",
    '"""',
    "\n\n",
    "- ",
    "\n    ",
    "```\n",
    "<p>",
    "<code>",
    "<li>",
    "1. ",
    "|",
    "word " * 12,
    "# type: ignore",
    "&quot;",
]


def random_texts(seed: int, count: int) -> list[str]:
    chooser = random.Random(seed)
    return [
        "".join(chooser.choices(PIECES, k=chooser.randrange(1, 14)))
        for _ in range(count)
    ]


def function_with(text: str) -> str:
    written = docstring(text, 8)
    body = f"        {written}\n" if written else ""
    return f"class A:\n    def f(self):\n{body}        return 1\n"


def test_any_text_gives_a_docstring_that_black_leaves_alone():
    for text in random_texts(2, 400):
        source = function_with(text)
        assert black.format_str(source, mode=black.Mode()) == source, text
        (method,) = ast.parse(source).body[0].body
        assert isinstance(method.body[-1], ast.Return)
        assert len(method.body) <= 2
        assert source.replace("\n", "").isprintable()


def test_module_docstrings_too():
    for text in random_texts(3, 200):
        if written := docstring(text):
            source = f"{written}\n\nx = 1\n"
            assert black.format_str(source, mode=black.Mode()) == source, text


def test_text_without_a_word_is_no_docstring():
    assert docstring(" \n<p></p> ") == ""
    assert comment(" \n ") == ""


def test_one_line_where_it_fits():
    assert docstring("Twelve words.", 4) == '"""Twelve words."""'
    assert docstring("x" * 74, 8) == f'"""{"x" * 74}"""'
    words = " ".join(["x" * 70, "last"])
    assert docstring(words, 8) == f'"""{"x" * 70}\n        last\n        """'


def test_paragraphs_lists_and_code():
    text = (
        "<p>The user's <code>name</code>, see <a href='x'>there</a> &amp; <region>.</p>"
        "<ul><li>one</li><li>two</li></ul>\n\n```\nx  =  1\n    y\n```\n"
    )
    written = docstring(text, 4)
    assert inspect.cleandoc(ast.literal_eval(written)).splitlines() == [
        "The user's `name`, see there & <region>.",
        "",
        "- one",
        "- two",
        "",
        "```",
        "x  =  1",
        "    y",
        "```",
    ]


def test_long_items_hang():
    written = docstring("Values:\n\n- " + "word " * 30)
    lines = ast.literal_eval(written).splitlines()
    assert lines[2].startswith("- word")
    assert lines[3].startswith("  word")
    assert max(map(len, lines)) <= 88


@pytest.mark.parametrize("indent", [0, 4, 40])
def test_no_text_leaves_its_comment(indent):
    for text in random_texts(4, 200):
        source = " " * indent + comment(text, indent)
        assert source.replace("\n", "").isprintable()
        assert all(
            line.strip()[:2] in ("", "# ", "#") for line in source.split("\n")
        ), text


@pytest.mark.parametrize(
    "order",
    [
        "type: ignore",
        "fmt: off",
        "noqa",
        "-*- coding: latin-1 -*-",
        "mypy: ignore-errors",
        "ruff: noqa",
    ],
)
def test_comments_give_no_orders(order):
    assert order not in comment(f"{order} please")
