"""Python source text that is known to be safe to emit."""

from __future__ import annotations


class Code(str):
    """Text that this generator made as Python source.

    Templates emit nothing else. Text of a document becomes `Code` only through
    `truespec.python.literal`, `docstring`, `comment` and `identifier`.
    """

    __slots__ = ()


def code(template: str, *parts: Code) -> Code:
    """Return a `Code` made of a constant template with ``{}`` for each part.

    Raises TypeError where a part is not `Code`.
    """
    for part in parts:
        if not isinstance(part, Code):
            raise TypeError(f"not Code: {part!r}")
    return Code(template.format(*parts))
