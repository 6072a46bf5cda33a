"""What importing a package loads, and what using it does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.conftest import TARGETS
from tests.behaviour.client.documents import (
    STRING,
    api,
    body,
    of,
    operation,
    record,
    response,
)
from tests.behaviour.generated import files

DOCUMENT = api(
    {
        "/thing": {
            "post": operation(
                "post",
                of("Thing"),
                requestBody=body(of("Thing")),
                errors={
                    "404": response(of("Thing"))
                    | {"headers": {"X-A": {"schema": STRING}}}
                },
            ),
            "put": operation(
                "put",
                of("Thing"),
                "application/xml",
                requestBody=body(record(file={}), "multipart/form-data"),
            ),
        }
    },
    schemas={"Thing": record(name=STRING)},
    schemes={"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    servers=[{"url": "http://127.0.0.1:1"}],
)
OWN = ("models", "validators", "operations", "errors", "headers", "security", "client")
HEAVY = ("httpx2", "anyio", "asyncio", "email", "inspect", "logging", "dataclasses")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("cost")
    for path, text in files(DOCUMENT, made, TARGETS).items():
        target = made / "vendored" / "generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return made


def loaded(folder: Path, code: str) -> set[str]:
    """Return which modules of the package, and which heavy ones, some code loads."""
    code += "\nimport sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    names = {name.removeprefix("vendored.generated.") for name in done.stdout.split()}
    return names & {*OWN, *HEAVY}


IN_USE = "c = Client(transport=object());"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import vendored.generated", set()),
        ("from vendored.generated import Client", {"client"}),
        ("from vendored.generated import AsyncClient", {"client"}),
        ("from vendored.generated import Client\n" + IN_USE, {"client"}),
        (
            "from vendored.generated import errors",
            {*OWN} - {"client", "operations", "security"},
        ),
        ("from vendored.generated import models", {"models"}),
        ("from vendored.generated import security", {"security"}),
        ("from vendored.generated import headers", {"headers"}),
    ],
)
def test_only_what_is_asked_for_is_loaded(
    folder: Path, code: str, expected: Any
) -> None:
    assert loaded(folder, code) == expected


def test_a_client_over_httpx2_loads_no_models(folder: Path) -> None:
    found = loaded(folder, "from vendored.generated import Client\nClient()")
    assert "httpx2" in found
    assert found & {*OWN} == {"client"}


def test_a_call_loads_the_rest(folder: Path) -> None:
    code = "from vendored.generated import Client, models, errors\n"
    code += "try: Client().post(models.Thing(name='a'))\n"
    code += "except errors.ConnectFailed: pass"
    assert loaded(folder, code) >= {"models", "validators", "operations", "httpx2"}
