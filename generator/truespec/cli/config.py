"""``truespec config``: what the project's settings are, and where they come from."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from truespec.cli.jobs import (
    DOCUMENT,
    add_reading_arguments,
    add_validator_arguments,
    document_job,
    load_config,
    project_jobs,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.usage import USAGE
from truespec.config import Job, Settings
from truespec.diagnostics import Diagnostics

_DEFAULT = "default"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser(
        "show", help="print each setting of the jobs, and where it was set"
    )
    show.add_argument(
        "spec", nargs="?", metavar="SPEC", help=f"{DOCUMENT} (default: all jobs)"
    )
    show.add_argument(
        "--output-format", choices=["text", "json"], default="text", help="the form"
    )
    add_validator_arguments(show)
    add_reading_arguments(show)
    show.set_defaults(act=_show)
    schema = actions.add_parser(
        "schema", help="print the JSON Schema of truespec.toml, for editors"
    )
    schema.set_defaults(act=_print_schema)


def run(arguments: argparse.Namespace) -> int:
    """Do what the action says; return the exit status."""
    status: int = arguments.act(arguments)
    return status


def _print_schema(arguments: argparse.Namespace) -> int:
    from truespec.config.schema import SHIPPED

    print(SHIPPED.read_text("utf-8"), end="")
    return 0


def _show(arguments: argparse.Namespace) -> int:
    faults = Diagnostics()
    config = load_config(faults, arguments)
    if faults.failed:
        Report(faults, places_in({})).show(all_warnings=True)
        return USAGE
    if arguments.spec is None:
        jobs = project_jobs(config, arguments)
    else:
        jobs = [document_job(config, arguments)]
    if arguments.output_format == "json":
        print(json.dumps([_as_json(job) for job in jobs], indent=2))
        return 0
    print("\n\n".join("\n".join(_lines(job)) for job in jobs))
    return 0


def _lines(job: Job) -> Iterator[str]:
    rows = [(name, json.dumps(value), place) for name, value, place in _rows(job)]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    yield f"{job.output}"
    for name, value, place in rows:
        yield f"  {name:{widths[0]}} = {value:{min(widths[1], 40)}}  # {place}"


def _as_json(job: Job) -> dict[str, object]:
    return {name: {"value": value, "from": place} for name, value, place in _rows(job)}


def _rows(job: Job) -> Iterator[tuple[str, object, str]]:
    """Yield each setting of a job: its key, its value and where that was set."""
    for name in ("document", "output", "package"):
        yield name, str(getattr(job, name)), job.places.get(name, _DEFAULT)
    for one in fields(Settings):
        place = job.places.get(one.name, _DEFAULT)
        value = _plain(getattr(job.settings, one.name))
        if one.name == "headers" and isinstance(value, dict):
            # A value may be a secret.
            value = dict.fromkeys(value, "...")
        yield one.name.replace("_", "-"), value, place


def _plain(value: object) -> object:
    """Return a value as JSON has it."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    return value.as_posix() if isinstance(value, Path) else str(value)
