"""Every real document becomes a package that can be imported, with all its operations."""

from __future__ import annotations

import gc
import json
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from truespec import pipeline
from truespec.diagnostics import Diagnostics, Severity
from truespec.load import load
from truespec.lower.operations import METHODS

# The documents that have errors, and which.
REFUSED: dict[str, set[str]] = {
    "azure.com/network-loadBalancer/2016-09-01/swagger.yaml": {"missing-file"},
    "azure.com/network-routeFilter/2018-04-01/swagger.yaml": {"missing-file"},
}

TARGETS = ("models", "validators", "client", "server")

# Imports each module of packages, and prints what cannot be imported and which operations
# both clients have a method for, and a server a route, with the webhooks and callbacks that
# both senders and a receiver have.
_IMPORT = """
import importlib, json, logging, sys
from pathlib import Path
from types import FunctionType

# An object has no methods, and a server says so.
logging.disable()
folder, *names = sys.argv[1:]
sys.path.insert(0, folder)

def called(client):
    methods = [one for one in vars(client).values() if type(one) is FunctionType]
    return {name for method in methods for name in method.__code__.co_names}

def constants_of(module):
    return {
        name: one
        for name, one in vars(module).items()
        if hasattr(one, "parse") and not isinstance(one, type)
    }

def webhooks(package):
    constants = constants_of(package.webhooks)
    for client in (package.WebhookClient, package.AsyncWebhookClient):
        assert called(client) >= set(constants), set(constants) - called(client)
    hooks = importlib.import_module(f"{package.__name__}.webhook_routes").HOOKS
    received = {route.operation.at for hook in hooks for route in hook.routes}
    assert received == {one.at for one in constants.values()}
    package.server.create_webhook_app(object())
    return sorted((one.at, one.method) for one in constants.values())

def operations(package):
    constants = constants_of(package.operations)
    for client in (package.Client, package.AsyncClient):
        assert called(client) >= set(constants), set(constants) - called(client)
    listed = sorted({(one.at, one.method, one.path) for one in constants.values()})
    routes = importlib.import_module(f"{package.__name__}.routes").ROUTES
    assert {one.operation.at for one in routes} == {at for at, _, _ in listed}
    package.server.create_app(object())
    return listed

def found(name):
    package = importlib.import_module(name)
    for file in sorted(Path(folder, name).glob("*.py")):
        if file.stem != "__init__":
            importlib.import_module(f"{name}.{file.stem}")
    for public in package.__all__:
        getattr(package, public)
    assert isinstance(package.validators.SCHEMAS, dict)
    sent = webhooks(package) if "webhooks" in package.__all__ else []
    return operations(package), sent

for name in names:
    try:
        print(json.dumps([name, *found(name), None]))
    except Exception as error:
        print(json.dumps([name, [], [], f"{type(error).__name__}: {error}"]))
    for module in [one for one in sys.modules if one.partition(".")[0] == name]:
        del sys.modules[module]
"""


@dataclass(frozen=True)
class Generated:
    """What became of the corpus: the errors of each document by its path, the folders of
    the packages of those that have none, and what came of importing these."""

    errors: dict[Path, set[str]]
    folders: dict[Path, Path]
    imported: dict[str, tuple[list[list[str]], list[list[str]], str | None]]


def _generate(path: Path, folder: Path) -> set[str]:
    """Write the package of a document; return the codes of its errors."""
    diagnostics = Diagnostics()
    options = pipeline.Options(package=folder.name, targets=TARGETS)
    understood = pipeline.understand(path, options, diagnostics)
    files = pipeline.build(understood, options)
    for name, text in (files or {}).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    errors = {one.code for one in diagnostics if one.severity is Severity.ERROR}
    assert bool(errors) is (files is None)
    return errors


def _imported(folders: list[Path]) -> list[Any]:
    """Import packages in a process of their own; return a line of JSON for each."""
    result = subprocess.run(
        [sys.executable, "-Wignore", "-B", "-c", _IMPORT, folders[0].parent]
        + [folder.name for folder in folders],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture(scope="module")
def generated(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """Generate the packages of all documents, in two processes, and import them."""
    paths = sorted(
        path for path in corpus.rglob("*") if path.suffix in (".yaml", ".json")
    )
    parent = tmp_path_factory.mktemp("corpus")
    folders = [parent / f"document_{number}" for number in range(len(paths))]
    # Collecting garbage would go over all that pytest has imported.
    with ProcessPoolExecutor(2, initializer=gc.freeze) as pool:
        errors = list(pool.map(_generate, paths, folders, chunksize=4))
    written = [folder for folder in folders if folder.exists()]
    with ThreadPoolExecutor(2) as threads:
        halves = threads.map(_imported, (written[::2], written[1::2]))
        lines = [line for half in halves for line in half]
    return Generated(
        dict(zip(paths, errors, strict=True)),
        {path: one for path, one in zip(paths, folders, strict=True) if one.exists()},
        {name: (called, sent, error) for name, called, sent, error in lines},
    )


def test_only_documents_with_errors_are_refused(
    corpus: Path, generated: Generated
) -> None:
    refused = {
        path.relative_to(corpus).as_posix(): errors
        for path, errors in generated.errors.items()
        if errors
    }
    assert refused == REFUSED
    assert len(generated.folders) >= 230


def test_every_module_of_every_package_is_imported(generated: Generated) -> None:
    failed = {
        path.as_posix(): error
        for path, folder in generated.folders.items()
        if (error := generated.imported[folder.name][2]) is not None
    }
    assert failed == {}


def test_both_clients_have_every_operation_of_every_document(
    generated: Generated,
) -> None:
    count = 0
    for path, folder in generated.folders.items():
        source = load(path, path.name, Diagnostics())
        assert source is not None
        listed = _listed(source.tree)
        called = generated.imported[folder.name][0]
        found = [(method, url.partition("?")[0]) for _, method, url in called]
        assert sorted(found) == listed, path
        count += len(listed)
    assert count > 5000


def test_callbacks_are_sent_and_received(corpus: Path, generated: Generated) -> None:
    sent = {
        path.relative_to(corpus).as_posix(): generated.imported[folder.name][1]
        for path, folder in generated.folders.items()
    }
    search = "https:~1~1search.example.org~1api~1v1~1search~1videos"
    incoming = "callbacks/incomingWebhook/{$request.body#~1webhooks.url}"
    assert {path: found for path, found in sent.items() if found} == {
        "cpy.re/peertube/3.3.0/openapi.yaml": [
            [f"#/components/callbacks/searchIndex/{search}/post", "POST"]
        ],
        "whatsapp.local/1.0/openapi.yaml": [
            [f"#/paths/~1settings~1application/patch/{incoming}/post", "POST"]
        ],
    }


def _listed(tree: Any) -> list[tuple[str, str]]:
    """Return the operations that a document lists: the method and the path of each."""
    return sorted(
        (method.upper(), re.split("[?#]", path)[0])
        for path, item in (tree.get("paths") or {}).items()
        if isinstance(item, dict)
        for method in item
        if method in METHODS
    )
