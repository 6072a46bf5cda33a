"""The filters that templates may use: they take `Code` and give `Code`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from truespec.python.code import Code

# A separator is layout: nothing that could be a word of a document.
_SEPARATING = " \n,|&+*()[]{}:="


def indent(text: object, width: int) -> Code:
    """Return a text whose lines after the first are indented by `width` spaces.

    Empty lines stay empty. Raises TypeError for what is not `Code`.
    """
    _demand(text)
    pad = "\n" + " " * width
    lines = str(text).split("\n")
    return Code("".join([lines[0], *(pad + one if one else "\n" for one in lines[1:])]))


def join(parts: Iterable[object], separator: str) -> Code:
    """Return several pieces of code, with a separator of layout characters between.

    Raises TypeError for a piece or a separator of any other kind.
    """
    pieces = list(parts)
    for piece in pieces:
        _demand(piece)
    if separator.strip(_SEPARATING):
        raise TypeError(f"not a separator: {separator!r}")
    return Code(separator.join(map(str, pieces)))


def _demand(value: object) -> None:
    if not isinstance(value, Code):
        raise TypeError(f"not Code: {value!r}")


FILTERS: dict[str, Callable[..., Code]] = {"indent": indent, "join": join}
