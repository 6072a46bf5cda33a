import ast
import random
from pathlib import Path

import black
import pytest

from truespec.layout import layout

MODULE = '''\
"""A module."""
from __future__ import annotations

import re
X = 1
# About the class.
class A:
    """A class."""
    x: int
    @property

    def f(self): ...
    @overload
    def g(self): ...
    @overload
    def g(self): ...

    # About h.
    def h(self):

        """A method."""



        import os
        if os:
            def inner():
                """Text

                and more
                """
                return """
X = "
"""
            x = 1
        else:
            y = \'a """ b\'
        return 1
    z = 1
def k():
    ...
if X:
    def m(): ...
else:
    n = 1
class B(A):
    ...
@decorator
class C(A):
    # nothing
    pass
y = 1
'''


def test_blank_lines_of_a_module():
    laid = layout(MODULE)
    assert laid == black.format_str(laid, mode=black.Mode())
    assert ast.dump(ast.parse(laid)) == ast.dump(ast.parse(MODULE))
    assert "\n\n\n# About the class.\nclass A:\n" in laid
    assert '    """A class."""\n\n    x: int\n\n    @property\n    def f' in laid
    assert '    def h(self):\n        """A method."""\n\n        import os\n' in laid
    assert "\n\n\ndef k(): ...\n\n\nif X:\n\n    def m(): ...\n\nelse:\n" in laid
    assert "class B(A): ...\n\n\n@decorator\nclass C(A):\n    # nothing\n" in laid


class Modules:
    """Makes modules of ever other arrangements of statements."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def blank(self):
        return "\n" * self.random.choice([0, 0, 0, 1, 1, 2, 3])

    def block(self, depth):
        margin = "    " * depth
        count = self.random.randint(1, 4)
        return "".join(
            self.blank() + margin + self.statement(depth) + "\n" for _ in range(count)
        )

    def statement(self, depth):
        simple = ["x = 1", "x = 1", "# comment", "import re", "from re import search"]
        if depth == 3:
            return self.random.choice(simple)
        margin = "    " * depth
        body = "\n" + self.block(depth + 1).rstrip("\n")
        document = f'\n{margin}    """Text."""'
        return self.random.choice(
            [
                *simple,
                f"def f():{document}{body}",
                f"def f():{body}",
                "def f(): ...",
                f"def f():\n{margin}    ...",
                f"@decorated\n{margin}def f():{body}",
                f"# comment\n{margin}@decorated\n{margin}class A:{body}",
                f"class A:{document}{body}",
                f"class A:{body}",
                f"async def f():{body}",
                f"if x:{body}",
                f"if x:{body}\n{margin}else:{body}",
                f"for x in y:{body}",
                f"try:{body}\n{margin}finally:{body}",
            ]
        )

    def module(self):
        start = self.random.choice(["", "", '"""Text."""\n', "# comment\n"])
        return start + self.block(0)


@pytest.mark.parametrize("seed", range(150))
def test_black_has_nothing_to_change_in_random_modules(seed):
    text = Modules(seed).module()
    try:
        tree = ast.dump(ast.parse(text))
    except SyntaxError:
        # A block of nothing but comments.
        text = text.replace("# comment", "z = 3")
        tree = ast.dump(ast.parse(text))
    laid = layout(text)
    assert laid == black.format_str(laid, mode=black.Mode())
    assert ast.dump(ast.parse(laid)) == tree
    assert layout(laid) == laid


def test_nothing_gives_nothing():
    assert layout("\n\n  \n") == ""


def test_a_generated_package_is_laid_out_without_black():
    package = Path(__file__).parents[3] / "out" / "cognito_idp"
    text = (package / "models.py").read_text("utf-8")
    # A part will do; black takes seconds for the whole.
    text = text[: text.index("\n\n\nclass ", 60_000)] + "\n"
    endless = black.Mode(line_length=1_000_000, magic_trailing_comma=False)
    one_line = black.format_str(text, mode=endless)
    left = []
    assert one_line != text
    assert layout(one_line, left.append) == text
    assert left == []
