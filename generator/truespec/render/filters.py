"""The filters that templates may use: they take and give what a page consists of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

# A separator is layout: nothing that could be a word of a document.
_SEPARATING = " \n,|&+*()[]{}:="


def filters(kind: type[str]) -> dict[str, Callable[..., str]]:
    """Return the filters for templates of one kind of text, such as `Code`.

    They raise TypeError for any other text.
    """

    def demand(value: object) -> None:
        if not isinstance(value, kind):
            raise TypeError(f"not {kind.__name__}: {value!r}")

    def indent(text: object, width: int) -> str:
        """Return a text whose lines after the first are indented by `width` spaces.

        Empty lines stay empty.
        """
        demand(text)
        pad = "\n" + " " * width
        lines = str(text).split("\n")
        return kind(
            "".join([lines[0], *(pad + one if one else "\n" for one in lines[1:])])
        )

    def join(parts: Iterable[object], separator: str) -> str:
        """Return several texts in one, with a separator of layout characters between."""
        pieces = list(parts)
        for piece in pieces:
            demand(piece)
        if separator.strip(_SEPARATING):
            raise TypeError(f"not a separator: {separator!r}")
        return kind(separator.join(map(str, pieces)))

    return {"indent": indent, "join": join}
