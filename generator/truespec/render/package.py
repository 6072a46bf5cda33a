"""A planned package becomes its files: pages are rendered, runtime modules copied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment

from truespec.layout import layout, with_black
from truespec.render.environment import environment, template_folders
from truespec.render.page import render
from truespec.targets.base import Page

RUNTIME = "_runtime"

_USED = re.compile(rf"^ *from \.{RUNTIME}\.([\w.]+) import ", re.MULTILINE)
_USED_INSIDE = re.compile(r"^ *from (\.+)([\w.]+) import ", re.MULTILINE)


def render_package(pages: Iterable[Page], templates: Path | None) -> dict[str, str]:
    """Return the text of every file of a package, by its path there.

    `templates` is a folder of the user's own templates, which come before ours; what
    they yield is formatted by black, as nothing is known about it.
    """
    rendering = environment(template_folders(templates))
    found = {page.path: _text(page, rendering, templates) for page in pages}
    return dict(sorted((found | _runtime(found.values())).items()))


def render_module(page: Page, templates: Path | None) -> str:
    """Return the text of a page that is no part of a package."""
    return _text(page, environment(template_folders(templates)), templates)


def _text(page: Page, rendering: Environment, templates: Path | None) -> str:
    text = render(page, rendering)
    if page.path.endswith(".py"):
        return layout(text) if templates is None else with_black(text)
    return text


def _runtime(texts: Iterable[str]) -> dict[str, str]:
    """Return the runtime modules that some texts import, and what these import."""
    pending = [module for text in texts for module in _USED.findall(text)]
    found: dict[str, str] = {}
    while pending:
        module = pending.pop()
        path = f"{RUNTIME}/{module.replace('.', '/')}.py"
        if path not in found:
            found[path] = _source(path)
            folder = module.split(".")[:-1]
            pending += _imported(found[path], folder)
            for depth in range(len(folder) + 1):
                path = "/".join((RUNTIME, *folder[:depth], "__init__.py"))
                found[path] = _source(path)
    return found


def _imported(text: str, folder: list[str]) -> Iterator[str]:
    """Yield the modules that one in a folder of the runtime imports from the runtime."""
    for dots, name in _USED_INSIDE.findall(text):
        above = folder[: len(folder) + 1 - len(dots)]
        yield ".".join((*above, name))


def _source(path: str) -> str:
    return (files("truespec") / path.replace(RUNTIME, "runtime", 1)).read_text("utf-8")
