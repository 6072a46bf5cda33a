"""``truespec generate``: the Python package of a document, written or compared."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from truespec import pipeline
from truespec.cli.compiling import compile_packages
from truespec.cli.jobs import (
    DOCUMENT,
    add_reading_arguments,
    add_validator_arguments,
    document_job,
    load_config,
    options,
    project_jobs,
)
from truespec.cli.output import JSON, TEXT, add_format_argument, print_reports
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.results import (
    Result,
    print_json,
    show_check,
    show_diff,
    show_written,
    stale_packages,
)
from truespec.cli.targets import add_target_arguments, choose_targets
from truespec.cli.tracked import untracked_files
from truespec.cli.usage import USAGE, UsageError
from truespec.config import Job, is_name
from truespec.diagnostics import Diagnostics, Position
from truespec.extension.build import foreign_extensions, missing_tools
from truespec.version import VERSION
from truespec.write import (
    Comparison,
    Provenance,
    compare,
    recorded_files,
    recorded_provenance,
    replace_package,
    sole_writer,
)

_SHOW = {"write": show_written, "check": show_check, "diff": show_diff}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "spec",
        nargs="?",
        metavar="SPEC",
        help=f"{DOCUMENT} (default: all jobs of [tool.truespec] in pyproject.toml)",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="the folder of the package (default: the package's name)",
    )
    parser.add_argument(
        "--package",
        type=_package,
        metavar="NAME",
        help="the name of the package (default: that of DIR, or of SPEC)",
    )
    add_target_arguments(parser)
    add_validator_arguments(parser)
    mode = add_writing_arguments(parser)
    mode.add_argument(
        "--compile",
        action="store_true",
        help="write, and build the validators as an extension module with mypyc",
    )
    parser.add_argument(
        "--tracked",
        action="store_true",
        help="fail if Git does not track a file of a package, unless it ignores it",
    )
    add_format_argument(parser)
    add_reading_arguments(parser)


def add_writing_arguments(
    parser: argparse.ArgumentParser,
) -> argparse._MutuallyExclusiveGroup:
    """Declare the arguments that say what is done to the disk; return the group of those
    that say to compare instead."""
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--check",
        dest="mode",
        action="store_const",
        const="check",
        default="write",
        help="write nothing; fail if the package is not up to date",
    )
    mode.add_argument(
        "--diff",
        dest="mode",
        action="store_const",
        const="diff",
        help="like --check, and print what would change",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite generated files that were edited by hand",
    )
    parser.add_argument(
        "--update",
        action="store_true",
        help="take what has changed on the network, whatever --locked says",
    )
    return mode


def _package(text: str) -> str:
    if not is_name(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a Python name")
    return text


def run(arguments: argparse.Namespace) -> int:
    """Generate, check or compare; return the exit status (see `truespec.cli.main`)."""
    faults = Diagnostics()
    config = load_config(faults, arguments)
    if faults.failed:
        _show(arguments, [Report(faults, places_in({}))], [])
        return USAGE
    if arguments.spec is not None:
        jobs = [document_job(config, arguments)]
        _demand_name(jobs[0], arguments)
    elif arguments.output is not None or arguments.package is not None:
        raise UsageError("--output and --package need a SPEC")
    else:
        jobs = project_jobs(config, arguments)
    if arguments.compile and (missing := missing_tools()):
        raise UsageError(f"--compile: {missing}")
    results = [perform(job, arguments) for job in jobs]
    untracked = _untracked(results) if arguments.tracked else []
    _show(arguments, [result.report for result in results], results)
    for file in untracked:
        print(f"{file}: Git does not track this file: add it", file=sys.stderr)
    if arguments.compile:
        compile_packages(results)
    if arguments.mode == "write":
        return int(bool(untracked) or any(one.comparison is None for one in results))
    return int(bool(untracked) or any(result.differs for result in results))


def _untracked(results: list[Result]) -> list[Path]:
    """Return the generated files that Git would leave out of a commit."""
    found: list[Path] = []
    for result in results:
        if result.comparison is None:
            continue
        generated = recorded_files(result.job.output)
        for path in untracked_files(result.job.output):
            if path in generated:
                found.append(result.job.output / path)
    return found


def _demand_name(job: Job, arguments: argparse.Namespace) -> None:
    """Raise UsageError where nothing says what the package is called."""
    named = arguments.output or arguments.package or job.document.stem
    if not named:
        raise UsageError(f"{job.document}: say with -o where the package goes")


def perform(job: Job, arguments: argparse.Namespace) -> Result:
    """Build what a job makes and compare it with the disk, or write it too."""
    diagnostics = Diagnostics()
    recorded = recorded_provenance(job.output)
    choice = choose_targets(job.settings, arguments, recorded.targets)
    job = replace(job, settings=replace(job.settings, targets=choice.targets))
    chosen = options(job, recorded.remote, update=arguments.update)
    understood = pipeline.understand(job.document, chosen, diagnostics)
    package = pipeline.build_package(understood, chosen, diagnostics)
    comparison = None
    if package is not None and not diagnostics.failed:
        provenance = Provenance(
            VERSION,
            understood.name,
            choice.targets,
            understood.remote,
            understood.skipped,
            package.kept.outer,
            package.kept.inner,
        )
        write = arguments.mode == "write"
        comparison = _settle(
            job,
            package.files,
            provenance,
            diagnostics,
            write=write,
            force=arguments.force,
        )
    report = Report(diagnostics, places_in(understood.sources))
    return Result(job, report, comparison, choice)


def _settle(
    job: Job,
    files: Mapping[str, str],
    provenance: Provenance,
    diagnostics: Diagnostics,
    *,
    write: bool,
    force: bool,
) -> Comparison | None:
    """Compare a package with the disk, and write it if wanted.

    An extension that was built from other validators goes with them.
    """
    try:
        with sole_writer(job.output) if write else nullcontext():
            comparison = compare(
                job.output, files, diagnostics, provenance, force=force
            )
            if comparison is not None:
                foreign = foreign_extensions(job.output, files.get("validators.py"))
                comparison = comparison.removing(foreign)
                if write:
                    replace_package(comparison)
    except OSError as error:
        position = Position(str(error.filename or job.output), 0, 0)
        message = f"the package cannot be written: {error.strerror}"
        diagnostics.error("cannot-write", position, message)
        return None
    return comparison


def _show(
    arguments: argparse.Namespace, reports: list[Report], results: list[Result]
) -> None:
    if arguments.output_format == TEXT:
        print_results(arguments, results, reports)
    elif arguments.output_format == JSON:
        print_json(reports, results)
    else:
        stale = [] if arguments.mode == "write" else stale_packages(results)
        documents = [str(result.job.document) for result in results]
        print_reports(arguments, reports, documents, stale)


def print_results(
    arguments: argparse.Namespace,
    results: list[Result],
    reports: list[Report] | None = None,
) -> None:
    """Print as text what became of some jobs, after their reports."""
    for report in reports or [result.report for result in results]:
        report.show(all_warnings=arguments.all_warnings, quiet=_is_quiet(arguments))
    for result in results if not _is_quiet(arguments) else ():
        _SHOW[arguments.mode](result)


def _is_quiet(arguments: argparse.Namespace) -> bool:
    # Other commands that generate have no such option; a diff is what was asked for.
    return getattr(arguments, "quiet", False) and arguments.mode != "diff"
