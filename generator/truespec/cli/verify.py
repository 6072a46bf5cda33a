"""``truespec verify``: generated code against jsonschema, on values made for it."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from truespec import pipeline
from truespec.cli.jobs import (
    DOCUMENT,
    add_reading_arguments,
    add_validator_arguments,
    document_job,
    load_config,
    options,
    project_jobs,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.text import visible
from truespec.cli.usage import USAGE, UsageError
from truespec.config import Job
from truespec.diagnostics import Diagnostics
from truespec.messages.judge import OPERATIONS, judge
from truespec.verify.compare import Progress
from truespec.verify.document import verify
from truespec.verify.hypothesis_values import SCHEMAS
from truespec.verify.instances import MOST
from truespec.verify.outcome import Outcome
from truespec.verify.table import data, faults, table

_TARGETS = ("models", "validators")
_BAR = 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "spec",
        nargs="?",
        metavar="SPEC",
        help=f"{DOCUMENT}; its package is generated for the purpose"
        " (default: the documents of all jobs, and their packages as they are)",
    )
    parser.add_argument(
        "--package",
        dest="folder",
        type=Path,
        metavar="DIR",
        help="verify the package in this folder instead",
    )
    parser.add_argument(
        "--most",
        type=int,
        default=MOST,
        metavar="N",
        help=f"values for a schema beyond those around its own limits (default {MOST})",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=0,
        metavar="N",
        help="which random values are made (default 0)",
    )
    parser.add_argument(
        "--hypothesis",
        type=int,
        default=SCHEMAS,
        metavar="N",
        help="schemas of a document that hypothesis-jsonschema, where it is installed,"
        f" makes random values for as well (default {SCHEMAS})",
    )
    parser.add_argument(
        "--messages",
        type=int,
        default=OPERATIONS,
        metavar="N",
        help="operations of a document whose request and answer openapi-core, where it is"
        f" installed, judges under the document (default {OPERATIONS})",
    )
    parser.add_argument(
        "--figures",
        choices=("table", "json"),
        default="table",
        help="how the figures are printed (default: table)",
    )
    add_validator_arguments(parser)
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Verify one document, or those of the project, and return the exit status.

    0: everything agrees; 1: something does not, or a document has errors; 2: the
    project's settings have errors, or a folder has no package.
    """
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    if arguments.spec is not None:
        job = document_job(config, arguments)
        return _verify(job, arguments.folder, arguments)
    if arguments.folder is not None:
        raise UsageError("--package needs a SPEC")
    jobs = project_jobs(config, arguments)
    return max([_verify(job, job.output, arguments) for job in jobs])


def _verify(job: Job, folder: Path | None, arguments: argparse.Namespace) -> int:
    """Verify the package of one document and return the exit status."""
    if folder is not None and not (folder / "__init__.py").is_file():
        raise UsageError(f"there is no package in {str(folder)!r}")
    diagnostics, understood, outcome = verified(
        job,
        folder,
        most=arguments.most,
        seed=arguments.seed,
        hypothesis=arguments.hypothesis,
        progress=_progress(),
    )
    report = Report(diagnostics, places_in(understood.sources))
    report.show(all_warnings=arguments.all_warnings)
    if outcome is None:
        return 1
    judged = judge(understood, options(job), arguments.messages)
    for line in (*faults(outcome), *judged.wrong):
        print(visible(line), file=sys.stderr)
    failed = bool(judged.wrong) or not outcome.agrees
    if arguments.figures == "json":
        figures = {"document": str(job.document), **data(outcome)}
        print(json.dumps(figures | {"messages": judged.data()}, indent=1))
        return int(failed)
    print(
        f"{job.document}: {'the package generated now' if folder is None else folder}"
    )
    for line in (*table(outcome), *judged.lines(arguments.messages)):
        print(line)
    return int(failed)


def verified(
    job: Job, folder: Path | None, **more: Any
) -> tuple[Diagnostics, pipeline.Understood, Outcome | None]:
    """Compare the package of a job, in `folder` or generated now, with jsonschema.

    Returns what there is to say about the document, the document, and the outcome, None
    if it has errors. `more` are arguments of `truespec.verify.document.verify`.
    """
    diagnostics = Diagnostics()
    chosen = replace(options(job), targets=_TARGETS)
    understood = pipeline.understand(job.document, chosen, diagnostics)
    return diagnostics, understood, verify(understood, chosen, folder=folder, **more)


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
