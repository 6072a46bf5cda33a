"""The wire matrix from a generated client, as a server on loopback sees it."""

from __future__ import annotations

import importlib
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files_of, module
from tests.suite import wire_matrix
from tests.suite.wire_matrix import CASES, Case
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.name.decide import decide_names
from truespec.name.names import Names
from truespec.runtime.values import are_equal


class Recorder(BaseHTTPRequestHandler):
    """Keeps the last request line and header fields."""

    protocol_version = "HTTP/1.1"
    target = ""
    fields: Any = None

    def do_GET(self) -> None:
        Recorder.target, Recorder.fields = self.path, self.headers
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    @classmethod
    def arrived(cls, case: Case) -> str:
        """Return what has arrived of a parameter, as it was sent."""
        path, _, query = cls.target.partition("?")
        match case.form.where:
            case "path":
                return path.removeprefix(f"/{case.operation}/")
            case "header":
                return str(cls.fields["X-Color"])
            case "cookie":
                return str(cls.fields["Cookie"])
        return query


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a server on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


class Calls:
    """The generated client, called by the cases of the matrix."""

    def __init__(
        self,
        folder: Path,
        address: str,
        targets: tuple[str, ...] = ("models", "validators", "client"),
    ) -> None:
        path = folder / "matrix.json"
        path.write_text(json.dumps(wire_matrix.document()))
        files = files_of(path, targets)
        self.models = module(files, folder, "models")
        package = self.models.__package__
        self.client = importlib.import_module(f"{package}.client").Client(address)
        found = pipeline.understand(path, pipeline.Options(), Diagnostics()).api
        assert found is not None
        self.api: Api = found
        self.names: Names = decide_names(found, {})
        self.operations = {one.id: one for one in found.operations}

    def __call__(self, case: Case) -> None:
        """Call the operation of a case with its value."""
        operation = self.operations[case.operation]
        [parameter] = operation.parameters
        content = parameter.content
        at = parameter.type if content is None else content.type
        assert at is not None
        value = case.value
        if at in self.names.classes:
            value = getattr(self.models, self.names.classes[at]).from_json(value)
        method = getattr(self.client, self.names.operations[operation.at])
        method(**{self.names.parameters[operation.at][parameter.at]: value})


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory, address: str) -> Iterator[Calls]:
    """The generated client of the matrix."""
    found = Calls(tmp_path_factory.mktemp("matrix"), address)
    yield found
    found.client.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_what_the_client_sends(calls: Calls, case: Case) -> None:
    expected = wire_matrix.outcome(case)
    Recorder.target = ""
    if expected.refused:
        with pytest.raises(ValueError, match=re.escape(expected.refused)):
            calls(case)
        assert not Recorder.target
        return
    calls(case)
    wire = Recorder.arrived(case)
    assert wire == expected.wire
    assert are_equal(wire_matrix.receive(case, wire), expected.back)
