"""Plans a module that reads the values of any schemas of a document.

It is no part of a package: those who examine one ask it for values of schemas that the
package itself reads only inside of others, or nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from truespec.python.code import Code
from truespec.python.literal import literal
from truespec.targets.base import Context, Page
from truespec.targets.models.others import function_view
from truespec.targets.models.runtime_names import PUBLIC, Uses
from truespec.targets.models.target import judges_module
from truespec.targets.models.types import Types
from truespec.targets.models.views import FunctionView
from truespec.targets.validators.target import judge_functions


@dataclass(frozen=True, slots=True)
class ReadingView:
    """What reads the values of the schema at an address, and the type of these."""

    at: Code
    reader: Code
    annotation: Code


def plan_readings(context: Context, wanted: Iterable[str]) -> Page:
    """Return a module with ``READERS`` and ``ANNOTATIONS`` by address.

    Both hold functions without arguments, which return the reader or the annotation, as
    these refer to classes of the package's `models`.
    """
    uses = Uses()
    for name in PUBLIC:
        uses(name)
    types = Types(context, uses, validators=judge_functions(context))
    readings = [
        ReadingView(literal(at), types.reader(at), types.annotation(at))
        for at in wanted
    ]
    views: dict[str, FunctionView] = {}
    while len(views) < len(types.functions):
        for at in list(types.functions):
            if at not in views:
                views[at] = function_view(at, types, uses)
    judges = any(one.judges for one in views.values())
    view = {
        "judges": judges_module(context) if judges else None,
        "imports": uses.imports.render(),
        "readings": readings,
        "functions": list(views.values()),
    }
    return Page("readings.py", "models/readings.py.jinja", view)
