"""The command ``truespec``: it finds the command's module and reports its failure.

Exit status: 0 done or nothing differs; 1 something differs or a document has errors;
2 wrong usage or an internal error. Data goes to standard output, messages to standard
error.
"""

from __future__ import annotations

import argparse
import gc
import io
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from traceback import print_exception

from truespec.cli.network import separated
from truespec.cli.text import visible
from truespec.cli.usage import USAGE, UsageError
from truespec.version import VERSION

# A command's module is imported only when the command is used, which keeps the start
# of the others fast.
COMMANDS = {
    "generate": ("truespec.cli.generate", "write the Python package of a document"),
    "docs": ("truespec.cli.docs", "write the reference of a document, as a site"),
    "show": ("truespec.cli.show", "print what a document says of an operation"),
    "sample": ("truespec.cli.sample", "print a request of an operation, to copy"),
    "verify": ("truespec.cli.verify", "compare the generated code with jsonschema"),
    "init": (
        "truespec.cli.init",
        "begin with a document: a job, and a server's handlers",
    ),
    "mock": ("truespec.cli.mock", "run a server that answers as the document says"),
    "lint": ("truespec.cli.lint", "print what is wrong with a document"),
    "inspect": ("truespec.cli.inspect", "print what was understood of a document"),
    "config": ("truespec.cli.config", "print the settings and where they come from"),
    "diff": ("truespec.cli.diff", "print what changed between two documents, for whom"),
    "import": ("truespec.cli.import_", "make a document from another description"),
    "example": ("truespec.cli.example", "write a document to try truespec with"),
}
INTERRUPTED = 130
# What a run makes lives until its end, so looking for garbage as often as Python does
# by default takes a fifth of the time and finds next to nothing.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000
BROKEN_PIPE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    `argv` are the arguments without the program's name, by default those of the
    process. Nothing is raised: an exception becomes one line on standard error.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    if "--debug" in words:
        logging.basicConfig(format="%(message)s")
        logging.getLogger("truespec").setLevel(logging.DEBUG)
    try:
        status = _run(words)
        sys.stdout.flush()
        return status
    except UsageError as error:
        print(f"truespec: error: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What is still buffered would fail again when the interpreter exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        _report_internal_error(error, traceback="--debug" in words)
        return USAGE


def _run(words: Sequence[str]) -> int:
    try:
        arguments = _parser(words).parse_args(separated(words))
    except SystemExit as stop:  # argparse leaves this way after --help and on errors
        return stop.code if isinstance(stop.code, int) else USAGE
    status: int = arguments.run(arguments)
    return status


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser, complete only for the command that the words name."""
    parser = argparse.ArgumentParser(
        prog="truespec",
        description="Python code that is proved to say what an API document says.",
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    wanted = next((word for word in words if not word.startswith("-")), None)
    for name, (module_name, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        command.add_argument(
            "--debug", action="store_true", help="show the traceback of internal errors"
        )
        if name == wanted:
            module = import_module(module_name)
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return parser


class _Version(argparse.Action):
    """Prints the version of truespec."""

    def __init__(
        self, option_strings: Sequence[str], dest: str, **options: int
    ) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version")

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> None:
        print(f"truespec {VERSION}")
        parser.exit()


def _report_internal_error(error: Exception, *, traceback: bool) -> None:
    if traceback:
        print_exception(error)
    what = visible(" ".join(f"{type(error).__name__}: {error}".split()))
    print(
        f"truespec: internal error: {what} (please report this; --debug shows where)",
        file=sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main())
