"""``truespec diff``: what changed between two documents, and for whom it matters."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from truespec import pipeline
from truespec.cli.jobs import add_reading_arguments, document_job, load_config, options
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.text import visible
from truespec.cli.usage import USAGE, UsageError
from truespec.diagnostics import Diagnostics, Position
from truespec.diff import Level, compare_documents
from truespec.diff.texts import as_json, as_markdown, as_text
from truespec.pointer import unmarked

_REVISION = re.compile(r"([^:]{2,}):(.+)")
_FAIL_ON = {
    "breaking": (Level.BREAKING,),
    "compatible": (Level.BREAKING, Level.COMPATIBLE),
    "any": tuple(Level),
    "never": (),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    accepts = "a path, a URL, app:module.name, or REVISION:PATH of Git"
    parser.add_argument("old", metavar="OLD", help=f"the document before: {accepts}")
    parser.add_argument(
        "new", metavar="NEW", help="the document after, in the same way"
    )
    parser.add_argument(
        "--output-format",
        choices=["text", "json", "markdown"],
        default="text",
        help="the form of the answer (default: text)",
    )
    parser.add_argument(
        "--fail-on",
        choices=list(_FAIL_ON),
        default="breaking",
        help="the changes that make the exit status 1 (default: breaking)",
    )
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Compare the documents and return the exit status: 1 for a change that is to fail
    or a document with errors, 2 for wrong usage."""
    with tempfile.TemporaryDirectory() as folder:
        sides = [
            _understand(text, Path(folder) / name, arguments)
            for text, name in ((arguments.old, "old"), (arguments.new, "new"))
        ]
        if any(isinstance(one, int) for one in sides):
            return max(one for one in sides if isinstance(one, int))
        old, new = (one for one in sides if not isinstance(one, int))
        assert old.understood.api is not None
        assert new.understood.api is not None
        changes = compare_documents(old.understood.api, new.understood.api)
        if arguments.output_format == "json":
            print(json.dumps(as_json(changes, old.place, new.place), indent=2))
        elif arguments.output_format == "markdown":
            print("\n".join(as_markdown(changes, old.place, new.place)))
        else:
            for line in as_text(changes, old.place, new.place, _line(old, new)):
                print(visible(line))
    fatal = _FAIL_ON[arguments.fail_on]
    return int(any(one.level in fatal for one in changes))


class _Side:
    """One of the documents; `renamed` says how the folder of a revision is shown."""

    def __init__(
        self, understood: pipeline.Understood, renamed: Callable[[str], str]
    ) -> None:
        self.understood = understood
        self.renamed = renamed
        self.places = places_in(understood.sources)

    def place(self, address: str) -> Position | None:
        """Return where an address is, with the name of the file as the user knows it."""
        if not address:
            return None
        position = self.places.locate(unmarked(address), True)
        return Position(self.renamed(position.file), position.line, position.column)

    def line(self, file: str, number: int) -> str | None:
        """Return a line of a file by the name that the user knows."""
        for source in self.understood.sources.values():
            if self.renamed(source.name) == file:
                return source.excerpt(number)
        return None


def _line(old: _Side, new: _Side) -> Callable[[str, int], str | None]:
    def line(file: str, number: int) -> str | None:
        return next(
            (text for side in (old, new) if (text := side.line(file, number))), None
        )

    return line


def _understand(text: str, folder: Path, arguments: argparse.Namespace) -> _Side | int:
    """Return one side, or the exit status if the document has errors."""
    match = None if Path(text).exists() else _REVISION.fullmatch(text)
    is_revision = match is not None and _is_revision(match[1])
    if match is not None and is_revision:
        path = _check_out(match[1], match[2], folder)
        arguments.spec = str(path)
    else:
        arguments.spec = text
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    job = document_job(config, arguments)
    understood = pipeline.understand(job.document, options(job), diagnostics)
    if understood.api is None or diagnostics.failed:
        report = Report(diagnostics, places_in(understood.sources))
        report.show(all_warnings=arguments.all_warnings)
        return 1
    prefix = f"{match[1]}:" if match is not None and is_revision else ""

    def renamed(name: str) -> str:
        path = Path(name)
        if prefix and path.is_relative_to(folder):
            return prefix + path.relative_to(folder).as_posix()
        return name

    return _Side(understood, renamed)


def _is_revision(name: str) -> bool:
    if name in ("http", "https", "app"):
        return False
    found = _git(
        "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{tree}}"
    )
    return found.returncode == 0


def _check_out(revision: str, path: str, folder: Path) -> Path:
    """Return the path of a file of a revision, with those beside it that it may need."""
    top = _git("rev-parse", "--show-prefix").stdout.decode().strip()
    full = path if not path.startswith("./") else path[2:]
    if _git("cat-file", "-e", f"{revision}:{full}").returncode and top:
        full = top + full
    if _git("cat-file", "-e", f"{revision}:{full}").returncode:
        raise UsageError(f"{revision} has no file {path}")
    beside = Path(full).parent.as_posix()
    names = _git(
        "ls-tree",
        "-r",
        "--name-only",
        "-z",
        "--full-tree",
        revision,
        "--",
        beside if beside != "." else "",
    )
    for name in names.stdout.decode().split("\0"):
        if name == full or name.endswith((".yaml", ".yml", ".json")):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_git("cat-file", "blob", f"{revision}:{name}").stdout)
    return folder / full


def _git(*words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *words], capture_output=True, check=False)
    except FileNotFoundError:
        raise UsageError("a revision needs git") from None
