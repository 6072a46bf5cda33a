"""The stage `format`: a rendered module in, a module that black leaves as it is out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import dropwhile, pairwise

from truespec.layout.blank_lines import blank_lines
from truespec.layout.fallback import statement_with_black
from truespec.layout.line import INDENT, Line, Part
from truespec.layout.plain import plain_call
from truespec.layout.shape import element, statement
from truespec.layout.shorten import shorten
from truespec.layout.statements import Statement, is_exploded, joined, statements
from truespec.layout.tokens import Unsupported
from truespec.layout.width import LIMIT, fits

_DEF = ("def ", "async def ")


def layout(text: str, left_to_black: Callable[[str], object] | None = None) -> str:
    """Return a module laid out as black would, for text that has

    - one statement a line, however long, with the spaces and quotes of black; or the
      elements of its last brackets on lines of their own, with a comma after each;
    - any number of blank lines, and ``...`` as the whole body of a definition on a line
      of its own or not.

    `left_to_black` is told each statement whose shape is left to black. Raises
    black.InvalidInput (a ValueError) where such a statement is not Python.
    """
    parts = list(_with_stubs(list(statements(text))))
    result: list[str] = []
    for one, blanks in zip(parts, blank_lines(parts), strict=True):
        if blanks:
            result.extend([""] * blanks)
        if len(one.lines) == 1 and len(one.last) <= LIMIT and fits(one.last):
            result.append(one.last)
        else:
            result.extend(_laid(one, left_to_black or _ignore))
    return "\n".join([*result, ""]) if result else ""


def _ignore(_text: str) -> None:
    pass


def _with_stubs(parts: list[Statement]) -> list[Statement]:
    """Put an ellipsis that is the whole body of a definition on the line of its head."""
    result: list[Statement] = []
    for index, one in enumerate(parts):
        if one.text == "..." and result and result[-1].last[-1] == ":":
            head = result[-1]
            following = parts[index + 1] if index + 1 < len(parts) else None
            alone = following is None or following.indent < one.indent
            if alone and head.text.startswith(("class ", *_DEF)):
                lines = [*head.lines[:-1], head.last + " ..."]
                text = lines[0].strip()
                result[-1] = Statement(head.indent, text, lines, head.blanks)
                continue
        result.append(one)
    return result


def _laid(one: Statement, left_to_black: Callable[[str], object]) -> list[str]:
    if one.is_verbatim:
        return one.lines
    if is_exploded(one) and fits(one.lines[0]) and fits(one.last):
        with suppress(Unsupported):
            return _exploded(one)
    text = joined(one)
    plain = plain_call(text, one.indent)
    if plain is not None:
        return plain
    try:
        lines = _texts(Line(statement(text), one.indent // len(INDENT)))
        _refuse_second_pass(lines, one)
        return lines
    except Unsupported:
        left_to_black(text)
    margin = " " * one.indent
    lines = statement_with_black(text, one.indent)
    return [margin + line if line else line for line in lines]


def _exploded(one: Statement) -> list[str]:
    """Lay out elements that are too long, each for itself."""
    is_def = one.text.startswith(_DEF)
    result = []
    for line in one.lines:
        line = line.rstrip()
        if not line:
            continue
        if fits(line) or line.lstrip()[0] == "#":
            result.append(line)
        else:
            text = line.lstrip(" ")
            tokens = element(text, parameter=is_def)
            depth = (len(line) - len(text)) // len(INDENT)
            result.extend(_texts(Line(tokens, depth, Part.BODY)))
    return result


def _refuse_second_pass(lines: list[str], one: Statement) -> None:
    """black lays out what it has laid out once more, and takes the commas that it has
    put in for demands, and parentheses around what is on one line for redundant. That
    matters in the type that a function returns and in the target of an assignment."""
    margin = " " * one.indent
    if one.text.startswith(_DEF):
        after = iter(lines)
        if ") -> " not in lines[0]:
            after = dropwhile(lambda line: not line.startswith(margin + ")"), lines)
        if any(line.endswith(",") for line in after):
            raise Unsupported("a returned type that is exploded")
    for before, line in pairwise(lines):
        if line[one.indent] in ")]}" and " = " in line and before[-1] == ",":
            raise Unsupported("a target that is exploded")
        if line[one.indent] == ")" and " = (" in line and line[-1] == ")":
            raise Unsupported("parentheses around what is on one line")


def _texts(line: Line) -> list[str]:
    return [str(one) for one in shorten(line)]
