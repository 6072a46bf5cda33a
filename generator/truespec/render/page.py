"""The stage `render`: a page becomes text."""

from __future__ import annotations

from jinja2 import Environment

from truespec.targets.base import Page


def render(page: Page, environment: Environment) -> str:
    """Return the text of a page, by its template and its view.

    Raises TypeError where the view brings text that is not `Code`.
    """
    return environment.get_template(page.template).render(page.view)
