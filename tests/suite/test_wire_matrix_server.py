"""The wire matrix from a generated client to a generated server: equal on both ends."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.serving import serving
from tests.suite import wire_matrix
from tests.suite.test_wire_matrix_client import Calls
from tests.suite.wire_matrix import CASES, Case
from truespec.runtime.json_types import UNSET
from truespec.runtime.values import are_equal


class Handler:
    """Keeps what the operation that was called last was given."""

    def __init__(self) -> None:
        self.given: dict[str, Any] | None = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        async def method(**keywords: Any) -> None:
            self.given = keywords

        return method

    def value(self) -> Any:
        """Return the argument as a JSON value."""
        assert self.given is not None
        [value] = self.given.values()
        if isinstance(value, list):
            return [one.to_json() if hasattr(one, "to_json") else one for one in value]
        return value.to_json() if hasattr(value, "to_json") else value


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Calls, Handler]]:
    """The generated client of the matrix, and the handler behind the server."""
    folder: Path = tmp_path_factory.mktemp("matrix")
    calls = Calls(
        folder, "http://127.0.0.1", ("models", "validators", "client", "server")
    )
    package = calls.models.__package__
    handler = Handler()
    server = importlib.import_module(f"{package}.server")
    with serving(server.create_app(handler)) as address:
        calls.client = importlib.import_module(f"{package}.client").Client(address)
        yield calls, handler
        calls.client.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_what_the_handler_is_given(both: tuple[Calls, Handler], case: Case) -> None:
    calls, handler = both
    expected = wire_matrix.outcome(case)
    handler.given = None
    if expected.refused:
        with pytest.raises(ValueError, match=r"."):
            calls(case)
        assert handler.given is None
        return
    back = expected.back
    if case.form.where == "querystring" and not expected.wire:
        # A query that is empty cannot be told from none.
        back = UNSET if case.type == "nullable" else None
    differs = back not in (None, UNSET) and not are_equal(back, case.value)
    if differs and case.type != "string":
        # What comes back as something else is not what the schema allows.
        errors = importlib.import_module(f"{calls.models.__package__}.errors")
        with pytest.raises(errors.UnexpectedStatus) as caught:
            calls(case)
        assert caught.value.status == 400
        assert handler.given is None
        return
    calls(case)
    assert are_equal(handler.value(), back)
