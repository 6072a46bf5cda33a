"""What `truespec import botocore` leaves out or refuses, and why.

Run as a program, this writes the page that people read:

    python -m tests.suite.botocore_table DATA_OF_BOTOCORE_1_29 > docs/botocore.md
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import botocore  # type: ignore[import-untyped]

from truespec.importers.botocore import import_service
from truespec.importers.faults import ModelRefused
from truespec.importers.traits import LEFT_OUT

INSTALLED = Path(botocore.__file__).parent / "data"


def services(data: Path) -> list[str]:
    """Return the services of a data folder."""
    return sorted({path.parents[1].name for path in data.glob("*/*/service-2.json*")})


def measured(data: Path) -> tuple[int, int, Counter[str], Counter[str]]:
    """Return the services and operations that were imported, what was left out of them,
    and why others were refused."""
    done = operations = 0
    left_out, refused = Counter[str](), Counter[str]()
    for service in services(data):
        notes: list[str] = []
        try:
            document = import_service(service, data, None, notes)
        except ModelRefused as refusal:
            refused[str(refusal).partition(" ")[2]] += 1
            continue
        done += 1
        operations += sum(map(len, document["paths"].values()))
        left_out.update(map(_kind, notes))
    return done, operations, left_out, refused


def _kind(note: str) -> str:
    """Return what a note says, whatever it is about."""
    if note.startswith("the pattern "):
        return "a pattern of Java's that ECMA-262 does not have"
    reason = re.sub(r"^the operation \w+ is left out: \w+ ", "an operation that ", note)
    return re.sub(r"'[A-Z]\w*'", "...", reason)


def page(versions: dict[str, Path]) -> Iterator[str]:
    """Yield the lines of the page, for the data of some versions."""
    yield "# What `truespec import botocore` reads"
    yield ""
    yield "Every service that speaks the protocols `json` or `rest-json`, alone or beside"
    yield "others. An operation that an OpenAPI document cannot describe is left out with a"
    yield "warning, and so is a trait that is not known; `--strict` refuses the service then."
    for version, data in versions.items():
        done, operations, left_out, refused = measured(data)
        yield ""
        yield f"## botocore {version}: {done} services, {operations} operations"
        yield ""
        yield "| left out of a service | how often |"
        yield "|---|---|"
        yield from (f"| {kind} | {count} |" for kind, count in sorted(left_out.items()))
        yield ""
        yield "| a service is refused, as it | services |"
        yield "|---|---|"
        yield from (f"| {kind} | {count} |" for kind, count in sorted(refused.items()))
    yield ""
    yield "## Traits that are left out without a warning"
    yield ""
    yield "| of | trait | why |"
    yield "|---|---|---|"
    for level, traits in LEFT_OUT.items():
        for trait, why in sorted(traits.items()):
            yield f"| {level} | `{trait}` | {why} |"


def main() -> None:
    """Write the page to standard output."""
    versions = {"1.29.165": Path(sys.argv[1]), botocore.__version__: INSTALLED}
    print("\n".join(page(versions)))


if __name__ == "__main__":
    main()
