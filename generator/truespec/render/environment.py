"""The Jinja environments: closed to everything but `Code`, or its kin, and our filters.

Each kind of page has its own: Python is `Code`, a page for a browser `Html`, a file of data
for it `Script`, and a text for people `Markdown`. What is safe in one is not in another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame

from truespec.markup.html import Html
from truespec.markup.markdown import Markdown
from truespec.markup.script import Script
from truespec.python.code import Code
from truespec.render.filters import filters

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


_KINDS: dict[str, type[str]] = {
    ".css": Html,
    ".html": Html,
    ".js": Script,
    ".md": Markdown,
    ".txt": Markdown,
}


def kind_of(path: str) -> type[str]:
    """Return the kind of text that a file consists of, by the end of its path."""
    return _KINDS.get(PurePosixPath(path).suffix, Code)


def environment(
    folders: Sequence[Path] | None = None, kind: type[str] = Code
) -> Environment:
    """Return an environment for the templates in some folders (default: ours).

    What a template puts out must be of the one `kind`: text of the template itself, of a
    macro, or of the view. A plain string raises TypeError, wherever it comes from.
    """
    closed = _ENVIRONMENTS[kind](
        loader=FileSystemLoader(template_folders() if folders is None else folders),
        undefined=StrictUndefined,
        finalize=_only(kind),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        cache_size=-1,
    )
    closed.globals.clear()
    closed.filters = filters(kind)
    closed.tests = {name: closed.tests[name] for name in _TESTS}
    return closed


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

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an item, and never an attribute of that name."""
        try:
            return obj[argument]
        except (TypeError, LookupError):
            return self.undefined(obj=obj, name=argument)


def _closed(kind: type[str]) -> type[_ClosedEnvironment]:
    def joined(parts: Iterable[str]) -> str:
        # Every part is text of a template, or has been through `_only`.
        return kind("".join(parts))

    # What a macro or a block makes is joined by this function, and is of the kind too.
    return type("_Closed", (_ClosedEnvironment,), {"concat": staticmethod(joined)})


_ENVIRONMENTS: dict[type[str], type[_ClosedEnvironment]] = {
    kind: _closed(kind) for kind in (Code, Html, Markdown, Script)
}


def _only(kind: type[str]) -> Callable[[object], object]:
    def finalize(value: object) -> object:
        if isinstance(value, kind | Undefined):
            return value
        raise TypeError(
            f"a template would put out what is not {kind.__name__}: {value!r}"
        )

    return finalize
