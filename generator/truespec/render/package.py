"""A planned package becomes its files: pages are rendered, runtime modules copied."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from truespec.layout import layout, with_black
from truespec.render.environment import environment, template_folders
from truespec.render.page import render
from truespec.targets.base import Plan

RUNTIME = "_runtime"


def render_package(plan: Plan, templates: Path | None) -> dict[str, str]:
    """Return the text of every file of a package, by its path there.

    `templates` is a folder of the user's own templates, which come before ours; what
    they yield is formatted by black, as nothing is known about it.
    """
    rendering = environment(template_folders(templates))
    found = {}
    for page in plan.pages:
        text = render(page, rendering)
        if page.path.endswith(".py"):
            text = layout(text) if templates is None else with_black(text)
        found[page.path] = text
    if plan.runtime:
        found |= _runtime(plan.runtime)
    return dict(sorted(found.items()))


def _runtime(modules: tuple[str, ...]) -> dict[str, str]:
    """Return the runtime modules, as they are, and the package that holds them."""
    source = files("truespec.runtime")
    names = ("__init__", *modules)
    return {
        f"{RUNTIME}/{name}.py": (source / f"{name}.py").read_text("utf-8")
        for name in names
    }
