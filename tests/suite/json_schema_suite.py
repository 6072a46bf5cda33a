"""The official JSON Schema Test Suite, as the source distribution of jsonschema has it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]
_REMOTES = "http://localhost:1234"

# The folders of the suite, and the names of the dialects.
DRAFTS = {
    "draft4": "draft4",
    "draft6": "draft6",
    "draft7": "draft7",
    "draft2019-09": "2019-09",
    "draft2020-12": "2020-12",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One instance of the suite, with its schema and the right verdict."""

    draft: str
    file: str
    group: str
    description: str
    schema: Any
    instance: Any
    valid: bool

    @property
    def label(self) -> str:
        """The name by which the case is listed."""
        return f"{self.draft}/{self.file}: {self.group}: {self.description}"


def folder() -> Path | None:
    """Return the folder of the suite, None where it was not fetched."""
    given = os.environ.get("TRUESPEC_JSON_SCHEMA_SUITE")
    places = [Path(given)] if given else []
    places += sorted((_ROOT / ".venv/share").glob("jsonschema-*/json"))
    return next((place for place in places if (place / "tests").is_dir()), None)


def cases(draft: str, *, optional: bool = False) -> Iterator[Case]:
    """Yield the required cases of a draft, or the optional ones."""
    root = folder()
    assert root is not None
    base = root / "tests" / draft
    files = sorted(
        (base / "optional").rglob("*.json") if optional else base.glob("*.json")
    )
    for file in files:
        for group in json.loads(file.read_text("utf-8")):
            for test in group["tests"]:
                yield Case(
                    draft,
                    file.relative_to(base).as_posix(),
                    group["description"],
                    test["description"],
                    group["schema"],
                    test["data"],
                    test["valid"],
                )


@cache
def remotes() -> dict[str, Any]:
    """Return the schemas that the suite refers to, by URI."""
    root = folder()
    assert root is not None
    base = root / "remotes"
    return {
        f"{_REMOTES}/{file.relative_to(base).as_posix()}": json.loads(
            file.read_text("utf-8")
        )
        for file in sorted(base.rglob("*.json"))
    }
