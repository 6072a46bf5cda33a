"""``truespec init``: a job for a document, and a module to begin a server in.

Both are written once. What is there already stays as it is; what is missing in it is
said, and for the user to add.
"""

from __future__ import annotations

import argparse
import os
import shlex
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from truespec import pipeline
from truespec.cli.handlers_file import (
    HandlersFile,
    import_lines,
    read_handlers,
    top_of,
)
from truespec.cli.jobs import (
    add_reading_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.project_file import JobTable, shown, with_job
from truespec.cli.report import Report
from truespec.cli.text import visible
from truespec.cli.usage import USAGE, UsageError
from truespec.config import FILE, Config, Job, find_config, is_name, package_name
from truespec.diagnostics import Diagnostics

_SERVER = "server"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", type=Path, metavar="SPEC", help="the document")
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
    config = load_config(diagnostics)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    _check_usage(arguments)
    job = document_job(config, arguments)
    understood = pipeline.understand(job.document, options(job), diagnostics)
    report = Report(diagnostics, places_in(understood.sources))
    report.show(all_warnings=arguments.all_warnings)
    if diagnostics.failed:
        return 1
    work = _Work(arguments, config, _project_file(), job, understood)
    done = _settle_job(work)
    if arguments.server:
        done = _settle_handlers(work) and done
    if work.writes and not (job.output / "__init__.py").is_file():
        _say("next: truespec generate")
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


def _say(text: str) -> None:
    print(visible(text), file=sys.stderr)


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
        _say(f"would add to {file}: {shown(table)}")
        return False
    try:
        text = file.read_bytes().decode() if file.is_file() else ""
        found = with_job(text, table)
        if found is not None:
            _write(file, found)
    except (OSError, ValueError) as error:
        fault = "is not TOML" if isinstance(error, tomllib.TOMLDecodeError) else ""
        raise UsageError(f"{file}: {fault or error}") from None
    if found is None:
        _say(f"{file}: add to the jobs of [tool.truespec]: {shown(table)}")
        return False
    _say(f"{file}: added a job, {job.document} to {job.output}")
    return True


def _has_job(work: _Work, known: Job) -> bool:
    """Say what an existing job is, and return whether it is the one that is wanted."""
    output = work.arguments.output
    if output is not None and output.resolve() != known.output.resolve():
        raise UsageError(
            f"{work.file} has a job for {known.document}, to {str(known.output)!r}"
        )
    if work.arguments.server and _SERVER not in known.settings.targets:
        _say(f'{work.file}: add "{_SERVER}" to the targets of {known.document}')
        return False
    _say(f"{work.file}: has a job, {known.document} to {known.output}")
    return True


def _table(work: _Work) -> JobTable:
    """Return what [tool.truespec] is to say of the job."""
    job, arguments = work.job, work.arguments
    folder = work.file.resolve().parent

    def relative(path: Path) -> str:
        return Path(os.path.relpath(path.resolve(), folder)).as_posix()

    table: dict[str, str | bool | list[str]] = {
        "document": relative(job.document),
        "output": relative(job.output),
    }
    if job.package != package_name(job.output.name):
        table["package"] = job.package
    targets = job.settings.targets
    if arguments.server and _SERVER not in targets:
        table["targets"] = [*targets, _SERVER]
    if arguments.root:
        table["roots"] = [relative(one) for one in job.settings.roots]
    for name in ("allow_remote", "strict"):
        if getattr(arguments, name):
            table[name.replace("_", "-")] = True
    return table


def _settle_handlers(work: _Work) -> bool:
    """Write the module of the server, or say what it lacks; return whether all is well."""
    file = _handlers_file(work)
    if not file.exists():
        return _write_handlers(work, file)
    try:
        found = read_handlers(file, work.job.output)
    except SyntaxError as error:
        _say(f"error: {error.filename}:{error.lineno}: {error.msg}")
        return False
    except (OSError, ValueError) as error:
        _say(f"error: {file}: {error}")
        return False
    return _compare(work, file, found)


def _handlers_file(work: _Work) -> Path:
    output: Path = work.job.output
    given: Path | None = work.arguments.handlers
    file = given or output.parent / f"{package_name(output.name)}_server.py"
    if file.resolve().is_relative_to(output.resolve()):
        raise UsageError(f"{file} is in the package, which holds nothing of yours")
    return file


def _write_handlers(work: _Work, file: Path) -> bool:
    methods = pipeline.handler_methods(work.understood, options(work.job))
    if not work.writes:
        _say(f"would create {file}, with {_count(len(methods), 'operation')}")
        return False
    command = _command(work, file)
    text = pipeline.scaffold(
        work.understood, options(work.job), _importable(work.job), command
    )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Never the place of a file of the user's.
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}") from None
    _say(
        f"{file}: created, with {_count(len(methods), 'operation')}; to run: {command}"
    )
    return True


def _compare(work: _Work, file: Path, found: HandlersFile) -> bool:
    """Say what differs between the operations and a module that is the user's."""
    methods = pipeline.handler_methods(work.understood, options(work.job))
    missing = [name for name in methods if name not in found.methods]
    document = work.job.document
    if others := found.others(set(methods)):
        _say(f"{file}: no operation of {document} is called {', '.join(others)}")
    if not missing:
        _say(f"{file}: has {_every(len(methods))} of {document}")
        return True
    _say(f"{file}: lacks {_count(len(missing), 'operation')} of {document}:")
    for name in missing:
        _say(f"  {name} ({methods[name]})")
    print(_stubs(work, missing, found), end="")
    return work.writes


def _stubs(work: _Work, missing: list[str], found: HandlersFile) -> str:
    """Return what is to be pasted: imports that the module lacks, and methods."""
    text = pipeline.scaffold(
        work.understood, options(work.job), _importable(work.job), only=missing
    )
    head, _, body = text.partition("class Handlers:\n")
    imports = [one for one in import_lines(head) if one not in found.imports]
    return "".join(f"{one}\n" for one in imports) + ("\n" if imports else "") + body


def _importable(job: Job) -> str:
    """Return the name by which a package is imported."""
    top = top_of(job.output.parent)
    parts = job.output.resolve().relative_to(top).parts
    return ".".join(parts) if all(map(is_name, parts)) else job.package


def _command(work: _Work, file: Path) -> str:
    """Return what runs a module, from the folder of the project."""
    top = top_of(file.parent)
    module = ".".join(file.resolve().relative_to(top).with_suffix("").parts)
    folder = Path(os.path.relpath(top, work.file.resolve().parent)).as_posix()
    words = ["uvicorn", f"{module}:app"]
    if folder != ".":
        words[1:1] = ["--app-dir", folder]
    return shlex.join(words)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _every(number: int) -> str:
    return "the operation" if number == 1 else f"all {number} operations"


def _write(file: Path, text: str) -> None:
    """Write the text in one step, so that a failure leaves the old file as it was."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        draft.write_bytes(text.encode())
        draft.replace(file)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
