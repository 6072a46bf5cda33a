"""Compiled schemas against the official JSON Schema Test Suite."""

from __future__ import annotations

import itertools
import json

import pytest

from tests.suite.json_schema_suite import DRAFTS, Case, cases, folder, remotes
from truespec import compile_schema

pytestmark = pytest.mark.skipif(
    folder() is None,
    reason="the JSON Schema Test Suite is not here: `make` fetches it to .venv/share",
)


def _failures(found: list[Case], dialect: str) -> list[str]:
    failures = []
    for _, group in itertools.groupby(
        found, key=lambda case: (case.file, case.group, json.dumps(case.schema))
    ):
        same = list(group)
        try:
            validator = compile_schema(
                same[0].schema, dialect=dialect, resources=remotes()
            )
        except Exception as error:
            failures += [f"{case.label}: {type(error).__name__}: {error}" for case in same]
            continue
        for case in same:
            try:
                verdict = validator.is_valid(case.instance)
            except Exception as error:
                failures.append(f"{case.label}: {type(error).__name__}: {error}")
                continue
            if verdict is not case.valid:
                failures.append(f"{case.label}: found {verdict}")
    return failures


@pytest.mark.parametrize("draft", DRAFTS)
def test_required(draft: str) -> None:
    found = list(cases(draft))
    failures = _failures(found, DRAFTS[draft])
    print(f"{draft}: {len(found) - len(failures)} of {len(found)} required")
    assert found
    assert not failures, "\n".join(failures)
