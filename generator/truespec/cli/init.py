"""``truespec init``: a job for a document, and a module to begin a server in.

Both are written once. What is there already stays as it is; what is missing in it is
said, and for the user to add.
"""

from __future__ import annotations

import argparse
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from truespec import pipeline
from truespec.cli.jobs import (
    add_document_argument,
    add_reading_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.project_file import JobTable, shown, with_job
from truespec.cli.report import Report
from truespec.cli.scaffolding import Scaffolding
from truespec.cli.text import say
from truespec.cli.usage import USAGE, UsageError
from truespec.config import (
    DEFAULT_TARGETS,
    FILE,
    OWN_FILE,
    Config,
    Job,
    find_config,
    is_name,
    package_name,
)
from truespec.diagnostics import Diagnostics
from truespec.origin import Kind

_SERVER = "server"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_document_argument(parser)
    parser.add_argument(
        "--server",
        action="store_true",
        help="have a server too, and write a module with a stub for every operation;"
        " where it is there, say which operations it lacks",
    )
    parser.add_argument(
        "--handlers",
        type=Path,
        metavar="FILE",
        help="the module of --server (default: PACKAGE_server.py beside the package)",
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
        metavar="NAME",
        help="the name of the package (default: that of DIR, or of SPEC)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail if a job, the module or an operation is missing",
    )
    add_reading_arguments(parser)


@dataclass(frozen=True, slots=True)
class _Work:
    """What a run is about: `file` is the pyproject.toml, which may not exist."""

    arguments: argparse.Namespace
    config: Config
    file: Path
    job: Job
    understood: pipeline.Understood

    @property
    def writes(self) -> bool:
        return not self.arguments.check


def run(arguments: argparse.Namespace) -> int:
    """Write what is missing and return the exit status.

    0: all is there, though perhaps not every operation in the module of the server; 1:
    something is left for the user to do, or the document has errors, or, with
    ``--check``, anything is missing; 2: wrong usage.
    """
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments, here=True)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    _check_usage(arguments)
    job = document_job(config, arguments)
    if job.document.kind is Kind.INPUT:
        raise UsageError("a job needs a document that can be read again")
    understood = pipeline.understand(job.document, options(job), diagnostics)
    report = Report(diagnostics, places_in(understood.sources))
    report.show(all_warnings=arguments.all_warnings)
    if diagnostics.failed:
        return 1
    work = _Work(arguments, config, _project_file(), job, understood)
    scaffolding = _scaffolding(work) if arguments.server else None
    done = _settle_job(work)
    if scaffolding is not None:
        done = scaffolding.settle(writes=work.writes) and done
    if work.writes and not (job.output / "__init__.py").is_file():
        say("next: truespec generate")
    return int(not done)


def _check_usage(arguments: argparse.Namespace) -> None:
    package, handlers = arguments.package, arguments.handlers
    if package is not None and not is_name(package):
        raise UsageError(f"--package: {package!r} is not a Python name")
    if handlers is None:
        return
    if not arguments.server:
        raise UsageError("--handlers needs --server")
    if handlers.suffix != ".py" or not is_name(handlers.stem):
        raise UsageError(f"--handlers: {str(handlers)!r} is not the file of a module")


def _project_file() -> Path:
    """Return the pyproject.toml that has our table, or else the nearest, or a new one."""
    found = find_config(Path.cwd())
    if found is not None:
        return found
    here = Path.cwd()
    files = (folder / FILE for folder in (here, *here.parents))
    near = next((file for file in files if file.is_file()), here / FILE)
    return near.relative_to(here) if near.is_relative_to(here) else near


def _settle_job(work: _Work) -> bool:
    """Add the job of the document, if there is none; return whether it is there."""
    job, file = work.job, work.file
    known = work.config.job(job.document)
    if known is not None:
        return _has_job(work, known)
    for other in work.config.jobs:
        if other.output.resolve() == job.output.resolve():
            raise UsageError(
                f"{other.document} is generated to {str(job.output)!r}: choose another"
                " folder with --output"
            )
    table = _table(work)
    if not work.writes:
        say(f"would add to {file}: {shown(table)}")
        return False
    root = () if file.name == OWN_FILE else ("tool", "truespec")
    try:
        text = file.read_bytes().decode() if file.is_file() else ""
        found = with_job(text, table, root)
        if found is not None:
            _write(file, found)
    except (OSError, ValueError) as error:
        fault = "is not TOML" if isinstance(error, tomllib.TOMLDecodeError) else ""
        raise UsageError(f"{file}: {fault or error}") from None
    if found is None:
        where = f"the jobs of [{'.'.join(root)}]" if root else "its jobs"
        say(f"{file}: add to {where}: {shown(table)}")
        return False
    say(f"{file}: added a job, {job.document} to {job.output}")
    return True


def _has_job(work: _Work, known: Job) -> bool:
    """Say what an existing job is, and return whether it is the one that is wanted."""
    output = work.arguments.output
    if output is not None and output.resolve() != known.output.resolve():
        raise UsageError(
            f"{work.file} has a job for {known.document}, to {str(known.output)!r}"
        )
    if work.arguments.server and _SERVER not in known.settings.targets:
        say(f'{work.file}: add "{_SERVER}" to the targets of {known.document}')
        return False
    say(f"{work.file}: has a job, {known.document} to {known.output}")
    return True


def _table(work: _Work) -> JobTable:
    """Return what [tool.truespec] is to say of the job."""
    job, arguments = work.job, work.arguments
    folder = work.file.resolve().parent

    def relative(path: Path) -> str:
        return Path(os.path.relpath(path.resolve(), folder)).as_posix()

    path = job.document.path
    named = str(job.document) if path is None else relative(path)
    table: dict[str, str | bool | list[str]] = {
        "document": named,
        "output": relative(job.output),
    }
    if job.package != package_name(job.output.name):
        table["package"] = job.package
    targets = job.settings.targets or DEFAULT_TARGETS
    if arguments.server and _SERVER not in targets:
        table["targets"] = [*targets, _SERVER]
    if arguments.root:
        table["roots"] = [relative(one) for one in job.settings.roots]
    if arguments.directions:
        table["directions"] = arguments.directions
    if job.settings.allow_remote and arguments.allow_remote:
        allowed = job.settings.allow_remote
        table["allow-remote"] = [*allowed] if isinstance(allowed, tuple) else True
    if arguments.strict:
        table["strict"] = True
    return table


def _scaffolding(work: _Work) -> Scaffolding:
    """Return the module of the server: the one that is named, or the usual one."""
    output: Path = work.job.output
    given: Path | None = work.arguments.handlers
    file = given or output.parent / f"{package_name(output.name)}_server.py"
    if file.resolve().is_relative_to(output.resolve()):
        raise UsageError(f"{file} is in the package, which holds nothing of yours")
    project = work.file.resolve().parent
    return Scaffolding(file, project, work.job, work.understood)


def _write(file: Path, text: str) -> None:
    """Write the text in one step, so that a failure leaves the old file as it was."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        draft.write_bytes(text.encode())
        draft.replace(file)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
