"""Has mypy --strict and pyright look at the packages of a sample of real documents.

    python benchmarks/type_checkers.py FOLDER [--documents N] [--largest BYTES]

The documents are spread over all those below the folder. Prints what the type checkers
find, then the figures as JSON; the status is 1 if they find anything.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, build, understand

TARGETS = ("models", "validators", "client", "server")


def main() -> int:
    """Check the packages and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--largest", type=int, default=60_000)
    arguments = parser.parse_args()
    paths = [
        path
        for path in sorted(arguments.folder.rglob("*.*"))
        if path.suffix in (".yaml", ".json") and path.stat().st_size < arguments.largest
    ]
    count = min(arguments.documents, len(paths))
    chosen = [paths[number * len(paths) // count] for number in range(count)]
    figures: dict[str, int | float] = {"documents": 0, "documents with errors": 0}
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number, path in enumerate(chosen):
            package = f"made_{number}"
            written = _write(path, folder / package)
            figures["documents" if written else "documents with errors"] += 1
            if written:
                print(f"{package}: {path}", flush=True)
        figures["modules"] = len([*folder.glob("*/*.py")])
        # The runtime is the same everywhere, and is checked where it comes from.
        settings = {"include": ["."], "exclude": ["**/_runtime"]}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        for checker, command in (
            ("mypy", ("mypy", "--strict", "--no-incremental", ".")),
            ("pyright", ("pyright", "--pythonpath", sys.executable)),
        ):
            start = perf_counter()
            figures[checker] = _errors(folder, command)
            figures[f"{checker} seconds"] = round(perf_counter() - start)
    print(json.dumps(figures, indent=1))
    return int(bool(figures["mypy"] or figures["pyright"]))


def _write(path: Path, folder: Path) -> bool:
    """Write the package of a document; return whether there is one."""
    options = Options(package=folder.name, targets=TARGETS)
    files = build(understand(path, options, Diagnostics()), options)
    for name, text in (files or {}).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return files is not None


def _errors(folder: Path, command: tuple[str, ...]) -> int:
    """Print what a type checker finds; return how many errors these are."""
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode not in (0, 1):
        raise RuntimeError(result.stdout + result.stderr)
    found = [
        line
        for line in result.stdout.splitlines()
        if " error: " in line or " - error" in line or " - warning" in line
    ]
    print("\n".join(found), flush=True)
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
