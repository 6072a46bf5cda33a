import ast
import textwrap

import black
import pytest

from truespec.layout import layout, with_black

VERSIONS = {one for one in black.TargetVersion if one.value >= 11}


def in_black(text: str, limit: int = 88) -> str:
    mode = black.Mode(target_versions=VERSIONS, line_length=limit)
    return black.format_str(text, mode=mode)


@pytest.mark.parametrize("seed", range(4))
def test_random_statements_are_laid_out_as_by_black(samples, seed):
    source = samples(seed)
    long, left = 0, []
    for _ in range(50):
        statement = source.statement()
        for _ in range(source.random.randrange(3)):
            statement = "if x:\n" + textwrap.indent(statement, "    ")
        one_line = in_black(statement, 1_000_000)
        expected = in_black(one_line)
        laid = layout(one_line, left.append)
        assert laid == expected
        assert layout(laid) == laid
        long += laid != one_line
    assert long > 25
    assert len(left) < 6


SHAPES = [
    "x = 1\n",
    f"x = {'a' * 90}\n",
    f'x = "{"a" * 90}"\n',
    f"x = {'a' * 50}.{'b' * 50}\n",
    f"x = {'a' * 40}, {'b' * 40}, {'c' * 40}\n",
    f"{'x' * 40}: {'T' * 40} | {'U' * 40} | None = None\n",
    f"X: TypeAlias = {'T' * 40} | {'U' * 40} | {'V' * 20}\n",
    f"type: {'T' * 40} | {'U' * 40} | None\n",
    f"match = re.search({'a' * 40}, {'b' * 40})\n",
    f"def f(self, {'a' * 70}: int) -> None: ...\n",
    f"def f(self, a: dict[str, int] = {'a' * 70}(1, 2)) -> None: ...\n",
    f"def {'f' * 40}() -> {'a' * 40} | {'b' * 40}: ...\n",
    f"def f(\n    self, {'a' * 50}: int | None = None, **{'k' * 30}: object\n): ...\n",
    f"async def f({', '.join('abcdefghijklm')}, {'n' * 60}): ...\n",
    f"class A({'B' * 60}, {'C' * 40}): ...\n",
    f"class {'A' * 60}(Generic[{'T' * 30}]): ...\n",
    f"from {'m' * 40} import {'a' * 50}\n",
    f"from {'m' * 40} import {'a' * 30}, {'b' * 30}\n",
    f"import {'m' * 90}\n",
    f"raise {'E' * 40}({'a' * 60})\n",
    f"for {'k' * 30}, {'v' * 30} in {'d' * 40}.items():\n    pass\n",
    f"del {'a' * 50}[0], {'b' * 50}[1]\n",
    f"f({'a' * 50}, *{'b' * 50}, **{'c' * 20})\n",
    f"f({'a' * 50}({'b' * 50}), {{'k': {'c' * 20}}})\n".replace("'", '"'),
    f"x = ({'a' * 90},)\n",
    f"x[{'a' * 90}] = 1\n",
    f"x = not {'a' * 50}({'b' * 50})\n",
    f"if {'a' * 50} and {'b' * 50}:\n    pass\n",
    f"if {'a' * 50} is not None and {'b' * 50} not in {'c' * 9}:\n    pass\n",
    f'if type({"a" * 60}) is str and len({"a" * 60}) < 3:\n    p.append("x")\n',
    f"return {'a' * 50} if {'b' * 50} else {'c' * 10}\n",
    f"return f({'a' * 50}, k={'b' * 50} if {'b' * 10} else {'c' * 10})\n",
    f"return [{'a' * 50} for {'b' * 40} in {'c' * 40} if {'d' * 10}]\n",
    f"return any({'a' * 50} for {'b' * 40} in {'c' * 40})\n",
    f"assert {'a' * 50} == {'b' * 50}, {'c' * 10}\n",
    f"x = {'日' * 40}\n",
    f'x = "{"日" * 45}", 1\n',
    f"@decorated({'a' * 50}, {'b' * 50})\ndef f(): ...\n",
    f"with open({'a' * 50}) as {'b' * 50}:\n    pass\n",
    f"x = lambda a: {'a' * 50}({'b' * 50})\n",
    f"x = {'a' * 85}  # type: ignore\n",
    f"while {'a' * 50} and {'b' * 50}:  # why\n    pass\n",
    f"if a:\n    pass\nelif {'a' * 50} or ({'b' * 50}):  # why\n    pass\n",
    f"{'a' * 50} + {'b' * 50}\n",
    f"x = ({'a' * 50} + {'b' * 50})\n",
    f"x = await {'a' * 50}({'b' * 50})\n",
]


@pytest.mark.parametrize("text", SHAPES)
def test_shapes(text):
    laid = layout(text)
    assert laid == in_black(text)
    if not text.startswith(("return", "del", "x = await")):
        assert ast.dump(ast.parse(laid)) == ast.dump(ast.parse(text))


EXPLODED = """\
EMPTY = [
]

ONE = {
    "a": 1,
}

NESTED = {
    "a": [
        1,

        2,
    ],
    "b": call(LONG, key="LONG LONG LONG"),
    # A comment.
    "c": (
        one,
    ),
}


def function(
    self,
    name: LONG | LONG | None = None,
    *,
    other: dict[str, int] = call(LONG, LONG),
) -> None:
    return call(
        LONG if LONG and LONG else LONG,
        a
        and b,
    )
"""


@pytest.mark.parametrize("long", ["x", "y" * 30, "z" * 60])
def test_elements_on_lines_of_their_own(long):
    text = EXPLODED.replace("LONG", long)
    assert layout(text) == in_black(text)


def test_short_statements_are_not_read():
    # What is not Python on a short line passes; nothing looks at it.
    assert layout("a b c\n") == "a b c\n"


def test_users_own_templates_are_left_to_black():
    assert with_black("x = { 'a':1 }") == 'x = {"a": 1}\n'
    with pytest.raises(ValueError, match="parse"):
        with_black("a b c")
