"""Patterns that are compiled when they are first needed."""

from __future__ import annotations

from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match

_compiled: dict[str, Callable[[str], Match[str] | None]] = {}


def search_of(source: str) -> Callable[[str], Match[str] | None]:
    """Return the search function of a pattern, compiled at the first call."""
    search = _compiled.get(source)
    if search is None:
        from .patterns import compile_pattern

        search = _compiled[source] = compile_pattern(source)
    return search


def lazy_pattern(
    module: dict[str, object], name: str, source: str
) -> Callable[[str], object]:
    """Return a function that searches a text for a pattern.

    At the first call it puts the compiled pattern's own search under `name` in its
    place in `module`, the globals of the caller, so that later calls cost no more.
    """

    def search(text: str) -> object:
        compiled = module[name] = search_of(source)
        return compiled(text)

    return search
