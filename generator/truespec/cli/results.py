"""What became of the jobs of one run, for people and for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from truespec.cli.report import Report
from truespec.cli.targets import Choice
from truespec.config import Job
from truespec.write import Comparison, unified_diff

_DONE = {"create": "created", "change": "changed", "remove": "removed"}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one job; `comparison` is None where it has errors."""

    job: Job
    report: Report
    comparison: Comparison | None
    choice: Choice

    @property
    def differs(self) -> bool:
        """Whether the package on the disk was not what it should be."""
        return self.comparison is None or bool(self.comparison.changes)


def show_written(result: Result) -> None:
    """Say what was done to a package."""
    if result.comparison is not None:
        _show_targets(result)
        verbs = [change.verb for change in result.comparison.changes]
        done = [f"{verbs.count(v)} {_DONE[v]}" for v in _DONE if v in verbs]
        summary = ", ".join(done) or "up to date"
        print(f"{result.job.output}: {summary}", file=sys.stderr)


def show_check(result: Result) -> None:
    """Say what generating a package would do to it."""
    if result.comparison is not None:
        _show_targets(result)
        for change in result.comparison.changes:
            file = result.job.output / change.path
            print(f"would {change.verb} {file}", file=sys.stderr)
        if result.differs:
            print(f"{result.job.output}: not up to date", file=sys.stderr)


def _show_targets(result: Result) -> None:
    for note in result.choice.notes():
        print(f"{result.job.output}: {note}", file=sys.stderr)


def show_diff(result: Result) -> None:
    """Print what generating a package would change."""
    if result.comparison is not None:
        for line in unified_diff(result.comparison, colour=sys.stdout.isatty()):
            print(line)


def print_json(reports: Sequence[Report], results: Sequence[Result]) -> None:
    """Print everything that the text forms say as one JSON document.

    ``changes`` of a job is null where its document has errors.
    """
    data = {
        "diagnostics": [one for report in reports for one in report.as_json()],
        "errors": sum(report.count("error") for report in reports),
        "warnings": sum(report.count("warning") for report in reports),
        "jobs": [_as_json(result) for result in results],
    }
    print(json.dumps(data, indent=2))


def stale_packages(results: Sequence[Result]) -> list[dict[str, object]]:
    """Return a diagnostic, as JSON data, for each package that is not up to date."""
    return [
        {
            "severity": "error",
            "code": "not-up-to-date",
            "message": f"the package {result.job.output} is not up to date",
            "file": str(result.job.document),
            "line": None,
            "column": None,
            "address": None,
            "hint": "truespec generate writes it",
        }
        for result in results
        if result.comparison is not None and result.differs
    ]


def _as_json(result: Result) -> dict[str, object]:
    job, comparison = result.job, result.comparison
    changes = (
        None
        if comparison is None
        else [{"path": one.path, "do": one.verb} for one in comparison.changes]
    )
    return {
        "document": str(job.document),
        "output": str(job.output),
        "package": job.package,
        "targets": list(result.choice.targets),
        "dropped": list(result.choice.dropped),
        "changes": changes,
    }
