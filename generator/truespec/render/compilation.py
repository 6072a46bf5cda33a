"""Whether Python can read the modules of a package, asked before they are written."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

_TOO_DEEP = ("too many nested", "too many statically nested", "too many levels of")


def compile_modules(files: Mapping[str, str]) -> None:
    """Compile the modules among the files of a package, without running them.

    Raises RecursionError where a module is nested more deeply than CPython reads, and
    SyntaxError or ValueError for what is no Python, which is a bug of ours.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path, text in files.items():
            if path.endswith(".py"):
                _compile(path, text)


def _compile(path: str, text: str) -> None:
    try:
        compile(text, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        if str(error.msg).startswith(_TOO_DEEP):
            raise RecursionError(f"{path}: {error.msg}") from error
        raise
    except MemoryError as error:
        # CPython says so where its parser has no more room on the stack.
        raise RecursionError(f"{path}: nested too deeply") from error
