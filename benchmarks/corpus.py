"""Makes packages of every document below a folder, with all targets, and tells what
became of each, as a table in Markdown.

    python benchmarks/corpus.py FOLDER [--most N] [--every N] [--output FILE]

A document is generated (models, validators, client, server and reference pages), the
package is imported module by module in a process of its own, and its validators, models
and messages are compared with jsonschema and openapi-core, as `truespec verify` does with
at most N values of a kind for each schema. A document that is refused has the codes of its
errors and the first message. The status is 1 if a package cannot be imported, disagrees or
fails.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from truespec.diagnostics import Diagnostics, Severity
from truespec.messages.judge import judge
from truespec.pipeline import Options, build, understand
from truespec.verify.document import verify
from truespec.verify.table import data, faults

_TARGETS = ("models", "validators", "client", "server", "docs")

_IMPORT = """
import importlib, logging, sys
from pathlib import Path
logging.disable()
package = importlib.import_module("made")
for file in sorted(Path("made").glob("*.py")):
    importlib.import_module(f"made.{file.stem}")
for public in package.__all__:
    getattr(package, public)
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a document: the figures of its package, or why there is none."""

    document: str
    version: str = ""
    operations: int = 0
    schemas: int = 0
    lines: int = 0
    pages: int = 0
    warnings: int = 0
    instances: int = 0
    round_trips: int = 0
    messages: int = 0
    refused: str = ""
    wrong: str = ""

    @property
    def outcome(self) -> str:
        """What the last column says."""
        if self.refused:
            return f"refused: {self.refused}"
        return self.wrong or "generated, imported, verified"


def main() -> int:
    """Write the table and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=40)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    paths = sorted(
        path for path in folder.rglob("*.*") if path.suffix in (".yaml", ".json")
    )[:: arguments.every]
    rows = []
    with ProcessPoolExecutor(arguments.workers, max_tasks_per_child=1) as pool:
        jobs = [pool.submit(_row, folder, path, arguments.most) for path in paths]
        for job in as_completed(jobs):
            rows.append(job.result())
            print(f"{len(rows)}/{len(paths)}", *_cells(rows[-1]), file=sys.stderr)
    rows.sort(key=lambda row: row.document)
    text = "\n".join(_table(rows)) + "\n"
    if arguments.output is None:
        print(text, end="")
    else:
        arguments.output.write_text(text, "utf-8")
    return int(any(row.wrong for row in rows))


def _row(folder: Path, path: Path, most: int) -> Row:
    name = path.relative_to(folder).as_posix()
    try:
        return _outcome(name, path, most)
    except Exception as error:
        return Row(name, wrong=f"fails: {error!r}")


def _outcome(name: str, path: Path, most: int) -> Row:
    diagnostics = Diagnostics()
    options = Options(package="made", targets=_TARGETS)
    understood = understand(path, options, diagnostics)
    files = build(understood, options, diagnostics)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    if files is None or understood.api is None:
        codes = ", ".join(sorted({one.code for one in errors}))
        refused = f"{codes} ({errors[0].message})"
        return Row(name, understood.version, refused=refused)
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder, "made")
        _write(files, package)
        wrong = _import(package)
        outcome = (
            None
            if wrong
            else verify(understood, options, folder=package, most=most, hypothesis=0)
        )
    judged = judge(understood, options)
    figures = Counter(data(outcome)["all"] if outcome is not None else {})
    disagreements = [*(faults(outcome) if outcome is not None else ()), *judged.wrong]
    return Row(
        name,
        understood.version,
        operations=len(understood.api.operations),
        schemas=figures["schemas"],
        lines=sum(text.count("\n") for at, text in files.items() if at.endswith(".py")),
        pages=sum(at.endswith(".html") for at in files),
        warnings=len(diagnostics.found),
        instances=figures["instances"],
        round_trips=figures["round trips"],
        messages=judged.right.total(),
        wrong=wrong or "; ".join(disagreements),
    )


def _write(files: Mapping[str, str], package: Path) -> None:
    for at, text in files.items():
        file = package / at
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def _import(package: Path) -> str:
    """Import a package in a process of its own; return what went wrong, or ""."""
    command = [sys.executable, "-c", _IMPORT]
    run = subprocess.run(
        command, cwd=package.parent, capture_output=True, text=True, check=False
    )
    return run.stderr.strip().rpartition("\n")[2] if run.returncode else ""


_FIGURES = (
    *("operations", "schemas", "lines", "pages", "warnings"),
    *("instances", "round_trips", "messages"),
)


def _table(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of the table, with the sums at the end."""
    names = ("document", "version", *_FIGURES, "outcome")
    yield f"| {' | '.join(names).replace('_', ' ')} |"
    yield f"|---|---|{'--:|' * len(_FIGURES)}---|"
    sums: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    for row in rows:
        yield f"| {' | '.join(_cells(row))} |"
        outcomes[row.outcome.partition(":")[0]] += 1
        for figure in _FIGURES:
            sums[figure] += getattr(row, figure)
    figures = [f"{sums[figure]:,}" for figure in _FIGURES]
    told = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.most_common())
    yield f"| {' | '.join(('all', '', *figures, told))} |"


def _cells(row: Row) -> list[str]:
    figures = [f"{getattr(row, figure):,}" for figure in _FIGURES]
    if row.refused:
        figures = [""] * len(_FIGURES)
    outcome = row.outcome.replace("|", "\\|").replace("\n", " ")
    return [row.document, row.version, *figures, outcome]


if __name__ == "__main__":
    sys.exit(main())
