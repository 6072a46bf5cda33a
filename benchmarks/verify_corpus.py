"""Verifies every document below a folder and adds up what came out.

    python benchmarks/verify_corpus.py FOLDER [--most N] [--every N] [--largest BYTES]

Prints a line for each document that disagrees, cannot be judged or fails, then the sums
as JSON. The status is 1 if there is one that disagrees or fails.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand
from truespec.verify.document import verify
from truespec.verify.table import data, faults


def main() -> int:
    """Verify the documents and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=100)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--largest", type=int, default=2_000_000)
    arguments = parser.parse_args()
    paths = [
        path
        for path in sorted(arguments.folder.rglob("*.*"))
        if path.suffix in (".yaml", ".json")
        and path.stat().st_size <= arguments.largest
    ]
    sums: Counter[str] = Counter()
    for path in paths[:: arguments.every]:
        sums["documents"] += 1
        try:
            _add(path, arguments.most, sums)
        except Exception as error:
            sums["failures"] += 1
            print(f"{path}: {error!r}", flush=True)
    print(json.dumps(sums, indent=1))
    return int(bool(sums["disagreements"] or sums["failures"]))


def _add(path: Path, most: int, sums: Counter[str]) -> None:
    options = Options(package="verified")
    understood = understand(path, options, Diagnostics())
    outcome = verify(understood, options, most=most, hypothesis=0)
    if outcome is None:
        sums["documents with errors"] += 1
        return
    found = data(outcome)
    sums.update(found["all"])
    if not outcome.agrees:
        sums["documents that disagree"] += 1
    for line in faults(outcome):
        print(f"{path}: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
