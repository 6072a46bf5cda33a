"""A sample of real documents, and the packages that come of them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tests.suite.test_corpus import REFUSED, TARGETS
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api

SAMPLE = 40
LARGEST = 60_000
"""How many documents are in the sample, and how many bytes each has at most."""


class Sampled(NamedTuple):
    """A document, what it says, and the folder of its package."""

    path: Path
    api: Api
    folder: Path


def sampled(corpus: Path) -> list[Path]:
    """Return the paths of the documents of the sample."""
    small = [
        path
        for path in sorted(corpus.rglob("*.*"))
        if path.suffix in (".yaml", ".json")
        and path.stat().st_size < LARGEST
        and path.relative_to(corpus).as_posix() not in REFUSED
    ]
    return [small[number * len(small) // SAMPLE] for number in range(SAMPLE)]


def generate(path: Path, folder: Path) -> Sampled:
    """Write the package of a document, with all targets, into a folder."""
    options = pipeline.Options(package="made", targets=TARGETS)
    understood = pipeline.understand(path, options, Diagnostics())
    files = pipeline.build(understood, options)
    assert files is not None
    assert understood.api is not None
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return Sampled(path, understood.api, folder)
