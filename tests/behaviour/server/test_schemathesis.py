"""All checks of schemathesis, on a server of a document that it can read."""

from __future__ import annotations

import copy
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.behaviour.generated import files, module
from tests.behaviour.server.document import DOCUMENT
from tests.serving import serving

_REFUSALS = ("400", "401", "403", "404", "406", "413", "415")
# What OpenAPI 3.1 does not have, and what nobody can call.
_LEFT_OUT = ("/lines", "/events", "/chosen#1", "/chosen#2", "/closed")


def _document() -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    document["openapi"] = "3.1.0"
    problem = {"application/problem+json": {"schema": {"type": "object"}}}
    for path in _LEFT_OUT:
        del document["paths"][path]
    for item in document["paths"].values():
        for operation in item.values():
            for status in _REFUSALS:
                refusal = {"description": "It is refused.", "content": problem}
                operation["responses"].setdefault(status, refusal)
    return document


def _handler(package: Any) -> Any:
    models, reply = package.models, package.server.Reply

    class Handler:
        async def list_pets(self, *, limit: int | None, tags: list[str] | None) -> Any:
            fields = package.headers.ListPetsHeaders(x_total=1)
            return reply([models.Pet(name="Bo")], headers=fields)

        async def add_pet(self, pet: Any) -> Any:
            return pet

        async def get_pet(self, *, id: int) -> Any:
            return models.Pet(name="Bo")

        async def delete_pet(self, *, id: int) -> None:
            return None

        def get_mine(self) -> str:
            return "mine"

        def upload(self, body: Any) -> str:
            return "up"

        def send_form(self, pet: Any) -> Any:
            return pet

        async def echo_octets(self, body: Any) -> bytes:
            octets: bytes = await body.read()
            return octets

        async def put_note(self, note: str | None) -> str:
            return note or ""

        async def get_secret(self) -> str:
            return "secret"

    return Handler()


def test_no_check_fails(tmp_path: Path) -> None:
    made = module(files(_document(), tmp_path, ("server",)), tmp_path, "server")
    package = importlib.import_module(made.__package__)
    # Nobody has the right credentials: an operation that demands some never answers.
    checks = dict.fromkeys(("key", "token", "basic"), lambda presented, scopes: None)
    with serving(made.create_app(_handler(package), authenticate=checks)) as url:
        result = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run"),
                f"{url}/openapi.json",
                *("--max-examples", "20", "--seed", "1", "--no-color"),
            ],
            cwd=tmp_path,
            env=os.environ | {"PYTHONWARNINGS": "ignore"},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert result.returncode == 0, result.stdout + result.stderr
    generated = re.search(r"(\d+) generated, \d+ passed", result.stdout)
    assert generated is not None, result.stdout
    assert int(generated[1]) > 100
