"""``truespec mock`` as a process: what it says, when it reads again, how it ends."""

from __future__ import annotations

import http.client
import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from truespec.cli.main import main
from truespec.cli.request_log import line
from truespec.mock.application import Answered

PATIENCE = 60
"""How many seconds a process may take for a step."""

_URL = re.compile(r"at http://(127\.0\.0\.1:\d+)")


class Running:
    """A process and what it has said so far."""

    def __init__(self, process: subprocess.Popen[bytes], stderr: int) -> None:
        self.process = process
        self._said = b""
        self._thread = threading.Thread(target=self._listen, args=(stderr,))
        self._thread.start()

    def _listen(self, stderr: int) -> None:
        while True:
            try:
                part = os.read(stderr, 4096)
            except OSError:  # The other end of a terminal is gone.
                part = b""
            if not part:
                return
            self._said += part

    @property
    def said(self) -> str:
        return self._said.decode()

    def wait_for(self, is_there: Callable[[], Any]) -> Any:
        """Return what `is_there` returns as soon as that is true."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            if found := is_there():
                return found
            time.sleep(0.02)
        raise AssertionError(self.said)

    @property
    def address(self) -> str:
        found = self.wait_for(lambda: _URL.search(self.said))
        address: str = found[1]
        return address

    def get(self, path: str) -> Any:
        connection = http.client.HTTPConnection(self.address, timeout=10)
        try:
            connection.request("GET", path)
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()

    def interrupt(self) -> int:
        """Press Ctrl-C; return the exit status, when everything is said."""
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(PATIENCE)
        self._thread.join(PATIENCE)
        return status


def _mind_interrupts() -> None:
    """Undo what a shell does to processes in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def running(path: Path, *options: str, terminal: bool = False) -> Iterator[Running]:
    read, write = pty.openpty() if terminal else os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "truespec", "mock", path, "--port", "0", *options],
        stdout=subprocess.DEVNULL,
        stderr=write,
        env={name: text for name, text in os.environ.items() if name != "NO_COLOR"},
        preexec_fn=_mind_interrupts,
    )
    os.close(write)
    try:
        yield Running(process, read)
    finally:
        process.kill()
        process.wait(PATIENCE)
        os.close(read)


def _write(folder: Path, word: str) -> Path:
    """Write a document whose answer is a word of another file."""
    schema = {"$ref": "words.json#/Word"}
    response = {"description": "", "content": {"application/json": {"schema": schema}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Words", "version": "1"},
        "paths": {"/": {"get": {"operationId": "say", "responses": {"200": response}}}},
    }
    (folder / "words.json").write_text(json.dumps({"Word": {"const": word}}), "utf-8")
    path = folder / "document.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_it_answers_and_says_so_until_it_is_interrupted(tmp_path: Path) -> None:
    with running(_write(tmp_path, "one")) as mock:
        assert mock.get("/") == "one"
        assert mock.get("/nowhere")["status"] == 404
        mock.wait_for(lambda: "/nowhere" in mock.said)
        address = mock.address
        assert mock.interrupt() == 0
        first, *lines = mock.said.splitlines()
    assert first == f"{tmp_path / 'document.json'}: 1 operation at http://{address}"
    assert re.fullmatch(r"GET / 200 say \d+\.\d ms", lines[0])
    assert re.fullmatch(r"GET /nowhere 404 - \d+\.\d ms", lines[1])
    assert len(lines) == 2


def test_it_reads_what_changes(tmp_path: Path) -> None:
    path = _write(tmp_path, "one")
    with running(path, "--watch") as mock:
        address = mock.address
        assert mock.get("/") == "one"

        _write(tmp_path, "a second one")
        mock.wait_for(lambda: mock.get("/") == "a second one")

        path.write_text('{"openapi": "3.1.0"', "utf-8")
        mock.wait_for(lambda: "the answers are those from before" in mock.said)
        assert "error[syntax" in mock.said or "error[not-json" in mock.said
        assert mock.get("/") == "a second one"

        # What a document with errors would refer to is looked at as well.
        _write(tmp_path, "three")
        mock.wait_for(lambda: mock.get("/") == "three")
        assert mock.address == address
        assert mock.interrupt() == 0
        assert "Traceback" not in mock.said


def test_without_watch_it_does_not(tmp_path: Path) -> None:
    with running(_write(tmp_path, "one")) as mock:
        assert mock.get("/") == "one"
        _write(tmp_path, "two")
        time.sleep(1)
        assert mock.get("/") == "one"


def test_a_terminal_has_progress_and_colours(tmp_path: Path) -> None:
    path = _write(tmp_path, "one")
    with running(path, terminal=True) as mock:
        mock.get("/")
        mock.wait_for(lambda: "ms" in mock.said)
        assert f"\r\x1b[Kreading {path} ..." in mock.said
        assert "\x1b[32m200\x1b[0m" in mock.said


def test_colours_tell_statuses_and_hostile_paths_do_nothing() -> None:
    answered = Answered("GET", "/\x1b[2J\n", "say", 404, 0.0012)
    assert line(answered, colour=False) == r"GET /\x1b[2J\n 404 say 1.2 ms"
    assert "\x1b[33m404\x1b[0m" in line(answered, colour=True)


def test_a_port_that_is_in_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status = main(["mock", str(_write(tmp_path, "one")), "--port", str(port)])
    assert status == 2
    assert capsys.readouterr().err == (
        f"truespec: error: cannot listen on 127.0.0.1:{port}: Address already in use"
        " (--port chooses another port)\n"
    )


def test_a_document_with_errors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "document.yaml"
    head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    path.write_text(head + "components: {schemas: {A: {pattern: '('}}}\n")
    assert main(["mock", str(path), "--port", "0"]) == 1
    assert f"{path}:3" in capsys.readouterr().err


def test_examples_that_are_not_allowed_are_errors_if_it_is_strict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "document.yaml"
    path.write_text("""openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /:
    get:
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema: {type: integer}
              example: many
""")
    assert main(["mock", str(path), "--port", "0", "--strict"]) == 1
    said = capsys.readouterr().err
    assert "error[invalid-example]: this example is not allowed here" in said
    assert f"{path}:12:24" in said


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_what_is_not_installed(
    missing: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    assert main(["mock", str(_write(tmp_path, "one")), "--port", "0"]) == 2
    assert "pip install truespec[mock]" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    with running(_write(tmp_path, "one")) as mock:
        assert mock.get("/") == "one"
        assert [*temporary.iterdir()]
        mock.process.send_signal(number)
        assert mock.process.wait(PATIENCE) == 128 + signal.SIGTERM
    assert not [*temporary.iterdir()]


def test_pages_of_other_origins_may_call(tmp_path: Path) -> None:
    preflight = {
        "Origin": "http://localhost:3000",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "x-own",
    }
    path = _write(tmp_path, "one")
    with running(path) as mock:
        mock.get("/")
        asked = _fields(mock, "OPTIONS", preflight)
        assert asked["access-control-allow-origin"] == "http://localhost:3000"
        assert "x-own" in asked["access-control-allow-headers"].lower()
        answered = _fields(mock, "GET", {"Origin": "http://localhost:3000"})
        assert answered["access-control-allow-origin"] == "http://localhost:3000"
    with running(path, "--no-cors") as mock:
        mock.get("/")
        answered = _fields(mock, "GET", {"Origin": "http://localhost:3000"})
        assert "access-control-allow-origin" not in answered


def _fields(mock: Running, method: str, headers: dict[str, str]) -> dict[str, str]:
    found = _URL.search(mock.said)
    assert found is not None
    connection = http.client.HTTPConnection(found[1], timeout=PATIENCE)
    try:
        connection.request(method, "/", headers=headers)
        response = connection.getresponse()
        return {name.lower(): value for name, value in response.getheaders()}
    finally:
        connection.close()


def test_a_base_path_and_no_credentials(tmp_path: Path) -> None:
    path = _write(tmp_path, "one")
    document = json.loads(path.read_text("utf-8"))
    document["security"] = [{"key": []}]
    scheme = {"type": "apiKey", "in": "header", "name": "X-Key"}
    document["components"] = {"securitySchemes": {"key": scheme}}
    path.write_text(json.dumps(document), "utf-8")
    with running(path, "--base-path", "/api/v1", "--no-auth") as mock:
        assert mock.get("/api/v1/") == "one"
        assert mock.get("/") == "one"
    with running(path) as mock:
        assert mock.get("/")["status"] == 401


def test_a_new_value_each_time(tmp_path: Path) -> None:
    path = _write(tmp_path, "one")
    schema = {"type": "string"}
    (tmp_path / "words.json").write_text(json.dumps({"Word": schema}), "utf-8")
    with running(path) as mock:
        assert len({mock.get("/") for _ in range(20)}) == 1
    with running(path, "--dynamic") as mock:
        assert len({mock.get("/") for _ in range(20)}) > 1
