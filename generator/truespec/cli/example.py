"""``truespec example``: a document to try truespec with."""

from __future__ import annotations

import argparse
import os
from difflib import get_close_matches
from pathlib import Path

import truespec
from truespec.cli.usage import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help="which document, such as cognito-idp (default: list their names)",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="file to write (default: NAME.yaml)",
    )
    parser.add_argument(
        "--force", action="store_true", help="replace a file that has other content"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write a document, or list the names of all, and return the exit status.

    Raises UsageError where there is no such document, and where the file is there with
    other content or cannot be written.
    """
    documents = {path.stem: path for path in _folder().glob("*.yaml")}
    if arguments.name is None:
        print("\n".join(sorted(documents)))
        return 0
    if arguments.name not in documents:
        near = get_close_matches(arguments.name, documents, 1) or sorted(documents)
        raise UsageError(
            f"there is no example {arguments.name!r}; there is {', '.join(near)}"
        )
    source = documents[arguments.name]
    _write(source.read_bytes(), arguments.output or Path(source.name), arguments.force)
    return 0


def _folder() -> Path:
    """Return the folder of the documents: the wheel's, or else the repository's."""
    package = Path(truespec.__file__).parent
    installed = package / "examples"
    return installed if installed.is_dir() else package.parents[1] / "spec"


def _write(content: bytes, output: Path, force: bool) -> None:
    """Write a file in one step, so that a failure leaves the old one as it was."""
    draft = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        if output.exists() and output.read_bytes() == content:
            print(f"{output}: unchanged")
            return
        if output.exists() and not force:
            raise UsageError(f"{output} has other content: --force replaces it")
        draft.write_bytes(content)
        draft.replace(output)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        raise UsageError(f"{output} cannot be written: {fault.strerror}") from fault
    print(f"{output}: written")
