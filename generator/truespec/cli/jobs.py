"""What a command works on: the jobs of the project, or the document it was given."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from truespec import pipeline
from truespec.cli.network import (
    add_network_arguments,
    header_fields,
    remote_access,
)
from truespec.cli.targets import refuse_unknown
from truespec.cli.usage import UsageError
from truespec.config import (
    DEFAULT_TARGETS,
    DIRECTIONS,
    FILE,
    OWN_FILE,
    Config,
    Job,
    Settings,
    package_name,
)
from truespec.config.environment import CONFIG
from truespec.config.find import configs_below, find_config, is_repository
from truespec.config.read import read_configs
from truespec.diagnostics import Diagnostics
from truespec.origin import Origin
from truespec.regex.linear import ENGINES
from truespec.rules import Rule, parse_rule
from truespec.write import recorded_provenance


def _filter(text: str) -> str:
    try:
        pipeline.Filter.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


COMMAND_LINE = "the command line"

DOCUMENT = "the document: a path, - for standard input, a URL or app:module.name"


def add_document_argument(parser: argparse.ArgumentParser) -> None:
    """Declare the document, for a command that needs one."""
    parser.add_argument("spec", metavar="SPEC", help=DOCUMENT)


def add_reading_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments that say how a document is read and reported."""
    parser.add_argument(
        "--config",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help=f"the configuration, in place of the nearest {OWN_FILE} or {FILE}"
        f" (repeatable; {CONFIG} has them too)",
    )
    parser.add_argument(
        "--strict", action="store_true", help="treat warnings as errors"
    )
    parser.add_argument(
        "--rule",
        action="append",
        default=[],
        type=_rule,
        metavar="CODE[@POINTER]=LEVEL",
        help="make diagnostics of a code error, warning or off, below a pointer if one is"
        " named (repeatable)",
    )
    parser.add_argument(
        "--skip-invalid",
        action="store_true",
        help="leave out the operations and schemas that have errors, and go on",
    )
    add_network_arguments(parser)
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
        "--overlay",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="an OpenAPI Overlay that changes the document first (repeatable)",
    )
    for name, does in (("include", "keep"), ("exclude", "leave out")):
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            type=_filter,
            metavar="FILTER",
            help=f"{does} the operations that match tag:NAME, path:GLOB,"
            " operation:GLOB or method:GET (repeatable)",
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


def _rule(text: str) -> Rule:
    named, mark, level = text.rpartition("=")
    if not mark:
        raise argparse.ArgumentTypeError(f"{text!r} is not CODE=LEVEL")
    try:
        return parse_rule(named, level)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def load_config(
    diagnostics: Diagnostics, arguments: argparse.Namespace, *, here: bool = False
) -> Config:
    """Return the settings of the project, with `here` that of the current folder.

    Files that are named come first, by ``--config`` or by the environment, then the
    nearest one of the current folder. A document that has no job there is looked for in
    the configuration that is nearest to the document itself. At the root of a
    repository that has no configuration of its own, those of the folders below count.
    """
    files = _config_files(arguments)
    config = read_configs(files, diagnostics)
    if here or (spec := getattr(arguments, "spec", None)) is None:
        return config
    document = Origin.parse(spec)
    if arguments.config or document.path is None or config.job(document) is not None:
        return config
    own = find_config(document.path.parent)
    if own is None or own in files or not document.path.exists():
        return config
    its = read_configs((own,), diagnostics)
    return its if not files or its.job(document) is not None else config


def _config_files(arguments: argparse.Namespace) -> tuple[Path, ...]:
    named = tuple(arguments.config)
    if not named and (text := os.environ.get(CONFIG, "")):
        named = tuple(map(Path, text.split(os.pathsep)))
    if named:
        return named
    here = Path.cwd()
    if (nearest := find_config(here)) is not None:
        return (nearest,)
    if getattr(arguments, "spec", None) is None and is_repository(here):
        return tuple(configs_below(here))
    return ()


def project_jobs(config: Config, arguments: argparse.Namespace) -> list[Job]:
    """Return the jobs of the project; raise UsageError where there are none."""
    if not config.jobs:
        raise UsageError(
            f"no SPEC is given and no {OWN_FILE} or {FILE} here or above has jobs"
            " (--config names one that is elsewhere)"
        )
    return [adjust(job, arguments) for job in config.jobs]


def document_job(config: Config, arguments: argparse.Namespace) -> Job:
    """Return the job for the document on the command line.

    What the command line leaves open is taken from the project's job for the same
    document and then from the project's settings. The package is called after the
    output folder, or else after the document's file, so that its name does not change
    when the document's title does.
    """
    document = Origin.parse(arguments.spec)
    known = config.job(document)
    name = package_name(document.stem)
    job = known or Job(document, Path(name), name, config.settings, config.places)
    output = getattr(arguments, "output", None)
    if output is not None:
        job = replace(job, output=output, package=package_name(output.resolve().name))
    package = getattr(arguments, "package", None)
    if package is not None:
        moves = output is None and known is None
        job = replace(
            job, package=package, output=Path(package) if moves else job.output
        )
    return replace(adjust(job, arguments), document=document)


def adjust(job: Job, arguments: argparse.Namespace) -> Job:
    """Return a job with what the command line says about it."""
    settings = _adjusted(job.settings, arguments)
    places = dict(job.places) | {
        one.name: COMMAND_LINE
        for one in fields(Settings)
        if getattr(settings, one.name) != getattr(job.settings, one.name)
    }
    return replace(job, settings=settings, places=places)


def _adjusted(settings: Settings, arguments: argparse.Namespace) -> Settings:
    """Return settings with what the command line says about them."""
    for named in ("targets", "only_targets"):
        refuse_unknown(getattr(arguments, named, None) or ())
    refuse_unknown(settings.targets)
    formats = getattr(arguments, "formats", None)
    remote, hosts = remote_access(arguments, settings.allow_remote)
    return replace(
        settings,
        formats=settings.formats if formats is None else formats,
        patterns=getattr(arguments, "patterns", None) or settings.patterns,
        docs_format=getattr(arguments, "docs_format", None) or settings.docs_format,
        directions=arguments.directions or settings.directions,
        roots=(*settings.roots, *arguments.root),
        allow_remote=hosts or remote,
        headers=header_fields(arguments, settings.headers),
        overlays=(*settings.overlays, *arguments.overlay),
        include=tuple(arguments.include) or settings.include,
        exclude=tuple(arguments.exclude) or settings.exclude,
        locked=(settings.locked or arguments.locked)
        and not getattr(arguments, "update", False),
        strict=settings.strict or arguments.strict,
        rules=(*settings.rules, *arguments.rule),
        skip_invalid=settings.skip_invalid or arguments.skip_invalid,
    )


def options(
    job: Job, recorded: Mapping[str, str] | None = None, *, update: bool = False
) -> pipeline.Options:
    """Return what the pipeline needs to know of a job.

    `recorded` are the hashes of what the package was made from, if they are not to be
    looked up; with `update` their changes are taken without a word.
    """
    settings = job.settings
    before = recorded_provenance(job.output)
    if recorded is None:
        recorded = before.remote
    hosts = settings.allow_remote if isinstance(settings.allow_remote, tuple) else ()
    return pipeline.Options(
        package=job.package,
        targets=settings.targets or DEFAULT_TARGETS,
        roots=settings.roots,
        allow_remote=bool(settings.allow_remote),
        hosts=hosts,
        headers=settings.headers,
        lock=pipeline.Lock(recorded, settings.locked, update),
        overlays=settings.overlays,
        include=tuple(map(pipeline.Filter.parse, settings.include)),
        exclude=tuple(map(pipeline.Filter.parse, settings.exclude)),
        strict=settings.strict,
        rules=settings.rules,
        skip_invalid=settings.skip_invalid,
        formats=settings.formats,
        lines=settings.lines,
        directions=settings.directions,
        patterns=settings.patterns,
        docs_format=settings.docs_format,
        templates=settings.templates,
        pins=settings.names,
        paging=settings.paging,
        types=settings.types,
        kept=pipeline.KeptNames(before.names, before.inner_names),
    )
