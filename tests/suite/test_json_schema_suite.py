"""Compiled schemas against the official JSON Schema Test Suite."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable

import pytest

from tests.suite.json_schema_suite import DRAFTS, Case, cases, folder, remotes
from truespec import compile_schema

pytestmark = pytest.mark.skipif(
    folder() is None,
    reason="the JSON Schema Test Suite is not here: `make` fetches it to .venv/share",
)

# Files of optional tests that do not all pass, and why that is meant to be so.
SKIPPED = {
    "optional/content.json": "content is an annotation since 2019-09, here in draft 7 too",
    "optional/dependencies-compatibility.json": "2019-09 replaced `dependencies`, and "
    "jsonschema reads documents likewise",
    "optional/format-assertion.json": "formats are asserted on request: see "
    "test_json_schema_formats.py",
    "optional/zeroTerminatedFloats.json": "1.0 is an integer in draft 4 as in all others",
}


def failures(
    found: Iterable[Case], dialect: str, *, formats: bool = False
) -> list[tuple[Case, str]]:
    """Return the cases with a wrong verdict, each with a line that says so."""
    failed = []
    for _, group in itertools.groupby(
        found, key=lambda case: (case.file, case.group, json.dumps(case.schema))
    ):
        same = list(group)
        try:
            validator = compile_schema(
                same[0].schema, dialect=dialect, resources=remotes(), formats=formats
            )
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
            failed += [(case, f"{case.label}: {text}") for case in same]
            continue
        for case in same:
            try:
                verdict = str(validator.is_valid(case.instance))
                if verdict == str(bool(validator.problems(case.instance))):
                    verdict = "a verdict that the list of problems does not bear out"
            except Exception as error:
                verdict = f"{type(error).__name__}: {error}"
            if verdict != str(case.valid):
                failed.append((case, f"{case.label}: found {verdict}"))
    return failed


@pytest.mark.parametrize("draft", DRAFTS)
def test_required(draft: str) -> None:
    found = list(cases(draft))
    failed = failures(found, DRAFTS[draft])
    print(f"{draft}: {len(found) - len(failed)} of {len(found)} required")
    assert found
    assert not failed, "\n".join(text for _, text in failed)


def test_optional() -> None:
    """The files that fail somewhere are those that are listed, no more and no less."""
    needed = set()
    unexpected = []
    for draft, dialect in DRAFTS.items():
        found = [
            case
            for case in cases(draft, optional=True)
            if not case.file.startswith("optional/format/")
        ]
        failed = failures(found, dialect)
        print(f"{draft}: {len(found) - len(failed)} of {len(found)} optional")
        assert found
        needed |= {case.file for case, _ in failed}
        unexpected += [text for case, text in failed if case.file not in SKIPPED]
    assert not unexpected, "\n".join(unexpected)
    assert needed == set(SKIPPED)
