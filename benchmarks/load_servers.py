"""The servers that `load.py` loads: applications of both tools, and their processes."""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DOCUMENT = ROOT / "spec" / "cognito-idp.yaml"
MEDIA = "application/x-amz-json-1.1"

_UVICORN = (
    *("-m", "uvicorn", "--loop", "uvloop", "--http", "httptools"),
    *("--log-level", "warning", "--no-access-log", "--fd"),
)
_TICKS = os.sysconf("SC_CLK_TCK")


class BenchmarkError(Exception):
    """Something that the benchmark needs is missing or failed."""


@dataclass(frozen=True)
class Case:
    """An operation with the answer that it is given, by its name in `load_payloads`.

    `peer_waits` and `own_waits` tell whether FastAPI's function and our method run in
    threads; else they are async.
    """

    title: str
    operation: str
    answer: str
    peer_waits: bool
    own_waits: bool

    @property
    def function(self) -> str:
        """The name of the operation in Python."""
        return re.sub("(?<=[a-z])(?=[A-Z])", "_", self.operation).lower()


CASES = tuple(
    Case(f"{title}, {how}", operation, answer, peer_waits, own_waits)
    for title, operation, answer in (
        ("SignUp", "SignUp", "signed_up"),
        ("ListUserImportJobs, 1 item", "ListUserImportJobs", "one_job"),
        ("ListUserImportJobs, 50 items", "ListUserImportJobs", "jobs"),
        ("CreateUserPool, most fields", "CreateUserPool", "pool"),
    )
    for how, peer_waits, own_waits in (
        ("as written", True, False),
        ("in threads", True, True),
        ("async", False, False),
    )
)


@dataclass
class Sent:
    """What wrk reports of one round: requests, seconds, and how many of them failed."""

    requests: int
    seconds: float
    errors: int
    cpu: float = 0.0


@dataclass
class Served:
    """A server that runs: its process and port, what it is sent, and the rounds so far."""

    process: subprocess.Popen[bytes]
    port: int
    headers: Mapping[str, str]
    rounds: list[Sent] = field(default_factory=list)

    def cpu(self) -> float:
        """Return how many seconds the process has worked."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text("ascii")
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / _TICKS

    def memory(self) -> int:
        """Return the resident memory of the process in bytes."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def status(self, body: object) -> int:
        """Return the status that a request is answered with."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("POST", "/", json.dumps(body), dict(self.headers))
        response = connection.getresponse()
        response.read()
        connection.close()
        return response.status


def write_fastapi(folder: Path, case: Case, tools: Path) -> str:
    """Write the application that fastapi-code-generator makes of one operation, with the
    body of its function filled in; return where uvicorn finds it."""
    package = f"fastapi_{case.function}_{case.answer}_{case.peer_waits:d}"
    file = folder / f"{package}.json"
    file.write_text(json.dumps(one_operation(case.operation)), "utf-8")
    if (folder / package).exists():
        return f"{package}.main:app"
    run(tools / "fastapi-codegen", "-i", file, "-o", folder / package, "-p", "3.11")
    main = folder / package / "main.py"
    answer = f"{case.operation}Response.model_validate(ANSWERS[{case.answer!r}])"
    text = main.read_text("utf-8")
    # Nothing but the last statement is one of these.
    text = text.replace("    pass\n", f"    return {answer}\n")
    if not case.peer_waits:
        text = text.replace("\ndef ", "\nasync def ")
    main.write_text(f"{text}\n\nfrom load_payloads import ANSWERS\n", "utf-8")
    return f"{package}.main:app"


def write_truespec(folder: Path, case: Case) -> str:
    """Write a handler with one method; return where uvicorn finds the application."""
    module = f"truespec_{case.function}_{case.answer}_{case.own_waits:d}"
    text = _HANDLER.format(
        definition="def" if case.own_waits else "async def",
        function=case.function,
        operation=case.operation,
        answer=case.answer,
    )
    (folder / f"{module}.py").write_text(text, "utf-8")
    return f"{module}:app"


_HANDLER = """
import logging

from cognito_idp import models, server
from load_payloads import ANSWERS

class Cognito:
    {definition} {function}(self, body: models.{operation}Request):
        return models.{operation}Response.from_json(ANSWERS[{answer!r}])

# The other methods are missing, which would be said.
logging.getLogger("cognito_idp.server").setLevel(logging.ERROR)
app = server.create_app(
    Cognito(), authenticate={{"hmac": lambda presented, scopes: presented.credentials}}
)
"""


@cache
def _document() -> Any:
    return yaml.load(DOCUMENT.read_text("utf-8"), yaml.CSafeLoader)


def one_operation(name: str) -> dict[str, Any]:
    """Return the document with one operation, which a path is enough for."""
    document = _document()
    (operation,) = (
        item["post"]
        for item in document["paths"].values()
        if item["post"]["operationId"] == name
    )
    usual = json.loads(json.dumps(operation).replace(MEDIA, "application/json"))
    del usual["parameters"]
    paths = {"/": {"post": usual}}
    return {key: document[key] for key in ("openapi", "info", "components")} | {
        "paths": paths
    }


def run(*command: str | Path) -> str:
    """Run a command and return what it prints; raises BenchmarkError if it fails."""
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    except FileNotFoundError:
        raise BenchmarkError(f"{command[0]} is missing") from None
    except subprocess.CalledProcessError as error:
        raise BenchmarkError(f"{command[0]} failed: {error.stderr}") from None
    return done.stdout


@contextmanager
def serving(
    app: str, folder: Path, python: Path, headers: Mapping[str, str]
) -> Iterator[Served]:
    """Run an application in a process of its own."""
    path = os.pathsep.join(map(str, (folder, HERE, ROOT / "out")))
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listening:
        # asyncio does so for sockets that it makes; else answers wait for the client's ACK.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        number = listening.fileno()
        command: list[str | Path] = [python, *_UVICORN, str(number), app]
        environment = {**os.environ, "PYTHONPATH": path}
        with subprocess.Popen(command, env=environment, pass_fds=(number,)) as process:
            try:
                yield Served(process, listening.getsockname()[1], headers)
            finally:
                process.terminate()


def headers_of(operation: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the header fields of requests to truespec's server, and to FastAPI's."""
    common = {"Accept": "*/*", "Authorization": "AWS4-HMAC-SHA256 Credential=testing"}
    target = f"AWSCognitoIdentityProviderService.{operation}"
    own = {"Content-Type": MEDIA, "X-Amz-Target": target, **common}
    return own, {**own, "Content-Type": "application/json"}
