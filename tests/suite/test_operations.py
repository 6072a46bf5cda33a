"""What tells the operations of Cognito apart, and which of them come in pages."""

from __future__ import annotations

from pathlib import Path

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api

REPOSITORY = Path(__file__).parents[2]
COGNITO = REPOSITORY / "spec/cognito-idp.yaml"


def _api(path: Path) -> Api:
    understood = pipeline.understand(path, pipeline.Options(), Diagnostics())
    assert understood.api is not None
    return understood.api


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
