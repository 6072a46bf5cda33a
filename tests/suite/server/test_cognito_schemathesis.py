"""schemathesis finds nothing wrong with the example, as AWS JSON has the document.

In this protocol all errors have the status 400 and times are numbers, which no OpenAPI
document can say; so does the one that schemathesis is given here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from cognito_in_memory import Handler
from cognito_in_memory.app import create_app
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS

from tests.serving import serving

COGNITO = Path(__file__).parents[3] / "out/cognito_idp/openapi.json"
MEDIA = "application/x-amz-json-1.1"
CREDENTIALS = {"Authorization": "AWS4-HMAC-SHA256 Credential=access/20261126"}
# These want other statuses than 400 for errors: 401, 404 or 409.
EXCLUDED = ("ignored_auth", "missing_required_header", "positive_data_acceptance")


def _on_the_wire() -> dict[str, Any]:
    """Return the document with the statuses and the times of AWS JSON."""
    document: dict[str, Any] = json.loads(COGNITO.read_text("utf-8"))
    document["components"]["schemas"]["DateType"] = {"type": "number"}
    document["servers"] = [{"url": "/"}]
    error = {"type": "object", "required": ["__type"]}
    refused = {"description": "An error", "content": {MEDIA: {"schema": error}}}
    for item in document["paths"].values():
        answers = item["post"]["responses"]
        item["post"]["responses"] = {"200": answers["200"], "400": refused}
    return document


@schemathesis.serializer(MEDIA)
def _encoded(context: Any, value: Any) -> bytes:
    return json.dumps(value).encode()


@schemathesis.deserializer(MEDIA)
def _decoded(context: Any, response: Any) -> Any:
    return json.loads(response.content)


schema = schemathesis.openapi.from_dict(_on_the_wire())


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serving(create_app(Handler())) as url:
        yield url


@schema.parametrize()
@settings(
    max_examples=5,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_all_checks(case: Any, url: str) -> None:
    excluded = [CHECKS.get_one(name) for name in EXCLUDED]
    case.call_and_validate(base_url=url, headers=CREDENTIALS, excluded_checks=excluded)
