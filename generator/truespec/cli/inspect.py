"""``truespec inspect``: what was understood of a document, as JSON."""

from __future__ import annotations

import argparse
import json

from truespec import pipeline
from truespec.cli.jobs import (
    add_document_argument,
    add_reading_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.usage import USAGE
from truespec.diagnostics import Diagnostics


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_document_argument(parser)
    parser.add_argument(
        "--coverage",
        action="store_true",
        help="print what became of each node of the document, instead of the model",
    )
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the model, or the coverage ledger, and return the exit status."""
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    job = document_job(config, arguments)
    understood = pipeline.understand(job.document, options(job), diagnostics)
    data = pipeline.inspect(understood, diagnostics, coverage=arguments.coverage)
    report = Report(diagnostics, places_in(understood.sources))
    report.show(all_warnings=arguments.all_warnings)
    if data is not None:
        print(json.dumps(data, indent=2))
    return int(data is None or diagnostics.failed)
