"""What ``truespec init --server`` writes is typed and runs at once."""

from __future__ import annotations

import ast
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import black
import pytest

from tests.behaviour.server.conftest import ask
from tests.behaviour.server.document import DOCUMENT
from tests.serving import serving
from tests.type_checking import mypy
from truespec.cli.main import main

_REPOSITORY = Path(__file__).parents[3]
_COGNITO = _REPOSITORY / "spec/cognito-idp.yaml"
_DATE = {"type": "string", "format": "date"}


def _operation(name: str) -> dict[str, Any]:
    """Return an operation that has the name of something else."""
    content = {"application/json": {"schema": {"type": "array", "items": _DATE}}}
    streamed = {"text/event-stream": {}, "application/octet-stream": {}}
    return {
        "operationId": name,
        "parameters": [{"name": "date", "in": "query", "schema": _DATE}],
        "requestBody": {"content": content},
        "responses": {"200": {"description": '"""', "content": content | streamed}},
    }


_NAMES = ("server", "date", "list", "Handlers", "models", "app", "check_date", "None")
_CLASHES: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": 'Names """ \\', "version": "1"},
    "paths": {f"/{one}": {"put": _operation(one)} for one in _NAMES},
    "components": {
        "securitySchemes": {
            name: {"type": "http", "scheme": "basic"}
            for name in ("date", "Date", "é-1")
        }
    },
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the packages of three documents, and their servers begun."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "zoo_begun.json").write_text(json.dumps(DOCUMENT))
    (folder / "name_clashes.json").write_text(json.dumps(_CLASHES))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for document in ("zoo_begun.json", "name_clashes.json", str(_COGNITO)):
            assert main(["init", document, "--server"]) == 0
        assert main(["generate"]) == 0
        patch.syspath_prepend(str(folder))
        yield folder


def _modules(project: Path) -> list[Path]:
    found = sorted(project.glob("*_server.py"))
    assert len(found) == 3
    return found


def test_types(project: Path) -> None:
    assert mypy(project) == ""


def test_black_leaves_it(project: Path) -> None:
    for module in _modules(project):
        text = module.read_text("utf-8")
        assert black.format_str(text, mode=black.Mode()) == text


def test_all_operations_of_cognito(project: Path) -> None:
    tree = ast.parse((project / "cognito_idp_server.py").read_text("utf-8"))
    [handlers] = [one for one in tree.body if isinstance(one, ast.ClassDef)]
    methods = [one for one in handlers.body if isinstance(one, ast.AsyncFunctionDef)]
    assert len({one.name for one in methods}) == 101


def test_it_answers_that_nothing_is_there_yet(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import zoo_begun_server  # type: ignore[import-not-found]

    caplog.set_level(logging.ERROR)
    with serving(zoo_begun_server.app) as url:
        found = ask(url, "GET", "/pets/1")
        assert (found.status, found.data["detail"]) == (
            501,
            "getPet is not implemented",
        )
        assert ask(url, "GET", "/events").status == 501
        assert ask(url, "GET", "/pets/x").status == 400
        # Nobody is let in by what was only begun.
        assert ask(url, "GET", "/closed?key=1").status == 401
        assert ask(url, "GET", "/openapi.json").status == 200
    assert [one.getMessage() for one in caplog.records] == [
        "getPet is not implemented",
        "listenEvents is not implemented",
    ]


def test_it_runs_as_it_says(project: Path) -> None:
    """The command in its own words, but for the port."""
    text = (project / "name_clashes_server.py").read_text("utf-8")
    assert "``uvicorn name_clashes_server:app``" in " ".join(text.split())
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.path.insert(0, ''); from uvicorn.importer import *;"
            "from starlette.applications import Starlette;"
            "app = import_from_string('name_clashes_server:app');"
            "print(isinstance(app, Starlette))",
        ],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "True\n"
    assert "the handler has no" not in result.stderr
