"""Names that are safe to emit as Python identifiers."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Container

from truespec.python.code import Code


def identifier(name: str) -> Code:
    """Return a name as `Code`.

    Raises ValueError where it is not an identifier, is a keyword, or is spelled other
    than in NFKC, to which Python converts names (Python reference, 2.3): the stage
    `name` chooses names, so that is a bug of ours.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"not an identifier: {name!r}")
    if not name.isascii() and unicodedata.normalize("NFKC", name) != name:
        raise ValueError(f"not in NFKC: {name!r}")
    return Code(name)


def dotted_name(name: str) -> Code:
    """Return the dotted name of a module, relative or absolute, as `Code`.

    Raises ValueError where a part of it is not an identifier.
    """
    parts = name.lstrip(".")
    for part in parts.split(".") if parts else ():
        identifier(part)
    if not name:
        raise ValueError("a module needs a name")
    return Code(name)


def free_name(stem: str, taken: Container[str]) -> Code:
    """Return the identifier `stem`, or the first of ``stem_2`` and so on not taken.

    Raises ValueError where that is no identifier.
    """
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}_{number}"
    return identifier(name)
