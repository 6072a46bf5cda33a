"""``truespec verify``: generated code against jsonschema, on values made for it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from truespec import pipeline
from truespec.cli.jobs import (
    add_reading_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.text import visible
from truespec.cli.usage import USAGE
from truespec.diagnostics import Diagnostics
from truespec.verify.compare import Progress
from truespec.verify.document import verify
from truespec.verify.instances import MOST
from truespec.verify.table import faults, table

_TARGETS = ("models", "validators")
_BAR = 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", type=Path, metavar="SPEC", help="the document")
    parser.add_argument(
        "--most",
        type=int,
        default=MOST,
        metavar="N",
        help=f"values for a schema beyond those around its own limits (default {MOST})",
    )
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Verify one document and return the exit status.

    0: everything agrees; 1: something does not, or the document has errors; 2: the
    project's settings have errors.
    """
    diagnostics = Diagnostics()
    config = load_config(diagnostics)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    chosen = replace(options(document_job(config, arguments)), targets=_TARGETS)
    understood = pipeline.understand(arguments.spec, chosen, diagnostics)
    outcome = verify(understood, chosen, arguments.most, _progress())
    report = Report(diagnostics, places_in(understood.sources))
    report.show(all_warnings=arguments.all_warnings)
    if outcome is None:
        return 1
    for line in faults(outcome):
        print(visible(line), file=sys.stderr)
    for line in table(outcome):
        print(line)
    return int(not outcome.agrees)


def _progress() -> Progress:
    """Return what shows a bar on a terminal, and nothing elsewhere."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def show(done: int, total: int) -> None:
        filled = _BAR * done // max(total, 1)
        bar = "#" * filled + "." * (_BAR - filled)
        end = "\r" if done < total else "\r\x1b[K"
        print(f"[{bar}] {done}/{total} schemas", end=end, file=sys.stderr, flush=True)

    return show
