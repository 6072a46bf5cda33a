"""Type expressions, as strings of Python source that compose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from truespec.python.code import Code, code

NONE = Code("None")
_OPENING, _CLOSING = "([{", ")]}"


def union(members: Iterable[Code]) -> Code:
    """Return ``A | B``: flat, each member once in the order of arrival, None last.

    Raises ValueError where there is no member.
    """
    flat = dict.fromkeys(one for member in members for one in members_of(member))
    ordered = [one for one in flat if one != NONE]
    if NONE in flat:
        ordered.append(NONE)
    if not ordered:
        raise ValueError("a union needs a member")
    return Code(" | ".join(ordered))


def optional(of: Code) -> Code:
    """Return the union of a type and None."""
    return union([of, NONE])


def list_of(item: Code) -> Code:
    """Return the type of a list."""
    return code("list[{}]", item)


def mapping_of(value: Code) -> Code:
    """Return the type of a dict with strings as keys."""
    return code("dict[str, {}]", value)


def members_of(of: Code) -> Iterator[Code]:
    """Split a type at the bars that stand outside of brackets and strings."""
    return _split(of, "|")


def arguments_of(of: Code) -> tuple[str, list[Code]]:
    """Return what stands before the brackets of a type, and the types in these."""
    head, bracket, rest = of.partition("[")
    return head, [*_split(Code(rest[:-1]), ",")] if bracket else []


def _split(of: Code, separator: str) -> Iterator[Code]:
    if separator not in of:
        yield of
        return
    depth, start, quote, skip = 0, 0, "", False
    for index, character in enumerate(of):
        if skip:
            skip = False
        elif quote:
            skip = character == "\\"
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character == separator and not depth:
            yield Code(of[start:index].strip())
            start = index + 1
        else:
            depth += (character in _OPENING) - (character in _CLOSING)
    yield Code(of[start:].strip())
