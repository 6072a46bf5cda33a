"""``truespec docs``: the reference of a document, as a site."""

from __future__ import annotations

import argparse
import webbrowser
from dataclasses import replace
from pathlib import Path

from truespec.cli.generate import add_writing_arguments, perform, print_results
from truespec.cli.jobs import DOCUMENT, add_reading_arguments, document_job, load_config
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.usage import USAGE
from truespec.config import DOCS_FORMATS
from truespec.diagnostics import Diagnostics

TARGETS = ("docs",)
PORT = 8010


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", metavar="SPEC", help=DOCUMENT)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="the folder of the site (default: the name of SPEC with _docs)",
    )
    parser.add_argument(
        "--docs-format",
        choices=DOCS_FORMATS,
        help="html, a site (default), or markdown, for a repository",
    )
    add_writing_arguments(parser)
    parser.add_argument(
        "--watch",
        action="store_true",
        help="serve the site, and show each change of the document; nothing is written",
    )
    parser.add_argument(
        "--open", action="store_true", help="open the site in a browser"
    )
    parser.add_argument(
        "--port",
        type=int,
        default=PORT,
        metavar="N",
        help=f"the port to serve at, 0 for a free one (default {PORT})",
    )
    add_reading_arguments(parser)
    parser.set_defaults(targets=None, only_targets=TARGETS)


def run(arguments: argparse.Namespace) -> int:
    """Write the site, or compare it with the disk; return the exit status."""
    faults = Diagnostics()
    config = load_config(faults, arguments)
    if faults.failed:
        Report(faults, places_in({})).show(all_warnings=True)
        return USAGE
    job = document_job(config, arguments)
    if arguments.output is None:
        job = replace(job, output=Path(f"{job.package}_docs"))
    if arguments.watch:
        from truespec.cli.live_docs import serve

        return serve(job, arguments)
    result = perform(job, arguments)
    if arguments.open and result.comparison is not None:
        webbrowser.open((job.output / "index.html").resolve().as_uri())
    print_results(arguments, [result])
    if arguments.mode == "write":
        return int(result.comparison is None)
    return int(result.differs)
