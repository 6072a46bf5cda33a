"""Times truespec against datamodel-code-generator, side by side, in one run.

Each round runs every tool once as a whole process on the same document and then imports
what it wrote, so that whatever slows the machine down slows all of them down. The table
gives medians, and ratios to truespec making the same thing: models.

Run ``benchmarks/generate.py --help`` for the options; README.md beside this file says
how to install the peer.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("TRUESPEC_CORPUS", ROOT.parent / "shared/corpus"))
PEER = ROOT / ".venv-benchmark" / "bin" / "datamodel-codegen"

DOCUMENTS = {
    "Cognito": "amazonaws.com/cognito-idp/2016-04-18/openapi.yaml",
    "GitHub": "github.com/api.github.com/1.1.4/openapi.yaml",
}

# What ru_maxrss counts in (getrusage(2): kilobytes, but bytes on macOS).
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
# Compiled files are kept, as they are wherever a tool is installed.
_ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if name != "PYTHONDONTWRITEBYTECODE"
}
_IMPORT = (
    "import sys, time; sys.path.insert(0, '.'); start = time.perf_counter();"
    "import {module}; print(time.perf_counter() - start)"
)


class BenchmarkError(Exception):
    """Something that the benchmark needs is missing or failed."""


@dataclass(frozen=True)
class Tool:
    """A generator: its command for a document, and how its output is imported.

    `command` takes the document and the folder to write in; `modules` are the modules
    there that are imported, by `python`.
    """

    name: str
    command: Callable[[Path, Path], Sequence[str | Path]]
    python: str | Path
    modules: str


@dataclass
class Measures:
    """What was measured of one tool on one document, round by round."""

    seconds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)
    imports: list[float] = field(default_factory=list)
    lines: int = 0


def tools(peer: Path) -> list[Tool]:
    """Return the tools to compare; the first is what the ratios refer to."""

    def truespec(targets: str, modules: str) -> Tool:
        return Tool(
            f"truespec {targets}",
            lambda document, folder: [
                *(sys.executable, "-m", "truespec", "generate", document),
                *("-o", folder / "package", "--targets", targets),
            ],
            sys.executable,
            modules,
        )

    def generator(*options: str) -> Tool:
        return Tool(
            " ".join(("datamodel-code-generator", *options)),
            lambda document, folder: [
                *(peer, "--input", document, "--input-file-type", "openapi"),
                *("--output", folder / "models.py"),
                *("--output-model-type", "pydantic_v2.BaseModel", *options),
            ],
            peer.with_name("python"),
            "models",
        )

    return [
        truespec("models", "package.models"),
        truespec("models,validators", "package.models, package.validators"),
        generator(),
        # Without black, which is half of the time above.
        generator("--formatters", "builtin"),
    ]


def measure(tool: Tool, document: Path, measures: Measures | None) -> None:
    """Run a tool once and add what it took; without measures, only warm it up.

    Raises BenchmarkError if the tool fails, or its output cannot be imported.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        seconds, peak = _run(tool.command(document, folder), folder)
        script = _IMPORT.format(module=tool.modules)
        # The first import compiles; what counts is the second.
        for _ in range(2):
            imported = subprocess.run(
                [tool.python, "-c", script],
                cwd=folder,
                env=_ENVIRONMENT,
                capture_output=True,
                text=True,
            )
            if imported.returncode:
                raise BenchmarkError(f"{tool.name}: {imported.stderr.strip()}")
        if measures is not None:
            measures.seconds.append(seconds)
            measures.peaks.append(peak)
            measures.imports.append(float(imported.stdout))
            measures.lines = _lines(folder)


def _run(command: Sequence[str | Path], folder: Path) -> tuple[float, float]:
    """Return how long a process took, in seconds, and its peak memory, in MiB."""
    log = folder / "log.txt"
    with log.open("wb") as output:
        start = perf_counter()
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env=_ENVIRONMENT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        words = " ".join(map(str, command))
        tail = log.read_text(errors="replace")[-2000:]
        raise BenchmarkError(f"failed: {words}\n{tail}")
    return seconds, usage.ru_maxrss * _PEAK_UNIT / 2**20


def _lines(folder: Path) -> int:
    """Return how many lines of Python there are in a folder."""
    return sum(
        len(file.read_text(encoding="utf-8").splitlines())
        for file in folder.rglob("*.py")
    )


def table(name: str, results: dict[str, Measures]) -> Iterator[str]:
    """Yield the lines of the table for one document."""
    base = next(iter(results.values()))
    columns = f"{'time':>9} {'ratio':>6} {'peak':>10} {'ratio':>6} {'lines':>8}"
    yield f"{name:46} {columns} {'import':>9} {'ratio':>6}"
    for tool, one in results.items():
        seconds, peak, load = map(median, (one.seconds, one.peaks, one.imports))
        yield (
            f"{tool:46} {seconds:7.2f} s {seconds / median(base.seconds):6.2f}"
            f" {peak:6.0f} MiB {peak / median(base.peaks):6.2f} {one.lines:8,}"
            f" {load:7.3f} s {load / median(base.imports):6.2f}"
        )


def compare(name: str, document: Path, compared: list[Tool], rounds: int) -> None:
    """Measure all tools on a document and print the table."""
    results = {tool.name: Measures() for tool in compared}
    for number in range(rounds + 1):
        for tool in compared:
            measure(tool, document, results[tool.name] if number else None)
        if sys.stderr.isatty():
            print(f"{name}: round {number} of {rounds}", file=sys.stderr, end="\r")
    for line in table(name, results):
        print(line)
    print(flush=True)


def _documents(corpus: Path) -> dict[str, Path]:
    found = {name: corpus / path for name, path in DOCUMENTS.items()}
    for path in found.values():
        if not path.is_file():
            raise BenchmarkError(
                f"{path} is missing: --corpus must name a folder with"
                " real documents, as they are published by APIs.guru"
            )
    return found


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="default: 5")
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    parser.add_argument("--peer", type=Path, default=PEER, metavar="COMMAND")
    arguments = parser.parse_args()
    try:
        documents = _documents(arguments.corpus)
        peer = shutil.which(arguments.peer)
        if peer is None:
            raise BenchmarkError(
                f"{arguments.peer} is missing; install it with\n"
                "  python -m venv .venv-benchmark\n"
                "  .venv-benchmark/bin/pip install datamodel-code-generator"
                " 'pydantic[email]'"
            )
        command = [peer, "--version"]
        version = subprocess.run(command, capture_output=True, text=True).stdout
        print(f"datamodel-code-generator {version.split()[-1]}, ", end="")
        print(f"Python {sys.version.split()[0]}, medians of {arguments.rounds} runs\n")
        for name, document in documents.items():
            compare(name, document, tools(Path(peer)), arguments.rounds)
    except BenchmarkError as error:
        print(f"benchmark: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
