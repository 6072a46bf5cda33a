"""What a target is: it turns the model into pages, and a page into text is rendering."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from truespec.ir.api import Api
from truespec.name.names import Names
from truespec.schema.analysis import Analysis, analyze


@dataclass(frozen=True, slots=True)
class Page:
    """One file to be: its path in the package, its template, and what that is given.

    `view` holds only `Code`, booleans, numbers, None, and lists, dicts and frozen
    dataclasses of these.
    """

    path: str
    template: str
    view: Mapping[str, object]


@dataclass(frozen=True)
class Context:
    """What every target is given.

    `package` is the import name of the package, `targets` the names of all its targets,
    `formats` says whether validators assert ``format``, `linear` whether RE2 searches
    for the patterns that can take exponential time, and `line` gives the line of an
    address in its file. `place` gives file and line, for texts; None if they are not to
    say them. `types` are the types that the user chose (see
    `truespec.targets.models.custom`). `document` is the document itself, as JSON, and
    `ledger` what became of each of its nodes (`truespec.coverage`), None where nobody has
    asked. `docs_format` is what documentation is written in, ``html`` or ``markdown``.
    """

    api: Api
    names: Names
    package: str
    targets: tuple[str, ...]
    formats: bool
    line: Callable[[str], int]
    linear: bool = False
    place: Callable[[str], str] | None = None
    types: Mapping[str, object] = field(default_factory=dict)
    document: Callable[[], str] = str
    ledger: Callable[[], Mapping[str, Any]] | None = None
    docs_format: str = "html"

    @cached_property
    def analysis(self) -> Analysis:
        """What the compilers of all targets know of the document's schemas."""
        return analyze(self.api.schemas)


class Target(Protocol):
    """One kind of output, such as models or validators."""

    name: str

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of this target for one package."""
        ...
