"""A planned package becomes its files: pages are rendered, runtime modules copied."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from truespec.layout import layout, with_black
from truespec.render.environment import environment, template_folders
from truespec.render.page import render
from truespec.targets.base import Page

RUNTIME = "_runtime"

_USED = re.compile(rf"^from \.{RUNTIME}\.(\w+) import ", re.MULTILINE)
_USED_INSIDE = re.compile(r"^ *from \.(\w+) import ", re.MULTILINE)


def render_package(pages: Iterable[Page], templates: Path | None) -> dict[str, str]:
    """Return the text of every file of a package, by its path there.

    `templates` is a folder of the user's own templates, which come before ours; what
    they yield is formatted by black, as nothing is known about it.
    """
    rendering = environment(template_folders(templates))
    found = {}
    for page in pages:
        text = render(page, rendering)
        if page.path.endswith(".py"):
            text = layout(text) if templates is None else with_black(text)
        found[page.path] = text
    return dict(sorted((found | _runtime(found.values())).items()))


def _runtime(texts: Iterable[str]) -> dict[str, str]:
    """Return the runtime modules that some texts import, and what these import."""
    source = files("truespec.runtime")
    pending = [name for text in texts for name in _USED.findall(text)]
    found: dict[str, str] = {}
    while pending:
        path = f"{RUNTIME}/{(name := pending.pop())}.py"
        if path not in found:
            found[path] = (source / f"{name}.py").read_text("utf-8")
            pending += _USED_INSIDE.findall(found[path])
    if found:
        found[f"{RUNTIME}/__init__.py"] = (source / "__init__.py").read_text("utf-8")
    return found
