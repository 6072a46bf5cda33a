"""Mocks of real documents answer as the documents say, and refuse who is nobody."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.mocking import mocked
from tests.suite.mock.judging import judged
from tests.suite.sample import sampled

COGNITO = Path(__file__).parents[3] / "spec/cognito-idp.yaml"


def test_a_sample_of_real_documents(corpus: Path) -> None:
    answers = refusals = 0
    for path in sampled(corpus):
        with mocked(path) as mock:
            found = asyncio.run(judged(mock))
        assert found.faults == [], path
        answers += found.answers
        refusals += found.refusals
    print(f"{answers} answers, {refusals} requests without credentials")
    assert answers > 1000
    assert refusals > 100


def test_amazon_cognito() -> None:
    with mocked(COGNITO) as mock:
        found = asyncio.run(judged(mock))
    assert found.faults == []
    assert found.answers > 101 * 5
    assert found.refusals > 80


def test_errors_of_amazon_by_their_names() -> None:
    with mocked(COGNITO) as mock:
        [described] = [one for one in mock.loaded.api.operations if one.id == "GetUser"]
        [route] = [
            one
            for one in mock.module("routes").ROUTES
            if one.operation.at == described.at
        ]
        request = mock.request(described, route)
        found = asyncio.run(mock.send(request, Prefer="code=UserNotFoundException"))
    assert found.status == 400
    assert ("x-amzn-errortype", "UserNotFoundException") in found.headers
    assert json.loads(found.body)["__type"] == "UserNotFoundException"


@pytest.mark.parametrize("seed", [0, 1])
def test_the_answers_follow_from_the_seed(corpus: Path, seed: int) -> None:
    path = corpus / "tvmaze.com/1.0/openapi.yaml"

    def answers() -> list[bytes]:
        with mocked(path, seed=seed) as mock:
            described = {one.at: one for one in mock.loaded.api.operations}
            requests = [
                mock.request(described[route.operation.at], route)
                for route in mock.module("routes").ROUTES
            ]

            async def all_of_them() -> list[bytes]:
                return [(await mock.send(request)).body for request in requests]

            return asyncio.run(all_of_them())

    assert answers() == answers()
