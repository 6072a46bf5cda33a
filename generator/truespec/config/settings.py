"""The settings of a project: how documents become packages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from truespec.origin import Origin
from truespec.rules import Rule

DEFAULT_TARGETS = ("models", "validators", "client")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a document becomes a package.

    `targets` is empty where the settings do not say; `roots` are folders, besides the document's own, that files may be read from; with
    `formats`, validators assert ``format``; `lines` has docstrings say lines of the
    document; `allow_remote` opens the network, for some hosts if they are named, to which
    `headers` are sent (``${NAME}`` is a variable of the environment), and with `locked`
    what is there may not change; `directions` is how
    ``readOnly`` and ``writeOnly`` are read in OpenAPI 3.1
    and 3.2 (`truespec.pipeline.Options`); `patterns` is what searches for patterns
    that can take exponential time (`truespec.regex.linear`); `templates` is a folder of
    the user's own templates; `names` pins Python names to the addresses of what they
    name.
    """

    targets: tuple[str, ...] = ()
    roots: tuple[Path, ...] = ()
    allow_remote: bool | tuple[str, ...] = False
    headers: Mapping[str, str] = field(default_factory=dict)
    locked: bool = False
    overlays: tuple[Path, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    strict: bool = False
    rules: tuple[Rule, ...] = ()
    skip_invalid: bool = False
    formats: bool = True
    lines: bool = False
    directions: str = "intent"
    patterns: str = "re"
    docs_format: str = "html"
    templates: Path | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    paging: Mapping[str, object] = field(default_factory=dict)
    types: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """One document and the package to make of it; `output` is the package folder.

    `places` says where its values were set, by the name of the field: a line of a file
    or a variable of the environment. A field that it lacks has its default.
    """

    document: Origin
    output: Path
    package: str
    settings: Settings
    places: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a project; `settings` are for documents without a job."""

    jobs: tuple[Job, ...] = ()
    settings: Settings = field(default_factory=Settings)
    places: Mapping[str, str] = field(default_factory=dict)

    def job(self, document: Origin) -> Job | None:
        """Return the first job for a document, or None."""
        return next((one for one in self.jobs if one.document.is_same(document)), None)
