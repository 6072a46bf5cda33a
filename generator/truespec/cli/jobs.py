"""What a command works on: the jobs of the project, or the document it was given."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from truespec import pipeline
from truespec.cli.targets import refuse_unknown
from truespec.cli.usage import UsageError
from truespec.config import (
    DEFAULT_TARGETS,
    DIRECTIONS,
    FILE,
    Config,
    Job,
    Settings,
    find_config,
    package_name,
    read_config,
)
from truespec.diagnostics import Diagnostics
from truespec.regex.linear import ENGINES


def add_reading_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments that say how a document is read and reported."""
    parser.add_argument(
        "--strict", action="store_true", help="treat warnings as errors"
    )
    parser.add_argument(
        "--allow-remote",
        action="store_true",
        help="follow references to http and https addresses",
    )
    parser.add_argument(
        "--root",
        action="append",
        default=[],
        type=Path,
        metavar="DIR",
        help="a folder, besides the document's, that files may be read from (repeatable)",
    )
    parser.add_argument(
        "--directions",
        choices=DIRECTIONS,
        help="what `required` means in OpenAPI 3.1 and 3.2 for a property that is"
        " readOnly or writeOnly: what 3.0 says, that it holds in one direction only"
        " (intent, default), or that it holds in both (letter)",
    )
    parser.add_argument(
        "--all-warnings",
        action="store_true",
        help="show every warning, even if there are many of a kind",
    )


def add_validator_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments that say what validators do with formats and patterns."""
    parser.add_argument(
        "--formats",
        action=argparse.BooleanOptionalAction,
        help="whether validators assert `format`, or take it for an annotation"
        " (default: they assert it)",
    )
    parser.add_argument(
        "--patterns",
        choices=ENGINES,
        help="what searches for the patterns that can take exponential time: Python's"
        " re (default), or RE2, which the package then needs (google-re2)",
    )


def load_config(diagnostics: Diagnostics) -> Config:
    """Return the settings of the project that the current folder belongs to."""
    file = find_config(Path.cwd())
    return Config() if file is None else read_config(file, diagnostics)


def project_jobs(config: Config, arguments: argparse.Namespace) -> list[Job]:
    """Return the jobs of the project; raise UsageError where there are none."""
    if not config.jobs:
        raise UsageError(
            f"no SPEC is given and no {FILE} here or above has jobs in [tool.truespec]"
        )
    return [
        replace(job, settings=_adjusted(job.settings, arguments)) for job in config.jobs
    ]


def document_job(config: Config, arguments: argparse.Namespace) -> Job:
    """Return the job for the document on the command line.

    What the command line leaves open is taken from the project's job for the same
    document and then from the project's settings. The package is called after the
    output folder, or else after the document's file, so that its name does not change
    when the document's title does.
    """
    document: Path = arguments.spec
    known = config.job(document)
    name = package_name(document.stem)
    job = known or Job(document, Path(name), name, config.settings)
    output = getattr(arguments, "output", None)
    if output is not None:
        job = replace(job, output=output, package=package_name(output.resolve().name))
    package = getattr(arguments, "package", None)
    if package is not None:
        moves = output is None and known is None
        job = replace(
            job, package=package, output=Path(package) if moves else job.output
        )
    settings = _adjusted(job.settings, arguments)
    return replace(job, document=document, settings=settings)


def _adjusted(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """Return settings with what the command line says about them."""
    for named in ("targets", "only_targets"):
        refuse_unknown(getattr(arguments, named, None) or ())
    refuse_unknown(settings.targets)
    formats = getattr(arguments, "formats", None)
    return replace(
        settings,
        formats=settings.formats if formats is None else formats,
        patterns=getattr(arguments, "patterns", None) or settings.patterns,
        directions=arguments.directions or settings.directions,
        roots=(*settings.roots, *arguments.root),
        allow_remote=settings.allow_remote or arguments.allow_remote,
        strict=settings.strict or arguments.strict,
    )


def options(job: Job) -> pipeline.Options:
    """Return what the pipeline needs to know of a job."""
    settings = job.settings
    return pipeline.Options(
        package=job.package,
        targets=settings.targets or DEFAULT_TARGETS,
        roots=settings.roots,
        allow_remote=settings.allow_remote,
        strict=settings.strict,
        formats=settings.formats,
        lines=settings.lines,
        directions=settings.directions,
        patterns=settings.patterns,
        templates=settings.templates,
        pins=settings.names,
        paging=settings.paging,
    )
