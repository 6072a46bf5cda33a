"""schemathesis finds nothing wrong with mocks.

`python -m pytest -s` shows how many cases there were.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.mocking import mocked
from tests.serving import serving
from tests.suite.mock import every_style
from tests.suite.mock.judge import CREDENTIALS, judge, with_refusals

# All checks but one: a mock remembers nothing, so what was deleted is still there. Only
# in this document schemathesis can tell.
EXCLUDED = {"tvmaze.com/1.0/openapi.yaml": ("--exclude-checks", "use_after_free")}

# What the documents are here for.
DOCUMENTS = {
    "royalmail.com/click-and-drop/1.0.0/swagger.yaml": "Swagger 2.0, bodies",
    "infermedica.com/v2/swagger.yaml": "Swagger 2.0, keys in the header",
    "tvmaze.com/1.0/openapi.yaml": "OpenAPI 3.0, Basic, embedded objects",
    "pdfgeneratorapi.com/3.1.1/openapi.yaml": "OpenAPI 3.0, errors of its own, tokens",
    "openapi-3.1/codat.io/banking/2.1.0.json": "OpenAPI 3.1, dates and amounts",
    "openapi-3.1/exoapi.dev/1.0.0.json": "OpenAPI 3.1, answers of octets",
}


def _judged(
    document: dict[str, Any], path: Path, folder: Path, *excluded: str, most: int
) -> int:
    """Return how many cases there were, none of which failed."""
    with (
        mocked(path, credentials=CREDENTIALS) as mock,
        serving(mock.application) as url,
    ):
        verdict = judge(with_refusals(document), url, folder, *excluded, most=most)
    assert verdict.passed == verdict.cases > 0, verdict.text
    print(f"{path}: {verdict.cases} cases")
    return verdict.cases


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_mock_of_a_real_document(corpus: Path, name: str, tmp_path: Path) -> None:
    path = corpus / name
    tree = yaml.safe_load(path.read_text("utf-8"))
    excluded = EXCLUDED.get(name, ())
    assert _judged(tree, path, tmp_path, *excluded, most=5) > 100


def test_the_mock_of_a_document_with_every_style(tmp_path: Path) -> None:
    document = every_style.document()
    path = tmp_path / "every_style.json"
    path.write_text(json.dumps(document), "utf-8")
    assert _judged(document, path, tmp_path, most=20) > 1000
