"""``truespec lint``: what is wrong with documents, and nothing is generated."""

from __future__ import annotations

import argparse

from truespec import pipeline
from truespec.cli.jobs import (
    DOCUMENT,
    add_reading_arguments,
    document_job,
    load_config,
    options,
    project_jobs,
)
from truespec.cli.output import add_format_argument, print_reports
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.usage import USAGE
from truespec.config import Job
from truespec.diagnostics import Diagnostics


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "spec",
        nargs="?",
        metavar="SPEC",
        help=f"{DOCUMENT} (default: the documents of all jobs)",
    )
    add_format_argument(parser)
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the diagnostics; return 1 if there is an error among them, else 0."""
    faults = Diagnostics()
    config = load_config(faults, arguments)
    if faults.failed:
        print_reports(arguments, [Report(faults, places_in({}))])
        return USAGE
    if arguments.spec is None:
        jobs = project_jobs(config, arguments)
    else:
        jobs = [document_job(config, arguments)]
    reports = [_report(job) for job in jobs]
    print_reports(arguments, reports, [str(job.document) for job in jobs])
    return int(any(one.diagnostics.failed for one in reports))


def _report(job: Job) -> Report:
    diagnostics = Diagnostics()
    understood = pipeline.understand(job.document, options(job), diagnostics)
    return Report(diagnostics, places_in(understood.sources))
