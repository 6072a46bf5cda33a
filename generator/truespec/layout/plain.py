"""The commonest long statement, laid out without taking it apart into tokens.

What is generated consists of calls with plain arguments for the most part, and for
these the rules of `truespec.layout.shorten` come down to three lines of code.
"""

from __future__ import annotations

import re

from truespec.layout.line import INDENT
from truespec.layout.width import fits

_ARGUMENT = r"""(?:[^()\[\]{}"'\\\#,]++|"(?:[^"\\]|\\.)*+")++"""
# An assignment, annotated or not, or a return, of one call without brackets inside.
_CALL = re.compile(
    rf"((?:\w+(?::\ [\w.\[\],\ |]+)?\ =\ |return\ )\w+\()"
    rf"({_ARGUMENT}(?:,\ {_ARGUMENT})*+)\)",
    re.VERBOSE,
)
_ARGUMENTS = re.compile(rf"{_ARGUMENT}(?=,|\Z)", re.VERBOSE)


def plain_call(text: str, indent: int) -> list[str] | None:
    """Return the lines of a statement that is too long for one.

    None where it is not just a call, or too long for this.
    """
    found = _CALL.fullmatch(text)
    # The commas of a lambda separate its parameters.
    if found is None or ",]" in found[1] or "lambda " in found[2]:
        return None
    margin = " " * indent
    head, body = margin + found[1], margin + INDENT + found[2]
    if not fits(head):
        return None
    if fits(body):
        return [head, body, margin + ")"]
    each = [
        f"{margin}{INDENT}{one.strip(' ')}," for one in _ARGUMENTS.findall(found[2])
    ]
    if len(each) < 2 or not all(map(fits, each)):
        return None
    return [head, *each, margin + ")"]
