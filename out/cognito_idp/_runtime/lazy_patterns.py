"""Patterns that are compiled when they are first needed."""

from __future__ import annotations

from collections.abc import Callable

from .patterns import compile_pattern


def lazy_pattern(
    module: dict[str, object], name: str, source: str
) -> Callable[[str], object]:
    """Return a function that searches a text for a pattern.

    At the first call it puts the compiled pattern's own search under `name` in its
    place in `module`, the globals of the caller, so that later calls cost no more.
    """

    def search(text: str) -> object:
        compiled = module[name] = compile_pattern(source)
        return compiled(text)

    return search
