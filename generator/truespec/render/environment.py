"""The Jinja environment: closed to everything but `Code` and our own filters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined

import truespec
from truespec.python.code import Code
from truespec.render.filters import FILTERS

# The tests that look at a value and make no text of it.
_TESTS = ("defined", "none")


def template_folders(own: Path | None = None) -> list[Path]:
    """Return the folders in which templates are looked for, the user's own first.

    Ours lie in the package where it is installed, and beside `generator` in a checkout.
    """
    package = Path(truespec.__file__).parent
    installed = package / "templates"
    ours = installed if installed.is_dir() else package.parents[1] / "templates"
    return [ours] if own is None else [own, ours]


def environment(folders: Sequence[Path] | None = None) -> Environment:
    """Return an environment for the templates in some folders (default: ours).

    What a template puts out must be `Code`: text of the template itself, of a macro, or
    of the view. A plain string raises TypeError, wherever it comes from.
    """
    closed = _ClosedEnvironment(
        loader=FileSystemLoader(template_folders() if folders is None else folders),
        undefined=StrictUndefined,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        cache_size=-1,
    )
    closed.globals.clear()
    closed.filters = dict(FILTERS)
    closed.tests = {name: closed.tests[name] for name in _TESTS}
    return closed


def _concatenated(parts: Iterable[str]) -> Code:
    # Every part is text of a template, or has been through `_only_code`.
    return Code("".join(parts))


class _ClosedEnvironment(Environment):
    # What a macro or a block makes is joined by this function, and is Code as well.
    concat = staticmethod(_concatenated)


def _only_code(value: object) -> object:
    if isinstance(value, Code | Undefined):
        return value
    raise TypeError(f"a template would put out what is not Code: {value!r}")
