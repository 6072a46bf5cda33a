"""Every operation of Cognito, from the generated client to the generated server and back."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files_of, module
from tests.serving import serving
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.operations import Operation
from truespec.name.decide import decide_names
from truespec.pipeline import Options, understand
from truespec.verify.instances import Instances

COGNITO = Path(__file__).parents[2] / "spec/cognito-idp.yaml"
MOST = 6
"""How many valid values are tried for each body."""


def _api() -> Api:
    api = understand(COGNITO, Options(), Diagnostics()).api
    assert api is not None
    return api


API = _api()
NAMES = decide_names(API)


class Handler:
    """Answers what it is told to, and keeps what it was given."""

    def __init__(self) -> None:
        self.given: Any = None
        self.answer: Any = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        async def method(body: Any) -> Any:
            self.given = body
            return self.answer

        return method


class Both:
    """The two sides; `values` are made for the bodies of operations."""

    def __init__(self, package: str, client: Any, handler: Handler) -> None:
        self.client = client
        self.handler = handler
        self._models = importlib.import_module(f"{package}.models")
        self._routes = {
            one.operation.at: one
            for one in importlib.import_module(f"{package}.routes").ROUTES
        }
        self._instances = Instances(API)

    def requests(self, operation: Operation) -> list[Any]:
        """Return valid bodies for a request."""
        assert operation.body is not None
        at = operation.body.contents[0].type
        return self._valid(at, self._routes[operation.at].body[0])

    def answers(self, operation: Operation) -> list[Any]:
        """Return valid answers, None where an answer has no body."""
        [contents] = self._routes[operation.at].answers.values()
        if not contents:
            return [None]
        [response] = [one for one in operation.responses if one.status == "200"]
        return self._valid(response.contents[0].type, contents[0])

    def _valid(self, at: str | None, content: Any) -> list[Any]:
        assert at is not None
        found = (
            content.read(value)
            for value in self._instances.of(at)
            if content.check is None or not content.check(value)
        )
        # A text that is not in its encoding is valid, and refused by the server.
        malformed = self._models.malformed
        return list(islice((one for one in found if not malformed(one)), MOST))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    """A client, and the handler behind the server that it calls."""
    folder = tmp_path_factory.mktemp("cognito")
    server = module(files_of(COGNITO, ("client", "server")), folder, "server")
    package = server.__package__
    security, client = (
        importlib.import_module(f"{package}.{name}") for name in ("security", "client")
    )
    handler = Handler()
    checks = {"hmac": lambda presented, scopes: presented.credentials}
    keys = security.SigV4("access", "secret", region="eu-west-1")
    with (
        serving(server.create_app(handler, authenticate=checks)) as url,
        client.Client(url, auth=keys, responses="strict") as caller,
    ):
        yield Both(package, caller, handler)


@pytest.mark.parametrize("operation", API.operations, ids=lambda one: one.id)
def test_equal_on_both_ends(both: Both, operation: Operation) -> None:
    call = getattr(both.client, NAMES.operations[operation.at])
    requests, answers = both.requests(operation), both.answers(operation)
    assert requests
    assert answers
    for number in range(max(len(requests), len(answers))):
        request = requests[number % len(requests)]
        answer = answers[number % len(answers)]
        both.handler.answer = answer
        assert call(request) == answer
        assert both.handler.given == request
