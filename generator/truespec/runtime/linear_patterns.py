r"""Patterns that RE2 searches for, in time linear in the length of the text.

RE2 comes with the distribution ``google-re2``. A source may hold ``\p{name}`` and
``\P{name}`` inside a set: they stand for what the running Python's database says, as
everywhere in the package.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from .patterns import compile_pattern, with_properties

__all__ = ["compile_linear", "linear_pattern"]

# The default of 8 MB is little for classes of Unicode that are repeated.
_MEMORY = 256 * 2**20


def linear_pattern(
    module: dict[str, object], name: str, linear: str, source: str
) -> Callable[[str], object]:
    """Return a function that searches a text for a pattern.

    `linear` is the source for RE2, `source` that for `re`: it is used where RE2 finds
    the pattern too large. At the first call the pattern is compiled and its search put
    under `name` in its place in `module`. Raises ImportError without RE2.
    """
    if find_spec("re2") is None:
        raise ImportError(
            "these validators search for patterns with RE2: install google-re2",
            name="re2",
        )

    def search(text: str) -> object:
        compiled = module[name] = compile_linear(linear) or compile_pattern(source)
        return compiled(text)

    return search


@cache
def compile_linear(source: str) -> Callable[[str], object] | None:
    """Return the search function of a pattern, None where RE2 does not take it."""
    re2: Any = import_module("re2")
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.never_capture = True
    expanded = with_properties(source, "\\x{{{:x}}}-\\x{{{:x}}}")
    try:
        search: Callable[[bytes], object] = re2.compile(
            expanded.encode(), options
        ).search
    except re2.error:
        return None
    # Surrogates are characters for JSON Schema, and for RE2 as well.
    return lambda text: search(text.encode("utf-8", "surrogatepass"))
