"""Reads a configuration: its tables become jobs, its faults diagnostics."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from truespec.config.environment import read_environment
from truespec.config.find import FILE, config_in, table_of
from truespec.config.keys import JOB, PROJECT, SETTINGS, Key, near
from truespec.config.names import package_name
from truespec.config.places import Path as KeyPath
from truespec.config.places import key_places
from truespec.config.settings import Config, Job, Settings
from truespec.diagnostics import Diagnostics, Position
from truespec.origin import Origin
from truespec.rules import Rule, parse_rule

_NAME = "{name}"
_PATTERN = re.compile(r"[*?\[]")


def read_config(
    file: Path,
    diagnostics: Diagnostics,
    environment: Mapping[str, str] | None = None,
) -> Config:
    """Read the settings of a project; its paths are relative to the file's folder.

    Variables of the environment (by default, of the process) come before the file.
    Faults are recorded as the errors ``bad-toml``, ``unknown-setting``,
    ``bad-setting``, ``missing-setting``, ``unmatched-document`` and ``same-output``,
    located in the file.
    """
    return read_configs((file,), diagnostics, environment)


def read_configs(
    files: tuple[Path, ...],
    diagnostics: Diagnostics,
    environment: Mapping[str, str] | None = None,
) -> Config:
    """Read several configurations, and those that they name as their projects, as one.

    The settings of documents without a job are those of the first.
    """
    variables = os.environ if environment is None else environment
    outer = read_environment(variables, diagnostics)
    waiting = list(files)
    seen: set[Path] = set()
    configs: list[Config] = []
    while waiting:
        file = waiting.pop(0)
        if file.resolve() not in seen:
            seen.add(file.resolve())
            config, projects = _read(file, diagnostics, outer)
            configs.append(config)
            waiting += projects
    jobs = tuple(job for config in configs for job in config.jobs)
    _refuse_same_output(jobs, diagnostics)
    if not configs:
        return Config((), Settings(**_typed(outer[0])), outer[1])
    return replace(configs[0], jobs=jobs)


def _typed(values: Mapping[str, object]) -> dict[str, Any]:
    return dict(values)


def _read(
    file: Path,
    diagnostics: Diagnostics,
    outer: tuple[dict[str, object], dict[str, str]],
) -> tuple[Config, list[Path]]:
    try:
        text = file.read_text("utf-8")
        data = tomllib.loads(text)
    except OSError as error:
        message = f"the configuration cannot be read: {error.strerror}"
        diagnostics.error("bad-toml", Position(str(file), 0, 0), message)
        return Config(), []
    except ValueError as error:
        diagnostics.error("bad-toml", _position_of_fault(file, str(error)), str(error))
        return Config(), []
    root: KeyPath = ("tool", "truespec") if file.name == FILE else ()
    reader = _Reader(file, text, key_places(text), diagnostics)
    project, places = reader.read(table_of(file, data) or {}, PROJECT | SETTINGS, root)
    tables: list[dict[str, object]] = project.pop("jobs", [])
    places.pop("jobs", None)
    projects = list(_projects(project.pop("projects", ()), reader, root))
    settings = Settings(**project)
    jobs = tuple(_jobs(tables, Config((), settings, places), reader, root, outer))
    config = Config(jobs, replace(settings, **_typed(outer[0])), {**places, **outer[1]})
    return config, projects


def _projects(
    patterns: tuple[str, ...], reader: _Reader, root: KeyPath
) -> Iterator[Path]:
    """Yield the configurations in the folders that match some patterns."""
    for number, pattern in enumerate(patterns):
        found = [
            file
            for folder in sorted(reader.file.parent.glob(pattern))
            if (file := config_in(folder)) is not None
        ]
        if not found:
            message = f"no folder with a configuration matches {pattern!r}"
            position = reader.position((*root, "projects", number))
            reader.diagnostics.error("bad-setting", position, message)
        yield from map(near, found)


def _jobs(
    tables: list[dict[str, object]],
    config: Config,
    reader: _Reader,
    root: KeyPath,
    outer: tuple[dict[str, object], dict[str, str]],
) -> Iterator[Job]:
    for index, table in enumerate(tables):
        at = (*root, "jobs", index)
        values, own = reader.read(table, JOB | SETTINGS, at)
        for key in ("document", "output"):
            if key not in table:
                message = f"{_written(at)} has no {key!r}"
                position = reader.position(at)
                reader.diagnostics.error("missing-setting", position, message)
        job = {key: values.pop(key) for key in JOB if key in values}
        if job.keys() >= {"document", "output"}:
            values |= outer[0]
            places = {**config.places, **own, **outer[1]}
            settings = replace(config.settings, **values)
            for document, output in _expanded(job, reader, at):
                package = job.get("package") or package_name(output.name)
                yield Job(document, output, package, settings, places)


def _expanded(
    job: Mapping[str, Any], reader: _Reader, at: KeyPath
) -> Iterator[tuple[Origin, Path]]:
    """Yield the document of a job and its output, for a pattern those of each file."""
    document: Origin = job["document"]
    output: Path = job["output"]
    path = document.path
    if path is None or path.exists() or not _PATTERN.search(str(path)):
        yield document, _called(output, document.stem)
        return
    pattern = os.path.relpath(path, reader.file.parent)
    found = [one for one in sorted(reader.file.parent.glob(pattern)) if one.is_file()]
    if not found:
        message = f"no file matches {pattern!r}"
        position = reader.position((*at, "document"))
        reader.diagnostics.error("unmatched-document", position, message)
    for file in found:
        yield Origin.file(near(file)), _called(output, package_name(file.stem))


def _called(output: Path, name: str) -> Path:
    return Path(str(output).replace(_NAME, package_name(name) if name else name))


def _refuse_same_output(jobs: tuple[Job, ...], diagnostics: Diagnostics) -> None:
    seen: set[Path] = set()
    for job in jobs:
        output = job.output.resolve()
        if output in seen:
            message = f"two jobs write to the same output {str(job.output)!r}"
            hint = f"{_NAME} in an output stands for the name of the document's file"
            diagnostics.error(
                "same-output", _parsed(job.places.get("output", "")), message, hint
            )
        seen.add(output)


def _parsed(place: str) -> Position:
    file, line, column = place.rsplit(":", 2)
    return Position(file, int(line), int(column))


def _written(path: KeyPath) -> str:
    """Return a path as messages show it: ``tool.truespec.jobs[0].output``."""
    text = "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in path)
    return text.lstrip(".")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads tables of one file and says where its faults are."""

    file: Path
    text: str
    offsets: Mapping[KeyPath, int]
    diagnostics: Diagnostics

    def read(
        self, table: object, keys: Mapping[str, Key], at: KeyPath
    ) -> tuple[dict[str, Any], dict[str, str]]:
        """Return the converted values of a table, by the name of their field, and where
        they stand."""
        values: dict[str, Any] = {}
        places: dict[str, str] = {}
        if not isinstance(table, dict):
            message = f"{_written(at)} must be a table"
            self.diagnostics.error("bad-setting", self.position(at), message)
            return values, places
        for name, value in table.items():
            key = keys.get(name)
            here = (*at, name)
            position = self.position(here)
            if key is None:
                self._refuse_unknown(name, keys, at)
            elif not key.fits(value):
                message = f"{_written(here)} must be {key.expected}"
                self.diagnostics.error("bad-setting", position, message)
            else:
                field = name.replace("-", "_")
                values[field] = (
                    tuple(self._rules(value, here))
                    if name == "rules"
                    else key.convert(value, self.file.parent)
                )
                places[field] = f"{position.file}:{position.line}:{position.column}"
        return values, places

    def _rules(self, table: Mapping[str, str], at: KeyPath) -> Iterator[Rule]:
        for named, level in table.items():
            position = self.position((*at, named))
            try:
                yield parse_rule(named, level, position)
            except ValueError as error:
                self.diagnostics.error("bad-setting", position, str(error))

    def _refuse_unknown(self, name: str, keys: Mapping[str, Key], at: KeyPath) -> None:
        close = get_close_matches(name, keys, n=1)
        hint = f"did you mean {close[0]!r}?" if close else "known: " + ", ".join(keys)
        table = _written(at)
        message = (
            f"{table} has the unknown key {name!r}"
            if table
            else f"unknown key {name!r}"
        )
        position = self.position((*at, name))
        self.diagnostics.error("unknown-setting", position, message, hint)

    def position(self, at: KeyPath) -> Position:
        """Return the place of a key, or of what is nearest around it."""
        offset = self.offsets.get(at)
        if offset is None:
            return self.position(at[:-1]) if at else Position(str(self.file), 0, 0)
        before = self.text[:offset]
        column = len(before) - before.rfind("\n")
        return Position(str(self.file), before.count("\n") + 1, column)


def _position_of_fault(file: Path, message: str) -> Position:
    """Return the place that a message of tomllib names, else the file."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line, column = map(int, found.groups()) if found else (0, 0)
    return Position(str(file), line, column)
