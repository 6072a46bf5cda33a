"""``truespec show``: an operation or a schema, as text."""

from __future__ import annotations

import argparse
import shutil
import sys
import textwrap
from difflib import get_close_matches

from truespec import pipeline
from truespec.cli.jobs import (
    DOCUMENT,
    add_reading_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.usage import USAGE, UsageError, demand_installed
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api

_WIDEST = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", metavar="SPEC", help=DOCUMENT)
    parser.add_argument(
        "name",
        metavar="OPERATION",
        help="its id, its summary, or method and path such as 'get /pets'; a schema's"
        " name does as well",
    )
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print an operation or a schema, and return the exit status.

    Raises UsageError where there is none of that name.
    """
    demand_installed("docs", "markdown_it")
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    job = document_job(config, arguments)
    understood = pipeline.understand(job.document, options(job), diagnostics)
    if understood.api is None or diagnostics.failed:
        Report(diagnostics, places_in(understood.sources)).show(all_warnings=False)
        return 1
    text = pipeline.describe(understood, options(job), arguments.name)
    if text is None:
        raise UsageError(_unknown(arguments.name, understood.api))
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for line in text.splitlines():
        print("\n".join(_wrap(line, width)) if sys.stdout.isatty() else line)
    return 0


def _wrap(line: str, width: int) -> list[str]:
    indent = len(line) - len(line.lstrip(" -"))
    return textwrap.wrap(
        line,
        max(width, 40),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _unknown(name: str, api: Api) -> str:
    names = [one.id for one in api.operations if one.id]
    names += [one.name for one in api.schemas.values() if one.name]
    near = get_close_matches(name, names, 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"no operation and no schema is called {name!r}{hint}"
