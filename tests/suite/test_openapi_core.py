"""openapi-core judges what clients send and mocks answer, under the document itself."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.mocking import Got, mocked
from tests.suite.sample import sampled
from truespec import pipeline
from truespec.cli.main import main
from truespec.diagnostics import Diagnostics
from truespec.messages.beyond import PATTERN, TIMES, VERSION
from truespec.messages.judge import Ask, Judged, exchanges, judge

# How many operations of a document are asked for.
OPERATIONS = 10


def judged_in(path: Path, ask: Ask | None = None) -> Judged:
    """Return what came out for some operations of a document."""
    options = pipeline.Options(package="judged")
    understood = pipeline.understand(path, options, Diagnostics())
    return judge(understood, options, OPERATIONS, ask)


def test_a_sample_of_real_documents(corpus: Path) -> None:
    right, beyond = Counter[str](), Counter[str]()
    for path in sampled(corpus):
        if "swagger" not in path.name:
            judged = judged_in(path)
            assert judged.wrong == [], path
            right += judged.right
            beyond += judged.beyond
    del beyond[VERSION]
    print(dict(right), dict(beyond))
    assert right["requests"] > 60
    assert right["answers"] > 60
    assert beyond.total() < right.total() / 4


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
    judged = judged_in(secrets)
    assert judged.wrong == []
    assert judged.right == Counter(requests=1, answers=1)
    with mocked(secrets) as mock:
        [(_, request, got)] = exchanges(mock.loaded)
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
    judged = judged_in(path)
    assert judged.wrong == []
    assert judged.right == Counter(requests=2, answers=2)
    with mocked(path) as mock:
        [(_, request, got)] = [
            one for one in exchanges(mock.loaded) if one[0].id == "putTeam"
        ]
    sent, answers = json.loads(request.body), json.loads(got.body)
    assert answers
    for user in (sent["lead"], *sent["users"], sent["key"]):
        assert user.keys() == {"name", "password"}
    for answered in answers:
        for user in (answered["lead"], *answered["users"], answered["key"]):
            assert user.keys() == {"id", "name"}
        assert "pin" not in answered["first"]
    assert "since" not in sent["first"]


def wrong(request: Any) -> Got:
    """Answer with what the document does not allow."""
    return Got(201, [("content-type", "application/json")], b'{"name": 1}')


def test_what_is_not_as_the_document_says_is_found(secrets: Path) -> None:
    [fault] = judged_in(secrets, wrong).wrong
    assert "createUser /users: answers" in fault
    assert "'id' is a required property" in fault


def test_verify_has_them_judged(
    secrets: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["verify", str(secrets), "--hypothesis", "0", "--most", "5"]
    assert main(command) == 0
    assert (
        "1 requests and 1 answers are right by openapi-core" in capsys.readouterr().out
    )
    assert main([*command, "--figures", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["messages"]["right"] == {"requests": 1, "answers": 1}
    assert main([*command, "--messages", "0"]) == 0
    assert "openapi-core" not in capsys.readouterr().out
    monkeypatch.setattr(
        "truespec.cli.verify.judge",
        lambda *arguments: judge(*arguments, ask=wrong),
    )
    assert main(command) == 1
    assert "'id' is a required property" in capsys.readouterr().err


def test_operations_of_one_path_are_told_apart() -> None:
    cognito = Path(__file__).parents[2] / "spec/cognito-idp.yaml"
    judged = judged_in(cognito)
    assert judged.wrong == []
    right, beyond = judged.right, judged.beyond
    assert right["requests"] + right["answers"] + beyond.total() == 2 * OPERATIONS
    assert right["answers"] > OPERATIONS / 2
    assert set(beyond) <= {PATTERN, TIMES}
