"""The shortcuts of the layout give what the long way gives."""

import black
import pytest
from black.strings import str_width

from truespec.layout.page import layout
from truespec.layout.plain import plain_call
from truespec.layout.width import width

NAME = "user_pool_description_configuration"
CALLS = [
    f'{NAME}: str | None = json_field("{NAME}", read_string, default=None, secret=True)',
    f'{NAME}: dict[str, list[int]] = later_field("{NAME}", lambda: {NAME}, a=1)',
    f'{NAME} = json_field("a, b (c)", r"d\\"e, f", {NAME}, {NAME}, {NAME}, {NAME})',
    f"return function({NAME}, {NAME})",
    f"return function({NAME}, {NAME}, {NAME})",
    f'{NAME} = function("日本語", "{NAME}", "日本語", {NAME})',
]
OTHERS = [
    f"{NAME} = function({NAME}, {NAME}(), {NAME})",
    f"{NAME} = function({NAME}, lambda a, b: {NAME}, {NAME})",
    f"{NAME} = function({NAME}, {NAME}, {NAME},)",
    f"{NAME}: tuple[{NAME},] = function({NAME}, {NAME}, {NAME})",
    f"{NAME} = function({NAME} + {NAME} + {NAME})",
    f'{NAME} = function({NAME}, "{NAME * 3}")',
    f"{NAME}: dict[str, {NAME * 2}] = function({NAME}, {NAME})",
    f"{NAME} = {NAME}.function({NAME}, {NAME})",
]


def formatted(text: str, indent: int) -> list[str]:
    """Return what black makes of a statement in blocks of that depth."""
    heads = "".join(f"{' ' * at}class A:\n" for at in range(0, indent, 4))
    module = black.format_str(heads + " " * indent + text, mode=black.Mode())
    return [one for one in module.splitlines() if one and "class A:" not in one]


@pytest.mark.parametrize("indent", [0, 4, 16])
@pytest.mark.parametrize("text", [one for one in CALLS if "return" not in one])
def test_a_plain_call_is_laid_out_as_black_does(text, indent):
    assert plain_call(text, indent) == formatted(text, indent)


@pytest.mark.parametrize("text", [one for one in CALLS if "return" in one])
def test_a_returned_call_is_laid_out_as_black_does(text):
    module = "def f():\n    " + text
    expected = black.format_str(module, mode=black.Mode()).splitlines()[1:]
    assert plain_call(text, 4) == expected


@pytest.mark.parametrize("text", OTHERS)
def test_any_other_statement_takes_the_long_way(text):
    assert plain_call(text, 0) is None
    assert layout(text).splitlines() == formatted(text, 0)


def test_the_width_of_every_character_is_that_of_black():
    others = [*range(0x20, 0x7F), *range(0xA0, 0x3000)]
    wrong = [one for one in map(chr, others) if width(one) != str_width(one)]
    assert wrong == []
