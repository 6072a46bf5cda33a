"""The settings of a project: the table ``[tool.truespec]`` of its pyproject.toml."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from keyword import iskeyword
from pathlib import Path
from typing import Any

from truespec.diagnostics import Diagnostics, Position
from truespec.origin import Origin
from truespec.regex.linear import ENGINES
from truespec.rules import Rule, parse_rule

FILE = "pyproject.toml"
DOCS_FORMATS = ("html", "markdown")
DIRECTIONS = ("intent", "letter")
"""How ``readOnly`` and ``writeOnly`` can be read in OpenAPI 3.1 and 3.2."""

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
    """One document and the package to make of it; `output` is the package folder."""

    document: Origin
    output: Path
    package: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a project; `settings` are for documents without a job."""

    jobs: tuple[Job, ...] = ()
    settings: Settings = field(default_factory=Settings)

    def job(self, document: Origin) -> Job | None:
        """Return the first job for a document, or None."""
        return next((one for one in self.jobs if one.document.is_same(document)), None)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What the value of a key has to be, and what is made of it."""

    expected: str
    fits: Callable[[Any], bool]
    convert: Callable[[Any, Path], object] = lambda value, folder: value


def _is_list_of_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_filter(text: str) -> bool:
    kind, _, rest = text.partition(":")
    return kind in ("tag", "path", "operation", "method") and bool(rest)


def _is_table_of_strings(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())


def is_name(value: object) -> bool:
    """Whether a value is a string that can be a name in Python."""
    return isinstance(value, str) and value.isidentifier() and not iskeyword(value)


def _is_table_of_names(value: object) -> bool:
    return isinstance(value, dict) and all(map(is_name, value.values()))


_DOTTED_NAME = re.compile(
    r"(?:[A-Za-z_]\w*\.)*(?:[A-Za-z_]\w*:)?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
)


def _is_dotted_name(value: object) -> bool:
    return isinstance(value, str) and bool(_DOTTED_NAME.fullmatch(value))


def _is_table_of_types(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_type, value.values()))


def _is_type(value: object) -> bool:
    if isinstance(value, dict):
        keys = value.keys()
        is_known = "type" in keys and keys <= {"type", "read", "write"}
        return is_known and all(map(_is_dotted_name, value.values()))
    return isinstance(value, bool) or _is_dotted_name(value)


_PAGING_KEYS = {"input_token", "output_token", "result_key", "limit_key", "link"}


def _is_table_of_paging(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(one, dict) and one and one.keys() <= _PAGING_KEYS
        for one in value.values()
    )


def _near(path: Path) -> Path:
    """Return a path as short as messages want it: relative to the current folder."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


_PATH = _Kind(
    "a path",
    lambda value: isinstance(value, str),
    lambda value, folder: _near(folder / value),
)
_ORIGIN = _Kind(
    "a path, a URL or an application",
    lambda value: isinstance(value, str) and value != "-",
    lambda value, folder: Origin.parse(value, _near(folder)),
)
_FILTERS = _Kind(
    "a list of filters such as tag:NAME, path:GLOB, operation:GLOB or method:GET",
    lambda value: _is_list_of_strings(value) and all(map(_is_filter, value)),
    lambda value, folder: tuple(value),
)
_FLAG = _Kind("true or false", lambda value: isinstance(value, bool))

_SETTINGS = {
    "targets": _Kind(
        "a list of names", _is_list_of_strings, lambda value, folder: tuple(value)
    ),
    "roots": _Kind(
        "a list of paths",
        _is_list_of_strings,
        lambda value, folder: tuple(_near(folder / one) for one in value),
    ),
    "allow-remote": _Kind(
        "true, false or a list of hosts",
        lambda value: isinstance(value, bool) or _is_list_of_strings(value),
        lambda value, folder: tuple(value) if isinstance(value, list) else value,
    ),
    "headers": _Kind("a table of name = value", _is_table_of_strings),
    "locked": _FLAG,
    "overlays": _Kind(
        "a list of paths",
        _is_list_of_strings,
        lambda value, folder: tuple(_near(folder / one) for one in value),
    ),
    "include": _FILTERS,
    "exclude": _FILTERS,
    "strict": _FLAG,
    "rules": _Kind("a table of code = level", _is_table_of_strings),
    "skip-invalid": _FLAG,
    "formats": _FLAG,
    "lines": _FLAG,
    "directions": _Kind(" or ".join(DIRECTIONS), lambda value: value in DIRECTIONS),
    "patterns": _Kind(" or ".join(ENGINES), lambda value: value in ENGINES),
    "docs-format": _Kind(
        " or ".join(DOCS_FORMATS), lambda value: value in DOCS_FORMATS
    ),
    "templates": _PATH,
    "names": _Kind("a table of address = Python name", _is_table_of_names),
    "types": _Kind(
        "a table of format, schema or address = true, false, a class, or a table of"
        " type, read and write",
        _is_table_of_types,
    ),
    "paging": _Kind("a table of operation id = how it is paged", _is_table_of_paging),
}
_JOB = {
    "document": _ORIGIN,
    "output": _PATH,
    "package": _Kind("a Python name", is_name),
}
_PROJECT = {
    "jobs": _Kind(
        "a list of tables",
        lambda value: isinstance(value, list)
        and all(isinstance(one, dict) for one in value),
    )
}


def package_name(text: str) -> str:
    """Return the name of a package that is called after a file or folder.

    The name is lower-case ASCII (PEP 8) and hides no module of the standard library.
    """
    name = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    if not name or name[0].isdigit():
        name = f"api_{name}".rstrip("_")
    hides = iskeyword(name) or name in sys.stdlib_module_names
    return f"{name}_api" if hides else name


def find_config(folder: Path) -> Path | None:
    """Return the nearest pyproject.toml, in `folder` or above it, with our table.

    A file that is not TOML counts too, so that `read_config` can say so.
    """
    for parent in (folder.resolve(), *folder.resolve().parents):
        file = parent / FILE
        if file.is_file() and _has_table(file):
            return _near(file)
    return None


def _has_table(file: Path) -> bool:
    try:
        return _table(file.read_text("utf-8")) is not None
    except ValueError:
        return True


def _table(text: str) -> object:
    tool = tomllib.loads(text).get("tool")
    return tool.get("truespec") if isinstance(tool, dict) else None


def read_config(file: Path, diagnostics: Diagnostics) -> Config:
    """Read the settings of a project; its paths are relative to the file's folder.

    Faults are recorded as the errors ``bad-toml``, ``unknown-setting``,
    ``bad-setting``, ``missing-setting`` and ``same-output``, located in the file.
    """
    try:
        text = file.read_text("utf-8")
        table = _table(text)
    except ValueError as error:
        diagnostics.error("bad-toml", _position_of_fault(file, str(error)), str(error))
        return Config()
    reader = _Reader(file, text, diagnostics)
    project = reader.read(table, _PROJECT | _SETTINGS, "tool.truespec")
    tables: list[dict[str, object]] = project.pop("jobs", [])
    settings = Settings(**project)
    jobs = tuple(_jobs(tables, settings, reader))
    for index, job in enumerate(jobs):
        if any(job.output.resolve() == one.output.resolve() for one in jobs[:index]):
            message = f"two jobs write to the same output {str(job.output)!r}"
            diagnostics.error("same-output", reader.position("output"), message)
    return Config(jobs, settings)


def _jobs(
    tables: list[dict[str, object]], settings: Settings, reader: _Reader
) -> Iterator[Job]:
    for index, table in enumerate(tables):
        where = f"tool.truespec.jobs[{index}]"
        values = reader.read(table, _JOB | _SETTINGS, where)
        missing = [key for key in ("document", "output") if key not in table]
        for key in missing:
            message = f"{where} has no {key!r}"
            reader.diagnostics.error(
                "missing-setting", reader.position("jobs"), message
            )
        job = {key: values.pop(key) for key in _JOB if key in values}
        if job.keys() >= {"document", "output"}:
            job.setdefault("package", package_name(job["output"].name))
            yield Job(**job, settings=replace(settings, **values))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads tables of one file and says where its faults are."""

    file: Path
    text: str
    diagnostics: Diagnostics

    def read(
        self, table: object, kinds: Mapping[str, _Kind], where: str
    ) -> dict[str, Any]:
        """Return the converted values of a table, by the name of their field."""
        values: dict[str, Any] = {}
        if not isinstance(table, dict):
            position = self.position("truespec")
            self.diagnostics.error("bad-setting", position, f"{where} must be a table")
            return values
        for key, value in table.items():
            kind = kinds.get(key)
            if kind is None:
                self._refuse_unknown(key, kinds, where)
            elif not kind.fits(value):
                message = f"{where}.{key} must be {kind.expected}"
                self.diagnostics.error("bad-setting", self.position(key), message)
            elif key == "rules":
                values[key] = tuple(self._rules(value))
            else:
                field_name = key.replace("-", "_")
                values[field_name] = kind.convert(value, self.file.parent)
        return values

    def _rules(self, table: Mapping[str, str]) -> Iterator[Rule]:
        for named, level in table.items():
            position = self.position(named)
            try:
                yield parse_rule(named, level, position)
            except ValueError as error:
                self.diagnostics.error("bad-setting", position, str(error))

    def _refuse_unknown(self, key: str, kinds: Mapping[str, _Kind], where: str) -> None:
        close = get_close_matches(key, kinds, n=1)
        hint = f"did you mean {close[0]!r}?" if close else "known: " + ", ".join(kinds)
        message = f"{where} has the unknown key {key!r}"
        self.diagnostics.error("unknown-setting", self.position(key), message, hint)

    def position(self, key: str) -> Position:
        """Return the place of a key that the file has once, else the file."""
        pattern = rf"^[^#\n]*?(?<![\w.-]){re.escape(key)}(?=[\"']?\s*[]=.])"
        start = max(self.text.find("[tool.truespec"), 0)
        found = list(re.compile(pattern, re.MULTILINE).finditer(self.text, start))
        if len(found) != 1:
            return Position(str(self.file), 0, 0)
        end = found[0].end()
        before = self.text[: end - len(key)]
        column = len(before) - before.rfind("\n")
        return Position(str(self.file), before.count("\n") + 1, column)


def _position_of_fault(file: Path, message: str) -> Position:
    """Return the place that a message of tomllib names, else the file."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line, column = map(int, found.groups()) if found else (0, 0)
    return Position(str(file), line, column)
