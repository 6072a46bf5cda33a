"""Documents of Python's frameworks, as they make them, against their applications."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.frameworks.running import emit, serving
from tests.frameworks.scenarios import SCENARIOS
from tests.type_checking import mypy, pyright
from truespec.cli.main import main

METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder in which the packages are made."""
    folder = tmp_path_factory.mktemp("frameworks")
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


class Calls:
    """A hook that notes which operations are called."""

    def __init__(self) -> None:
        self.seen = set[str]()

    def before(self, request: Any) -> None:
        self.seen.add(request.operation)

    def after(self, *_: object) -> None:
        """Take note of nothing."""


@pytest.mark.parametrize("framework", SCENARIOS)
def test_the_client_works_with_the_application(
    framework: str, packages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"{framework}_client"
    with serving(framework) as address:
        document = emit(framework, address)
        path = packages / f"{framework}.json"
        path.write_text(json.dumps(document))
        command = ["generate", str(path), "-o", str(packages / name)]
        targets = "models,validators,client,server"
        assert main([*command, "--targets", targets]) == 0, capsys.readouterr().err
        package = importlib.import_module(name)
        for part in ("models", "errors", "operations"):
            importlib.import_module(f"{name}.{part}")
        calls = Calls()
        with package.Client(address, hooks=[calls]) as client:
            SCENARIOS[framework](client, package)
    operations = [
        operation
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    ]
    assert len(calls.seen) == len(operations)
    given = {one["operationId"] for one in operations if "operationId" in one}
    assert given <= calls.seen


def test_type_checkers_find_nothing(packages: Path) -> None:
    made = sorted(path.name for path in packages.glob("*_client"))
    if not made:
        pytest.skip("no framework could be installed")
    assert mypy(packages, *made) == ""
    assert pyright(packages, *made) == []
