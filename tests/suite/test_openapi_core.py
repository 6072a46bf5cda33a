"""openapi-core judges what clients send and mocks answer, under the document itself."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from werkzeug.datastructures import ImmutableMultiDict

from tests.mocking import URL, Got, Mocked, mocked
from tests.suite.sample import sampled

# It warns of what documents may write all the same.
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Unsupported scheme type:UserWarning"),
]

# How many operations of a document are asked for.
OPERATIONS = 10

PATTERN = "it searches for patterns of ECMA-262 with `re`, which has no \\p{}"
NO_OCTETS = "it takes a body of no octets for no body"
MEDIA = "it takes a body that is neither JSON nor a form nor text for octets"
BESIDE = "it tells no two parameters of a path apart that stand side by side"
SIDES = "a property that the other side should send: an example of the document"
READING = "it refuses to read the document"


@dataclass
class Judged:
    """What came out: how much was right, what was not, and what it cannot judge."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    beyond: Counter[str] = field(default_factory=Counter)


class _Loader(yaml.CSafeLoader):
    """Reads YAML as JSON has it: what looks like a time is a text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [one for one in known if one[0] != "tag:yaml.org,2002:timestamp"]
        for first, known in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def read(path: Path) -> Any:
    """Return a document whose server is that of mocks, whatever it says of servers."""
    plain = json.loads(json.dumps(_without_servers(_tree(path))))
    return {**plain, "servers": [{"url": URL}]}


def _tree(path: Path) -> Any:
    return yaml.load(path.read_bytes(), _Loader)


def _without_servers(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {
            key: _without_servers(value)
            for key, value in tree.items()
            if key != "servers" or not isinstance(value, list)
        }
    return [_without_servers(one) for one in tree] if isinstance(tree, list) else tree


def judge(path: Path, judged: Judged) -> None:
    """Have the requests and answers of some operations of a document judged."""
    try:
        exact = OpenAPI.from_dict(read(path))
    except OpenAPIValidationError:
        judged.beyond[READING] += 1
        return
    with mocked(path) as mock:
        for name, request, got in exchanges(mock):
            asked, answered = _request(request), _answer(got)
            for what, check in (
                ("requests", partial(exact.validate_request, asked)),
                ("answers", partial(exact.validate_response, asked, answered)),
            ):
                try:
                    check()
                except Exception as error:
                    if reason := _beyond(error, name):
                        judged.beyond[reason] += 1
                    else:
                        judged.wrong.append(f"{path}: {name}: {what}: {_text(error)}")
                else:
                    judged.right[what] += 1


def exchanges(mock: Mocked) -> Iterator[tuple[str, Any, Got]]:
    """Yield the requests that a client makes of valid values, and the answers."""
    described = {one.at: one for one in mock.loaded.api.operations}
    for route in mock.module("routes").ROUTES[:OPERATIONS]:
        operation = described[route.operation.at]
        try:
            request = mock.request(operation, route)
        except (AssertionError, StopIteration):
            # No value could be made, which other tests are about.
            continue
        yield f"{operation.id} {operation.path}", request, asyncio.run(
            mock.send(request)
        )


def _request(request: Any) -> MockRequest:
    split = urlsplit(request.url)
    body = request.body or b""
    headers = dict(request.headers.items())
    return MockRequest(
        URL,
        request.method.lower(),
        split.path,
        args=ImmutableMultiDict(parse_qsl(split.query, keep_blank_values=True)),
        headers=headers,
        data=body if isinstance(body, bytes) else b"".join(body),
        content_type=headers.get("Content-Type", ""),
    )


def _answer(got: Got) -> MockResponse:
    headers = dict(got.headers)
    media = headers.get("content-type", "")
    return MockResponse(got.body, got.status, headers=headers, content_type=media)


def _beyond(error: Exception, name: str) -> str:
    """Return why openapi-core cannot judge here, "" where it can."""
    if type(error).__name__ == "MissingData":
        return NO_OCTETS
    if "}{" in name:
        return BESIDE
    errors = getattr(error.__cause__, "schema_errors", ())
    messages = [one.message for one in errors]
    if messages and all(one.startswith(("b'", 'b"', "<Element")) for one in messages):
        return MEDIA
    if messages and all("read-only property" in one for one in messages):
        return SIDES
    patterns = [one for one in errors if one.validator == "pattern"]
    if patterns and all(r"\p{" in one.validator_value for one in errors):
        return PATTERN
    return ""


def _text(error: Exception) -> str:
    errors = getattr(error.__cause__, "schema_errors", ())
    return f"{error!r}: {[one.message for one in errors] or error.__cause__!r}"


def test_a_sample_of_real_documents(corpus: Path) -> None:
    judged = Judged()
    documents = [path for path in sampled(corpus) if "swagger" not in path.name]
    for path in documents:
        if "swagger" not in _tree(path):
            judge(path, judged)
    print(dict(judged.right), dict(judged.beyond))
    assert judged.wrong == []
    assert judged.right["requests"] > 60
    assert judged.right["answers"] > 60
    assert judged.beyond.total() < judged.right.total() / 4


SECRETS = """
openapi: 3.0.3
info: {title: Users, version: '1'}
paths:
  /users:
    post:
      operationId: createUser
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
      responses:
        '201':
          description: made
          content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}
components:
  schemas:
    User:
      type: object
      required: [id, name, password]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        password: {type: string, writeOnly: true}
"""


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """A document in which each side has a property of its own."""
    path = tmp_path / "users.yaml"
    path.write_text(SECRETS)
    return path


def test_each_side_sends_what_is_its_own(secrets: Path) -> None:
    judged = Judged()
    judge(secrets, judged)
    assert judged.wrong == []
    assert judged.right == Counter(requests=1, answers=1)
    with mocked(secrets) as mock:
        [(_, request, got)] = exchanges(mock)
    sent = json.loads(request.body)
    assert "id" not in sent
    assert "password" in sent
    assert json.loads(got.body).keys() == {"id", "name"}


TEAMS = """
  /teams:
    put:
      operationId: putTeam
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Team'}}}
      responses:
        '200':
          description: put
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Team'}}
components:
  schemas:
    Team:
      type: object
      required: [lead, users, first, key]
      properties:
        lead: {$ref: '#/components/schemas/User'}
        users: {type: array, minItems: 1, items: {$ref: '#/components/schemas/User'}}
        first:
          oneOf:
            - {$ref: '#/components/schemas/Guest'}
            - {$ref: '#/components/schemas/Member'}
          discriminator: {propertyName: kind}
        key: {allOf: [{$ref: '#/components/schemas/User'}]}
    Guest:
      type: object
      required: [kind, since]
      properties:
        kind: {type: string, enum: [Guest]}
        since: {type: string, format: date, readOnly: true}
    Member:
      type: object
      required: [kind, pin]
      properties:
        kind: {type: string, enum: [Member]}
        pin: {type: string, writeOnly: true}
"""


def test_what_is_inside_is_that_of_its_side_too(tmp_path: Path) -> None:
    path = tmp_path / "teams.yaml"
    path.write_text(SECRETS.replace("\ncomponents:\n  schemas:\n", TEAMS))
    judged = Judged()
    judge(path, judged)
    assert judged.wrong == []
    assert judged.right == Counter(requests=2, answers=2)
    with mocked(path) as mock:
        [(_, request, got)] = [one for one in exchanges(mock) if "putTeam" in one[0]]
    sent, answers = json.loads(request.body), json.loads(got.body)
    assert answers
    for user in (sent["lead"], *sent["users"], sent["key"]):
        assert user.keys() == {"name", "password"}
    for answered in answers:
        for user in (answered["lead"], *answered["users"], answered["key"]):
            assert user.keys() == {"id", "name"}
        assert "pin" not in answered["first"]
    assert "since" not in sent["first"]


def test_what_is_not_as_the_document_says_is_found(
    secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def wrong(mock: Mocked, request: Any) -> Got:
        return Got(201, [("content-type", "application/json")], b'{"name": 1}')

    monkeypatch.setattr(Mocked, "send", wrong)
    judged = Judged()
    judge(secrets, judged)
    [fault] = judged.wrong
    assert "createUser /users: answers" in fault
    assert "'id' is a required property" in fault
