"""The Jinja environment: closed to everything but `Code` and our own filters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame

from truespec.python.code import Code
from truespec.render.filters import FILTERS

# The tests that look at a value and make no text of it.
_TESTS = ("defined", "none")


def template_folders(own: Path | None = None) -> list[Path]:
    """Return the folders in which templates are looked for, the user's own first.

    Ours lie in the package where it is installed, and beside `generator` in a checkout.
    """
    package = Path(__file__).parents[1]
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


class _ClosedCompiler(CodeGenerator):
    """Refuses names such as ``__class__``: the class of a piece of `Code` would make
    `Code` of any text."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """Write an access to an attribute; raises TemplateAssertionError."""
        if node.attr.startswith("_"):
            self.fail(f"a template may not use {node.attr!r}", node.lineno)
        super().visit_Getattr(node, frame)


class _ClosedEnvironment(Environment):
    code_generator_class = _ClosedCompiler
    # What a macro or a block makes is joined by this function, and is Code as well.
    concat = staticmethod(_concatenated)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item, and never an attribute of that name."""
        try:
            return obj[argument]
        except (TypeError, LookupError):
            return self.undefined(obj=obj, name=argument)


def _only_code(value: object) -> object:
    if isinstance(value, Code | Undefined):
        return value
    raise TypeError(f"a template would put out what is not Code: {value!r}")
