"""``truespec import``: an API document made from another description of an API."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from truespec.importers.botocore import import_service
from truespec.importers.faults import ImportFault
from truespec.importers.yaml_text import dump


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "source", choices=["botocore"], help="where the description comes from"
    )
    parser.add_argument(
        "service", metavar="SERVICE", help="name of the service, such as cognito-idp"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="file to write (default: standard output)",
    )
    parser.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        help="botocore's data folder (default: that of the installed botocore)",
    )
    parser.add_argument(
        "--api-version",
        metavar="VERSION",
        help="version of the service (default: the newest)",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse the service where anything would be left out",
    )


def run(arguments: argparse.Namespace) -> int:
    """Import one service and return the exit status.

    0: written; 1: the service model cannot be said in a document; 2: it cannot be
    found or read, or the file cannot be written.
    """
    try:
        left_out: list[str] | None = None if arguments.strict else []
        tree = import_service(
            arguments.service, arguments.data, arguments.api_version, left_out
        )
        for one in left_out or ():
            print(f"warning: {one}", file=sys.stderr)
        _write(dump(tree), arguments.output)
    except ImportFault as fault:
        print(f"error: {fault}", file=sys.stderr)
        return fault.exit_status
    return 0


def _write(text: str, output: Path | None) -> None:
    """Write the text in one step, so that a failure leaves the old file as it was."""
    if output is None:
        sys.stdout.write(text)
        return
    draft = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(output)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        raise ImportFault(f"{output} cannot be written: {fault.strerror}") from fault
