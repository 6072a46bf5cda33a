"""All checks of schemathesis, on the example and on the mock of Amazon Cognito.

In AWS JSON all errors have the status 400, and times are numbers, which no OpenAPI document
can say. So schemathesis is given a document that has it so, and errors with the statuses
that their names mean elsewhere.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from cognito_in_memory import Handler
from cognito_in_memory.app import create_app
from cognito_in_memory.callers import UNSIGNED
from hypothesis import HealthCheck, settings
from schemathesis.core.failures import AcceptedNegativeData, FailureGroup

from tests.mocking import mocked
from tests.serving import serving
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand
from truespec.verify.reference import Reference

REPOSITORY = Path(__file__).parents[3]
COGNITO = REPOSITORY / "out/cognito_idp/openapi.json"
DOCUMENT = REPOSITORY / "spec/cognito-idp.yaml"
MEDIA = "application/x-amz-json-1.1"
COUNTS: Counter[str] = Counter()
CREDENTIALS = {"Authorization": "AWS4-HMAC-SHA256 Credential=access/20261126"}
# The statuses of errors, by their names; others are about the state of the service, and so
# is what does not say which place of the request is wrong.
STATUSES = {
    "AccessDeniedException": 403,
    "InvalidParameterException": 400,
    "MissingAuthenticationTokenException": 401,
    "SerializationException": 400,
    "UnknownOperationException": 400,
    "ValidationException": 400,
}
STATE = 409
# The usual status for a request without a header field is 406, of which RFC 9110 says
# something else.
CONFIG = {"checks": {"missing_required_header": {"expected-statuses": [400]}}}


def _on_the_wire() -> dict[str, Any]:
    """Return the document with the statuses and the times of AWS JSON."""
    document: dict[str, Any] = json.loads(COGNITO.read_text("utf-8"))
    document["components"]["schemas"]["DateType"] = {"type": "number"}
    document["servers"] = [{"url": "/"}]
    error = {"type": "object", "required": ["__type"]}
    refused = {"description": "An error", "content": {MEDIA: {"schema": error}}}
    refusals = {str(status): refused for status in {*STATUSES.values(), STATE}}
    for item in document["paths"].values():
        operation = item["post"]
        operation["responses"] = {"200": operation["responses"]["200"], **refusals}
        # Nothing at all stands for an object without members.
        operation["requestBody"]["required"] = not _may_be_empty(document, operation)
        if operation["operationId"] in UNSIGNED:
            operation["security"] = []
    return document


def _may_be_empty(document: dict[str, Any], operation: dict[str, Any]) -> bool:
    name = operation["requestBody"]["content"][MEDIA]["schema"]["$ref"].split("/")[-1]
    return not document["components"]["schemas"][name].get("required")


class Translated:
    """Gives the errors of an application the statuses that their names mean."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        kept: list[Any] = []

        async def sent(message: Any) -> None:
            if not kept and message.get("status") != 400:
                await send(message)
                return
            kept.append(message)
            if len(kept) == 2:
                start, body = kept
                await send({**start, "status": _status(json.loads(body["body"]))})
                await send(body)
                kept.clear()

        await self._app(scope, receive, sent)


def _status(error: dict[str, str]) -> int:
    status = STATUSES.get(error["__type"], STATE)
    is_ours = error["message"].startswith(("/", "body", "header", "(root)"))
    semantic = error["__type"] == "InvalidParameterException" and not is_ours
    return STATE if semantic else status


def _is_allowed(case: Any) -> bool:
    """Whether jsonschema takes the body of a case for valid."""
    return bool(REFERENCE.validator(BODIES[case.operation.path]).is_valid(case.body))


@schemathesis.serializer(MEDIA)
def _encoded(context: Any, value: Any) -> bytes:
    return json.dumps(value).encode()


@schemathesis.deserializer(MEDIA)
def _decoded(context: Any, response: Any) -> Any:
    return json.loads(response.content)


UNDERSTOOD = understand(DOCUMENT, Options(), Diagnostics())
REFERENCE = Reference(UNDERSTOOD.sources, UNDERSTOOD.version, formats=True)
assert UNDERSTOOD.api is not None
BODIES = {
    f"/#X-Amz-Target={one.selector.value}": one.body.contents[0].type
    for one in UNDERSTOOD.api.operations
    if one.selector is not None and one.body is not None
}

schema = schemathesis.openapi.from_dict(
    _on_the_wire(), config=schemathesis.Config.from_dict(CONFIG)
)


@pytest.fixture(scope="module")
def urls() -> Iterator[dict[str, str]]:
    """The addresses of the example and of the mock."""
    with (
        mocked(DOCUMENT) as mock,
        serving(Translated(create_app(Handler()))) as example,
        serving(Translated(mock.application)) as url,
    ):
        yield {"example": example, "mock": url}


@schema.parametrize()
@settings(
    max_examples=5,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_all_checks(case: Any, urls: dict[str, str]) -> None:
    for name, url in urls.items():
        try:
            case.call_and_validate(base_url=url, headers=CREDENTIALS)
        except FailureGroup as group:
            # schemathesis knows fewer characters than `\p{N}` and the like have.
            if {*map(type, group.exceptions)} != {AcceptedNegativeData}:
                raise
            if not _is_allowed(case):
                raise
            COUNTS["not negative"] += 1
        COUNTS[name] += 1


def test_there_were_many_cases() -> None:
    print(", ".join(f"{name}: {count} cases" for name, count in COUNTS.items()))
    assert COUNTS["not negative"] < COUNTS["mock"] / 1000
    assert min(COUNTS[name] for name in ("example", "mock")) > 1000
