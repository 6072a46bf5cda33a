"""No operation of a document is lost on the way to the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.suite.test_corpus import REFUSED
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.load import load
from truespec.lower.operations import METHODS

REPOSITORY = Path(__file__).parents[2]
COGNITO = REPOSITORY / "spec/cognito-idp.yaml"


def _api(path: Path) -> Api:
    understood = pipeline.understand(path, pipeline.Options(), Diagnostics())
    assert understood.api is not None
    return understood.api


def _listed(tree: Any) -> list[tuple[str, str]]:
    """Return the methods and paths as the document lists them."""
    return [
        (method, path)
        for path, item in (tree.get("paths") or {}).items()
        if isinstance(item, dict)
        for method in item
        if method in METHODS
    ]


def test_every_operation_of_the_real_documents(corpus: Path) -> None:
    count = 0
    for path in sorted(corpus.rglob("*.*")):
        if path.suffix not in (".yaml", ".json"):
            continue
        if path.relative_to(corpus).as_posix() in REFUSED:
            continue
        source = load(path, path.name, Diagnostics())
        assert source is not None
        listed = [
            (method, name.partition("#")[0]) for method, name in _listed(source.tree)
        ]
        lowered = [(one.method, one.path) for one in _api(path).operations]
        assert lowered == listed, path
        count += len(listed)
    assert count > 5000


def test_the_selectors_of_cognito() -> None:
    operations = _api(COGNITO).operations
    assert len(operations) == 101
    for operation in operations:
        assert (operation.method, operation.path) == ("post", "/")
        selector = operation.selector
        assert selector is not None
        assert (selector.where, selector.name) == ("header", "X-Amz-Target")
        assert selector.value.endswith(f".{operation.id}")
        assert operation.protocol == "aws-json-1.1"
    assert len({operation.selector for operation in operations}) == len(operations)


def test_the_pages_of_cognito() -> None:
    paged = {one.id: one.paging for one in _api(COGNITO).operations if one.paging}
    jobs = paged["ListUsers"]
    assert jobs is not None
    assert jobs.input_token == ("PaginationToken",)
    assert jobs.result == ("Users",)
